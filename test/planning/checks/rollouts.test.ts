// A flag and weights of stages, at random → what is said of the rollout.
import fc from "fast-check";
import { expect, it } from "vitest";
import { forecastFlag } from "../../../src/flags/forecast.ts";
import { parseFlag } from "../../../src/launchdarkly/parse.ts";
import type { JsonObject } from "../../../src/model/values/json.ts";
import { rolloutFindings } from "../../../src/planning/checks/rollouts.ts";
import { FLAG, NOW, OFF, ON, RULE, runs } from "../world.ts";

const rollout = (weight: number) => ({
  variations: [
    { variation: 0, weight },
    { variation: 1, weight: 100_000 - weight },
  ],
});

const flagWith = (on: boolean, weight: number) =>
  parseFlag(
    {
      ...FLAG,
      environments: {
        production: {
          on,
          offVariation: 1,
          fallthrough: { rollout: rollout(weight) },
          rules: [{ _id: RULE, clauses: [], rollout: rollout(weight) }],
        },
      },
    },
    "storefront",
  );

const kinds = [
  { kind: "updateFallthroughVariationOrRollout" },
  { kind: "updateRuleVariationOrRollout", ruleId: RULE },
] as const;
const place = fc.constantFrom(...kinds);
const setting = (which: (typeof kinds)[number], weight: number): JsonObject => ({
  ...which,
  rolloutWeights: { [ON]: weight, [OFF]: 100_000 - weight },
});
function codes(now: number, instructions: JsonObject[][], on = true) {
  const forecast = forecastFlag({
    stages: instructions.map(() => ({})),
    from: 0,
    instructions,
    flag: flagWith(on, now),
    environment: "production",
    others: () => undefined,
    now: NOW,
  });
  return forecast === undefined ? [] : rolloutFindings(forecast);
}

const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 6 });

it("a rollout that only goes up is never said to go down", () => {
  fc.assert(
    fc.property(weights, place, fc.boolean(), (given, which, on) => {
      const [now = 0, ...later] = [...given].sort((left, right) => left - right);
      const stages = later.map((weight) => [setting(which, weight)]);
      stages[0]?.push({ kind: "turnFlagOn" });
      expect(codes(now, stages, on).filter(({ check }) => check === "rollout-goes-down")).toEqual([]);
    }),
    runs(300),
  );
});

it("one that ends higher than it began goes down in just those stages that take from it", () => {
  fc.assert(
    fc.property(weights, place, (given, which) => {
      const [now = 0, ...later] = given;
      fc.pre((later.at(-1) ?? 0) > now);
      const stages = later.map((weight) => [{ kind: "turnFlagOn" }, setting(which, weight)]);
      const down = later.flatMap((weight, index) => (weight < (given[index] ?? 0) ? [index] : []));
      expect(
        codes(now, stages)
          .filter(({ check }) => check === "rollout-goes-down")
          .map(({ pointer }) => pointer),
      ).toEqual(down.map((index) => `/stages/${index}/action/instructions/1`));
    }),
    runs(300),
  );
});

it("what ends with one variation for all is complete", () => {
  fc.assert(
    fc.property(weights, place, fc.constantFrom(ON, OFF), ([now = 0, ...later], which, variationId) => {
      const stages = [...later.map((weight) => [setting(which, weight)]), [{ ...which, variationId }]];
      expect(codes(now, stages).filter(({ check }) => check === "rollout-incomplete")).toEqual([]);
    }),
    runs(300),
  );
});

it.each([
  ["a kind that nobody knows", [{ kind: "launchRocket" }]],
  ["an instruction that fails", [{ kind: "updateRuleVariationOrRollout", ruleId: "gone", variationId: ON }]],
])("after %s nothing can be told", (_, first) => {
  expect(codes(90_000, [first, [setting(kinds[0], 10_000)], [setting(kinds[0], 95_000)]])).toEqual([]);
});
