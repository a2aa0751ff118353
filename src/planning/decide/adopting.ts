// A document that takes over, by id, what was made by hand → a draft or an error; and what a document must keep saying as long as nothing else says whose a workflow is. Pure.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import { targetName } from "../../model/target.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";
import type { Decision, OperationGuard, WorkflowDraft } from "./draft.ts";
import { readMarker } from "./marker.ts";
import type { ManagedWorkflow, OwnedTarget } from "./ownership.ts";

/** `undefined`: nothing is to be taken over, the run-once table decides. What base adopts already is managed, or gone. */
export function decideAdoption(
  subject: WorkflowSubject,
  live: ManagedWorkflow | undefined,
  owned: OwnedTarget,
  guards: OperationGuard[],
): Decision<WorkflowDraft> | undefined {
  const { desired, base } = subject;
  if (desired?.adopt === undefined || desired.adopt === base?.adopt) return undefined;
  const found = findById(desired.adopt, owned);
  if (live !== undefined)
    return live.live.id !== desired.adopt && found?.isActive === true ? fail(desired, beside(live)) : undefined;
  if (found === undefined)
    return fail(desired, {
      code: "nothing-to-adopt",
      message: `There is no workflow ${desired.adopt} to adopt on ${targetName(desired.target)}.`,
      hint: "Take `adopt` away to create a new one, or correct the id.",
    });
  if (found.whose !== undefined) return fail(desired, marked(desired.adopt, found.whose));
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
      live: { live: found.live, marker, adopted: true, progress: { kind: "waiting", executed: 0 } },
      from: 0,
      progress: "active",
      reason: "This document takes it over as it is.",
      notes: ["Nothing is sent: it is this document's from the merge on."],
      guards,
    },
    diagnostics: [],
  };
}

/** `whose`: why it can't be taken over, whoever it belongs to. */
function findById(id: string, { unmanaged, foreign, unclear, managed }: OwnedTarget) {
  const has = <T extends { live: { id: string } }>(list: readonly T[]) => list.find(({ live }) => live.id === id);
  const free = unmanaged.find((workflow) => workflow.id === id);
  if (free !== undefined) {
    const isActive = free.status !== "completed" && free.status !== "failed";
    const whose = readMarker(free.description).kind === "none" ? undefined : "a copied or foreign marker";
    return { live: free, isActive, whose };
  }
  const theirs = has(foreign);
  if (theirs !== undefined)
    return { live: theirs.live, isActive: false, whose: `the marker of ${theirs.marker.owner}` };
  const strange = has(unclear);
  if (strange !== undefined) return { live: strange.live, isActive: false, whose: "a marker that can't be trusted" };
  const ours = has(managed);
  return ours && { live: ours.live, isActive: false, whose: `the marker of the document \`${ours.marker.key}\`` };
}

function beside({ live }: ManagedWorkflow) {
  return {
    code: "adopt-beside",
    message: `This document has the workflow \`${live.id}\` already, so it can't take over another one.`,
    hint: "Give the other one a document of its own, or take `adopt` away.",
  };
}

function marked(id: string, whose: string) {
  return {
    code: "adopt-marked",
    message: `The workflow \`${id}\` can't be adopted: it carries ${whose}.`,
    hint: "Only what was made by hand can be adopted. After a rename write `formerKeys` here, or `formerOwners` in workflow-sync.yaml.",
  };
}

function fail(
  { origin }: DesiredWorkflow,
  problem: { code: string; message: string; hint: string },
): Decision<WorkflowDraft> {
  const diagnostic = { severity: "error" as const, ...problem, position: origin.locate("/adopt"), pointer: "/adopt" };
  return { diagnostics: [diagnostic] };
}

/** A rename or an adoption is known from the document alone until a new run carries a marker of its own: a tidy-up may not forget it. */
export function stillNeeded(desired: DesiredWorkflow | undefined, live: ManagedWorkflow | undefined): Diagnostic[] {
  if (desired === undefined || live === undefined || live.progress.kind === "ended") return [];
  const { key, formerKeys, adopt, origin, target } = desired;
  const error = (code: string, message: string, hint: string): Diagnostic[] => [
    { severity: "error", code, message, hint, position: origin.locate("") },
  ];
  if (live.adopted && adopt !== live.live.id)
    return error(
      "adopt-needed",
      `The workflow \`${live.live.id}\` on ${targetName(target)} is this document's by \`adopt\` only: without it, it would go on unwatched.`,
      `Keep \`adopt: {${target.environment}: ${live.live.id}}\` as long as it is active.`,
    );
  if (live.adopted || [key, ...formerKeys].includes(live.marker.key)) return [];
  return error(
    "former-key-needed",
    `The workflow \`${live.live.id}\` on ${targetName(target)} still carries the key \`${live.marker.key}\`: without it, it would go on unwatched.`,
    `Keep \`formerKeys: [${live.marker.key}]\` as long as it is active.`,
  );
}
