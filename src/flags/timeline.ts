// Conditions of stages and the time of the merge → the earliest date of each stage. Pure.
// LaunchDarkly doesn't document what a later stage's relative wait counts from: here from the end of the stage before.
import type { CanonicalCondition } from "../model/document.ts";
import { conditionsOf, type Stage } from "../model/stage.ts";

export interface StageTime {
  /** Unix milliseconds: when it runs if every approval comes at once. */
  earliest: number;
  /** Whether a date decides this, here or in an earlier stage; else only how long it is after the merge. */
  dated: boolean;
  /** Whether an approval stands before it, here or in an earlier stage. */
  afterApproval: boolean;
}

/** `start`: the merge, in Unix milliseconds. */
export function timeline(stages: readonly Stage<CanonicalCondition, unknown>[], start: number): StageTime[] {
  const times: StageTime[] = [];
  let before: StageTime = { earliest: start, dated: false, afterApproval: false };
  for (const stage of stages) {
    const { executeConditionsInSequence = false } = stage;
    const conditions = conditionsOf(stage);
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

/** The conditions of a template are LaunchDarkly's, or have a parameter's value in them: what is no number tells nothing. */
function metAt(
  { scheduleKind, executionDate, waitDuration, waitDurationUnit }: CanonicalCondition,
  from: number,
): number {
  if (scheduleKind === "absolute") return typeof executionDate === "number" ? executionDate : from;
  if (scheduleKind !== "relative" || typeof waitDuration !== "number") return from;
  return from + waitMilliseconds(waitDuration, waitDurationUnit);
}

/** A calendar day is taken as 24 hours. A unit that isn't known adds nothing: the wait may be over at once. */
export function waitMilliseconds(duration: number, unit: string | undefined): number {
  return duration * (unitMilliseconds.get(unit) ?? 0);
}

const unitMilliseconds = new Map<string | undefined, number>([
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["calendarDay", 86_400_000],
  ["calendarWeek", 604_800_000],
]);
