// A live workflow and the time → how far it is: waiting, running after k stages, or ended. Pure.

import { unitMilliseconds } from "../../flags/timeline.ts";
import type { LiveCondition, LiveStage, LiveWorkflow } from "../../model/live.ts";

export type WorkflowProgress =
  | { kind: "waiting"; executed: number }
  | { kind: "running"; executed: number }
  | { kind: "ended"; executed: number; failed: boolean };

/** `from`: leading stages that an earlier run carried out. `now` in Unix milliseconds. Statuses are open strings: what has happened decides. */
export function progressOf(live: LiveWorkflow, from: number, now: number): WorkflowProgress {
  const firstOpen = live.stages.findIndex(({ status }) => status !== "completed");
  const completed = firstOpen < 0 ? live.stages.length : firstOpen;
  const executed = from + completed;
  if (live.status === "failed") return { kind: "ended", executed, failed: true };
  if (live.status === "completed" || (live.stages.length > 0 && firstOpen < 0))
    return { kind: "ended", executed, failed: false };
  const [first] = live.stages;
  const begun =
    // A run that leaves out what an earlier one carried out goes on with it: thrown back, that would run again.
    executed > 0 ||
    live.stages.some(({ status }) => status === "completed" || status === "failed") ||
    // Without stages nothing says how far it is, and what may have begun is not thrown back.
    first === undefined ||
    hasBegun(first, live.createdAt, now);
  return begun ? { kind: "running", executed } : { kind: "waiting", executed };
}

/** A stage without conditions has nothing to wait for. */
function hasBegun({ conditions }: LiveStage, createdAt: number, now: number): boolean {
  return (
    conditions.length === 0 ||
    conditions.some(
      (condition) => condition.status === "completed" || isReviewed(condition) || isDue(condition, createdAt, now),
    )
  );
}

function isReviewed({ reviews, reviewStatus }: LiveCondition): boolean {
  return reviews > 0 || reviewStatus === "approved" || reviewStatus === "declined";
}

/** A schedule with neither a date nor a wait is `executeNow`, which LaunchDarkly doesn't give back. */
function isDue(
  { kind, scheduleKind, executionDate, waitDuration, waitDurationUnit }: LiveCondition,
  createdAt: number,
  now: number,
): boolean {
  if (kind !== "schedule" && scheduleKind === undefined) return false;
  if (executionDate !== undefined) return executionDate <= now;
  if (waitDuration === undefined) return true;
  return createdAt + waitDuration * milliseconds(waitDurationUnit) <= now;
}

/** Of a unit that isn't known, nothing: what may be due counts as due. */
function milliseconds(unit: string | undefined): number {
  return new Map(Object.entries(unitMilliseconds)).get(unit ?? "") ?? 0;
}
