// The forecast of a new run → a sentence that says which users it takes back; a flag → a sentence that says what its users get now. Pure.
import type { FlagForecast } from "../../flags/forecast.ts";
import { type Rollout, rolloutsOf } from "../../flags/rollout.ts";
import { ruleName, served, variationName } from "../../flags/served.ts";
import { flagState } from "../../flags/state.ts";
import type { LiveFlag } from "../../model/live.ts";
import { percent } from "../../model/values/weight.ts";
import { quoted } from "../../model/values/words.ts";

/** `undefined` if nobody gets yet what the run rolls out, or if that isn't known. */
export function usersWords(forecast: FlagForecast): string | undefined {
  const rollouts = rolloutsOf(forecast)
    .filter(({ shares: [now] }) => now !== 0)
    .map((rollout) => rolloutWords(rollout, forecast));
  const back = rollouts.filter(({ goesBack }) => goesBack);
  if (rollouts.length === 0) return undefined;
  const [who, told] = back.length > 0 ? ["users", back] : ["no users", rollouts];
  return `${who} go back: ${told.map(({ words }) => words).join("; ")}.`;
}

/** Users go back at the first stage after which fewer of them get the variation than now. */
function rolloutWords(
  { rule, variation, shares }: Rollout,
  { flag, stages }: FlagForecast,
): { goesBack: boolean; words: string } {
  const [now = 0, ...after] = shares;
  const subject = `${rule === undefined ? "" : `in the rule ${quoted(ruleName(rule))}, `}${quoted(variationName(variation, flag.variations))}`;
  const stage = after.findIndex((share = 0) => share < now);
  if (stage < 0) return { goesBack: false, words: `${subject} goes on from ${percent(now)}` };
  const [share = 0, name = ""] = [after[stage], stages[stage]?.name];
  return {
    goesBack: true,
    words: `${subject} from ${percent(now)} to ${percent(share)} when ${quoted(name)} runs`,
  };
}

/** Speaks of the users whom no target and no rule matches. */
export function servedNowWords(flag: LiveFlag, environment: string): string | undefined {
  const state = flagState(flag, environment);
  if (state === undefined) return undefined;
  const { on, everyone } = served(state, flag.variations);
  const shares = everyone.map(({ variation, weight }) =>
    everyone.length === 1 ? quoted(variation) : `${quoted(variation)} ${percent(weight)}`,
  );
  return `The flag is ${on ? "on" : "off"}, and users get ${shares.join(", ") || "the default in the code"} now.`;
}
