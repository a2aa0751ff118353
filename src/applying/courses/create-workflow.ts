// A workflow's create: make the body ready → wait for the turn → send it → outcome.
import type { Outcome } from "../../model/outcome.ts";
import type { SendingWorkflow, WorkflowCreate } from "../../model/plan.ts";
import { type Applier, inTurn } from "../steps/applier.ts";
import { outcome } from "../steps/outcomes.ts";
import { type Posted, postWorkflow } from "../steps/post-workflow.ts";
import { bodyToSend } from "../steps/workflow-body.ts";

export async function createWorkflow(operation: WorkflowCreate, applier: Applier): Promise<Outcome> {
  const body = await bodyToSend(operation, applier);
  const posted = await inTurn(operation, applier, () => postWorkflow(operation, body, applier));
  return created(operation, posted);
}

export function created(operation: SendingWorkflow, { workflow, found, madeAt }: Posted): Outcome {
  const how = found ? "; its answer was lost, and it was found by its marker" : "";
  return outcome(operation, "done", `Created as \`${workflow.id}\`${how}.`, {
    liveId: workflow.id,
    madeAt,
    wrote: true,
  });
}
