// A forecast → what the default rule and each of the flag's rules roll out, with its share now and after each stage. Pure.

import type { FlagForecast } from "./forecast.ts";
import type { FlagRule, FlagState } from "./state.ts";

export interface Rollout {
  /** As it is now; absent: the default rule. */
  rule?: FlagRule;
  /** The variation that is rolled out, by id. */
  variation: string;
  /** Now and after each stage, in thousandths of a percent; `undefined` where the rule isn't there any more. */
  shares: (number | undefined)[];
}

/** None where what the stages do can't be told: then what comes of it can't either. */
export function rolloutsOf(forecast: FlagForecast): Rollout[] {
  const states = statesOf(forecast);
  if (states === undefined) return [];
  return [undefined, ...forecast.now.rules].flatMap((rule) => {
    const variation = rolledOut(rule, states, forecast);
    if (variation === undefined) return [];
    return [{ ...(rule && { rule }), variation, shares: states.map((state) => shareOf(variation, rule, state)) }];
  });
}

/** Now and after each stage; `undefined` where a stage fails, or does what isn't known. */
export function statesOf({ now, stages, unknownKinds }: FlagForecast): FlagState[] | undefined {
  const after = stages.flatMap(({ outcome }) => (outcome.kind === "runs" ? [outcome.after] : []));
  return unknownKinds.length > 0 || after.length < stages.length ? undefined : [now, ...after];
}

/**
 * A rule rolls out the variation whose share grows most from now until the flag is last on; in a run that starts again, from the
 * smallest share that one of its stages gives, if any grows from there: what is served now is what the earlier run came to.
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
  const given = after.slice(
    after.findIndex((state) => flag.variations.some(({ id }) => share(id, state) !== share(id, now))),
  );
  return (startsAgain ? growsMost(given) : undefined) ?? growsMost([now]);
}

/** What is really served: of a flag that is off, the off variation to all. `undefined`: the rule isn't there. */
function shareOf(variation: string, rule: FlagRule | undefined, state: FlagState): number | undefined {
  const serving = rule === undefined ? state.fallthrough : state.rules.find(({ id }) => id === rule.id)?.serving;
  if (serving === undefined) return undefined;
  if (!state.on) return state.offVariation === variation ? 100_000 : 0;
  if ("variation" in serving) return serving.variation === variation ? 100_000 : 0;
  return serving.rollout.filter((share) => share.variation === variation).reduce((sum, { weight }) => sum + weight, 0);
}
