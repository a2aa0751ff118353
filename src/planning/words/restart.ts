// What a new run would serve, stage by stage × what is served now → whom it takes back, in a sentence; and what stays served where a run is stopped. Pure.
import type { FlagForecast } from "../../flags/forecast.ts";
import { type Rollout, rolloutsOf } from "../../flags/rollout.ts";
import { ruleName, served, variationName } from "../../flags/served.ts";
import { flagState } from "../../flags/state.ts";
import type { LiveFlag } from "../../model/live.ts";
import { percent } from "../../model/weight.ts";
import { quoted } from "./stages.ts";

/** Nothing, where what the stages do to the rollouts can't be told, or nobody gets yet what they roll out. */
export function usersWords(forecast: FlagForecast): string | undefined {
  const rollouts = rolloutsOf(forecast)
    .filter(({ shares: [now] }) => now !== 0)
    .map((rollout) => rolloutWords(rollout, forecast));
  const back = rollouts.filter(({ goesBack }) => goesBack);
  if (rollouts.length === 0) return undefined;
  const [who, told] = back.length > 0 ? ["users", back] : ["no users", rollouts];
  return `${who} go back: ${told.map(({ words }) => words).join("; ")}.`;
}

/** To the share after the first stage that leaves fewer users of the variation than there are now. */
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

/** What users of a flag get whom no target and no rule matches. */
export function servedNowWords(flag: LiveFlag, environment: string): string | undefined {
  const state = flagState(flag, environment);
  if (state === undefined) return undefined;
  const { on, everyone } = served(state, flag.variations);
  const shares = everyone.map(({ variation, weight }) =>
    everyone.length === 1 ? quoted(variation) : `${quoted(variation)} ${percent(weight)}`,
  );
  return `The flag is ${on ? "on" : "off"}, and users get ${shares.join(", ") || "the default in the code"} now.`;
}
