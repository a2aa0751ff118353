// What the command line remembers between two applies: what was applied, though it was never committed, and what of it is still to be done.
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { banner, checkout, configuration, copiesOf, documents } from "../fixtures/documents.ts";
import { deleteByHand, idsOf, meetingCreates, watch } from "./story.ts";
import { dist, startWorld, type World, workflowsOf, writes } from "./world.ts";

const create = `POST ${workflowsOf("new-checkout")}`;
const createBanner = `POST ${workflowsOf("banner")}`;
const recordPath = (world: World) =>
  join(world.workspace, ".git", "ld-sync", `${encodeURIComponent("acme/storefront")}.json`);
/** The newest one. */
const recordOf = async (world: World) => JSON.parse(await readFile(recordPath(world), "utf8"))[0];
const apply = (world: World) => world.command(["apply", "--yes"]);

async function written() {
  const world = await startWorld();
  await world.write(documents);
  return world;
}

test("what was applied without a commit is what the next plan is compared with", async () => {
  const world = await written();
  expect((await apply(world)).exitCode).toBe(0);
  const { sha, undone } = await recordOf(world);
  expect(undone).toEqual([]);
  expect(await world.git("show", `${sha}:.launchdarkly/workflows/checkout.yaml`)).toBe(checkout.trim());
  expect(await world.git("for-each-ref", "--format=%(objectname)", "refs/ld-sync")).toBe(sha);
  expect(await world.git("status", "--short")).toBe("?? .launchdarkly/");

  // Deleted by hand: it has run once, as far as anyone knows.
  const [{ _id: id }] = (await world.live()).workflows.filter(({ name }) => name !== "Made by hand");
  await deleteByHand(world, "new-checkout", id);
  await world.write({ "workflows/checkout.yaml": checkout.replace("wait: 2d", "wait: 3d") });
  const again = await apply(world);
  expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0]);
  expect(again.stdout).toContain("It ended or was deleted by hand.");

  await world.write({ "workflows/checkout.yaml": null, "workflows/banner.yaml": banner });
  expect(writes((await apply(world)).launchDarkly)).toEqual([createBanner]);
});

test("what failed is done by the next apply, and stands in its plan as waiting", async () => {
  const world = await written();
  await world.faults("launchDarkly", [{ method: "POST", path: "/workflows", kind: "status", status: 400 }]);
  expect((await apply(world)).exitCode).toBe(1);
  expect((await recordOf(world)).undone).toMatchObject([{ kind: "create", key: "checkout" }]);
  const planned = await world.command(["plan"]);
  expect(planned.stdout).toContain("Left undone by an earlier apply. It isn't in LaunchDarkly.");
  expect(writes((await apply(world)).launchDarkly)).toEqual([create]);
  expect((await recordOf(world)).undone).toEqual([]);
});

test("a record that can't be read is told, nothing is made again, and `--base` leads on", async () => {
  const world = await written();
  await apply(world);
  await deleteByHand(world, "new-checkout", (await idsOf(world))[0]);
  await writeFile(recordPath(world), "{");
  const run = await apply(world);
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([3]);
  expect(run.stdout).toContain("can't be understood, so it isn't known what was made before");
  await writeFile(recordPath(world), "{");
  const said = await world.command(["apply", "--yes", "--base", "none"]);
  expect(writes(said.launchDarkly)).toEqual([create]);
  expect((await recordOf(world)).undone).toEqual([]);
});

test("of a part of the documents, it is remembered what was applied, and that the rest was not", async () => {
  const world = await written();
  await world.write({ "workflows/banner.yaml": banner });
  const part = await world.command(["apply", "--yes", "--key", "banner"]);
  expect(writes(part.launchDarkly)).toEqual([createBanner]);
  expect((await recordOf(world)).undone).toMatchObject([{ kind: "undecided", key: "checkout", revision: "nothing" }]);
  // Deleted by hand: it has run once.
  await deleteByHand(world, "banner", (await idsOf(world))[0]);
  expect(writes((await apply(world)).launchDarkly)).toEqual([create]);
  expect((await recordOf(world)).undone).toEqual([]);
});

// Windows has no signals that a process could answer.
const withSignals = test.skipIf(process.platform === "win32");

withSignals("Ctrl-C: what is under way is finished and remembered, and the rest is done next time", async () => {
  const world = await startWorld();
  const many = 10;
  await world.write({
    "workflow-sync.yaml": `${configuration}checks: { overlapping-workflows: off }\n`,
    ...copiesOf(checkout, many),
  });
  const job = watch();
  const LAUNCHDARKLY_API_HOST = await meetingCreates(world, async (create) => {
    if (create === 1) job.signal("SIGINT");
    await job.hears("SIGINT: nothing new begins");
    return true;
  });
  const child = spawn(process.execPath, [join(dist, "cli.js"), "apply", "--yes"], {
    cwd: world.workspace,
    env: world.commandEnvironment({ environment: { LAUNCHDARKLY_API_HOST } }),
  });
  job.onStart(child);
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  expect([3, 4]).toContain(exitCode);
  const made = (await world.live()).workflows.length - 1;
  expect(made).toBeLessThan(many);
  expect((await recordOf(world)).undone).toHaveLength(many - made);
  const rest = await apply(world);
  expect([rest.exitCode, writes(rest.launchDarkly).length]).toEqual([0, many - made]);
});

test.each([
  ["an edit", { "workflows/checkout.yaml": checkout.replace("wait: 2d", "wait: 3d") }, ["POST", "DELETE"], 1],
  ["a removal", { "workflows/checkout.yaml": null, "workflows/banner.yaml": banner }, ["DELETE", "POST"], 1],
  ["another change", { "workflows/banner.yaml": banner }, ["POST"], 2],
])("%s right after a create, which isn't listed yet, finds it", async (_, files, methods, left) => {
  const world = await startWorld({}, { launchDarkly: { options: { listVisibleAfterMs: 50_000 } } });
  await world.write(documents);
  expect((await apply(world)).exitCode).toBe(0);
  await world.write(files);
  const second = await apply(world);
  expect([
    second.exitCode,
    writes(second.launchDarkly)
      .map((request) => request.split(" ")[0])
      .toSorted(),
  ]).toEqual([0, methods.toSorted()]);
  expect(await idsOf(world)).toHaveLength(left);
  const third = await world.command(["apply", "--yes", "--scope", "all"]);
  expect([third.exitCode, ...writes(third.launchDarkly)]).toEqual([0]);
});
