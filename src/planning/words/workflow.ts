// What is decided of a workflow → the sentences that say so. Pure.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import { targetName } from "../../model/target.ts";
import type { ManagedWorkflow } from "../decide/ownership.ts";
import type { Column, Row } from "../decide/run-once.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";
import { capitalised, haveRun, listed, stageProgress, stageProgressWords } from "./stages.ts";

type Documents = Pick<WorkflowSubject, "desired" | "base">;

export function whySent(run: number, row: Row, column: Column): string {
  const reasons: Record<Row, string> = {
    absent: "It isn't in LaunchDarkly yet.",
    gone: `Run ${run} is asked for.`,
    ended: `Run ${run} is asked for; the ended one stays as history.`,
    waiting:
      column === "run raised"
        ? `Run ${run} is asked for; nothing of the one before has run.`
        : "Its stages differ, and nothing of it has run.",
    running: `Run ${run} is asked for.`,
  };
  return reasons[row];
}

export function sendNotes(
  documents: Documents & { desired: DesiredWorkflow },
  live: ManagedWorkflow | undefined,
  from: number,
  verdict: "create" | "replace",
): string[] {
  const { content, startAt } = documents.desired;
  const notes: string[] = [];
  if (live?.progress.kind === "running" && verdict === "replace")
    notes.push(
      `${capitalised(hasRunWords(live, documents))}; ${from === 0 ? "the new run starts again at the first stage" : `the new run starts at \`${startAt}\``}.`,
    );
  if (from > 0)
    notes.push(
      `${stageCount(from)} not sent: an earlier run carried ${from === 1 ? "it" : "them"} out. Waits begin anew, and approvals given so far are gone.`,
    );
  else if (verdict === "replace") notes.push("Its waits begin anew.");
  if (content?.canonical.template !== undefined)
    notes.push(`Its stages come from the template \`${content.canonical.template}\`.`);
  return notes;
}

export function whyNothing(row: Row, column: Column, documents: Documents, live: ManagedWorkflow | undefined): string {
  if (column === "removed")
    return row === "ended" ? "It has ended and stays as history." : "It isn't in LaunchDarkly any more.";
  if (row === "gone") return "It ended or was deleted by hand. Raise `run` to run it again.";
  if (row === "ended") {
    if (column !== "equal") return "It has run; only texts differ.";
    return live?.progress.kind === "ended" && live.progress.failed
      ? `It has failed: ${failedWords(live, documents)}.`
      : "It has run.";
  }
  return whereItIs(documents, live);
}

export function onlyTexts(documents: Documents, live: ManagedWorkflow | undefined): string {
  return `Only texts differ. LaunchDarkly can't change a workflow, so they stay as they are until its stages change. ${whereItIs(documents, live)}`;
}

function whereItIs(documents: Documents, live: ManagedWorkflow | undefined): string {
  return live?.progress.kind === "running"
    ? `It is running: ${hasRunWords(live, documents)}.`
    : "It is waiting for its first stage.";
}

export function failedWarning(documents: Documents, live: ManagedWorkflow | undefined, column: Column): Diagnostic[] {
  const { desired } = documents;
  if (desired === undefined || column !== "equal" || live?.progress.kind !== "ended" || !live.progress.failed)
    return [];
  const { target, run, origin } = desired;
  return [
    {
      severity: "warning",
      code: "workflow-failed",
      message: `The workflow on ${targetName(target)} has failed: ${failedWords(live, documents)}.`,
      hint: `Look at it in LaunchDarkly; to run it again write \`run: {${target.environment}: ${run + 1}}\`.`,
      position: origin.locate(""),
    },
  ];
}

export function deleteNotes(documents: Documents, live: ManagedWorkflow | undefined): string[] {
  if (live?.progress.kind !== "running") return ["Nothing of it has run."];
  const { run, left } = stageProgress(live, documents);
  const rest = left.length === 0 ? "" : ` ${capitalised(listed(left))} won't run.`;
  if (run.length === 0) return [`No stage has run yet, but the first has begun.${rest}`];
  return [`${capitalised(haveRun(run))}: the flag keeps what ${run.length === 1 ? "it" : "they"} set.${rest}`];
}

/** Of one that has begun: `a` has run, `b` is left. */
export function hasRunWords(live: ManagedWorkflow, documents: Documents): string {
  return stageProgressWords(stageProgress(live, documents));
}

function failedWords(live: ManagedWorkflow, documents: Documents): string {
  const { run, left } = stageProgress(live, documents);
  return run.length === 0 ? `${listed(left)} did not run` : `${haveRun(run)}, ${listed(left)} did not`;
}

function stageCount(count: number): string {
  return count === 1 ? "The first stage is" : `The first ${count} stages are`;
}
