// Takes a comment, an issue, or a pull request seen as an issue; gives it as the API shows it.

import type { Comment, Issue, Pull } from "../world/records.ts";
import { findPull, type World } from "../world/world.ts";
import type { CommentAnswer, IssueAnswer } from "./answer-types.ts";
import { associationOf, nodeId, renderApp, renderUser } from "./people.ts";
import { labelsOf, repositoryPage, repositoryUrl } from "./repository.ts";

const ISSUE_IDS = 3_000_000_000;

export function renderComment(world: World, comment: Comment): CommentAnswer {
  const { id, number } = comment;
  const issueUrl = `${repositoryUrl(world)}/issues/${number}`;
  const kind = findPull(world, number) === undefined ? "issues" : "pull";
  const url = `${repositoryUrl(world)}/issues/comments/${id}`;
  return {
    id,
    node_id: nodeId("IssueComment", id),
    url,
    html_url: `${repositoryPage(world)}/${kind}/${number}#issuecomment-${id}`,
    issue_url: issueUrl,
    body: comment.body,
    user: renderUser(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, comment.author),
    reactions: noReactions(url),
    performed_via_github_app: renderApp(world, comment.app),
  };
}

export function renderIssue(world: World, issue: Issue): IssueAnswer {
  const { number } = issue;
  const url = `${repositoryUrl(world)}/issues/${number}`;
  return {
    id: ISSUE_IDS + number,
    node_id: nodeId("Issue", number),
    url,
    repository_url: repositoryUrl(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${repositoryPage(world)}/issues/${number}`,
    number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, issue.author),
    labels: labelsOf(world, issue.labels),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: world.comments.filter((comment) => comment.number === number).length,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : renderUser(world, issue.closedBy),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: associationOf(world, issue.author),
    reactions: noReactions(url),
    performed_via_github_app: renderApp(world, issue.app),
  };
}

/** Every pull request is an issue as well, told apart by the field `pull_request`. */
export function renderPullAsIssue(world: World, pull: Pull): IssueAnswer {
  const page = `${repositoryPage(world)}/pull/${pull.number}`;
  return {
    ...renderIssue(world, {
      number: pull.number,
      title: pull.title,
      body: pull.body,
      author: pull.author,
      app: null,
      state: pull.state,
      stateReason: null,
      labels: pull.labels,
      createdAt: pull.createdAt,
      updatedAt: pull.updatedAt,
      closedAt: pull.closedAt,
      closedBy: pull.merged?.by ?? null,
    }),
    html_url: page,
    draft: pull.draft,
    pull_request: {
      url: `${repositoryUrl(world)}/pulls/${pull.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: pull.merged?.at ?? null,
    },
  };
}

function noReactions(url: string) {
  const counts = { "+1": 0, "-1": 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
  return { url: `${url}/reactions`, total_count: 0, ...counts };
}
