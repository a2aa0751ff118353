// A directory on disk → the documents in it. What has no end is neither read nor waited for.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkingTree } from "../../src/repository/working-tree.ts";

test.skipIf(process.platform === "win32")("only regular files are read; all else is an error", async () => {
  const root = mkdtempSync(join(tmpdir(), "working-tree-"));
  mkdirSync(join(root, "workflows"));
  writeFileSync(join(root, "workflows", "a.yaml"), "a");
  symlinkSync("/dev/zero", join(root, "workflows", "link.yaml"));
  execFileSync("mkfifo", [join(root, "workflows", "pipe.yaml")]);
  const { files, diagnostics } = await readWorkingTree(root, "workflows");
  expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([["workflows/a.yaml", "a"]]);
  expect(diagnostics.map(({ code, position }) => [code, position?.file])).toEqual([
    ["symbolic-link", "workflows/link.yaml"],
    ["not-a-file", "workflows/pipe.yaml"],
  ]);
});
