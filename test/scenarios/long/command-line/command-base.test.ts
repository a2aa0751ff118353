// What the command line compares with: `--base`, the merge base with origin/HEAD, or nothing; never a guess.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { banner, checkout, configuration, documents } from "../../../fixtures/documents.ts";
import { gitIn } from "../../repository.ts";
import { startWorld, type World } from "../../world.ts";

interface Planned {
  base: string;
  documents: { head: number; base: number };
  operations: { kind: string; key: string }[];
}

async function plan(world: World, args: string[] = [], directory = world.workspace) {
  const run = await world.command(["plan", "--format", "json", ...args], { directory });
  const planned: Planned | undefined = run.stdout === "" ? undefined : JSON.parse(run.stdout);
  return { ...run, planned, kinds: planned?.operations.map(({ kind, key }) => `${kind} ${key}`) };
}

const noStack = (text: string) => expect(text).not.toContain("    at ");

describe("in a repository without a remote", () => {
  let world: World;
  let first: string;
  beforeAll(async () => {
    world = await startWorld(documents);
    first = await world.git("rev-parse", "main");
    expect((await world.command(["apply", "--yes"])).exitCode).toBe(0);
    await world.commit("next", { "workflows/checkout.yaml": null, "workflows/banner.yaml": banner });
    await world.git("checkout", "--quiet", "--force", "--detach", "next");
  });

  test("base is what was applied from here last", async () => {
    const run = await plan(world);
    expect(run.planned).toMatchObject({ documents: { head: 1, base: 1 } });
    expect(run.kinds).toEqual(["create banner", "delete checkout"]);
  });

  test("base is the empty tree where nothing was: what is gone from it isn't known, so nothing is deleted", async () => {
    await rm(join(world.workspace, ".git", "ld-sync"), { recursive: true });
    const run = await plan(world);
    expect(run.planned).toMatchObject({ base: "nothing", documents: { head: 1, base: 0 } });
    expect(run.kinds).toEqual(["create banner"]);
  });

  test("--base REVISION: what is gone since is deleted; a branch, an id and its beginning say the same", async () => {
    for (const revision of ["main", first, first.slice(0, 8), "next~1"]) {
      const run = await plan(world, ["--base", revision]);
      expect(run.planned).toMatchObject({ base: first, documents: { head: 1, base: 1 } });
      expect(run.kinds).toEqual(["create banner", "delete checkout"]);
    }
  });

  test("--base none: the empty tree", async () => {
    expect((await plan(world, ["--base", "none"])).planned?.base).toBe("nothing");
  });

  test.each(["not-there", "0123456789abcdef0123456789abcdef01234567", "--upload-pack=x", "main:README.md"])(
    "--base %s: 1, and nothing is read",
    async (revision) => {
      const run = await plan(world, [`--base=${revision}`]);
      expect(run).toMatchObject({ exitCode: 1, stdout: "" });
      expect(run.stderr).toContain(`error: There is no revision \`${revision}\` here.`);
      expect(run.launchDarkly).toEqual([]);
      noStack(run.stderr);
    },
  );

  test("head is the working tree, what is not committed included, from any directory below the root", async () => {
    await world.write({
      "workflows/new.yaml": banner.replaceAll("banner", "search").replace("turn: on", "serve: keyword"),
    });
    const kinds = ["create banner", "create search", "delete checkout"];
    expect((await plan(world, ["--base", "main"])).kinds).toEqual(kinds);
    const below = join(world.workspace, ".launchdarkly", "workflows");
    expect((await plan(world, ["--base", "main", "--dir", ".."], below)).kinds).toEqual(kinds);
  });
});

describe("in a clone", () => {
  let world: World;
  let clone: string;
  let git: ReturnType<typeof gitIn>;
  beforeAll(async () => {
    world = await startWorld(documents);
    await world.git("checkout", "--quiet", "main");
    clone = join(world.directory, "clone");
    await world.git("clone", "--quiet", world.workspace, clone);
    git = gitIn(clone);
    await git("checkout", "--quiet", "-b", "feature");
  });

  test("base is where this branch left origin/HEAD, not where that is by now", async () => {
    const left = await git("rev-parse", "HEAD");
    await world.commit("main", { "workflows/banner.yaml": banner });
    await git("fetch", "--quiet");
    const run = await plan(world, [], clone);
    // Whether what was there then has been made, nobody here knows.
    expect(run.planned).toMatchObject({ base: left, operations: [{ key: "checkout", blockedBy: ["no-memory"] }] });
    expect(run.exitCode).toBe(3);
  });

  test("without origin/HEAD, it is where this branch left what the remote says is its default branch", async () => {
    await git("remote", "set-head", "origin", "--delete");
    const left = await git("merge-base", "HEAD", "origin/main");
    expect((await plan(world, [], clone)).planned?.base).toBe(left);
  });

  test.each([
    ["the remote doesn't answer", ["remote", "set-url", "origin", "/nowhere.git"]],
    ["its default branch isn't here", ["update-ref", "-d", "refs/remotes/origin/main"]],
  ])("where %s: 1, an error that names --base", async (_, args) => {
    await git("remote", "set-url", "origin", world.workspace);
    await git("fetch", "--quiet");
    await git("remote", "set-head", "origin", "--delete").catch(() => undefined);
    await git(...args);
    const run = await plan(world, [], clone);
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain("error: The base isn't known: this repository has a remote");
    expect(run.stderr).toContain("Give `--base REVISION`");
    expect(run.launchDarkly).toEqual([]);
    expect((await plan(world, ["--base", "main"], clone)).exitCode).not.toBe(1);
    expect((await plan(world, ["--base", "none"], clone)).planned?.base).toBe("nothing");
  });
});

test("outside of a repository base is the empty tree, and a revision can't be given", async () => {
  const world = await startWorld();
  const directory = join(world.directory, "plain");
  await mkdir(directory);
  await world.write({
    "../../plain/.launchdarkly/workflow-sync.yaml": configuration,
    "../../plain/.launchdarkly/workflows/checkout.yaml": checkout,
  });
  const run = await plan(world, [], directory);
  expect([run.exitCode, run.kinds]).toEqual([2, ["create checkout"]]);
  const withBase = await plan(world, ["--base", "main"], directory);
  expect(withBase.exitCode).toBe(1);
  noStack(withBase.stderr);
});

test("in a repository without a commit base is the empty tree", async () => {
  const world = await startWorld();
  const directory = join(world.directory, "unborn");
  await mkdir(directory);
  await gitIn(directory)("init", "--quiet");
  await world.write({
    "../../unborn/.launchdarkly/workflow-sync.yaml": configuration,
    "../../unborn/.launchdarkly/workflows/checkout.yaml": checkout,
  });
  expect((await plan(world, [], directory)).kinds).toEqual(["create checkout"]);
});

test("a base whose documents today's rules refuse is still known by key and target", async () => {
  const world = await startWorld(documents);
  await world.command(["apply", "--yes"]);
  const old = await world.commit("old", { "workflows/checkout.yaml": (text) => `${text}ofThePast: true\n` });
  await world.git("checkout", "--quiet", "--force", "--detach", "main");
  await world.write({ "workflows/checkout.yaml": null, "workflows/banner.yaml": banner });
  expect((await plan(world, ["--base", old])).kinds).toEqual(["create banner", "delete checkout"]);
});
