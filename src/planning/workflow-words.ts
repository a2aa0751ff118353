// What is decided of a workflow → the sentences that say so. Pure.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DesiredWorkflow } from "../model/document.ts";
import { targetName } from "../model/target.ts";
import type { ManagedWorkflow } from "./ownership.ts";
import type { Column, Row } from "./run-once.ts";

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
  { content, startAt }: DesiredWorkflow,
  live: ManagedWorkflow | undefined,
  from: number,
  verdict: "create" | "replace",
): string[] {
  const notes: string[] = [];
  if (live?.situation.kind === "running" && verdict === "replace")
    notes.push(
      `${stagesHaveRun(live.situation.executed)}; ${from === 0 ? "the new run starts again at the first stage" : `the new run starts at \`${startAt}\``}.`,
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

export function whyNothing(row: Row, column: Column, live: ManagedWorkflow | undefined): string {
  if (column === "removed")
    return row === "ended" ? "It has ended and stays as history." : "It isn't in LaunchDarkly any more.";
  if (row === "gone") return "It ended or was deleted by hand. Raise `run` to run it again.";
  if (row === "ended") {
    if (column !== "equal") return "It has run; only texts differ.";
    return live?.situation.kind === "ended" && live.situation.failed ? "It has failed." : "It has run.";
  }
  return row === "running"
    ? `It is running: ${stagesHaveRun(live?.situation.executed ?? 0).toLowerCase()}.`
    : "It is waiting for its first stage.";
}

export function failedWarning(
  desired: DesiredWorkflow | undefined,
  live: ManagedWorkflow | undefined,
  column: Column,
): Diagnostic[] {
  if (desired === undefined || column !== "equal" || live?.situation.kind !== "ended" || !live.situation.failed)
    return [];
  const { target, run, origin } = desired;
  return [
    {
      severity: "warning",
      code: "workflow-failed",
      message: `The workflow on ${targetName(target)} has failed; ${stagesHaveRun(live.situation.executed).toLowerCase()}.`,
      hint: `Look at it in LaunchDarkly; to run it again write \`run: {${target.environment}: ${run + 1}}\`.`,
      position: origin.locate(""),
    },
  ];
}

export function deleteNotes(live: ManagedWorkflow | undefined): string[] {
  if (live?.situation.kind !== "running") return ["Nothing of it has run."];
  if (live.situation.executed === 0) return ["No stage has run yet, but its first has begun. None will run."];
  return [
    `${stagesHaveRun(live.situation.executed)}: the flag keeps what ${live.situation.executed === 1 ? "it" : "they"} set. The rest won't run.`,
  ];
}

export function stagesHaveRun(executed: number): string {
  if (executed === 0) return "No stage has run yet, but its first has begun";
  return executed === 1 ? "Stage 1 has run" : `Stages 1–${executed} have run`;
}

function stageCount(count: number): string {
  return count === 1 ? "The first stage is" : `The first ${count} stages are`;
}
