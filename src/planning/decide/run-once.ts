// The run-once table of docs/architecture.md: how far the live workflow is × what the documents say → what to do. Pure.
import { isDeepStrictEqual } from "node:util";
import type { DesiredWorkflow } from "../../model/document.ts";
import { hashOf, isAdopted, type ManagedWorkflow, runOf, stageHashesOf } from "../ownership/managed.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";

/** `absent`: nothing live, and base didn't have this run. `gone`: nothing live, but base had it: it ended long ago or was deleted by hand. */
export type Row = "waiting" | "running" | "ended" | "absent" | "gone";
export type Column = "equal" | "text only" | "stages differ" | "run raised" | "run lowered" | "removed";
export interface Cell {
  row: Row;
  column: Column;
}

export type Verdict = "nothing" | "say so" | "create" | "replace" | "delete" | "run-once" | "run-lowered";

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

/** `base` is the document of this key, or of a former key, at base. Of an undone replace the old one may have been deleted already. */
export function cellOf(
  subject: Pick<WorkflowSubject, "desired" | "base" | "undone">,
  live: ManagedWorkflow | undefined,
): Cell {
  const { desired, base, undone } = subject;
  if (live === undefined)
    return desired !== undefined && undone?.restDigest !== undefined && desired.run === undone.run
      ? { row: "absent", column: "equal" }
      : absentCell(desired, base);
  const row = live.progress.kind;
  if (desired === undefined) return { row, column: "removed" };
  // An ended run doesn't make one new that base asked for already.
  if (row === "ended" && hasComeAndGone(subject, live)) return { row: "gone", column: "equal" };
  const run = runOf(live);
  if (desired.run !== run) return { row, column: desired.run > run ? "run raised" : "run lowered" };
  if (desired.content.hash === hashOf(live)) return { row, column: "equal" };
  const sameStages = isDeepStrictEqual(desired.content.stageHashes, stageHashesOf(live));
  return { row, column: sameStages ? "text only" : "stages differ" };
}

/** The run that is desired isn't there, but an earlier one: base asked for it already, and no apply has left it undone. */
export function hasComeAndGone(
  { desired, base, undone }: Pick<WorkflowSubject, "desired" | "base" | "undone">,
  live: ManagedWorkflow,
): boolean {
  if (desired === undefined || desired.run <= runOf(live)) return false;
  return base?.run === desired.run && undone?.run !== desired.run;
}

function absentCell(desired: DesiredWorkflow | undefined, base: DesiredWorkflow | undefined): Cell {
  if (desired === undefined) return { row: base === undefined ? "absent" : "gone", column: "removed" };
  if (base === undefined) return { row: "absent", column: "equal" };
  if (desired.run !== base.run) return { row: "gone", column: desired.run > base.run ? "run raised" : "run lowered" };
  return { row: "gone", column: "equal" };
}
