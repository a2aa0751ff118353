// A live workflow and its documents → how far it is, and what a new run or a delete means for it, in sentences. Pure.

import type { LiveWorkflow } from "../../model/live.ts";
import { capitalised, listed } from "../../model/values/words.ts";
import type { ManagedWorkflow } from "../ownership/managed.ts";
import type { WorkflowProgress } from "../ownership/progress.ts";
import type { WantedWorkflow, WorkflowSubject } from "../scope/subjects.ts";
import { haveRun, ownStageProgress, type StageProgress, stageProgress, stageProgressWords } from "./stages.ts";

type Documents = Pick<WorkflowSubject, "desired" | "base">;

/** `replaced`: absent where one is created beside nothing, or beside an ended one. */
export function sendNotes(subject: WantedWorkflow, replaced: ManagedWorkflow | undefined, from: number): string[] {
  const { content, startAt } = subject.desired;
  const notes: string[] = [];
  if (replaced?.progress.kind === "running")
    notes.push(
      `${capitalised(hasRunWords(replaced, subject))}; ${from === 0 ? "the new run starts again at the first stage" : `the new run starts at \`${startAt}\``}.`,
    );
  if (from > 0)
    notes.push(
      `${stageCount(from)} not sent: an earlier run carried ${from === 1 ? "it" : "them"} out. Waits begin anew, and approvals given so far are gone.`,
    );
  else if (replaced !== undefined) notes.push("Its waits begin anew.");
  if (content.canonical.template !== undefined)
    notes.push(`Its stages come from the template \`${content.canonical.template}\`.`);
  return notes;
}

export function progressWords(documents: Documents, live: ManagedWorkflow | undefined): string {
  return live?.progress.kind === "running"
    ? `It is running: ${hasRunWords(live, documents)}.`
    : "It is waiting for its first stage.";
}

export function deleteNotes(documents: Documents, live: ManagedWorkflow | undefined): string[] {
  if (live?.progress.kind !== "running") return ["Nothing of it has run."];
  const { run, left } = stageProgress(live, documents);
  const rest = left.length === 0 ? "" : ` ${capitalised(listed(left))} won't run.`;
  if (run.length === 0) return [`No stage has run yet, but the first has begun.${rest}`];
  return [`${capitalised(haveRun(run))}: the flag keeps what ${run.length === 1 ? "it" : "they"} set.${rest}`];
}

/** Of one that a document takes over: how far it is itself. */
export function adoptedWords({ live, progress }: { live: LiveWorkflow; progress: WorkflowProgress }): string {
  const stages = ownStageProgress(live, progress);
  switch (progress.kind) {
    case "waiting":
      return "It is waiting for its first stage.";
    case "running":
      return `It is running: ${stageProgressWords(stages)}.`;
    case "ended":
      return stages.left.length === 0 ? "It has ended: all of it has run." : `It has ended: ${leftOutWords(stages)}.`;
  }
}

/** Of one that has begun: `a` has run, `b` is left. */
export function hasRunWords(live: ManagedWorkflow, documents: Documents): string {
  return stageProgressWords(stageProgress(live, documents));
}

export function failedWords(live: ManagedWorkflow, documents: Documents): string {
  return leftOutWords(stageProgress(live, documents));
}

function leftOutWords({ run, left }: StageProgress): string {
  return run.length === 0 ? `${listed(left)} did not run` : `${haveRun(run)}, ${listed(left)} did not`;
}

function stageCount(count: number): string {
  return count === 1 ? "The first stage is" : `The first ${count} stages are`;
}
