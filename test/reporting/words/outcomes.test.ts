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
