// Who is served what, as people are told it; and stages that will fail.
import { describe, expect, it } from "vitest";
import { forecastByName, forecastFlag } from "../../src/flags/forecast.ts";
import { replay } from "../../src/flags/replay.ts";
import { served } from "../../src/flags/served.ts";
import { type FlagPlace, type FlagState, flagState } from "../../src/flags/state.ts";
import { parseFlag } from "../../src/launchdarkly/parse.ts";
import type { JsonObject } from "../../src/model/values/json.ts";

interface Written {
  variations?: object[];
  configuration?: object;
}

const named = (names: string[]) => names.map((name, index) => ({ _id: `id-${index}`, name, value: index }));

function flagWith({ variations = named(["a", "b", "c"]), configuration = {} }: Written) {
  const rules = ["one", "two"].map((_id) => ({ _id, variation: 0, clauses: [{ _id: "clause", attribute: "plan" }] }));
  const written = { on: true, offVariation: 1, fallthrough: { variation: 0 }, rules, ...configuration };
  return parseFlag({ key: "f", name: "F", variations, environments: { e: written } }, "p");
}

function placeOf(written: Written): FlagPlace {
  return { flag: flagWith(written), environment: "e", others: () => undefined };
}

function stateOf(written: Written = {}): FlagState {
  const state = flagState(placeOf(written));
  if (state === undefined) throw new Error("There is such an environment.");
  return state;
}

describe("everyone is served", () => {
  const rollout = (...weights: number[]) => ({
    fallthrough: { rollout: { variations: weights.map((weight, variation) => ({ variation, weight })) } },
  });

  it.each<[string, Written, string[]]>([
    ["the default rule's variation", {}, ["a 100000"]],
    ["the off variation of a flag that is off", { configuration: { on: false } }, ["b 100000"]],
    [
      "nothing of a flag that is off and has no off variation",
      { configuration: { on: false, offVariation: null } },
      [],
    ],
    [
      "shares, the largest first",
      { configuration: rollout(10_000, 60_000, 30_000) },
      ["b 60000", "c 30000", "a 10000"],
    ],
    [
      "one share of a variation that is listed twice",
      {
        configuration: {
          fallthrough: {
            rollout: {
              variations: [
                { variation: 0, weight: 20_000 },
                { variation: 1, weight: 70_000 },
                { variation: 0, weight: 10_000 },
              ],
            },
          },
        },
      },
      ["b 70000", "a 30000"],
    ],
    ["no share of nothing", { configuration: rollout(0, 40_000, 60_000) }, ["c 60000", "b 40000"]],
    [
      "a name with its value, where another variation has the name",
      { variations: named(["same", "same"]), configuration: rollout(40_000, 60_000) },
      ["same (1) 60000", "same (0) 40000"],
    ],
    [
      "the place, where the value would be too long",
      { variations: [0, 1].map((index) => ({ _id: `id-${index}`, name: "same", value: "x".repeat(50) })) },
      ["#1 same 100000"],
    ],
    ["the value of a variation without a name", { variations: [{ _id: "id-0", value: "blue" }] }, ["blue 100000"]],
  ])("%s", (_, written, expected) => {
    const { everyone } = served(stateOf(written), placeOf(written));
    expect(everyone.map(({ variation, weight }) => `${variation} ${weight}`)).toEqual(expected);
  });
});

it("contexts of every kind are told that get a variation of their own", () => {
  const configuration = {
    targets: [{ variation: 1, values: ["ada"] }],
    contextTargets: [{ variation: 2, values: ["phone"], contextKind: "device" }],
  };
  expect(served(stateOf({ configuration }), placeOf({ configuration })).targets).toEqual([
    { variation: "b", contextKind: "user", values: ["ada"] },
    { variation: "c", contextKind: "device", values: ["phone"] },
  ]);
});

it("stages that have run already are not waited for", () => {
  const wait = (waitDuration: number) => ({
    conditions: [{ kind: "schedule", scheduleKind: "relative", waitDuration, waitDurationUnit: "hour" } as const],
  });
  const input = { instructions: [[]], ...placeOf({}), now: 0 };
  const forecast = forecastFlag({ ...input, stages: [wait(9), wait(5)], from: 1 });
  expect(forecast && forecastByName(forecast).stages).toMatchObject([
    { hasRun: true },
    { hasRun: false, earliest: { afterMerge: 5 * 3_600_000 } },
  ]);
});

it("a stage is told to change nothing only where all that it does is known", () => {
  const changesNothing = (kind: string) => {
    const parts = { stages: [{}], from: 0, ...placeOf({}), now: 0 };
    const forecast = forecastFlag({ ...parts, instructions: [[{ kind }]] });
    return forecast && forecastByName(forecast).stages[0]?.changesNothing;
  };
  expect([changesNothing("turnFlagOn"), changesNothing("turnFlagOff")]).toEqual([true, undefined]);
  expect(changesNothing("turnFlagAround")).toBeUndefined();
});

describe("a stage fails as a whole", () => {
  const first = { kind: "turnFlagOff" };
  const state = stateOf({
    configuration: {
      targets: [{ variation: 0, values: ["ada"] }],
      prerequisites: [{ key: "other", variation: 0 }],
    },
  });

  it.each<[string, JsonObject]>([
    ["with an order that leaves a rule out", { kind: "reorderRules", ruleIds: ["one"] }],
    ["with an order that names a rule twice", { kind: "reorderRules", ruleIds: ["one", "one"] }],
    ["with an order of other rules", { kind: "reorderRules", ruleIds: ["one", "three"] }],
    ["with a rule that isn't there", { kind: "updateRuleDescription", ruleId: "three", description: "" }],
    ["before a rule that isn't there", { kind: "addRule", beforeRuleId: "three", clauses: [], variationId: "id-0" }],
    ["with a clause that isn't there", { kind: "removeValuesFromClause", ruleId: "one", clauseId: "no", values: [] }],
    ["with a context that another variation has", { kind: "addTargets", variationId: "id-1", values: ["ada"] }],
    [
      "with a user that another variation has, where no kind is named",
      { kind: "addTargets", variationId: "id-1", contextKind: "", values: ["ada"] },
    ],
    ["with a prerequisite that is one already", { kind: "addPrerequisite", key: "other", variationId: "x" }],
    ["with a prerequisite that is none", { kind: "updatePrerequisite", key: "another", variationId: "x" }],
  ])("%s", (_, instruction) => {
    const after = replay(state, [first, instruction], 0);
    expect(after.failure).toMatchObject({ instruction: 1, why: expect.any(String) });
    expect(after.state).toBe(state);
  });
});

it("shares that are dealt out by another attribute, or to another kind of context, are other shares", () => {
  const kind = "updateFallthroughVariationOrRollout";
  const split = { kind, rolloutWeights: { "id-0": 50_000, "id-1": 50_000 } };
  const states = [split, { ...split, rolloutBucketBy: "country" }, { ...split, rolloutContextKind: "device" }].map(
    (instruction) => JSON.stringify(replay(stateOf(), [instruction], 0).state.fallthrough),
  );
  expect(new Set(states).size).toBe(3);
});

describe("what decides who gets which share", () => {
  const variations = [50_000, 50_000].map((weight, variation) => ({ variation, weight }));
  it.each<[string, object, object | undefined]>([
    ["is the key of a user", {}, undefined],
    ["whether that is written or not", { contextKind: "user", bucketBy: "key" }, undefined],
    ["is another kind of context", { contextKind: "device" }, { contextKind: "device" }],
    ["is another attribute", { bucketBy: "country" }, { bucketBy: "country" }],
    ["is a seed, which says nothing to people", { seed: 3 }, undefined],
    ["is an experiment", { kind: "experiment", bucketBy: "key" }, { running: "experiment" }],
    [
      "is an experiment with an allocation",
      { experimentAllocation: { canReshuffle: true } },
      { running: "experiment" },
    ],
    ["is an automated rollout", { experimentAllocation: { type: "measuredRollout" } }, { running: "rollout" }],
  ])("%s", (_, rollout, expected) => {
    const split = { rollout: { variations, ...rollout } };
    const rule = { _id: "one", clauses: [], ...split };
    const configuration = { fallthrough: split, rules: [rule, { ...rule, _id: "two", disabled: true }] };
    const { everyoneSplit, rules, disabledRules } = served(stateOf({ configuration }), placeOf({ configuration }));
    expect([everyoneSplit, rules[0]?.split, rules.length, disabledRules]).toEqual([expected, expected, 1, ["two"]]);
  });
});

it("a stage on whose rule something runs may fail, and what follows if it doesn't is told", () => {
  const variations = [50_000, 50_000].map((weight, variation) => ({ variation, weight }));
  const running = { rollout: { variations, kind: "experiment" } };
  const serve = { kind: "updateFallthroughVariationOrRollout", variationId: "id-2" };
  const forecast = forecastFlag({
    stages: [{}, {}, {}],
    from: 0,
    instructions: [[{ kind: "turnFlagOff" }], [{ kind: "turnFlagOn" }, serve], [serve]],
    ...placeOf({ configuration: { fallthrough: running } }),
    now: 0,
  });
  const told =
    forecast &&
    forecastByName(forecast).stages.map(({ mayFail, served: after }) => [mayFail, after?.everyone[0]?.variation]);
  expect(told).toEqual([
    [undefined, "b"],
    ["an experiment runs on the default rule", "c"],
    [undefined, "c"],
  ]);
});
