// The one way to a workflow's DELETE: look at it right before, and go on only if it is ours and still as the plan saw it.
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { Target } from "../../model/document.ts";
import type { ActiveProgress, LiveReference } from "../../model/plan.ts";
import { classifyWorkflow } from "../../planning/ownership/classify.ts";
import { progressName, progressOf } from "../../planning/ownership/progress.ts";
import { type Applier, ifReadable } from "./applier.ts";

/** `executed`: leading stages that have run, those of earlier runs included. */
interface ActiveLook {
  kind: "active";
  progress: ActiveProgress;
  executed: number;
}

export type Look = ActiveLook | { kind: "missing" } | { kind: "ended" } | { kind: "not-ours"; why: string };

/** `ran`: whether a stage of it had. */
type Deleted = { kind: "deleted"; ran: boolean };

export type Removal = Exclude<Look, ActiveLook> | Deleted | { kind: "moved-on" };

/** What the plan saw; without `hash` it had no marker, and was ours by `adopt`. */
type Planned = Pick<LiveReference, "id" | "hash">;

/** It is deleted only while it is as far as is expected. Throws what LaunchDarkly refused. */
export async function removeWorkflow(
  target: Target,
  planned: Planned,
  applier: Applier,
  isAsFar: (seen: ActiveLook) => boolean = () => true,
): Promise<Removal> {
  const seen = await lookAt(target, planned, applier);
  if (seen.kind !== "active") return seen;
  if (!isAsFar(seen)) return { kind: "moved-on" };
  const ran = seen.progress !== "waiting";
  try {
    const became = await applier.client.deleteWorkflow(target, planned.id);
    return became === "missing" ? { kind: became } : { kind: became, ran };
  } catch (error) {
    if (!mayHaveGone(error)) throw error;
    const after = await ifReadable(lookAt(target, planned, applier));
    if (after?.kind === "missing") return { kind: "deleted", ran };
    if (after?.kind === "ended") return after;
    throw error;
  }
}

/** A DELETE without an answer may have been carried out, and one that is refused may have come when the workflow had just ended. */
function mayHaveGone(error: unknown): boolean {
  return error instanceof LaunchDarklyError && (error.ambiguous || ["refused", "conflict"].includes(error.kind));
}

export async function lookAt(target: Target, planned: Planned, { client, owners }: Applier): Promise<Look> {
  const workflow = await client.getWorkflow(target, planned.id);
  if (workflow === undefined) return { kind: "missing" };
  const ownership = classifyWorkflow(workflow, owners);
  const marker = ownership.kind === "ours" ? ownership.marker : undefined;
  const isAsPlanned = planned.hash === undefined ? ownership.kind === "unmarked" : marker?.hash === planned.hash;
  if (!isAsPlanned)
    return {
      kind: "not-ours",
      why: `the workflow \`${planned.id}\` doesn't carry the marker any more that the plan saw`,
    };
  const progress = progressOf(workflow, marker?.from ?? 0, client.now());
  const name = progressName(progress);
  return name === "ended" ? { kind: "ended" } : { kind: "active", progress: name, executed: progress.executed };
}
