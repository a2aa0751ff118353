// A template's key → the stages that it has when a workflow is made from it, and the names of what they refer to. Pure.

import { ruleNames } from "../../../flags/rule-names.ts";
import { variationNames } from "../../../flags/served.ts";
import type { CanonicalStage, Reference } from "../../../model/document.ts";
import { referenceText } from "../../../model/reference.ts";
import { type ApiStage, instructionsOf } from "../../../model/stage.ts";
import { object } from "../../../model/values/json.ts";
import { isResolvable } from "../../../resolving/needs.ts";
import { resolveTemplate } from "../../../resolving/resolve.ts";
import type { AssemblyContext } from "../context.ts";

interface TemplateSource {
  /** The stages that the template has when the workflow is created. */
  stages: readonly ApiStage[];
  /** The same stages in the template's document; none if there is no such document. */
  written: readonly CanonicalStage[];
  /** The names of the variations and rules that the stages refer to, by id. */
  names: Map<string, string>;
}

/** `undefined` if the stages aren't known before the template is made, or if there is no such template. */
export function templateSource(
  key: string,
  { templates, catalogue, templatesMade }: AssemblyContext,
): TemplateSource | undefined {
  const document = templates.get(key);
  const content = document?.content?.canonical;
  const written = content?.stages ?? [];
  const live = catalogue.templates?.find((template) => template.key === key);
  const own = content?.flag === undefined ? undefined : catalogue.flags.get(`${content.project}/${content.flag}`);
  const variations = own?.variations ?? [];
  const ownNames = [
    ...variationNames(variations),
    ...(own === undefined ? [] : ruleNames(own, content?.environment ?? "")),
  ];
  if (live !== undefined && !templatesMade.has(key))
    return { stages: live.stages, written, names: new Map([...namesInDocument(live.stages, written), ...ownNames]) };
  if (document === undefined || content?.stages === undefined || !isResolvable(content, catalogue)) return undefined;
  const { stages = [] } = resolveTemplate(content, catalogue, document.origin).body;
  return { stages, written, names: new Map(ownNames) };
}

/** A template's ids are those of the flag that it was made for, which isn't always read. Its document has the names in the same places. */
function namesInDocument(stages: readonly ApiStage[], written: readonly CanonicalStage[]): Map<string, string> {
  const names = new Map<string, string>();
  const name = (id: unknown, reference: Reference | undefined) => {
    if (typeof id === "string" && reference !== undefined && !("id" in reference))
      names.set(id, referenceText(reference));
  };
  for (const [index, stage] of stages.entries()) {
    for (const [number, instruction] of instructionsOf(stage).entries()) {
      const same = instructionsOf(written[index] ?? {})[number];
      if (same === undefined || same.kind !== instruction.kind) continue;
      for (const field of ["variationId", "ruleId", "beforeRuleId"] as const) name(instruction[field], same[field]);
      const weights = Object.entries(object(instruction.rolloutWeights));
      for (const { variation, weight } of same.rolloutWeights ?? []) {
        const [only, another] = weights.filter(([, share]) => share === weight);
        if (another === undefined) name(only?.[0], variation);
      }
    }
  }
  return names;
}
