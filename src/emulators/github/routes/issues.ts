// Issues, and comments on issues and pull requests: listed, written, edited; comments can be deleted too.

import { renderComment, renderIssue, renderPullAsIssue } from "../render/discussion.ts";
import type { Comment, Issue, Pull } from "../world/records.ts";
import { findIssue, findPull, nextId, nextNumber, timestamp, type World } from "../world/world.ts";
import { type Fields, isObject, list, nullableText, oneOf, readBody, requiredText, text } from "./body.ts";
import { bodyTooLong, notFound, validationFailed } from "./errors.ts";
import { type Call, json, numberParameter, paginate, type Route } from "./routing.ts";

/** Either permission is enough for comments and for what issues and pull requests share. */
const READ = [
  ["issues", "read"],
  ["pull-requests", "read"],
] as const;
const WRITE = [
  ["issues", "write"],
  ["pull-requests", "write"],
] as const;

export const issueRoutes: readonly Route[] = [
  { method: "GET", path: "/issues", needs: [["issues", "read"]], handle: listIssues },
  { method: "POST", path: "/issues", needs: [["issues", "write"]], handle: createIssue },
  { method: "PATCH", path: "/issues/{number}", needs: WRITE, handle: updateIssue },
  { method: "GET", path: "/issues/{number}/comments", needs: READ, handle: listComments },
  { method: "POST", path: "/issues/{number}/comments", needs: WRITE, handle: createComment },
  { method: "PATCH", path: "/issues/comments/{id}", needs: WRITE, handle: updateComment },
  { method: "DELETE", path: "/issues/comments/{id}", needs: WRITE, handle: deleteComment },
];

function listIssues(call: Call) {
  const { world, request } = call;
  const { query } = request;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
  const creator = query.get("creator");
  const since = query.get("since");
  const chosen = [...world.issues, ...world.pulls]
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase())))
    .filter((issue) => !creator || issue.author.toLowerCase() === creator.toLowerCase())
    .filter((issue) => !since || Date.parse(issue.updatedAt) >= Date.parse(since));
  const sort = query.get("sort") ?? "created";
  const value = (issue: Issue | Pull) => (sort === "updated" ? Date.parse(issue.updatedAt) : issue.number);
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const { items, headers } = paginate(
    call,
    chosen.sort((one, other) => sign * (value(one) - value(other))),
  );
  return json(
    200,
    items.map((issue) => renderEither(world, issue)),
    headers,
  );
}

function createIssue(call: Call) {
  const { world, token } = call;
  const fields = readBody(call.request);
  const title = requiredText(fields, "title");
  const body = nullableText(fields, "body") ?? null;
  checkTitle(title);
  if (isTooLong(world, body)) throw bodyTooLong("Issue", world.options.maxBodyCharacters);
  const now = timestamp(world);
  const issue: Issue = {
    number: nextNumber(world),
    title,
    body,
    author: token.login,
    app: token.app?.slug ?? null,
    state: "open",
    stateReason: null,
    labels: readLabels(fields) ?? [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
  };
  world.issues.push(issue);
  const answer = renderIssue(world, issue);
  return json(201, answer, { Location: answer.url });
}

function updateIssue(call: Call) {
  const { world } = call;
  const issue = requireIssue(call);
  const fields = readBody(call.request);
  const title = text(fields, "title");
  const body = nullableText(fields, "body");
  if (title !== undefined) checkTitle(title);
  if (isTooLong(world, body)) {
    if (world.options.oversizedIssueUpdate === "rejected") throw bodyTooLong("Issue", world.options.maxBodyCharacters);
    // Measured on GitHub: 200, and nothing of the update is stored.
    return json(200, renderEither(world, issue));
  }
  changeState(call, issue, fields);
  issue.title = title ?? issue.title;
  issue.body = body === undefined ? issue.body : body;
  issue.labels = readLabels(fields) ?? issue.labels;
  issue.updatedAt = timestamp(world);
  return json(200, renderEither(world, issue));
}

function changeState({ world, token }: Call, issue: Issue | Pull, fields: Fields): void {
  const state = oneOf(fields, "state", ["open", "closed"]);
  const reasons = ["completed", "not_planned", "duplicate", "reopened"] as const;
  const reason = fields.state_reason === null ? undefined : oneOf(fields, "state_reason", reasons);
  if (state === undefined || state === issue.state) return;
  if ("merged" in issue && issue.merged !== null) {
    throw validationFailed({
      resource: "Issue",
      code: "invalid",
      field: "state",
      message: "state cannot be changed. The pull request is merged.",
    });
  }
  issue.state = state;
  issue.closedAt = state === "closed" ? timestamp(world) : null;
  if ("stateReason" in issue) {
    issue.stateReason = reason ?? (state === "closed" ? "completed" : "reopened");
    issue.closedBy = state === "closed" ? token.login : null;
  }
}

function listComments(call: Call) {
  const { number } = requireIssue(call);
  const since = call.request.query.get("since");
  const comments = call.world.comments
    .filter((comment) => comment.number === number)
    .filter((comment) => !since || Date.parse(comment.updatedAt) >= Date.parse(since));
  const { items, headers } = paginate(call, comments);
  return json(
    200,
    items.map((comment) => renderComment(call.world, comment)),
    headers,
  );
}

function createComment(call: Call) {
  const { world, token } = call;
  const { number } = requireIssue(call);
  const body = readCommentBody(call);
  const now = timestamp(world);
  const comment: Comment = {
    id: nextId(world),
    number,
    author: token.login,
    app: token.app?.slug ?? null,
    body,
    createdAt: now,
    updatedAt: now,
  };
  world.comments.push(comment);
  const answer = renderComment(world, comment);
  return json(201, answer, { Location: answer.url });
}

/** A token that may write comments may edit anybody's. */
function updateComment(call: Call) {
  const comment = requireComment(call);
  comment.body = readCommentBody(call);
  comment.updatedAt = timestamp(call.world);
  return json(200, renderComment(call.world, comment));
}

function deleteComment(call: Call) {
  const comment = requireComment(call);
  call.world.comments.splice(call.world.comments.indexOf(comment), 1);
  return { status: 204 };
}

function readCommentBody({ world, request }: Call): string {
  const body = requiredText(readBody(request), "body");
  if (body.trim() === "") throw validationFailed({ resource: "IssueComment", code: "missing_field", field: "body" });
  if (isTooLong(world, body)) throw bodyTooLong("IssueComment", world.options.maxBodyCharacters);
  return body;
}

function readLabels(fields: Fields): string[] | undefined {
  const labels = list(fields, "labels")?.map((label) =>
    isObject(label) ? requiredText(label, "name") : String(label),
  );
  return labels && [...new Set(labels)];
}

function isTooLong(world: World, body: string | null | undefined): boolean {
  // Characters, not UTF-16 units: an emoji counts once.
  return [...(body ?? "")].length > world.options.maxBodyCharacters;
}

function checkTitle(title: string): void {
  if (title.trim() === "") throw validationFailed({ resource: "Issue", code: "missing_field", field: "title" });
}

function requireComment(call: Call): Comment {
  const id = numberParameter(call, "id");
  const comment = call.world.comments.find((candidate) => candidate.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function requireIssue(call: Call): Issue | Pull {
  const number = numberParameter(call, "number");
  const issue = findIssue(call.world, number) ?? findPull(call.world, number);
  if (issue === undefined) throw notFound();
  return issue;
}

function renderEither(world: World, issue: Issue | Pull) {
  return "head" in issue ? renderPullAsIssue(world, issue) : renderIssue(world, issue);
}
