// What a create sends × the workflow or template as LaunchDarkly gives it → what of it is another than was reviewed. Pure.
import type { CanonicalStage } from "../../model/document.ts";
import type { LiveTemplate, LiveWorkflow } from "../../model/live.ts";
import type { SendingTemplate, SendingWorkflow } from "../../model/plan.ts";
import { type JsonObject, objects } from "../../model/values/json.ts";
import { holdsMarkerOf } from "../../planning/ownership/marker.ts";
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

export const otherThanSent = "LaunchDarkly's answer to a create was another than was sent";
const markerNotKept = "LaunchDarkly's answer to a create didn't hold our marker";

/** Why what an answer says was made must not stay, and why nothing else is sent then. */
export function wrongAnswer(
  operation: SendingWorkflow | SendingTemplate,
  body: JsonObject,
  answer: Pick<LiveTemplate | LiveWorkflow, "description" | "stages">,
): { message: string; hint: string; stop: string } | undefined {
  if (!holdsMarkerOf(String(body.description), answer.description))
    return {
      message: `LaunchDarkly's answer didn't hold our marker byte for byte`,
      hint: "Report this: LaunchDarkly changes descriptions in a way that we don't know.",
      stop: markerNotKept,
    };
  const difference = unlikeSent(operation, answer);
  if (difference === undefined) return undefined;
  const isFromTemplate = operation.object === "workflow" && operation.templateKey !== undefined;
  return {
    message: `LaunchDarkly made another ${operation.object} than was reviewed (${difference})`,
    hint: isFromTemplate
      ? `Was the template \`${operation.templateKey}\` changed since the plan was made? Plan again.`
      : "Report this: LaunchDarkly changes stages in a way that we don't know.",
    stop: otherThanSent,
  };
}
