// The address of a remote → the repository's name on GitHub, or none; a directory → the root of its work tree.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { messageOf } from "../../src/model/expected-error.ts";
import { repositoryName, repositoryRoot, workTreeAbove } from "../../src/repository/git.ts";
import { createRepository } from "../emulators/github/fixture.ts";

test.each([
  ["git@github.com:acme/storefront.git", "acme/storefront"],
  ["git@github.com:acme/storefront", "acme/storefront"],
  ["https://github.com/acme/storefront.git", "acme/storefront"],
  ["https://github.com/acme/storefront/", "acme/storefront"],
  ["https://ada:secret@github.acme.com/acme/store.front", "acme/store.front"],
  ["ssh://git@github.com:22/acme/storefront.git", "acme/storefront"],
  ["git://github.com/acme/storefront.git", "acme/storefront"],
  ["https://gitlab.com/acme/team/storefront.git", undefined],
  ["https://github.com/storefront", undefined],
  ["/srv/git/acme/storefront.git", undefined],
  ["../acme/storefront", undefined],
  ["file:///srv/acme/storefront", undefined],
  ["C:/acme/storefront", undefined],
  ["acme/storefront", undefined],
  ["", undefined],
])("%s: %s", (url, name) => {
  expect(repositoryName(url)).toBe(name);
});

test("where git finds the root of its work tree, it is found without git", async () => {
  const { directory, git } = createRepository({ "a/b/file": "" });
  const other = join(directory, "..", `${basename(directory)}-other`);
  git("worktree", "add", "--quiet", "--detach", other);
  onTestFinished(() => rmSync(other, { recursive: true, force: true }));
  // No repository, though it is called like one.
  mkdirSync(join(directory, "a", ".git"));
  const outside = mkdtempSync(join(tmpdir(), "outside-"));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  for (const place of [directory, join(directory, "a", "b"), join(directory, "a"), join(other, "a"), other, outside]) {
    const here = realpathSync(place);
    expect([here, await workTreeAbove(here)]).toEqual([here, await repositoryRoot(here)]);
  }
});

test.each(["GIT_DIR", "GIT_WORK_TREE", "GIT_CEILING_DIRECTORIES"])("with %s, git is asked", async (name) => {
  const { directory } = createRepository({ "a/file": "" });
  const below = realpathSync(join(directory, "a"));
  vi.stubEnv(name, name === "GIT_CEILING_DIRECTORIES" ? realpathSync(directory) : join(directory, "missing"));
  onTestFinished(() => void vi.unstubAllEnvs());
  const answer = (found: Promise<string | undefined>) => found.catch(messageOf);
  expect(await answer(workTreeAbove(below))).toEqual(await answer(repositoryRoot(below)));
  expect(await answer(workTreeAbove(below))).not.toBe(realpathSync(directory));
});
