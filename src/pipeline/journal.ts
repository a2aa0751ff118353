// An apply and its outcomes as they come ↔ a file, from which the Action's `post` step leaves the record of an apply that was killed.
import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import { type Redact, redacted } from "../reporting/escaping/redaction.ts";
import type { Records } from "../repository/repository.ts";
import { type ApplyEntry, leaveRecord } from "./record.ts";

export interface Journal {
  note(outcome: Outcome): void;
  /** For an apply whose record is written: removes the file. */
  close(): Promise<void>;
}

/** The apply is one line, each outcome another. The record needs nothing that is redacted. */
export async function openJournal(path: string, entry: ApplyEntry, redact: Redact): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(redacted(entry, redact))}\n`);
  return {
    // Synchronous, so that the outcome stands in the file before anything else happens.
    note: (outcome) => appendFileSync(path, `${JSON.stringify(redacted(outcome, redact))}\n`),
    close: () => rm(path, { force: true }),
  };
}

/** `undefined` where there is no file: the apply didn't begin, or its record is written. A last line that was cut off doesn't count. */
async function readJournal(path: string): Promise<{ entry: ApplyEntry; outcomes: Outcome[] } | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const [first, ...rest] = text.split("\n").slice(0, -1);
  if (first === undefined) return undefined;
  // What was done may have been given up again at the end: of an operation, the last outcome counts.
  const outcomes = rest
    .map((line) => JSON.parse(line) as Outcome)
    .map((outcome) => [outcome.operation, outcome] as const);
  return { entry: JSON.parse(first) as ApplyEntry, outcomes: [...new Map(outcomes).values()] };
}

/** Leaves the record of an apply that was killed, and says so. Nothing where the apply left it itself. */
export async function recordAfterwards(records: Records, journalPath: string): Promise<Diagnostic[]> {
  const journal = await readJournal(journalPath);
  if (journal === undefined) return [];
  const { entry, outcomes } = journal;
  const problems = await leaveRecord(records, entry, outcomes);
  if (problems.some(({ code }) => code === "no-record")) return problems;
  const { length: planned } = entry.plan.operations;
  const undone = planned - outcomes.filter(({ status }) => status === "done").length;
  const became =
    undone === 0
      ? "Everything was done."
      : `${undone} of ${planned} operations are not known to be done: the next run looks at them.`;
  const message = `The apply was ended before it could leave its record; it was left afterwards. ${became}`;
  return [{ severity: "notice", code: "recorded-afterwards", message }, ...problems];
}
