// One workflow subject × what is live on its target → what is to be done with it. Pure.
import { targetName } from "../../model/target.ts";
import type { OwnedTarget } from "../ownership/classify.ts";
import { type ManagedWorkflow, runOf } from "../ownership/managed.ts";
import type { RemovedWorkflow, WantedWorkflow, WorkflowSubject } from "../scope/subjects.ts";
import { deleteNotes, sendNotes } from "../words/workflow.ts";
import { decideAdoption, fieldsToKeep } from "./adopting.ts";
import type { CreateWorkflow, OperationGuard, ReplaceWorkflow, WorkflowDecision } from "./decision.ts";
import { failedWarning, goneWarning, onlyTexts, whyKept, whyNothing, whySent } from "./reasons.ts";
import type { RunLines } from "./run-lines.ts";
import { type Cell, cellOf, hasComeAndGone, runBegun, runOnceTable } from "./run-once.ts";
import { startIndex } from "./start-at.ts";
import {
  noMemoryGuard,
  ownershipGuards,
  runGoneGuard,
  runLoweredGuard,
  runMissingGuard,
  runOnceGuard,
  staysForeign,
  unclearClaims,
  unclearWarnings,
} from "./workflow-guards.ts";

/** `live`: the workflow that counts for the subject. `owned` has its surplus taken out: at most one active workflow of a key. */
export function decideWorkflow(
  subject: WorkflowSubject,
  live: ManagedWorkflow | undefined,
  owned: OwnedTarget,
  linesOf: (subject: WantedWorkflow) => RunLines,
): WorkflowDecision {
  return subject.desired === undefined
    ? decideRemoved(subject, live, owned)
    : decideWanted(subject, live, owned, linesOf);
}

function decideRemoved(
  subject: RemovedWorkflow,
  live: ManagedWorkflow | undefined,
  owned: OwnedTarget,
): WorkflowDecision {
  const cell = cellOf(subject, live);
  const isKept = subject.base.onRemoval === "keep";
  if (isKept && live !== undefined && live.progress.kind !== "ended")
    return { kind: "nothing", subject, reason: whyKept, diagnostics: [] };
  const guards = ownershipGuards(subject, live, owned);
  if (live !== undefined && runOnceTable[cell.row][cell.column] === "delete")
    return {
      kind: "delete",
      subject,
      live,
      reason: "Its document, or this target in it, was removed.",
      notes: deleteNotes(subject, live),
      guards,
    };
  // Something that may be this workflow is there: it can't be said to be gone.
  const [claim] = live === undefined && !isKept ? unclearClaims(subject, live, owned) : [];
  if (claim !== undefined) return { kind: "delete", subject, live: claim, reason: unclearReason, notes: [], guards };
  const diagnostics = isKept ? [] : staysForeign(subject, owned);
  return { kind: "nothing", subject, reason: whyNothing(cell, subject, live), diagnostics };
}

const unclearReason = "It can't be told whose the workflow is that is there.";

function decideWanted(
  subject: WantedWorkflow,
  live: ManagedWorkflow | undefined,
  owned: OwnedTarget,
  linesOf: (subject: WantedWorkflow) => RunLines,
): WorkflowDecision {
  if (subject.alsoAtBase !== undefined) return twoInOne(subject, subject.alsoAtBase);
  const guards = ownershipGuards(subject, live, owned);
  const adoption = decideAdoption(subject, live, owned, guards);
  if (adoption !== undefined) return adoption;
  const cell = cellOf(subject, live);
  const verdict = runOnceTable[cell.row][cell.column];
  if (verdict === "create" || verdict === "replace") return send(subject, cell, live, guards, linesOf);
  const diagnostics = fieldsToKeep(subject, live);
  if (diagnostics.length > 0) return { kind: "invalid", subject, diagnostics };
  switch (verdict) {
    case "nothing":
    case "say so":
      if (live === undefined && guards.length > 0) return stopped(subject, live, unclearReason, guards);
      return {
        kind: "nothing",
        subject,
        reason: verdict === "nothing" ? whyNothing(cell, subject, live) : onlyTexts(subject, live),
        diagnostics: [
          ...failedWarning(cell, subject, live, linesOf),
          ...goneWarning(cell, subject, linesOf),
          ...unclearWarnings(subject, live, owned),
        ],
        ...(live !== undefined && live.progress.kind !== "ended" && { live }),
      };
    case "run-once":
      if (live === undefined) throw new Error("The run-once table stops edits only of what is live.");
      return stopped(subject, live, "Its stages differ from what has been started.", [
        ...guards,
        runOnceGuard(subject, live, linesOf(subject)),
      ]);
    case "no-memory":
      // What may be this workflow is there: then it isn't gone, whatever is remembered.
      return send(subject, cell, live, guards.length > 0 ? guards : [noMemoryGuard(subject.doubt)], linesOf);
    case "run-lowered": {
      const made = live === undefined ? (runBegun(subject) ?? 0) : runOf(live);
      if (live === undefined && subject.memory === "replacing")
        return stopped(subject, live, "A lower run than the one that was to be made is asked for.", [
          ...guards,
          runMissingGuard(subject, made, linesOf(subject)),
        ]);
      return stopped(subject, live, "A lower run than the one that was made is asked for.", [
        ...guards,
        runLoweredGuard(subject, live, made, linesOf(subject)),
      ]);
    }
    case "delete":
      throw new Error("The run-once table deletes only what is removed.");
  }
}

/** What would be done if nothing stopped it: all stages would be sent. */
function stopped(
  subject: WantedWorkflow,
  live: ManagedWorkflow | undefined,
  reason: string,
  guards: OperationGuard[],
): CreateWorkflow | ReplaceWorkflow {
  const decided = { subject, from: 0, reason, notes: [], guards };
  return live === undefined
    ? { kind: "create", ...decided, progress: "absent" }
    : { kind: "replace", ...decided, live };
}

/** An ended workflow stays as history: what it ran is created anew beside it. */
function send(
  subject: WantedWorkflow,
  cell: Cell,
  live: ManagedWorkflow | undefined,
  guards: OperationGuard[],
  linesOf: (subject: WantedWorkflow) => RunLines,
): WorkflowDecision {
  const { desired } = subject;
  if (!subject.keys.includes(desired.key)) return keyOfAnother(subject);
  if (live !== undefined && hasComeAndGone(subject, live))
    return stopped(subject, live, "An earlier run than the one that is asked for is there.", [
      ...guards,
      runGoneGuard(subject, live, linesOf(subject)),
    ]);
  const start = startIndex(desired, live);
  if ("diagnostic" in start) return { kind: "invalid", subject, diagnostics: [start.diagnostic] };
  const from = start.index;
  const decided = { subject, from, reason: whySent(subject, cell), guards };
  if (live === undefined || live.progress.kind === "ended")
    return {
      kind: "create",
      ...decided,
      notes: sendNotes(subject, undefined, from),
      progress: live === undefined ? "absent" : "ended",
    };
  return { kind: "replace", ...decided, notes: sendNotes(subject, live, from), live };
}

/** Its marker would say that it is the other document's: that would lose its own workflow, or delete one of two. */
function keyOfAnother(subject: WantedWorkflow): WorkflowDecision {
  const { target, wantedHere } = subject;
  const { key, origin } = subject.desired;
  const holder = wantedHere.find(({ keys }) => keys.includes(key))?.desired.key;
  const whose = holder === undefined ? "a document that is removed" : `the document \`${holder}\``;
  return {
    kind: "invalid",
    subject,
    diagnostics: [
      {
        severity: "error",
        code: "former-key-in-use",
        message: `On ${targetName(target)}, the key \`${key}\` is that of what ${whose} runs, so nothing can be made under it now.`,
        hint:
          holder === undefined
            ? "Merge the removal first, or give this document another key."
            : `Once that has ended, take \`${key}\` out of the \`formerKeys\` of \`${holder}\` in a pull request of its own. Or give this document another key.`,
        position: origin.locate("/key"),
        pointer: "/key",
      },
    ],
  };
}

/** Both workflows may be running, and one document stands for one workflow: the other would be deleted without anybody asking for it. */
function twoInOne(subject: WantedWorkflow, alsoAtBase: NonNullable<WantedWorkflow["alsoAtBase"]>): WorkflowDecision {
  const { base, desired, target } = subject;
  const names = [...(base === undefined ? [] : [base]), ...alsoAtBase].map(({ key }) => `\`${key}\``);
  const pointer = "/formerKeys";
  return {
    kind: "invalid",
    subject,
    diagnostics: [
      {
        severity: "error",
        code: "former-keys-clash",
        message: `${names.join(" and ")} were documents of their own on ${targetName(target)}; one document can't go on with both workflows.`,
        hint: "Leave in `formerKeys` only the key of the document that this one was; remove the other one without it.",
        position: desired.origin.locate(pointer),
        pointer,
      },
    ],
  };
}
