// All documents of a revision, before they are expanded → whether they stand for more than anybody means. Pure.
import { type Diagnostic, errorAt } from "../model/diagnostic.ts";
import { isObject, type Json, list } from "../model/json.ts";
import { type KnownDefaults, mostTargetsOfOne } from "./canonical/targets.ts";
import type { LocatedDocument } from "./yaml/parse.ts";

/**
 * Environments times documents grow faster than the files that name them: a megabyte could ask for millions of workflows.
 * Each of these is a request of its own when it is planned, so this many take longer than a job waits by default.
 */
const mostTargets = 20_000;

/** Every target's hash is over all that its document says. This many characters, over all targets, are hashed in a second or two. */
const mostText = 256 * 1024 * 1024;

export function beyondBounds(documents: readonly LocatedDocument[], defaults: KnownDefaults): Diagnostic | undefined {
  const counted = documents.map((document) => ({ document, targets: targetCount(document.value, defaults) }));
  const targets = counted.reduce((sum, one) => sum + one.targets, 0);
  const largest = counted.reduce<(typeof counted)[number] | undefined>(
    (most, one) => (one.targets > (most?.targets ?? 0) ? one : most),
    undefined,
  );
  if (largest === undefined) return undefined;
  const number = (count: number) => count.toLocaleString("en");
  if (targets > mostTargets)
    return errorAt(
      largest.document,
      "/environments",
      "too-many-targets",
      `The documents stand for ${number(targets)} workflows in all; at most ${number(mostTargets)} are taken. The largest, this one, stands for ${number(largest.targets)}.`,
      "Name fewer flags and environments, here or under `defaults` in workflow-sync.yaml, or divide the documents among several directories.",
    );
  const text = counted.reduce((sum, one) => sum + one.targets * JSON.stringify(one.document.value).length, 0);
  if (text > mostText)
    return errorAt(
      largest.document,
      "",
      "too-much-text",
      `The documents have ${number(text)} characters, counted for each of their ${number(targets)} workflows; at most ${number(mostText)} are taken.`,
      "Shorten what stands for many workflows.",
    );
  return undefined;
}

/** Of documents that aren't valid, too: it is an upper bound. One that names too many for itself is refused on its own, and stands for none. */
function targetCount(value: Json, defaults: KnownDefaults): number {
  if (!isObject(value) || value.kind !== "Workflow") return 0;
  const count = (many: Json | undefined, one: Json | undefined) =>
    Array.isArray(many) ? many.length : one === undefined ? undefined : 1;
  const flags = count(value.flags, value.flag) ?? 0;
  const inherited = defaults === "unknown" ? 0 : list(defaults.environments).length;
  const targets = flags * (count(value.environments, value.environment) ?? inherited);
  return targets > mostTargetsOfOne ? 0 : targets;
}
