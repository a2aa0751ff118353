// One operation → its outcome: each kind has its course in a file of its own.
import type { Outcome } from "../model/outcome.ts";
import type { Operation, TemplateOperation, WorkflowOperation } from "../model/plan.ts";
import { createTemplate } from "./courses/create-template.ts";
import { createWorkflow } from "./courses/create-workflow.ts";
import { dedupeWorkflows } from "./courses/dedupe-workflows.ts";
import { deleteTemplate } from "./courses/delete-template.ts";
import { deleteWorkflow } from "./courses/delete-workflow.ts";
import { replaceTemplate } from "./courses/replace-template.ts";
import { replaceWorkflow } from "./courses/replace-workflow.ts";
import type { Applier } from "./steps/applier.ts";
import { Ended, outcome } from "./steps/outcomes.ts";

export async function carryOut(operation: Operation, applier: Applier): Promise<Outcome> {
  try {
    return await (operation.object === "workflow" ? ofWorkflow(operation, applier) : ofTemplate(operation, applier));
  } catch (error) {
    if (error instanceof Ended) return error.outcome;
    return unexpected(operation, error);
  }
}

async function ofWorkflow(operation: WorkflowOperation, applier: Applier): Promise<Outcome> {
  switch (operation.kind) {
    case "create":
      return createWorkflow(operation, applier);
    case "replace":
      return replaceWorkflow(operation, applier);
    case "delete":
      return deleteWorkflow(operation, applier);
    case "dedupe":
      return dedupeWorkflows(operation, applier);
    case "adopt":
      return outcome(operation, "done", takenOver, { liveId: operation.live.id });
  }
}

async function ofTemplate(operation: TemplateOperation, applier: Applier): Promise<Outcome> {
  switch (operation.kind) {
    case "create":
      return createTemplate(operation, applier);
    case "replace":
      return replaceTemplate(operation, applier);
    case "delete":
      return deleteTemplate(operation, applier);
    case "adopt":
      return outcome(operation, "done", takenOver);
  }
}

const takenOver = "Taken over; nothing had to be sent.";

/** A mistake of ours in one operation must not keep the others' outcomes from being told. */
function unexpected(operation: Operation, error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return outcome(operation, "unknown", `Something unexpected happened, so what became of it isn't known: ${message}`, {
    hint: "Run again, and report this if it stays: it is a mistake of this tool.",
    wrote: true,
  });
}
