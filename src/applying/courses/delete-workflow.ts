// A workflow's delete: look at it → DELETE → outcome. A reviewed stop stays valid while the workflow goes on.
import type { Outcome } from "../../model/outcome.ts";
import type { WorkflowDelete } from "../../model/plan.ts";
import type { Applier } from "../steps/applier.ts";
import { orEnd, outcome } from "../steps/outcomes.ts";
import { removeWorkflow } from "../steps/remove-workflow.ts";

export async function deleteWorkflow(operation: WorkflowDelete, applier: Applier): Promise<Outcome> {
  const { live, target } = operation;
  applier.onDelete(operation.id);
  const removed = await orEnd(operation, "It was not deleted.", () => removeWorkflow(target, live, applier));
  switch (removed.kind) {
    case "deleted":
      return outcome(operation, "done", `Deleted \`${live.id}\`.`, { wrote: true, ...(removed.ran && { ran: true }) });
    case "missing":
      return outcome(operation, "done", "It was gone already.", { ran: true });
    case "ended":
      return outcome(operation, "done", "It has ended meanwhile and stays as history.", { ran: true });
    case "not-ours":
      return outcome(operation, "pending", `Not deleted: ${removed.why}.`, { hint: "Plan again." });
    case "moved-on":
      throw new Error("A delete asks for no progress.");
  }
}
