// A plan of every document → what of it is drift: ended or gone is none, nor is a text that differs. Pure.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Operation, Plan } from "../model/plan.ts";

export interface Drift {
  operations: Operation[];
  /** Failed runs, and what no document stands for any more. */
  findings: Diagnostic[];
}

export function driftOf(plan: Plan): Drift {
  return {
    operations: plan.operations.filter(isDrift),
    findings: plan.diagnostics.filter(({ code }) => code === "workflow-failed" || code === "orphan"),
  };
}

function isDrift({ object, kind, blockedBy }: Operation): boolean {
  if (kind === "dedupe" || object === "template") return true;
  return kind === "create" || blockedBy.includes("foreign") || blockedBy.includes("unclear-marker");
}
