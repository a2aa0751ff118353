// GraphQL, as far as it is emulated: who the token is, the check runs of open pull requests, and the mutation that hides a comment.
import type { EmulatedResponse } from "../../server.ts";
import { nodeId } from "../render/people.ts";
import { listPullCommits } from "../render/pulls.ts";
import { accountOf } from "../world/accounts.ts";
import type { World } from "../world/world.ts";
import { authorise } from "./access.ts";
import { isObject, readBody, text } from "./body.ts";
import { visibleRuns } from "./checks.ts";
import { GitHubError } from "./errors.ts";
import { type Call, json } from "./routing.ts";

/** Anything else than what is emulated is an error in the answer. */
export async function answerGraphql(call: Call): Promise<EmulatedResponse> {
  const { world, request, token } = call;
  const query = text(readBody(request), "query") ?? "";
  const [name] = /\b(?:un)?minimizeComment\b/.exec(query) ?? [];
  if (name !== undefined) return minimize(call, name);
  if (/\bpullRequests\b/.test(query)) return openPulls(call, query);
  const [, fields] = /\bviewer\s*\{([^{}]*)\}/.exec(query) ?? [];
  if (fields === undefined) {
    return json(200, {
      data: null,
      errors: [
        {
          message:
            "The emulator knows only viewer { login }, check runs of pullRequests, minimizeComment and unminimizeComment.",
        },
      ],
    });
  }
  const { login, id } = accountOf(world, token.login);
  const viewer = { login, id: nodeId("User", id), databaseId: id, __typename: "User" };
  const asked = fields.split(/[\s,]+/);
  return json(200, {
    data: { viewer: Object.fromEntries(Object.entries(viewer).filter(([name]) => asked.includes(name))) },
  });
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
async function openPulls({ world, request, token }: Call, query: string): Promise<EmulatedResponse> {
  const { variables } = readBody(request);
  const { owner, repo, base, check } = isObject(variables) ? variables : {};
  const refuse = (type: string, message: string) =>
    json(200, { data: { repository: null }, errors: [{ type, path: ["repository"], message }] });
  if (`${owner}/${repo}`.toLowerCase() !== world.repository.fullName.toLowerCase())
    return refuse("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${repo}'.`);
  try {
    for (const permission of ["contents", "pull-requests", "checks"] as const)
      authorise(world, token, [[permission, "read"]]);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return refuse("FORBIDDEN", "Resource not accessible by integration");
  }
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
