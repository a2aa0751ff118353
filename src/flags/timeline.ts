// Conditions of stages and the time of the merge → the earliest date of each stage. Pure.
// LaunchDarkly doesn't document what a later stage's relative wait counts from: here from the end of the stage before.
import type { CanonicalCondition, CanonicalStage } from "../model/document.ts";

export interface StageTime {
  /** Unix milliseconds: when it runs if every approval comes at once. */
  earliest: number;
  /** Whether a date decides this, here or in an earlier stage; else only how long it is after the merge. */
  dated: boolean;
  /** Whether an approval stands before it, here or in an earlier stage. */
  afterApproval: boolean;
}

/** Calendar days are taken as 24 hours. */
export const unitMilliseconds = { minute: 60_000, hour: 3_600_000, calendarDay: 86_400_000, calendarWeek: 604_800_000 };

/** `start`: the merge. */
export function timeline(stages: readonly CanonicalStage[], start: number): StageTime[] {
  const times: StageTime[] = [];
  let before: StageTime = { earliest: start, dated: false, afterApproval: false };
  for (const { conditions = [], executeConditionsInSequence = false } of stages) {
    let { earliest, dated } = before;
    for (const condition of conditions) {
      const met = metAt(condition, executeConditionsInSequence ? earliest : before.earliest);
      if (met <= earliest) continue;
      // Of several conditions the last to be met decides.
      dated = condition.scheduleKind === "absolute" || (executeConditionsInSequence ? dated : before.dated);
      earliest = met;
    }
    const afterApproval = before.afterApproval || conditions.some(({ kind }) => kind === "ld-approval");
    before = { earliest, dated, afterApproval };
    times.push(before);
  }
  return times;
}

function metAt(
  { scheduleKind, executionDate, waitDuration, waitDurationUnit }: CanonicalCondition,
  from: number,
): number {
  if (scheduleKind === "absolute") return executionDate ?? from;
  if (scheduleKind !== "relative") return from;
  return from + (waitDuration ?? 0) * unitMilliseconds[waitDurationUnit ?? "minute"];
}
