// One instruction, canonical or in API form → words for it. An unknown kind stays its name. Pure.
import { contextKindOf } from "../../model/values/context-kind.ts";
import { type JsonObject, jsonText, list, objects } from "../../model/values/json.ts";
import { type NameStyle, referred, sharesOf, sharesWords } from "./name-style.ts";

type Words = (instruction: JsonObject, name: NameStyle) => string;

export function instructionWords(instruction: object, name: NameStyle): string {
  const written = instruction as JsonObject; // canonical instructions are JSON
  const kind = String(written.kind);
  const words = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return words === undefined ? name(kind) : words(written, name);
}

/** Source: https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag (targeting instructions) */
const kinds: Record<string, Words> = {
  turnFlagOn: () => "turn on",
  turnFlagOff: () => "turn off",
  updateOffVariation: ({ variationId }, name) => `while off, serve ${referred(variationId, name)}`,
  updateFallthroughVariationOrRollout: servingWords,

  addTargets: targetWords,
  addUserTargets: targetWords,
  removeTargets: noTargetWords,
  removeUserTargets: noTargetWords,
  clearTargets: ({ variationId }, name) => `no longer serve ${referred(variationId, name)} to anyone targeted`,
  clearUserTargets: ({ variationId }, name) => `no longer serve ${referred(variationId, name)} to any targeted user`,
  replaceTargets: ({ targets }, name) => `replace all targets: ${allTargetWords(targets, name)}`,
  replaceUserTargets: ({ targets }, name) => `replace all user targets: ${allTargetWords(targets, name)}`,

  addRule: (rule, name) =>
    `add a rule${described(rule, name)}${rule.beforeRuleId == null ? "" : ` before ${referred(rule.beforeRuleId, name)}`}: ${ruleWords(rule, name)}`,
  removeRule: ({ ruleId }, name) => `remove the rule ${referred(ruleId, name)}`,
  replaceRules: ({ rules }, name) =>
    `replace all rules: ${several(
      objects(rules).map((rule) =>
        typeof rule.description === "string"
          ? `${name(rule.description)}: ${ruleWords(rule, name)}`
          : ruleWords(rule, name),
      ),
    )}`,
  reorderRules: ({ ruleIds }, name) => `put the rules in this order: ${referencesWords(ruleIds, name)}`,
  updateRuleVariationOrRollout: (instruction, name) =>
    `${ofRule(instruction, name)}: ${servingWords(instruction, name)}`,
  enableRule: ({ ruleId }, name) => `enable the rule ${referred(ruleId, name)}`,
  disableRule: ({ ruleId }, name) => `disable the rule ${referred(ruleId, name)}`,
  updateRuleDescription: (instruction, name) =>
    `describe the ${ofRule(instruction, name)} as ${name(String(instruction.description))}`,
  updateRuleTrackEvents: (instruction, name) => `${tracking(instruction)} events of the ${ofRule(instruction, name)}`,
  addClauses: (instruction, name) =>
    `${ofRule(instruction, name)}: match only if also ${clauseWords(instruction.clauses, name)}`,
  removeClauses: (instruction, name) =>
    `${ofRule(instruction, name)}: take away the ${clauses(instruction.clauseIds)} ${listWords(instruction.clauseIds, name)}`,
  updateClause: (instruction, name) =>
    `${ofClause(instruction, name)}: match ${clauseWords([instruction.clause ?? null], name)}`,
  addValuesToClause: (instruction, name) =>
    `${ofClause(instruction, name)}: also match ${listWords(instruction.values, name)}`,
  removeValuesFromClause: (instruction, name) =>
    `${ofClause(instruction, name)}: no longer match ${listWords(instruction.values, name)}`,

  addPrerequisite: (instruction, name) => `require ${prerequisiteWords(instruction, name)}`,
  updatePrerequisite: (instruction, name) => `now require ${prerequisiteWords(instruction, name)}`,
  removePrerequisite: ({ key }, name) => `no longer require the flag ${name(String(key))}`,
  replacePrerequisites: ({ prerequisites }, name) =>
    `replace all prerequisites: ${several(objects(prerequisites).map((one) => prerequisiteWords(one, name)))}`,

  updateTrackEvents: (instruction) => `${tracking(instruction)} all events of the flag`,
  updateTrackEventsFallthrough: (instruction) => `${tracking(instruction)} events of the default rule`,
};

function servingWords(
  { variationId, rolloutWeights, rolloutBucketBy, rolloutContextKind }: JsonObject,
  name: NameStyle,
): string {
  const shares = sharesOf(rolloutWeights);
  if (shares.length === 0) return `serve ${referred(variationId, name)}`;
  const by = [rolloutContextKind, rolloutBucketBy]
    .filter((part) => typeof part === "string")
    .map((part) => name(String(part)));
  return `serve ${sharesWords(shares, name)}${by.length > 0 ? ` (by ${by.join(" ")})` : ""}`;
}

function targetWords({ variationId, values, contextKind }: JsonObject, name: NameStyle): string {
  return `serve ${referred(variationId, name)} to ${ofKind(contextKind, name)}${listWords(values, name)}`;
}

function noTargetWords({ variationId, values, contextKind }: JsonObject, name: NameStyle): string {
  return `no longer serve ${referred(variationId, name)} to ${ofKind(contextKind, name)}${listWords(values, name)}`;
}

function ofKind(contextKind: unknown, name: NameStyle): string {
  const kind = contextKindOf(contextKind);
  return kind === "user" ? "" : `${name(kind)} `;
}

function allTargetWords(targets: unknown, name: NameStyle): string {
  return several(objects(targets).map((target) => targetWords(target, name)));
}

function described({ description }: JsonObject, name: NameStyle): string {
  return typeof description === "string" && description !== "" ? ` ${name(description)}` : "";
}

function ruleWords(rule: JsonObject, name: NameStyle): string {
  return `${clauseWords(rule.clauses, name)} → ${servingWords(rule, name)}`;
}

function ofRule({ ruleId }: JsonObject, name: NameStyle): string {
  return `rule ${referred(ruleId, name)}`;
}

function ofClause(instruction: JsonObject, name: NameStyle): string {
  return `${ofRule(instruction, name)}, clause ${name(String(instruction.clauseId))}`;
}

function clauses(ids: unknown): string {
  return Array.isArray(ids) && ids.length === 1 ? "clause" : "clauses";
}

function clauseWords(written: unknown, name: NameStyle): string {
  return objects(written)
    .map(
      (clause) =>
        `${clause.negate === true ? "not " : ""}${clause.op === "segmentMatch" ? "in segment" : `${ofKind(clause.contextKind, name)}${name(String(clause.attribute))} ${name(String(clause.op))}`} ${listWords(clause.values, name)}`,
    )
    .join(" and ");
}

function prerequisiteWords({ key, variationId }: JsonObject, name: NameStyle): string {
  return `the flag ${name(String(key))} to serve ${referred(variationId, name)}`;
}

function tracking({ trackEvents }: JsonObject): string {
  return trackEvents === false ? "no longer send" : "send";
}

function several(words: readonly string[]): string {
  return words.length === 0 ? "none" : words.join(", ");
}

function referencesWords(ids: unknown, name: NameStyle): string {
  return several(list(ids).map((id) => referred(id, name)));
}

function listWords(values: unknown, name: NameStyle): string {
  const all = list(values);
  const shown = all.slice(0, 5).map((value) => name(jsonText(value)));
  return `${shown.join(", ")}${all.length > shown.length ? ` and ${all.length - shown.length} more` : ""}`;
}
