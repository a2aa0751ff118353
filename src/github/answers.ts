// A request to GitHub and its answer → why the answer can't be relied on: cut, from somebody else, or without what is read of it. Pure.
import { isObject } from "../model/values/json.ts";

/** Whose path ends like this → what its answer must hold; `[]` stands for each item of a list. The first one that fits counts. */
const needed: readonly [method: string, path: RegExp, fields: readonly string[]][] = [
  ["GET", /\/issues\/\d+\/comments$/, ["[].id", "[].body"]],
  ["GET", /\/issues$/, ["[].number", "[].state"]],
  ["GET", /\/pulls\/\d+\/reviews$/, ["[].id", "[].state"]],
  ["GET", /\/pulls\/\d+$/, ["head.sha", "base.ref", "state"]],
  ["GET", /\/deployments$/, ["[].id", "[].created_at", "[].payload"]],
  ["GET", /\/deployments\/\d+$/, ["task", "payload"]],
  ["GET", /\/commits\/[^/]+\/check-runs$/, ["check_runs[].id", "check_runs[].output"]],
  ["GET", /\/commits\/[^/]+\/pulls$/, ["[].number", "[].merged_at", "[].head.sha", "[].base.ref", "[].base.repo.id"]],
  ["GET", /\/pulls$/, ["[].number"]],
  ["GET", /\/rules\/branches\/.+$/, ["[].type"]],
  ["GET", /\/branches\/[^/]+$/, ["name", "protection"]],
  ["GET", /\/environments$/, ["environments[].name"]],
  ["GET", /\/deployment-branch-policies$/, ["branch_policies"]],
  ["GET", /\/artifact-and-log-retention$/, ["days"]],
  ["GET", /\/repos\/[^/]+\/[^/]+$/, ["full_name", "default_branch", "private"]],
  ["GET", /\/git\/commits\/[^/]+$/, ["parents[].sha"]],
  ["GET", /\/commits\/[^/]+$/, ["sha"]],
  ["GET", /\/compare\/[^/]+$/, ["status", "total_commits", "commits[].sha", "commits[].parents[].sha"]],
  ["GET", /\/git\/ref\/.+$/, ["object.sha"]],
  ["GET", /\/git\/trees\/[^/]+$/, ["tree[].path", "tree[].sha", "tree[].mode", "tree[].type", "truncated"]],
  ["GET", /\/git\/blobs\/[^/]+$/, ["content", "encoding"]],
  ["GET", /\/collaborators\/[^/]+\/permission$/, ["permission"]],
  ["POST", /\/issues\/\d+\/comments$/, ["id", "html_url"]],
  ["POST", /\/issues$/, ["number", "html_url"]],
  ["POST", /\/check-runs$/, ["id"]],
  ["POST", /\/deployments$/, ["id"]],
  ["PATCH", /\/issues\/comments\/\d+$/, ["html_url"]],
];

/** The same of GraphQL, by the name of the query. What `?` follows may be `null`. */
const neededOf: Readonly<Record<string, readonly string[]>> = {
  Login: ["data.viewer.login"],
  PullState: [
    "data.viewer.login",
    "data.repository.pullRequest.state",
    "data.repository.pullRequest.headRefOid",
    "data.repository.pullRequest.baseRefName",
    "data.repository.object?.parents.nodes[].oid",
  ],
  OpenPlans: ["data.repository.pullRequests.nodes[].number", "data.repository.pullRequests.nodes[].commits.nodes"],
};

/** `undefined` where the answer is whole, or a refusal in GitHub's own words. A 429 and what is above 499 speak for themselves. */
export function problemOf(method: string, url: string, status: number, text: string, body = ""): string | undefined {
  if (status === 204 || status === 304 || status === 429 || status >= 500) return undefined;
  const answer = parseJson(text);
  if (status >= 400)
    return isObject(answer) && typeof answer.message === "string"
      ? undefined
      : `an answer with status ${status} that doesn't come from its API`;
  if (typeof answer !== "object" || answer === null) return "an answer that is not JSON, or only half of it";
  const { pathname, searchParams } = new URL(url);
  const [, query = ""] = pathname.endsWith("/graphql") ? (/^\{"query":"query (\w+)/.exec(body) ?? []) : [];
  const fields = neededOf[query] ?? needed.find(([of, path]) => of === method && path.test(pathname))?.[2] ?? [];
  const missing = fields.find((field) => !holds(answer, field.split(/\.|(?=\[\])/)));
  if (missing !== undefined) return `an answer without \`${missing}\``;
  // A recursive listing that is cut short is read folder by folder instead.
  const isCut = isObject(answer) && answer.truncated === true && !searchParams.has("recursive");
  return isCut ? "a part of a folder's list" : undefined;
}

function holds(value: unknown, [field, ...rest]: readonly string[]): boolean {
  if (field === undefined) return value !== undefined;
  if (field === "[]") return Array.isArray(value) && value.every((item) => holds(item, rest));
  const [, maybe] = /^(.+)\?$/.exec(field) ?? [];
  if (maybe !== undefined) return (isObject(value) && value[maybe] === null) || holds(value, [maybe, ...rest]);
  return field === "" ? holds(value, rest) : isObject(value) && holds(value[field], rest);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
