// What a job is asked to plan → what its report says carries that out.
import { expect, test } from "vitest";
import type { Job } from "../../src/runner/job.ts";
import { subjectOf } from "../../src/runner/report.ts";

const base = { kind: "head" } as const;
const pull = { number: 1, head: "a".repeat(40) };

test.each<[string, Partial<Job["assignment"]>]>([
  ["pull request", { pull }],
  ["other branch", { pull: { ...pull, otherBranch: "develop" } }],
  ["merge queue", { queued: { number: 1, branch: "main" } }],
  ["manual plan", {}],
])("%s", (subject, asked) => {
  expect(subjectOf({ assignment: { kind: "run", mode: "plan", base, ...asked } })).toBe(subject);
});
