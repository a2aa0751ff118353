// Pull requests that change the same: who is told what, what a forger can't say, and that no merge and no guard hears of it.
import { describe, expect, test } from "vitest";
import { ownToken, permitted, tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configured, documents } from "../../../fixtures/documents.ts";
import { startWorld, type World } from "../../world.ts";

const { reader: token } = tokens;
const path = "workflows/checkout.yaml";
const wait = (days: number) => (text: string) => text.replace("wait: 2d", `wait: ${days}d`);

/** The documents are applied; #2, which waits three days, is planned. */
async function started(seeds = {}) {
  const world = await startWorld(configured, seeds);
  await world.shipPlanned("add", documents);
  await world.proposePlanned("three", { [path]: wait(3) });
  return world;
}

/** The lines of a pull request's comment that tell of others. */
async function told(world: World, pull: number): Promise<string[]> {
  const [ours] = await world.comments(pull);
  return ours?.body.split("\n").filter((line) => line.includes("same-target")) ?? [];
}

async function planned(world: World, branch: string, files: Parameters<World["propose"]>[1]) {
  const event = await world.propose(branch, files);
  return { ...(await world.run(event, { token })), pull: event.pull, event };
}

describe("another open pull request that changes the same target", () => {
  test("is named and linked; it stops nothing, and asks for one request", async () => {
    const world = await started();
    const { exitCode, pull, event, outputs, github } = await planned(world, "four", { [path]: wait(4) });
    expect(exitCode).toBe(0);
    expect(await told(world, pull)).toEqual([
      expect.stringMatching(
        /^- ⚠️ \[`\.launchdarkly\/workflows\/checkout\.yaml:\d+:1`\]\(\S+\) Another open pull request changes the same, by its last plan: \[#2\]\(https:\/\/github\.com\/acme\/storefront\/pull\/2\) \(`storefront\/new-checkout\/production`\)\. Agree/,
      ),
    ]);
    const [check] = await world.checkRuns();
    expect(check).toMatchObject({ conclusion: "success", title: "1 to replace" });
    expect(check?.annotations.filter(({ title }) => title === "same-target")).toMatchObject([
      { annotation_level: "warning", message: expect.stringMatching(/: #2 \(`?storefront/) },
    ]);
    expect(github.filter(({ path: sent }) => sent === "/graphql")).toHaveLength(2);

    // Alone it has the same hash, and nothing is said any more.
    await world.event("pulls/2/close");
    const alone = await world.run(event, { token });
    expect(alone.outputs["plan-hash"]).toBe(outputs["plan-hash"]);
    expect(await told(world, pull)).toEqual([]);
  });

  test("is said once it is planned again, and not by the merge", async () => {
    const world = await started();
    const { pull } = await planned(world, "four", { [path]: wait(4) });
    expect(await told(world, 2)).toEqual([]);
    await world.commit("three", { "README.md": "More\n" });
    await world.run(await world.synchronize(2), { token });
    expect(await told(world, 2)).toEqual([expect.stringContaining(`[#${pull}]`)]);
    const merged = await world.run((await world.merge(pull)).push);
    expect([merged.exitCode, merged.summary.includes("same-target")]).toEqual([0, false]);
    expect(await told(world, pull)).toEqual([]);
  });

  test("counts by its last plan, while its newest push has none yet", async () => {
    const world = await started();
    await world.commit("three", { [path]: (text: string) => text.replace("wait: 3d", "wait: 5d") });
    await world.synchronize(2);
    const { pull, event } = await planned(world, "four", { [path]: wait(4) });
    expect(await told(world, pull)).toEqual([expect.stringContaining("[#2]")]);
    // Its next plan changes nothing any more.
    await world.commit("three", { [path]: (text: string) => text.replace("wait: 5d", "wait: 2d") });
    await world.run(await world.synchronize(2), { token });
    await world.run(event, { token });
    expect(await told(world, pull)).toEqual([]);
  });

  test("is as good as not there where it changes something else, or goes elsewhere", async () => {
    const world = await startWorld(configured);
    await world.shipPlanned("add", documents);
    await world.proposePlanned("banner", { "workflows/banner.yaml": banner });
    await world.git("branch", "next", "main");
    await world.proposePlanned("other", { [path]: wait(3) }, { base: "next" });
    const { pull } = await planned(world, "four", { [path]: wait(4) });
    expect(await told(world, pull)).toEqual([]);
  });

  test("is told of with all others up to ten, and the rest is counted", async () => {
    const world = await startWorld(configured);
    await world.shipPlanned("add", documents);
    for (let days = 3; days < 15; days++) await world.proposePlanned(`wait-${days}`, { [path]: wait(days) });
    const { pull, github } = await planned(world, "last", { [path]: wait(30) });
    const [line = "", ...more] = await told(world, pull);
    expect(more).toEqual([]);
    expect(line).toMatch(/12 other open pull requests .*: \[#2\].*\[#11\]\([^)]*\) \([^)]*\) and 2 more\./);
    expect(github.filter(({ path: sent }) => sent === "/graphql")).toHaveLength(2);
  });

  test("is not believed of another identity", async () => {
    const other = "ghs_anotherApp00000000000000000000000000";
    const bot = ownToken({ contents: "read", "pull-requests": "write", checks: "write", deployments: "write" });
    const identities = [bot, { ...bot, token: other, login: "another[bot]", appSlug: "another", appId: 77 }];
    const world = await started({ github: { tokens: identities } });
    const ours = (await world.checkRuns())[0];
    await world.propose("stranger", { "README.md": "A page\n" });
    const head = await world.git("rev-parse", "stranger");
    const output = {
      title: "1 to create",
      summary: "Planned.",
      text: ours?.text?.replace(/head=\w+/g, `head=${head}`),
    };
    const forged = { name: ours?.name, head_sha: head, external_id: ours?.externalId, conclusion: "success", output };
    await world.onGitHub("POST", "check-runs", forged, other);
    const { pull } = await planned(world, "four", { [path]: wait(4) });
    expect(await told(world, pull)).toEqual([expect.stringContaining("[#2]")]);
  });

  test("that can't be read: the plan is made, the job has a notice, and the comment says nothing of it", async () => {
    const world = await started();
    const event = await world.propose("four", { [path]: wait(4) });
    await world.faults("github", [
      {
        method: "POST",
        path: "/graphql",
        nth: 2,
        kind: "status",
        status: 200,
        body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
      },
    ]);
    const run = await world.run(event, { token });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^::notice title=others-unknown::.*RATE_LIMITED: API rate limit exceeded/m);
    const [ours] = await world.comments(event.pull);
    expect(ours?.body).toContain("1 to replace");
    expect(ours?.body).not.toContain("others-unknown");
  });
});

test("what an earlier merge has left undone is nobody's own", async () => {
  const world = await startWorld(configured);
  await world.runHere(await world.mergeOfPlanned("add", documents), { paused: "incident 7" });
  await world.proposePlanned("one", { "workflows/banner.yaml": banner });
  const { pull, summary } = await planned(world, "two", {
    "workflows/more.yaml": checkout
      .replace("key: checkout", "key: more")
      .replace("environment: production", "environment: staging"),
  });
  expect(summary).toContain("Left undone by earlier merges");
  expect(await told(world, pull)).toEqual([]);
});

test("without the permission for check runs, nothing is said of others", async () => {
  const world = await startWorld(
    configured,
    permitted({ contents: "read", "pull-requests": "write", deployments: "write" }),
  );
  const run = await planned(world, "add", documents);
  expect([run.exitCode, run.stdout.includes("others-unknown")]).toEqual([0, false]);
});
