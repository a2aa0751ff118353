// One workflow subject × what is live on its target → a draft, or why nothing happens. Pure.
import type { DesiredWorkflow } from "../model/document.ts";
import type { Situation } from "../model/plan.ts";
import { targetName } from "../model/target.ts";
import type { Decision, OperationGuard, WorkflowDraft } from "./draft.ts";
import type { ManagedWorkflow, OwnedTarget } from "./ownership.ts";
import { type Column, cellOf, liveOne, type Row, runOnceTable } from "./run-once.ts";
import { resumableStage, startIndex } from "./start-at.ts";
import type { WorkflowSubject } from "./subjects.ts";

/** `owned` has its surplus taken out: at most one active workflow of a key. */
export function decideWorkflow(subject: WorkflowSubject, owned: OwnedTarget): Decision<WorkflowDraft> {
  const { key, target, desired, base } = subject;
  const keys = [key, ...(desired?.formerKeys ?? []), ...(base === undefined ? [] : [base.key])];
  const live = liveOne(owned.managed.filter(({ marker }) => keys.includes(marker.key)));
  const cell = cellOf(desired, base, live);
  const verdict = runOnceTable[cell.row][cell.column];
  const unchanged = (reason: string): Decision<WorkflowDraft> => ({
    unchanged: { key, object: "workflow", target, reason },
    diagnostics: [],
  });
  const guards = ownershipGuards(subject, keys, owned);
  const draft = (parts: Partial<WorkflowDraft> & Pick<WorkflowDraft, "kind" | "reason">): Decision<WorkflowDraft> => ({
    draft: {
      subject,
      from: 0,
      situation: situationName(live),
      notes: [],
      ...(live && parts.kind !== "create" && { live }),
      ...parts,
      guards: [...guards, ...(parts.guards ?? [])],
    },
    diagnostics: [],
  });

  if (desired?.adopt !== undefined && live === undefined) return adopt(subject, desired.adopt, owned, guards);
  switch (verdict) {
    case "nothing":
      return {
        ...unchanged(whyNothing(cell.row, cell.column, live)),
        diagnostics: failedWarning(subject, live, cell.column),
      };
    case "say so":
      return unchanged(
        "Only texts differ. LaunchDarkly can't change a workflow, so they stay as they are until its stages change.",
      );
    case "create":
    case "replace":
      return send(subject, verdict, cell.row, cell.column, live, draft);
    case "delete":
      return draft({
        kind: "delete",
        situation: "active",
        reason: "Its document, or this target in it, was removed.",
        notes: deleteNotes(live),
      });
    case "run-once":
      return draft({
        kind: "replace",
        reason: "Its stages differ from what has been started.",
        guards: [runOnceGuard(subject, live)],
      });
    case "run-lowered":
      return draft({
        kind: live === undefined ? "create" : "replace",
        reason: "A lower run than the one that was made is asked for.",
        guards: [runLoweredGuard(desired, live?.marker.run ?? base?.run ?? 0)],
      });
  }
}

type MakeDraft = (parts: Partial<WorkflowDraft> & Pick<WorkflowDraft, "kind" | "reason">) => Decision<WorkflowDraft>;

function send(
  { desired }: WorkflowSubject,
  verdict: "create" | "replace",
  row: Row,
  column: Column,
  live: ManagedWorkflow | undefined,
  draft: MakeDraft,
): Decision<WorkflowDraft> {
  if (desired === undefined) throw new Error("The run-once table creates only what is desired.");
  const start = startIndex(desired, live);
  if ("diagnostic" in start) return { diagnostics: [start.diagnostic] };
  const from = start.index;
  const reasons: Record<Row, string> = {
    absent: "It isn't in LaunchDarkly yet.",
    gone: `Run ${desired.run} is asked for.`,
    ended: `Run ${desired.run} is asked for; the ended one stays as history.`,
    waiting:
      column === "run raised"
        ? `Run ${desired.run} is asked for; nothing of the one before has run.`
        : "Its stages differ, and nothing of it has run.",
    running: `Run ${desired.run} is asked for.`,
  };
  return draft({ kind: verdict, reason: reasons[row], from, notes: sendNotes(desired, live, from, verdict) });
}

function sendNotes(
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

function whyNothing(row: Row, column: Column, live: ManagedWorkflow | undefined): string {
  if (column === "removed")
    return row === "ended" ? "It has ended and stays as history." : "It isn't in LaunchDarkly any more.";
  if (row === "gone") return "It ended or was deleted by hand. Raise `run` to run it again.";
  if (row === "ended")
    return column === "equal"
      ? live?.situation.kind === "ended" && live.situation.failed
        ? "It has failed."
        : "It has run."
      : "It has run; only texts differ.";
  return row === "running"
    ? `It is running: ${stagesHaveRun(live?.situation.executed ?? 0).toLowerCase()}.`
    : "It is waiting for its first stage.";
}

function failedWarning(
  { desired }: WorkflowSubject,
  live: ManagedWorkflow | undefined,
  column: Column,
): Decision<WorkflowDraft>["diagnostics"] {
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

function deleteNotes(live: ManagedWorkflow | undefined): string[] {
  if (live?.situation.kind !== "running") return ["Nothing of it has run."];
  return [
    `${stagesHaveRun(live.situation.executed)}: the flag keeps what ${live.situation.executed === 1 ? "it" : "they"} set. The rest won't run.`,
  ];
}

function runOnceGuard({ desired, target }: WorkflowSubject, live: ManagedWorkflow | undefined): OperationGuard {
  const run = (desired?.run ?? 1) + 1;
  const { environment } = target;
  const ended = live?.situation.kind === "ended";
  const resumable = desired && live && resumableStage(desired, live);
  const goOn =
    resumable === undefined
      ? ""
      : `\`run: {${environment}: {number: ${run}, startAt: ${JSON.stringify(resumable)}}}\` goes on there, `;
  return {
    code: "run-once",
    overridable: false,
    message: ended
      ? "This workflow has ended: a changed document doesn't start it again."
      : `This workflow has started (${stagesHaveRun(live?.situation.executed ?? 0).toLowerCase()}): a stage that has run can't be edited.`,
    hint: `Ask for a new run: ${goOn}\`run: {${environment}: ${run}}\` starts at the first stage. Or undo the edit.`,
  };
}

function runLoweredGuard(desired: DesiredWorkflow | undefined, made: number): OperationGuard {
  return {
    code: "run-lowered",
    overridable: false,
    message: `Run ${desired?.run ?? 1} is asked for, but run ${made} was made already.`,
    hint: `Write \`run: ${made}\` to leave it as it is, or \`run: ${made + 1}\` for another one.`,
  };
}

function ownershipGuards(
  { desired }: WorkflowSubject,
  keys: readonly string[],
  { foreign, unclear }: OwnedTarget,
): OperationGuard[] {
  const guards: OperationGuard[] = unclear
    .filter((claim) => claim.keys.some((key) => keys.includes(key)))
    .map(({ live, why }) => ({
      code: "unclear-marker",
      overridable: false,
      message: `The workflow ${live.id} claims to be this one, but ${why}.`,
      hint: "Mend its description in LaunchDarkly, or delete it there.",
    }));
  const twin = foreign.find(({ marker }) => keys.includes(marker.key) && marker.hash === desired?.content?.hash);
  if (twin !== undefined) {
    guards.push({
      code: "foreign",
      overridable: false,
      message: `The same workflow is there already, owned by ${twin.marker.owner}.`,
      hint: `If the repository was renamed, write \`formerOwners: [${twin.marker.owner}]\` in workflow-sync.yaml.`,
    });
  }
  return guards;
}

function adopt(
  subject: WorkflowSubject,
  id: string,
  owned: OwnedTarget,
  guards: OperationGuard[],
): Decision<WorkflowDraft> {
  const { desired, target } = subject;
  const live = owned.unmanaged.find((workflow) => workflow.id === id);
  if (desired === undefined) return { diagnostics: [] };
  if (live === undefined) {
    const { origin } = desired;
    return {
      diagnostics: [
        {
          severity: "error",
          code: "nothing-to-adopt",
          message: `There is no workflow ${id} to adopt on ${targetName(target)}.`,
          hint: "Take `adopt` away to create a new one, or correct the id.",
          position: origin.locate("/adopt"),
          pointer: "/adopt",
        },
      ],
    };
  }
  const marker = {
    owner: "",
    key: desired.key,
    at: "",
    run: desired.run,
    from: 0,
    stages: desired.content?.stageHashes ?? [],
  };
  return {
    draft: {
      kind: "adopt",
      subject,
      live: { live, marker, adopted: true, situation: { kind: "waiting", executed: 0 } },
      from: 0,
      situation: "active",
      reason: "This document takes it over as it is.",
      notes: ["Nothing is sent: it is this document's from the merge on."],
      guards,
    },
    diagnostics: [],
  };
}

function situationName(live: ManagedWorkflow | undefined): Situation {
  if (live === undefined) return "absent";
  return live.situation.kind === "running" ? `running@${live.situation.executed}` : live.situation.kind;
}

function stagesHaveRun(executed: number): string {
  if (executed === 0) return "No stage has run yet, but its first has begun";
  return executed === 1 ? "Stage 1 has run" : `Stages 1–${executed} have run`;
}

function stageCount(count: number): string {
  return count === 1 ? "The first stage is" : `The first ${count} stages are`;
}
