// An apply and its outcomes as they come ↔ a file, from which the Action's `post` step leaves the record of an apply that was killed.
// It holds keys, digests and states: nothing that would have to be redacted, and nothing that redaction may change.
import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import { present } from "../model/present.ts";
import type { Records } from "../repository/repository.ts";
import { type ApplyEntry, type Became, leaveRecord } from "./record.ts";

export interface Journal {
  note(outcome: Outcome): void;
  /** The old one's DELETE is sent next, of an operation that puts another in its place. */
  noteDelete(operation: string): void;
  /** For an apply whose record is written: removes the file. */
  close(): Promise<void>;
}

type Line = Became | { deleting: string };

/** The apply is one line, what becomes of its operations others. */
export async function openJournal(path: string, entry: ApplyEntry): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(entry)}\n`);
  // Synchronous, so that the line stands in the file before anything else happens.
  const append = (line: Line) => appendFileSync(path, `${JSON.stringify(line)}\n`);
  return {
    note: ({ operation, status, wrote, replacing, forbidden }) =>
      append({ operation, status, wrote, ...present({ replacing, forbidden }) }),
    noteDelete: (operation) => append({ deleting: operation }),
    close: () => rm(path, { force: true }),
  };
}

interface ReadJournal {
  entry: ApplyEntry;
  outcomes: Became[];
  deleting: Set<string>;
}

/** `undefined` where there is no file: the apply didn't begin, or its record is written. A last line that was cut off doesn't count. */
async function readJournal(path: string): Promise<ReadJournal | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const [first, ...rest] = text.split("\n").slice(0, -1);
  if (first === undefined) return undefined;
  const lines = rest.map((line) => JSON.parse(line) as Line);
  return {
    entry: JSON.parse(first) as ApplyEntry,
    // What was done may have been given up again at the end: of an operation, the last outcome counts.
    outcomes: [
      ...new Map(lines.flatMap((line) => ("deleting" in line ? [] : [[line.operation, line] as const]))).values(),
    ],
    deleting: new Set(lines.flatMap((line) => ("deleting" in line ? [line.deleting] : []))),
  };
}

/** Leaves the record of an apply that was killed, and says so. Nothing where the apply left it itself. */
export async function recordAfterwards(records: Records, journalPath: string): Promise<Diagnostic[]> {
  const journal = await readJournal(journalPath);
  if (journal === undefined) return [];
  const { entry, outcomes, deleting } = journal;
  const problems = await leaveRecord(records, entry, outcomes, deleting);
  if (problems.some(({ code }) => code === "no-record")) return problems;
  const { length: planned } = Object.keys(entry.draft.operations);
  const undone = planned - outcomes.filter(({ status }) => status === "done").length;
  const became =
    undone === 0
      ? "Everything was done."
      : `${undone} of ${planned} operations are not known to be done: the next run looks at them.`;
  const message = `The apply was ended before it could leave its record; it was left afterwards. ${became}`;
  return [{ severity: "notice", code: "recorded-afterwards", message }, ...problems];
}
