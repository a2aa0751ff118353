// A job that is cancelled in the middle of an apply: what is under way is finished, nothing new begins, and the record says what is left.
import { expect, test } from "vitest";
import { checkout, configuration, tokens } from "./account.ts";
import { signalAfter } from "./story.ts";
import { startWorld, type World, workflowsOf, writes } from "./world.ts";

const many = 12;
/** Workflows of their own on one flag: each is one POST. */
const documents = Object.fromEntries(
  Array.from({ length: many }, (_, number) => [
    `workflows/w${number}.yaml`,
    checkout.replace("key: checkout", `key: w${number}`).replace("flag: new-checkout", "flag: banner"),
  ]),
);
const create = `POST ${workflowsOf("banner")}`;

async function merged() {
  const world = await startWorld({
    "workflow-sync.yaml": `${configuration}checks: { overlapping-workflows: off }\n`,
  });
  await world.commit("add", documents);
  const event = await world.openPullRequest("add");
  await world.run(event, { token: tokens.reader });
  return { world, push: (await world.merge(event.pull)).push };
}

const ours = async (world: World) => (await world.live()).workflows.filter(({ name }) => name !== "Made by hand");
const slow = (ms: number) => [{ method: "POST", path: "/workflows", kind: "delay", ms, times: 99 }];
const pendingOf = (requests: { method: string; path: string; body: { payload?: { undone: unknown[] } } }[]) =>
  requests.find(({ method, path }) => method === "POST" && path.endsWith("/deployments"))?.body.payload?.undone;

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s: finished, told, recorded; the next run does the rest",
  async (signal) => {
    const { world, push } = await merged();
    await world.faults("launchDarkly", slow(700));
    const run = await world.run(push, { onStart: signalAfter(world, 3, signal) });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`${signal}: nothing new begins`);
    const made = await ours(world);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(many);
    expect(run.summary).toContain(`${made.length} done, ${many - made.length} skipped`);
    expect(pendingOf(run.github)).toHaveLength(many - made.length);
    expect(run.post?.exitCode).toBe(0);

    await world.faults("launchDarkly", []);
    const again = await world.run(push);
    expect([again.exitCode, writes(again.launchDarkly).length]).toEqual([0, many - made.length]);
    expect(await ours(world)).toHaveLength(many);
  },
);

test("what doesn't answer is waited for four seconds, and told as unknown", async () => {
  const { world, push } = await merged();
  await world.faults("launchDarkly", slow(25_000));
  let cancelled = 0;
  const signal = signalAfter(world, 1, "SIGINT");
  const run = await world.run(push, {
    onStart: (child) => {
      child.stdout?.on("data", (text: Buffer) => {
        if (text.includes("SIGINT")) cancelled = Date.now();
      });
      signal(child);
    },
  });
  expect(Date.now() - cancelled).toBeLessThan(9_500);
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain("1 unknown, 11 skipped");
  expect(pendingOf(run.github)).toHaveLength(many);
  await world.faults("launchDarkly", []);
});

test("killed at once: the step that comes after it leaves the record, and running again converges", async () => {
  const { world, push } = await merged();
  await world.faults("launchDarkly", slow(300));
  const run = await world.run(push, { onStart: signalAfter(world, 5, "SIGKILL") });
  expect(run.exitCode).toBeNull();
  expect(run.post).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("it was left afterwards") });
  const left = pendingOf(run.github) ?? [];
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(many);
  await world.faults("launchDarkly", []);
  const again = await world.run(push);
  expect(again.exitCode).toBe(0);
  expect((await ours(world)).map(({ description }) => /key=(\S+)/.exec(description)?.[1]).sort()).toEqual(
    Array.from({ length: many }, (_, number) => `w${number}`).sort(),
  );
  expect(writes(again.launchDarkly).every((request) => request === create)).toBe(true);
});

test("killed between the delete and the create of `delete-first`: the create is made up for, since it is known to be pending", async () => {
  const world = await startWorld({ "workflow-sync.yaml": `${configuration}replaceOrder: delete-first\n` });
  await world.shipReviewed("first", { "workflows/checkout.yaml": checkout });
  await world.commit("edit", { "workflows/checkout.yaml": checkout.replace("wait: 2d", "wait: 3d") });
  const event = await world.openPullRequest("edit");
  await world.run(event, { token: tokens.reader });
  const { push } = await world.merge(event.pull);
  const before = (await (await fetch(`${world.urls.launchDarkly}/_emulator/requests`)).json()) as { method: string }[];
  const posts = before.filter(({ method }) => method === "POST").length;
  await world.faults("launchDarkly", [
    { method: "POST", path: "/workflows", kind: "delay", ms: 3_000 },
    { method: "POST", path: "/workflows", kind: "drop-before" },
  ]);
  const run = await world.run(push, { onStart: signalAfter(world, posts + 1, "SIGKILL") });
  expect([run.exitCode, run.post?.exitCode]).toEqual([null, 0]);
  expect(await ours(world)).toEqual([]);
  expect(pendingOf(run.github)).toMatchObject([{ kind: "replace", key: "checkout", rest: expect.any(String) }]);
  await world.faults("launchDarkly", []);
  const again = await world.run(push);
  expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0, `POST ${workflowsOf("new-checkout")}`]);
  expect(await ours(world)).toHaveLength(1);
});

test("a plan ends at once", async () => {
  const world = await startWorld();
  await world.commit("add", { "workflow-sync.yaml": configuration, ...documents });
  const event = await world.openPullRequest("add");
  await world.faults("launchDarkly", [{ method: "GET", path: "/", kind: "delay", ms: 5_000, times: 99 }]);
  const started = Date.now();
  const run = await world.run(event, {
    token: tokens.reader,
    onStart: (child) => setTimeout(() => child.kill("SIGINT"), 1_500),
  });
  expect(Date.now() - started).toBeLessThan(4_500);
  expect([run.exitCode, run.post]).toEqual([1, undefined]);
});
