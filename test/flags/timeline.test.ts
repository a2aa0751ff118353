import { describe, expect, it } from "vitest";
import { timeline } from "../../src/flags/timeline.ts";
import type { CanonicalCondition, CanonicalStage } from "../../src/model/document.ts";

const START = Date.parse("2027-01-11T09:00:00Z");
const DAY = 86_400_000;
const wait = (days: number): CanonicalCondition => ({
  kind: "schedule",
  scheduleKind: "relative",
  waitDuration: days,
  waitDurationUnit: "calendarDay",
});
const at = (day: number): CanonicalCondition => ({
  kind: "schedule",
  scheduleKind: "absolute",
  executionDate: START + day * DAY,
});
const now: CanonicalCondition = { kind: "schedule", executeNow: true };
const approval: CanonicalCondition = { kind: "ld-approval" };
const stage = (...conditions: CanonicalCondition[]): CanonicalStage => ({ conditions });
const inSequence = (...conditions: CanonicalCondition[]): CanonicalStage => ({
  conditions,
  executeConditionsInSequence: true,
});

describe("the earliest day of each stage, counted from the merge", () => {
  it.each<[string, CanonicalStage[], (number | `${number} dated`)[]]>([
    ["a wait", [stage(wait(2))], [2]],
    ["waits follow each other", [stage(wait(2)), stage(wait(3)), stage(wait(7))], [2, 5, 12]],
    ["nothing to wait for", [stage(), stage(now)], [0, 0]],
    ["of several conditions the last one counts", [stage(wait(2), wait(5))], [5]],
    ["in sequence they add up", [inSequence(wait(2), wait(5))], [7]],
    ["a date", [stage(at(4)), stage(wait(1))], ["4 dated", "5 dated"]],
    ["a date that a longer wait outlasts", [stage(at(4), wait(6))], [6]],
    ["a date that is past", [stage(wait(2)), stage(at(1))], [2, 2]],
    ["a date in sequence before a wait", [inSequence(at(4), wait(1))], ["5 dated"]],
  ])("%s", (_, stages, expected) => {
    const days = timeline(stages, START).map(({ earliest, dated }) => {
      const day = (earliest - START) / DAY;
      return dated ? `${day} dated` : day;
    });
    expect(days).toEqual(expected);
  });

  it("an approval leaves open when it and all that follows runs", () => {
    const times = timeline([stage(wait(1)), stage(approval, wait(1)), stage(wait(1))], START);
    expect(times.map(({ afterApproval }) => afterApproval)).toEqual([false, true, true]);
  });
});
