// A dedupe: look at the workflow that is kept → for each surplus one look and DELETE → outcome. Nothing is deleted unless what is kept is there.
import type { Outcome } from "../../model/outcome.ts";
import type { WorkflowDedupe } from "../../model/plan.ts";
import type { Applier } from "../steps/applier.ts";
import { end, failure, orEnd, outcome } from "../steps/outcomes.ts";
import { lookAt, removeWorkflow } from "../steps/remove-workflow.ts";

export async function dedupeWorkflows(operation: WorkflowDedupe, applier: Applier): Promise<Outcome> {
  const { keep, surplus, target } = operation;
  const kept = await orEnd(operation, "Two workflows stay active.", () => lookAt(target, keep, applier), {
    doubled: true,
  });
  if (kept.kind === "missing" || kept.kind === "not-ours")
    end(operation, "pending", `Not deduplicated: \`${keep.id}\`, which was to be kept, has changed or is gone.`, {
      hint: "Plan again.",
    });
  const done: string[] = [];
  let wrote = false;
  for (const { id, ...planned } of surplus) {
    try {
      const removed = await removeWorkflow(target, { id, ...planned }, applier);
      if (removed.kind === "not-ours")
        return outcome(operation, "failed", `Two workflows stay active: ${removed.why}.`, { doubled: true, wrote });
      wrote ||= removed.kind === "deleted";
      done.push(removed.kind === "deleted" ? `deleted \`${id}\`` : `\`${id}\` had ended or was gone`);
    } catch (error) {
      return failure(operation, error, "Two workflows stay active.", { doubled: true, ...(wrote && { wrote }) });
    }
  }
  return outcome(operation, "done", `Kept \`${keep.id}\`; ${done.join(", ")}.`, { liveId: keep.id, wrote });
}
