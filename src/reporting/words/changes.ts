// A change between two contents → words for it. Pure.
import { isDeepStrictEqual } from "node:util";
import type { CanonicalCondition } from "../../model/document.ts";
import type { Change } from "../../model/plan.ts";
import { type Json, jsonText, object } from "../../model/values/json.ts";
import { percent } from "../../model/values/weight.ts";
import { instructionWords } from "./instructions.ts";
import { type NameStyle, referred, sharesOf, sharesWords } from "./name-style.ts";
import { conditionWords } from "./stages.ts";

/** `10% of customers: wait 2 days → wait 3 days`. */
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
      : `stages of its own ${addedOrTakenAway(before)}`;
  if (list === undefined) return `stage ${name(item)} ${addedOrTakenAway(before)}`;
  const words = list === "conditions" ? ofCondition : ofInstruction;
  if (part !== undefined)
    return `${name(item)}: ${rolloutChange(before, after, name) ?? arrow(before, after, words, name)}`;
  if (list === "conditions" || list === "instructions")
    return `${name(item)}: ${list} in another order: ${(after as Json[]).map(words).join(list === "conditions" ? ", " : "; ")}`;
  const field = list === "executeConditionsInSequence" ? "conditions in sequence" : list;
  return `${name(item)}: ${field}: ${arrow(before, after, (value) => valueWords(value, name), name)}`;
}

/** Only the shares that differ, `Control: 90% → 75%`; `undefined` where the instructions differ in more than their shares. */
function rolloutChange(before: Json | undefined, after: Json | undefined, name: NameStyle): string | undefined {
  const [{ rolloutWeights: was, ...old }, { rolloutWeights: is, ...now }] = [object(before), object(after)];
  if (!isDeepStrictEqual(old, now)) return undefined;
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

/** Two values that have the same words, which may leave a field out, are shown as JSON. */
function arrow(
  before: Json | undefined,
  after: Json | undefined,
  words: (value: Json) => string,
  name: NameStyle,
): string {
  if (before === undefined || after === undefined)
    return `${words(after ?? before ?? null)} (${addedOrTakenAway(before)})`;
  const [old, now] = [words(before), words(after)];
  return old === now ? `${name(JSON.stringify(before))} → ${name(JSON.stringify(after))}` : `${old} → ${now}`;
}

function addedOrTakenAway(before: Json | undefined): string {
  return before === undefined ? "added" : "taken away";
}

/** The value that a parameter puts into the template. */
function parameterWords(parameter: Json, name: NameStyle): string {
  const { variation, rule, rolloutWeights, value, default: raw } = object(parameter);
  if (rolloutWeights !== undefined) return sharesWords(sharesOf(rolloutWeights), name);
  const named = variation ?? rule;
  return named === undefined ? valueWords(value ?? raw ?? null, name) : referred(named, name);
}

function valueWords(value: Json, name: NameStyle): string {
  const [only, another] = Object.keys(object(value));
  const isReference = another === undefined && ["ref", "id", "name", "value"].includes(only ?? "");
  return isReference ? referred(value, name) : name(jsonText(value));
}
