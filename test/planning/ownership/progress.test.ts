import { describe, expect, test } from "vitest";
import { parseWorkflow } from "../../../src/launchdarkly/parse.ts";
import { progressOf } from "../../../src/planning/ownership/progress.ts";
import { DAY, HOUR, type Json, NOW, PRODUCTION } from "../world.ts";

const approval = { kind: "ld-approval", description: "", allReviews: [], reviewStatus: "pending" };
const inTwoDays = { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" };

function progress(first: Json[] | undefined, parts: Json = {}) {
  const stages = first === undefined ? undefined : [{ conditions: first }, { conditions: [approval] }];
  const workflow = { _id: "w", _creationDate: NOW - HOUR, _execution: { status: "active" }, stages, ...parts };
  return progressOf(parseWorkflow(workflow, PRODUCTION), 0, NOW);
}

const waiting = { kind: "waiting", executed: 0 };
const running = { kind: "running", executed: 0 };

describe("a workflow waits as long as nothing has happened", () => {
  test.each<[string, Json[], Json]>([
    ["a wait that isn't over", [inTwoDays], {}],
    ["a date to come", [{ kind: "schedule", scheduleKind: "absolute", executionDate: NOW + 1 }], {}],
    ["an approval that nobody gave", [approval], {}],
    ["an approval without a word about reviews", [{ kind: "ld-approval" }], {}],
    ["a status word that was never seen", [inTwoDays], { _execution: { status: "dormant" } }],
    ["no status", [inTwoDays], { _execution: undefined }],
  ])("%s", (_, conditions, parts) => {
    expect(progress(conditions, parts)).toEqual(waiting);
  });
});

describe("a workflow has begun, and isn't thrown back without being asked", () => {
  test.each<[string, Json[] | undefined, Json]>([
    ["a wait that is over", [inTwoDays], { _creationDate: NOW - 2 * DAY }],
    ["a wait since nobody knows when", [inTwoDays], { _creationDate: undefined }],
    ["a wait in a unit that was never seen", [{ ...inTwoDays, waitDurationUnit: "moon" }], {}],
    ["a date that is past", [{ kind: "schedule", scheduleKind: "absolute", executionDate: NOW }], {}],
    ["`executeNow`, which LaunchDarkly doesn't give back", [{ kind: "schedule" }], {}],
    ["one of two conditions met", [approval, { ...inTwoDays, _execution: { status: "completed" } }], {}],
    ["a date of a condition's being met", [{ ...approval, appliedDate: NOW - 1 }], {}],
    ["an approval", [{ ...approval, allReviews: [{ kind: "approve" }] }], {}],
    ["a declined approval", [{ ...approval, reviewStatus: "declined" }], {}],
    ["no conditions", [], {}],
    ["no stages in the answer", undefined, {}],
    [
      "a first stage that failed",
      undefined,
      { stages: [{ conditions: [approval], _execution: { status: "failed" } }] },
    ],
  ])("%s", (_, conditions, parts) => {
    expect(progress(conditions, parts)).toEqual(running);
  });
});

test.each([
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["calendarDay", DAY],
  ["calendarWeek", 7 * DAY],
])("a wait of a %s is over after %i milliseconds, and not before", (waitDurationUnit, milliseconds) => {
  const wait = [{ ...inTwoDays, waitDuration: 1, waitDurationUnit }];
  expect(progress(wait, { _creationDate: NOW - milliseconds })).toEqual(running);
  expect(progress(wait, { _creationDate: NOW - milliseconds + 1 })).toEqual(waiting);
});

describe("a workflow has ended", () => {
  const done = { conditions: [inTwoDays], _execution: { status: "completed" } };
  test.each<[string, Json, object]>([
    ["by its own word", { _execution: { status: "completed" } }, { kind: "ended", executed: 0, failed: false }],
    ["by its stages", { stages: [done, done] }, { kind: "ended", executed: 2, failed: false }],
    [
      "in failure after one stage",
      { _execution: { status: "failed" }, stages: [done, { conditions: [] }] },
      { kind: "ended", executed: 1, failed: true },
    ],
  ])("%s", (_, parts, expected) => {
    expect(progress([inTwoDays], parts)).toEqual(expected);
  });
});

test("stages that an earlier run carried out count: such a run is not waiting any more", () => {
  const workflow = { _id: "w", _creationDate: NOW, stages: [{ conditions: [approval] }] };
  expect(progressOf(parseWorkflow(workflow, PRODUCTION), 3, NOW)).toEqual({ kind: "running", executed: 3 });
});
