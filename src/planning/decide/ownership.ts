// What is live on a target × who asks → what is managed, foreign, unclear, unmanaged. Pure.
import { targetHash } from "../../documents/canonical/hash.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveTarget, LiveWorkflow } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import { readMarker, type WorkflowMarker } from "./marker.ts";
import { progressOf, type WorkflowProgress } from "./progress.ts";

export interface ManagedWorkflow {
  live: LiveWorkflow;
  /** Of one that was adopted and has no marker: made up from base's document. */
  marker: Omit<WorkflowMarker, "hash"> & { hash?: string };
  adopted: boolean;
  progress: WorkflowProgress;
}

export interface OwnedTarget {
  managed: ManagedWorkflow[];
  foreign: { live: LiveWorkflow; marker: WorkflowMarker }[];
  unclear: { live: LiveWorkflow; why: string; keys: string[] }[];
  unmanaged: LiveWorkflow[];
}

export function isOurs({ owner, formerOwners }: Owners, claimed: string | undefined): boolean {
  return claimed !== undefined && (claimed === owner || formerOwners.includes(claimed));
}

/** `adopting`: base's documents of this target that adopt an id. `now` in Unix milliseconds. */
export function sortByOwner(
  { target, workflows }: LiveTarget,
  owners: Owners,
  adopting: readonly DesiredWorkflow[],
  now: number,
): OwnedTarget {
  const owned: OwnedTarget = { managed: [], foreign: [], unclear: [], unmanaged: [] };
  const at = targetHash(target);
  for (const live of workflows) {
    const reading = readMarker(live.description);
    if (reading.kind === "workflow" && reading.marker.at === at) {
      const { marker } = reading;
      if (isOurs(owners, marker.owner))
        owned.managed.push({ live, marker, adopted: false, progress: progressOf(live, marker.from, now) });
      else owned.foreign.push({ live, marker });
      continue;
    }
    if (reading.kind === "unclear") {
      const keys = reading.claims.filter(({ owner }) => isOurs(owners, owner)).flatMap(({ key }) => key ?? []);
      if (keys.length > 0) {
        owned.unclear.push({ live, why: reading.why, keys });
        continue;
      }
    }
    const adopter = reading.kind === "none" ? adopting.find(({ adopt }) => adopt === live.id) : undefined;
    if (adopter === undefined) owned.unmanaged.push(live);
    else
      owned.managed.push({
        live,
        marker: adoptedMarker(adopter, owners.owner, at),
        adopted: true,
        progress: progressOf(live, 0, now),
      });
  }
  return owned;
}

function adoptedMarker({ key, run, content }: DesiredWorkflow, owner: string, at: string): ManagedWorkflow["marker"] {
  return { owner, key, at, run, from: 0, ...(content && { hash: content.hash }), stages: content?.stageHashes ?? [] };
}
