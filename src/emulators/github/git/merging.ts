// Takes two commits of a git directory; makes the commits that GitHub makes of them: test merge, merge, squash, rebase.

import { type Git, gitLines, runGit } from "./git.ts";
import { listCommits } from "./history.ts";
import { type Commit, readCommits } from "./objects.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

export interface Person {
  name: string;
  email: string;
}

export type MergedTree = { tree: string } | { conflicts: string[] };

export interface NewCommit {
  tree: string;
  parents: readonly string[];
  message: string;
  author: Person;
  /** Epoch milliseconds; the author's own date of a rebased commit is given apart. */
  at: number;
  authoredAt?: string;
}

/** Who commits what is merged on the website. */
const COMMITTER: Person = { name: "GitHub", email: "noreply@github.com" };

/** The tree of a three-way merge of two commits, or the paths that conflict. Unrelated histories throw. */
export async function mergeTrees(git: Git, ours: string, theirs: string): Promise<MergedTree> {
  const { code, stdout } = await runGit(
    git,
    ["merge-tree", "--write-tree", "--name-only", "--no-messages", ours, theirs],
    {
      expected: [1],
    },
  );
  const [tree = "", ...paths] = stdout
    .toString()
    .split("\n")
    .filter((line) => line !== "");
  return code === 0 ? { tree } : { conflicts: paths };
}

export async function writeCommit(git: Git, commit: NewCommit): Promise<string> {
  const date = `${Math.floor(commit.at / 1000)} +0000`;
  const [sha = ""] = await gitLines(
    git,
    ["commit-tree", commit.tree, ...commit.parents.flatMap((parent) => ["-p", parent])],
    {
      input: commit.message,
      environment: {
        GIT_AUTHOR_NAME: commit.author.name,
        GIT_AUTHOR_EMAIL: commit.author.email,
        GIT_AUTHOR_DATE: commit.authoredAt ?? date,
        GIT_COMMITTER_NAME: COMMITTER.name,
        GIT_COMMITTER_EMAIL: COMMITTER.email,
        GIT_COMMITTER_DATE: date,
      },
    },
  );
  return sha;
}

/** The new tip of the base branch with the head's commits copied onto it one by one, or the first conflict. */
export async function rebaseOnto(
  git: Git,
  base: string,
  head: string,
  at: number,
): Promise<{ sha: string } | { conflicts: string[] }> {
  const ids = (await listCommits(git, head, [base])).reverse();
  let tip = base;
  for (const commit of await readCommits(git, ids)) {
    const [parent, second] = commit.parents;
    if (parent === undefined || second !== undefined) continue; // a rebase leaves merge commits out
    const picked = await pick(git, tip, parent, commit, at);
    if ("conflicts" in picked) return picked;
    tip = picked.sha;
  }
  return { sha: tip };
}

async function pick(git: Git, tip: string, parent: string, commit: Commit, at: number) {
  // merge-tree of git 2.39 takes no merge base. A commit with the tip's tree on top of the picked commit's parent makes
  // that parent the merge base, which is what a cherry-pick merges with.
  const stand = await writeCommit(git, {
    tree: `${tip}^{tree}`,
    parents: [parent],
    message: "pick",
    author: COMMITTER,
    at,
  });
  const merged = await mergeTrees(git, stand, commit.sha);
  if ("conflicts" in merged) return merged;
  const { author, message } = commit;
  return {
    sha: await writeCommit(git, { tree: merged.tree, parents: [tip], message, author, at, authoredAt: author.date }),
  };
}
