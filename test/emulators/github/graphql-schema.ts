// A GraphQL request to GitHub and its answer → what in them GitHub's published schema doesn't allow.
import { isDeepStrictEqual } from "node:util";
import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, executeSync, parse, validate } from "graphql";
import type { GivenAnswer, SentRequest } from "./description.ts";

const schema = buildSchema(published.idl, { assumeValid: true });

/**
 * Empty where the query is valid, and the answer holds just what it asks for, each value of its type. For that the query is
 * carried out on the answer itself, which has to come out of it as it went in.
 */
export function checkGraphql(request: Pick<SentRequest, "body">, answer: Pick<GivenAnswer, "body">): string[] {
  const { query, variables } = JSON.parse(request.body) as { query: string; variables?: Record<string, unknown> };
  const document = parse(query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid.map(({ message }) => message);
  const { data, errors: refusals } = JSON.parse(answer.body) as { data: unknown; errors?: unknown[] };
  if (refusals !== undefined) return [];
  // All that is minimized here are comments, and all objects that are asked for are commits.
  const { data: held, errors = [] } = executeSync({
    schema,
    document,
    rootValue: data,
    variableValues: variables ?? {},
    typeResolver: (_value, _context, _info, { name }) => (name === "GitObject" ? "Commit" : "IssueComment"),
  });
  if (errors.length > 0) return errors.map(({ message, path }) => `${path?.join(".")}: ${message}`);
  return isDeepStrictEqual(JSON.parse(JSON.stringify(held)), data) ? [] : ["the answer holds what wasn't asked for"];
}
