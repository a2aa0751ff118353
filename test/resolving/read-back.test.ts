// What LaunchDarkly gives back of stages, compared with what was sent: what it leaves out and adds is no difference, what runs is.
import { describe, expect, test } from "vitest";
import { parseTemplate } from "../../src/launchdarkly/parse.ts";
import type { ApiStage } from "../../src/model/stage.ts";
import type { JsonObject } from "../../src/model/values/json.ts";
import { documentStages } from "../../src/resolving/document-stages.ts";
import { stagesDiffer } from "../../src/resolving/read-back.ts";

const [ON, OFF] = ["452f5fb5-7320-4ba3-81a1-8f4324f79d49", "fc15f6a4-05d3-4aa4-a997-446be461345d"];

function stage(conditions: JsonObject[], ...instructions: JsonObject[]): ApiStage {
  return { name: "first", conditions, action: { instructions } };
}

/** What was sent, and what is read: in the API's shape. */
function difference(sent: ApiStage[], read: ApiStage[]): string | undefined {
  return stagesDiffer(documentStages(sent), parseTemplate({ _key: "k", stages: read }));
}

const wait = { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" };
const date = { kind: "schedule", scheduleKind: "absolute", executionDate: 1_796_000_000_000 };
const approval = { kind: "ld-approval", description: "Fine?", notifyMemberIds: ["ada"], notifyTeamKeys: ["release"] };
const turnOn = { kind: "turnFlagOn" };
const serve = { kind: "updateFallthroughVariationOrRollout", variationId: ON };
const rollout = { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 25_000, [OFF]: 75_000 } };
const target = { kind: "addTargets", variationId: ON, values: ["a", "b"] };
const clause = { attribute: "segmentMatch", op: "segmentMatch", values: ["beta"] };
const rule = { kind: "addRule", variationId: ON, clauses: [clause] };

describe("no difference is", () => {
  test.each<[string, ApiStage[], ApiStage[]]>([
    ["ids", [stage([wait], turnOn)], [stage([{ _id: "c", ...wait }], { _id: "i", ...turnOn })]],
    [
      "what is never given back",
      [{ ...stage([approval, wait], turnOn), executeConditionsInSequence: true }],
      [stage([{ kind: "ld-approval", notifyMemberIds: ["ada"] }, wait], turnOn)],
    ],
    [
      "`executeNow`",
      [stage([{ kind: "schedule", executeNow: true }], turnOn)],
      [stage([{ kind: "schedule" }], turnOn)],
    ],
    [
      "a condition that waits for nothing",
      [stage([{ kind: "schedule", executeNow: true }], turnOn)],
      [stage([], turnOn)],
    ],
    ["a name", [stage([wait], turnOn)], [{ ...stage([wait], turnOn), name: "other" }]],
    [
      "further members that are told",
      [stage([approval], turnOn)],
      [stage([{ ...approval, notifyMemberIds: ["ada", "grace"] }], turnOn)],
    ],
    [
      "the order of what acts on different parts of the flag",
      [stage([wait], turnOn, serve, target)],
      [stage([wait], target, serve, turnOn)],
    ],
    [
      "the order of weights",
      [stage([wait], rollout)],
      [stage([wait], { ...rollout, rolloutWeights: { [OFF]: 75_000, [ON]: 25_000 } })],
    ],
    ["the order of values", [stage([wait], target)], [stage([wait], { ...target, values: ["b", "a"] })]],
    [
      "the order of a value's fields",
      [stage([wait], { ...target, values: [{ a: 1, b: [2] }] })],
      [stage([wait], { ...target, values: [{ b: [2], a: 1 }] })],
    ],
    [
      "a default that is filled in",
      [stage([wait], rollout, target)],
      [
        stage(
          [wait],
          { ...rollout, rolloutContextKind: "user", rolloutBucketBy: "key" },
          { ...target, contextKind: "user" },
        ),
      ],
    ],
    [
      "a default of a clause",
      [stage([wait], rule)],
      [stage([wait], { ...rule, clauses: [{ _id: "x", negate: false, contextKind: "user", ...clause }] })],
    ],
    [
      "an empty field",
      [stage([wait], { ...serve, rolloutWeights: {} })],
      [stage([wait], { ...serve, beforeRuleId: "" })],
    ],
    ["a field that we don't know", [stage([wait], serve)], [stage([wait], { ...serve, trackEvents: true })]],
    [
      "the status of what is running",
      [stage([wait], turnOn)],
      [stage([{ ...wait, _execution: { status: "active" }, allReviews: [] }], turnOn)],
    ],
  ])("%s", (_, sent, read) => {
    expect(difference(sent, read)).toBeUndefined();
  });
});

describe("a difference is", () => {
  test.each<[string, ApiStage[], ApiStage[]]>([
    ["a stage less", [stage([wait], turnOn), stage([wait], serve)], [stage([wait], turnOn)]],
    ["a stage more", [stage([wait], turnOn)], [stage([wait], turnOn), stage([wait], serve)]],
    [
      "another order of stages",
      [stage([wait], turnOn), stage([wait], serve)],
      [stage([wait], serve), stage([wait], turnOn)],
    ],
    ["another wait", [stage([wait], turnOn)], [stage([{ ...wait, waitDuration: 3 }], turnOn)]],
    ["another unit", [stage([wait], turnOn)], [stage([{ ...wait, waitDurationUnit: "minute" }], turnOn)]],
    ["another date", [stage([date], turnOn)], [stage([{ ...date, executionDate: 1 }], turnOn)]],
    ["a wait for a date", [stage([date], turnOn)], [stage([wait], turnOn)]],
    ["a wait that is gone", [stage([wait], turnOn)], [stage([{ kind: "schedule" }], turnOn)]],
    ["an approval that is gone", [stage([approval, wait], turnOn)], [stage([wait], turnOn)]],
    [
      "an approver who isn't asked",
      [stage([approval], turnOn)],
      [stage([{ ...approval, notifyMemberIds: [] }], turnOn)],
    ],
    ["another order of conditions", [stage([approval, wait], turnOn)], [stage([wait, approval], turnOn)]],
    ["another instruction", [stage([wait], turnOn)], [stage([wait], { kind: "turnFlagOff" })]],
    ["an instruction more", [stage([wait], turnOn)], [stage([wait], turnOn, target)]],
    ["an instruction less", [stage([wait], turnOn, target)], [stage([wait], turnOn)]],
    [
      "another order of what acts on one part of the flag",
      [stage([wait], serve, rollout)],
      [stage([wait], rollout, serve)],
    ],
    ["another variation", [stage([wait], serve)], [stage([wait], { ...serve, variationId: OFF })]],
    ["a rollout for a variation", [stage([wait], serve)], [stage([wait], rollout)]],
    [
      "another share",
      [stage([wait], rollout)],
      [stage([wait], { ...rollout, rolloutWeights: { [ON]: 75_000, [OFF]: 25_000 } })],
    ],
    ["a value more", [stage([wait], target)], [stage([wait], { ...target, values: ["a", "b", "c"] })]],
    ["another value", [stage([wait], { ...target, values: ["a", "a"] })], [stage([wait], target)]],
    ["another kind of context", [stage([wait], target)], [stage([wait], { ...target, contextKind: "device" })]],
    [
      "another attribute to roll out by",
      [stage([wait], rollout)],
      [stage([wait], { ...rollout, rolloutBucketBy: "country" })],
    ],
    [
      "a clause that is turned round",
      [stage([wait], rule)],
      [stage([wait], { ...rule, clauses: [{ ...clause, negate: true }] })],
    ],
    ["a place for a new rule", [stage([wait], rule)], [stage([wait], { ...rule, beforeRuleId: "r" })]],
  ])("%s", (_, sent, read) => {
    expect(difference(sent, read)).toBeDefined();
  });
});

test("it is told with the stage and both sides, in one line that ends no code", () => {
  const other = { kind: "`quoted`", values: ["x".repeat(900)] };
  const told = difference([stage([wait], turnOn)], [stage([wait], other)]) ?? "";
  expect(told).toMatch(/^in the stage `first`, it has `\{.*…` where `\{"kind":"turnFlagOn"\}` was expected$/);
  expect(told.split("`")).toHaveLength(7);
  expect(told.length).toBeLessThan(500);
});

test("names that could not be looked up are compared with nothing", () => {
  const written = [stage([wait], { ...serve, variationId: { ref: "gone" } })];
  const read = parseTemplate({ _key: "k", stages: [stage([wait], serve)] });
  expect(stagesDiffer(written as never, read)).toBeUndefined();
  const shares = [
    { variation: { ref: "gone" }, weight: 25_000 },
    { variation: { id: OFF }, weight: 75_000 },
  ];
  const rolledOut = parseTemplate({ _key: "k", stages: [stage([wait], rollout)] });
  const expected = (weights: object[]) =>
    [stage([wait], { kind: rollout.kind, rolloutWeights: weights as never })] as never;
  expect(stagesDiffer(expected(shares), rolledOut)).toBeUndefined();
  expect(stagesDiffer(expected(shares.map((share) => ({ ...share, weight: 50_000 }))), rolledOut)).toBeDefined();
});
