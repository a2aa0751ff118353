// A request to GitHub that failed → a diagnostic that names the permission, the limit or the content behind it.

import { UnusableAnswer } from "../fetching.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import type { MessageCode } from "../model/messages/message-codes.ts";
import { present } from "../model/values/present.ts";
import { listed } from "../model/values/words.ts";
import { limited, queryErrorTypes } from "./query-errors.ts";

export interface RequestFailure {
  status: number;
  message: string;
  request?: { method: string; url: string };
  response?: { headers?: Record<string, string | number | undefined>; data?: unknown };
}

/** A header of ours: when a limit is free again, in Unix seconds by GitHub's clock. The one of GitHub's name has it by this machine's. */
export const resetByGitHub = "x-ratelimit-reset-by-github";

export function isRequestFailure(error: unknown): error is Error & RequestFailure {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}

/** An answer that can't be used as it is. Like a lost connection in Octokit's errors, it has the status 500. */
export class PartialAnswer extends Error implements RequestFailure {
  readonly status = 500;
  declare readonly request?: { method: string; url: string };

  constructor(message: string, url?: string) {
    super(message);
    if (url !== undefined) this.request = { method: "GET", url };
  }
}

/** For want of a permission, or for another reason that lies in the repository. GitHub then answers 403, or 404 where the token may not even know that something is there. */
export function isRefused(error: unknown): error is Error & RequestFailure {
  return isRequestFailure(error) && (error.status === 403 || error.status === 404) && !isLimited(error);
}

/** `what` failed, as the start of a sentence; `needed`: the job's permissions that the request needs, such as `pull-requests: write`. */
export function githubDiagnostic(error: unknown, what: string, needed: string): Diagnostic {
  if (!isRequestFailure(error)) throw error;
  const { status, request } = error;
  return {
    severity: "error",
    code: `github-${status}`,
    message: `${what}: ${reasonOf(error)}`,
    hint: hintFor(error, needed),
    ...(request && { request: `${request.method} ${request.url}` }),
  };
}

const unusable = {
  timeout: "GitHub didn't answer in time",
  redirected: "GitHub's address answers with a redirect",
  "too-large": "GitHub's answer is too large",
};

/** Octokit gives the status 500 to what is no answer. */
function reasonOf({ status, message, response, cause }: Error & RequestFailure): string {
  const [told = ""] = message.split("\n");
  const end = /[\w)]$/.test(told) && !told.includes("://") ? "." : "";
  const types = queryErrorTypes(response?.data);
  if (types.length > 0) return `GitHub answered a query with ${listed(types)}: ${told}${end}`;
  if (response !== undefined) return `GitHub answered with status ${status}: ${told}${end}`;
  return `${cause instanceof UnusableAnswer ? unusable[cause.kind] : "GitHub gave no usable answer"}: ${told}`;
}

/** What is said of a failure that doesn't end the run. */
export interface Tolerance {
  /** What could not be done, as the start of a sentence: `The plan could not be written as a comment`. */
  what: string;
  /** As for `githubDiagnostic`. */
  needed: string;
  severity: Diagnostic["severity"];
  /** Else `github-STATUS`. */
  code?: MessageCode;
}

export interface Attempt<T> {
  /** Absent where it failed. */
  value?: T;
  /** The failure, if there was one. */
  problems: Diagnostic[];
}

/** A request that is refused becomes a diagnostic; whatever else fails is thrown. */
export function tolerateRefusal<T>(attempt: () => Promise<T>, tolerance: Tolerance): Promise<Attempt<T>> {
  return tolerate(attempt, isRefused, () => tolerance);
}

/** Any request that fails becomes a diagnostic; `refused` replaces fields of `tolerance` where it was refused. */
export function tolerateFailure<T>(
  attempt: () => Promise<T>,
  tolerance: Tolerance,
  refused: Partial<Tolerance> = {},
): Promise<Attempt<T>> {
  return tolerate(attempt, isRequestFailure, (error) => ({ ...tolerance, ...(isRefused(error) && refused) }));
}

async function tolerate<T>(
  attempt: () => Promise<T>,
  isTolerated: (error: unknown) => boolean,
  toleranceOf: (error: unknown) => Tolerance,
): Promise<Attempt<T>> {
  try {
    return { value: await attempt(), problems: [] };
  } catch (error) {
    if (!isTolerated(error)) throw error;
    const { what, needed, severity, code } = toleranceOf(error);
    return { problems: [{ ...githubDiagnostic(error, what, needed), severity, ...present({ code }) }] };
  }
}

/** For the one catch: a request to GitHub that failed, where nothing more is known of what it was for. `undefined` for any other error. */
export function expectedFailure(error: unknown): ExpectedError | undefined {
  if (!isRequestFailure(error)) return undefined;
  const needed = "contents: read, pull-requests: write";
  const { message, hint, request = "GitHub" } = githubDiagnostic(error, "GitHub could not be read", needed);
  return new ExpectedError(message, hint, { request, cause: error });
}

function hintFor(failure: Error & RequestFailure, needed: string): string {
  const isElsewhere = failure.cause instanceof UnusableAnswer && failure.cause.kind !== "timeout";
  if (isElsewhere)
    return "Check that `GITHUB_API_URL` names GitHub's API, that no proxy answers in its place, and that the repository still has this name.";
  if (isLimited(failure)) {
    const { headers } = failure.response ?? {};
    const reset = Number(headers?.[resetByGitHub] ?? headers?.["x-ratelimit-reset"]);
    const until = reset > 0 ? ` until ${new Date(reset * 1_000).toISOString().slice(11, 16)} UTC` : "";
    return `The token's rate limit is used up${until}: run again then, or start fewer jobs at once.`;
  }
  switch (failure.status) {
    case 401:
      return "Check `repo-token` (GITHUB_TOKEN): it is wrong, or has expired.";
    case 403:
      return refusalHint(failure.message, needed);
    case 404:
      return `Give the job \`permissions: ${needed}\`; GitHub says the same of what isn't there at all.`;
    case 410:
      return "This repository, or this GitHub, doesn't have that any more; a newer release may know what to do.";
    case 422:
      return "GitHub refuses the content of the request; report this.";
    default:
      if (failure.message.includes("status 403 that doesn't come from its API"))
        return "A firewall, a proxy or an IP allow list in between shuts this runner out: let its address through, or run this where it is let through.";
      return "Run again; if it goes on, look at GitHub's status page.";
  }
}

/** What GitHub says beside a 403 → what to do about it. */
const causes: readonly [message: RegExp, hint: string][] = [
  [
    /\blocked\b/i,
    "Unlock the conversation: GitHub takes comments on a locked one only from those who may write to the repository.",
  ],
  [
    /\barchived\b|\bread[- ]only\b/i,
    "Nothing can be written to an archived repository: unarchive it, or disable its workflows.",
  ],
  [
    /\bIP allow ?list\b|\bIP address\b/i,
    "The organization takes requests from certain IP addresses only: put the runner's address on its IP allow list, or run this on a runner whose address is.",
  ],
  [
    /\bblocked\b|\bsuspended\b/i,
    "GitHub shuts out the account whose token this is, or the repository: unblock it, or give another token as `repo-token`.",
  ],
  [/\bSAML\b|\bSSO\b/i, "Authorize the token in `repo-token` for the organization's single sign-on."],
];

function refusalHint(message: string, needed: string): string {
  // Octokit adds the address of a page of GitHub's documentation.
  const [said = ""] = message.split(/ - https?:/);
  const cause = causes.find(([words]) => words.test(said));
  if (cause !== undefined) return cause[1];
  const permission = `ive the job \`permissions: ${needed}\`.`;
  return /accessible|permission|must have|access|scope/i.test(said)
    ? `G${permission}`
    : `GitHub's own message says what keeps it. If that is a permission: g${permission}`;
}

/** The hourly limit, or the secondary one for many requests at once. */
function isLimited({ status, message, response }: RequestFailure): boolean {
  if (status !== 403 && status !== 429) return false;
  const isUsedUp =
    response?.headers?.["x-ratelimit-remaining"] === "0" || queryErrorTypes(response?.data).includes(limited);
  return status === 429 || /rate limit/i.test(message) || isUsedUp;
}
