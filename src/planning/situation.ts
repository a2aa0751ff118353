// A live workflow and the time → how far it is: waiting, running after k stages, or ended. Pure.
import type { LiveCondition, LiveStage, LiveWorkflow } from "../model/live.ts";

export type WorkflowSituation =
  | { kind: "waiting"; executed: number }
  | { kind: "running"; executed: number }
  | { kind: "ended"; executed: number; failed: boolean };

const unitMilliseconds: Record<string, number> = {
  minute: 60_000,
  hour: 3_600_000,
  calendarDay: 86_400_000,
  calendarWeek: 604_800_000,
};

/** `from`: leading stages that an earlier run carried out. `now` in Unix milliseconds. Statuses are open strings: what has happened decides. */
export function situationOf(live: LiveWorkflow, from: number, now: number): WorkflowSituation {
  const firstOpen = live.stages.findIndex(({ status }) => status !== "completed");
  const completed = firstOpen < 0 ? live.stages.length : firstOpen;
  const executed = from + completed;
  if (live.status === "failed") return { kind: "ended", executed, failed: true };
  if (live.status === "completed" || (live.stages.length > 0 && firstOpen < 0))
    return { kind: "ended", executed, failed: false };
  const [first] = live.stages;
  const begun =
    live.stages.some(({ status }) => status === "completed") ||
    (first !== undefined && hasBegun(first, live.createdAt, now));
  return begun ? { kind: "running", executed } : { kind: "waiting", executed };
}

function hasBegun({ conditions }: LiveStage, createdAt: number, now: number): boolean {
  return conditions.some(
    (condition) => condition.status === "completed" || condition.reviews > 0 || isDue(condition, createdAt, now),
  );
}

function isDue(
  { scheduleKind, executionDate, waitDuration, waitDurationUnit }: LiveCondition,
  createdAt: number,
  now: number,
): boolean {
  if (scheduleKind === "absolute") return executionDate !== undefined && executionDate <= now;
  if (scheduleKind !== "relative" || waitDuration === undefined) return false;
  return createdAt + waitDuration * (unitMilliseconds[waitDurationUnit ?? ""] ?? 0) <= now;
}
