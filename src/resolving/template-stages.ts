// A template, as LaunchDarkly or a document has it → its stages in API form, each part with the id by which a parameter is addressed. Pure.

import type { CanonicalCondition } from "../model/document.ts";
import { type JsonObject, object, objects } from "../model/json.ts";
import type { LiveTemplate, LiveWorkflow } from "../model/live.ts";
import { present } from "../model/present.ts";

export type PartList = "conditions" | "instructions";

/** A condition or an instruction. */
export interface TemplatePart {
  /** LaunchDarkly's; empty where it gives none, absent where the template is still a document. */
  id?: string;
  kind: string;
  /** In API form, without ids of its own. */
  content: JsonObject;
  /** The same in the template's document: LaunchDarkly doesn't give all of it back. */
  written?: CanonicalCondition;
}

export interface TemplateStage extends Record<PartList, TemplatePart[]> {
  name?: string;
  executeConditionsInSequence?: boolean;
}

/** Of a template, or of a workflow, whose parts nothing is addressed to. LaunchDarkly doesn't say whether conditions run in sequence. */
export function stagesOfLive({ stages }: Pick<LiveTemplate | LiveWorkflow, "stages">): TemplateStage[] {
  return stages.map(({ name, conditions, instructions, ...stage }) => {
    const parts = "parts" in stage ? stage.parts : [];
    const idsOf = (part: "condition" | "instruction") => parts.filter((candidate) => candidate.part === part);
    const conditionIds = idsOf("condition");
    const instructionIds = idsOf("instruction");
    return {
      ...present({ name }),
      conditions: conditions.map(({ status: _, reviews: __, reviewStatus: ___, ...content }, index) => ({
        id: conditionIds[index]?.id ?? "",
        kind: content.kind ?? "",
        content: content as unknown as JsonObject,
      })),
      instructions: instructions.map(({ _id, id: _, ...content }, index) => ({
        id: instructionIds[index]?.id ?? "",
        kind: String(content.kind ?? ""),
        content,
      })),
    };
  });
}

/** `body`: what is sent to make the template, its names resolved. */
export function stagesOfBody(body: JsonObject): TemplateStage[] {
  return objects(body.stages).map(({ name, executeConditionsInSequence, conditions, action }) => {
    const parts = (list: JsonObject[]) => list.map((content) => ({ kind: String(content.kind ?? ""), content }));
    return {
      ...(typeof name === "string" && { name }),
      ...(typeof executeConditionsInSequence === "boolean" && { executeConditionsInSequence }),
      conditions: parts(objects(conditions)),
      instructions: parts(objects(object(action).instructions)),
    };
  });
}
