// A repository on this machine → the documents at a commit, and the record of the last apply beside it.
import { mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ApplyRecord } from "../../src/model/record.ts";
import { gitRepository } from "../../src/repository/git-repository.ts";
import { createRepository } from "../emulators/github/fixture.ts";

const directory = ".launchdarkly";
const instance = "acme/storefront";
const details = { succeeded: true, description: "1 done", before: undefined };

function recordAt(sha: string): ApplyRecord {
  return { v: 1, sha, base: "nothing", plan: "0123456789ab", run: "laptop", undone: [] };
}

function started() {
  const git = createRepository({ [`${directory}/workflows/a.yaml`]: "a", "README.md": "x" });
  const path = join(git.directory, ".git", "ld-sync", `${encodeURIComponent(instance)}.json`);
  return { git, path, commit: git.git("rev-parse", "main"), local: gitRepository(git.directory, directory) };
}

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

test("of a working tree that was applied, a commit is made that the next plan is compared with", async () => {
  const { git, local } = started();
  writeFileSync(join(git.directory, directory, "workflows", "a.yaml"), "edited");
  git.git("checkout", "--quiet", "--force", "main");
  writeFileSync(join(git.directory, directory, "workflows", "a.yaml"), "edited");
  await local.records.write(instance, recordAt("working tree"), details);
  const { record } = await local.records.read([instance], "base");
  expect(Buffer.from((await local.snapshot(record?.sha)).files[0]?.bytes ?? []).toString()).toBe("edited");
  expect(git.git("for-each-ref", "--format=%(objectname)", "refs/ld-sync")).toBe(record?.sha);
});

test("a record that keeps an older commit keeps that commit's ref", async () => {
  const { git, commit, local } = started();
  await local.records.write(instance, recordAt("working tree"), details);
  const kept = git.git("for-each-ref", "--format=%(objectname)", "refs/ld-sync");
  await local.records.write(instance, recordAt(kept), details);
  expect(git.git("for-each-ref", "--format=%(objectname)", "refs/ld-sync")).toBe(kept);
  expect(kept).not.toBe(commit);
});

test("a record is replaced as a whole: whoever reads the old one goes on reading the old one", async () => {
  const { path, commit, local } = started();
  await local.records.write(instance, recordAt(commit), details);
  const before = readFileSync(path, "utf8");
  const old = openSync(path, "r");
  await local.records.write(instance, { ...recordAt(commit), plan: "ffffffffffff" }, details);
  expect(readFileSync(old, "utf8")).toBe(before);
  expect((await local.records.read([instance], "base")).record?.plan).toBe("ffffffffffff");
});

test("a former owner's record is found where the owner has none; one that can't be read is an error", async () => {
  const { path, commit, local } = started();
  expect(await local.records.read([instance], "base")).toEqual({ diagnostics: [] });
  await local.records.write(instance, recordAt(commit), details);
  expect((await local.records.read(["acme/shop", instance], "base")).record?.sha).toBe(commit);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, '{"v": 1');
  await expect(local.records.read([instance], "base")).rejects.toMatchObject({
    hint: expect.stringMatching(/^Delete/),
  });
});
