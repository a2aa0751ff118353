// A live workflow that is ours → what is known of it: by its marker, or by the document that adopts its id. Pure.
import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveWorkflow } from "../../model/live.ts";
import type { LiveReference } from "../../model/plan.ts";
import type { WorkflowMarker } from "./marker.ts";
import { executedStages, type WorkflowProgress } from "./progress.ts";

export interface ManagedWorkflow {
  live: LiveWorkflow;
  provenance: { by: "marker"; marker: WorkflowMarker } | { by: "adoption"; document: DesiredWorkflow };
  progress: WorkflowProgress;
}

/** Key of the document that it was made from, or that adopts it. */
export function keyOf({ provenance }: ManagedWorkflow): string {
  return provenance.by === "marker" ? provenance.marker.key : provenance.document.key;
}

export function runOf({ provenance }: ManagedWorkflow): number {
  return provenance.by === "marker" ? provenance.marker.run : provenance.document.run;
}

/** Of the document as it was then; unknown where the document that adopts it isn't understood. */
export function hashOf({ provenance }: ManagedWorkflow): string | undefined {
  return provenance.by === "marker" ? provenance.marker.hash : provenance.document.content?.hash;
}

/** Of all stages, those that were not sent included. */
export function stageHashesOf({ provenance }: ManagedWorkflow): readonly string[] {
  return provenance.by === "marker" ? provenance.marker.stages : (provenance.document.content?.stageHashes ?? []);
}

/** Leading stages that were not sent, because an earlier run had carried them out. */
export function notSent({ provenance }: ManagedWorkflow): number {
  return provenance.by === "marker" ? provenance.marker.from : 0;
}

export function markerOf({ provenance }: ManagedWorkflow): WorkflowMarker | undefined {
  return provenance.by === "marker" ? provenance.marker : undefined;
}

export function isAdopted({ provenance }: ManagedWorkflow): boolean {
  return provenance.by === "adoption";
}

/** `marker`: ours, where it has one. */
export function liveReference(live: LiveWorkflow, marker?: WorkflowMarker): LiveReference {
  const { id, name, status, stages } = live;
  const from = marker?.from ?? 0;
  return {
    id,
    name,
    status,
    ...(marker && { hash: marker.hash, run: marker.run }),
    executed: from + executedStages(live),
    stages: from + stages.length,
  };
}
