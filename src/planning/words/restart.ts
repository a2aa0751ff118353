// The forecast of a new run → a sentence that says who loses what they get now, and when; a flag → a sentence that says what its users get now. Pure.
import type { FlagForecast } from "../../flags/forecast.ts";
import { type Loss, lossesOf } from "../../flags/losses.ts";
import { unmetPrerequisites } from "../../flags/prerequisites.ts";
import { ruleName } from "../../flags/rule-names.ts";
import { served, variationName } from "../../flags/served.ts";
import { type FlagPlace, flagState } from "../../flags/state.ts";
import type { Share, SplitDetails } from "../../model/forecast.ts";
import { percent } from "../../model/values/weight.ts";
import { listed, quoted } from "../../model/values/words.ts";

/** `undefined` if they lose nothing, or if what the stages do isn't known. */
export function usersWords(forecast: FlagForecast): string | undefined {
  const losses = lossesOf(forecast).map((loss) => lossWords(loss, forecast));
  if (losses.length === 0) return undefined;
  const more = losses.length > mostTold ? [`and ${losses.length - mostTold} more`] : [];
  const some = unmetPrerequisites(forecast.now, forecast).filter(({ met }) => met === "by some");
  const whom =
    some.length === 0 ? "users" : `users who meet the prerequisites (${listed(some.map(({ key }) => quoted(key)))})`;
  return `${whom} lose what they get now: ${[...losses.slice(0, mostTold), ...more].join("; ")}.`;
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

/** What users get now, those whom a rule or a target matches included. */
export function servedNowWords(place: FlagPlace): string | undefined {
  const state = flagState(place);
  if (state === undefined) return undefined;
  const { on, everyone, everyoneSplit, rules, targets, prerequisites = [] } = served(state, place);
  const isMet = prerequisites.every(({ met }) => met !== "by none");
  const keys = listed(prerequisites.map(({ key }) => quoted(key)));
  const requiring =
    prerequisites.length === 0
      ? ""
      : isMet
        ? ` where they meet the prerequisites (${keys}), else the off variation`
        : `, since not all prerequisites (${keys}) are met`;
  const apart = [
    ...rules.map(({ name, serves, split }) => `those of the rule ${quoted(name)} ${sharesWords(serves, split)}`),
    ...targets.map(
      ({ variation, contextKind, values }) => `${values.length} targeted (${quoted(contextKind)}) ${quoted(variation)}`,
    ),
  ];
  const more = apart.length > mostTold ? [`and ${apart.length - mostTold} more`] : [];
  const others = [...apart.slice(0, mostTold), ...more].map((one) => `; ${one}`).join("");
  return `The flag is ${on ? "on" : "off"}, and users get ${sharesWords(everyone, everyoneSplit)} now${requiring}${others}.`;
}

function sharesWords(shares: readonly Share[], split: SplitDetails | undefined): string {
  const words = shares.map(({ variation, weight }) =>
    shares.length === 1 ? quoted(variation) : `${quoted(variation)} ${percent(weight)}`,
  );
  const running =
    split?.running && (split.running === "experiment" ? "an experiment" : "a guarded or progressive rollout");
  return `${words.join(", ") || "the default in the code"}${running ? ` (${running} runs)` : ""}`;
}
