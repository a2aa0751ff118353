// Plans that people have seen, and the records of earlier applies → what counts as reviewed, and which guards are lifted for it.
import { describe, expect, test } from "vitest";
import type { ApplyRecord, Reviewed, UndoneOperation } from "../../src/model/record.ts";
import { isReviewRequired, reviewByHand, reviewedPlan, reviewOf, type SeenPlan } from "../../src/pipeline/review.ts";
import { joined, liveTemplate, liveWorkflow, planFor, ROLLOUT, templateYaml, workflowYaml } from "../planning/world.ts";

const sha = "0123456789".repeat(4);

function recordOf(undone: Partial<UndoneOperation>[], reviewed?: ApplyRecord["reviewed"]): ApplyRecord {
  const entry = { kind: "create", key: "checkout", digest: "", reviewed: false, revision: "nothing" } as const;
  const entries = undone.map((fields): UndoneOperation => ({ ...entry, ...fields }));
  const where = { owner: "acme/storefront", sha, directory: ".launchdarkly", base: sha, plan: "", run: "" };
  return { v: 1, ...where, undone: entries, ...(reviewed && { reviewed }) };
}

const seen = (shown: Record<string, string[]>, isOverridden = false): SeenPlan => ({
  shown: new Map(Object.entries(shown)),
  isOverridden,
});

/** Without those guards that whoever passed a whole plan has passed. */
const sorted = (reviewed: Reviewed) =>
  Object.fromEntries(
    [...reviewed]
      .map(([digest, codes]) => [digest, [...codes].filter((code) => !wholePlans.includes(code)).sort()] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
const templateEdit = {
  head: templateYaml({ wait: "3d" }),
  base: templateYaml(),
  templates: [liveTemplate(templateYaml())],
};
const wholePlans = ["deletes", "empties-everything"];

describe("counts as reviewed", () => {
  test("what a plan showed as going to be done; what it showed as stopped, only where that was lifted", () => {
    const shown = { a: [], b: ["protected"], c: ["date-past", "rename"] };
    expect(sorted(reviewOf([seen(shown)], []))).toEqual({ a: [] });
    expect(sorted(reviewOf([seen(shown, true)], []))).toEqual({ a: [], b: ["protected"], c: ["date-past", "rename"] });
    expect(sorted(reviewOf([seen({ b: ["protected"] }), seen({ b: [] })], []))).toEqual({ b: [] });
  });

  test("of several plans, what each of them showed, with all that was lifted", () => {
    const plans = [seen({ a: [], b: [] }), seen({ b: ["protected"], c: ["rename"] }, true), seen({ d: ["rename"] })];
    expect(sorted(reviewOf(plans, []))).toEqual({ a: [], b: ["protected"], c: ["rename"] });
  });

  test("not what a plan that was merged later shows as stopped: its merge does no more than it says", () => {
    const earlier = seen({ a: [], b: [], c: [] });
    expect(sorted(reviewOf([earlier, { ...seen({ b: ["deletes"] }), stopped: ["c"] }], []))).toEqual({ a: [] });
    expect(sorted(reviewOf([earlier, seen({ b: ["deletes"] }, true)], []))).toEqual({ a: [], b: [], c: [] });
    const records = [recordOf([{ digest: "b", reviewed: true }])];
    expect(sorted(reviewOf([seen({ b: ["deletes"] })], records))).toEqual({});
  });

  test("not what a plan that was made after an earlier merge doesn't show of that any more: it was taken back", () => {
    const earlier = { ...seen({ a: [], b: [] }), plannedAt: 10, mergedAt: 20 };
    const later = (plannedAt: number) => [earlier, { ...seen({ b: [] }), plannedAt, mergedAt: 40 }];
    expect(sorted(reviewOf(later(30), []))).toEqual({ b: [] });
    // One that was made before, or may have been, knows nothing of it.
    expect(sorted(reviewOf(later(15), []))).toEqual({ a: [], b: [] });
    expect(sorted(reviewOf(later(20), []))).toEqual({ a: [], b: [] });
    const again = { ...seen({ a: [] }), plannedAt: 50, mergedAt: 60 };
    expect(sorted(reviewOf([...later(30), again], []))).toEqual({ a: [] });
    const records = [recordOf([{ digest: "c", reviewed: true }])];
    expect(sorted(reviewOf(later(30), records))).toEqual({ b: [], c: [] });
  });

  test("what earlier applies left as it was reviewed then, and what was reviewed of which nothing could be decided", () => {
    const records = [
      recordOf(
        [
          { digest: "a", reviewed: true, lifted: ["protected"] },
          { digest: "b", reviewed: true },
          { digest: "c", lifted: ["protected"] },
          { kind: "undecided" },
        ],
        [{ digest: "d", lifted: ["no-memory"] }, { digest: "e" }],
      ),
      recordOf([{ digest: "f", reviewed: true }]),
    ];
    expect(sorted(reviewOf([], records))).toEqual({ a: ["protected"], b: [], d: ["no-memory"], e: [], f: [] });
    expect(sorted(reviewOf([seen({ a: [], c: [] })], records)).c).toEqual([]);
  });

  test("of a template that was to be replaced, that it is made, if the replace was reviewed", () => {
    const records = [
      recordOf([
        { kind: "replace", digest: "a", restDigest: "a2", reviewed: true, lifted: ["protected"] },
        { kind: "replace", digest: "b", restDigest: "b2" },
      ]),
    ];
    expect(sorted(reviewOf([], records))).toEqual({ a: ["protected"], a2: ["protected"] });
    const later = planFor({ ...templateEdit, configuration: "paused: { reason: incident }\n" });
    const [{ digest = "", restDigest = "" } = {}] = later.operations.filter(({ kind }) => kind === "replace") as {
      digest?: string;
      restDigest?: string;
    }[];
    const { shown, stopped = [] } = reviewedPlan(later, { pull: 7, head: sha, at: "" });
    expect([shown.size, ...stopped]).toEqual([0, digest, restDigest]);
  });

  test("each with the guards on its plan as a whole passed: two plans that each pass them don't add up to a stop", () => {
    const reviewed = reviewOf([seen({ a: [] })], [recordOf([{ digest: "b", reviewed: true }])]);
    for (const digest of ["a", "b"]) expect([...(reviewed.get(digest) ?? [])].sort()).toEqual(wholePlans);
  });
});

describe("a plan shows", () => {
  const base = joined(ROLLOUT, workflowYaml({ key: "running", waits: ["5d"] }));
  const renamed = workflowYaml({ key: "renamed" });
  const edited = workflowYaml({ key: "running", waits: ["6d"] });
  const added = workflowYaml({ key: "added", waits: ["8d"] });
  const running = liveWorkflow({
    id: "live-2",
    from: workflowYaml({ key: "running", waits: ["5d"] }),
    status: "failed",
  });
  const plan = planFor({ head: joined(renamed, edited, added), base, live: [liveWorkflow(), running] });
  const digestOf = (key: string) => plan.operations.find((one) => one.key === key)?.digest ?? "";
  const { shown, stopped, ...rest } = reviewedPlan(plan, { pull: 7, head: sha, at: "2026-12-01T09:00:00.000Z" });

  test("by digest what is going to be done, and what guards stop that can be overridden, with their codes", () => {
    expect(Object.fromEntries(shown)).toEqual({
      [digestOf("added")]: [],
      [digestOf("renamed")]: ["rename"],
      [digestOf("new-checkout")]: ["rename"],
    });
  });

  test("apart from that what no override lifts", () => {
    expect(stopped).toEqual([digestOf("running")]);
    const paused = planFor({ head: joined(renamed), base: ROLLOUT, configuration: "paused: { reason: incident }\n" });
    expect(reviewedPlan(paused, { pull: 7, head: sha, at: "" }).shown.size).toBe(0);
  });

  test("with all that stop one", () => {
    const configuration = "guards: { protected: ['key:new-checkout'] }\n";
    const guarded = planFor({ head: renamed, base: ROLLOUT, live: [liveWorkflow()], configuration });
    const codes = [...reviewedPlan(guarded, { pull: 7, head: sha, at: "" }).shown.values()];
    expect(codes).toEqual([["rename"], ["protected", "rename"]]);
  });

  test("what it is, of which commit, and when it was made", () => {
    expect(rest).toEqual({ pull: 7, head: sha, hash: plan.hash, at: "2026-12-01T09:00:00.000Z" });
  });

  test("all of it to whoever applies it by hand; its guards are lifted only where that is said", () => {
    expect(Object.keys(sorted(reviewByHand(plan, false)))).toEqual([digestOf("added")]);
    expect(sorted(reviewByHand(plan, true))).toEqual(
      sorted(new Map([...shown].map(([digest, codes]) => [digest, new Set(codes)]))),
    );
  });
});

test.each([
  ["required", false, true],
  ["required", true, true],
  ["approved", false, true],
  ["approved", true, true],
  ["if-present", false, false],
  ["if-present", true, true],
  ["off", true, false],
] as const)("under `%s`, with a plan: %s, a review is required: %s", (policy, isPlanned, expected) => {
  expect(isReviewRequired(policy, isPlanned)).toBe(expected);
});
