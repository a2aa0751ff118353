// A plan's digests ↔ the hidden line that carries them to the merge.
import fc from "fast-check";
import { expect, test } from "vitest";
import { publishedAt, type ReviewedPlan, readReviewedLine, reviewedLine } from "../../src/github/reviewed-plan.ts";

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const digest = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString("base64url"));
const codes = fc.uniqueArray(fc.constantFrom("protected", "date-past", "no-memory", "empties-everything"));
const plans: fc.Arbitrary<ReviewedPlan> = fc.record(
  {
    pull: fc.integer({ min: 1, max: 1e9 }),
    head: fc.oneof(hex(40), hex(64)),
    hash: hex(32),
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
    shown: fc.array(fc.tuple(digest, codes)).map((pairs) => new Map(pairs)),
    stopped: fc.array(digest),
    left: fc.integer({ min: 1, max: 10_000 }),
  },
  { requiredKeys: ["pull", "head", "hash", "at", "shown", "stopped"] },
);

test("what is written is read, whatever stands around it and whichever line ends it has", () => {
  fc.assert(
    fc.property(plans, fc.constantFrom("\n", "\r\n"), (plan, end) => {
      const line = reviewedLine(plan, 1e6) ?? "";
      expect(readReviewedLine(["What the merge is held to.", "", line, "more", ""].join(end))).toEqual(plan);
    }),
  );
});

test("what doesn't fit isn't written, and a part of it is not read", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const line = reviewedLine(plan, 1e6) ?? "";
      expect(reviewedLine(plan, line.length)).toBe(line);
      expect(reviewedLine(plan, line.length - 1)).toBeUndefined();
      expect(readReviewedLine(line.slice(0, -1))).toBeUndefined();
    }),
  );
});

const plan: ReviewedPlan = {
  pull: 7,
  head: "1".repeat(40),
  hash: "2".repeat(32),
  at: "2027-01-11T09:00:00.000Z",
  shown: new Map([
    ["b", ["protected", "rename"]],
    ["a", []],
  ]),
  stopped: ["c"],
};

test("it holds the commit, the plan, the time and, in order, each digest with what stops it", () => {
  expect(reviewedLine(plan, 1e6)).toBe(
    `<!-- ld-sync:reviewed:v1 pull=7 head=${plan.head} plan=${plan.hash} at=${plan.at} digests=a,b:protected+rename stopped=c -->`,
  );
});

test.each<[string, (line: string) => string]>([
  ["without a time", (line) => line.replace(/ at=\S+/, "")],
  ["without a pull request", (line) => line.replace(/ pull=\S+/, "")],
  ["without a commit", (line) => line.replace(/ head=\S+/, "")],
  ["with the beginning of a plan's hash", (line) => line.replace(/plan=2{20}/, "plan=")],
  ["of another version", (line) => line.replace("v1", "v2")],
  ["with something before it on its line", (line) => `> ${line}`],
  ["with a field of another name", (line) => line.replace("digests=", "hashes=")],
])("a line %s is none", (_, change) => {
  const line = reviewedLine(plan, 1e6) ?? "";
  expect(change(line)).not.toBe(line);
  expect(readReviewedLine(change(line))).toBeUndefined();
});

test("a plan counts from when it could be seen on GitHub", () => {
  const made: ReviewedPlan = {
    pull: 7,
    head: "f".repeat(40),
    hash: "0".repeat(32),
    at: "2027-01-11T09:00:03.000Z",
    shown: new Map(),
    stopped: [],
  };
  for (const [time, at] of [
    ["2027-01-11T09:00:10Z", "2027-01-11T09:00:10Z"],
    ["2027-01-11T09:00:03Z", made.at],
    ["2027-01-11T08:59:00Z", made.at],
    [null, made.at],
    [undefined, made.at],
  ] as const)
    expect(publishedAt(made, time)).toEqual({ ...made, at });
});
