// GraphQL, as far as it is emulated: who the token is, a pull request with a commit's parents, the check runs of open pull requests, and the mutation that hides a comment.
import type { EmulatedResponse } from "../../server.ts";
import { readCommit } from "../git/objects.ts";
import { nodeId } from "../render/people.ts";
import { listPullCommits } from "../render/pulls.ts";
import { accountOf } from "../world/accounts.ts";
import type { World } from "../world/world.ts";
import { authorise } from "./access.ts";
import { isObject, readBody, text } from "./body.ts";
import { visibleRuns } from "./checks.ts";
import { GitHubError } from "./errors.ts";
import { type Call, json, type Need } from "./routing.ts";

/** Anything else than what is emulated is an error in the answer. */
export async function answerGraphql(call: Call): Promise<EmulatedResponse> {
  const { request } = call;
  const query = text(readBody(request), "query") ?? "";
  const [name] = /\b(?:un)?minimizeComment\b/.exec(query) ?? [];
  if (name !== undefined) return minimize(call, name);
  if (/\bpullRequests\b/.test(query)) return openPulls(call, query);
  const viewer = viewerOf(call, query);
  if (/\bpullRequest\(/.test(query)) return pullState(call, viewer);
  if (Object.keys(viewer).length === 0) {
    return json(200, {
      data: null,
      errors: [
        {
          message:
            "The emulator knows only viewer { login }, pullRequest with object(oid), check runs of pullRequests, minimizeComment and unminimizeComment.",
        },
      ],
    });
  }
  return json(200, { data: viewer });
}

/** Empty where the query doesn't ask for it. */
function viewerOf({ world, token }: Call, query: string): { viewer?: Record<string, unknown> } {
  const [, fields] = /\bviewer\s*\{([^{}]*)\}/.exec(query) ?? [];
  if (fields === undefined) return {};
  const { login, id } = accountOf(world, token.login);
  const viewer = { login, id: nodeId("User", id), databaseId: id, __typename: "User" };
  const asked = fields.split(/[\s,]+/);
  return { viewer: Object.fromEntries(Object.entries(viewer).filter(([name]) => asked.includes(name))) };
}

/** Whatever the query asks for, its answer has these fields; `viewer` where it asks for that. */
async function pullState(call: Call, viewer: object): Promise<EmulatedResponse> {
  const { world, request } = call;
  const refusal = refusedRead(call, ["contents", "pull-requests"]);
  const refuse = (error: object) => json(200, { data: { ...viewer, repository: null }, errors: [error] });
  if (refusal !== undefined) return refuse(refusal);
  const { variables } = readBody(request);
  const { pull: number, commit: oid } = isObject(variables) ? variables : {};
  const pull = world.pulls.find((one) => one.number === number);
  if (pull === undefined)
    return refuse({
      type: "NOT_FOUND",
      path: ["repository", "pullRequest"],
      message: `Could not resolve to a PullRequest with the number of ${String(number)}.`,
    });
  const commit = await readCommit(world.git, String(oid));
  const nodes = commit?.parents.slice(0, 2).map((parent) => ({ oid: parent }));
  const repository = {
    pullRequest: {
      state: pull.merged ? "MERGED" : pull.state.toUpperCase(),
      headRefOid: pull.headSha,
      baseRefName: pull.base,
    },
    object: nodes === undefined ? null : { parents: { nodes } },
  };
  return json(200, { data: { ...viewer, repository } });
}

/** GraphQL's error where the repository, by the variables `owner` and `repo`, isn't this one, or the token may not read these. */
function refusedRead({ world, request, token }: Call, permissions: readonly Need[0][]) {
  const { variables } = readBody(request);
  const { owner, repo } = isObject(variables) ? variables : {};
  const path = ["repository"];
  if (`${owner}/${repo}`.toLowerCase() !== world.repository.fullName.toLowerCase())
    return { type: "NOT_FOUND", path, message: `Could not resolve to a Repository with the name '${owner}/${repo}'.` };
  try {
    for (const permission of permissions) authorise(world, token, [[permission, "read"]]);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { type: "FORBIDDEN", path, message: "Resource not accessible by integration" };
  }
  return undefined;
}

/** `name`: of the mutation. The id comes as the variable `id`. */
function minimize({ world, request, token }: Call, name: string): EmulatedResponse {
  const { variables } = readBody(request);
  const id = isObject(variables) ? variables.id : undefined;
  const fail = (type: string, message: string) =>
    json(200, { data: { [name]: null }, errors: [{ type, message, path: [name] }] });
  const comment = world.comments.find((one) => nodeId("IssueComment", one.id) === id);
  if (comment === undefined)
    return fail("NOT_FOUND", `Could not resolve to a node with the global id of '${String(id)}'.`);
  try {
    authorise(world, token, [
      ["issues", "write"],
      ["pull-requests", "write"],
    ]);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return fail("FORBIDDEN", "Resource not accessible by integration");
  }
  const isMinimized = name === "minimizeComment";
  if (isMinimized) comment.minimized = true;
  else delete comment.minimized;
  return json(200, { data: { [name]: { [name.replace("Comment", "dComment")]: { isMinimized } } } });
}

/** Whatever the query asks for, each of them has these fields; how many there are is taken from it. */
async function openPulls(call: Call, query: string): Promise<EmulatedResponse> {
  const { world, request } = call;
  const { variables } = readBody(request);
  const { base, check } = isObject(variables) ? variables : {};
  const refusal = refusedRead(call, ["contents", "pull-requests", "checks"]);
  if (refusal !== undefined) return json(200, { data: { repository: null }, errors: [refusal] });
  const count = (connection: string) =>
    Number(new RegExp(`\\b${connection}\\([^)]*?\\b(?:first|last): (\\d+)`).exec(query)?.[1]);
  const open = world.pulls
    .filter((pull) => pull.state === "open" && pull.base === base)
    .sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
  const nodes = open.slice(0, count("pullRequests")).map(async (pull) => {
    const commits = (await listPullCommits(world, pull)).slice(-count("commits"));
    return {
      number: pull.number,
      commits: { nodes: commits.map((oid) => ({ commit: { oid, checkSuites: suitesOf(world, oid, check) } })) },
    };
  });
  return json(200, { data: { repository: { pullRequests: { nodes: await Promise.all(nodes) } } } });
}

/** Each app has one suite on a commit. Of the check runs of one name the newest is the latest. */
function suitesOf(world: World, oid: string, check: unknown) {
  const runs = visibleRuns(world).filter(({ headSha, name }) => headSha === oid && name === check);
  const newest = new Map(runs.map((run) => [run.app, run]));
  return {
    nodes: [...newest].map(([slug, { id, externalId, text }]) => ({
      app: { slug },
      checkRuns: { nodes: [{ databaseId: id, externalId, text }] },
    })),
  };
}
