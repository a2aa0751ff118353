// A plan of every document → the part of it that is drift. A workflow that has ended or is gone is no drift, nor is a text that differs. Pure.
import { isError } from "../model/diagnostic.ts";
import type { Operation, Plan } from "../model/plan.ts";
import type { ExitCode } from "./exit-code.ts";

export interface Drift {
  /** Only the operations that are drift, and their guards. */
  plan: Plan;
  hasDrifted: boolean;
  exitCode: ExitCode;
}

export function driftOf(plan: Plan): Drift {
  const operations = plan.operations.filter(isDrift);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  // Failed runs, templates that were changed under our marker, and what no document stands for any more.
  const isFound = plan.diagnostics.some(({ code }) => found.includes(code));
  const hasDrifted = operations.length > 0 || isFound;
  const exitCode = plan.diagnostics.some(isError) ? 1 : hasDrifted ? 2 : 0;
  return { plan: { ...plan, operations, guards }, hasDrifted, exitCode };
}

const found = ["workflow-failed", "template-changed", "workflow-changed", "orphan"];

function isDrift({ object, kind, blockedBy }: Operation): boolean {
  if (kind === "dedupe" || object === "template") return true;
  return kind === "create" || blockedBy.includes("foreign") || blockedBy.includes("unclear-marker");
}
