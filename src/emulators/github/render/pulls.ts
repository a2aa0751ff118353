// Takes a pull request or review; gives it as the API and the events show it.

import { changedFiles, listCommits, mergeBase } from "../git/history.ts";
import type { Pull, Review } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { PullAnswer, PullSimpleAnswer, ReviewAnswer } from "./answer-types.ts";
import { associationOf, nodeId, renderUser } from "./people.ts";
import { labelsOf, renderFork, renderRepository, repositoryPage, repositoryUrl } from "./repository.ts";

const PULL_IDS = 2_000_000_000;

/** As lists show it. */
export function renderPullSimple(world: World, pull: Pull): PullSimpleAnswer {
  const { number } = pull;
  const url = `${repositoryUrl(world)}/pulls/${number}`;
  const issueUrl = `${repositoryUrl(world)}/issues/${number}`;
  const page = `${repositoryPage(world)}/pull/${number}`;
  const statusesUrl = `${repositoryUrl(world)}/statuses/${pull.headSha}`;
  const reviewCommentUrl = `${repositoryUrl(world)}/pulls/comments{/number}`;
  return {
    url,
    id: PULL_IDS + number,
    node_id: nodeId("PullRequest", number),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewCommentUrl,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statusesUrl,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: renderUser(world, pull.author),
    body: pull.body,
    labels: labelsOf(world, pull.labels),
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? pull.testMerge?.sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: renderHead(world, pull),
    base: renderBase(world, pull),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: reviewCommentUrl },
      commits: { href: `${url}/commits` },
      statuses: { href: statusesUrl },
    },
    author_association: associationOf(world, pull.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** As it shows when it is read alone, and in events. */
export async function renderPull(world: World, pull: Pull): Promise<PullAnswer> {
  const files = await changedFiles(world.git, await forkPoint(world, pull), pull.headSha);
  const commits = await listPullCommits(world, pull);
  return {
    ...renderPullSimple(world, pull),
    state: pull.state,
    user: renderUser(world, pull.author),
    labels: labelsOf(world, pull.labels),
    head: renderHead(world, pull),
    base: renderBase(world, pull),
    merged: pull.merged !== null,
    mergeable: pull.state === "open" ? pull.mergeable : null,
    rebaseable: pull.state === "open" ? pull.mergeable : null,
    mergeable_state: mergeableState(pull),
    merged_by: pull.merged === null ? null : renderUser(world, pull.merged.by),
    comments: world.comments.filter(({ number }) => number === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

export function renderReview(world: World, review: Review): ReviewAnswer {
  const html = `${repositoryPage(world)}/pull/${review.number}#pullrequestreview-${review.id}`;
  const pull = `${repositoryUrl(world)}/pulls/${review.number}`;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: renderUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
    author_association: associationOf(world, review.author),
  };
}

/** The commits that a pull request shows, oldest first: what its head had and its base had not at the last push. */
export async function listPullCommits(world: World, pull: Pull): Promise<string[]> {
  return (await listCommits(world.git, pull.headSha, [pull.baseSha])).reverse();
}

/** Where the head left the base branch: what the pull request's files are compared with. */
function forkPoint(world: World, pull: Pull): Promise<string | undefined> {
  return mergeBase(world.git, pull.baseSha, pull.headSha);
}

/** The owner of the head's repository: the author, if it is a fork, else the owner of this repository. */
export function headOwner(world: World, pull: Pull): string {
  return pull.fork ? pull.author : world.repository.owner;
}

function renderHead(world: World, pull: Pull) {
  const owner = headOwner(world, pull);
  const existing = pull.fork ? renderFork(world, pull.author) : renderRepository(world);
  // GitHub answers null once the fork is deleted, though its description of the API says otherwise.
  const repo = (pull.forkDeleted ? null : existing) as typeof existing;
  return { label: `${owner}:${pull.head}`, ref: pull.head, sha: pull.headSha, user: renderUser(world, owner), repo };
}

function renderBase(world: World, pull: Pull) {
  const { owner } = world.repository;
  const user = renderUser(world, owner);
  return { label: `${owner}:${pull.base}`, ref: pull.base, sha: pull.baseSha, user, repo: renderRepository(world) };
}

function mergeableState(pull: Pull): string {
  if (pull.state === "closed" || pull.mergeable === null) return "unknown";
  if (!pull.mergeable) return "dirty";
  return pull.draft ? "draft" : "clean";
}
