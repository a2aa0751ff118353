// Stages with their conditions × the time of the merge → the earliest date of each stage. Pure.
// LaunchDarkly doesn't document what a later stage's wait counts from. Unless it was found out, this takes it to count from the end of the stage before.
import type { CanonicalCondition } from "../model/document.ts";
import type { RelativeWaitsFrom } from "../model/service.ts";
import { conditionsOf, type Stage } from "../model/stage.ts";
import { waitUnit } from "../model/values/wait.ts";

export interface StageTime {
  /** When the stage runs if every approval comes at once, in Unix milliseconds. */
  earliest: number;
  /** Whether a date decides that, in this stage or an earlier one. Else only the time since the merge is certain. */
  dated: boolean;
  /** Whether someone has to approve this stage or an earlier one. */
  afterApproval: boolean;
}

export const standardWaitsFrom: RelativeWaitsFrom = "previous-stage";

type WaitingStage = Stage<CanonicalCondition, unknown>;

/** `start` is the time of the merge in Unix milliseconds. */
export function timeline(
  stages: readonly WaitingStage[],
  start: number,
  waitsFrom: RelativeWaitsFrom = standardWaitsFrom,
): StageTime[] {
  const times: StageTime[] = [];
  let before: StageTime = { earliest: start, dated: false, afterApproval: false };
  for (const stage of stages) {
    const { executeConditionsInSequence = false } = stage;
    const conditions = conditionsOf(stage);
    let { earliest, dated } = before;
    for (const [index, condition] of conditions.entries()) {
      const isFromStart = waitsFrom === "workflow-start" && countsFromElsewhere(condition, index, stage);
      const from = isFromStart ? start : executeConditionsInSequence ? earliest : before.earliest;
      const met = metAt(condition, from);
      if (met <= earliest) continue;
      // The condition that is met last decides.
      dated =
        condition.scheduleKind === "absolute" || (!isFromStart && (executeConditionsInSequence ? dated : before.dated));
      earliest = met;
    }
    const afterApproval = before.afterApproval || conditions.some(({ kind }) => kind === "ld-approval");
    before = { earliest, dated, afterApproval };
    times.push(before);
  }
  return times;
}

/** Whether a stage after the first one has a wait of which it has to be known what it counts from. */
export function hasLaterWaits([, ...later]: readonly WaitingStage[]): boolean {
  return later.some((stage) =>
    conditionsOf(stage).some((condition, index) => countsFromElsewhere(condition, index, stage)),
  );
}

/** In sequence, a condition waits from when the one before it was met, whatever the first one counts from. */
function countsFromElsewhere(
  { scheduleKind }: CanonicalCondition,
  index: number,
  { executeConditionsInSequence = false }: WaitingStage,
): boolean {
  return scheduleKind === "relative" && !(executeConditionsInSequence && index > 0);
}

/** A parameter may put anything into a template's condition: a date or wait that is no number is passed over. */
function metAt(
  { scheduleKind, executionDate, waitDuration, waitDurationUnit }: CanonicalCondition,
  from: number,
): number {
  if (scheduleKind === "absolute") return typeof executionDate === "number" ? executionDate : from;
  if (scheduleKind !== "relative" || typeof waitDuration !== "number") return from;
  return from + waitMilliseconds(waitDuration, waitDurationUnit);
}

/** A unit that isn't known counts as no time, since the wait may be over at once. */
export function waitMilliseconds(duration: number, unit: string | undefined): number {
  return duration * (waitUnit(unit)?.milliseconds ?? 0);
}
