// The command line's record, where the process ends while it is written, and where it is damaged afterwards: what has run isn't run again,
// and people are told in words.
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { atOnce, checkout, configured, documents } from "../../../fixtures/documents.ts";
import { failingFiles } from "../../failing-files.ts";
import { deleteByHand, meetingCreates, watch } from "../../story.ts";
import { type CommandRun, dist, execute, startWorld, type World, workflowsOf, writes } from "../../world.ts";

const name = `${encodeURIComponent("acme/storefront")}.json`;
const pathIn = (world: World) => join(world.workspace, ".git", "ld-sync", name);
const recordsIn = (world: World) => JSON.parse(readFileSync(pathIn(world), "utf8"));
const apply = (world: World, environment: NodeJS.ProcessEnv = {}) => world.command(["apply", "--yes"], { environment });
const createBanner = `POST ${workflowsOf("banner")}`;

/** Of this key, all that are there. */
async function deleteAll(world: World, flag: string): Promise<void> {
  for (const { _id, description } of (await world.live()).workflows.filter((one) => one.flag === flag))
    if (description.includes("[ld-sync:v1 ")) await deleteByHand(world, flag, _id);
}

function expectWords({ stdout, stderr }: CommandRun): void {
  expect(`${stdout}${stderr}`).not.toMatch(/not expected|^ +at .*:\d+:\d+/m);
}

/** What was applied before: a rollout that waits. */
async function applied(): Promise<World> {
  const world = await startWorld(configured);
  await world.write({ "workflows/checkout.yaml": checkout });
  expect((await apply(world)).exitCode).toBe(0);
  return world;
}

describe.each([
  { call: "writeFile", how: "before" },
  { call: "writeFile", how: "half" },
  { call: "writeFile", how: "after" },
  { call: "rename", how: "before" },
  { call: "rename", how: "after" },
] as const)("killed while the record is written: $how $call", ({ call, how }) => {
  // The first one is left before anything is made.
  const killing = failingFiles({ call, how, path: `${name}.`, unlessFirst: 1 });

  test("the old one stays whole, and the next apply goes on", async () => {
    const world = await applied();
    await world.write({ "workflows/banner.yaml": atOnce });
    const killed = await apply(world, killing);
    expect([killed.exitCode, ...writes(killed.launchDarkly)]).toEqual([null, createBanner]);
    const isWritten = how === "after" && call === "rename";
    expect(recordsIn(world)[0]).toMatchObject(isWritten ? { undone: [] } : { begun: true });
    const again = await apply(world);
    expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0]);
    const [{ sha, undone }] = recordsIn(world);
    expect(undone).toEqual([]);
    expect(await world.git("show", `${sha}:.launchdarkly/workflows/banner.yaml`)).toBe(atOnce.trim());
  });

  test.each(["before the next apply", "after it"])(
    "what has run and was deleted by hand %s isn't run again",
    async (when) => {
      const world = await applied();
      await world.write({ "workflows/banner.yaml": atOnce });
      await apply(world, killing);
      if (when === "after it") await apply(world);
      await deleteAll(world, "banner");
      const again = await apply(world);
      expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0]);
      expectWords(again);
    },
  );

  test("nor where it was the first apply of all", async () => {
    const world = await startWorld(configured);
    await world.write({ "workflows/banner.yaml": atOnce });
    await apply(world, killing);
    await deleteAll(world, "banner");
    const again = await apply(world);
    expect(writes(again.launchDarkly)).toEqual([]);
    expectWords(again);
  });
});

/** It has run at once, was deleted by hand, and was never committed: nothing but the record tells of it. */
async function gone(): Promise<World> {
  const world = await startWorld(configured);
  await world.write({ "workflows/banner.yaml": atOnce });
  expect((await apply(world)).exitCode).toBe(0);
  await deleteAll(world, "banner");
  return world;
}

const holding = (text: string) => (path: string) => writeFile(path, text);
const edited = (edit: (record: object) => unknown) => async (path: string) => {
  const [record] = JSON.parse(readFileSync(path, "utf8"));
  await writeFile(path, JSON.stringify(edit(record)));
};

/** What is done to the file, or to whoever reads it. */
const damages: Record<string, (path: string) => Promise<void> | NodeJS.ProcessEnv> = {
  empty: holding(""),
  "a list of nothing": holding("[]"),
  "an object": holding("{}"),
  "no JSON": holding("\u0000\u0001"),
  "a list of something else": holding("[1]"),
  "of another version": edited((record) => [{ ...record, v: 2 }]),
  "a record, and not a list": edited((record) => record),
  "without a part": edited((record) => [{ ...record, undone: undefined }]),
  "of a commit that isn't there": edited((record) => [{ ...record, sha: "f".repeat(40) }]),
  "a directory": async (path) => {
    await rm(path);
    await mkdir(path);
  },
  "below what is no directory": async (path) => {
    await rm(dirname(path), { recursive: true });
    await writeFile(dirname(path), "");
  },
  "not to be read": () => failingFiles({ call: "readFile", how: "EACCES", path: name }),
  "on a disk that fails": () => failingFiles({ call: "readFile", how: "EIO", path: name }),
};

test.each(Object.keys(damages))("a record that is %s is told of in words, and nothing is run again", async (what) => {
  const world = await gone();
  const environment = (await damages[what]?.(pathIn(world))) ?? {};
  const planned = await world.command(["plan"], { environment });
  expectWords(planned);
  const run = await apply(world, environment);
  expectWords(run);
  expect(writes(run.launchDarkly)).toEqual([]);
  expect([1, 3]).toContain(run.exitCode);
  expect(`${run.stdout}${run.stderr}`).toMatch(/ld-sync|record-unreadable|commit of the last apply/);
});

test.each(["HEAD", "objects", "refs"])(
  "a repository that has lost its %s isn't none: nothing is run again",
  async (part) => {
    const world = await gone();
    const git = join(world.workspace, ".git");
    await rm(join(git, part), { recursive: true });
    for (const command of [["plan"], ["apply", "--yes"]]) {
      const run = await world.command(command);
      expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
      expect(run.stderr).toContain(`Git can't use ${git}`);
      expectWords(run);
    }
  },
);

test.each([
  { call: "writeFile", how: "ENOSPC" },
  { call: "rename", how: "EACCES" },
] as const)(
  "where the record can't be written ($how), the old one stays, and people are told",
  async ({ call, how }) => {
    const world = await applied();
    await world.write({ "workflows/banner.yaml": atOnce });
    const run = await apply(world, failingFiles({ call, how, path: `${name}.`, unlessFirst: 1 }));
    expectWords(run);
    // Something was made: that is told first.
    expect([run.exitCode, run.stdout]).toEqual([4, expect.stringContaining("1 done")]);
    expect(`${run.stdout}${run.stderr}`).toContain(how);
    expect(recordsIn(world)[0]).toMatchObject({ begun: true });
    const again = await apply(world);
    expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0]);
  },
);

test("killed while a create is under way: the next plan says why it isn't known whether that was made, and how to go on", async () => {
  const world = await startWorld();
  await world.write(documents);
  const job = watch();
  const host = await meetingCreates(world, () => {
    job.signal("SIGKILL");
    return false;
  });
  await execute(process.execPath, [join(dist, "cli.js"), "apply", "--yes"], {
    cwd: world.workspace,
    env: world.commandEnvironment({ environment: { LAUNCHDARKLY_API_HOST: host } }),
    ...job,
  });
  const { exitCode, stdout } = await world.command(["plan"]);
  expect(exitCode).toBe(3);
  expect(stdout).toContain("an apply that was to make or delete it ended before it knew whether that was done");
  expect(stdout).toContain("`--base`");
});

test("what drift is can't be told without the commit that was applied: that is an error", async () => {
  const world = await gone();
  await damages["of a commit that isn't there"]?.(pathIn(world));
  const drift = await world.command(["drift"]);
  expect(drift.exitCode).toBe(1);
  expect(`${drift.stdout}${drift.stderr}`).toContain("The commit of the last apply can't be read");
});
