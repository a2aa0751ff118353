// A plan of every document → whether that is drift: every operation is, whatever its kind and whoever stops it.
import { expect, test } from "vitest";
import { driftOf } from "../../src/pipeline/drift.ts";
import { liveWorkflow, NOW, planFor, ROLLOUT } from "../planning/world.ts";

const DAY = 86_400_000;
const edited = ROLLOUT.replace("wait: 1w", "wait: 2w");

test.each<[string, Parameters<typeof planFor>[0], number]>([
  ["as the documents say", { head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow({})] }, 0],
  ["ended", { head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow({ executed: 2, status: "completed" })] }, 0],
  ["gone", { head: ROLLOUT, base: ROLLOUT }, 0],
  ["another text", { head: ROLLOUT.replace(/name: .*/, "name: Other"), base: ROLLOUT, live: [liveWorkflow({})] }, 0],
  ["missing", { head: ROLLOUT }, 2],
  ["to be replaced", { head: edited, base: ROLLOUT, into: edited, live: [liveWorkflow({})] }, 2],
  ["to be deleted", { base: ROLLOUT, live: [liveWorkflow({})] }, 2],
  [
    "to be replaced, and stopped since it runs",
    { head: edited, base: ROLLOUT, into: edited, live: [liveWorkflow({ executed: 1, createdAt: NOW - 3 * DAY })] },
    2,
  ],
  ["removed, and the same is another owner's", { base: ROLLOUT, live: [liveWorkflow({ owner: "acme/shop" })] }, 0],
  ["failed", { head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow({ executed: 1, status: "failed" })] }, 2],
  ["not to be read", { head: ROLLOUT, base: ROLLOUT, unread: ["storefront/new-checkout/production"] }, 0],
])("%s: %#", (_, world, exitCode) => {
  const drift = driftOf(planFor(world));
  expect(drift).toEqual({ hasDrifted: exitCode === 2, exitCode });
});
