// A template tried on a flag → the table that says which of its parts fit there, for markdown and for a terminal. Pure.
import type { TemplateParameter, TemplateTrial } from "../model/plan.ts";
import { targetName } from "../model/target.ts";
import { code, htmlCode, sentence } from "./safety.ts";

/** Of a trial that no operation stands for, since the template doesn't fit, `withPlace` says where it was. */
export function trialMarkdown(trial: TemplateTrial, withPlace: boolean): string {
  const { template, checkedHere, parameters, key, target } = trial;
  const where = withPlace ? ` for ${code(key)} on ${code(targetName(target))}` : "";
  const how =
    checkedHere === undefined ? "tried with LaunchDarkly's dry run" : `checked here, since ${sentence(checkedHere)}`;
  const title = `Template ${code(template)}${where}, ${how}`;
  if (parameters.length === 0) return `${title}: nothing in it depends on the flag.`;
  const rows = parameters.map(
    (parameter) =>
      `| ${htmlCode(parameter.stage)} | ${partWords(parameter)} | ${sentence(parameter.says, htmlCode)} | ${verdict(parameter)} |`,
  );
  return [`${title}:`, ["| Stage | Part | Template says | Here |", "|---|---|---|---|", ...rows].join("\n")].join(
    "\n\n",
  );
}

function verdict({ given, fits }: TemplateParameter): string {
  const mark = fits ? "✅" : "❌";
  if (given !== undefined) return `${mark} ${sentence(given, htmlCode)}, from ${htmlCode("parameters")}`;
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

function partWords({ kind, number, path }: TemplateParameter): string {
  const what = kindWords[kind] ?? htmlCode(kind);
  const field = path.includes("/clause")
    ? "segments"
    : (fieldWords[path.slice(path.lastIndexOf("/") + 1)] ?? htmlCode(path));
  return `${what}${number === undefined ? "" : ` (${number})`}: ${field}`;
}
