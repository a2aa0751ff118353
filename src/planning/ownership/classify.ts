// A live object × who asks → whose it is: the one place that says so, for workflows and templates. And all of a target, sorted by that. Pure.
import { targetHash } from "../../documents/canonical/hash.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveTarget, LiveTemplate, LiveWorkflow } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import type { ManagedWorkflow } from "./managed.ts";
import { type MarkerReading, readMarker, type TemplateMarker, type WorkflowMarker } from "./marker.ts";
import { progressOf, type WorkflowProgress } from "./progress.ts";

/** What an object's description says of its owner. */
export type Ownership<Marker> =
  | { kind: "ours"; marker: Marker }
  | { kind: "foreign"; marker: Marker }
  /** A marker that can't be trusted. `keys`: documents of ours that it claims. */
  | { kind: "unclear"; why: string; keys: string[] }
  /** A marker that was written for something else: another target, another template, or another kind of object. */
  | { kind: "misplaced" }
  | { kind: "unmarked" };

/** Without `owners`, every marker is another's. */
export function classifyWorkflow(
  { target, description }: Pick<LiveWorkflow, "target" | "description">,
  owners: Owners | undefined,
): Ownership<WorkflowMarker> {
  const reading = readMarker(description);
  if (reading.kind !== "workflow") return unlessMarked(reading, owners, ({ key }) => key);
  if (reading.marker.at !== targetHash(target)) return { kind: "misplaced" };
  return { kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign", marker: reading.marker };
}

export function classifyTemplate(
  { key, description }: Pick<LiveTemplate, "key" | "description">,
  owners: Owners | undefined,
): Ownership<TemplateMarker> {
  const reading = readMarker(description);
  if (reading.kind !== "template") return unlessMarked(reading, owners, ({ template }) => template);
  if (reading.marker.template !== key) return { kind: "misplaced" };
  return { kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign", marker: reading.marker };
}

type Claim = Extract<MarkerReading, { kind: "unclear" }>["claims"][number];

function unlessMarked(
  reading: MarkerReading,
  owners: Owners | undefined,
  keyOf: (claim: Claim) => string | undefined,
): Exclude<Ownership<never>, { marker: never }> {
  if (reading.kind === "none") return { kind: "unmarked" };
  if (reading.kind !== "unclear") return { kind: "misplaced" };
  const ours = reading.claims.filter(({ owner }) => isOurs(owners, owner));
  return { kind: "unclear", why: reading.why, keys: ours.flatMap((claim) => keyOf(claim) ?? []) };
}

function isOurs(owners: Owners | undefined, claimed: string | undefined): boolean {
  if (owners === undefined || claimed === undefined) return false;
  return claimed === owners.owner || owners.formerOwners.includes(claimed);
}

/** A workflow whose marker claims to be of a document of ours, and can't be trusted. */
export interface UnclearWorkflow {
  live: LiveWorkflow;
  why: string;
  /** The documents' keys. */
  keys: string[];
}

export interface OwnedTarget {
  managed: ManagedWorkflow[];
  foreign: { live: LiveWorkflow; marker: WorkflowMarker }[];
  unclear: UnclearWorkflow[];
  /** `isMarked`: it carries a marker that isn't about it or us, so it can't be adopted. */
  unmanaged: { live: LiveWorkflow; isMarked: boolean; progress: WorkflowProgress }[];
}

/** `adopting`: base's documents of this target that adopt an id. `now` in Unix milliseconds. */
export function classifyTarget(
  { workflows }: LiveTarget,
  owners: Owners,
  adopting: readonly DesiredWorkflow[],
  now: number,
): OwnedTarget {
  const owned: OwnedTarget = { managed: [], foreign: [], unclear: [], unmanaged: [] };
  // Of several that adopt one, the first.
  const adopters = new Map(adopting.toReversed().map((document) => [document.adopt, document]));
  for (const live of workflows) {
    const ownership = classifyWorkflow(live, owners);
    /** Without a marker, nothing but the workflow itself says how far it is. */
    const progress = progressOf(live, 0, now);
    switch (ownership.kind) {
      case "ours": {
        const { marker } = ownership;
        owned.managed.push({
          live,
          provenance: { by: "marker", marker },
          progress: progressOf(live, marker.from, now),
        });
        break;
      }
      case "foreign":
        owned.foreign.push({ live, marker: ownership.marker });
        break;
      case "unclear": {
        const { why, keys } = ownership;
        if (keys.length > 0) owned.unclear.push({ live, why, keys });
        else owned.unmanaged.push({ live, isMarked: true, progress });
        break;
      }
      case "misplaced":
        owned.unmanaged.push({ live, isMarked: true, progress });
        break;
      case "unmarked": {
        const document = adopters.get(live.id);
        if (document === undefined) owned.unmanaged.push({ live, isMarked: false, progress });
        else
          owned.managed.push({
            live,
            provenance: { by: "adoption", document },
            progress,
          });
      }
    }
  }
  return owned;
}
