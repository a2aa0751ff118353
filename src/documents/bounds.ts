// All files of a revision, before they are parsed, and all documents, before they are expanded → whether that is more than anybody means. Pure.

import type { SourceFile } from "../model/document.ts";
import { type Diagnostic, errorAt } from "../model/messages/diagnostic.ts";
import type { MessageCode } from "../model/messages/message-codes.ts";
import { isObject, type Json, list } from "../model/values/json.ts";
import { type KnownDefaults, mostTargetsOfOne } from "./canonical/targets.ts";
import { type ParsedFile, parseYaml, type ReadDocument } from "./yaml/parse.ts";

/**
 * Environments times documents grow faster than the files that name them: a megabyte could ask for millions of workflows.
 * Each of these is a request of its own when it is planned, so this many take longer than a job waits by default.
 */
const mostTargets = 20_000;

/** Every target's hash is over all that its document says. This many characters, over all targets, are hashed in a second or two. */
const mostText = 256 * 1024 * 1024;

/** Of all files. Reading this much takes tens of seconds; ten thousand documents of ordinary length are smaller. */
const mostBytes = 16 * 1024 * 1024;

/** Keys and values of all files, ends of lists included: what is parsed takes hundreds of bytes each while it is compiled. */
const mostEvents = 2_000_000;

/** All files, or why there are too many to read: then none is. */
export function parseWithinBounds(files: readonly SourceFile[]): { read: ParsedFile[]; refused?: Diagnostic } {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const [first] = files;
  if (first !== undefined && bytes > mostBytes)
    return { read: [], refused: tooMuch("too-many-bytes", first, `${number(bytes)} bytes`, mostBytes) };
  const read: ParsedFile[] = [];
  let events = 0;
  for (const file of files) {
    const parsed = parseYaml(file);
    events += parsed.events;
    if (events > mostEvents)
      return {
        read: [],
        refused: tooMuch("too-many-values", file, `at least ${number(events)} keys and values`, mostEvents),
      };
    read.push(parsed);
  }
  return { read };
}

function tooMuch(code: MessageCode, { path }: SourceFile, found: string, most: number): Diagnostic {
  return {
    severity: "error",
    code,
    message: `The documents have ${found} in all; at most ${number(most)} are read.`,
    hint: "Divide them among several directories, each with an owner of its own.",
    position: { file: path, line: 1, column: 1 },
  };
}

function number(count: number): string {
  return count.toLocaleString("en");
}

export function beyondBounds(documents: readonly ReadDocument[], defaults: KnownDefaults): Diagnostic | undefined {
  const counted = documents.map((document) => ({ document, targets: targetCount(document.value, defaults) }));
  const targets = counted.reduce((sum, one) => sum + one.targets, 0);
  const largest = counted.reduce<(typeof counted)[number] | undefined>(
    (most, one) => (one.targets > (most?.targets ?? 0) ? one : most),
    undefined,
  );
  if (largest === undefined) return undefined;
  if (targets > mostTargets)
    return errorAt(
      largest.document,
      "/environments",
      "too-many-targets",
      `The documents stand for ${number(targets)} workflows in all; at most ${number(mostTargets)} are taken. The largest, this one, stands for ${number(largest.targets)}.`,
      "Name fewer flags and environments, here or under `defaults` in workflow-sync.yaml, or divide the documents among several directories, each with an owner of its own.",
    );
  // Counting them all takes time, and most documents are far from the bound.
  if (counted.reduce((sum, one) => sum + one.targets * one.document.longest, 0) <= mostText) return undefined;
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
