// The one way to a workflow's DELETE: look at it again right before, and go on only if it is ours and still as the plan saw it.
import { targetHash } from "../documents/canonical/hash.ts";
import { LaunchDarklyError } from "../launchdarkly/http/error.ts";
import type { LiveReference, Progress, WorkflowOperation } from "../model/plan.ts";
import { readMarker } from "../planning/decide/marker.ts";
import { isOurs } from "../planning/decide/ownership.ts";
import { progressOf } from "../planning/decide/progress.ts";
import type { Applier } from "./applier.ts";

export type Removal =
  | { kind: "deleted" }
  | { kind: "missing" | "ended" }
  | { kind: "moved-on" }
  | { kind: "not-ours"; why: string };

/** What the plan saw; without `hash` it had no marker, and was ours by `adopt`. */
type Planned = Pick<LiveReference, "id" | "hash">;

/** With `expected`, only as long as it is still as far. Throws what LaunchDarkly refused. */
export async function removeWorkflow(
  target: WorkflowOperation["target"],
  planned: Planned,
  applier: Applier,
  expected?: Progress,
): Promise<Removal> {
  const now = await look(target, planned, applier);
  if (now.kind !== "active") return now;
  if (expected !== undefined && now.progress !== expected) return { kind: "moved-on" };
  try {
    // Gone between two requests: somebody else's doing.
    return { kind: await applier.client.deleteWorkflow(target, planned.id) };
  } catch (error) {
    return (await removedAllTheSame(target, planned, applier, error)) ?? Promise.reject(error);
  }
}

/** A DELETE whose answer was lost may have been carried out, and one that was refused may have come when it had just ended. */
async function removedAllTheSame(
  target: WorkflowOperation["target"],
  planned: Planned,
  applier: Applier,
  error: unknown,
): Promise<Removal | undefined> {
  if (!(error instanceof LaunchDarklyError) || !(error.ambiguous || ["refused", "conflict"].includes(error.kind)))
    return undefined;
  const after = await look(target, planned, applier).catch(() => undefined);
  if (after?.kind === "missing") return { kind: "deleted" };
  return after?.kind === "ended" ? { kind: "ended" } : undefined;
}

export type Look =
  | { kind: "active"; progress: Progress }
  | { kind: "missing" }
  | { kind: "ended" }
  | { kind: "not-ours"; why: string };

export async function look(
  target: WorkflowOperation["target"],
  planned: Planned,
  { client, owners }: Applier,
): Promise<Look> {
  const workflow = await client.getWorkflow(target, planned.id);
  if (workflow === undefined) return { kind: "missing" };
  const reading = readMarker(workflow.description);
  const adopted = planned.hash === undefined;
  const ours = adopted
    ? reading.kind === "none"
    : reading.kind === "workflow" &&
      isOurs(owners, reading.marker.owner) &&
      reading.marker.at === targetHash(target) &&
      reading.marker.hash === planned.hash;
  if (!ours)
    return {
      kind: "not-ours",
      why: `the workflow \`${planned.id}\` doesn't carry the marker any more that the plan saw`,
    };
  const from = reading.kind === "workflow" ? reading.marker.from : 0;
  const { kind, executed } = progressOf(workflow, from, client.now());
  if (kind === "ended") return { kind };
  return { kind: "active", progress: kind === "running" ? `running@${executed}` : kind };
}
