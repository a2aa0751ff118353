// Plans that people have seen, and the record of the last apply → which digests count as reviewed, and whose guards are lifted.
import { expect, test } from "vitest";
import type { ApplyRecord, UndoneOperation } from "../../src/model/record.ts";
import { isReviewRequired, reviewOf } from "../../src/pipeline/review.ts";

const sha = "0123456789".repeat(4);

function recordOf(undone: Partial<UndoneOperation>[], reviewed?: string[]): ApplyRecord {
  const entry = { kind: "create", key: "checkout", digest: "", reviewed: false } as const;
  const entries = undone.map((fields): UndoneOperation => ({ ...entry, ...fields }));
  return { v: 1, sha, base: sha, plan: "", run: "", undone: entries, ...(reviewed && { reviewed }) };
}

const sorted = ({ reviewed, overridden }: ReturnType<typeof reviewOf>) => [
  [...reviewed].sort(),
  [...overridden].sort(),
];

test("what plans showed counts; only of one that was allowed, guards are lifted", () => {
  const plans = [
    { digests: ["a", "b"], isOverridden: false },
    { digests: ["c"], isOverridden: true },
  ];
  expect(sorted(reviewOf(plans, undefined))).toEqual([["a", "b", "c"], ["c"]]);
});

test("what an earlier apply left counts as it was reviewed and allowed then, and so does what is left of a replace", () => {
  const record = recordOf(
    [
      { digest: "a", restDigest: "a2", reviewed: true, allowed: true },
      { digest: "b", reviewed: true },
      { digest: "c" },
      { kind: "undecided" },
    ],
    ["d"],
  );
  expect(sorted(reviewOf([], record))).toEqual([
    ["a", "a2", "b", "d"],
    ["a", "a2"],
  ]);
});

test.each([
  ["required", false, true],
  ["required", true, true],
  ["if-present", false, false],
  ["if-present", true, true],
  ["off", true, false],
] as const)("under `%s`, with a plan: %s, a review is required: %s", (policy, isPlanned, expected) => {
  expect(isReviewRequired(policy, isPlanned)).toBe(expected);
});
