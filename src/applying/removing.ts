// The one way to a workflow's DELETE: look at it again right before, and go on only if it is ours and still as the plan saw it.
import { LaunchDarklyError } from "../launchdarkly/error.ts";
import type { Target } from "../model/document.ts";
import type { ActiveProgress, LiveReference, WorkflowReplace } from "../model/plan.ts";
import { classifyWorkflow } from "../planning/ownership/classify.ts";
import { progressName, progressOf } from "../planning/ownership/progress.ts";
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
  target: Target,
  planned: Planned,
  applier: Applier,
  expected?: WorkflowReplace["progress"],
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
  target: Target,
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
  | { kind: "active"; progress: ActiveProgress }
  | { kind: "missing" }
  | { kind: "ended" }
  | { kind: "not-ours"; why: string };

export async function look(target: Target, planned: Planned, { client, owners }: Applier): Promise<Look> {
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
