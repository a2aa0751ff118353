// Documents that were removed after they had run ↔ what records hold of them. Pure.
import { hash } from "node:crypto";
import type { ApplyRecord } from "../../model/record.ts";

/** By a hash of each name, the highest run that may have run; 0 where none has. */
export type Past = ReadonlyMap<string, number>;

/** The run that a document had when it was removed, under any of its names. */
export function pastRun(past: Past, names: readonly string[]): number | undefined {
  const runs = runsOf(past, names).filter((run) => run > 0);
  return runs.length === 0 ? undefined : Math.max(...runs);
}

/** Whether the document was here before under any of its names, and was removed before anything of it had run. */
export function hasNeverRun(past: Past, names: readonly string[]): boolean {
  const runs = runsOf(past, names);
  return runs.length > 0 && runs.every((run) => run === 0);
}

function runsOf(past: Past, names: readonly string[]): number[] {
  return past.size === 0 ? [] : names.flatMap((name) => past.get(hashOf(name)) ?? []);
}

export function pastOf(records: readonly ApplyRecord["past"][]): Past {
  const past = new Map<string, number>();
  for (const record of records)
    for (const [name, run] of Object.entries(record ?? {})) past.set(name, Math.max(run, past.get(name) ?? 0));
  return past;
}

export function pastEntries(documents: readonly { names: readonly string[]; run: number }[]): ApplyRecord["past"] {
  return Object.fromEntries(documents.flatMap(({ names, run }) => names.map((name) => [hashOf(name), run] as const)));
}

/** The same of documents whose workflows were deleted before anything of them had run: earlier runs may have. */
export function neverRun(entries: ApplyRecord["past"]): ApplyRecord["past"] {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([name, run]) => [name, run - 1]));
}

/** Eight bytes: records grow with each document that is removed. */
function hashOf(name: string): string {
  return hash("sha256", name, "buffer").subarray(0, 8).toString("base64url");
}
