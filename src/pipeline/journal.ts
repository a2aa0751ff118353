// What an apply is about to do, and what becomes of it, written to a file as it goes: should the run be killed, what comes after it can still leave the record.
import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { ApplyRecord } from "../model/record.ts";
import { type Redact, redacted } from "../reporting/escaping/redaction.ts";

export interface Entry {
  instance: string;
  plan: Plan;
  reviewed: string[];
  allowed: string[];
  /** Where it runs. */
  run: string;
  /** The record before. */
  before?: ApplyRecord;
}

export interface Journal {
  note(outcome: Outcome): void;
  /** The record is written: nothing is left to do. */
  close(): Promise<void>;
}

/** One line what is planned, then one for each outcome; the record needs nothing that is redacted. */
export async function openJournal(path: string, entry: Entry, redact: Redact): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(redacted(entry, redact))}\n`);
  return {
    // At once, and before anything else happens: the next moment may be the last.
    note: (outcome) => appendFileSync(path, `${JSON.stringify(redacted(outcome, redact))}\n`),
    close: () => rm(path, { force: true }),
  };
}

/** `undefined` where there is none: the apply didn't begin, or its record is written. A line that was cut off counts as not written. */
export async function readJournal(path: string): Promise<{ entry: Entry; outcomes: Outcome[] } | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const [first, ...rest] = text.split("\n").slice(0, -1);
  if (first === undefined) return undefined;
  return { entry: JSON.parse(first) as Entry, outcomes: rest.map((line) => JSON.parse(line) as Outcome) };
}
