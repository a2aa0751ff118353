// A plan of every document → whether LaunchDarkly differs from them. A workflow that has ended or is gone is no drift, nor is a text that
// differs: neither is an operation. Whatever is one is drift, also where a guard stops it, and replaces and deletes too. Pure.
import { type Diagnostic, isInvalid } from "../model/messages/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Prepared } from "./prepare.ts";
import type { PlanRequest } from "./request.ts";

/** What isn't remembered can't be compared: what kept it from being read is an error. */
export function driftRequest({ request, unread }: Prepared): PlanRequest {
  const asError = (one: Diagnostic): Diagnostic => (unread.includes(one) ? { ...one, severity: "error" } : one);
  return { ...request, diagnostics: request.diagnostics.map(asError) };
}

export function driftOf({ operations, diagnostics }: Plan): { hasDrifted: boolean; exitCode: ExitCode } {
  // Failed runs, templates that were changed under our marker, and what no document stands for any more.
  const hasDrifted = operations.length > 0 || diagnostics.some(({ code }) => found.includes(code));
  return { hasDrifted, exitCode: diagnostics.some(isInvalid) ? 1 : hasDrifted ? 2 : 0 };
}

const found = ["workflow-failed", "template-changed", "workflow-changed", "orphan"];
