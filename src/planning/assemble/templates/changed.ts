// Live templates that carry our marker × the documents that it stands for → those that do something else. A marker is no proof of content. Pure.

import type { CanonicalStage } from "../../../model/document.ts";
import type { Catalogue, LiveTemplate } from "../../../model/live.ts";
import type { Diagnostic } from "../../../model/messages/diagnostic.ts";
import { stageName } from "../../../model/stage.ts";
import { present } from "../../../model/values/present.ts";
import { expectedStages, stagesDiffer } from "../../../resolving/read-back.ts";
import type { OperationGuard, TemplateDecision } from "../../decide/decision.ts";

export interface ChangedTemplate {
  /** As a sentence. */
  message: string;
  diagnostic: Diagnostic;
}

/** What a plan's workflows need to know of its templates. */
export interface TemplatesOfPlan {
  /** Templates that do something else than the documents that their markers stand for, by key. */
  changedTemplates: ReadonlyMap<string, ChangedTemplate>;
  /** Keys of the templates that this plan creates or replaces. */
  templatesMade: ReadonlySet<string>;
}

/** By key. Of a template whose document isn't known, or that copies a workflow, nothing can be said. */
export function changedTemplates(
  decisions: readonly TemplateDecision[],
  catalogue: Catalogue,
): Map<string, ChangedTemplate> {
  return new Map(
    decisions.flatMap((decision) => {
      const changed = changedTemplate(decision, catalogue);
      return changed === undefined ? [] : [[decision.subject.key, changed] as const];
    }),
  );
}

function changedTemplate(
  { kind, subject, marked }: TemplateDecision,
  catalogue: Catalogue,
): ChangedTemplate | undefined {
  const { key } = subject;
  const live = catalogue.templates?.find((template) => template.key === key);
  if (marked === undefined || live === undefined) return undefined;
  const expected = expectedStages(marked.content.canonical, catalogue, marked.origin);
  const difference = expected && (stagesDiffer(expected.stages, live) ?? namesDiffer(expected.stages, live));
  if (difference === undefined) return undefined;
  const message = `The template \`${key}\` was changed in LaunchDarkly under our marker: ${difference}.`;
  // A document that is gone stands nowhere.
  const position = subject.desired?.origin.locate("");
  const hint = kind === "nothing" || kind === "invalid" ? wayOut : `This plan ${kind}s it.`;
  return {
    message,
    diagnostic: { severity: "warning", code: "template-changed", message, hint, ...present({ position }) },
  };
}

const wayOut =
  "Delete the template in LaunchDarkly: the next plan creates it from its document. Or change the document: its merge replaces the template.";

/** Parameters name parts by the stage's name. */
function namesDiffer(expected: readonly CanonicalStage[], { stages }: LiveTemplate): string | undefined {
  const names = expected.map(stageName);
  const index = stages.findIndex((stage, at) => stageName(stage, at).trim() !== names[at]?.trim());
  const quoted = (name: string) => `\`${name.replaceAll("`", "'")}\``;
  return index < 0
    ? undefined
    : `its stage ${quoted(names[index] ?? "")} is called ${quoted(stageName(stages[index], index))}`;
}

/** Stops a workflow that is made from such a template, until that is as its document says: one that this plan makes anew is. */
export function templateGuards(
  key: string | undefined,
  { changedTemplates, templatesMade }: TemplatesOfPlan,
): OperationGuard[] {
  const changed = key === undefined || templatesMade.has(key) ? undefined : changedTemplates.get(key);
  if (changed === undefined) return [];
  return [
    {
      code: "template-changed",
      overridable: false,
      message: changed.message,
      hint: wayOut,
    },
  ];
}
