// A template checked on a flag → its title, and words for each part and whether it fits there. Pure.
import type { Operation, Plan } from "../../model/plan.ts";
import { documentName, targetName } from "../../model/target.ts";
import type { TemplateCheck, TemplateParameter } from "../../model/template-check.ts";
import { groupBy } from "../../model/values/group-by.ts";
import type { NameStyle } from "./name-style.ts";

export function templateChecksOf(
  operation: Operation,
  { templateChecks }: Pick<Plan, "templateChecks">,
): readonly TemplateCheck[] {
  if (operation.object === "template") return [];
  const known =
    byDocument.get(templateChecks) ?? groupBy(templateChecks, ({ key, target }) => documentName(key, target));
  byDocument.set(templateChecks, known);
  return known.get(documentName(operation.key, operation.target)) ?? [];
}

/** Of each plan's checks: a report asks once for every operation. */
const byDocument = new WeakMap<readonly TemplateCheck[], ReadonlyMap<string, readonly TemplateCheck[]>>();

/** The checks that no operation shows, since the template doesn't fit and nothing is sent. */
export function unfitting({ templateChecks, operations }: Plan): TemplateCheck[] {
  const shown = new Set(operations.flatMap((operation) => templateChecksOf(operation, { templateChecks })));
  return templateChecks.filter((templateCheck) => !shown.has(templateCheck));
}

/** `withTarget`: for a check that no operation shows. `sentence`: how the form writes a sentence with foreign parts between backticks. */
export function templateCheckTitle(
  { template, checkedHere, parameters, key, target }: TemplateCheck,
  withTarget: boolean,
  name: NameStyle,
  sentence: (words: string) => string,
): string {
  const where = withTarget ? ` for ${name(key)} on ${name(targetName(target))}` : "";
  const how =
    checkedHere === undefined ? "tried with LaunchDarkly's dry run" : `checked here, since ${sentence(checkedHere)}`;
  return `Template ${name(template)}${where}, ${how}:${parameters.length === 0 ? " nothing in it depends on the flag." : ""}`;
}

export function verdict(
  { documentValue, fits }: TemplateParameter,
  name: NameStyle,
  sentence: (words: string) => string,
): string {
  const mark = fits ? "✅" : "❌";
  if (documentValue !== undefined) return `${mark} ${sentence(documentValue)}, from ${name("parameters")}`;
  return fits ? `${mark} fits` : `${mark} doesn't fit`;
}

const kindWords: Record<string, string> = {
  updateFallthroughVariationOrRollout: "default rule",
  updateRuleVariationOrRollout: "rule",
  addRule: "new rule",
  addTargets: "targets",
  addUserTargets: "targets",
};

const fieldWords: Record<string, string> = {
  variationId: "variation",
  rolloutWeights: "rollout",
  ruleId: "which rule",
  beforeRuleId: "place among the rules",
  values: "contexts",
};

export function partWords({ kind, number, path }: TemplateParameter, name: NameStyle): string {
  const what = kindWords[kind] ?? name(kind);
  const field = path.includes("/clause")
    ? "segments"
    : (fieldWords[path.slice(path.lastIndexOf("/") + 1)] ?? name(path));
  return `${what}${number === undefined ? "" : ` (${number})`}: ${field}`;
}
