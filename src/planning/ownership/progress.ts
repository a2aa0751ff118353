// A live workflow and the time → how far it is: waiting, running after k stages, or ended. Pure.

import { waitMilliseconds } from "../../flags/timeline.ts";
import { endedStatuses, type LiveCondition, type LiveStage, type LiveWorkflow } from "../../model/live.ts";
import type { ActiveProgress } from "../../model/plan.ts";

export type WorkflowProgress =
  | { kind: "waiting"; executed: number }
  | { kind: "running"; executed: number }
  | { kind: "ended"; executed: number; failed: boolean };

/** `from`: leading stages that an earlier run carried out. `now` in Unix milliseconds. Statuses are open strings: what has happened decides. */
export function progressOf(live: LiveWorkflow, from: number, now: number): WorkflowProgress {
  const executed = from + executedStages(live);
  if (hasEnded(live)) return { kind: "ended", executed, failed: live.status === "failed" };
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

/** As plans and digests write it. */
export function progressName({ kind, executed }: WorkflowProgress): ActiveProgress | "ended" {
  return kind === "running" ? `running@${executed}` : kind;
}

/** Whether nothing of it will run any more: an ended workflow stays in LaunchDarkly as history. */
export function hasEnded({ status, stages }: Pick<LiveWorkflow, "status" | "stages">): boolean {
  return isEndedStatus(status) || (stages.length > 0 && executedStages({ stages }) === stages.length);
}

export function isEndedStatus(status: string): boolean {
  return endedStatuses.some((ended) => ended === status);
}

/** How many leading stages have run, of those that it holds. */
export function executedStages({ stages }: Pick<LiveWorkflow, "stages">): number {
  const firstOpen = stages.findIndex(({ status }) => status !== "completed");
  return firstOpen < 0 ? stages.length : firstOpen;
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
  return (reviews !== undefined && reviews.length > 0) || reviewStatus === "approved" || reviewStatus === "declined";
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
  return createdAt + waitMilliseconds(waitDuration, waitDurationUnit) <= now;
}
