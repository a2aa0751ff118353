// A plan, and its outcomes once there are any → the exit code, and the reason for it in a word. Source: the table in docs/command-line.md. Pure.
import { isError, isInvalid } from "../model/messages/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import { isStopped, type Plan } from "../model/plan.ts";

export type ExitCode = 0 | 1 | 2 | 3 | 4;

export function planExitCode(plan: Plan): ExitCode {
  if (plan.diagnostics.some(isInvalid)) return 1;
  // What is left is what a policy asks for.
  if (plan.operations.some(isStopped) || plan.diagnostics.some(isError)) return 3;
  return plan.operations.length > 0 ? 2 : 0;
}

export function applyExitCode(plan: Plan, outcomes: readonly Outcome[]): ExitCode {
  const wrote = outcomes.some((outcome) => outcome.wrote);
  const failed = outcomes.some(isBroken) || plan.diagnostics.some(isInvalid);
  if (failed) return wrote ? 4 : 1;
  return outcomes.some(({ status }) => status !== "done") || plan.diagnostics.some(isError) ? 3 : 0;
}

function isBroken({ status, doubled }: Outcome): boolean {
  return status === "failed" || status === "unknown" || doubled === true;
}

export type FailureReason =
  | ""
  | "cancelled"
  | "invalid"
  | "unreachable"
  | "blocked"
  | "drift"
  | "partially-applied"
  | "failed";

export function failureReason(plan: Plan, code: ExitCode, outcomes: readonly Outcome[] = []): FailureReason {
  const isCutShort = outcomes.some(({ cutShort }) => cutShort);
  const isAllThatFailed = outcomes.filter(isBroken).every(({ cutShort }) => cutShort);
  if (isCutShort && isAllThatFailed && !plan.diagnostics.some(isError)) return "cancelled";
  if (code === 4) return "partially-applied";
  if (code === 3) return "blocked";
  if (code === 2) return "drift";
  if (code !== 1) return "";
  const errors = plan.diagnostics.filter(isInvalid);
  if (errors.length === 0) return "failed";
  return errors.every(({ request }) => request !== undefined) ? "unreachable" : "invalid";
}
