// A cell of the run-once table and its workflow → why the plan does what the table says, in a sentence. Pure.
import { isDeepStrictEqual } from "node:util";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { targetName } from "../../model/target.ts";
import type { ManagedWorkflow } from "../ownership/managed.ts";
import type { WantedWorkflow, WorkflowSubject } from "../scope/subjects.ts";
import { failedWords, progressWords } from "../words/workflow.ts";
import type { RunLines } from "./run-lines.ts";
import type { Cell, Row } from "./run-once.ts";

type Documents = Pick<WorkflowSubject, "desired" | "base">;

export function whySent({ desired: { run }, memory, wasStopped }: WantedWorkflow, { row, column }: Cell): string {
  const isBack = wasStopped === true && memory === "not made";
  const reasons: Record<Row, string> = {
    absent: isBack
      ? "It isn't in LaunchDarkly: it was deleted here when its document was removed, while it was waiting. Nothing of it had run."
      : "It isn't in LaunchDarkly.",
    gone: `Run ${run} is asked for.`,
    unknown: "It isn't known whether this was made before.",
    ended: `Run ${run} is asked for; the ended one stays as history.`,
    waiting:
      column === "run raised"
        ? `Run ${run} is asked for; nothing of the one before has run.`
        : "Its stages differ, and nothing of it has run.",
    running: `Run ${run} is asked for.`,
  };
  return reasons[row];
}

export const whyKept =
  "Its document, or this target in it, was removed, and said `onRemoval: keep`: it goes on as it is, and nothing here looks after it any more.";

export function whyNothing({ row, column }: Cell, documents: Documents, live: ManagedWorkflow | undefined): string {
  if (column === "removed")
    return row === "ended" ? "It has ended and stays as history." : "It isn't in LaunchDarkly any more.";
  if (row === "gone") {
    const why =
      documents.base === undefined
        ? "It was made before its document was removed."
        : "It ended or was deleted by hand.";
    return `${why} Raise \`run\` to run it again.`;
  }
  if (row === "ended") {
    if (column !== "equal") return "It has run; only texts differ.";
    return hasFailed(live) ? `It has failed: ${failedWords(live, documents)}.` : "It has run.";
  }
  return progressWords(documents, live);
}

export function onlyTexts(documents: Documents, live: ManagedWorkflow | undefined): string {
  return `Only texts differ. LaunchDarkly can't change a workflow, so they stay as they are until its stages change. ${progressWords(documents, live)}`;
}

export function failedWarning(
  { row, column }: Cell,
  subject: WantedWorkflow,
  live: ManagedWorkflow | undefined,
  linesOf: (subject: WantedWorkflow) => RunLines,
): Diagnostic[] {
  if (row !== "ended" || column !== "equal" || !hasFailed(live)) return [];
  const { target, origin } = subject.desired;
  return [
    {
      severity: "warning",
      code: "workflow-failed",
      message: `The workflow on ${targetName(target)} has failed: ${failedWords(live, subject)}.`,
      hint: `Look at it in LaunchDarkly; to run it again write \`${linesOf(subject).anew(target.environment)}\`.`,
      position: origin.locate(""),
    },
  ];
}

/** Who writes such a document, or edits it, expects something to be made. */
export function goneWarning(
  { row }: Cell,
  subject: WantedWorkflow,
  linesOf: (subject: WantedWorkflow) => RunLines,
): Diagnostic[] {
  const { desired, base, target } = subject;
  const before = base === undefined ? [] : base.content?.stageHashes;
  const isEdited = before !== undefined && !isDeepStrictEqual(before, desired.content.stageHashes);
  if (row !== "gone" || !isEdited) return [];
  const why =
    base === undefined
      ? "it was made before its document was removed"
      : "it was made before this edit, and has ended or was deleted by hand";
  return [
    {
      severity: "warning",
      code: "made-before",
      message: `Nothing is made on ${targetName(target)}: ${why}.`,
      hint: `To run it again, write \`${linesOf(subject).anew(target.environment)}\`.`,
      position: desired.origin.locate(""),
    },
  ];
}

function hasFailed(live: ManagedWorkflow | undefined): live is ManagedWorkflow {
  return live?.progress.kind === "ended" && live.progress.failed;
}
