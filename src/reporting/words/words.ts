// Canonical conditions, instructions, stages, changes → what people say. `name` puts what comes from outside into the form that the report wants.

import type { CanonicalCondition, CanonicalStage } from "../../model/document.ts";
import type { Served, Share } from "../../model/forecast.ts";
import { type Json, object } from "../../model/json.ts";
import type { Change } from "../../model/plan.ts";
import { percent } from "../../model/weight.ts";
import { dateWords } from "./dates.ts";
import { instructionWords } from "./instructions.ts";
import { type NameStyle, referred, sharesOf } from "./name-style.ts";

const units: Record<string, string> = { minute: "minute", hour: "hour", calendarDay: "day", calendarWeek: "week" };

function conditionWords(condition: Partial<CanonicalCondition>, name: NameStyle, timeZone?: string): string {
  if (condition.kind === "ld-approval") {
    const asked = [
      ...(condition.notifyMemberIds ?? []).map((member) => referred(member, name)),
      ...(condition.notifyTeamKeys ?? []).map((team) => `team ${name(team)}`),
    ];
    const question = condition.description ? ` (${name(condition.description)})` : "";
    return `approval${asked.length > 0 ? ` by ${asked.join(" or ")}` : ""}${question}`;
  }
  if (condition.executeNow) return "at once";
  if (condition.scheduleKind === "absolute") return `at ${dateWords(condition.executionDate ?? 0, timeZone)}`;
  if (condition.waitDuration === undefined) return "at once";
  const written = condition.waitDurationUnit ?? "";
  const unit = units[written] ?? (written === "" ? "" : name(written));
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
  const [top = "", item, list, part] = path;
  const ofCondition = (value: Json) => conditionWords(value as Partial<CanonicalCondition>, name, timeZone);
  const ofInstruction = (value: Json) => instructionWords(Object(value), name);
  if (top === "parameters" && item !== undefined)
    return `parameter ${name(item)}: ${arrow(before, after, (value) => parameterWords(value, name), name)}`;
  if (top !== "stages") return `${top}: ${arrow(before, after, (value) => valueWords(value, name), name)}`;
  if (item === undefined)
    return Array.isArray(before) && Array.isArray(after)
      ? `stages in another order: ${after.map((stage) => name(String(stage))).join(", ")}`
      : `stages of its own ${becomes(before)}`;
  if (list === undefined) return `stage ${name(item)} ${becomes(before)}`;
  const words = list === "conditions" ? ofCondition : ofInstruction;
  if (part !== undefined)
    return `${name(item)}: ${rolloutChange(before, after, name) ?? arrow(before, after, words, name)}`;
  if (list === "conditions" || list === "instructions")
    return `${name(item)}: ${list} in another order: ${(after as Json[]).map(words).join(list === "conditions" ? ", " : "; ")}`;
  const field = list === "executeConditionsInSequence" ? "conditions in sequence" : list;
  return `${name(item)}: ${field}: ${arrow(before, after, (value) => valueWords(value, name), name)}`;
}

/** Between two rollouts that differ in nothing else only the shares that differ: `Control: 90% → 75%`. */
function rolloutChange(before: Json | undefined, after: Json | undefined, name: NameStyle): string | undefined {
  const [{ rolloutWeights: was, ...old }, { rolloutWeights: is, ...now }] = [object(before), object(after)];
  if (JSON.stringify(old) !== JSON.stringify(now)) return undefined;
  const [oldShares, shares] = [sharesByName(was), sharesByName(is)];
  if (oldShares.size === 0 || shares.size === 0) return undefined;
  const changed = [...new Set([...oldShares.keys(), ...shares.keys()])].filter(
    (variation) => oldShares.get(variation) !== shares.get(variation),
  );
  if (changed.length === 0) return undefined;
  const where = now.kind === "updateRuleVariationOrRollout" ? `rule ${referred(now.ruleId, name)}: ` : "";
  const arrows = changed.map(
    (variation) =>
      `${name(variation, true)}: ${percent(oldShares.get(variation) ?? 0)} → ${percent(shares.get(variation) ?? 0)}`,
  );
  return `${where}${arrows.join(", ")}`;
}

function sharesByName(weights: unknown): Map<string, number> {
  return new Map(sharesOf(weights).map(({ variation, weight }) => [variation, weight]));
}

/** What words don't tell apart, such as a field that they leave out, is told as it is written. */
function arrow(
  before: Json | undefined,
  after: Json | undefined,
  words: (value: Json) => string,
  name: NameStyle,
): string {
  if (before === undefined || after === undefined) return `${words(after ?? before ?? null)} (${becomes(before)})`;
  const [old, now] = [words(before), words(after)];
  return old === now ? `${name(JSON.stringify(before))} → ${name(JSON.stringify(after))}` : `${old} → ${now}`;
}

function becomes(before: Json | undefined): string {
  return before === undefined ? "added" : "taken away";
}

/** What a parameter puts in the template's place. */
function parameterWords(parameter: Json, name: NameStyle): string {
  const { variation, rule, rolloutWeights, value, default: raw } = object(parameter);
  if (rolloutWeights !== undefined)
    return sharesOf(rolloutWeights)
      .map(({ variation: shared, weight }) => `${name(shared, true)} ${percent(weight)}`)
      .join(", ");
  const named = variation ?? rule;
  return named === undefined ? valueWords(value ?? raw ?? null, name) : referred(named, name);
}

function valueWords(value: Json, name: NameStyle): string {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const [only] = Object.keys(value);
    if (Object.keys(value).length === 1 && ["ref", "id", "name", "value"].includes(only ?? ""))
      return referred(value, name);
  }
  return name(typeof value === "string" ? value : JSON.stringify(value));
}

/** What everyone gets whom no target and no rule matches, and who is treated apart: `true 10%, false 90%`. After a stage (`before`: until then) only what it changes of those. */
export function servedWords({ on, everyone, ...apart }: Served, name: NameStyle, before?: Served): string {
  const usual = everyone.length === 0 ? "the default in the code" : shareWords(everyone, name);
  if (!on) return `off: ${usual}`;
  const now = apartWords(apart, name);
  const told = new Set(before?.on ? apartWords(before, name) : []);
  const changed = now.filter((words) => !told.has(words));
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
    ...(same > 0 ? [`${same} ${same === 1 ? "rule or target" : "rules or targets"} as before`] : []),
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
