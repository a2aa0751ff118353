// An instruction of a template → what it refers to of a flag, whether a given flag has that, and its name for people. Pure.
import { ruleNames } from "../flags/rule-names.ts";
import { variationName } from "../flags/served.ts";
import type { LiveFlag } from "../model/live.ts";
import { isObject, type Json, jsonText, object } from "../model/values/json.ts";
import { percent } from "../model/values/weight.ts";
import { quoted } from "../model/values/words.ts";
import { defaultValue } from "./parameters.ts";

/** The flag and environment that a template is used on. */
export interface TemplateTarget {
  flag: LiveFlag;
  environment: string;
  /** The keys of the environment's segments; absent if they could not be read. */
  segments?: ReadonlySet<string>;
  /** The names of the variations and rules of the flag that the template was made for, by id. */
  names: ReadonlyMap<string, string>;
}

export type ReferenceKind = "variation" | "rollout" | "rule" | "segments" | "contexts" | "other";

export interface TemplateReference {
  path: string;
  value: Json;
  reference: ReferenceKind;
}

/** Leaves out the variation of a prerequisite, which is another flag's. */
export function referencesOf(value: Json, path = ""): TemplateReference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => referencesOf(item, `${path}/${index}`));
  if (!isObject(value)) return [];
  if (value.op === "segmentMatch")
    return [{ path: `${path}/values`, value: value.values ?? [], reference: "segments" }];
  if ("key" in value && "variationId" in value) return [];
  if ("values" in value && "variationId" in value) {
    const { values, ...rest } = value;
    return [{ path: `${path}/values`, value: values ?? [], reference: "contexts" }, ...referencesOf(rest, path)];
  }
  return Object.entries(value).flatMap(([name, inner]): TemplateReference[] => {
    const reference = referenceFields[name];
    if (reference !== undefined) return inner === null ? [] : [{ path: `${path}/${name}`, value: inner, reference }];
    return nestingFields.has(name) ? referencesOf(inner, `${path}/${name}`) : [];
  });
}

const referenceFields: Record<string, ReferenceKind> = {
  variationId: "variation",
  rolloutWeights: "rollout",
  ruleId: "rule",
  beforeRuleId: "rule",
  ruleIds: "rule",
};
const nestingFields = new Set(["clause", "clauses", "rules", "targets"]);

export function fits(reference: ReferenceKind, value: Json, { flag, environment, segments }: TemplateTarget): boolean {
  const has = (id: unknown) => flag.variations.some((variation) => variation.id === id);
  const hasRule = (id: unknown) => flag.environments[environment]?.rules.some((rule) => rule.id === id) ?? false;
  switch (reference) {
    case "variation":
      return has(value);
    case "rollout":
      return isObject(value) && Object.keys(value).every(has);
    case "rule":
      return Array.isArray(value) ? value.every(hasRule) : hasRule(value);
    case "segments":
      return segments === undefined || (Array.isArray(value) && value.every((key) => segments.has(String(key))));
    case "contexts":
    case "other":
      return true;
  }
}

export function referenceWords(
  reference: ReferenceKind,
  value: Json,
  { flag, environment, names }: TemplateTarget,
): string {
  const variation = (id: unknown) => quoted(names.get(String(id)) ?? variationName(String(id), flag.variations));
  const rules = ruleNames(flag, environment);
  const rule = (id: unknown) => quoted(names.get(String(id)) ?? rules.get(String(id)) ?? String(id));
  switch (reference) {
    case "variation":
      return variation(value);
    case "rollout":
      return Object.entries((value ?? {}) as Record<string, number>)
        .sort(([, left], [, right]) => right - left)
        .map(([id, weight]) => `${variation(id)} ${percent(weight)}`)
        .join(", ");
    case "rule":
      return `rule ${(Array.isArray(value) ? value : [value]).map(rule).join(", ")}`;
    case "segments":
      return `segment ${quotedItems(value)}`;
    case "contexts":
    case "other":
      return quotedItems(value);
  }
}

/** In a dry run's answer, LaunchDarkly adds the value of a boolean flag's variation to its id. */
export function reportedWords(written: Json | undefined, { names }: TemplateTarget): string {
  const value = defaultValue(written);
  const known = names.get(String(value));
  if (known !== undefined) return quoted(known);
  const { booleanVariationValue } = object(written);
  return quotedItems(booleanVariationValue ?? value);
}

/** A list as each of its items. */
export function quotedItems(value: Json): string {
  return (Array.isArray(value) ? value : [value]).map((item) => quoted(jsonText(item))).join(", ");
}
