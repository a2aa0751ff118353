// A job that is cancelled in the middle of an apply: what is under way is finished, nothing new begins, and the record says what is left.
import { expect, onTestFinished, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { checkout, configuration, configured, copiesOf } from "../../../fixtures/documents.ts";
import { startGateway } from "../../gateway.ts";
import { meeting, meetingCreates, watch } from "../../story.ts";
import { startWorld, type World, workflowsOf, writes } from "../../world.ts";

const many = 12;
/** Workflows of their own on one flag: each is one POST. */
const documents = copiesOf(checkout.replace("flag: new-checkout", "flag: banner"), many);
const create = `POST ${workflowsOf("banner")}`;

async function merged() {
  const world = await startWorld({
    "workflow-sync.yaml": `${configuration}checks: { overlapping-workflows: off }\n`,
  });
  return { world, push: await world.mergeOfPlanned("add", documents) };
}

const ours = async (world: World) => (await world.live()).workflows.filter(({ name }) => name !== "Made by hand");
const said = async (world: World) => (await world.comments(1))[0]?.body;
const forEver = () => new Promise<never>(() => undefined);
const pendingOf = (requests: { method: string; path: string; body: { payload?: { undone: unknown[] } } }[]) =>
  requests.findLast(({ method, path }) => method === "POST" && path.endsWith("/deployments"))?.body.payload?.undone;

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s: finished, told, recorded; the next run does the rest",
  async (signal) => {
    const { world, push } = await merged();
    const job = watch();
    const launchDarkly = await meetingCreates(world, async (create) => {
      if (create === 3) job.signal(signal);
      if (create >= 3) await job.hears("nothing new begins");
      return true;
    });
    const run = await world.run(push, { inputs: { "base-uri": launchDarkly }, ...job });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`${signal}: nothing new begins`);
    const made = await ours(world);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(many);
    const headline = `**Applied**: ${made.length} done, ${many - made.length} skipped. The run was cut short: run this again`;
    for (const text of [run.summary, await said(world)]) expect(text).toContain(headline);
    expect(run.outputs["failure-reason"]).toBe("cancelled");
    expect(pendingOf(run.github)).toHaveLength(many - made.length);
    expect(run.post?.exitCode).toBe(0);

    const again = await world.run(push);
    expect([again.exitCode, writes(again.launchDarkly).length]).toEqual([0, many - made.length]);
    expect(await ours(world)).toHaveLength(many);
    expect(await said(world)).toContain(`${made.length} of ${many} operations that this pull request's plan showed w`);
  },
);

test("what doesn't answer is not waited for until it does, nor looked for, and told as unknown", async () => {
  const { world, push } = await merged();
  const job = watch();
  const arrived: string[] = [];
  const launchDarkly = await meeting(world, ({ method }) => {
    arrived.push(method);
    if (method !== "POST") return true;
    job.signal("SIGINT");
    return forEver();
  });
  const run = await world.run(push, { inputs: { "base-uri": launchDarkly }, ...job });
  expect(arrived.slice(arrived.indexOf("POST"))).toEqual(["POST"]);
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain("1 unknown, 11 skipped");
  expect(pendingOf(run.github)).toHaveLength(many);
});

test("killed at once: the step that comes after it leaves the record; running again does the rest, and what may have been made is let through by hand", async () => {
  const { world, push } = await merged();
  const job = watch();
  const launchDarkly = await meetingCreates(world, (create) => {
    if (create < 5) return true;
    job.signal("SIGKILL");
    return false;
  });
  const run = await world.run(push, { inputs: { "base-uri": launchDarkly }, ...job });
  expect(run.exitCode).toBeNull();
  expect(run.post).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("it was left afterwards") });
  const left = pendingOf(run.github) ?? [];
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(many);
  const again = await world.run(push);
  expect([again.exitCode, Number(again.outputs.pending)]).toEqual([1, expect.any(Number)]);
  expect(again.summary).toContain("an apply that was to make or delete it ended before it knew whether that was done");
  const manual = await world.event("events/workflow_dispatch");
  const { outputs } = await world.runHere(manual, { mode: "plan" });
  const allowed = await world.run(manual, { inputs: { mode: "apply", allow: outputs["plan-hash"] ?? "" } });
  expect(allowed.exitCode).toBe(0);
  expect((await ours(world)).map(({ description }) => /key=(\S+)/.exec(description)?.[1]).sort()).toEqual(
    Array.from({ length: many }, (_, number) => `w${number}`).sort(),
  );
  expect(writes(again.launchDarkly).every((request) => request === create)).toBe(true);
});

test("killed between the delete and the create of `delete-first`: the create is made up for, since it is known that it was not sent", async () => {
  const world = await startWorld({ "workflow-sync.yaml": `${configuration}replaceOrder: delete-first\n` });
  await world.shipPlanned("first", { "workflows/checkout.yaml": checkout });
  const push = await world.mergeOfPlanned("edit", {
    "workflows/checkout.yaml": checkout.replace("wait: 2d", "wait: 3d"),
  });
  const job = watch();
  const { url, close } = await startGateway(world.urls.launchDarkly, ({ method }) => ({
    answered: () => {
      if (method !== "DELETE") return true;
      job.signal("SIGKILL");
      return false;
    },
  }));
  onTestFinished(close);
  const run = await world.run(push, { inputs: { "base-uri": url }, ...job });
  expect([run.exitCode, run.post?.exitCode]).toEqual([null, 0]);
  expect(await ours(world)).toEqual([]);
  expect(pendingOf(run.github)).toMatchObject([{ kind: "create", key: "checkout", replacing: true }]);
  await world.faults("launchDarkly", []);
  const again = await world.run(push);
  expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0, `POST ${workflowsOf("new-checkout")}`]);
  expect(await ours(world)).toHaveLength(1);
});

test("a plan ends at once, whatever it waits for", async () => {
  const world = await startWorld();
  const event = await world.propose("add", { ...configured, ...documents });
  const job = watch();
  const launchDarkly = await meeting(world, () => {
    job.signal("SIGINT");
    return forEver();
  });
  const run = await world.run(event, { token: tokens.reader, inputs: { "base-uri": launchDarkly }, ...job });
  expect([run.exitCode, run.post]).toEqual([1, undefined]);
});
