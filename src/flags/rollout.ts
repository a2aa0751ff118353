// A forecast → the share of each variation in the default rule and each other rule, now and after each stage, and which variation is rolled out. Pure.

import { wholeWeight } from "../model/values/weight.ts";
import type { FlagForecast } from "./forecast.ts";
import { servesOffVariation } from "./prerequisites.ts";
import { evaluatedRules, type FlagRule, type FlagState, rulesById, type Serving, sharesById } from "./state.ts";

export interface VariationShares {
  /** The rule as it is now. Absent: the default rule. */
  rule?: FlagRule;
  /** Its id. */
  variation: string;
  /** Its share now and after each stage, in thousandths of a percent; `undefined` where the rule is gone or disabled. */
  shares: (number | undefined)[];
  /** Whether it is the variation that the rule rolls out. */
  isRolledOut: boolean;
}

/** Returns none if a stage fails or does what isn't known: then the shares after it aren't known either. */
export function sharesOfStages(forecast: FlagForecast): VariationShares[] {
  const states = statesOf(forecast);
  if (states === undefined) return [];
  const isOff = states.map((state) => servesOffVariation(state, forecast));
  const rules = states.map((state) => rulesById(evaluatedRules(state)));
  return [undefined, ...forecast.now.rules].flatMap((rule) => {
    const servings = states.map(({ fallthrough }, index) =>
      rule === undefined ? fallthrough : rules[index]?.get(rule.id)?.serving,
    );
    const ofRule = forecast.flag.variations.map(({ id }) => ({
      variation: id,
      shares: states.map((state, index) => shareOf(id, servings[index], state, isOff[index] === true)),
      ...(rule && { rule }),
    }));
    const rolledOut = rolledOutOf(ofRule, states, isOff);
    return ofRule.map((one) => ({ isRolledOut: one.variation === rolledOut, ...one }));
  });
}

/** The states now and after each stage; `undefined` if a stage fails or does what isn't known. */
export function statesOf({ now, stages, unknownKinds }: FlagForecast): FlagState[] | undefined {
  const after = stages.flatMap(({ outcome }) => (outcome.kind === "runs" ? [outcome.after] : []));
  return unknownKinds.length > 0 || after.length < stages.length ? undefined : [now, ...after];
}

/**
 * A rule rolls out the variation whose share grows most from its lowest, now or after any stage, until the flag is last on and has the rule.
 * The off variation is what a rollout begins from: it only counts where no other grows.
 */
function rolledOutOf(
  ofRule: readonly Pick<VariationShares, "variation" | "shares">[],
  states: readonly FlagState[],
  isOff: readonly boolean[],
): string | undefined {
  const end = isOff.findLastIndex((off, index) => !off && ofRule[0]?.shares[index] !== undefined);
  if (end < 1) return undefined;
  const isOffVariation = (variation: string) => variation === states[0]?.offVariation;
  const grown = ofRule
    .map(({ variation, shares }) => {
      const until = shares.slice(0, end + 1).map((share = 0) => share);
      return { variation, growth: (until.at(-1) ?? 0) - Math.min(...until) };
    })
    .filter(({ growth }) => growth > 0);
  return grown.sort(
    (left, right) =>
      Number(isOffVariation(left.variation)) - Number(isOffVariation(right.variation)) || right.growth - left.growth,
  )[0]?.variation;
}

/** The share that is served. `isOff`: a flag that is off serves its off variation to all. `undefined`: the rule is gone or disabled. */
function shareOf(
  variation: string,
  serving: Serving | undefined,
  { offVariation }: FlagState,
  isOff: boolean,
): number | undefined {
  if (isOff) return offVariation === variation ? wholeWeight : 0;
  return serving && shareIn(serving, variation);
}

function shareIn(serving: Serving, variation: string): number {
  return sharesById(serving).find((share) => share.variation === variation)?.weight ?? 0;
}
