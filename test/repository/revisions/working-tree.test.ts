// A directory on disk → the documents in it. What has no end is neither read nor waited for.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshotOf } from "../../../src/repository/revisions/snapshot.ts";
import { readWorkingTree } from "../../../src/repository/revisions/working-tree.ts";

test.skipIf(process.platform === "win32")("only regular files are read; all else is an error", async () => {
  const root = mkdtempSync(join(tmpdir(), "working-tree-"));
  mkdirSync(join(root, "workflows"));
  writeFileSync(join(root, "workflows", "a.yaml"), "a");
  symlinkSync("/dev/zero", join(root, "workflows", "link.yaml"));
  execFileSync("mkfifo", [join(root, "workflows", "pipe.yaml")]);
  execFileSync("mkfifo", [join(root, "workflows", "PIPE.YML")]);
  mkdirSync(join(root, "workflows", "folder.yaml"));
  writeFileSync(join(root, "workflows", "folder.yaml", "B.YAML"), "b");
  const { files, diagnostics } = await readWorkingTree(root, "workflows");
  expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
    ["workflows/a.yaml", "a"],
    ["workflows/folder.yaml/B.YAML", "b"],
  ]);
  expect(diagnostics.map(({ code, position }) => [code, position?.file])).toEqual([
    ["not-a-file", "workflows/PIPE.YML"],
    ["file-ignored", "workflows/folder.yaml"],
    ["symbolic-link", "workflows/link.yaml"],
    ["not-a-file", "workflows/pipe.yaml"],
  ]);
});

test.each(["", "shop", "shop/workflows", "shop/workflows/shared"])(
  "of another repository at `%s` nothing is read",
  async (at) => {
    const root = mkdtempSync(join(tmpdir(), "working-tree-"));
    mkdirSync(join(root, "shop", "workflows", "shared"), { recursive: true });
    writeFileSync(join(root, "shop", "workflows", "shared", "a.yaml"), "a");
    // A submodule has a file, a clone a directory.
    writeFileSync(join(root, at, ".git"), "gitdir: ../.git/modules/shared\n");
    const { files, diagnostics } = await readWorkingTree(root, "shop/workflows");
    const isOwn = at === "";
    expect(files.map(({ path }) => path)).toEqual(isOwn ? ["shop/workflows/shared/a.yaml"] : []);
    expect(diagnostics.map(({ code, position }) => [code, position?.file])).toEqual(isOwn ? [] : [["submodule", at]]);
  },
);

test("at a commit, what is named like a document and is none is told too", async () => {
  const entries = [
    ["100644", "workflows/folder.yaml/B.YAML"],
    ["100644", "workflows/folder.yaml/notes.txt"],
    ["120000", "workflows/link"],
    ["160000", "workflows/module.yml"],
    ["160000", "workflows/module"],
  ].map(([mode = "", path = ""]) => ({ mode, path, id: path }));
  const { files, diagnostics } = await snapshotOf("a", entries, async (blobs) => blobs.map(() => Buffer.from("b")));
  expect(files.map(({ path }) => path)).toEqual(["workflows/folder.yaml/B.YAML"]);
  expect(diagnostics.map(({ code, position }) => [code, position?.file])).toEqual([
    ["symbolic-link", "workflows/link"],
    ["submodule", "workflows/module.yml"],
    ["submodule", "workflows/module"],
    ["file-ignored", "workflows/folder.yaml"],
  ]);
});
