// Documents that were removed after they had run ↔ what records hold of them. Pure.
import { createHash } from "node:crypto";
import type { ApplyRecord } from "../../model/record.ts";

/** By a hash of each name, the highest run. */
export type Past = ReadonlyMap<string, number>;

/** The run that a document had when it was removed, under any of its names. */
export function pastRun(past: Past, names: readonly string[]): number | undefined {
  const runs = names.flatMap((name) => past.get(hashOf(name)) ?? []);
  return runs.length === 0 ? undefined : Math.max(...runs);
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

/** Eight bytes: records grow with each document that is removed. */
function hashOf(name: string): string {
  return createHash("sha256").update(name).digest().subarray(0, 8).toString("base64url");
}
