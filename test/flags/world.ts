// A flag and what stages do to it → its forecast.
import { type FlagForecast, type ForecastInput, forecastFlag } from "../../src/flags/forecast.ts";
import { parseFlag } from "../../src/launchdarkly/parse.ts";
import type { JsonObject } from "../../src/model/values/json.ts";

export const MERGED_AT = Date.parse("2027-01-11T09:00:00Z");
export const [A, B, C] = ["id-of-a", "id-of-b", "id-of-c"] as const;
export const RULE = "id-of-rule";

/** Of the variations `a`, `b` and `c` in this order, in thousandths of a percent. */
export function liveShares(...weights: number[]) {
  return { rollout: { variations: weights.map((weight, variation) => ({ variation, weight })) } };
}

export function weights(...shares: number[]): JsonObject {
  return { rolloutWeights: Object.fromEntries(shares.map((weight, index) => [[A, B, C][index] ?? "", weight])) };
}

export const rollOut = (...shares: number[]): JsonObject => ({
  kind: "updateFallthroughVariationOrRollout",
  ...weights(...shares),
});
export const rollOutInRule = (...shares: number[]): JsonObject => ({
  kind: "updateRuleVariationOrRollout",
  ruleId: RULE,
  ...weights(...shares),
});
export const turnOn: JsonObject = { kind: "turnFlagOn" };
export const turnOff: JsonObject = { kind: "turnFlagOff" };

/** While the flag is off, `b` is served. */
export function forecastOf(
  configuration: object,
  instructions: JsonObject[][],
  parts: Partial<ForecastInput> = {},
): FlagForecast {
  const variations = ["a", "b", "c"].map((name) => ({ _id: `id-of-${name}`, name, value: name }));
  const rules = [{ _id: RULE, description: "Germans", clauses: [], variation: 1 }];
  const environment = { on: true, offVariation: 1, fallthrough: { variation: 1 }, rules, ...configuration };
  const forecast = forecastFlag({
    stages: instructions.map(() => ({})),
    from: 0,
    instructions,
    flag: parseFlag({ key: "f", name: "F", variations, environments: { e: environment } }, "p"),
    environment: "e",
    others: () => undefined,
    now: MERGED_AT,
    ...parts,
  });
  if (forecast === undefined) throw new Error("The flag has no such environment.");
  return forecast;
}
