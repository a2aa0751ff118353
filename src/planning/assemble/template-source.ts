// A template's key → the stages that it has when a workflow is made from it, with what LaunchDarkly leaves out taken from its document. Pure.

import { variationName } from "../../flags/served.ts";
import type { CanonicalStage, Reference } from "../../model/document.ts";
import { object } from "../../model/json.ts";
import { referenceText } from "../../model/reference.ts";
import { type ApiStage, instructionsOf } from "../../model/stage.ts";
import { isResolvable } from "../../resolving/needs.ts";
import { resolveTemplate } from "../../resolving/resolve.ts";
import type { AssemblyContext } from "./context.ts";

interface TemplateSource {
  /** Those that the template has when the workflow is created. */
  stages: readonly ApiStage[];
  /** The same in its document; none where it has no document with stages of its own. */
  written: readonly CanonicalStage[];
  /** What variations and rules are called that the stages name, by id. */
  names: Map<string, string>;
}

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
  const rules = own?.environments[content?.environment ?? ""]?.rules ?? [];
  const ownNames = [
    ...variations.map(({ id }) => [id, variationName(id, variations)] as const),
    ...rules.map(({ id, description }) => [id, description || id] as const),
  ];
  if (live !== undefined && !templatesMade.has(key))
    return { stages: live.stages, written, names: new Map([...namesInDocument(live.stages, written), ...ownNames]) };
  if (document === undefined || content?.stages === undefined || !isResolvable(content, catalogue)) return undefined;
  const { stages = [] } = resolveTemplate(content, catalogue, document.origin).body;
  return { stages, written, names: new Map(ownNames) };
}

/** The ids of a template's variations and rules are another flag's, which isn't read: but its document says in the same places how they are called. */
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
      for (const { variation, weight } of Array.isArray(same.rolloutWeights) ? same.rolloutWeights : []) {
        const [only, another] = weights.filter(([, share]) => share === weight);
        if (another === undefined) name(only?.[0], variation);
      }
    }
  }
  return names;
}
