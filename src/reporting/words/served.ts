// What is served, now and after a stage → words for it. Pure.
import type { Forecast, Served, Share } from "../../model/forecast.ts";
import { percent } from "../../model/values/weight.ts";
import { counted } from "../../model/values/words.ts";
import type { NameStyle } from "./name-style.ts";

/** The default rule, `true 10%, false 90%`, then rules and targets. `before`: what was served until then; of rules and targets, only what differs from it is named. */
export function servedWords({ on, everyone, ...apart }: Served, name: NameStyle, before?: Served): string {
  const usual = everyone.length === 0 ? "the default in the code" : shareWords(everyone, name);
  if (!on) return `off: ${usual}`;
  const now = apartWords(apart, name);
  const earlier = new Set(before?.on ? apartWords(before, name) : []);
  const changed = now.filter((words) => !earlier.has(words));
  const gone = (before?.on ? before.rules : []).filter((rule) =>
    apart.rules.every((other) => other.name !== rule.name),
  );
  const news = [...changed, ...gone.map((rule) => `no rule ${name(rule.name)} any more`)];
  const same = now.length - changed.length;
  const most = before === undefined ? 4 : 10;
  return [
    usual,
    ...news.slice(0, most),
    ...(news.length > most ? [`and ${news.length - most} more`] : []),
    ...(same > 0 ? [`${counted(same, "rule or target", "rules or targets")} as before`] : []),
  ].join("; ");
}

function apartWords({ rules, targets }: Pick<Served, "rules" | "targets">, name: NameStyle): string[] {
  return [
    ...rules.map((rule) => `rule ${name(rule.name)}: ${shareWords(rule.serves, name)}`),
    ...targets.map(({ variation, contextKind, values }) => {
      const kind = contextKind === "user" ? "" : ` ${name(contextKind)}`;
      return `${values.length}${kind} targeted: ${name(variation)}`;
    }),
  ];
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
