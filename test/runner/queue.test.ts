// A merge group as a job in this process → which pull requests are held to what their plans showed.
import { expect, test } from "vitest";
import { checkout, configuration } from "../fixtures/documents.ts";
import { startWorld } from "../scenarios/world.ts";
import { runJob } from "./jobs.ts";

const documents = { "workflow-sync.yaml": configuration, "workflows/checkout.yaml": checkout };

async function queued(into: string) {
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  await world.git("branch", "release", "main");
  await world.commit("add", documents);
  const { pull } = await world.openPullRequest("add", { base: into });
  const group = await world.event("events/merge_group", { pull });
  const { failed } = await runJob(world, group);
  const [check] = await world.checkRuns();
  return [failed, check?.conclusion];
}

test("one that goes into the default branch without a plan is stopped", async () => {
  expect(await queued("main")).toEqual([false, "failure"]);
});

test("one that goes into another branch is not: no merge there is applied", async () => {
  expect(await queued("release")).toEqual([false, "success"]);
});
