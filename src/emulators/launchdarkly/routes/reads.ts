// What goes in: the reads of environments, members, teams, segments and the caller, as calls. What comes out:
// LaunchDarkly's answers. Flags are read in flags.ts.

import type { EmulatedResponse } from "../../server.ts";
import type { JsonObject } from "../account/account.ts";
import { compact } from "../account/output.ts";
import { type Call, parameter, requireEnvironment, takePage } from "./call.ts";
import { RequestError } from "./errors.ts";
import { contains, type Filter, filtered, sortedBy } from "./filters.ts";

export function getEnvironment(call: Call): EmulatedResponse {
  const { account } = call;
  return {
    status: 200,
    body: requireEnvironment(account, parameter(call, "projectKey"), parameter(call, "environmentKey")),
  };
}

export function listMembers(call: Call): EmulatedResponse {
  const teamsOf = (member: JsonObject) => (member.teams as JsonObject[] | undefined) ?? [];
  const oneOf: (field: string) => Filter<JsonObject> = (field) => (member, value) =>
    value.split("|").includes(String(member[field]));
  return list(
    call,
    call.account.members,
    {
      query: (member, value) => contains(value, member.email, member.firstName, member.lastName),
      email: oneOf("email"),
      id: oneOf("_id"),
      role: oneOf("role"),
      team: (member, value) => teamsOf(member).some(({ key }) => key === value),
    },
    ["displayName", "lastSeen", "email"],
  );
}

export function listTeams(call: Call): EmulatedResponse {
  return list(call, call.account.teams, { query: (team, value) => contains(value, team.key, team.name) }, [
    "key",
    "name",
  ]);
}

export function listSegments(call: Call): EmulatedResponse {
  const tagsOf = (segment: JsonObject) => (segment.tags as string[] | undefined) ?? [];
  return list(
    call,
    segmentsOf(call),
    {
      query: (segment, value) => contains(value, segment.key, segment.name, segment.description),
      tags: (segment, value) => value.split("+").every((tag) => tagsOf(segment).includes(tag)),
      unbounded: (segment, value) => String(segment.unbounded === true) === value,
    },
    ["creationDate", "name", "lastModified"],
  );
}

export function getSegment(call: Call): EmulatedResponse {
  const key = parameter(call, "segmentKey");
  const segment = segmentsOf(call).find((candidate) => candidate.key === key);
  if (segment === undefined) {
    throw new RequestError(404, `Unknown segment key ${key}`);
  }
  return { status: 200, body: segment };
}

export function getCallerIdentity({ account, token }: Call): EmulatedResponse {
  return {
    status: 200,
    body: compact({
      accountId: account.id,
      authKind: "token",
      tokenKind: "auth",
      tokenName: token.name,
      tokenId: token.id,
      memberId: token.memberId,
      serviceToken: token.memberId === undefined,
    }),
  };
}

function segmentsOf(call: Call): JsonObject[] {
  const projectKey = parameter(call, "projectKey");
  const environment = requireEnvironment(call.account, projectKey, parameter(call, "environmentKey"));
  const project = call.account.projects.find(({ key }) => key === projectKey);
  return (project?.segments ?? [])
    .filter((segment) => segment.environment === environment.key)
    .map((segment) => segment.output);
}

function list(
  call: Call,
  all: JsonObject[],
  filters: Record<string, Filter<JsonObject>>,
  sortFields: readonly string[],
): EmulatedResponse {
  const { query } = call.request;
  const found = sortedBy(filtered(all, query, filters), query, sortFields);
  const { items, totalCount, links } = takePage(call, found, { pagedBefore: true });
  return { status: 200, body: { items, totalCount, _links: links } };
}
