// The forecast of a new run → a sentence that says who loses what they get now, and when; a flag → a sentence that says what its users get now. Pure.
import type { FlagForecast } from "../../flags/forecast.ts";
import { type Loss, lossesOf } from "../../flags/losses.ts";
import { ruleName, served, variationName } from "../../flags/served.ts";
import { flagState } from "../../flags/state.ts";
import type { LiveFlag } from "../../model/live.ts";
import { percent } from "../../model/values/weight.ts";
import { quoted } from "../../model/values/words.ts";

/** `undefined` if they lose nothing, or if what the stages do isn't known. */
export function usersWords(forecast: FlagForecast): string | undefined {
  const losses = lossesOf(forecast).map((loss) => lossWords(loss, forecast));
  if (losses.length === 0) return undefined;
  const more = losses.length > mostTold ? [`and ${losses.length - mostTold} more`] : [];
  return `users lose what they get now: ${[...losses.slice(0, mostTold), ...more].join("; ")}.`;
}

const mostTold = 6;

function lossWords(loss: Loss, { flag, stages }: FlagForecast): string {
  const when = (stage: number) => `when ${quoted(stages[stage]?.name ?? "")} runs`;
  const name = (variation: string) => quoted(variationName(variation, flag.variations));
  if (loss.kind === "targets") {
    const { target, lost, stage } = loss;
    const { contextKind, variation, values } = target;
    const count = lost === values.length ? `${lost}` : `${lost} of ${values.length}`;
    return `${name(variation)} for ${count} targeted (${quoted(contextKind)}) ${when(stage)}`;
  }
  const { rule, variation, now } = loss;
  const subject = `${rule === undefined ? "" : `in the rule ${quoted(ruleName(rule))}, `}${name(variation)} from ${percent(now)}`;
  if (loss.kind === "rule gone") return `${subject} to what other rules serve ${when(loss.stage)}`;
  const { first, fewest } = loss;
  const later = fewest === undefined ? "" : `, to ${percent(fewest.share)} ${when(fewest.stage)}`;
  return `${subject} to ${percent(first.share)} ${when(first.stage)}${later}`;
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
