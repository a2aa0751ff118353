// A template's key → the stages that it has when a workflow is made from it, with what LaunchDarkly leaves out taken from its document. Pure.

import { variationName } from "../../flags/served.ts";
import type { CanonicalCondition, CanonicalInstruction, CanonicalStage, Reference } from "../../model/document.ts";
import { object } from "../../model/json.ts";
import { present } from "../../model/present.ts";
import { referenceText } from "../../model/reference.ts";
import { isResolvable } from "../../resolving/needs.ts";
import { resolveTemplate } from "../../resolving/resolve.ts";
import { stagesOfBody, stagesOfLive, type TemplatePart, type TemplateStage } from "../../resolving/template-stages.ts";
import type { AssemblyContext } from "./context.ts";

/** The stages that the template has when the workflow is created, and how it calls the variations and rules that they name. */
export function templateSource(
  key: string,
  { templates, catalogue, made }: AssemblyContext,
): { stages: TemplateStage[]; names: Map<string, string> } | undefined {
  const document = templates.get(key);
  const content = document?.content?.canonical;
  const live = catalogue.templates?.find((template) => template.key === key);
  const own = content?.flag === undefined ? undefined : catalogue.flags.get(`${content.project}/${content.flag}`);
  const variations = own?.variations ?? [];
  const rules = own?.environments[content?.environment ?? ""]?.rules ?? [];
  const ownNames = [
    ...variations.map(({ id }) => [id, variationName(id, variations)] as const),
    ...rules.map(({ id, description }) => [id, description || id] as const),
  ];
  if (live !== undefined && !made.has(key)) {
    const stages = withDocument(stagesOfLive(live), content?.stages ?? []);
    return { stages, names: new Map([...namesInDocument(stages, content?.stages ?? []), ...ownNames]) };
  }
  if (document === undefined || content?.stages === undefined || !isResolvable(content, catalogue)) return undefined;
  const stages = stagesOfBody(resolveTemplate(content, catalogue, document.origin).body);
  return { stages: withDocument(stages, content.stages), names: new Map(ownNames) };
}

/** What LaunchDarkly doesn't give back, the template's document says. */
function withDocument(stages: readonly TemplateStage[], written: readonly CanonicalStage[]): TemplateStage[] {
  return stages.map((stage, index) => {
    const { executeConditionsInSequence: inSequence, conditions = [] } = written[index] ?? {};
    return {
      ...stage,
      ...present({ executeConditionsInSequence: inSequence }),
      conditions: stage.conditions.map((part, number) => {
        const same = conditions[number];
        return same?.kind === part.kind ? { ...part, written: same } : part;
      }),
    };
  });
}

/** The ids of a template's variations and rules are another flag's, which isn't read: but its document says in the same places how they are called. */
function namesInDocument(stages: readonly TemplateStage[], written: readonly CanonicalStage[]): Map<string, string> {
  const names = new Map<string, string>();
  const name = (id: unknown, reference: Reference | undefined) => {
    if (typeof id === "string" && reference !== undefined && !("id" in reference))
      names.set(id, referenceText(reference));
  };
  for (const [index, { instructions }] of stages.entries()) {
    for (const [number, { kind, content }] of instructions.entries()) {
      const same = written[index]?.action?.instructions?.[number];
      if (same?.kind !== kind) continue;
      for (const field of ["variationId", "ruleId", "beforeRuleId"] as const) name(content[field], same[field]);
      const weights = Object.entries(object(content.rolloutWeights));
      for (const { variation, weight } of Array.isArray(same.rolloutWeights) ? same.rolloutWeights : []) {
        const [only, another] = weights.filter(([, share]) => share === weight);
        if (another === undefined) name(only?.[0], variation);
      }
    }
  }
  return names;
}

/** A template's stages as a document would write them, ids and all: for people and for checks. */
export function canonicalStages(stages: readonly TemplateStage[]): CanonicalStage[] {
  const instruction = ({ kind, content }: TemplatePart): CanonicalInstruction => {
    const { variationId, ruleId, beforeRuleId, rolloutWeights, ...rest } = content;
    return {
      ...rest,
      kind,
      ...(typeof variationId === "string" && { variationId: { id: variationId } }),
      ...(typeof ruleId === "string" && { ruleId: { id: ruleId } }),
      ...(typeof beforeRuleId === "string" && { beforeRuleId: { id: beforeRuleId } }),
      ...(rolloutWeights !== undefined && {
        rolloutWeights: Object.entries(object(rolloutWeights)).map(([id, weight]) => ({
          variation: { id },
          weight: Number(weight),
        })),
      }),
    };
  };
  return stages.map(({ name, executeConditionsInSequence, conditions, instructions }) => ({
    ...present({ name, executeConditionsInSequence }),
    conditions: conditions.map(({ content: { notifyMemberIds, ...rest }, written }) => ({
      ...written,
      ...(rest as unknown as CanonicalCondition), // API form, which differs from the canonical one in its references only
      ...(written?.notifyMemberIds === undefined &&
        Array.isArray(notifyMemberIds) &&
        notifyMemberIds.length > 0 && { notifyMemberIds: notifyMemberIds.map((id) => ({ id: String(id) })) }),
    })),
    action: { instructions: instructions.map(instruction) },
  }));
}
