// One workflow operation's body → sent, and the outcome where nothing came of it.
import type { JsonObject } from "../model/json.ts";
import type { Outcome } from "../model/outcome.ts";
import type { SendingWorkflow } from "../model/plan.ts";
import { type Applier, failure, inTurn, outcome } from "./applier.ts";
import { bodyToSend, type Creation, createWorkflow } from "./creating.ts";

export async function create(operation: SendingWorkflow, applier: Applier): Promise<Outcome> {
  const ready = await prepare(operation, applier);
  if ("outcome" in ready) return ready.outcome;
  const sent = await inTurn(applier, () => send(operation, ready.body, applier));
  return "stopped" in sent ? outcome(operation, "skipped", sent.stopped) : finish(operation, sent);
}

type Created = Extract<Creation, { kind: "created" }>;
export type Sent = { created: Created } | { outcome: Outcome };

export function finish(operation: SendingWorkflow, sent: Sent): Outcome {
  return "outcome" in sent
    ? sent.outcome
    : outcome(operation, "done", createdMessage(sent.created), { liveId: sent.created.workflow.id, wrote: true });
}

/** All that can be found wrong before something is changed; nothing of it writes. */
export async function prepare(
  operation: SendingWorkflow,
  applier: Applier,
): Promise<{ body: JsonObject } | { outcome: Outcome }> {
  try {
    const ready = await bodyToSend(operation, applier);
    return "kind" in ready ? { outcome: notCreated(operation, ready) } : ready;
  } catch (error) {
    const parts = { status: "failed" as const, wrote: false };
    return { outcome: failure(operation, error, "It was not created: its template could not be tried.", parts) };
  }
}

export async function send(operation: SendingWorkflow, body: JsonObject, applier: Applier): Promise<Sent> {
  try {
    const creation = await createWorkflow(operation, body, applier);
    return creation.kind === "created" ? { created: creation } : { outcome: notCreated(operation, creation) };
  } catch (error) {
    return { outcome: failure(operation, error, "It was not created.") };
  }
}

function notCreated(operation: SendingWorkflow, creation: Exclude<Creation, Created>): Outcome {
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
    ? `Created as \`${workflow.id}\`; its answer was lost, and it was found by its marker.`
    : `Created as \`${workflow.id}\`.`;
}
