/*
 * A workflow's replace. LaunchDarkly can't change a workflow, so a new one takes the old one's place:
 *
 *   create-first   body → look at the old one → POST → look at the old one → DELETE the old one → outcome
 *   delete-first   body → look at the old one → DELETE the old one → POST → outcome
 *
 * Each look must find the old one ours, of the same id and as far as the plan saw it. With create-first a create that
 * LaunchDarkly refuses leaves the old one running; delete-first is for accounts that allow one active workflow on a target.
 */
import type { Outcome } from "../../model/outcome.ts";
import type { WorkflowReplace } from "../../model/plan.ts";
import { progressOf } from "../../planning/ownership/progress.ts";
import { type Applier, inTurn } from "../steps/applier.ts";
import { amending, end, failure, orEnd, outcome } from "../steps/outcomes.ts";
import { type Posted, postWorkflow, takeBack } from "../steps/post-workflow.ts";
import { type Look, lookAt, type Removal, removeWorkflow } from "../steps/remove-workflow.ts";
import { bodyToSend } from "../steps/workflow-body.ts";
import { created } from "./create-workflow.ts";

export function replaceWorkflow(operation: WorkflowReplace, applier: Applier): Promise<Outcome> {
  return operation.replaceOrder === "delete-first"
    ? deleteThenCreate(operation, applier)
    : createThenDelete(operation, applier);
}

async function createThenDelete(operation: WorkflowReplace, applier: Applier): Promise<Outcome> {
  const { live: old, target, progress } = operation;
  const body = await amending(() => bodyToSend(operation, applier), oldOneGoesOn);
  const posted = await amending(
    () =>
      inTurn(operation, applier, async () => {
        const before = await orEnd(operation, "Not replaced: it could not be looked at.", () =>
          lookAt(target, old, applier),
        );
        if (before.kind !== "active" || before.progress !== progress) endMovedOn(operation, before);
        return amending(() => postWorkflow(operation, body, applier), suggestDeleteFirst);
      }),
    oldOneGoesOn,
  );
  const { madeAt } = posted;
  const { id } = posted.workflow;
  const doubled = (why: string): Outcome =>
    outcome(operation, "failed", `There are two workflows where one should be, \`${old.id}\` and \`${id}\`: ${why}`, {
      hint: "Run again: the next run keeps one. Or delete one by hand.",
      liveId: id,
      madeAt,
      doubled: true,
      wrote: true,
    });
  try {
    const removed = await removeWorkflow(target, old, applier, (seen) => seen.progress === progress);
    switch (removed.kind) {
      case "deleted":
        return outcome(operation, "done", `Replaced \`${old.id}\` by \`${id}\`.`, { liveId: id, madeAt, wrote: true });
      case "missing":
        return outcome(operation, "done", `Created as \`${id}\`; the old one was gone already.`, {
          liveId: id,
          madeAt,
          wrote: true,
        });
      case "not-ours":
        return doubled(`${removed.why}.`);
      case "moved-on":
      case "ended":
        return await withdraw(operation, posted, applier, doubled);
    }
  } catch (error) {
    return doubled(failure(operation, error, "the old one could not be deleted.").message);
  }
}

async function deleteThenCreate(operation: WorkflowReplace, applier: Applier): Promise<Outcome> {
  const { live: old, target, progress } = operation;
  const body = await amending(() => bodyToSend(operation, applier), oldOneGoesOn);
  const posted = await amending(
    () =>
      inTurn(operation, applier, async () => {
        applier.onDelete(operation.id);
        const removed = await orEnd(operation, "Not replaced: the old one could not be deleted.", () =>
          removeWorkflow(target, old, applier, (seen) => seen.progress === progress),
        );
        if (removed.kind !== "deleted") endMovedOn(operation, removed);
        return amending(() => postWorkflow(operation, body, applier), oldOneIsDeleted(old.id));
      }),
    (ended) => (ended.wrote ? { ...ended, replacing: true } : ended.status === "skipped" ? oldOneGoesOn(ended) : ended),
  );
  const done = created(operation, posted);
  return { ...done, message: `Replaced \`${old.id}\`. ${done.message}` };
}

/** The old one began while the new one was made: the new one is deleted again, unless something of it has run. */
async function withdraw(
  operation: WorkflowReplace,
  { workflow: made, found }: Posted,
  applier: Applier,
  doubled: (why: string) => Outcome,
): Promise<Outcome> {
  const { target, live: old, hash } = operation;
  // LaunchDarkly may not show it yet; its own answer then says how far it is.
  const workflow = (await applier.client.getWorkflow(target, made.id)) ?? made;
  if (progressOf(workflow, 0, applier.client.now()).kind !== "waiting") return doubled("both have begun.");
  // An id that was found by the marker isn't this run's own answer, so it is looked at like any other.
  const isGone = found
    ? (await removeWorkflow(target, { id: made.id, hash }, applier)).kind === "deleted"
    : await takeBack(made, applier);
  if (!isGone)
    return doubled("the old one began while its successor was made, and the successor was not found to be deleted.");
  return outcome(
    operation,
    "pending",
    `Not replaced: ${old.id} began while its successor was made; the successor was deleted again.`,
    { hint: "Plan again.", wrote: true },
  );
}

function endMovedOn(operation: WorkflowReplace, seen: Look | Removal): never {
  const why = "why" in seen ? seen.why : "it has moved on since the plan was made";
  return end(operation, "pending", `Not replaced: ${why}.`, { hint: "Plan again." });
}

/** Not said of an old one that has moved on: it may have ended. */
function oldOneGoesOn(ended: Outcome): Outcome {
  return ended.status === "pending" ? ended : { ...ended, message: `${ended.message} The old workflow goes on.` };
}

function suggestDeleteFirst(ended: Outcome): Outcome {
  const { status, request, hint = "" } = ended;
  if (status !== "failed" || request === undefined) return ended;
  return {
    ...ended,
    hint: `${hint} If LaunchDarkly allows one active workflow a flag and environment, set \`replaceOrder: delete-first\`.`,
  };
}

function oldOneIsDeleted(old: string): (ended: Outcome) => Outcome {
  return (ended) => ({
    ...ended,
    message: `${ended.message} The old workflow \`${old}\` is deleted already (\`replaceOrder: delete-first\`).`,
    wrote: true,
  });
}
