// A live workflow with a marker of ours × the document that it stands for → whether it is another one. A marker is no proof of content. Pure.

import type { DesiredWorkflow } from "../../model/document.ts";
import type { Catalogue } from "../../model/live.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { present } from "../../model/values/present.ts";
import { quoted } from "../../model/values/words.ts";
import { expectedStages, stagesDiffer } from "../../resolving/read-back.ts";
import type { OperationGuard, WorkflowDecision } from "../decide/decision.ts";
import { type ManagedWorkflow, markerOf, notSent } from "../ownership/managed.ts";

/** Before what is there is deleted: whoever has reviewed that has seen the document. */
export function changedWorkflowGuards(decision: WorkflowDecision, catalogue: Catalogue): OperationGuard[] {
  const message = changeOf(decision, catalogue);
  return message === undefined ? [] : [changedWorkflowGuard(message)];
}

export function changedWorkflowGuard(message: string): OperationGuard {
  return {
    code: "workflow-changed",
    overridable: true,
    message,
    hint,
  };
}

/** Where nothing is to be done with it. */
export function changedWorkflowWarnings(decision: WorkflowDecision, catalogue: Catalogue): Diagnostic[] {
  const message = changeOf(decision, catalogue);
  if (message === undefined) return [];
  // A document that is gone stands nowhere.
  const position = decision.subject.desired?.origin.locate("");
  return [{ severity: "warning", code: "workflow-changed", message, hint, ...present({ position }) }];
}

const hint =
  "Is it another workflow, into which somebody has copied the marker? Then take the marker out of its description in LaunchDarkly.";

/** As a sentence. What names stand for that were not looked up is left out. */
function changeOf(decision: WorkflowDecision, catalogue: Catalogue): string | undefined {
  const live = liveOf(decision);
  const marker = live && markerOf(live);
  if (live === undefined || marker === undefined) return undefined;
  const { desired, base } = decision.subject;
  const document = [desired, base].find((one) => one?.content?.hash === marker.hash);
  const difference = document && differenceOf(document, live, catalogue);
  return difference && `The workflow ${quoted(live.live.id)} carries the marker of this document, but ${difference}.`;
}

function liveOf(decision: WorkflowDecision): ManagedWorkflow | undefined {
  if (!("live" in decision) || decision.live === undefined) return undefined;
  return "provenance" in decision.live ? decision.live : undefined;
}

function differenceOf(
  { content, origin }: DesiredWorkflow,
  managed: ManagedWorkflow,
  catalogue: Catalogue,
): string | undefined {
  if (content === undefined) return undefined;
  const { live } = managed;
  const { canonical } = content;
  if (canonical.name.trim() !== live.name.trim()) return `it is called ${quoted(live.name)}`;
  const expected = expectedStages(canonical, catalogue, origin);
  return expected && stagesDiffer(expected.stages.slice(notSent(managed)), live);
}
