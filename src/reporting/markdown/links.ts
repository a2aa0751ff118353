// Lines of documents, flags and the run that reports × where they stand on the web → links in markdown. Pure.

import type { Target } from "../../model/document.ts";
import type { Position } from "../../model/messages/diagnostic.ts";
import type { Operation, Plan } from "../../model/plan.ts";
import { isCommit } from "../../model/record.ts";
import { targetName } from "../../model/target.ts";
import { code } from "../escaping/markdown.ts";

/** Addresses without a slash at the end. */
export interface Addresses {
  /** Of the workflow run that makes the report. */
  run: string;
  /** Of the repository on GitHub. */
  repository: string;
  /** Of LaunchDarkly's pages for people; absent where another host answers for its API. */
  launchDarkly?: string;
}

/** `file:line` at a commit. Names alone where there is no address, or what was read is no commit. `style`: `htmlCode` in a table. */
export function lineLink(
  { file, line, column }: Position,
  revision: string,
  addresses: Addresses | undefined,
  withColumn = false,
  style = code,
): string {
  const text = style(`${file}:${line}${withColumn ? `:${column}` : ""}`);
  if (addresses === undefined || !isCommit(revision) || file === "") return text;
  return link(text, `${addresses.repository}/blob/${revision}/${path(file.split("/"))}#L${line}`);
}

/** The revision whose documents hold an operation's position; of what was removed, the one before. */
export function revisionOf({ kind, undone }: Operation, { head, base }: Pick<Plan, "head" | "base">): string {
  if (kind !== "delete") return head;
  return undone ? "" : base;
}

/** The flag's targeting in the environment; the target's name alone where there is no address. */
export function flagLink(target: Target, addresses: Addresses | undefined): string {
  const text = code(targetName(target));
  if (addresses?.launchDarkly === undefined) return text;
  const { project, flag, environment } = target;
  const query = new URLSearchParams({ env: environment, "selected-env": environment });
  return link(text, `${addresses.launchDarkly}/${path(["projects", project, "flags", flag, "targeting"])}?${query}`);
}

export function runLink({ run }: Addresses): string {
  return link("workflow run", run);
}

function link(text: string, address: string): string {
  return `[${text}](${address})`;
}

/** Parentheses would end a link. */
function path(parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29")).join("/");
}
