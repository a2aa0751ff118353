// Outcomes → how what isn't done yet gets done.
import { expect, test } from "vitest";
import type { Outcome, OutcomeStatus } from "../../../src/model/outcome.ts";
import { nextStep } from "../../../src/reporting/words/outcomes.ts";

const outcomesOf = (statuses: readonly OutcomeStatus[]) =>
  statuses.map(
    (status): Outcome => ({
      operation: status,
      object: "workflow",
      kind: "create",
      status,
      message: "",
      wrote: false,
    }),
  );

const [again, shown, next] = [
  "run this again",
  "the next pull request's plan shows them",
  "the next apply carries them out",
];

const failures = "Mend the failures below";

test.each<[string, Partial<Outcome>[], string[]]>([
  ["what wasn't begun", [{ status: "done" }, { status: "skipped", cutShort: true }], ["cut short", again]],
  ["what was under way", [{ status: "unknown", cutShort: true }, { status: "skipped" }], ["cut short", again]],
  ["beside what failed", [{ status: "failed" }, { status: "skipped", cutShort: true }], [failures, again]],
  ["what needs something that is stopped", [{ status: "pending" }, { status: "skipped" }], []],
])("where nothing failed, nothing is to be mended: %s", (_, parts, expected) => {
  const outcomes = outcomesOf(parts.map(({ status = "done" }) => status)).map((one, n) => ({ ...one, ...parts[n] }));
  const step = nextStep(outcomes, true);
  expect([failures, "cut short", again].filter((words) => step.includes(words))).toEqual(expected);
});

test.each<[string, OutcomeStatus[], boolean, string[]]>([
  ["all is done", ["done"], true, []],
  ["what is stopped has to be shown by a plan", ["done", "pending"], true, [shown]],
  ["on the command line nobody has to have seen it before", ["pending"], false, [next]],
  ["what failed is tried again", ["failed", "skipped"], true, [again]],
  ["that doesn't carry out what is stopped", ["failed", "pending"], true, [again, shown]],
])("%s", (_, statuses, needsReview, expected) => {
  const step = nextStep(outcomesOf(statuses), needsReview);
  expect([again, shown, next].filter((words) => step.includes(words))).toEqual(expected);
});
