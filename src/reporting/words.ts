// Canonical conditions, instructions, stages, changes → what people say. `name` puts what comes from outside into the form that the report wants.
import type { CanonicalCondition, CanonicalStage } from "../model/document.ts";
import type { Json } from "../model/json.ts";
import type { Served, Share } from "../model/outlook.ts";
import type { Change } from "../model/plan.ts";
import { dateWords } from "./dates.ts";
import { instructionWords } from "./instruction-words.ts";
import { type NameStyle, percent, referred, sharesOf } from "./name-style.ts";

const units: Record<string, string> = { minute: "minute", hour: "hour", calendarDay: "day", calendarWeek: "week" };

function conditionWords(condition: Partial<CanonicalCondition>, name: NameStyle, timeZone?: string): string {
  if (condition.kind === "ld-approval") {
    const asked = [
      ...(condition.notifyMemberIds ?? []).map((member) => referred(member, name)),
      ...(condition.notifyTeamKeys ?? []).map((team) => `team ${name(team)}`),
    ];
    return `approval${asked.length > 0 ? ` by ${asked.join(" or ")}` : ""}`;
  }
  if (condition.executeNow) return "at once";
  if (condition.scheduleKind === "absolute") return `at ${dateWords(condition.executionDate ?? 0, timeZone)}`;
  if (condition.waitDuration === undefined) return "at once";
  const unit = units[condition.waitDurationUnit ?? ""] ?? condition.waitDurationUnit ?? "";
  return `wait ${condition.waitDuration} ${unit}${condition.waitDuration === 1 ? "" : "s"}`;
}

export function stageWords(
  { conditions = [], action, executeConditionsInSequence }: CanonicalStage,
  name: NameStyle,
  timeZone?: string,
): { when: string; what: string } {
  const when = conditions
    .map((condition) => conditionWords(condition, name, timeZone))
    .join(executeConditionsInSequence ? ", then " : ", ");
  const what = (action?.instructions ?? []).map((instruction) => instructionWords(instruction, name)).join("; ");
  return { when: when || "at once", what: what || "nothing" };
}

/** A change by field, in words: `10% of customers: wait 2 days → wait 3 days`. */
export function changeWords({ path, before, after }: Change, name: NameStyle, timeZone?: string): string {
  const [top = "", stage, list, item] = path;
  if (top !== "stages") return `${top}: ${arrow(before, after, (value) => valueWords(value, name))}`;
  if (stage === undefined) return "stages";
  if (stage === "order") return `stages in another order: ${valueWords(after ?? null, name)}`;
  if (list === undefined) return `stage ${name(stage)} ${before === undefined ? "added" : "taken away"}`;
  if (list === "conditions" && item !== undefined)
    return `${name(stage)}: ${arrow(before, after, (value) => conditionWords(value as Partial<CanonicalCondition>, name, timeZone))}`;
  if (list === "instructions" && item !== undefined)
    return `${name(stage)}: ${rolloutChange(before, after, name) ?? arrow(before, after, (value) => instructionWords(Object(value), name))}`;
  return `${name(stage)}: ${list}: ${arrow(before, after, (value) => valueWords(value, name))}`;
}

/** Between two rollouts of one kind only the shares that differ: `Control: 90% → 75%`. */
function rolloutChange(before: Json | undefined, after: Json | undefined, name: NameStyle): string | undefined {
  const [old, now] = [before, after].map((value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? new Map(sharesOf(value.rolloutWeights).map(({ variation, weight }) => [variation, weight]))
      : new Map<string, number>(),
  );
  if (old === undefined || now === undefined || old.size === 0 || now.size === 0) return undefined;
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (variation) => old.get(variation) !== now.get(variation),
  );
  if (changed.length === 0) return undefined;
  return changed
    .map(
      (variation) =>
        `${name(variation, true)}: ${percent(old.get(variation) ?? 0)} → ${percent(now.get(variation) ?? 0)}`,
    )
    .join(", ");
}

function arrow(before: Json | undefined, after: Json | undefined, words: (value: Json) => string): string {
  if (before === undefined) return `${words(after ?? null)} (added)`;
  if (after === undefined) return `${words(before)} (taken away)`;
  return `${words(before)} → ${words(after)}`;
}

function valueWords(value: Json, name: NameStyle): string {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const [only] = Object.keys(value);
    if (Object.keys(value).length === 1 && ["ref", "id", "name", "value"].includes(only ?? ""))
      return referred(value, name);
  }
  return name(typeof value === "string" ? value : JSON.stringify(value));
}

/** What everyone gets whom no target and no rule matches, and how many are treated apart: `true 10%, false 90%`. */
export function servedWords({ on, everyone, rules, targets }: Served, name: NameStyle): string {
  const usual = everyone.length === 0 ? "the default in the code" : shareWords(everyone, name);
  if (!on) return `off: ${usual}`;
  const apart = [
    ...rules.map((rule) => `rule ${name(rule.name)}: ${shareWords(rule.serves, name)}`),
    ...targets.map(({ variation, values }) => `${values.length} targeted: ${name(variation)}`),
  ];
  const most = 4;
  const more = apart.length > most ? [`and ${apart.length - most} more`] : [];
  return [usual, ...apart.slice(0, most), ...more].join("; ");
}

function shareWords(shares: readonly Share[], name: NameStyle): string {
  const [only, another] = shares;
  if (only !== undefined && another === undefined) return name(only.variation);
  return shares.map(({ variation, weight }) => `${name(variation)} ${percent(weight)}`).join(", ");
}
