// What doesn't belong to a repository: who the token is, by the one GraphQL query that is emulated; and the one mutation, which hides a comment.
import type { EmulatedResponse } from "../../server.ts";
import { nodeId } from "../render/people.ts";
import { accountOf } from "../world/accounts.ts";
import { authorise } from "./access.ts";
import { isObject, readBody, text } from "./body.ts";
import { GitHubError } from "./errors.ts";
import { type Call, json } from "./routing.ts";

/** `viewer { login }`, for every kind of token, `minimizeComment` and `unminimizeComment`. Anything else is an error in the answer. */
export function answerGraphql(call: Call): EmulatedResponse {
  const { world, request, token } = call;
  const query = text(readBody(request), "query") ?? "";
  const [name] = /\b(?:un)?minimizeComment\b/.exec(query) ?? [];
  if (name !== undefined) return minimize(call, name);
  const [, fields] = /\bviewer\s*\{([^{}]*)\}/.exec(query) ?? [];
  if (fields === undefined) {
    return json(200, {
      data: null,
      errors: [{ message: "The emulator knows only viewer { login }, minimizeComment and unminimizeComment." }],
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
