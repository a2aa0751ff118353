// The run-once table of docs/architecture.md: how far the live workflow is × what the documents say → what to do. Pure.
import { isDeepStrictEqual } from "node:util";
import { hashOf, isAdopted, type ManagedWorkflow, runOf, stageHashesOf } from "../ownership/managed.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";

/**
 * Of what isn't live the ledger tells: `absent` was not made; `gone` was made, and has ended long ago or was deleted by hand; of
 * `unknown` it isn't known.
 */
export type Row = "waiting" | "running" | "ended" | "absent" | "gone" | "unknown";
export type Column = "equal" | "text only" | "stages differ" | "run raised" | "run lowered" | "removed";
export interface Cell {
  row: Row;
  column: Column;
}

export type Verdict = "nothing" | "say so" | "create" | "replace" | "delete" | "run-once" | "run-lowered" | "no-memory";

export const runOnceTable: Record<Row, Record<Column, Verdict>> = {
  //         equal              text only              stages differ              run raised              run lowered                   removed
  waiting: {
    equal: "nothing",
    "text only": "say so",
    "stages differ": "replace",
    "run raised": "replace",
    "run lowered": "run-lowered",
    removed: "delete",
  },
  running: {
    equal: "nothing",
    "text only": "say so",
    "stages differ": "run-once",
    "run raised": "replace",
    "run lowered": "run-lowered",
    removed: "delete",
  },
  ended: {
    equal: "nothing",
    "text only": "nothing",
    "stages differ": "run-once",
    "run raised": "create",
    "run lowered": "run-lowered",
    removed: "nothing",
  },
  absent: {
    equal: "create",
    "text only": "create",
    "stages differ": "create",
    "run raised": "create",
    "run lowered": "run-lowered",
    removed: "nothing",
  },
  unknown: {
    equal: "no-memory",
    "text only": "no-memory",
    "stages differ": "no-memory",
    "run raised": "no-memory",
    "run lowered": "no-memory",
    removed: "nothing",
  },
  gone: {
    equal: "nothing",
    "text only": "nothing",
    "stages differ": "nothing",
    "run raised": "create",
    "run lowered": "run-lowered",
    removed: "nothing",
  },
};

/**
 * The live workflow that counts for a document: of the highest run; there an active one before an ended one, one with a marker
 * before one that a document adopts, then the one that is furthest.
 */
export function currentWorkflow(managed: readonly ManagedWorkflow[]): ManagedWorkflow | undefined {
  const rank = (candidate: ManagedWorkflow) => {
    const { kind, executed } = candidate.progress;
    return [runOf(candidate), kind === "ended" ? 0 : 1, isAdopted(candidate) ? 0 : 1, executed] as const;
  };
  return [...managed].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    return b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3] || (left.live.id < right.live.id ? -1 : 1);
  })[0];
}

/** Where nothing is live, the ledger decides; where it doesn't know, nothing is made. */
export function cellOf(subject: Remembered, live: ManagedWorkflow | undefined): Cell {
  const { desired } = subject;
  if (live === undefined) return absentCell(subject);
  const row = live.progress.kind;
  if (desired === undefined) return { row, column: "removed" };
  const run = runOf(live);
  if (desired.run > run && mayHaveBeenMade(subject)) return { row: "unknown", column: "equal" };
  // An ended run doesn't make one new that was made already.
  if (row === "ended" && hasComeAndGone(subject, live)) return { row: "gone", column: "equal" };
  if (desired.run !== run) return { row, column: desired.run > run ? "run raised" : "run lowered" };
  if (desired.content.hash === hashOf(live)) return { row, column: "equal" };
  const sameStages = isDeepStrictEqual(desired.content.stageHashes, stageHashesOf(live));
  return { row, column: sameStages ? "text only" : "stages differ" };
}

type Remembered = Pick<WorkflowSubject, "desired" | "base" | "memory" | "pastRun" | "undone">;

/** The run that is desired was made, and isn't there any more, while an earlier one is. */
export function hasComeAndGone({ desired, memory, ...made }: Remembered, live: ManagedWorkflow): boolean {
  return desired !== undefined && desired.run > runOf(live) && memory === "made" && runMade(made) === desired.run;
}

/** A run that only this change asks for was not made, whatever else isn't known. */
function mayHaveBeenMade({ desired, base, memory }: Remembered): boolean {
  return memory === "unknown" && (base === undefined || desired === undefined || desired.run <= base.run);
}

/** The run that was made before, where the ledger knows of one. */
function runMade({ base, pastRun }: Pick<Remembered, "base" | "pastRun">): number | undefined {
  return base?.run ?? pastRun;
}

/** The same; of one that was to take another's place, the run that was to be made. */
export function runBegun(subject: Pick<Remembered, "base" | "pastRun" | "memory" | "undone">): number | undefined {
  return subject.memory === "replacing" ? subject.undone?.run : runMade(subject);
}

function absentCell(subject: Remembered): Cell {
  const { desired, base, memory } = subject;
  if (desired === undefined) return { row: base === undefined ? "absent" : "gone", column: "removed" };
  if (memory === "unknown") return { row: "unknown", column: "equal" };
  if (memory === "not made") return { row: "absent", column: "equal" };
  const made = runBegun(subject);
  if (made !== undefined && desired.run !== made)
    return { row: "gone", column: desired.run > made ? "run raised" : "run lowered" };
  return { row: memory === "replacing" ? "absent" : "gone", column: "equal" };
}
