// A working directory, and what git is told of the work tree → where the documents are, or what is wrong.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { locate } from "../../src/commands/location.ts";
import { createRepository } from "../emulators/github/fixture.ts";

function elsewhere() {
  const { directory, git } = createRepository({ "a/b/file": "" });
  const outside = realpathSync(mkdtempSync(join(tmpdir(), "outside-")));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  return { root: realpathSync(directory), outside, git };
}

test("outside of the work tree that git is told of, both are named, and what to do", async () => {
  const { root, outside } = elsewhere();
  vi.stubEnv("GIT_DIR", join(root, ".git"));
  vi.stubEnv("GIT_WORK_TREE", root);
  for (const offline of [false, true])
    await expect(locate({}, { workingDirectory: outside, environment: process.env }, offline)).rejects.toMatchObject({
      message: `The working directory ${outside} is not inside ${root}, which git takes for the work tree (GIT_DIR and GIT_WORK_TREE are set).`,
      hint: "Change into the work tree, or name the documents' directory with `--dir`, or unset GIT_DIR and GIT_WORK_TREE.",
    });
  const named = { workingDirectory: outside, environment: process.env };
  expect(await locate({ dir: join(root, "a") }, named)).toEqual({ root, directory: "a", inRepository: true });
  await expect(locate({ dir: "a" }, named)).rejects.toThrow(`The directory a is not inside ${root}.`);
});

test("so where its configuration names it", async () => {
  const { root, outside, git } = elsewhere();
  git("config", "core.worktree", outside);
  await expect(locate({}, { workingDirectory: root, environment: {} })).rejects.toMatchObject({
    message: `The working directory ${root} is not inside ${outside}, which git takes for the work tree.`,
    hint: "Change into the work tree, or name the documents' directory with `--dir`.",
  });
});
