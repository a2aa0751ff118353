// A template tried on a flag → the table that says which of its parts fit there, for markdown and for a terminal. Pure.
import type { Operation, Plan, TemplateParameter, TemplateTrial } from "../model/plan.ts";
import { targetName } from "../model/target.ts";
import type { NameStyle } from "./name-style.ts";
import { code, htmlCode, sentence, visible } from "./safety.ts";

export function trialsOf(operation: Operation, { trials }: Pick<Plan, "trials">): TemplateTrial[] {
  return trials.filter(
    ({ key, target }) =>
      operation.object === "workflow" && operation.key === key && targetName(operation.target) === targetName(target),
  );
}

/** Trials of templates that don't fit: there is no operation that would show them. */
export function unfitting({ trials, operations }: Plan): TemplateTrial[] {
  const shown = new Set(operations.flatMap((operation) => trialsOf(operation, { trials })));
  return trials.filter((trial) => !shown.has(trial));
}

/** Of a trial that no operation stands for, since the template doesn't fit, `withPlace` says where it was. */
export function trialMarkdown(trial: TemplateTrial, withPlace: boolean): string {
  const title = trialTitle(trial, withPlace, code, sentence);
  const cell = (words: string) => sentence(words, htmlCode);
  if (trial.parameters.length === 0) return title;
  const rows = trial.parameters.map(
    (parameter) =>
      `| ${htmlCode(parameter.stage)} | ${partWords(parameter, htmlCode)} | ${cell(parameter.says)} | ${verdict(parameter, htmlCode, cell)} |`,
  );
  return [title, ["| Stage | Part | Template says | Here |", "|---|---|---|---|", ...rows].join("\n")].join("\n\n");
}

/** The same for a terminal, line by line. */
export function trialText(trial: TemplateTrial, withPlace: boolean): string[] {
  const rows = trial.parameters.map(
    (parameter) =>
      `  ${visible(parameter.stage)}, ${partWords(parameter, visible)}: ${visible(parameter.says)} → ${verdict(parameter, visible, visible)}`,
  );
  return [trialTitle(trial, withPlace, visible, visible), ...rows];
}

export function trialTitle(
  { template, checkedHere, parameters, key, target }: TemplateTrial,
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
