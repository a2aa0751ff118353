// The one way to a workflow's DELETE: look at it right before, and go on only if it is ours and still as the plan saw it.
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { Target } from "../../model/document.ts";
import type { ActiveProgress, LiveReference, WorkflowReplace } from "../../model/plan.ts";
import { classifyWorkflow } from "../../planning/ownership/classify.ts";
import { progressName, progressOf } from "../../planning/ownership/progress.ts";
import { type Applier, ifReadable } from "./applier.ts";

export type Look =
  | { kind: "active"; progress: ActiveProgress }
  | { kind: "missing" }
  | { kind: "ended" }
  | { kind: "not-ours"; why: string };

export type Removal = Exclude<Look, { kind: "active" }> | { kind: "deleted" } | { kind: "moved-on" };

/** What the plan saw; without `hash` it had no marker, and was ours by `adopt`. */
type Planned = Pick<LiveReference, "id" | "hash">;

/** With `expected`, it is deleted only while it is still as far. Throws what LaunchDarkly refused. */
export async function removeWorkflow(
  target: Target,
  planned: Planned,
  applier: Applier,
  expected?: WorkflowReplace["progress"],
): Promise<Removal> {
  const seen = await lookAt(target, planned, applier);
  if (seen.kind !== "active") return seen;
  if (expected !== undefined && seen.progress !== expected) return { kind: "moved-on" };
  try {
    return { kind: await applier.client.deleteWorkflow(target, planned.id) };
  } catch (error) {
    if (!mayHaveGone(error)) throw error;
    const after = await ifReadable(lookAt(target, planned, applier));
    if (after?.kind === "missing") return { kind: "deleted" };
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
  const progress = progressName(progressOf(workflow, marker?.from ?? 0, client.now()));
  return progress === "ended" ? { kind: "ended" } : { kind: "active", progress };
}
