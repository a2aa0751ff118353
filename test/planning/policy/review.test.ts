// What is carried out of a plan: what a reviewer saw, and nothing else; and which part of it is the change's own.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStopped } from "../../../src/model/plan.ts";
import type { UndoneOperation } from "../../../src/model/record.ts";
import { ownPart, requireReview } from "../../../src/planning/policy/review.ts";
import { worlds } from "../random.ts";
import { joined, liveWorkflow, planFor, ROLLOUT, runs, summary, workflowYaml } from "../world.ts";

test("an operation is carried out if it was before, and a plan showed it; a double that loses nothing goes in any case; of what is stopped anyway nothing more is said", () => {
  fc.assert(
    fc.property(worlds, fc.nat({ max: 255 }), (world, seen) => {
      const plan = planFor(world);
      const reviewed = new Map(
        plan.operations.flatMap(({ digest }, index) =>
          (seen >> index) % 2 === 1 ? [[digest, new Set<string>()] as const] : [],
        ),
      );
      const held = requireReview(plan, reviewed);
      for (const [index, operation] of plan.operations.entries()) {
        const { digest, blockedBy } = operation;
        const isLossless = operation.kind === "dedupe" && operation.lossless === true;
        const isSeen = isLossless || reviewed.has(digest);
        const now = held.operations[index]?.blockedBy ?? [];
        expect(now.length === 0).toBe(blockedBy.length === 0 && isSeen);
        expect(now).toEqual(isSeen || isStopped(operation) ? blockedBy : [...blockedBy, "unreviewed"]);
      }
      expect(held.guards.slice(0, plan.guards.length)).toEqual(plan.guards);
      expect(held.guards.slice(plan.guards.length).map(({ code, operations }) => [code, operations])).toEqual(
        held.operations
          .filter(({ blockedBy }) => blockedBy.includes("unreviewed"))
          .map(({ id }) => ["unreviewed", [id]]),
      );
    }),
    runs(60),
  );
});

test("of a double, what is as its document says goes though nobody saw it, and what is not stays", () => {
  const [first, second] = [liveWorkflow(), liveWorkflow({ id: "live-2" })];
  const blockedBy = (...live: (typeof first)[]) =>
    requireReview(planFor({ head: ROLLOUT, base: ROLLOUT, live }), new Map()).operations.map(
      (operation) => operation.blockedBy,
    );
  expect(blockedBy(first, second)).toEqual([[]]);
  expect(blockedBy(first, { ...second, name: "Somebody's" })).toEqual([["workflow-changed"]]);
});

test("what a plan showed as stopped isn't said to have been shown by none", () => {
  const plan = planFor({ head: ROLLOUT });
  const shownStopped = new Set(plan.operations.map(({ digest }) => digest));
  const held = requireReview(plan, new Map(), { shownStopped });
  expect(held.guards.map(({ code, message }) => [code, message])).toEqual([
    ["unreviewed", "The reviewed plan showed this as stopped, so it isn't reviewed."],
  ]);
});

describe("what earlier merges left undone", () => {
  const entry = (key: string): UndoneOperation => ({
    kind: "create",
    key,
    target: "storefront/new-checkout/production",
    run: 1,
    digest: "",
    reviewed: true,
    revision: "nothing",
  });
  const left = workflowYaml({ key: "left", waits: ["3d"] });
  const world = { head: joined(ROLLOUT, left), undone: [entry("left")], into: left, scope: "changed" as const };

  test("is no part of what a change does itself, nor are the guards that stop only that", () => {
    expect(planFor(world).operations.map(({ key }) => key)).toEqual(["left", "new-checkout"]);
    const stopped = planFor({ ...world, live: [liveWorkflow({ owner: "other/one", from: left, key: "left" })] });
    expect(summary(stopped)).toEqual(["blocked by foreign: create", "create"]);
    const own = ownPart(stopped);
    expect(own.operations.map(({ key }) => key)).toEqual(["new-checkout"]);
    expect(own.guards).toEqual([]);
  });

  test("leaves a change the guards that stop what it does, for that alone", () => {
    const paused = planFor({ ...world, configuration: "paused: { reason: incident }\n" });
    const own = ownPart(paused);
    expect(own.guards).toMatchObject([{ code: "paused", operations: own.operations.map(({ id }) => id) }]);
  });

  test("is told to be left over where nobody saw it", () => {
    const [first, second] = requireReview(planFor(world), new Map()).guards;
    expect(first?.message).toMatch(/^Left undone by an earlier merge/);
    expect(second?.message).not.toMatch(/^Left undone/);
  });
});
