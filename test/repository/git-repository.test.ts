// A repository on this machine → the documents at a commit, and the records of applies beside it.
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { ApplyRecord, UndoneOperation } from "../../src/model/record.ts";
import { gitRepository, leftOut } from "../../src/repository/git-repository.ts";
import type { Repository } from "../../src/repository/repository.ts";
import { emptySnapshot } from "../../src/repository/revisions/snapshot.ts";
import { createRepository } from "../emulators/github/fixture.ts";

const directory = ".launchdarkly";
const owner = "acme/storefront";
const details = { succeeded: true, description: "1 done", before: undefined };

function recordAt(sha: string, different: Partial<ApplyRecord> = {}): ApplyRecord {
  const whole = {
    v: 1,
    owner,
    sha,
    directory,
    base: "nothing",
    plan: "0".repeat(32),
    run: "laptop",
    undone: [],
  } as const;
  return { ...whole, undone: [], ...different };
}

function started() {
  const git = createRepository({ [`${directory}/workflows/a.yaml`]: "a", "README.md": "x" });
  const path = join(git.directory, ".git", "ld-sync", `${encodeURIComponent(owner)}.json`);
  return { git, path, commit: git.git("rev-parse", "main"), local: gitRepository(git.directory, directory) };
}

/** `unreadable`, or its plan's first character. */
async function plansIn({ records }: Repository, environments?: string[], owners = [owner]): Promise<string[]> {
  const found = await records.read(owners, environments);
  return found.records.map((one) => (one === "unreadable" ? one : one.record.plan.charAt(0)));
}

const plan = (name: string) => name.repeat(32);

test("the documents at a commit are read, and links told", async () => {
  const { git, commit, local } = started();
  expect(await local.snapshot(commit)).toEqual({
    name: commit,
    files: [{ path: `${directory}/workflows/a.yaml`, bytes: Buffer.from("a") }],
    diagnostics: [],
  });
  symlinkSync("a.yaml", join(git.directory, directory, "workflows", "b ä\t.yaml"));
  const linked = git.commit("main", { [`${directory}/workflows/c.yaml`]: "" });
  const { files, diagnostics } = await local.snapshot(linked);
  expect(files.map(({ path }) => path)).toEqual([`${directory}/workflows/a.yaml`, `${directory}/workflows/c.yaml`]);
  expect(diagnostics).toMatchObject([
    { code: "symbolic-link", position: { file: `${directory}/workflows/b ä\t.yaml` } },
  ]);
});

test.each([".launchdarkly", ".launchdarkly/workflows/shared", "services", "services/shop"])(
  "a submodule at `%s` is an error, at a commit and in the working tree",
  async (at) => {
    const inside = at.startsWith("services") ? "services/shop/.launchdarkly" : directory;
    const { git, directory: root } = createRepository({ "README.md": "x" });
    git("update-index", "--add", "--cacheinfo", `160000,${git("rev-parse", "main")},${at}`);
    git("commit", "--quiet", "--message", "Submodule");
    const { files, diagnostics } = await gitRepository(root, inside).snapshot(git("rev-parse", "HEAD"));
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "error", code: "submodule", position: { file: at } }]);
    if (`${at}/`.startsWith(`${inside}/`)) expect(await leftOut(root, inside)).toEqual(diagnostics);
  },
);

test("what a sparse checkout leaves out of the directory is an error, and nothing else of it", async () => {
  const { git, directory: root } = createRepository({
    ...Object.fromEntries(["a", "b", "c"].map((name) => [`${directory}/workflows/${name}/x ä.yaml`, name])),
    "other/x": "",
  });
  git("sparse-checkout", "set", `${directory}/workflows/a`);
  expect(git("status", "--short")).toBe("");
  expect(await leftOut(root, directory)).toMatchObject(
    [{ code: "not-checked-out", position: { file: `${directory}/workflows/b/x ä.yaml` }, message: /1 other file/ }].map(
      (one) => ({ ...one, message: expect.stringMatching(one.message) }),
    ),
  );
  git("sparse-checkout", "add", directory);
  expect(await leftOut(root, directory)).toEqual([]);
});

const entryAt = (sha: string, different: Partial<ApplyRecord> = {}) => {
  const { undone: _, ...record } = recordAt(sha, different);
  return { draft: { ...record, operations: {}, undecided: [] }, before: undefined };
};

test("of what is applied, a commit is made that the next plan is compared with: the bytes that were planned, whatever the tree holds by then", async () => {
  const { git, local } = started();
  git.git("config", "core.autocrlf", "true");
  const path = `${directory}/workflows/"ä\\ \n.yaml`;
  const bytes = Buffer.from("edited\r\nby hand\n\xff", "latin1");
  writeFileSync(join(git.directory, directory, "workflows", "a.yaml"), "later");
  const planned = { name: "working tree", files: [{ path, bytes }], diagnostics: [] };
  const { entry, journal } = await local.records.begin(entryAt("working tree"), planned);
  const { sha } = entry.draft;
  expect((await local.snapshot(sha)).files).toEqual([{ path, bytes }]);
  expect(git.git("for-each-ref", "--format=%(objectname)", "refs/ld-sync")).toBe(sha);
  expect([git.git("rev-parse", `${sha}^`), git.git("status", "--short")]).toEqual([
    git.git("rev-parse", "main"),
    "M .launchdarkly/workflows/a.yaml",
  ]);
  await journal.close();
});

test.each([true, false])(
  "what is undone of earlier applies stays, whatever git throws away (a first commit: %s)",
  async (hasCommit) => {
    const { git, local } = started();
    if (!hasCommit) git.git("symbolic-ref", "HEAD", "refs/heads/unborn");
    const applied = async (undecided: UndoneOperation[], text: string) => {
      const path = `${directory}/workflows/a.yaml`;
      const planned = { name: "working tree", files: [{ path, bytes: Buffer.from(text) }], diagnostics: [] };
      const entry = entryAt("working tree");
      const begun = await local.records.begin({ ...entry, draft: { ...entry.draft, undecided } }, planned);
      await begun.journal.close();
      return begun.entry.draft.sha;
    };
    const first = await applied([], "first");
    const undone = { kind: "undecided", key: "a", digest: "", reviewed: false, revision: first } as const;
    await applied([undone], "second");
    await applied([undone], "third");
    git.git("reflog", "expire", "--expire=now", "--all");
    git.git("gc", "--quiet", "--prune=now");
    expect((await local.snapshot(first)).files).toMatchObject([{ bytes: Buffer.from("first") }]);
  },
);

test("an apply that is under way keeps another from beginning; of one that was killed, the journal counts", async () => {
  const { commit, local, path } = started();
  await local.records.write(recordAt(commit, { plan: plan("a") }), details);
  const entry = entryAt("working tree", { plan: plan("b"), run: hostname() });
  await local.records.begin(entry, { ...emptySnapshot, files: [] });
  const journal = path.replace(/json$/, "journal");
  // The lines of another process: this one's own don't hinder it.
  const as = (pid: number) =>
    writeFileSync(journal, readFileSync(journal, "utf8").replace(/"pid":\d+/, `"pid":${pid}`));
  as(process.ppid);
  await expect(local.records.begin(entry, emptySnapshot)).rejects.toThrow(
    `Another apply is under way in this repository: process ${process.ppid}.`,
  );
  expect(await plansIn(local)).toEqual(["b", "b"]);
  as(2 ** 22 + 1);
  expect(await plansIn(local)).toEqual(["b", "b"]);
  // Where it is damaged or gone, what was left before the first write counts.
  for (const damaged of ["{}\n", "", "\0\0\0\0", "no journal\n"]) {
    writeFileSync(journal, damaged);
    expect(await plansIn(local)).toEqual(["b"]);
  }
  await (await local.records.begin(entry, emptySnapshot)).journal.close();
  expect(await plansIn(local)).toEqual(["b"]);
});

test("what another apply has left since a plan was made keeps that plan's from beginning", async () => {
  const { git, commit, local } = started();
  const other = gitRepository(git.directory, directory);
  expect(await plansIn(local)).toEqual([]);
  await other.records.write(recordAt(commit, { plan: plan("a") }), details);
  await expect(local.records.begin(entryAt("working tree", { plan: plan("b") }), emptySnapshot)).rejects.toThrow(
    "Another apply has been carried out in this repository since this one was planned. Nothing was sent.",
  );
  expect(await plansIn(local)).toEqual(["a"]);
  await (await local.records.begin(entryAt("working tree", { plan: plan("b") }), emptySnapshot)).journal.close();
  expect(await plansIn(local)).toEqual(["b"]);
});

test("the journal of one that was killed becomes its record before the next one begins", async () => {
  const { local } = started();
  await local.records.begin(entryAt("working tree", { plan: plan("b"), environments: ["staging"] }), emptySnapshot);
  const next = entryAt("working tree", { plan: plan("c"), environments: ["production"] });
  await (await local.records.begin(next, emptySnapshot)).journal.close();
  expect(await plansIn(local)).toEqual(["c", "b"]);
});

test("the documents of another directory are read at a commit that had them there", async () => {
  const { git, local } = started();
  const moved = git.commit("main", { "old/workflows/b.yaml": "b" });
  expect((await local.snapshot(moved, "old")).files.map(({ path }) => path)).toEqual(["old/workflows/b.yaml"]);
});

test("a file of records is replaced as a whole: whoever reads the old one goes on reading the old one", async () => {
  const { path, commit, local } = started();
  await local.records.write(recordAt(commit), details);
  const before = readFileSync(path, "utf8");
  const old = openSync(path, "r");
  await local.records.write(recordAt(commit, { plan: plan("f") }), details);
  expect(readFileSync(old, "utf8")).toBe(before);
  expect(await plansIn(local)).toEqual(["f"]);
  expect(readdirSync(join(path, ".."))).toEqual([`${encodeURIComponent(owner)}.json`]);
});

test("a file of records that is cut at any byte, or isn't one of ours, is one of which nothing is known, and that is told", async () => {
  const { path, commit, local } = started();
  await local.records.write(recordAt(commit), details);
  const whole = readFileSync(path, "utf8").trimEnd();
  const lengths = Array.from({ length: Math.ceil(whole.length / 11) }, (_, index) => index * 11);
  const cut = [...lengths, whole.length - 1].map((length) => whole.slice(0, length));
  for (const text of [...cut, "[]", "{}", "[1]", "null"]) {
    writeFileSync(path, text);
    const { records, diagnostics } = await local.records.read([owner], undefined);
    expect([text, records, diagnostics[0]?.code]).toEqual([text, ["unreadable"], "record-unreadable"]);
  }
  rmSync(path);
  mkdirSync(path);
  expect(await plansIn(local)).toEqual(["unreadable"]);
});

test("what an apply that was killed has left beside the file is not read", async () => {
  const { path, commit, local } = started();
  await local.records.write(recordAt(commit, { plan: plan("1") }), details);
  writeFileSync(`${path}.${crypto.randomUUID()}`, '[{ "v": 1,');
  expect(await plansIn(local)).toEqual(["1"]);
  await local.records.write(recordAt(commit, { plan: plan("2") }), details);
  expect(await plansIn(local)).toEqual(["2"]);
});

test("a newer record takes the place of those whose environments it speaks of; the others stay, newest first", async () => {
  const { commit, local } = started();
  const kept: string[][] = [];
  for (const [name, environments] of [
    ["a", undefined],
    ["b", ["staging"]],
    ["c", ["production", "staging"]],
    ["d", ["production"]],
    ["e", ["staging", "test"]],
    ["f", undefined],
  ] as const) {
    await local.records.write(
      recordAt(commit, { plan: plan(name), ...(environments && { environments: [...environments] }) }),
      details,
    );
    kept.push(await plansIn(local));
  }
  expect(kept.map((names) => names.join(""))).toEqual(["a", "ba", "ca", "dca", "edca", "f"]);
});

test("records are asked for that say anything of some environments", async () => {
  const { commit, local } = started();
  for (const [name, environments] of [
    ["a", undefined],
    ["b", ["staging"]],
    ["c", ["production"]],
  ] as const)
    await local.records.write(
      recordAt(commit, { plan: plan(name), ...(environments && { environments: [...environments] }) }),
      details,
    );
  expect(await plansIn(local)).toEqual(["c", "b", "a"]);
  expect(await plansIn(local, ["staging"])).toEqual(["b", "a"]);
  expect(await plansIn(local, ["elsewhere"])).toEqual(["a"]);
  for (const environments of [undefined, ["staging"], ["elsewhere"]])
    expect((await local.records.read([owner], environments)).ofTemplates).toMatchObject(
      ["c", "b", "a"].map((name) => ({ record: { plan: plan(name) }, isProved: true })),
    );
});

test("a former owner's come after the owner's own", async () => {
  const { commit, local } = started();
  expect(await local.records.read([owner], undefined)).toMatchObject({ records: [], diagnostics: [] });
  await local.records.write(recordAt(commit, { plan: plan("a") }), details);
  expect(await plansIn(local, undefined, ["acme/shop", owner])).toEqual(["a"]);
  await local.records.write(recordAt(commit, { owner: "acme/shop", plan: plan("b") }), details);
  expect(await plansIn(local, undefined, ["acme/shop", owner])).toEqual(["b", "a"]);
  expect(await plansIn(local)).toEqual(["a"]);
});

test("worktrees share them", async () => {
  const { git, commit, local } = started();
  const tree = `${git.directory}-tree`;
  git.git("worktree", "add", "--quiet", tree, "--detach");
  onTestFinished(() => rmSync(tree, { recursive: true }));
  await gitRepository(tree, directory).records.write(recordAt(commit, { plan: plan("a") }), details);
  expect(await plansIn(local)).toEqual(["a"]);
});

test.each(['[{"v": 1', "{}", "null", "[{}]"])(
  "where %s stands in their file, nothing is known, and the next apply writes it anew",
  async (text) => {
    const { path, commit, local } = started();
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
    expect(await plansIn(local)).toEqual(["unreadable"]);
    expect((await local.records.read([owner], undefined)).diagnostics).toMatchObject([
      { severity: "warning", code: "record-unreadable", message: expect.stringContaining(path) },
    ]);
    await local.records.write(recordAt(commit, { plan: plan("a") }), details);
    expect(await plansIn(local)).toEqual(["a"]);
  },
);
