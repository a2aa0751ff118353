// The address of a remote → the repository's name on GitHub, or none; a directory → the root of its work tree.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { messageOf } from "../../../src/model/messages/expected-error.ts";
import { git, repositoryName, repositoryRoot, workTreeAbove } from "../../../src/repository/revisions/git.ts";
import { createRepository } from "../../emulators/github/fixture.ts";

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

const spoiled: Record<string, (git: string) => string> = {
  "a repository without HEAD": (git) => {
    rmSync(join(git, "HEAD"));
    return git;
  },
  "a repository without objects": (git) => {
    rmSync(join(git, "objects"), { recursive: true });
    return git;
  },
  "a work tree whose repository was moved away": (git) => {
    rmSync(git, { recursive: true });
    writeFileSync(git, "gitdir: /moved/away/.git/worktrees/storefront\n");
    return git;
  },
  "an empty directory of that name": (git) => {
    rmSync(git, { recursive: true });
    mkdirSync(git);
    return git;
  },
};

test.each(Object.entries(spoiled))("%s is not none", async (_, spoil) => {
  const { directory } = createRepository({ "a/file": "" });
  const root = realpathSync(directory);
  const there = spoil(join(root, ".git"));
  await expect(repositoryRoot(join(root, "a"))).rejects.toMatchObject({
    message: expect.stringMatching(`^Git can't use ${there}\\. .*not a git repository`),
    hint: expect.stringContaining("git worktree repair"),
  });
  vi.stubEnv("GIT_CEILING_DIRECTORIES", root);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await repositoryRoot(join(root, "a"))).toBeUndefined();
});

test("a GIT_DIR that is no repository is not none", async () => {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), "outside-")));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  expect(await repositoryRoot(outside)).toBeUndefined();
  vi.stubEnv("GIT_DIR", join(outside, "missing"));
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(repositoryRoot(outside)).rejects.toThrow(`not a git repository: '${join(outside, "missing")}'`);
});

test("what git refuses is told in its own words, with what to do", async () => {
  const { directory, git: inside } = createRepository({ file: "" });
  const bare = join(directory, "..", `${basename(directory)}.git`);
  inside("clone", "--quiet", "--bare", ".", bare);
  onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(repositoryRoot(bare)).rejects.toMatchObject({
    message: "git rev-parse failed: fatal: this operation must be run in a work tree",
    hint: expect.stringMatching(/bare repository.*git worktree add/),
  });
  await expect(git(directory, ["rev-parse", "--verify", "missing"])).rejects.toMatchObject({
    message: "git rev-parse failed: fatal: Needed a single revision",
    hint: expect.stringContaining("git's own reason"),
  });
  vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  const root = realpathSync(directory);
  await expect(repositoryRoot(root)).rejects.toMatchObject({
    message: `git rev-parse failed: fatal: detected dubious ownership in repository at '${root}'`,
    hint: expect.stringMatching(`belongs to another user .*git config --global --add safe.directory ${root}`),
  });
  vi.unstubAllEnvs();
  vi.stubEnv("GIT_DIR", join(root, "gone"));
  await expect(git(root, ["status"])).rejects.toMatchObject({
    message: expect.stringContaining("not a git repository"),
    hint: expect.stringContaining("git worktree repair"),
  });
});
