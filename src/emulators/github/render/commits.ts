// Takes commits and changed files of the git directory; gives them as the API shows them.

import type { ChangedFile } from "../git/history.ts";
import type { Commit, Signature } from "../git/objects.ts";
import { loginOfAddress } from "../world/accounts.ts";
import type { World } from "../world/world.ts";
import type { CommitAnswer, FileAnswer, GitCommitAnswer } from "./answer-types.ts";
import { nodeId, renderUser } from "./people.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** As `commits/{ref}` and every list of commits shows it. */
export function renderCommit(world: World, commit: Commit): CommitAnswer {
  const url = repositoryUrl(world);
  const { sha, message, author, committer, tree } = commit;
  return {
    sha,
    node_id: nodeId("Commit", sha),
    commit: {
      author,
      committer,
      message,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${sha}`,
    html_url: `${repositoryPage(world)}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: renderSignatory(world, author),
    committer: renderSignatory(world, committer),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${repositoryPage(world)}/commit/${parent}`,
    })),
  };
}

/** As `git/commits/{sha}` shows it. */
export function renderGitCommit(world: World, commit: Commit): GitCommitAnswer {
  const url = repositoryUrl(world);
  const { sha, message, author, committer, tree } = commit;
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${url}/git/commits/${sha}`,
    html_url: `${repositoryPage(world)}/commit/${sha}`,
    author,
    committer,
    tree: { sha: tree, url: `${url}/git/trees/${tree}` },
    message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/git/commits/${parent}`,
      html_url: `${repositoryPage(world)}/commit/${parent}`,
    })),
    verification: UNSIGNED,
  };
}

/** As a push event lists it. Actions leaves out the lists of added, removed and modified files. */
export function renderPushedCommit(world: World, commit: Commit, distinct: boolean) {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${repositoryPage(world)}/commit/${commit.sha}`,
    author: pushedBy(world, commit.author),
    committer: pushedBy(world, commit.committer),
  };
}

export function renderFile(world: World, file: ChangedFile, commit: string): FileAnswer {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const { additions, deletions, status, sha } = file;
  return {
    sha,
    filename: file.path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repositoryPage(world)}/blob/${commit}/${path}`,
    raw_url: `${repositoryPage(world)}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(world)}/contents/${path}?ref=${commit}`,
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

export function loginOfSignature(world: World, { name, email }: Signature): string | undefined {
  if (email === "noreply@github.com") return "web-flow";
  return loginOfAddress(world, email) ?? (world.accounts.has(name.toLowerCase()) ? name : undefined);
}

function renderSignatory(world: World, signature: Signature) {
  const login = loginOfSignature(world, signature);
  return login === undefined ? null : renderUser(world, login);
}

function pushedBy(world: World, signature: Signature) {
  const username = loginOfSignature(world, signature);
  return { name: signature.name, email: signature.email, ...(username === undefined ? {} : { username }) };
}
