// A decision to delete surplus workflows × the catalogue → the operation, and whether anything is lost by it. Pure.

import type { Catalogue } from "../../model/live.ts";
import type { Position } from "../../model/messages/diagnostic.ts";
import type { WorkflowDedupe } from "../../model/plan.ts";
import { documentName, targetName } from "../../model/target.ts";
import { quoted } from "../../model/values/words.ts";
import { expectedStages, stagesDiffer } from "../../resolving/read-back.ts";
import type { DedupeDecision, OperationGuard } from "../decide/decision.ts";
import { keyOf, liveReference, type ManagedWorkflow, markerOf, runOf } from "../ownership/managed.ts";
import { ownDescription } from "../ownership/marker.ts";
import { changedWorkflowGuard } from "./changed-workflows.ts";
import { workflowDedupeDigest } from "./digest.ts";

interface Difference {
  message: string;
  /** Whether it is no workflow of the document's at all, as far as that can be told. */
  isAnother?: true;
}

export interface PlannedDedupe {
  operation: WorkflowDedupe;
  guards: OperationGuard[];
}

/** `position`: of the document. */
export function plannedDedupe(decision: DedupeDecision, catalogue: Catalogue, position: Position): PlannedDedupe {
  const { keep, surplus, undone } = decision;
  const differences = [keep, ...surplus].flatMap((one) => {
    const difference = unlikeItsDocument(one, decision, catalogue);
    if (difference === undefined) return [];
    const { message, isAnother } = difference;
    return [
      {
        text: `\`${one.live.id}\` carries our marker, but ${message}.`,
        isAnother: isAnother === true,
      },
    ];
  });
  const operation = dedupeOperation(decision, position);
  const { notes } = operation;
  const [other] = differences.filter(({ isAnother }) => isAnother);
  return {
    operation: {
      ...operation,
      ...(undone && { undone }),
      ...(differences.length === 0
        ? { lossless: true }
        : { notes: [...notes, ...differences.map(({ text }) => text)] }),
    },
    guards: other === undefined ? [] : [changedWorkflowGuard(other.text)],
  };
}

/** As it is where something may be lost by it. */
export function dedupeOperation(
  { key, keep, surplus }: Pick<DedupeDecision, "key" | "keep" | "surplus">,
  position: Position,
): WorkflowDedupe {
  const { live, progress } = keep;
  const { target } = live;
  const run = runOf(keep);
  const stays = nameOf(keep);
  const go = surplus.map(nameOf).join(", ");
  const verb = surplus.length === 1 ? "is" : "are";
  return {
    object: "workflow",
    kind: "dedupe",
    id: `dedupe ${documentName(key, target)}`,
    key,
    target,
    name: live.name,
    run,
    digest: workflowDedupeDigest(target, key, run, surplus),
    reason:
      progress.kind === "ended"
        ? `${go} ${verb} still active, and ${verb} deleted; the successor ${stays} has ended, and stays.`
        : `${surplus.length + 1} workflows of this document are active, and one may be: ${stays} stays; ${go} ${verb} deleted.`,
    notes: [],
    changes: [],
    partialDiff: false,
    position,
    blockedBy: [],
    dependsOn: [],
    keep: liveReference(live, markerOf(keep)),
    surplus: surplus.map((one) => liveReference(one.live, markerOf(one))),
  };
}

function nameOf({ live: { id, name } }: ManagedWorkflow): string {
  return `${quoted(id)} (${quoted(name)})`;
}

/**
 * In what it can be read to differ from the document that its marker stands for: anyone can paste a marker into a description. Of
 * one that is made from a template it can't be told, since the template may have been another one then.
 */
function unlikeItsDocument(
  managed: ManagedWorkflow,
  { documents, keep, surplus, mostAsked }: DedupeDecision,
  catalogue: Catalogue,
): Difference | undefined {
  const { live } = managed;
  const marker = markerOf(managed);
  if (marker === undefined) return { message: "only a document that adopts it makes it ours" };
  const document = documents.find(
    ({ key, formerKeys, target, run, content }) =>
      content.hash === marker.hash &&
      // A marker of a higher run than anybody asked for would make what is real surplus.
      run >= marker.run &&
      targetName(target) === targetName(live.target) &&
      [key, ...formerKeys].includes(keyOf(managed)),
  );
  if (document === undefined) {
    // It may be that of a run at the same time. What has begun is given up for it only by a person, and so is what it isn't even called like.
    const isCalledSo =
      documents.length === 0 || documents.some(({ content }) => content.canonical.name.trim() === live.name.trim());
    const isUnasked = mostAsked !== undefined && marker.run > mostAsked;
    const isDoubtful = surplus.some(({ progress }) => progress.kind === "running") || !isCalledSo || isUnasked;
    const why = isUnasked
      ? `no document asks for run ${marker.run}`
      : "the document that it stands for isn't known any more";
    return {
      message: `${why}${isCalledSo ? "" : `, and it is called ${quoted(live.name)}`}`,
      ...(managed === keep && isDoubtful && { isAnother: true }),
    };
  }
  const { canonical } = document.content;
  const expected = expectedStages(canonical, catalogue, document.origin);
  if (expected === undefined) return { message: "what the template was that it was made from isn't known" };
  if (!expected.isWhole)
    return { message: "its document can't be compared with it, since a name in it could not be looked up" };
  const described =
    canonical.description === undefined || canonical.description === "" ? undefined : canonical.description;
  const another = (message: string): Difference => ({ message, isAnother: true });
  if (live.name.trim() !== canonical.name.trim()) return another("its name is another one than its document's");
  if (ownDescription(live.description) !== described) {
    const message = "its description is another one than its document's";
    // LaunchDarkly may have changed it: what does the same is given up for its double all the same.
    return managed === keep ? another(message) : { message };
  }
  const difference = stagesDiffer(expected.stages.slice(marker.from), live);
  return difference === undefined ? undefined : another(`it differs from its document: ${difference}`);
}
