// One workflow operation → requests → its outcome: create, replace (the new one first), delete, settle.
import type { Outcome } from "../model/outcome.ts";
import type { WorkflowOperation } from "../model/plan.ts";
import { situationOf } from "../planning/situation.ts";
import { type Applier, failure, outcome } from "./applier.ts";
import { type Creation, createWorkflow } from "./creating.ts";
import { type Look, look, type Removal, removeWorkflow } from "./removing.ts";

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
    case "settle":
      return settle(operation, applier);
    case "adopt":
      return outcome(operation, "done", "Taken over.");
  }
}

async function create(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  const made = await send(operation, applier);
  return "outcome" in made
    ? made.outcome
    : outcome(operation, "done", createdMessage(made.created), { liveId: made.created.workflow.id, wrote: true });
}

type Created = Extract<Creation, { kind: "created" }>;

async function send(
  operation: WorkflowOperation,
  applier: Applier,
): Promise<{ created: Created } | { outcome: Outcome }> {
  if (applier.createsStopped !== undefined)
    return { outcome: outcome(operation, "skipped", `Not sent: ${applier.createsStopped}.`) };
  try {
    const creation = await createWorkflow(operation, applier);
    return creation.kind === "created" ? { created: creation } : { outcome: notCreated(operation, creation) };
  } catch (error) {
    return { outcome: failure(operation, error, "It was not created.") };
  }
}

function notCreated(operation: WorkflowOperation, creation: Exclude<Creation, Created>): Outcome {
  switch (creation.kind) {
    case "refused":
      return outcome(operation, "failed", `It was not created. ${creation.why}`, { hint: creation.hint });
    case "unmarked":
      return outcome(
        operation,
        "failed",
        `LaunchDarkly's answer didn't hold our marker byte for byte, so ${creation.left === undefined ? "the workflow was deleted again" : `the workflow ${creation.left} could not be recognised later; deleting it again failed`}. No more creates are sent.`,
        {
          hint:
            creation.left === undefined
              ? "Report this: LaunchDarkly changes descriptions in a way that we don't know."
              : `Delete ${creation.left} by hand.`,
          wrote: true,
        },
      );
    case "unknown":
      return outcome(operation, "unknown", `It can't be told whether it was created: ${creation.why}`, {
        request: creation.request,
        hint: "Look at the flag's workflows in LaunchDarkly, and run again: what is there is found by its marker.",
        wrote: true,
      });
  }
}

function createdMessage({ workflow, found }: Created): string {
  return found
    ? `Created as ${workflow.id}; its answer was lost, and it was found by its marker.`
    : `Created as ${workflow.id}.`;
}

/** The old one is looked at before the new one is made and before it is deleted: still ours, still that id, still as far. */
async function replace(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  const { live: old, target } = operation;
  if (old === undefined) return create(operation, applier);
  try {
    const before = await look(target, old, applier);
    if (before.kind !== "active" || before.situation !== operation.situation) return movedOn(operation, before);
  } catch (error) {
    return failure(operation, error, "Not replaced: it could not be looked at.");
  }
  const made = await send(operation, applier);
  if ("outcome" in made) return { ...made.outcome, message: `${made.outcome.message} The old workflow goes on.` };
  const { workflow } = made.created;
  const doubled = (why: string): Outcome =>
    outcome(operation, "failed", `Two workflows are active now, ${old.id} and ${workflow.id}: ${why}`, {
      hint: "Run again: the next run keeps one. Or delete one by hand.",
      liveId: workflow.id,
      doubled: true,
      wrote: true,
    });
  try {
    const removed = await removeWorkflow(target, old, applier, operation.situation);
    if (removed.kind === "deleted")
      return outcome(operation, "done", `Replaced ${old.id} by ${workflow.id}.`, { liveId: workflow.id, wrote: true });
    if (removed.kind === "not-ours") return doubled(`${removed.why}.`);
    if (removed.kind === "missing" || removed.kind === "ended")
      return outcome(
        operation,
        "done",
        `Created as ${workflow.id}; the old one ${removed.kind === "missing" ? "was gone already" : "had ended and stays"}.`,
        { liveId: workflow.id, wrote: true },
      );
    return await stepBack(operation, workflow.id, old.id, applier, doubled);
  } catch (error) {
    const { message } = failure(operation, error, "the old one could not be deleted.");
    return doubled(message);
  }
}

function movedOn(operation: WorkflowOperation, found: Look | Removal): Outcome {
  const why = "why" in found ? found.why : "it has moved on since the plan was made";
  return outcome(operation, "pending", `Not replaced: ${why}.`, { hint: "Plan again." });
}

/** The old one began while the new one was made: the new one goes again, if nothing of it has run. */
async function stepBack(
  operation: WorkflowOperation,
  made: string,
  old: string,
  { client }: Applier,
  doubled: (why: string) => Outcome,
): Promise<Outcome> {
  const workflow = await client.getWorkflow(operation.target, made);
  if (workflow !== undefined && situationOf(workflow, 0, client.now()).kind !== "waiting")
    return doubled("both have begun.");
  if (workflow !== undefined) await client.deleteWorkflow(operation.target, made);
  return outcome(
    operation,
    "pending",
    `Not replaced: ${old} began while its successor was made; the successor was deleted again.`,
    { hint: "Plan again.", wrote: true },
  );
}

async function deleteThenCreate(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  const { live: old, target } = operation;
  if (old === undefined) return create(operation, applier);
  if (applier.createsStopped !== undefined)
    return outcome(operation, "skipped", `Not sent: ${applier.createsStopped}.`);
  try {
    const removed = await removeWorkflow(target, old, applier, operation.situation);
    if (removed.kind !== "deleted") return movedOn(operation, removed);
  } catch (error) {
    return failure(operation, error, "Not replaced: the old one could not be deleted.");
  }
  const created = await create(operation, applier);
  return created.status === "done"
    ? { ...created, message: `Replaced ${old.id}. ${created.message}` }
    : {
        ...created,
        message: `${created.message} The old workflow is deleted already (\`replaceOrder: delete-first\`).`,
        wrote: true,
      };
}

async function remove(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  if (operation.live === undefined) return outcome(operation, "done", "It was gone already.");
  try {
    const removed = await removeWorkflow(operation.target, operation.live, applier);
    if (removed.kind === "deleted") return outcome(operation, "done", `Deleted ${operation.live.id}.`, { wrote: true });
    if (removed.kind === "not-ours")
      return outcome(operation, "failed", `Not deleted: ${removed.why}.`, { hint: "Plan again." });
    return outcome(
      operation,
      "done",
      removed.kind === "missing" || removed.kind === "moved-on"
        ? "It was gone already."
        : "It has ended meanwhile and stays as history.",
    );
  } catch (error) {
    return failure(operation, error, "It was not deleted.");
  }
}

async function settle(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  const deleted: string[] = [];
  try {
    for (const surplus of operation.surplus ?? []) {
      const removed = await removeWorkflow(operation.target, surplus, applier);
      if (removed.kind === "not-ours")
        return outcome(operation, "failed", `Two workflows stay active: ${removed.why}.`, {
          doubled: true,
          wrote: deleted.length > 0,
        });
      deleted.push(surplus.id);
    }
    return outcome(operation, "done", `Kept ${operation.live?.id}, deleted ${deleted.join(", ")}.`, {
      ...(operation.live && { liveId: operation.live.id }),
      wrote: true,
    });
  } catch (error) {
    return failure(operation, error, "Two workflows stay active.", { doubled: true, wrote: deleted.length > 0 });
  }
}
