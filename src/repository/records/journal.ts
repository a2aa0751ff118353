// An apply and its outcomes as they come ↔ a file, from which its record is made where the apply is killed.
// It holds keys, digests and states: nothing that would have to be redacted, and nothing that redaction may change.
import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Outcome } from "../../model/outcome.ts";
import { present } from "../../model/values/present.ts";
import type { ApplyEntry, Became } from "../../planning/scope/apply-record.ts";

export interface Journal {
  /** The record that goes before the first write is left. */
  noteBegun(): void;
  note(outcome: Outcome): void;
  /** The DELETE of a workflow is sent next, or that of a template that is to be made anew. */
  noteDelete(operation: string): void;
  /** The POST of a workflow is sent next. */
  noteCreate(operation: string): void;
  /** For an apply whose record is written: removes the file. */
  close(): Promise<void>;
}

type Line = Became | { begun: true } | { deleting: string } | { creating: string };

interface Header {
  entry: ApplyEntry;
  /** Of the process that writes the journal. */
  pid: number;
}

/** The apply is one line, what becomes of its operations others. */
export async function openJournal(path: string, entry: ApplyEntry): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true });
  const header: Header = { entry, pid: process.pid };
  await writeFile(path, `${JSON.stringify(header)}\n`);
  // Synchronous, so that the line stands in the file before anything else happens.
  const append = (line: Line) => {
    try {
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    } catch {
      // The apply has begun, and must not end for it: its record is written at the end.
    }
  };
  return {
    note: ({ operation, status, wrote, replacing, ran, forbidden, liveId, madeAt }) =>
      append({ operation, status, wrote, ...present({ replacing, ran, forbidden, liveId, madeAt }) }),
    noteBegun: () => append({ begun: true }),
    noteDelete: (operation) => append({ deleting: operation }),
    noteCreate: (operation) => append({ creating: operation }),
    close: () => rm(path, { force: true }),
  };
}

export interface ReadJournal extends Header {
  /** Whether anything may have been sent: before that, the apply has nothing to leave that isn't known. */
  isBegun: boolean;
  outcomes: Became[];
  /** Ids of operations whose DELETE may have been sent, whatever became of them. */
  deleting: Set<string>;
  /** The same of POSTs of workflows. */
  creating: Set<string>;
}

/** `undefined` where there is no file, or nothing but a first line that was cut off: the apply didn't begin, or its record is written. A last line that was cut off doesn't count. */
export async function readJournal(path: string): Promise<ReadJournal | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const [first, ...rest] = text.split("\n").slice(0, -1);
  if (first === undefined) return undefined;
  const lines = rest.map((line) => JSON.parse(line) as Line);
  return {
    ...(JSON.parse(first) as Header),
    isBegun: lines.length > 0,
    // What was done may have been given up again at the end: of an operation, the last outcome counts.
    outcomes: [
      ...new Map(lines.flatMap((line) => ("operation" in line ? [[line.operation, line] as const] : []))).values(),
    ],
    deleting: new Set(lines.flatMap((line) => ("deleting" in line ? [line.deleting] : []))),
    creating: new Set(lines.flatMap((line) => ("creating" in line ? [line.creating] : []))),
  };
}
