// A push as a job in this process → in which order things are done, and what keeps an old or a cancelled one from doing or hiding anything.
import { describe, expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";
import type { ApplyRecord } from "../../src/model/record.ts";
import { githubRecords } from "../../src/repository/records/github-records.ts";
import { recordKey } from "../../src/repository/records/record.ts";
import { githubToken, ownToken, tokens } from "../fixtures/account.ts";
import { banner, checkout, configuration } from "../fixtures/documents.ts";
import { startWorld, workflowsOf } from "../scenarios/world.ts";
import { runJob } from "./jobs.ts";

const documents = { "workflow-sync.yaml": configuration, "workflows/checkout.yaml": checkout };
const create = `POST ${workflowsOf("new-checkout")}`;
const writesOf = (requests: readonly string[]) => requests.filter((request) => !request.startsWith("GET"));

type Merged = Awaited<ReturnType<typeof merged>>;

async function merged(seeds: Parameters<typeof startWorld>[1] = {}, files: Record<string, string> = documents) {
  const world = await startWorld({ "workflow-sync.yaml": configuration }, seeds);
  await world.commit("add", files);
  const opened = await world.openPullRequest("add");
  await runJob(world, opened);
  const { push } = await world.merge(opened.pull);
  return { world, push, pull: opened.pull };
}

interface Recorded {
  deployments: { payload: { begun?: true; undone: { kind: string; unsure?: string }[] } }[];
}

const recordsOf = async ({ urls }: Merged["world"]) =>
  ((await (await fetch(`${urls.github}/_emulator/state`)).json()) as Recorded).deployments;

test("the record is left before anybody is told, and after what it is of", async () => {
  const { world, push } = await merged();
  const { github, launchDarkly, failed } = await runJob(world, push);
  expect([failed, writesOf(launchDarkly)]).toEqual([false, [create]]);
  const written = writesOf(github).filter((request) => !request.endsWith("/graphql"));
  expect(written).toEqual([
    "POST /repos/acme/storefront/deployments",
    "POST /repos/acme/storefront/deployments",
    expect.stringMatching(/^POST .*\/deployments\/\d+\/statuses$/),
    expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
  ]);
  // The first one is for a run that is lost: what is to be made may have been made.
  const unsure = push.environment.GITHUB_SHA;
  expect((await recordsOf(world)).map(({ payload }) => payload)).toMatchObject([
    { begun: true, undone: [{ kind: "create", unsure }] },
    { undone: [] },
  ]);
});

test("where no record may be left, nothing is made", async () => {
  const permissions = { contents: "read", "pull-requests": "write", checks: "write", issues: "write" } as const;
  for (const more of [{ deployments: "read" }, {}] as const) {
    const { world, push } = await merged({ github: { tokens: [ownToken({ ...permissions, ...more })] } });
    const run = await runJob(world, push);
    expect([run.failed, writesOf(run.launchDarkly)]).toEqual([true, []]);
    expect(run.summary + run.message).toContain("deployments: write");
  }
});

test.each([
  ["the records", (_: string) => "/deployments", 403],
  ["the records, as if there were none", (_: string) => "/deployments", 404],
  ["the commit of the last one", (tree: string) => `/git/trees/${tree}`, 404],
])("where %s can't be read, nothing is done, and what is remembered stays", async (_, pathOf, status) => {
  const { world, push } = await merged();
  await runJob(world, push);
  const { GITHUB_SHA: applied = "" } = push.environment;
  // Its job never runs, so that the merge before isn't what was applied last.
  await world.commit("next", { "../README.md": "# Next\n" });
  await world.merge((await world.openPullRequest("next")).pull);
  await world.commit("banner", { "workflows/banner.yaml": banner });
  const opened = await world.openPullRequest("banner");
  await runJob(world, opened);
  const next = (await world.merge(opened.pull)).push;
  const before = await recordsOf(world);
  const body = { message: "Not now" };
  const path = pathOf(applied);
  await world.faults("github", [{ method: "GET", path, kind: "status", status, times: 1, body }]);
  const run = await runJob(world, next);
  expect([run.failed, run.outputs["failure-reason"], writesOf(run.launchDarkly)]).toEqual([true, "unreachable", []]);
  expect(run.message).toContain("Nothing was done.");
  expect((await world.comments(opened.pull))[0]?.body).toContain("**Not applied.**");
  expect(await recordsOf(world)).toEqual(before);
  const again = await runJob(world, next);
  expect([again.failed, writesOf(again.launchDarkly)]).toEqual([false, [`POST ${workflowsOf("banner")}`]]);
});

test("where another run has left its record meanwhile, it is planned again", async () => {
  const { world, push } = await merged();
  const parent = await world.git("rev-parse", `${push.environment.GITHUB_SHA}^1`);
  const what = { kind: "create", key: "checkout", target: "storefront/new-checkout/production", run: 1 } as const;
  const record: ApplyRecord = {
    v: 1,
    owner: "acme/storefront",
    sha: parent,
    directory: ".launchdarkly",
    base: parent,
    plan: "0".repeat(32),
    run: "another",
    begun: true,
    undone: [{ ...what, digest: "", reviewed: false, revision: "nothing", unsure: parent }],
  };
  await world.faults("launchDarkly", [{ method: "GET", path: "/workflows", kind: "delay", ms: 500 }]);
  const running = runJob(world, push);
  const isPlanning = async () =>
    ((await (await fetch(`${world.urls.launchDarkly}/_emulator/requests`)).json()) as { status: unknown }[]).some(
      ({ status }) => status === null,
    );
  while (!(await isPlanning())) await new Promise((resolve) => setTimeout(resolve, 5));
  const github = connect(githubToken, world.urls.github, { owner: "acme", repo: "storefront" }, "0.0.0", []);
  const details = { succeeded: false, description: "", before: undefined };
  expect(await githubRecords(github, recordKey(tokens.writer)).write(record, details)).toEqual([]);
  // It may have made the workflow, which isn't there.
  const { failed, launchDarkly, outputs } = await running;
  expect([failed, outputs.pending, writesOf(launchDarkly)]).toEqual([true, "1", []]);
});

describe("a merge whose pull requests GitHub doesn't tell leaves all undone", () => {
  const refusals = {
    "the commit's": { method: "GET", path: "/pulls", kind: "status", status: 404, times: 9 },
    reviews: {
      method: "GET",
      path: "/pulls/1/reviews",
      kind: "status",
      status: 403,
      times: 9,
      body: { message: "Resource not accessible by integration" },
    },
    "the login": { method: "POST", path: "/graphql", kind: "status", status: 404, times: 9 },
  };
  test.each(Object.entries(refusals))("%s: its job, run again, does what the plan showed", async (_, refusal) => {
    const { world, push, pull } = await merged();
    await world.faults("github", [refusal]);
    const refused = await runJob(world, push);
    expect([refused.failed, refused.outputs.pending, writesOf(refused.launchDarkly)]).toEqual([true, "1", []]);
    expect(refused.summary).toContain("it isn't known whether a plan showed this");
    // As often as it is refused.
    const still = await runJob(world, push);
    expect([still.failed, writesOf(still.launchDarkly)]).toEqual([true, []]);
    await world.faults("github", []);
    const again = await runJob(world, push);
    expect([again.failed, writesOf(again.launchDarkly)]).toEqual([false, [create]]);
    expect((await world.comments(pull))[0]?.body).toContain("**Applied**: 1 done.");
  });

  test("so does the next merge", async () => {
    const { world, push } = await merged();
    await world.faults("github", [refusals["the commit's"]]);
    await runJob(world, push);
    await world.faults("github", []);
    await world.commit("next", { "../README.md": "# Next\n" });
    const next = await world.openPullRequest("next");
    await runJob(world, next);
    const { failed, launchDarkly } = await runJob(world, (await world.merge(next.pull)).push);
    expect([failed, writesOf(launchDarkly)]).toEqual([false, [create]]);
  });

  test("what no plan showed stays undone, however often it is run again", async () => {
    const world = await startWorld({ "workflow-sync.yaml": configuration });
    await world.commit("add", documents);
    const { push } = await world.merge((await world.openPullRequest("add")).pull);
    await world.faults("github", [refusals["the commit's"]]);
    await runJob(world, push);
    await world.faults("github", []);
    for (const _ of ["second", "third"]) {
      const { outputs, launchDarkly, summary } = await runJob(world, push);
      expect([outputs.pending, writesOf(launchDarkly)]).toEqual(["1", []]);
      expect(summary).toMatch(/no plan on a merged pull request showed/i);
    }
  });
});

test("what no plan showed is left undone", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration }, { github: { now: "2027-01-11T10:00:00Z" } });
  await world.commit("add", documents);
  const { push } = await world.merge((await world.openPullRequest("add")).pull);
  const run = await runJob(world, push);
  expect([run.failed, run.outputs.pending, writesOf(run.launchDarkly)]).toEqual([true, "1", []]);
});

test("an old push that is run again does nothing where the branch has moved on, without any record too", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  await world.commit("add", documents);
  const { push } = await world.merge((await world.openPullRequest("add")).pull);
  await world.commit("remove", { "workflows/checkout.yaml": null });
  await world.merge((await world.openPullRequest("remove")).pull);
  const again = { ...push, environment: { ...push.environment, GITHUB_RUN_ATTEMPT: "2" } };
  const run = await runJob(world, again, { inputs: { reviewedPlan: "off" } });
  expect([run.failed, run.launchDarkly, writesOf(run.github)]).toEqual([false, [], []]);
  expect(run.summary).toContain("**Superseded.** This is an old run of ");
  // Where it is cancelled besides, nobody is to take it for one that had nothing to do.
  const cancelled = await runJob(world, again, { inputs: { reviewedPlan: "off" }, stop: AbortSignal.abort() });
  expect([cancelled.failed, cancelled.outputs["failure-reason"]]).toEqual([true, "cancelled"]);
});

/** A job of a push that is cancelled once it has sent its first write to LaunchDarkly. */
async function cancelledOnceSent(world: Merged["world"], push: Merged["push"]) {
  const controller = new AbortController();
  await world.faults("launchDarkly", [{ method: "POST", path: "/workflows", kind: "delay", ms: 300 }]);
  const running = runJob(world, push, { stop: controller.signal });
  const sent = async () =>
    ((await (await fetch(`${world.urls.launchDarkly}/_emulator/requests`)).json()) as { method: string }[]).some(
      ({ method }) => method === "POST",
    );
  while (!(await sent())) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort();
  return running;
}

test("a job that is cancelled when all had begun is green, and has told that all was done", async () => {
  const { world, push, pull } = await merged();
  const run = await cancelledOnceSent(world, push);
  expect([run.failed, run.outputs["failure-reason"], writesOf(run.launchDarkly)]).toEqual([false, "", [create]]);
  expect(JSON.parse(run.outputs.notify ?? "")).toMatchObject({ result: "applied", failure: "" });
  expect((await world.comments(pull))[0]?.body).toContain("**Applied**: 1 done.\n");
});

test("a job that is cancelled before all had begun is red, and tells after its record what was done and what wasn't; run again, what was done before", async () => {
  const { world, push, pull } = await merged({}, { ...documents, "workflows/banner.yaml": banner });
  const run = await cancelledOnceSent(world, push);
  expect(run).toMatchObject({ failed: true, message: expect.stringContaining("The job was cancelled") });
  expect(run.outputs).toMatchObject({ "failure-reason": "cancelled", pending: "1", blocked: "0" });
  const notify = { result: "partly", counts: { done: 1, failed: 0, undone: 1 }, pulls: [{ number: pull }] };
  expect(JSON.parse(run.outputs.notify ?? "")).toMatchObject(notify);
  const written = writesOf(run.github).filter((request) => !request.endsWith("/graphql"));
  expect(written.slice(-2)).toEqual([
    expect.stringMatching(/^POST .*\/deployments\/\d+\/statuses$/),
    expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
  ]);
  const said = async () => (await world.comments(pull))[0]?.body ?? "";
  const headline = "**Applied**: 1 done, 1 skipped. The run was cut short: run this again";
  for (const text of [await said(), run.summary]) expect(text).toContain(headline);

  const again = await runJob(world, push);
  expect([again.failed, writesOf(again.launchDarkly).length]).toEqual([false, 1]);
  expect(await said()).toContain("**Applied**: 1 done. More was done by an earlier run, see below.");
  expect(await said()).toMatch(/1 of 2 operations .* was done by an earlier run: `create workflow storefront\/[^`]+`/);
  expect(JSON.parse(again.outputs.notify ?? "")).toMatchObject({ result: "applied", pulls: [{ number: pull }] });
});

test("what was done is told by every later run, and by none where somebody has edited the comment", async () => {
  for (const isEdited of [false, true]) {
    const files = { ...documents, "workflows/banner.yaml": banner };
    const { world, push, pull } = await merged({}, files);
    await world.faults("launchDarkly", [
      { method: "POST", path: workflowsOf("banner"), kind: "status", status: 400, times: 9 },
    ]);
    await runJob(world, push);
    const [comment] = await world.comments(pull);
    if (isEdited)
      await fetch(`${world.urls.github}/repos/acme/storefront/issues/comments/${comment?.id}`, {
        method: "PATCH",
        headers: { authorization: `token ${githubToken}` },
        body: JSON.stringify({ body: comment?.body.replace("Checkout", "Something") }),
      });
    for (const attempt of ["second", "third"]) {
      if (attempt === "third") await world.faults("launchDarkly", []);
      await runJob(world, push);
      const body = (await world.comments(pull))[0]?.body ?? "";
      expect(body).toContain(`**Applied**: 1 ${attempt === "third" ? "done" : "failed"}.`);
      expect([isEdited, body.includes("was done by an earlier run: `create")]).toEqual([isEdited, !isEdited]);
      expect([isEdited, body.includes("is no part of this run: an earlier run has done it, or")]).toEqual([
        isEdited,
        isEdited,
      ]);
    }
  }
});

test("over a record, a base by hand needs the hash of a plan with this very base, also where both come to nothing", async () => {
  const { world, push } = await merged();
  await runJob(world, push);
  const byHand = async (mode: "plan" | "apply", inputs: { base: string; allow?: string }) =>
    runJob(world, await world.event("events/workflow_dispatch"), { mode, inputs });
  const [tip, before] = [await world.git("rev-parse", "main"), String(push.payload.before)];
  const planned = await Promise.all([tip, before].map((base) => byHand("plan", { base })));
  expect(planned.map(({ outputs }) => outputs["has-changes"])).toEqual(["false", "false"]);
  const [ofTip = "", ofBefore = ""] = planned.map(({ outputs }) => outputs["plan-hash"]);
  for (const [allow, failed] of [
    [ofTip, true],
    [ofBefore, false],
  ] as const)
    expect(await byHand("apply", { base: before, allow })).toMatchObject({ failed });
});

test("whose last push no plan showed hears of what is stopped, too, and only by what stops it", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  await world.commit("add", documents);
  const opened = await world.openPullRequest("add");
  await runJob(world, opened);
  const past = banner.replace("2027-02-06T22:00:00Z", "2026-02-06T22:00:00Z");
  await world.commit("add", { ...documents, "workflows/banner.yaml": past });
  await world.synchronize(opened.pull);
  const { push } = await world.merge(opened.pull);
  const { launchDarkly } = await runJob(world, push);
  expect(writesOf(launchDarkly)).toEqual([]);
  const [comment] = await world.comments(opened.pull);
  const stops = comment?.body.split("\n").filter((line) => line.startsWith("> - ")) ?? [];
  expect(stops.map((line) => /<sub>(.*)<\/sub>/.exec(line)?.[1]).sort()).toEqual(["date-past", "unreviewed"]);
  expect(stops.find((line) => line.includes("<sub>date-past"))).toContain("Fri 2026-02-06 22:00 UTC, which is past.");
});
