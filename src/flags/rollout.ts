// A forecast → which variation the default rule and each other rule roll out, and its share now and after each stage. Pure.

import { wholeWeight } from "../model/values/weight.ts";
import type { FlagForecast } from "./forecast.ts";
import { sharesById } from "./served.ts";
import type { FlagRule, FlagState } from "./state.ts";

export interface Rollout {
  /** The rule as it is now. Absent: the default rule. */
  rule?: FlagRule;
  /** The id of the variation that is rolled out. */
  variation: string;
  /** Its share now and after each stage, in thousandths of a percent; `undefined` once the rule is removed. */
  shares: (number | undefined)[];
}

/** Returns none if a stage fails or does what isn't known: then the shares after it aren't known either. */
export function rolloutsOf(forecast: FlagForecast): Rollout[] {
  const states = statesOf(forecast);
  if (states === undefined) return [];
  return [undefined, ...forecast.now.rules].flatMap((rule) => {
    const variation = rolledOut(rule, states, forecast);
    if (variation === undefined) return [];
    return [{ ...(rule && { rule }), variation, shares: states.map((state) => shareOf(variation, rule, state)) }];
  });
}

/** The states now and after each stage; `undefined` if a stage fails or does what isn't known. */
export function statesOf({ now, stages, unknownKinds }: FlagForecast): FlagState[] | undefined {
  const after = stages.flatMap(({ outcome }) => (outcome.kind === "runs" ? [outcome.after] : []));
  return unknownKinds.length > 0 || after.length < stages.length ? undefined : [now, ...after];
}

/**
 * A rule rolls out the variation whose share grows most from now until the flag is last on. In a run that starts again, what is
 * served now is what the earlier run reached: there the share grows from the smallest one that a stage sets, unless none grows so.
 */
function rolledOut(
  rule: FlagRule | undefined,
  states: readonly FlagState[],
  { flag, startsAgain }: FlagForecast,
): string | undefined {
  const [now, ...after] = states.slice(0, states.findLastIndex(({ on }) => on) + 1);
  const end = after.at(-1);
  if (now === undefined || end === undefined) return undefined;
  const share = (id: string, state: FlagState) => shareOf(id, rule, state) ?? 0;
  const growsMost = (since: readonly FlagState[]) => {
    const grown = flag.variations.map(({ id }) => ({
      id,
      growth: since.reduce((most, state) => Math.max(most, share(id, end) - share(id, state)), 0),
    }));
    return grown.filter(({ growth }) => growth > 0).sort((left, right) => right.growth - left.growth)[0]?.id;
  };
  const sinceFirstSet = after.slice(
    after.findIndex((state) => flag.variations.some(({ id }) => share(id, state) !== share(id, now))),
  );
  return (startsAgain ? growsMost(sinceFirstSet) : undefined) ?? growsMost([now]);
}

/** The share that is served: a flag that is off serves its off variation to all. `undefined`: the state has no such rule. */
function shareOf(variation: string, rule: FlagRule | undefined, state: FlagState): number | undefined {
  const serving = rule === undefined ? state.fallthrough : state.rules.find(({ id }) => id === rule.id)?.serving;
  if (serving === undefined) return undefined;
  if (!state.on) return state.offVariation === variation ? wholeWeight : 0;
  return sharesById(serving).find((share) => share.variation === variation)?.weight ?? 0;
}
