// Lines of documents and flags → their addresses on the web, what is foreign in them percent-encoded. Pure.
import type { Target } from "../../model/document.ts";
import type { Position } from "../../model/messages/diagnostic.ts";
import type { Operation, Plan } from "../../model/plan.ts";
import { isCommit } from "../../model/record.ts";

/** Addresses without a slash at the end. */
export interface Addresses {
  /** Of the workflow run that makes the report. */
  run: string;
  /** Of the repository on GitHub. */
  repository: string;
  /** Of LaunchDarkly's pages for people; absent where another host answers for its API. */
  launchDarkly?: string;
}

/** `undefined` where there is none, or what was read is no commit. */
export function lineAddress(
  { file, line }: Position,
  revision: string,
  addresses: Addresses | undefined,
): string | undefined {
  if (addresses === undefined || !isCommit(revision) || file === "") return undefined;
  return `${addresses.repository}/blob/${revision}/${path(file.split("/"))}#L${line}`;
}

/** The revision whose documents hold an operation's position; of what was removed, the one before. */
export function revisionOf({ kind, undone }: Operation, { head, base }: Pick<Plan, "head" | "base">): string {
  if (kind !== "delete") return head;
  return undone ? "" : base;
}

/** Of the flag's targeting in the environment. */
export function flagAddress(target: Target, addresses: Addresses | undefined): string | undefined {
  if (addresses?.launchDarkly === undefined) return undefined;
  const { project, flag, environment } = target;
  const query = new URLSearchParams({ env: environment, "selected-env": environment });
  return `${addresses.launchDarkly}/${path(["projects", project, "flags", flag, "targeting"])}?${query}`;
}

/** Parentheses would end a link in markdown. */
function path(parts: readonly string[]): string {
  const encoded = (part: string) => encodeURIComponent(part.toWellFormed());
  return parts.map((part) => encoded(part).replaceAll("(", "%28").replaceAll(")", "%29")).join("/");
}
