// One replace → its outcome: the new workflow first and then the old one's delete, or the other way round where LaunchDarkly allows one only.

import type { JsonObject } from "../model/json.ts";
import type { LiveWorkflow } from "../model/live.ts";
import type { Outcome } from "../model/outcome.ts";
import type { LiveReference, WorkflowOperation } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { progressOf } from "../planning/decide/progress.ts";
import { type Applier, failure, inTurn, outcome } from "./applier.ts";
import { type Creation, takeBack } from "./creating.ts";
import { type Look, look, type Removal, removeWorkflow } from "./removing.ts";
import { create, finish, prepare, type Sent, send } from "./sending.ts";

/** The old one is looked at before the new one is made and before it is deleted: still ours, still that id, still as far. */
export async function replace(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  const { live: old, target } = operation;
  if (old === undefined) return create(operation, applier);
  const ready = await prepare(operation, applier);
  if ("outcome" in ready) return goesOn(ready.outcome);
  const sent = await inTurn(applier, () => sendIfUnmoved(operation, old, ready.body, applier));
  if ("stopped" in sent) return goesOn(outcome(operation, "skipped", sent.stopped));
  if ("outcome" in sent) return sent.outcome;
  const { workflow } = sent.created;
  const doubled = (why: string): Outcome =>
    outcome(
      operation,
      "failed",
      `There are two workflows where one should be, \`${old.id}\` and \`${workflow.id}\`: ${why}`,
      {
        hint: "Run again: the next run keeps one. Or delete one by hand.",
        liveId: workflow.id,
        doubled: true,
        wrote: true,
      },
    );
  try {
    const removed = await removeWorkflow(target, old, applier, operation.progress);
    switch (removed.kind) {
      case "deleted":
        return outcome(operation, "done", `Replaced \`${old.id}\` by \`${workflow.id}\`.`, {
          liveId: workflow.id,
          wrote: true,
        });
      case "missing":
        return outcome(operation, "done", `Created as \`${workflow.id}\`; the old one was gone already.`, {
          liveId: workflow.id,
          wrote: true,
        });
      case "not-ours":
        return doubled(`${removed.why}.`);
      case "moved-on":
      case "ended":
        return await stepBack(operation, sent.created, old.id, applier, doubled);
    }
  } catch (error) {
    const { message } = failure(operation, error, "the old one could not be deleted.");
    return doubled(message);
  }
}

async function sendIfUnmoved(
  operation: WorkflowOperation,
  old: LiveReference,
  body: JsonObject,
  applier: Applier,
): Promise<Sent> {
  try {
    const before = await look(operation.target, old, applier);
    if (before.kind !== "active" || before.progress !== operation.progress)
      return { outcome: movedOn(operation, before) };
  } catch (error) {
    return { outcome: failure(operation, error, "Not replaced: it could not be looked at.") };
  }
  const sent = await send(operation, body, applier);
  return "outcome" in sent ? { outcome: goesOn(sent.outcome) } : sent;
}

function goesOn(refused: Outcome): Outcome {
  const { status, request, hint = "" } = refused;
  return {
    ...refused,
    message: `${refused.message} The old workflow goes on.`,
    ...(status === "failed" &&
      request !== undefined && {
        hint: `${hint} If LaunchDarkly allows one active workflow a flag and environment, set \`replaceOrder: delete-first\`.`,
      }),
  };
}

function movedOn(operation: WorkflowOperation, found: Look | Removal): Outcome {
  const why = "why" in found ? found.why : "it has moved on since the plan was made";
  return outcome(operation, "pending", `Not replaced: ${why}.`, { hint: "Plan again." });
}

/** The old one began while the new one was made: the new one goes again, if nothing of it has run. */
async function stepBack(
  operation: WorkflowOperation,
  { workflow: made, found }: Extract<Creation, { kind: "created" }>,
  old: string,
  applier: Applier,
  doubled: (why: string) => Outcome,
): Promise<Outcome> {
  const { client } = applier;
  // What was made a moment ago may not be readable yet: then its own answer says how far it is.
  const workflow = (await client.getWorkflow(operation.target, made.id)) ?? made;
  if (progressOf(workflow, 0, client.now()).kind !== "waiting") return doubled("both have begun.");
  if (!(found ? await isRemoved(operation, made, applier) : await takeBack(made, applier)))
    return doubled("the old one began while its successor was made, and the successor was not found to be deleted.");
  return outcome(
    operation,
    "pending",
    `Not replaced: ${old} began while its successor was made; the successor was deleted again.`,
    { hint: "Plan again.", wrote: true },
  );
}

/** What was found by its marker is no id of this run's own answer: it is looked at like any other. */
async function isRemoved(
  { target, hash }: WorkflowOperation,
  { id }: LiveWorkflow,
  applier: Applier,
): Promise<boolean> {
  const removed = await removeWorkflow(target, { id, ...present({ hash }) }, applier);
  return removed.kind === "deleted";
}

export async function deleteThenCreate(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  const { live: old } = operation;
  if (old === undefined) return create(operation, applier);
  const ready = await prepare(operation, applier);
  if ("outcome" in ready) return { ...ready.outcome, message: `${ready.outcome.message} The old workflow goes on.` };
  const made = await inTurn(applier, () => swap(operation, old, ready.body, applier));
  return "stopped" in made ? outcome(operation, "skipped", `${made.stopped} The old workflow goes on.`) : made;
}

async function swap(
  operation: WorkflowOperation,
  old: LiveReference,
  body: JsonObject,
  applier: Applier,
): Promise<Outcome> {
  try {
    const removed = await removeWorkflow(operation.target, old, applier, operation.progress);
    if (removed.kind !== "deleted") return movedOn(operation, removed);
  } catch (error) {
    return failure(operation, error, "Not replaced: the old one could not be deleted.");
  }
  const created = finish(operation, await send(operation, body, applier));
  return created.status === "done"
    ? { ...created, message: `Replaced \`${old.id}\`. ${created.message}` }
    : {
        ...created,
        message: `${created.message} The old workflow \`${old.id}\` is deleted already (\`replaceOrder: delete-first\`).`,
        wrote: true,
      };
}
