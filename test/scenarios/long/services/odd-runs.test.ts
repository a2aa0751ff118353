// Runs that come late, twice, at once, or without what they need: none of them brings anything back, loses anything, or stops others.
import { describe, expect, test } from "vitest";
import { permitted, tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration, configured, documents } from "../../../fixtures/documents.ts";
import { meetingCreates } from "../../story.ts";
import { commentWrites, type Files, startWorld, unreviewed, type World, workflowsOf, writes } from "../../world.ts";

const { reader: token } = tokens;
const create = `POST ${workflowsOf("new-checkout")}`;
const later = (text: string) => text.replace("wait: 2d", "wait: 5d");
const start = (files: Files = configured) => startWorld(files);

interface Deployment {
  id: number;
  payload: { sha: string; base: string; undone: { key: string }[] };
}

/** The newest record. */
async function record(world: World): Promise<Deployment["payload"] | undefined> {
  const { deployments } = await world.githubState<{ deployments: Deployment[] }>();
  return deployments.toSorted((left, right) => right.id - left.id)[0]?.payload;
}

const again = (event: Parameters<World["run"]>[0]) => ({
  ...event,
  environment: { ...event.environment, GITHUB_RUN_ATTEMPT: "2" },
});

describe("what an earlier merge left stopped", () => {
  const paused = `${configuration}paused: { reason: incident 7 }\n`;

  test("doesn't redden a pull request that has nothing to do with it, nor the one that mends it", async () => {
    const world = await start({ "workflow-sync.yaml": paused });
    const stopped = await world.mergeOfPlanned("add", { "workflows/checkout.yaml": checkout });
    expect((await world.runHere(stopped)).exitCode).toBe(1);
    await world.run(await world.propose("readme", { "../README.md": "# More\n" }), { token });
    expect((await world.checkRuns())[0]).toMatchObject({
      conclusion: "success",
      title: "Nothing to do, 1 left undone by earlier merges",
    });
    const mending = await world.propose("mend", configured);
    await world.run(mending, { token });
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success" });
    expect((await world.run((await world.merge(mending.pull)).push)).exitCode).toBe(1);
    const run = await world.run(await world.mergeOfPlanned("next", { "../README.md": "# Even more\n" }));
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
  });

  test("is the change's own where it edits it: red, and not filed under what waits", async () => {
    const world = await start({ "workflow-sync.yaml": paused });
    await world.runHere(await world.mergeOfPlanned("add", { "workflows/checkout.yaml": checkout }));
    await world.run(await world.propose("edit", { "workflows/checkout.yaml": later }), { token });
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "failure", title: "1 stopped" });
    expect((await world.comments(2))[0]?.body).not.toContain("Left undone by earlier merges");
  });
});

test("a run by hand with a base that is run again after newer applies does nothing, whatever base it names", async () => {
  const world = await start();
  const first = await world.git("rev-parse", "main");
  await world.ship("add", documents);
  const old = await world.event("events/workflow_dispatch", {});
  await world.ship("remove", { "workflows/checkout.yaml": null, "workflows/banner.yaml": banner });
  for (const base of [first, "none"]) {
    const run = await world.run(again(old), { inputs: { mode: "apply", "reviewed-plan": "off", base } });
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0]);
    expect(run.summary).toContain("**Superseded.**");
  }
});

test("a base that is named by a tag or a short id stands in the record as the commit that it is", async () => {
  const world = await start();
  const first = await world.git("rev-parse", "main");
  await world.git("tag", "before", first);
  await world.ship("add", documents);
  for (const base of ["before", first.slice(0, 12)]) {
    const inputs = { mode: "apply", "reviewed-plan": "off", base };
    await world.run(await world.event("events/workflow_dispatch", {}), { inputs });
    expect((await record(world))?.base).toBe(first);
  }
});

test("two merges at once: the record of the newer commit stays the last one, though the older one's run ends later", async () => {
  const world = await start();
  const one = await world.proposePlanned("one", documents);
  const two = await world.proposePlanned("two", { "workflows/banner.yaml": banner });
  const [older, newer] = [(await world.merge(one.pull)).push, (await world.merge(two.pull)).push];
  const launchDarkly = await meetingCreates(world, async () => {
    await world.runHere(newer);
    return true;
  });
  const ended = await world.run(older, { workspace: "none", inputs: { "base-uri": launchDarkly } });
  expect(ended.stdout).toContain("A run of a newer commit has left its record meanwhile");
  expect((await record(world))?.sha).toBe(newer.environment.GITHUB_SHA);
});

describe("a record that GitHub doesn't take", () => {
  const deployments = { method: "POST", path: "/repos/acme/storefront/deployments", kind: "status", status: 502 };

  test("is sent once more; without success the job is red, and what runs afterwards leaves it", async () => {
    const world = await start();
    const push = await world.mergeOfPlanned("add", documents);
    await world.faults("github", [{ ...deployments, nth: 2, times: 2 }]);
    const run = await world.run(push);
    expect([run.exitCode, run.outputs["failure-reason"], ...writes(run.launchDarkly)]).toEqual([
      1,
      "unreachable",
      create,
    ]);
    expect(run.stdout).toContain("Everything was applied, but its record could not be written: run this again.");
    expect((await record(world))?.sha).toBe(push.environment.GITHUB_SHA);
  });

  test("is not said to be of anything that was applied, where nothing had to be", async () => {
    const world = await start();
    await world.ship("add", documents);
    const push = await world.mergeOfPlanned("more", { "../README.md": "# More\n" });
    await world.faults("github", [{ ...deployments, times: 99 }]);
    const run = await world.run(push);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.stdout).toContain(
      "Nothing had to be done, but the record of that could not be written: run this again.",
    );
  });

  test("at all is not said to have been left", async () => {
    const world = await start();
    const push = await world.mergeOfPlanned("add", documents);
    await world.faults("github", [{ ...deployments, nth: 2, times: 99 }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.post?.stdout).toContain("::error title=no-record::");
    expect(run.post?.stdout).not.toContain("it was left afterwards");
    expect(await record(world)).toMatchObject({ begun: true });
  });

  test("only at first is no matter; nor is its status", async () => {
    const world = await start();
    const push = await world.mergeOfPlanned("add", documents);
    await world.faults("github", [
      { ...deployments, nth: 2, times: 1 },
      { method: "POST", path: "/statuses", kind: "status", status: 502, times: 9 },
    ]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(0);
    expect((await record(world))?.undone).toEqual([]);
  });
});

test("a record under a former owner is found", async () => {
  const world = await start();
  const push = await world.mergeOfPlanned("add", documents);
  await world.faults("launchDarkly", [
    { method: "POST", path: workflowsOf("new-checkout"), kind: "status", status: 400, times: 9 },
  ]);
  expect((await world.runHere(push)).exitCode).toBe(1);
  await world.faults("launchDarkly", []);
  const renamed = configuration.replace("acme/storefront", "acme/shop");
  // Its job never runs.
  await world.mergeOf("rename", { "workflow-sync.yaml": `${renamed}formerOwners: [acme/storefront]\n` });
  const run = await world.run(await world.mergeOf("next", { "../README.md": "# More\n" }), unreviewed);
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
});

describe("a pull request's run", () => {
  test("after its end, by a late edit or review, plans nothing and leaves the outcome as it is", async () => {
    const world = await start();
    const event = await world.proposePlanned("add", documents);
    const { push, closed } = await world.merge(event.pull);
    await world.apply(push);
    const [before] = await world.comments(event.pull);
    const run = await world.run({ ...closed, payload: { ...(closed.payload as object), action: "edited" } });
    expect([run.exitCode, ...run.github, ...run.launchDarkly]).toEqual([0]);
    expect(await world.comments(event.pull)).toEqual([before]);
  });

  test("started again is the newest word of its commit; of an older commit it plans nothing", async () => {
    const world = await start();
    const event = await world.proposePlanned("add", documents);
    const review = { user: "grace", state: "COMMENTED", body: "Fine." };
    const reviewed = await world.event(`pulls/${event.pull}/reviews`, review);
    await world.runHere(reviewed, { token });
    await world.clock("1d");
    await world.commit("main-edit", { "workflow-sync.yaml": `${configuration}timeZone: Europe/Berlin\n` });
    const run = await world.run(again(event), { token, inputs: { paused: "incident 9" } });
    expect(run.exitCode).toBe(0);
    expect((await world.comments(event.pull))[0]?.body).toContain("incident 9");
    await world.commit("add", { "workflows/checkout.yaml": later });
    await world.runHere(await world.synchronize(event.pull), { token });
    const old = await world.run(again(event), { token });
    expect(old.summary).toContain("A newer push to this pull request has a run of its own");
    expect((await world.comments(event.pull))[0]?.body).toContain("wait 5 days");
  });

  test("that changes no document gets a check run and no comment", async () => {
    const world = await start();
    await world.shipPlanned("first", documents);
    const event = await world.propose("readme", { "../README.md": "# More\n" });
    const plan = await world.run(event, { token });
    expect([plan.exitCode, ...commentWrites(plan)]).toEqual([0]);
    expect(await world.comments(event.pull)).toEqual([]);
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success", title: "Nothing to do" });
  });

  test("without a token and without a change to the documents passes its check, and so does the push", async () => {
    const world = await start(documents);
    const { pull, ...event } = await world.propose("bump", { "../package.json": "{}\n" });
    expect((await world.run(event, { token: null })).exitCode).toBe(0);
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success", title: "Nothing to do" });
    const run = await world.run((await world.merge(pull)).push, { token: null });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("no document has changed: nothing to do");
  });

  test("whose plan was of an older push shows the merge nothing", async () => {
    const may = permitted({ contents: "read", "pull-requests": "write", deployments: "write" });
    const world = await startWorld(configured, may);
    const event = await world.proposePlanned("add", documents);
    await world.commit("add", { "../README.md": "# Skipped by [skip ci]\n" });
    await world.synchronize(event.pull);
    await world.event("clock", { advance: "5m" });
    const { push } = await world.merge(event.pull);
    await world.event("clock", { advance: "5m" });
    const run = await world.run(push);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.stdout).toContain("No plan of this tool was found on #1");
  });
});

test("a merge that may not look up pull requests says so, and is carried out where the policy is off", async () => {
  const may = permitted({ contents: "read", checks: "write", deployments: "write" });
  const world = await startWorld(configured, may);
  const run = await world.run(await world.mergeOf("add", documents), unreviewed);
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
  expect(run.stdout).toMatch(/::warning title=no-pull-requests::.*`permissions: pull-requests: read`/);
});
