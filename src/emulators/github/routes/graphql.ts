// What doesn't belong to a repository: who the token is, by the one GraphQL query that is emulated.
import type { EmulatedResponse } from "../../server.ts";
import { nodeId } from "../render/people.ts";
import { accountOf } from "../world/accounts.ts";
import { readBody, text } from "./body.ts";
import { type Call, json } from "./routing.ts";

/** `viewer { login }`, for every kind of token. Anything else is an error in the answer. */
export function answerGraphql({ world, request, token }: Call): EmulatedResponse {
  const query = text(readBody(request), "query") ?? "";
  const [, fields] = /\bviewer\s*\{([^{}]*)\}/.exec(query) ?? [];
  if (fields === undefined) {
    return json(200, { data: null, errors: [{ message: "The emulator knows only viewer { login }." }] });
  }
  const { login, id } = accountOf(world, token.login);
  const viewer = { login, id: nodeId("User", id), databaseId: id, __typename: "User" };
  const asked = fields.split(/[\s,]+/);
  return json(200, {
    data: { viewer: Object.fromEntries(Object.entries(viewer).filter(([name]) => asked.includes(name))) },
  });
}
