// What goes in: the read of an approval request, by the id of the workflow that made it. What comes out: the approval that
// the workflow waits for now or next, and who has reviewed it.

import type { EmulatedResponse } from "../../server.ts";
import { compact } from "../account/output.ts";
import { currentStageIndex } from "../account/running.ts";
import { type Call, parameter } from "./call.ts";
import { RequestError } from "./errors.ts";
import { findWorkflow } from "./workflows.ts";

export function getApproval(call: Call): EmulatedResponse {
  const id = parameter(call, "id");
  const workflow = findWorkflow(call, id);
  const index = workflow.stages.findIndex(
    ({ conditions }, place) =>
      place >= currentStageIndex(workflow) && conditions.some(({ kind }) => kind === "ld-approval"),
  );
  const stage = workflow.stages[index];
  const approval = stage?.conditions.find(({ kind }) => kind === "ld-approval");
  if (stage === undefined || approval === undefined) {
    throw new RequestError(404, `Unknown approval request ${id}`);
  }
  return {
    status: 200,
    body: compact({
      _id: approval.id,
      _version: 1,
      creationDate: workflow.creationDate,
      serviceKind: "launchdarkly",
      description: approval.description,
      reviewStatus: approval.reviewStatus,
      allReviews: approval.reviews,
      notifyMemberIds: approval.notifyMemberIds,
      status: "pending",
      instructions: stage.instructions.map(({ sent }) => sent),
      conflicts: [],
      customWorkflowMetadata: { name: stage.name, stage: { index, name: stage.name } },
      _links: {},
    }),
  };
}
