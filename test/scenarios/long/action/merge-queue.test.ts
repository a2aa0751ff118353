// The merge queue: planned again as it will be merged, and held to what the pull request's own plan showed.
import { expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { configured, documents } from "../../../fixtures/documents.ts";
import { startWorld, workflowsOf, writes } from "../../world.ts";

const { reader: token } = tokens;

async function opened() {
  const world = await startWorld(configured);
  return { world, event: await world.propose("add", documents) };
}

test("what the pull request's plan showed passes, on the same check name, and nothing is written", async () => {
  const { world, event } = await opened();
  await world.runHere(event, { token });
  const [ofPull] = await world.checkRuns();
  const group = await world.event("events/merge_group", { pull: event.pull });
  const before = (await world.comments(event.pull))[0]?.body;
  const run = await world.run(group, { token: tokens.writer });
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0]);
  const [check] = await world.checkRuns();
  expect(check).toMatchObject({ name: ofPull?.name, headSha: group.environment.GITHUB_SHA, conclusion: "success" });
  expect((await world.comments(event.pull))[0]?.body).toBe(before);
});

test("what has changed since the plan is stopped: the check is red and says why, the job stays green", async () => {
  const { world, event } = await opened();
  await world.runHere(event, { token });
  // Somebody changes the document in the queue's own commit: what it is merged with has changed it.
  await world.mergeOf("main-edit", { "workflow-sync.yaml": (text) => text.replace("[production]", "[staging]") });
  const group = await world.event("events/merge_group", { pull: event.pull });
  const run = await world.run(group, { token });
  expect(run.exitCode).toBe(0);
  const [check] = await world.checkRuns();
  expect(check).toMatchObject({ conclusion: "failure", headSha: group.environment.GITHUB_SHA });
  expect(check?.summary).toContain(`The plan of #\u2060${event.pull} did not show this`);
});

test("a pull request that was never planned is stopped, unless the policy is off", async () => {
  const { world, event } = await opened();
  const group = await world.event("events/merge_group", { pull: event.pull });
  await world.run(group, { token });
  expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "failure" });
  await world.run(group, { token, inputs: { "reviewed-plan": "off" } });
  expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success" });
});

test("the merge that follows is held to the pull request's plan", async () => {
  const { world, event } = await opened();
  await world.runHere(event, { token });
  await world.runHere(await world.event("events/merge_group", { pull: event.pull }), { token });
  const run = await world.run((await world.merge(event.pull)).push);
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, `POST ${workflowsOf("new-checkout")}`]);
});
