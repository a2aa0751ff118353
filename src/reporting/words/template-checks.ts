// A template tried on a flag → the table that says which of its parts fit there, for markdown and for a terminal. Pure.
import type { Operation, Plan, TemplateCheck, TemplateParameter } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import { code, htmlCode, sentence, visible } from "../escaping/safety.ts";
import type { NameStyle } from "./name-style.ts";

export function templateChecksOf(
  operation: Operation,
  { templateChecks }: Pick<Plan, "templateChecks">,
): TemplateCheck[] {
  return templateChecks.filter(
    ({ key, target }) =>
      operation.object === "workflow" && operation.key === key && targetName(operation.target) === targetName(target),
  );
}

/** Trials of templates that don't fit: there is no operation that would show them. */
export function unfitting({ templateChecks, operations }: Plan): TemplateCheck[] {
  const shown = new Set(operations.flatMap((operation) => templateChecksOf(operation, { templateChecks })));
  return templateChecks.filter((templateCheck) => !shown.has(templateCheck));
}

/** Of a templateCheck that no operation stands for, since the template doesn't fit, `withPlace` says where it was. */
export function templateCheckMarkdown(templateCheck: TemplateCheck, withPlace: boolean): string {
  const title = templateCheckTitle(templateCheck, withPlace, code, sentence);
  const cell = (words: string) => sentence(words, htmlCode);
  if (templateCheck.parameters.length === 0) return title;
  const rows = templateCheck.parameters.map(
    (parameter) =>
      `| ${htmlCode(parameter.stage)} | ${partWords(parameter, htmlCode)} | ${cell(parameter.says)} | ${verdict(parameter, htmlCode, cell)} |`,
  );
  return [title, ["| Stage | Part | Template says | Here |", "|---|---|---|---|", ...rows].join("\n")].join("\n\n");
}

/** The same for a terminal, line by line. */
export function templateCheckText(templateCheck: TemplateCheck, withPlace: boolean): string[] {
  const rows = templateCheck.parameters.map(
    (parameter) =>
      `  ${visible(parameter.stage)}, ${partWords(parameter, visible)}: ${visible(parameter.says)} → ${verdict(parameter, visible, visible)}`,
  );
  return [templateCheckTitle(templateCheck, withPlace, visible, visible), ...rows];
}

export function templateCheckTitle(
  { template, checkedHere, parameters, key, target }: TemplateCheck,
  withPlace: boolean,
  name: NameStyle,
  told: (words: string) => string,
): string {
  const where = withPlace ? ` for ${name(key)} on ${name(targetName(target))}` : "";
  const how =
    checkedHere === undefined ? "tried with LaunchDarkly's dry run" : `checked here, since ${told(checkedHere)}`;
  return `Template ${name(template)}${where}, ${how}:${parameters.length === 0 ? " nothing in it depends on the flag." : ""}`;
}

export function verdict({ given, fits }: TemplateParameter, name: NameStyle, told: (words: string) => string): string {
  const mark = fits ? "✅" : "❌";
  if (given !== undefined) return `${mark} ${told(given)}, from ${name("parameters")}`;
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
