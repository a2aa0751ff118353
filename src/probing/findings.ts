// What LaunchDarkly answered → findings: of each question what was found, or why nothing was. Pure.
import type { QuestionName, Value } from "./questions.ts";

/** Why a question has no answer. `report.ts` has the words. */
export type Why =
  | "no-reader-token"
  | "reader-unknown"
  | "reader-may-write"
  | "reader-refused"
  | "personal-token"
  | "no-approvals-required"
  | "templates-refused"
  | "no-minutes"
  | "no-rate-limit-told"
  | "needs-instructions"
  | "needs-approvals"
  | "refused"
  | "failed"
  | "nothing-ended"
  | "ended-stays"
  | "still-listed"
  | "no-parameters"
  | "short-is-whole"
  | "not-shown"
  | "not-reached";

/** `status`: of the answer that it was found by. */
export type Finding = { value: Value; status?: number } | { why: Why; status?: number };

export type Findings = Partial<Record<QuestionName, Finding>>;

/** An answer of LaunchDarkly's, refusals included. */
export interface Reply {
  status: number;
  body: unknown;
}

export function found(value: Value, status?: number): Finding {
  return status === undefined ? { value } : { value, status };
}

export function notFound(why: Why, status?: number): Finding {
  return status === undefined ? { why } : { why, status };
}

export function isTaken({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

/** Which status it was; a failure of LaunchDarkly's says nothing of its ways. */
export function statusFound({ status }: Reply): Finding {
  return status >= 500 ? notFound("failed", status) : found(status);
}

/** Refusals for another reason than what was sent: the token, the place, something else that went on. */
const otherReasons: readonly number[] = [401, 403, 404, 408, 409, 429];

export function refusedOr(accepted: Value, reply: Reply): Finding {
  const { status } = reply;
  if (isTaken(reply)) return found(accepted, status);
  if (status >= 500) return notFound("failed", status);
  return otherReasons.includes(status) ? notFound("refused", status) : found("refuse", status);
}

/** What was found, if anything was. */
export function foundValue(finding: Finding | undefined): Value | undefined {
  return finding !== undefined && "value" in finding ? finding.value : undefined;
}
