// GraphQL answers with status 200 whatever became of the query: what is asked again, what is waited for, and what is said.
import { describe, expect, test } from "vitest";
import { expectedFailure, githubDiagnostic, isRefused } from "../../src/github/failures.ts";
import { sharedPlaces } from "../../src/github/reviewing/open-pulls.ts";
import { pullState } from "../../src/github/reviewing/pull-state.ts";
import { clientOf, impatient, instance, opened } from "./started.ts";

const commit = "0123456789".repeat(4);
const target = { project: "storefront", flag: "checkout", environment: "production" };

const queries = {
  Login: (github) => github.login(),
  PullState: (github) => pullState(github, 1, commit),
  OpenPlans: (github) =>
    sharedPlaces(github, { instance, branch: "main", pull: 1 }, [{ key: "checkout", target }]).then(() => undefined),
} satisfies Record<string, (github: ReturnType<typeof clientOf>) => Promise<unknown>>;
const names = Object.keys(queries) as (keyof typeof queries)[];

/** `fault`: of the first `times` answers to a query. */
async function asking(name: keyof typeof queries, fault: object, times = 99) {
  const { emulator, requests } = await opened();
  const github = clientOf(emulator, undefined, impatient);
  if (name === "OpenPlans") await github.login();
  const before = (await requests()).length;
  await emulator.control("faults", [
    { method: "POST", path: "/graphql", kind: "status", status: 200, times, ...fault },
  ]);
  const became = await queries[name](github).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { became, asked: (await requests()).length - before };
}

const broken: [string, object][] = [
  ["no data", { body: { data: null } }],
  ["an empty repository", { body: { data: { viewer: {}, repository: {} } } }],
  ["no object", { body: {} }],
  ["an error of GitHub's", { body: { errors: [{ type: "INTERNAL", message: "Something broke." }] } }],
  ["an error without a type", { body: { data: null, errors: [{ message: "Something broke." }] } }],
];

describe.each(names)("%s", (name) => {
  test.each(broken)("%s once: it is asked again", async (_, fault) => {
    expect(await asking(name, fault, 1)).toEqual({ became: undefined, asked: 2 });
  });

  test.each(broken)("%s always: a request that failed, after four", async (_, fault) => {
    const { became, asked } = await asking(name, fault);
    expect(asked).toBe(4);
    expect(isRefused(became)).toBe(false);
    expect(expectedFailure(became)?.hint).toBe("Run again; if it goes on, look at GitHub's status page.");
  });

  test.each([
    ["FORBIDDEN", 403],
    ["NOT_FOUND", 404],
  ])("%s is a refusal, and isn't asked again", async (type, status) => {
    const { became, asked } = await asking(name, { body: { data: null, errors: [{ type, message: "No." }] } });
    expect([isRefused(became), asked]).toEqual([true, 1]);
    const { code, message } = githubDiagnostic(became, "It could not be read", "contents: read");
    expect([code, message]).toEqual([
      `github-${status}`,
      `It could not be read: GitHub answered a query with ${type}: No.`,
    ]);
  });
});

const parts = {
  pullRequest: { state: "OPEN", headRefOid: commit, baseRefName: "main" },
  object: { parents: { nodes: [] } },
};
const stateWith = (repository: object) => ({ body: { data: { viewer: { login: "x" }, repository } } });

test.each([
  ["PullState", "a commit without parents", stateWith({ ...parts, object: {} })],
  ["PullState", "no word of the commit", stateWith({ pullRequest: parts.pullRequest })],
  ["PullState", "no pull request", stateWith({ ...parts, pullRequest: null })],
  ["OpenPlans", "pull requests that aren't there", { body: { data: { repository: { pullRequests: null } } } }],
  [
    "OpenPlans",
    "a pull request that isn't there",
    { body: { data: { repository: { pullRequests: { nodes: [null] } } } } },
  ],
] as const)("%s: %s isn't an answer", async (name, _, fault) => {
  expect(await asking(name, fault, 1)).toEqual({ became: undefined, asked: 2 });
});

describe("a rate limit", () => {
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1_000);
  /** By a clock of GitHub's that goes an hour ahead of this machine's. */
  const there = Date.now() + 3_600_000;
  const limited = (freeIn: number) => ({
    headers: {
      date: new Date(there).toUTCString(),
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(seconds(there) + freeIn),
      "x-ratelimit-resource": "graphql",
    },
    body: { errors: [{ type: "RATE_LIMITED", message: "API limit already exceeded for installation ID 1." }] },
  });
  const until = (freeIn: number) => new Date((seconds(there) + freeIn) * 1_000).toISOString().slice(11, 16);

  test.each(names)("%s: free within a minute, it is waited for", async (name) => {
    expect(await asking(name, limited(20), 1)).toEqual({ became: undefined, asked: 2 });
  });

  test.each(names)("%s: for longer, it is a failure that tells until when", async (name) => {
    const { became, asked } = await asking(name, limited(2_400));
    expect([asked, isRefused(became)]).toEqual([1, false]);
    const { message, hint } = expectedFailure(became) ?? {};
    expect(message).toContain("GitHub answered a query with RATE_LIMITED: API limit already exceeded");
    expect(hint).toMatch(`The token's rate limit is used up until ${until(2_400)} UTC`);
  });

  test.each(names)("%s: nobody knows for how long, it is a failure at once", async (name) => {
    const { became, asked } = await asking(name, { body: limited(0).body });
    expect([asked, isRefused(became)]).toEqual([1, false]);
    expect(expectedFailure(became)?.hint).toMatch("The token's rate limit is used up: run again then");
  });

  test.each([
    ["403, for much at once", { status: 403, body: { message: "You have exceeded a secondary rate limit." } }],
    ["200, for much at once", { body: { errors: [{ type: "RATE_LIMITED", message: "A secondary rate limit." }] } }],
    ["403, of an hour", { ...limited(20), status: 403, body: { message: "API rate limit exceeded" } }],
    ["429, of an hour", { ...limited(20), status: 429, body: { message: "API rate limit exceeded" } }],
  ])("with status %s, it is waited for", async (_, fault) => {
    expect(await asking("PullState", fault, 1)).toEqual({ became: undefined, asked: 2 });
  });
});
