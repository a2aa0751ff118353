import { describe, expect, it } from "vitest";
import { hasLaterWaits, timeline } from "../../src/flags/timeline.ts";
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

  it.each<[string, CanonicalStage[], (number | `${number} dated`)[]]>([
    ["each from the merge", [stage(wait(2)), stage(wait(3)), stage(wait(7))], [2, 3, 7]],
    ["no stage runs before the one before it", [stage(wait(5)), stage(wait(3)), stage(wait(6))], [5, 5, 6]],
    [
      "in sequence the first one, the others from when that was met",
      [stage(wait(4)), inSequence(wait(5), wait(2))],
      [4, 7],
    ],
    ["in sequence after one that was met by then", [stage(wait(4)), inSequence(wait(1), wait(2))], [4, 6]],
    ["a date before it makes no date of it", [stage(at(4)), stage(wait(9))], ["4 dated", 9]],
    ["a date that outlasts it does", [stage(at(4)), stage(wait(3))], ["4 dated", "4 dated"]],
    ["in sequence after a date, from the date", [inSequence(at(4), wait(2))], ["6 dated"]],
  ])("where waits count from the workflow's start: %s", (_, stages, expected) => {
    const days = timeline(stages, START, "workflow-start").map(({ earliest, dated }) => {
      const day = (earliest - START) / DAY;
      return dated ? `${day} dated` : day;
    });
    expect(days).toEqual(expected);
  });

  it.each<[string, CanonicalStage[], boolean]>([
    ["of one stage", [stage(wait(2))], false],
    ["whose later stages wait", [stage(), stage(wait(2))], true],
    ["whose later stages have dates and approvals", [stage(wait(1)), stage(at(2), approval, now)], false],
    [
      "whose later stage waits in sequence for an approval, then some days",
      [stage(), inSequence(approval, wait(2))],
      false,
    ],
    ["whose later stage waits some days first", [stage(), inSequence(wait(2), approval)], true],
  ])("what waits count from has to be known of a workflow %s", (_, stages, expected) => {
    const differ =
      JSON.stringify(timeline(stages, START)) !== JSON.stringify(timeline(stages, START, "workflow-start"));
    expect(hasLaterWaits(stages)).toBe(expected);
    if (differ) expect(expected).toBe(true);
  });

  it("an approval leaves open when it and all that follows runs", () => {
    const times = timeline([stage(wait(1)), stage(approval, wait(1)), stage(wait(1))], START);
    expect(times.map(({ afterApproval }) => afterApproval)).toEqual([false, true, true]);
  });
});
