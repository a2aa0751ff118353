// One workflow operation → requests → its outcome.
import type { Outcome } from "../model/outcome.ts";
import type { WorkflowOperation } from "../model/plan.ts";
import { type Applier, failure, outcome } from "./applier.ts";
import { look, removeWorkflow } from "./removing.ts";
import { deleteThenCreate, replace } from "./replacing.ts";
import { create } from "./sending.ts";

export async function applyWorkflow(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  switch (operation.kind) {
    case "create":
      return create(operation, applier);
    case "replace":
      return applier.replaceOrder === "delete-first"
        ? deleteThenCreate(operation, applier)
        : replace(operation, applier);
    case "delete":
      return remove(operation, applier);
    case "dedupe":
      return dedupe(operation, applier);
    case "adopt":
      return outcome(operation, "done", "Taken over.");
  }
}

async function remove(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  if (operation.live === undefined) return outcome(operation, "done", "It was gone already.");
  try {
    const removed = await removeWorkflow(operation.target, operation.live, applier);
    if (removed.kind === "deleted")
      return outcome(operation, "done", `Deleted \`${operation.live.id}\`.`, { wrote: true });
    if (removed.kind === "not-ours")
      return outcome(operation, "pending", `Not deleted: ${removed.why}.`, { hint: "Plan again." });
    return outcome(
      operation,
      "done",
      removed.kind === "ended" ? "It has ended meanwhile and stays as history." : "It was gone already.",
    );
  } catch (error) {
    return failure(operation, error, "It was not deleted.");
  }
}

/** Nothing is deleted unless what is kept is still there. */
async function dedupe(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  const { live: kept, surplus = [], target } = operation;
  const done: string[] = [];
  let wrote = false;
  try {
    const keeping = kept && (await look(target, kept, applier));
    if (keeping === undefined || keeping.kind === "missing" || keeping.kind === "not-ours")
      return outcome(
        operation,
        "pending",
        `Not deduped: \`${kept?.id}\`, which was to be kept, has changed or is gone.`,
        {
          hint: "Plan again.",
        },
      );
    for (const planned of surplus) {
      const removed = await removeWorkflow(target, planned, applier);
      wrote ||= removed.kind === "deleted";
      if (removed.kind === "not-ours")
        return outcome(operation, "failed", `Two workflows stay active: ${removed.why}.`, { doubled: true, wrote });
      done.push(removed.kind === "deleted" ? `deleted \`${planned.id}\`` : `\`${planned.id}\` had ended or was gone`);
    }
    return outcome(operation, "done", `Kept \`${kept?.id}\`; ${done.join(", ")}.`, {
      ...(kept && { liveId: kept.id }),
      wrote,
    });
  } catch (error) {
    return failure(operation, error, "Two workflows stay active.", { doubled: true, ...(wrote && { wrote }) });
  }
}
