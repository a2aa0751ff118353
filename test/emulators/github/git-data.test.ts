// Git data through the API is what git itself says about the same directory.
import { describe, expect, it } from "vitest";
import { ACTIONS_TOKEN, createRepository, failureOf, REPOSITORY, start } from "./fixture.ts";

describe("git database", () => {
  it("serves commits with their real tree, parents, message and dates", async () => {
    const repository = createRepository();
    const sha = repository.commit("main", { a: "1" }, "Subject\n\nBody with ünïcode 🚀");
    const { octokit } = await start(repository);
    const { data } = await octokit().git.getCommit({ ...REPOSITORY, commit_sha: sha });
    expect(data).toMatchObject({
      sha,
      tree: { sha: repository.git("rev-parse", `${sha}^{tree}`) },
      parents: [{ sha: repository.git("rev-parse", `${sha}^`) }],
      message: "Subject\n\nBody with ünïcode 🚀",
      author: { name: "Ada", email: "ada@example.com" },
    });
    expect(new Date(data.committer.date).toISOString()).toBe(
      new Date(repository.git("log", "-1", "--format=%cI", sha)).toISOString(),
    );
  });

  it("serves trees by tree, commit and branch, flat and recursive, with modes and sizes", async () => {
    const repository = createRepository({ ".launchdarkly/workflows/ä b.yaml": "kind: Workflow\n", "README.md": "hi" });
    const { octokit } = await start(repository);
    const tree = repository.git("rev-parse", "main^{tree}");
    const flat = await octokit().git.getTree({ ...REPOSITORY, tree_sha: "main" });
    expect(flat.data.sha).toBe(tree);
    expect(flat.data.tree.map(({ path, type }) => [path, type])).toEqual([
      [".launchdarkly", "tree"],
      ["README.md", "blob"],
    ]);
    const all = await octokit().git.getTree({ ...REPOSITORY, tree_sha: tree, recursive: "1" });
    expect(all.data.truncated).toBe(false);
    expect(all.data.tree.map(({ path, mode, size }) => [path, mode, size])).toEqual([
      [".launchdarkly", "040000", undefined],
      [".launchdarkly/workflows", "040000", undefined],
      [".launchdarkly/workflows/ä b.yaml", "100644", 15],
      ["README.md", "100644", 2],
    ]);
    const byCommit = await octokit().git.getTree({ ...REPOSITORY, tree_sha: repository.git("rev-parse", "main") });
    expect(byCommit.data.sha).toBe(tree);
  });

  it("cuts a tree beyond the limit and says so; a path in the id is an option", async () => {
    const repository = createRepository({ "x/a": "1", "x/b": "2", "x/c": "3" });
    const strict = await start(repository);
    expect((await failureOf(strict.octokit().git.getTree({ ...REPOSITORY, tree_sha: "main:x" }))).status).toBe(404);
    const { octokit } = await start(repository, { options: { truncateTreeAt: 2, treePathSyntax: true } });
    const { data } = await octokit().git.getTree({ ...REPOSITORY, tree_sha: "main:x" });
    expect(data).toMatchObject({ truncated: true, sha: repository.git("rev-parse", "main:x") });
    expect(data.tree).toHaveLength(2);
  });

  it("serves blobs as base64 and raw, byte for byte", async () => {
    const bytes = Buffer.from([...Array(256).keys(), 13, 10, 0]);
    const repository = createRepository({ "data.bin": bytes });
    const { octokit } = await start(repository);
    const file_sha = repository.git("rev-parse", "main:data.bin");
    const { data } = await octokit().git.getBlob({ ...REPOSITORY, file_sha });
    expect(data).toMatchObject({ size: bytes.length, encoding: "base64" });
    expect(Buffer.from(data.content, "base64").equals(bytes)).toBe(true);
    // Octokit decodes as text what says it is UTF-8, as GitHub's raw answers do: bytes need a plain request.
    const headers = { authorization: `Bearer ${ACTIONS_TOKEN}`, accept: "application/vnd.github.raw+json" };
    const raw = await fetch(data.url, { headers });
    expect(Buffer.from(await raw.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("serves exactly the ref that was asked for", async () => {
    const repository = createRepository();
    repository.commit("feature/one", { a: "1" });
    const { octokit } = await start(repository);
    const { data } = await octokit().git.getRef({ ...REPOSITORY, ref: "heads/feature/one" });
    expect(data).toMatchObject({
      ref: "refs/heads/feature/one",
      object: { type: "commit", sha: repository.git("rev-parse", "feature/one") },
    });
    expect((await failureOf(octokit().git.getRef({ ...REPOSITORY, ref: "heads/feature" }))).status).toBe(404);
  });

  it.each(["--help", "main~1", "main^{tree}", "a..b", "@{-1}", "x\ny", "main:README.md"])(
    "answers for the name %j as for one that isn't there",
    async (name) => {
      const { octokit } = await start(createRepository());
      expect((await failureOf(octokit().repos.getCommit({ ...REPOSITORY, ref: name }))).status).toBe(422);
      expect((await failureOf(octokit().git.getTree({ ...REPOSITORY, tree_sha: name }))).status).toBe(404);
      expect((await failureOf(octokit().git.getRef({ ...REPOSITORY, ref: name }))).status).toBe(404);
    },
  );

  it("serves a bare SHA-256 repository too", async () => {
    const repository = createRepository();
    const target = `${repository.directory}/bare.git`;
    repository.git("init", "--quiet", "--bare", "--object-format=sha256", "--initial-branch=main", target);
    const tree = repository.git("--git-dir", target, "hash-object", "-t", "tree", "-w", "/dev/null");
    const sha = repository.git("--git-dir", target, "commit-tree", tree, "-m", "First");
    repository.git("--git-dir", target, "update-ref", "refs/heads/main", sha);
    const { octokit } = await start({ ...repository, directory: target });
    expect(sha).toHaveLength(64);
    expect((await octokit().git.getCommit({ ...REPOSITORY, commit_sha: sha })).data.tree.sha).toBe(tree);
  });
});

describe("commits", () => {
  it("show their files and numbers, renames included", async () => {
    const repository = createRepository({ "old name": "one\ntwo\nthree\nfour\n", gone: "x\n" });
    const sha = repository.commit("main", {
      "old name": null,
      "new name": "one\ntwo\nthree\nfour\n",
      gone: null,
      added: "a\nb\n",
    });
    const { octokit } = await start(repository);
    const { data } = await octokit().repos.getCommit({ ...REPOSITORY, ref: "main" });
    expect(data.sha).toBe(sha);
    expect(data.stats).toEqual({ additions: 2, deletions: 1, total: 3 });
    expect(
      data.files?.map(({ filename, status, previous_filename, changes }) => [
        filename,
        status,
        previous_filename,
        changes,
      ]),
    ).toEqual([
      ["added", "added", undefined, 2],
      ["gone", "removed", undefined, 1],
      ["new name", "renamed", "old name", 0],
    ]);
  });
});

describe("compare", () => {
  it.each([
    ["main...feature", "diverged", 2, 1],
    ["feature...main", "diverged", 1, 2],
    ["main...main", "identical", 0, 0],
    ["base...main", "ahead", 1, 0],
    ["main...base", "behind", 0, 1],
  ])("%s is %s", async (basehead, status, ahead, behind) => {
    const repository = createRepository();
    repository.git("branch", "base", "main");
    repository.commit("feature", { a: "1" });
    const head = repository.commit("feature", { b: "1" });
    repository.commit("main", { c: "1" });
    const { octokit } = await start(repository);
    const { data } = await octokit().repos.compareCommitsWithBasehead({ ...REPOSITORY, basehead });
    expect(data).toMatchObject({
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      merge_base_commit: { sha: repository.git("merge-base", ...basehead.split("...")) },
    });
    expect(data.commits).toHaveLength(ahead);
    if (basehead === "main...feature") {
      expect(data.commits.at(-1)?.sha).toBe(head);
      expect(data.files?.map(({ filename }) => filename)).toEqual(["a", "b"]);
    }
  });

  it("answers 404 for what isn't there or has nothing in common", async () => {
    const repository = createRepository();
    repository.git("checkout", "--quiet", "--orphan", "orphan");
    repository.git("commit", "--quiet", "-m", "Alone");
    repository.git("checkout", "--quiet", "--detach");
    const { octokit } = await start(repository);
    expect(
      (await failureOf(octokit().repos.compareCommitsWithBasehead({ ...REPOSITORY, basehead: "main...nowhere" })))
        .status,
    ).toBe(404);
    expect(
      await failureOf(octokit().repos.compareCommitsWithBasehead({ ...REPOSITORY, basehead: "main...orphan" })),
    ).toMatchObject({ status: 404, message: expect.stringContaining("No common ancestor") });
  });
});
