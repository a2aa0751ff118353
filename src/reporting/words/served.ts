// What is served, now and after a stage → words for it. Pure.
import type { Forecast, Served, Share, SplitDetails, UnmetPrerequisite } from "../../model/forecast.ts";
import { percent } from "../../model/values/weight.ts";
import { counted } from "../../model/values/words.ts";
import type { NameStyle } from "./name-style.ts";

/** The default rule, `true 10%, false 90%`, then rules and targets. `before`: what was served until then; of rules and targets, only what differs from it is named. */
export function servedWords(served: Served, name: NameStyle, before?: Served): string {
  const { on, everyone, everyoneSplit, prerequisites = [], ...apart } = served;
  const usual =
    everyone.length === 0
      ? "the default in the code"
      : splitWords(everyone, everyoneSplit, name, before?.everyoneSplit);
  if (!on) return `off: ${usual}`;
  const none = prerequisites.filter(({ met }) => met === "by none");
  if (none.length > 0) return `${usual}, since ${none.map((one) => unmetWords(one, name)).join(" and ")}`;
  const now = apartWords(apart, name, before);
  const earlier = new Set(before?.on ? apartWords(before, name) : []);
  const changed = now.filter((words) => !earlier.has(words));
  const known = new Set([...apart.rules.map((rule) => rule.name), ...(apart.disabledRules ?? [])]);
  const gone = (before?.on ? before.rules : []).filter((rule) => !known.has(rule.name));
  const news = [...changed, ...gone.map((rule) => `no rule ${name(rule.name)} any more`)];
  const same = now.length - changed.length;
  const most = before === undefined ? 4 : 10;
  return [
    usual,
    ...news.slice(0, most),
    ...(news.length > most ? [`and ${news.length - most} more`] : []),
    ...(same > 0 ? [`${counted(same, "rule or target", "rules or targets")} as before`] : []),
    ...prerequisites.map((one) => `the off variation where ${unmetWords(one, name)}`),
  ].join("; ");
}

function unmetWords({ key, variation, met, isOff }: UnmetPrerequisite, name: NameStyle): string {
  if (isOff) return `the prerequisite ${name(key)} is off`;
  const unknown = met === "not known" ? " (not known here)" : "";
  return `the prerequisite ${name(key)}${unknown} doesn't serve ${variation === undefined ? "what is required" : name(variation)}`;
}

function apartWords(
  { rules, disabledRules = [], targets }: Pick<Served, "rules" | "disabledRules" | "targets">,
  name: NameStyle,
  before?: Served,
): string[] {
  // Of several with one name the first.
  const splitsBefore = new Map(before?.rules.toReversed().map((rule) => [rule.name, rule.split]));
  return [
    ...rules.map(
      (rule) => `rule ${name(rule.name)}: ${splitWords(rule.serves, rule.split, name, splitsBefore.get(rule.name))}`,
    ),
    ...disabledRules.map((rule) => `rule ${name(rule)} is disabled`),
    ...targets.map(({ variation, contextKind, values }) => {
      const kind = contextKind === "user" ? "" : ` ${name(contextKind)}`;
      return `${values.length}${kind} targeted: ${name(variation)}`;
    }),
  ];
}

/** `before`: of the same rule. Users are named only where shares went by something else until then. */
function splitWords(
  shares: readonly Share[],
  split: SplitDetails | undefined,
  name: NameStyle,
  before: SplitDetails | undefined,
): string {
  const { contextKind, bucketBy, running } = split ?? {};
  const wasOther = before?.contextKind !== undefined || before?.bucketBy !== undefined;
  const isNamed = contextKind !== undefined || bucketBy !== undefined || (wasOther && shares.length > 1);
  const details = [
    ...(isNamed
      ? [["by", name(contextKind ?? "user"), ...(bucketBy === undefined ? [] : [name(bucketBy)])].join(" ")]
      : []),
    ...(running === undefined
      ? []
      : [running === "experiment" ? "an experiment runs" : "a guarded or progressive rollout runs"]),
  ];
  return `${shareWords(shares, name)}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}

function shareWords(shares: readonly Share[], name: NameStyle): string {
  const [only, another] = shares;
  if (only !== undefined && another === undefined) return name(only.variation);
  return shares.map(({ variation, weight }) => `${name(variation)} ${percent(weight)}`).join(", ");
}

/** What the flag serves before a stage runs, where that can be told. */
export function servedBefore({ now, stages }: Forecast, index: number): Served | undefined {
  const before = stages[index - 1];
  return before === undefined || before.hasRun ? now : before.served;
}

/** Empty where all instructions are known. */
export function unknownKindsWords(forecast: Forecast | undefined, name: NameStyle): string {
  const kinds = forecast?.unknownKinds ?? [];
  if (kinds.length === 0) return "";
  return `It isn't known here what ${kinds.map((kind) => name(kind)).join(", ")} does; what is served is shown without it.`;
}
