// A document that takes over, by id, what was made by hand → a decision; and the fields that it must keep until its workflow's marker says the same. Pure.

import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { MessageCode } from "../../model/messages/message-codes.ts";
import { targetName } from "../../model/target.ts";
import type { OwnedTarget } from "../ownership/classify.ts";
import { isAdopted, keyOf, type ManagedWorkflow } from "../ownership/managed.ts";
import type { WantedWorkflow } from "../scope/subjects.ts";
import { adoptedWords } from "../words/workflow.ts";
import type { OperationGuard, WorkflowDecision } from "./decision.ts";

/** `undefined`: nothing is to be taken over, the run-once table decides. What base adopts already is managed, or gone. */
export function decideAdoption(
  subject: WantedWorkflow,
  live: ManagedWorkflow | undefined,
  owned: OwnedTarget,
  guards: OperationGuard[],
): WorkflowDecision | undefined {
  const { desired, base } = subject;
  const id = desired.adopt;
  if (id === undefined || id === base?.adopt) return undefined;
  const free = owned.unmanaged.find((one) => one.live.id === id);
  if (live !== undefined)
    return live.live.id !== id && free !== undefined && free.progress.kind !== "ended"
      ? invalid(subject, beside(live))
      : undefined;
  const whose = free?.isMarked === true ? "a copied or foreign marker" : markerOfOthers(id, owned);
  if (whose !== undefined) return invalid(subject, marked(id, whose));
  if (free === undefined)
    return invalid(subject, {
      code: "nothing-to-adopt",
      message: `There is no workflow ${id} to adopt on ${targetName(desired.target)}.`,
      hint: "Take `adopt` away to create a new one, or correct the id.",
    });
  return {
    kind: "adopt",
    subject,
    live: free.live,
    reason: "This document takes it over as it is.",
    notes: ["Nothing is sent: it is this document's from the merge on.", adoptedWords(free)],
    guards,
  };
}

/** Why it can't be taken over, whoever it belongs to. */
function markerOfOthers(id: string, { foreign, unclear, managed }: OwnedTarget): string | undefined {
  const theirs = foreign.find(({ live }) => live.id === id);
  if (theirs !== undefined) return `the marker of ${theirs.marker.owner}`;
  if (unclear.some(({ live }) => live.id === id)) return "a marker that can't be trusted";
  const ours = managed.find(({ live }) => live.id === id);
  return ours && `the marker of the document \`${keyOf(ours)}\``;
}

function beside({ live }: ManagedWorkflow) {
  return {
    code: "adopt-beside" as const,
    message: `This document has the workflow \`${live.id}\` already, so it can't take over another one.`,
    hint: "Give the other one a document of its own, or take `adopt` away.",
  };
}

function marked(id: string, whose: string) {
  return {
    code: "adopt-marked" as const,
    message: `The workflow \`${id}\` can't be adopted: it carries ${whose}.`,
    hint: "Only what was made by hand can be adopted. After a rename write `formerKeys` here, or `formerOwners` in workflow-sync.yaml.",
  };
}

function invalid(
  subject: WantedWorkflow,
  problem: { code: MessageCode; message: string; hint: string },
): WorkflowDecision {
  const position = subject.desired.origin.locate("/adopt");
  return { kind: "invalid", subject, diagnostics: [{ severity: "error", ...problem, position, pointer: "/adopt" }] };
}

/** Until a new run has a marker of its own, only the document says that the workflow was adopted or renamed: the field must stay. */
export function fieldsToKeep({ desired }: WantedWorkflow, live: ManagedWorkflow | undefined): Diagnostic[] {
  if (live === undefined || live.progress.kind === "ended") return [];
  const { key, formerKeys, adopt, origin, target } = desired;
  const error = (code: MessageCode, message: string, hint: string): Diagnostic[] => [
    { severity: "error", code, message, hint, position: origin.locate("") },
  ];
  if (isAdopted(live)) {
    if (adopt === live.live.id) return [];
    return error(
      "adopt-needed",
      `The workflow \`${live.live.id}\` on ${targetName(target)} is this document's by \`adopt\` only: without it, it would go on unwatched.`,
      `Keep \`adopt: {${target.environment}: ${live.live.id}}\` as long as it is active.`,
    );
  }
  const carried = keyOf(live);
  if ([key, ...formerKeys].includes(carried)) return [];
  return error(
    "former-key-needed",
    `The workflow \`${live.live.id}\` on ${targetName(target)} still carries the key \`${carried}\`: without it, it would go on unwatched.`,
    `Keep \`formerKeys: [${carried}]\` as long as it is active.`,
  );
}
