// A pull request's other ways: a test merge that is old, a fork's plan by hand, its end with and without a merge, runs that overtake each other.
import { describe, expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, configured, documents } from "../../../fixtures/documents.ts";
import { startWorld, type World, workflowsOf, writes } from "../../world.ts";

const { reader: token } = tokens;
const create = `POST ${workflowsOf("new-checkout")}`;
const later = (text: string) => text.replace("wait: 2d", "wait: 5d");

const comment = async (world: World, pull: number) => (await world.comments(pull))[0]?.body ?? "";

describe("the test merge", () => {
  const stale = { github: { options: { staleMergeRef: true, mergeableLagMs: 300 } } };

  test("that GitHub made of an older push is not planned: the newest one is asked for", async () => {
    const world = await startWorld(configured, stale);
    const { pull } = await world.propose("add", documents);
    const head = await world.commit("add", { "workflows/checkout.yaml": later });
    const run = await world.run(await world.synchronize(pull), { token });
    expect(run.exitCode).toBe(0);
    expect(await comment(world, pull)).toContain("wait 5 days");
    expect((await world.checkRuns())[0]).toMatchObject({ headSha: head });
  });

  test("of a push that another one has followed: that one has a run of its own", async () => {
    const world = await startWorld(configured, stale);
    const { pull } = await world.propose("add", documents);
    await world.commit("add", { "workflows/checkout.yaml": later });
    const second = await world.synchronize(pull);
    await world.commit("add", { "workflows/banner.yaml": banner });
    await world.synchronize(pull);
    const run = await world.run(second, { token });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("A newer push to this pull request has a run of its own");
    expect([...run.launchDarkly, ...writes(run.github).filter((write) => !write.endsWith("/graphql"))]).toEqual([]);
  });
});

test("an older run that ends after a newer one leaves the newer plan's comment as it is", async () => {
  const world = await startWorld(configured);
  const first = await world.propose("add", documents);
  await world.commit("add", { "workflows/checkout.yaml": later });
  await world.runHere(await world.synchronize(first.pull), { token });
  const newer = await comment(world, first.pull);
  const run = await world.run(first, { token });
  expect(run.exitCode).toBe(0);
  expect(await comment(world, first.pull)).toBe(newer);
});

describe("a pull request from a fork", () => {
  test("is planned live by a run by hand, its files read as data; the merge is held to that plan", async () => {
    const world = await startWorld(configured);
    const head = await world.commit("add", documents);
    const opened = await world.openPullRequest("add", { fork: true, author: "stranger" });
    const offline = await world.run(opened, { token: null });
    expect([offline.exitCode, ...(await world.checkRuns())]).toEqual([0]);

    const byHand = await world.event("events/workflow_dispatch", {});
    const run = await world.run(byHand, { token, inputs: { "pull-request": String(opened.pull) } });
    expect([run.exitCode, run.outputs.creates]).toEqual([0, "1"]);
    expect(await comment(world, opened.pull)).toContain("**1 to create.**");
    expect((await world.checkRuns())[0]).toMatchObject({ headSha: head, conclusion: "success" });

    const { push } = await world.merge(opened.pull);
    const merged = await world.run(push);
    expect([merged.exitCode, ...writes(merged.launchDarkly)]).toEqual([0, create]);
  });

  test("is never applied by hand", async () => {
    const world = await startWorld(configured);
    const { pull } = await world.propose("add", documents, { fork: true });
    const inputs = { "pull-request": String(pull), mode: "apply" };
    const run = await world.run(await world.event("events/workflow_dispatch", {}), { inputs });
    expect([run.exitCode, run.outputs["failure-reason"], ...run.launchDarkly]).toEqual([1, "invalid"]);
  });

  test("that is in conflict or closed can't be planned, and the run says so", async () => {
    const world = await startWorld(configured);
    const { pull } = await world.propose("add", documents);
    await world.event(`pulls/${pull}/close`);
    const inputs = { "pull-request": String(pull) };
    const run = await world.run(await world.event("events/workflow_dispatch", {}), { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`#${pull} is closed: there is nothing to plan.`);
  });
});

describe("a pull request's end", () => {
  test("without a merge: its comment says that none of it was done, and opening it again plans anew", async () => {
    const world = await startWorld(configured);
    const { pull } = await world.proposePlanned("add", documents);
    const run = await world.run(await world.event(`pulls/${pull}/close`), { token: null });
    expect([run.exitCode, ...run.launchDarkly]).toEqual([0]);
    const closed = await comment(world, pull);
    expect(closed).toContain("**Closed** without a merge");
    expect(closed).not.toContain("ld-sync:reviewed");
    await world.run(await world.event(`pulls/${pull}/reopen`), { token });
    expect(await comment(world, pull)).toContain("**1 to create.**");
    expect(await world.comments(pull)).toHaveLength(1);
  });

  test("without a merge: its plan counts for no other pull request of the same commit", async () => {
    const world = await startWorld(configured);
    const { pull } = await world.proposePlanned("add", documents);
    await world.event(`pulls/${pull}/close`);
    const again = await world.openPullRequest("add");
    expect(again.pull).not.toBe(pull);
    const run = await world.run((await world.merge(again.pull)).push);
    expect([run.exitCode, run.outputs.blocked, ...writes(run.launchDarkly)]).toEqual([1, "1"]);
    expect(run.stdout).toContain(`No plan of this tool was found on #${again.pull}`);
  });

  test("without a merge, where nothing was ever told: nothing is", async () => {
    const world = await startWorld(configured);
    const { pull } = await world.propose("add", documents);
    const run = await world.run(await world.event(`pulls/${pull}/close`));
    expect(run.exitCode).toBe(0);
    expect(await world.comments(pull)).toEqual([]);
  });

  test("with a merge: its comment tells what became of each operation, with a link to the run, and goes on carrying its plan", async () => {
    const world = await startWorld(configured);
    const { pull } = await world.proposePlanned("add", documents);
    const [before] = await world.comments(pull);
    const run = await world.run((await world.merge(pull)).push);
    const [after, ...others] = await world.comments(pull);
    expect(others).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(after?.body).toContain("**Applied**: 1 done.");
    expect(after?.body).toMatch(/\| ✅ /);
    expect(after?.body).toMatch(/\[workflow run\]\(https:\/\/github\.com\/acme\/storefront\/actions\/runs\/\d+\)/);
    expect(after?.body).toContain("ld-sync:reviewed:v1");
    expect(run.github.filter(({ path }) => path.endsWith("/comments")).length).toBeGreaterThan(0);
  });

  test("with a merge that fails: its comment says what went wrong and what to do, and once more when it is mended", async () => {
    const world = await startWorld(configured);
    const { pull } = await world.proposePlanned("add", { ...documents, "workflows/banner.yaml": banner });
    const { push } = await world.merge(pull);
    await world.faults("launchDarkly", [
      { method: "POST", path: workflowsOf("banner"), times: 9, kind: "status", status: 403 },
    ]);
    const failed = await world.run(push);
    expect(failed.exitCode).toBe(1);
    expect(await comment(world, pull)).toMatch(
      /\*\*Applied\*\*: 1 done, 1 failed\. Mend the failures below and run this again: that is safe/,
    );
    await world.faults("launchDarkly", []);
    const again = await world.run(push);
    expect(again.exitCode).toBe(0);
    expect(await comment(world, pull)).toContain("**Applied**: 1 done.");
  });
});
