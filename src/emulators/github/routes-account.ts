// What doesn't belong to a repository: who the token is, its rate limit, and the two GraphQL operations that are emulated.
import type { EmulatedResponse } from "../server.ts";
import type { RateBudget } from "./access.ts";
import type { RateLimitAnswer } from "./answer-types.ts";
import { isObject, readBody, text } from "./body.ts";
import { GitHubError } from "./errors.ts";
import { nodeId, renderUser } from "./people.ts";
import { type Call, json } from "./routing.ts";
import { accountOf } from "./world.ts";

/** Personal access tokens only: an app's installation is no user. */
export function getUser({ world, token }: Call): EmulatedResponse {
  if (token.app !== null) throw new GitHubError(403, "Resource not accessible by integration");
  const created = { created_at: "2020-01-01T00:00:00Z", updated_at: "2020-01-01T00:00:00Z" };
  const profile = {
    name: token.login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
  };
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  return json(200, { ...renderUser(world, token.login), user_view_type: "public", ...profile, ...counts, ...created });
}

export function getRateLimit(budget: RateBudget): EmulatedResponse {
  const core = { limit: budget.limit, remaining: budget.remaining, reset: budget.reset, used: budget.used };
  const search = { limit: 30, remaining: 30, reset: budget.reset, used: 0 };
  const graphql = { limit: 5_000, remaining: 5_000, reset: budget.reset, used: 0 };
  const answer: RateLimitAnswer = { resources: { core, search, graphql }, rate: core };
  return json(200, answer);
}

/** `viewer { login }`, for every kind of token, and `minimizeComment`. Anything else is an error in the answer. */
export function answerGraphql(call: Call): EmulatedResponse {
  const fields = readBody(call.request);
  const query = text(fields, "query") ?? "";
  const variables = isObject(fields.variables) ? fields.variables : {};
  if (/\bminimizeComment\s*\(/.test(query)) return minimize(call, query, variables);
  if (/\bviewer\s*\{[^{}]*\}/.test(query)) {
    const { login, id } = accountOf(call.world, call.token.login);
    const viewer = { login, id: nodeId("User", id), databaseId: id, __typename: "User" };
    const asked = /\bviewer\s*\{([^{}]*)\}/.exec(query)?.[1]?.split(/[\s,]+/) ?? [];
    return json(200, {
      data: { viewer: Object.fromEntries(Object.entries(viewer).filter(([name]) => asked.includes(name))) },
    });
  }
  return graphqlError(undefined, "The emulator knows only viewer { login } and minimizeComment.");
}

function minimize({ world, token }: Call, query: string, variables: Record<string, unknown>): EmulatedResponse {
  const input = isObject(variables.input) ? variables.input : variables;
  const inline = /subjectId\s*:\s*"([^"]+)"/.exec(query)?.[1];
  const named = [input.subjectId, ...Object.values(input)].find((value) => commentOf(world, value) !== undefined);
  const comment = commentOf(world, inline ?? named);
  const reason = /classifier\s*:\s*([A-Z_]+)/.exec(query)?.[1] ?? String(input.classifier ?? "OUTDATED");
  const { permissions } = token;
  if (permissions["pull-requests"] !== "write" && permissions.issues !== "write") {
    return graphqlError("FORBIDDEN", "Resource not accessible by integration");
  }
  if (comment === undefined) return graphqlError("NOT_FOUND", "Could not resolve to a node with the given global id.");
  comment.minimized = reason.toLowerCase();
  const minimizedComment = { isMinimized: true, minimizedReason: comment.minimized };
  return json(200, { data: { minimizeComment: { clientMutationId: null, minimizedComment } } });
}

function commentOf(world: Call["world"], id: unknown) {
  return world.comments.find((comment) => nodeId("IssueComment", comment.id) === id);
}

function graphqlError(type: string | undefined, message: string): EmulatedResponse {
  return json(200, { data: null, errors: [{ ...(type === undefined ? {} : { type }), message }] });
}
