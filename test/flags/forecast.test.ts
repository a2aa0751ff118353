// What a forecast holds of each stage, by id for the checks and by name for the plan.
import { describe, expect, it } from "vitest";
import { forecastByName } from "../../src/flags/forecast.ts";
import type { CanonicalCondition } from "../../src/model/document.ts";
import { forecastOf, liveShares, MERGED_AT, rollOut, turnOff, turnOn } from "./world.ts";

const HOUR = 3_600_000;
const wait: CanonicalCondition = {
  kind: "schedule",
  scheduleKind: "relative",
  waitDuration: 2,
  waitDurationUnit: "hour",
};
const at = (executionDate: number): CanonicalCondition => ({
  kind: "schedule",
  scheduleKind: "absolute",
  executionDate,
});

describe("a workflow of three stages, the first of which has run", () => {
  const forecast = forecastOf({}, [[rollOut(50_000, 50_000)], [turnOff]], {
    stages: [{ name: "first" }, { conditions: [wait] }, { name: "last", conditions: [at(MERGED_AT + 9 * HOUR)] }],
    from: 1,
  });

  it("is told by id, with the place of each stage among all of them", () => {
    expect(forecast.haveRun).toEqual(["first"]);
    expect(forecast.stages.map(({ index, name }) => [index, name])).toEqual([
      [1, "stage 2"],
      [2, "last"],
    ]);
    const [second, last] = forecast.stages;
    expect(second?.before).toBe(forecast.now);
    expect(second?.outcome).toMatchObject({
      kind: "runs",
      after: { on: true, fallthrough: { rollout: [{ variation: "id-of-a" }, { variation: "id-of-b" }] } },
    });
    expect(last?.outcome).toMatchObject({ kind: "runs", after: { on: false }, changesNothing: false });
  });

  it("is told by name in the plan, all stages with their dates", () => {
    expect(forecastByName(forecast)).toMatchObject({
      now: { on: true, everyone: [{ variation: "b", weight: 100_000 }] },
      stages: [
        { stage: "first", hasRun: true },
        { stage: "stage 2", earliest: { afterMerge: 2 * HOUR }, served: { everyone: [{ variation: "a" }, {}] } },
        { stage: "last", earliest: { at: "2027-01-11T18:00:00.000Z" }, served: { on: false } },
      ],
      unknownKinds: [],
    });
  });
});

it("a stage that fails says why and at which instruction, and those after it never run", () => {
  const missing = { kind: "updateRuleVariationOrRollout", ruleId: "gone", variationId: "id-of-a" };
  const forecast = forecastOf({}, [[turnOn], [turnOff, missing], [turnOff]]);
  expect(forecast.stages.map(({ outcome }) => outcome)).toMatchObject([
    { kind: "runs" },
    { kind: "fails", instruction: 1, why: "the flag has no rule `gone`" },
    { kind: "never runs" },
  ]);
  const { stages } = forecastByName(forecast);
  expect(stages.map(({ failure, earliest, served }) => [failure, earliest !== undefined, served?.on])).toEqual([
    [undefined, true, true],
    ["the flag has no rule `gone`", true, undefined],
    [undefined, false, undefined],
  ]);
});

it("a stage that leaves the flag as it is changes nothing, in whatever order that is written", () => {
  const configuration = {
    fallthrough: liveShares(30_000, 70_000),
    rules: [{ _id: "r", variation: 0, clauses: [{ _id: "c", attribute: "plan", op: "in", values: ["gold"] }] }],
  };
  const clause = { values: ["gold"], op: "in", negate: false, attribute: "plan" };
  const same = { kind: "updateClause", ruleId: "r", clauseId: "c", clause };
  const forecast = forecastOf(configuration, [[rollOut(30_000, 70_000), same], [turnOff], [{ kind: "launchRocket" }]]);
  expect(forecastByName(forecast).stages.map(({ changesNothing }) => changesNothing)).toEqual([
    true,
    undefined,
    undefined,
  ]);
});

describe("a template's conditions may be what no document may say", () => {
  it.each<[string, object, number]>([
    ["a unit that isn't documented", { ...wait, waitDurationUnit: "fortnight" }, 0],
    ["a wait that is no number", { ...wait, waitDuration: "long" }, 0],
    ["a date that is no number", { ...at(0), executionDate: "soon" }, 0],
    ["a date beyond all dates", at(9e15), 9e15 - MERGED_AT],
  ])("%s", (_, condition, afterMerge) => {
    const stages = [{ conditions: [condition as CanonicalCondition] }];
    const [stage] = forecastByName(forecastOf({}, [[turnOn]], { stages })).stages;
    expect(stage?.earliest).toEqual({ afterMerge });
  });
});
