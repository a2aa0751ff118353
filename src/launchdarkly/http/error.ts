// A request to LaunchDarkly that failed, as one typed error: how, whether it may have been carried out, and what to do.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { ExpectedError } from "../../model/messages/expected-error.ts";

export type FailureKind =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "refused"
  | "conflict"
  | "rate-limited"
  | "server"
  | "network"
  | "timeout"
  | "redirected"
  | "too-large"
  | "malformed";

export interface Failure {
  kind: FailureKind;
  /** `GET https://app.launchdarkly.com/api/v2/…`; never holds a token. */
  request: string;
  status?: number;
  /** LaunchDarkly's own `code` and `message`. */
  code?: string;
  detail?: string;
  hint: string;
  /** Whether the request may have been carried out although no good answer came. */
  ambiguous: boolean;
  /** The answer's body, where there was one. */
  body?: unknown;
}

export class LaunchDarklyError extends ExpectedError implements Failure {
  readonly kind: FailureKind;
  declare readonly request: string;
  readonly status?: number;
  readonly code?: string;
  readonly detail?: string;
  declare readonly hint: string;
  readonly ambiguous: boolean;
  readonly body?: unknown;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(sentence(failure), failure.hint, { request: failure.request, ...options });
    this.name = "LaunchDarklyError";
    this.kind = failure.kind;
    this.ambiguous = failure.ambiguous;
    if (failure.body !== undefined) this.body = failure.body;
    if (failure.status !== undefined) this.status = failure.status;
    if (failure.code !== undefined) this.code = failure.code;
    if (failure.detail !== undefined) this.detail = failure.detail;
  }

  toDiagnostic(): Diagnostic {
    return {
      severity: "error",
      code: `launchdarkly-${this.kind}`,
      message: this.message,
      hint: this.hint,
      request: this.request,
    };
  }
}

/** Whether a request failed in one of these ways. */
export function isFailure(error: unknown, ...kinds: FailureKind[]): error is LaunchDarklyError {
  return error instanceof LaunchDarklyError && kinds.includes(error.kind);
}

function sentence({ kind, status, code, detail }: Failure): string {
  const reason =
    detail === undefined || detail === ""
      ? ""
      : `: ${detail.replace(/\.$/, "")}${code === undefined ? "" : ` (${code})`}`;
  switch (kind) {
    case "unauthorized":
      return `LaunchDarkly doesn't know the access token${reason}.`;
    case "forbidden":
      return `LaunchDarkly doesn't let this access token do that${reason}.`;
    case "not-found":
      return `LaunchDarkly found nothing there${reason}.`;
    case "refused":
      return `LaunchDarkly refused the request with status ${status}${reason}.`;
    case "conflict":
      return `LaunchDarkly reports a concurrent change${reason}.`;
    case "rate-limited":
      return `LaunchDarkly's rate limit is used up${reason}.`;
    case "server":
      return `LaunchDarkly failed with status ${status}${reason}.`;
    case "network":
      return `LaunchDarkly could not be reached${reason}.`;
    case "timeout":
      return `LaunchDarkly didn't answer in time${reason}.`;
    case "redirected":
      return `LaunchDarkly's address answers with a redirect${reason}.`;
    case "too-large":
      return `LaunchDarkly's answer is too large${reason}.`;
    case "malformed":
      return `LaunchDarkly's answer can't be understood${reason}.`;
  }
}

/** The permission that a request needs, by the names of LaunchDarkly's role actions. Source: https://launchdarkly.com/docs/home/account/role-actions */
export function permissionFor(method: string, path: string): string {
  if (path.startsWith("/api/v2/templates"))
    return method === "POST"
      ? "createTemplate on template/*"
      : method === "DELETE"
        ? "deleteTemplate on template/*"
        : "viewTemplate on template/*";
  if (path.includes("/workflows") && method !== "GET") {
    return "updateFeatureWorkflows on proj/*:env/*:flag/*, and what the stages do to the flag: updateOn, updateFallthrough, updateTargets, updateRules, createApprovalRequest";
  }
  if (path.startsWith("/api/v2/members")) return "viewing members (the Reader role has it)";
  if (path.startsWith("/api/v2/teams")) return "viewing teams (the Reader role has it)";
  return "viewProject on proj/* (the Reader role has it)";
}
