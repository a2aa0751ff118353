// Main without the commit that was applied last → what a pull request and its merge are told, and the ways out.
import { describe, expect, test } from "vitest";
import { banner, checkout, configured } from "../../../fixtures/documents.ts";
import { runJob } from "../../../runner/jobs.ts";
import { startWorld, type World, workflowsOf } from "../../world.ts";

const create = `POST ${workflowsOf("banner")}`;
const writesOf = (requests: readonly string[]) => requests.filter((request) => !request.startsWith("GET"));
const commentOn = async (world: World, pull: number) => (await world.comments(pull))[0]?.body ?? "";

/** What was applied last lies on no line of `main` any more. */
async function rewritten(by: "an older state" | "another line") {
  const world = await startWorld(configured);
  await world.shipPlanned("first", { "workflows/checkout.yaml": checkout });
  const applied = await world.git("rev-parse", "main");
  await world.git("branch", "--force", "main", "main~1");
  if (by === "another line") {
    await world.git("checkout", "--quiet", "--force", "main");
    await world.git("commit", "--quiet", "--allow-empty", "--message", "Another line");
    await world.git("checkout", "--quiet", "--detach");
  }
  await world.event("push", { branch: "main" });
  await world.commit("second", { "workflows/banner.yaml": banner });
  return { world, applied };
}

test.each(["an older state", "another line"] as const)(
  "where it was put to %s, plan, check and merged pull request name both ways out, and `base` leads on",
  async (by) => {
    const { world, applied } = await rewritten(by);
    const waysOut = [
      `Force-push \`main\` to a commit that has \`${applied.slice(0, 12)}\` in its history`,
      "input `base`",
    ];
    const opened = await world.openPullRequest("second");
    expect((await runJob(world, opened)).failed).toBe(false);
    const planned = await commentOn(world, opened.pull);
    for (const words of ["no merge into it changes LaunchDarkly", ", but only once the branch", ...waysOut])
      expect(planned).toContain(words);
    expect((await world.checkRuns())[0]).toMatchObject({
      conclusion: "failure",
      title: "1 to create: the branch was rewritten",
      summary: expect.stringContaining(waysOut[0] ?? ""),
    });

    const base = await world.git("rev-parse", "main");
    const { push } = await world.merge(opened.pull);
    const merged = await runJob(world, push);
    expect([merged.failed, merged.launchDarkly]).toEqual([true, []]);
    const told = await commentOn(world, opened.pull);
    expect(told).toContain("**Not applied.** None of what this pull request's plan showed was carried out.");
    for (const words of ["`main` was rewritten", ...waysOut]) expect(told).toContain(words);

    const byHand = await runJob(world, await world.event("events/workflow_dispatch"), {
      mode: "apply",
      inputs: { base },
    });
    expect([byHand.failed, ...writesOf(byHand.launchDarkly)]).toEqual([false, create]);
    expect(await commentOn(world, opened.pull)).toContain("**Applied**: 1 done.");
  },
);

test.each(["an older state", "another line"] as const)("the merge queue says so, too, of %s", async (by) => {
  const { world, applied } = await rewritten(by);
  const { pull, ...opened } = await world.openPullRequest("second");
  await runJob(world, opened);
  await runJob(world, await world.event("events/merge_group", { pull }));
  expect((await world.checkRuns())[0]).toMatchObject({
    conclusion: "failure",
    title: "1 to create: the branch was rewritten",
    summary: expect.stringContaining(`to a commit that has \`${applied.slice(0, 12)}\` in its history`),
  });
});

test("where there is nothing to do, check, comment and merge queue say so, too, since the merge's job fails", async () => {
  const { world } = await rewritten("another line");
  await world.commit("readme", { "../README.md": "# Shop\n" });
  const opened = await world.openPullRequest("readme");
  await runJob(world, opened);
  const red = { conclusion: "failure", title: "Nothing to do: the branch was rewritten" };
  expect((await world.checkRuns())[0]).toMatchObject(red);
  const words = "no merge into it changes LaunchDarkly, and its job fails";
  expect(await commentOn(world, opened.pull)).toContain(words);
  const queued = await runJob(world, await world.event("events/merge_group", { pull: opened.pull }));
  expect([queued.summary.includes(words), (await world.checkRuns())[0]]).toMatchObject([true, red]);
  const merged = await runJob(world, (await world.merge(opened.pull)).push);
  expect([merged.failed, merged.launchDarkly]).toEqual([true, []]);
});

describe("a plan by hand", () => {
  const words = ["`main` doesn't follow from", "an apply by hand needs the input `base`"];
  const saysIt = ({ summary }: { summary: string }) => words.map((part) => summary.includes(part));
  const planned = async (world: World, inputs = {}, ref = "main") =>
    runJob(world, await world.event("events/workflow_dispatch", { ref }), { mode: "plan", inputs });

  test.each(["an older state", "another line"] as const)("after %s says so, as long as it has no base", async (by) => {
    const { world } = await rewritten(by);
    await world.merge((await world.openPullRequest("second")).pull);
    const plan = await planned(world);
    expect([plan.failed, ...saysIt(plan)]).toEqual([false, true, true]);
    expect(plan.summary).toContain("but only once the branch that was rewritten is mended, see below");
    const base = await world.git("rev-parse", "main");
    expect(saysIt(await planned(world, { base }))).toEqual([false, false]);
  });

  test("names no hash to let through what is stopped: an apply would refuse it", async () => {
    const { world } = await rewritten("another line");
    const plan = await planned(world);
    expect([plan.summary.includes("empties-everything"), ...saysIt(plan)]).toEqual([true, true, true]);
    expect(plan.summary).not.toContain("To let this through");
    const withBase = await planned(world, { base: await world.git("rev-parse", "main~1") });
    expect(saysIt(withBase)).toEqual([false, false]);
  });

  test("of a branch that was never applied is told nothing of that", async () => {
    const world = await startWorld(configured);
    await world.commit("second", { "workflows/banner.yaml": banner });
    await world.openPullRequest("second");
    await world.shipPlanned("first", { "workflows/checkout.yaml": checkout });
    for (const ref of ["second", "main"]) expect(saysIt(await planned(world, {}, ref))).toEqual([false, false]);
  });
});

test("once it is pushed back nothing is told of it, and a merge is carried out", async () => {
  const { world, applied } = await rewritten("another line");
  await world.git("branch", "--force", "main", applied);
  await world.event("push", { branch: "main" });
  const opened = await world.openPullRequest("second");
  await runJob(world, opened);
  expect(await commentOn(world, opened.pull)).not.toContain("rewritten");
  const { push } = await world.merge(opened.pull);
  const merged = await runJob(world, push);
  expect([merged.failed, ...writesOf(merged.launchDarkly)]).toEqual([false, create]);
});

test("what a push with force brings back was applied before: its pull request is told nothing else", async () => {
  const { world, applied } = await rewritten("another line");
  const told = await world.comments(1);
  expect(told[0]?.body).toContain("**Applied**: 1 done.");
  const base = await world.git("rev-parse", "main~1");
  const byHand = { mode: "apply", inputs: { base } } as const;
  expect((await runJob(world, await world.event("events/workflow_dispatch"), byHand)).failed).toBe(false);
  await world.git("branch", "--force", "main", applied);
  expect((await runJob(world, await world.event("push", { branch: "main" }))).failed).toBe(true);
  expect(await world.comments(1)).toEqual(told);
});
