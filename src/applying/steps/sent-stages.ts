// What a create sends × a workflow or template as LaunchDarkly gives it → what of its stages is another than was reviewed. Pure.
import type { CanonicalStage } from "../../model/document.ts";
import { objects } from "../../model/json.ts";
import type { LiveTemplate, LiveWorkflow } from "../../model/live.ts";
import type { SendingTemplate, SendingWorkflow } from "../../model/plan.ts";
import { documentStages } from "../../resolving/document-stages.ts";
import { stagesDiffer } from "../../resolving/read-back.ts";

/**
 * Of a workflow that is made from a template, those that the template had when it was planned. `undefined` where they aren't known
 * before the object is made: of a template that copies a workflow, and of what is made from such a template in the same run.
 */
export function stagesSent(operation: SendingWorkflow | SendingTemplate): CanonicalStage[] | undefined {
  if (operation.object === "workflow" && operation.templateKey !== undefined) return operation.templateStages;
  const { stages } = operation.body;
  return stages === undefined ? undefined : documentStages(objects(stages));
}

/** Absent where nothing that can be read differs. */
export function unlikeSent(
  operation: SendingWorkflow | SendingTemplate,
  live: Pick<LiveTemplate | LiveWorkflow, "stages">,
): string | undefined {
  const sent = stagesSent(operation);
  return sent && stagesDiffer(sent, live);
}
