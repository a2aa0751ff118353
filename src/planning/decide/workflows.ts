// One workflow subject × what is live on its target → a draft, or why nothing happens. Pure.
import type { Progress } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";
import { deleteNotes, failedWarning, onlyTexts, sendNotes, whyNothing, whySent } from "../words/workflow.ts";
import { decideAdoption, stillNeeded } from "./adopting.ts";
import type { Decision, WorkflowDraft } from "./draft.ts";
import type { ManagedWorkflow, OwnedTarget } from "./ownership.ts";
import { type Column, cellOf, hasComeAndGone, liveOne, type Row, runOnceTable } from "./run-once.ts";
import { startIndex } from "./start-at.ts";
import { ownershipGuards, runGoneGuard, runLoweredGuard, runOnceGuard } from "./workflow-guards.ts";

/** `owned` has its surplus taken out: at most one active workflow of a key. */
export function decideWorkflow(subject: WorkflowSubject, owned: OwnedTarget): Decision<WorkflowDraft> {
  const { key, keys, target, desired, base } = subject;
  if (subject.alsoAtBase !== undefined) return twoInOne(subject);
  const live = liveOne(owned.managed.filter(({ marker }) => keys.includes(marker.key)));
  const cell = cellOf(subject, live);
  const verdict = runOnceTable[cell.row][cell.column];
  const guards = ownershipGuards(subject, live, owned);
  const draft = (parts: Partial<WorkflowDraft> & Pick<WorkflowDraft, "kind" | "reason">): Decision<WorkflowDraft> => ({
    draft: {
      subject,
      from: 0,
      progress: progressName(live),
      notes: [],
      ...(live && parts.kind !== "create" && { live }),
      ...parts,
      guards: [...guards, ...(parts.guards ?? [])],
    },
    diagnostics: [],
  });
  const adoption = decideAdoption(subject, live, owned, guards);
  if (adoption !== undefined) return adoption;
  const needed = verdict === "create" || verdict === "replace" ? [] : stillNeeded(desired, live);
  if (needed.length > 0) return { diagnostics: needed };
  switch (verdict) {
    case "nothing":
    case "say so":
      // Something that may be this workflow is there: it can't be said to be gone.
      if (live === undefined && guards.length > 0)
        return draft({
          kind: desired === undefined ? "delete" : "create",
          ...(desired === undefined && { progress: "active" }),
          reason: "It can't be told whose the workflow is that is there.",
        });
      return {
        unchanged: { key, object: "workflow", target, reason: reasonFor(verdict, cell, subject, live) },
        diagnostics: cell.row === "gone" ? [] : failedWarning(subject, live, cell.column),
      };
    case "create":
    case "replace":
      if (live !== undefined && hasComeAndGone(subject, live))
        return draft({
          kind: "replace",
          reason: "An earlier run than the one that is asked for is there.",
          guards: [runGoneGuard(subject, live)],
        });
      return send(subject, verdict, cell, live, draft);
    case "delete":
      return draft({
        kind: "delete",
        progress: "active",
        reason: "Its document, or this target in it, was removed.",
        notes: deleteNotes(subject, live),
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

interface Cell {
  row: Row;
  column: Column;
}

function reasonFor(
  verdict: "nothing" | "say so",
  { row, column }: Cell,
  subject: WorkflowSubject,
  live: ManagedWorkflow | undefined,
): string {
  return verdict === "nothing" ? whyNothing(row, column, subject, live) : onlyTexts(subject, live);
}

type MakeDraft = (parts: Partial<WorkflowDraft> & Pick<WorkflowDraft, "kind" | "reason">) => Decision<WorkflowDraft>;

function send(
  subject: WorkflowSubject,
  verdict: "create" | "replace",
  { row, column }: Cell,
  live: ManagedWorkflow | undefined,
  draft: MakeDraft,
): Decision<WorkflowDraft> {
  const { desired } = subject;
  if (desired === undefined) throw new Error("The run-once table creates only what is desired.");
  const start = startIndex(desired, live);
  if ("diagnostic" in start) return { diagnostics: [start.diagnostic] };
  const from = start.index;
  return draft({
    kind: verdict,
    reason: whySent(desired.run, row, column),
    from,
    notes: sendNotes({ ...subject, desired }, live, from, verdict),
  });
}

/** Each may be running: to make one of them would stop the other without a word. */
function twoInOne({ desired, base, target, alsoAtBase = [] }: WorkflowSubject): Decision<WorkflowDraft> {
  const names = [base, ...alsoAtBase].flatMap((document) => (document === undefined ? [] : [`\`${document.key}\``]));
  const position = desired?.origin.locate("/formerKeys");
  return {
    diagnostics: [
      {
        severity: "error",
        code: "former-keys-clash",
        message: `${names.join(" and ")} were documents of their own on ${targetName(target)}; one document can't go on with both workflows.`,
        hint: "Leave in `formerKeys` only the key of the document that this one was; remove the other one without it.",
        ...(position && { position, pointer: "/formerKeys" }),
      },
    ],
  };
}

function progressName(live: ManagedWorkflow | undefined): Progress {
  if (live === undefined) return "absent";
  return live.progress.kind === "running" ? `running@${live.progress.executed}` : live.progress.kind;
}
