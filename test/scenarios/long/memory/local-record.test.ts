// What the command line remembers between two applies: what was applied, though it was never committed, and what of it is still to be done.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { banner, checkout, configuration, copiesOf, documents } from "../../../fixtures/documents.ts";
import { deleteByHand, idsOf, meetingCreates, watch } from "../../story.ts";
import { dist, startWorld, type World, workflowsOf, writes } from "../../world.ts";

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

test("drift is all that the documents ask for and isn't so: what an apply left undone, and what is still to be applied", async () => {
  const world = await written();
  await world.write({ "workflows/banner.yaml": banner });
  await apply(world);
  const calm = await world.command(["drift"]);
  expect([calm.exitCode, calm.stdout.trimEnd().split("\n").at(-1)]).toEqual([0, "No drift."]);
  const told = async () => {
    const { exitCode, stdout } = await world.command(["drift", "--format", "json"]);
    const { operations } = JSON.parse(stdout) as { operations: { kind: string; key: string }[] };
    return [exitCode, ...operations.map(({ kind, key }) => `${kind} ${key}`).sort()];
  };
  await world.write({ "workflows/checkout.yaml": checkout.replace("10%", "20%"), "workflows/banner.yaml": null });
  expect(await told()).toEqual([2, "delete banner", "replace checkout"]);
  // With 403 no record is left; with 400 one is. It makes no difference.
  for (const status of [403, 400]) {
    const refused = (method: string) => ({ method, path: "/workflows", kind: "status", status, times: 9 }) as const;
    await world.faults("launchDarkly", [refused("POST"), refused("DELETE")]);
    expect((await apply(world)).exitCode).toBe(1);
    await world.faults("launchDarkly", []);
    expect(await told()).toEqual([2, "delete banner", "replace checkout"]);
  }
  expect((await world.command(["drift"])).stdout).toContain("Drift: LaunchDarkly differs from the documents.");
  // Edited once more, it is undone all the same.
  await world.write({ "workflows/checkout.yaml": checkout.replace("10%", "30%") });
  expect(await told()).toEqual([2, "delete banner", "replace checkout"]);
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

test("it is found wherever git's directory is, and where the environment names it", async () => {
  const world = await written();
  const elsewhere = join(world.workspace, "..", "elsewhere.git");
  await rename(join(world.workspace, ".git"), elsewhere);
  const directory = join(world.workspace, ".launchdarkly", "workflows");
  const named = { environment: { GIT_DIR: "../../../elsewhere.git", GIT_WORK_TREE: "../.." }, directory };
  const made = await world.command(["apply", "--yes", "--dir", ".."], named);
  expect(writes(made.launchDarkly)).toEqual([create]);
  await deleteByHand(world, "new-checkout", (await idsOf(world))[0]);
  expect(writes((await world.command(["apply", "--yes", "--dir", ".."], named)).launchDarkly)).toEqual([]);
  // The same repository, found by a file.
  await writeFile(join(world.workspace, ".git"), `gitdir: ${elsewhere}\n`);
  expect(writes((await apply(world)).launchDarkly)).toEqual([]);
  expect(existsSync(join(elsewhere, "ld-sync"))).toBe(true);
});

test("where nothing is known of an earlier apply, and there is no remote, that is said; and not once there was one", async () => {
  const world = await written();
  expect((await world.command(["plan"])).stdout).toContain("No apply from this clone is recorded");
  await apply(world);
  expect((await world.command(["plan"])).stdout).not.toContain("No apply from this clone is recorded");
});

test("outside of a repository nothing is remembered, and that is said", async () => {
  const world = await written();
  await rm(join(world.workspace, ".git"), { recursive: true });
  const run = await world.command(["plan"]);
  expect(run.stdout).toContain("This is no git repository, so nothing is remembered");
});

test("what git refuses to keep stops the apply before anything is made", async () => {
  const world = await written();
  const ref = join(world.workspace, ".git", "refs", "ld-sync");
  await mkdir(ref, { recursive: true });
  await writeFile(join(ref, `${Buffer.from("acme/storefront").toString("base64url")}.lock`), "");
  const run = await apply(world);
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
  expect(run.stderr).toContain(".lock");
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
