// A dedupe: for each surplus workflow, look at the one that is kept → look at the surplus one → DELETE; then the outcome. Nothing is deleted unless what is kept is there.
import type { Outcome } from "../../model/outcome.ts";
import type { WorkflowDedupe } from "../../model/plan.ts";
import type { Applier } from "../steps/applier.ts";
import { end, failure, orEnd, outcome } from "../steps/outcomes.ts";
import { lookAt, removeWorkflow } from "../steps/remove-workflow.ts";

export async function dedupeWorkflows(operation: WorkflowDedupe, applier: Applier): Promise<Outcome> {
  const { keep, surplus, target } = operation;
  const done: string[] = [];
  let wrote = false;
  for (const { id, executed, ...planned } of surplus) {
    const kept = await orEnd(operation, "Two workflows stay active.", () => lookAt(target, keep, applier), {
      doubled: true,
      ...(wrote && { wrote }),
    });
    if (kept.kind === "missing" || kept.kind === "not-ours")
      end(operation, "pending", `Not deduplicated: \`${keep.id}\`, which was to be kept, has changed or is gone.`, {
        hint: "Plan again.",
        wrote,
      });
    try {
      // Which one is kept depends on how far each is: another run may choose this one by now.
      const removed = await removeWorkflow(target, { id, ...planned }, applier, (seen) => seen.executed === executed);
      if (removed.kind === "not-ours" || removed.kind === "moved-on") {
        const why = removed.kind === "not-ours" ? removed.why : `\`${id}\` has gone on since it was looked at`;
        const status = removed.kind === "not-ours" ? "failed" : "pending";
        return outcome(operation, status, `Two workflows stay active: ${why}.`, {
          hint: "Plan again.",
          doubled: true,
          wrote,
        });
      }
      wrote ||= removed.kind === "deleted";
      done.push(removed.kind === "deleted" ? `deleted \`${id}\`` : `\`${id}\` had ended or was gone`);
    } catch (error) {
      return failure(operation, error, "Two workflows stay active.", { doubled: true, ...(wrote && { wrote }) });
    }
  }
  return outcome(operation, "done", `Kept \`${keep.id}\`; ${done.join(", ")}.`, { liveId: keep.id, wrote });
}
