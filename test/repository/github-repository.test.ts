// A commit on GitHub's emulator → the documents of a directory at it, whole, with as few requests as it takes.
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { githubRepository } from "../../src/repository/github-repository.ts";
import type { Snapshot } from "../../src/repository/revisions/snapshot.ts";
import { createRepository, type Files, start } from "../emulators/github/fixture.ts";
import { clientOf } from "../github/started.ts";

async function withFiles(files: Files, seed: Record<string, unknown> = {}) {
  const repository = createRepository(files);
  const emulator = await start(repository, seed);
  const requests = async (kind: string) =>
    (await emulator.read<{ path: string }[]>("requests")).filter(({ path }) => path.includes(kind)).length;
  return {
    repository,
    commit: repository.git("rev-parse", "main"),
    read: (directory = ".launchdarkly", checkout = "/nowhere") =>
      githubRepository(clientOf(emulator), directory, checkout),
    requests,
  };
}

const pathsOf = ({ files }: Snapshot) => files.map(({ path }) => path).sort();

test("a listing that GitHub cuts short is read folder by folder", async () => {
  const files = Object.fromEntries(
    ["a.yaml", "workflows/b.yaml", "workflows/deep/c.yaml", "templates/d.yml", "README.md"].map((name) => [
      `.launchdarkly/${name}`,
      name,
    ]),
  );
  const { commit, read } = await withFiles(files, { options: { truncateTreeAt: 4 } });
  const snapshot = await read().snapshot(commit);
  expect(pathsOf(snapshot)).toEqual([
    ".launchdarkly/a.yaml",
    ".launchdarkly/templates/d.yml",
    ".launchdarkly/workflows/b.yaml",
    ".launchdarkly/workflows/deep/c.yaml",
  ]);
  expect(snapshot.files.map(({ path, bytes }) => path.endsWith(Buffer.from(bytes).toString()))).not.toContain(false);
});

test("directories are found where GitHub cuts the listing of the whole tree short", async () => {
  const { commit, read } = await withFiles(
    {
      "a/one/workflow-sync.yaml": "a",
      "a/two/x.yaml": "x",
      "b/y.yaml": "y",
      "c/deep/three/workflow-sync.yaml": "c",
      "workflow-sync.yaml": "not in a directory",
    },
    { options: { truncateTreeAt: 4 } },
  );
  expect((await read().directories(commit)).toSorted()).toEqual(["a/one", "c/deep/three"]);
});

test("two commits that hold the same are listed and read once", async () => {
  const { repository, commit, read, requests } = await withFiles({ ".launchdarkly/a.yaml": "a", "b.md": "b" });
  const later = repository.commit("main", { "b.md": "c" });
  const github = read();
  const [one, other] = await Promise.all([github.snapshot(commit), github.snapshot(later)]);
  expect([one.name, other.name]).toEqual([commit, later]);
  expect(one.files).toEqual(other.files);
  // The root of each, and the directory.
  expect([await requests("/git/trees/"), await requests("/git/blobs/")]).toEqual([3, 1]);
});

test("files of a checkout are taken only where they are what the commit holds", async () => {
  const { repository, commit, read, requests } = await withFiles({
    ".launchdarkly/a.yaml": "a",
    ".launchdarkly/b.yaml": "b",
  });
  repository.git("checkout", "--quiet", "main");
  writeFileSync(join(repository.directory, ".launchdarkly", "b.yaml"), "edited");
  const { files } = await read(".launchdarkly", repository.directory).snapshot(commit);
  expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["a", "b"]);
  expect(await requests("/git/blobs/")).toBe(1);
});

test.skipIf(process.platform === "win32")("a link in a checkout, to what has no end, is not read", async () => {
  const { repository, commit, read, requests } = await withFiles({ ".launchdarkly/a.yaml": "a" });
  repository.git("checkout", "--quiet", "main");
  const path = join(repository.directory, ".launchdarkly", "a.yaml");
  rmSync(path);
  symlinkSync("/dev/zero", path);
  const { files } = await read(".launchdarkly", repository.directory).snapshot(commit);
  expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["a"]);
  expect(await requests("/git/blobs/")).toBe(1);
});

test("before the first commit, and where the directory isn't there, there is nothing", async () => {
  const { commit, read } = await withFiles({ "README.md": "x" });
  expect(await read().snapshot(undefined)).toEqual({ name: "nothing", files: [], diagnostics: [], isMissing: true });
  expect(await read().snapshot(commit)).toEqual({ name: commit, files: [], diagnostics: [], isMissing: true });
});

test("a file where the directory should be is an error, and a commit that isn't there has a hint", async () => {
  const { commit, read } = await withFiles({ "services/shop": "x" });
  const { diagnostics } = await read("services/shop/.launchdarkly").snapshot(commit);
  expect(diagnostics).toMatchObject([{ code: "not-a-directory", position: { file: "services/shop" } }]);
  await expect(read().snapshot("0123456789".repeat(4))).rejects.toMatchObject({ hint: expect.any(String) });
});
