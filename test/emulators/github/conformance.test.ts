// The emulator's routes, and what the Action sends to them, held to GitHub's published description of its API.
import { Octokit } from "@octokit/rest";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { ROUTES } from "../../../src/emulators/github/routes/api.ts";
import { findRoute, type Route } from "../../../src/emulators/github/routes/routing.ts";
import { connect } from "../../../src/github/client.ts";
import { sharedPlaces } from "../../../src/github/reviewing/open-pulls.ts";
import { tokens } from "../../fixtures/account.ts";
import { banner, checkout, configuration, search, standardRollout } from "../../fixtures/documents.ts";
import { type Exchange, startGateway } from "../../scenarios/gateway.ts";
import { startWorld, type World } from "../../scenarios/world.ts";
import { checkExchange } from "./description.ts";
import {
  ACTIONS_TOKEN,
  createRepository,
  OTHER_APP_TOKEN,
  PERSONAL_TOKEN,
  REPOSITORY,
  start,
  TOKENS,
} from "./fixture.ts";
import { checkGraphql } from "./graphql-schema.ts";

/** Routes that were answered as somebody wanted them to be, over the whole file. */
const toured = new Set<Route>();

async function listen(upstream: string): Promise<{ url: string; exchanges: Exchange[] }> {
  const exchanges: Exchange[] = [];
  const answered = (exchange: Exchange) => exchanges.push(exchange) > 0;
  const gateway = await startGateway(upstream, () => ({ arrived: () => true, answered }));
  onTestFinished(() => gateway.close());
  return { url: gateway.url, exchanges };
}

function routeOf({ request }: Exchange): Route | undefined {
  const path = request.url.replace(/\?.*/, "").replace(/^\/repos\/acme\/storefront/, "");
  return findRoute(ROUTES, request.method, path)?.route;
}

/** GraphQL has a schema of its own. */
function problemsOf(exchanges: readonly Exchange[]): string[] {
  const isGraphql = ({ request }: Exchange) => request.url === "/graphql";
  const described = exchanges.filter((exchange) => !isGraphql(exchange));
  const inGraphql = exchanges.filter(isGraphql);
  for (const exchange of described) {
    const route = routeOf(exchange);
    if (route !== undefined && exchange.answer.status < 300) toured.add(route);
  }
  return [
    ...new Set([
      ...described.flatMap(({ request, answer }) => checkExchange(request, answer)),
      ...inGraphql.flatMap(({ request, answer }) => checkGraphql(request, answer)),
    ]),
  ];
}

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const plain = { auto_merge: false, required_contexts: [] as string[], production_environment: false };

/** A repository with something of everything in it, and clients whose traffic is kept. */
async function startTour(seed: Record<string, unknown> = {}) {
  const repository = createRepository({ "README.md": "# Storefront\n", "docs/a b.md": "A page\n" });
  repository.commit("topic", { "docs/more.md": "More\n", "README.md": "# The storefront\n" }, "More pages");
  const { url, control } = await start(repository, seed);
  const gateway = await listen(url);
  const octokit = (token = ACTIONS_TOKEN) => new Octokit({ auth: token, baseUrl: gateway.url, log }).rest;
  return { repository, control, octokit, ...gateway };
}

const settings = {
  rules: [
    {
      type: "required_status_checks",
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: "LaunchDarkly workflows", integration_id: 15_368 }],
      },
    },
    {
      type: "merge_queue",
      parameters: {
        check_response_timeout_minutes: 60,
        grouping_strategy: "ALLGREEN",
        max_entries_to_build: 5,
        max_entries_to_merge: 5,
        merge_method: "MERGE",
        min_entries_to_merge: 1,
        min_entries_to_merge_wait_minutes: 5,
      },
    },
  ],
  requiredChecks: ["LaunchDarkly workflows"],
  environments: [
    { name: "launchdarkly-plan" },
    { name: "launchdarkly-apply", reviewers: ["grace"], preventSelfReview: true, branches: ["main"] },
    { name: "protected", branches: "protected" },
  ],
};

type Tour = Awaited<ReturnType<typeof startTour>>;
type Stop = (tour: Tour) => Promise<unknown>;

const stops: Record<string, Stop> = {
  async "git objects"({ repository, octokit }) {
    const { git } = octokit();
    const sha = (name: string) => repository.git("rev-parse", name);
    await git.getCommit({ ...REPOSITORY, commit_sha: sha("topic") });
    await git.getTree({ ...REPOSITORY, tree_sha: sha("topic^{tree}") });
    await git.getTree({ ...REPOSITORY, tree_sha: "topic", recursive: "1" });
    repository.git("update-index", "--add", "--cacheinfo", `160000,${sha("main")},submodule`);
    await git.getTree({ ...REPOSITORY, tree_sha: repository.git("write-tree") });
    await git.getBlob({ ...REPOSITORY, file_sha: sha("topic:README.md") });
    await git.getRef({ ...REPOSITORY, ref: "heads/topic" });
  },
  async commits({ octokit, control }) {
    const { repos } = octokit();
    await control("pulls", { head: "topic", title: "More" });
    await control("pulls/1/merge", { method: "squash" });
    await repos.getCommit({ ...REPOSITORY, ref: "main" });
    await repos.getCommit({ ...REPOSITORY, ref: "main", per_page: 1 });
    await repos.listPullRequestsAssociatedWithCommit({ ...REPOSITORY, commit_sha: "main" });
    for (const basehead of ["main...topic", "topic...main", "main...main", "acme:main...acme:topic"]) {
      await repos.compareCommitsWithBasehead({ ...REPOSITORY, basehead, per_page: 1 });
    }
  },
  async "pull requests"({ repository, octokit, control }) {
    const { pulls } = octokit();
    await control("pulls", { head: "topic", title: "Open", body: "Text", author: "ada", draft: true });
    repository.commit("other", { "docs/other.md": "Other\n" });
    await control("pulls", { head: "other", title: "From a fork", author: "mallory", fork: true });
    for (const state of ["APPROVED", "CHANGES_REQUESTED", "COMMENTED"]) {
      await control("pulls/1/reviews", { user: "grace", state, body: "Fine" });
    }
    await control("pulls/2/close");
    for (const pull_number of [1, 2]) await pulls.get({ ...REPOSITORY, pull_number });
    await pulls.listReviews({ ...REPOSITORY, pull_number: 1, per_page: 2 });
    await pulls.list({ ...REPOSITORY, state: "all", base: "main", per_page: 1 });
    await control("pulls/1/merge", { method: "merge" });
    await pulls.get({ ...REPOSITORY, pull_number: 1 });
  },
  async "issues and comments"({ octokit, control }) {
    await control("pulls", { head: "topic", title: "Open" });
    for (const token of [ACTIONS_TOKEN, PERSONAL_TOKEN]) {
      const { issues } = octokit(token);
      const { data } = await issues.create({ ...REPOSITORY, title: "Drift", body: "Text", labels: ["drift"] });
      const issue_number = data.number;
      await issues.update({ ...REPOSITORY, issue_number, state: "closed", state_reason: "completed" });
      await issues.update({ ...REPOSITORY, issue_number, state: "open", body: "Again", labels: ["drift", "again"] });
      const comment = await issues.createComment({ ...REPOSITORY, issue_number, body: "One" });
      const comment_id = comment.data.id;
      await issues.createComment({ ...REPOSITORY, issue_number: 1, body: "Two" });
      await issues.updateComment({ ...REPOSITORY, comment_id, body: "Three" });
      await issues.listComments({ ...REPOSITORY, issue_number: 1, per_page: 1, since: "2020-01-01T00:00:00Z" });
      await issues.deleteComment({ ...REPOSITORY, comment_id });
    }
    const { issues } = octokit();
    await issues.listForRepo({ ...REPOSITORY, state: "all", labels: "drift", creator: "ada", per_page: 1 });
    await issues.listForRepo({ ...REPOSITORY, sort: "updated", direction: "asc" });
  },
  async GraphQL({ repository, octokit, control, url }) {
    const { checks, issues } = octokit();
    repository.commit("other", { "docs/other.md": "Other\n" });
    for (const head of ["topic", "other"]) await control("pulls", { head, title: head });
    const github = connect(ACTIONS_TOKEN, url, REPOSITORY, "0.0.0", []);
    const run = { ...REPOSITORY, name: "LaunchDarkly workflows", conclusion: "success" } as const;
    await checks.create({ ...run, head_sha: "topic" });
    await checks.create({ ...run, head_sha: "topic", output: { title: "Planned", summary: "Planned.", text: "Text" } });
    await octokit(OTHER_APP_TOKEN).checks.create({ ...run, head_sha: "topic", external_id: "1" });
    await sharedPlaces(github, { instance: "acme/storefront", branch: "main", pull: 2 }, [{ key: "banner" }]);
    const { data } = await issues.createComment({ ...REPOSITORY, issue_number: 1, body: "Old" });
    for (const name of ["minimize", "unminimize"]) {
      const input = name === "minimize" ? "subjectId: $id, classifier: OUTDATED" : "subjectId: $id";
      const query = `mutation ($id: ID!) { ${name}Comment(input: { ${input} }) { ${name}dComment { isMinimized } } }`;
      await github.octokit.graphql(query, { id: data.node_id });
    }
  },
  async "check runs"({ octokit, control }) {
    const { checks } = octokit();
    await control("pulls", { head: "topic", title: "Open" });
    const head_sha = "topic";
    const annotation = { path: "docs/a b.md", start_line: 1, end_line: 1, message: "Here" } as const;
    const annotations = [
      { ...annotation, annotation_level: "notice" as const },
      {
        ...annotation,
        annotation_level: "failure" as const,
        start_column: 1,
        end_column: 2,
        title: "T",
        raw_details: "D",
      },
    ];
    const output = { title: "Plan", summary: "Two", text: "digests", annotations };
    const { data } = await checks.create({
      ...REPOSITORY,
      name: "x",
      head_sha,
      status: "in_progress",
      external_id: "x:1",
    });
    const check_run_id = data.id;
    const conclusions = [
      "action_required",
      "cancelled",
      "failure",
      "neutral",
      "success",
      "skipped",
      "timed_out",
    ] as const;
    for (const conclusion of conclusions) await checks.update({ ...REPOSITORY, check_run_id, conclusion, output });
    await octokit(OTHER_APP_TOKEN).checks.create({ ...REPOSITORY, name: "queued", head_sha, status: "queued" });
    await checks.listForRef({
      ...REPOSITORY,
      ref: "topic",
      check_name: "x",
      app_id: 15_368,
      filter: "all",
      per_page: 1,
    });
    await checks.listForRef({ ...REPOSITORY, ref: "heads/topic", status: "completed" });
  },
  async deployments({ octokit, repository }) {
    for (const token of [ACTIONS_TOKEN, PERSONAL_TOKEN]) {
      const { repos } = octokit(token);
      const made = await repos.createDeployment({
        ...REPOSITORY,
        ...plain,
        ref: repository.git("rev-parse", "topic"),
        environment: "launchdarkly-workflows/default",
        task: "x",
        payload: { v: 1, pending: [{ kind: "create" }] },
        description: "An apply",
      });
      const deployment_id = (made.data as { id: number }).id;
      await repos.createDeployment({ ...REPOSITORY, ...plain, ref: "main", payload: '{"v":1}' });
      for (const state of ["queued", "in_progress", "success", "failure", "error", "inactive"] as const) {
        const log_url = "https://example.com/run";
        await repos.createDeploymentStatus({ ...REPOSITORY, deployment_id, state, description: "Done", log_url });
      }
      await repos.listDeploymentStatuses({ ...REPOSITORY, deployment_id, per_page: 2 });
      await repos.getDeployment({ ...REPOSITORY, deployment_id });
      await repos.deleteDeployment({ ...REPOSITORY, deployment_id });
    }
    const { repos } = octokit();
    await repos.listDeployments({ ...REPOSITORY, environment: "production", task: "deploy", per_page: 1 });
    repository.commit("main", { b: "1" });
    const merged = await repos.createDeployment({ ...REPOSITORY, ref: "topic", required_contexts: [] });
    expect(merged.status).toBe(202);
  },
  async settings({ octokit, url }) {
    const { repos } = octokit();
    const branch = "main";
    await repos.getBranchRules({ ...REPOSITORY, branch, per_page: 1 });
    await repos.getBranchRules({ ...REPOSITORY, branch: "a/b" });
    for (const name of ["main", "topic"]) await repos.getBranch({ ...REPOSITORY, branch: name });
    await repos.getAllEnvironments({ ...REPOSITORY, per_page: 2 });
    await repos.listDeploymentBranchPolicies({ ...REPOSITORY, environment_name: "launchdarkly-apply" });
    const plainly = new Octokit({ auth: ACTIONS_TOKEN, baseUrl: url, log });
    await plainly.request("GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention", REPOSITORY);
  },
  async "the repository and people"({ octokit }) {
    const { repos } = octokit(PERSONAL_TOKEN);
    await repos.get(REPOSITORY);
    for (const username of ["ada", "grace", "acme", "github-actions[bot]"]) {
      await repos.getCollaboratorPermissionLevel({ ...REPOSITORY, username });
    }
  },
};

describe("every route answers as described", () => {
  test.each(Object.entries(stops))("%s", async (_, stop) => {
    const tour = await startTour({ settings });
    await stop(tour);
    expect(tour.exchanges.filter(({ answer }) => answer.status >= 400)).toEqual([]);
    expect(problemsOf(tour.exchanges)).toEqual([]);
  });

  test("but for a pull request whose fork is gone: GitHub answers null, against its own description", async () => {
    const gone = { number: 1, head: "topic", author: "mallory", fork: true, forkDeleted: true };
    const { octokit, exchanges } = await startTour({ pulls: [gone] });
    await octokit().pulls.get({ ...REPOSITORY, pull_number: 1 });
    expect(problemsOf(exchanges)).toEqual([
      "GET /repos/{owner}/{repo}/pulls/{pull_number} 200: the answer/head/repo must be object",
    ]);
  });

  test("of an Enterprise Server too", async () => {
    const tour = await startTour({ options: { enterpriseServer: true } });
    const { rest } = new Octokit({ auth: ACTIONS_TOKEN, baseUrl: `${tour.url}/api/v3`, log });
    await rest.repos.get(REPOSITORY);
    expect(problemsOf(tour.exchanges)).toEqual([]);
  });

  afterAll(() =>
    expect(ROUTES.filter((route) => !toured.has(route)).map(({ method, path }) => `${method} ${path}`)).toEqual([
      // Which only refuses.
      "POST /pulls/{number}/comments",
    ]),
  );
});

const repo = "/repos/acme/storefront";
const unknown = "f".repeat(40);
const long = "x".repeat(70_000);

const refusals: [status: number, request: string, fields?: object, token?: string][] = [
  [401, `GET ${repo}`, {}, "ghs_unknown"],
  [403, `GET ${repo}/git/ref/heads/main`, {}, "ghs_mayNothing"],
  [403, `POST ${repo}/issues`, { title: "x" }, "ghs_mayNothing"],
  [403, `POST ${repo}/check-runs`, { name: "x", head_sha: "main" }, PERSONAL_TOKEN],
  [404, "GET /repos/acme/other"],
  [404, `GET ${repo}/git/commits/${unknown}`],
  [404, `GET ${repo}/git/trees/${unknown}`],
  [404, `GET ${repo}/git/blobs/${unknown}`],
  [404, `GET ${repo}/git/ref/heads/nowhere`],
  [404, `GET ${repo}/compare/main...nowhere`],
  [403, `GET ${repo}/environments`, {}, "ghs_mayNothing"],
  [404, `GET ${repo}/branches/nowhere`],
  [404, `GET ${repo}/environments/nowhere/deployment-branch-policies`],
  [404, `GET ${repo}/pulls/9`],
  [404, `GET ${repo}/pulls/9/reviews`],
  [404, `POST ${repo}/pulls/9/comments`, {}],
  [404, `PATCH ${repo}/issues/9`, { body: "x" }],
  [404, `POST ${repo}/issues/9/comments`, { body: "x" }],
  [404, `PATCH ${repo}/issues/comments/9`, { body: "x" }],
  [404, `DELETE ${repo}/issues/comments/9`],
  [404, `GET ${repo}/deployments/9`],
  [404, `GET ${repo}/deployments/9/statuses`],
  [404, `DELETE ${repo}/deployments/9`],
  [404, `GET ${repo}/collaborators/nobody-at-all/permission`],
  [409, `POST ${repo}/deployments`, { ref: "main", required_contexts: ["test"] }],
  [422, `GET ${repo}/git/blobs/short`],
  [422, `GET ${repo}/commits/nowhere`],
  [422, `GET ${repo}/commits/nowhere/check-runs`],
  [422, `POST ${repo}/issues`, { title: " " }],
  [422, `POST ${repo}/issues`, { title: "x", body: long }],
  [422, `POST ${repo}/issues/1/comments`, { body: " " }],
  [422, `POST ${repo}/issues/1/comments`, { body: long }],
  [422, `POST ${repo}/pulls/2/comments`, {}],
  [422, `POST ${repo}/check-runs`, { name: "x" }],
  [422, `POST ${repo}/check-runs`, { name: "x", head_sha: "main", output: { title: "x", summary: long } }],
  [422, `POST ${repo}/deployments`, { ref: "nowhere" }],
  [422, `POST ${repo}/deployments`, { ref: "main", payload: long }],
  [422, `POST ${repo}/deployments`, {}],
];

test("every refusal is as described", async () => {
  const mayNothing = { token: "ghs_mayNothing", login: "github-actions[bot]", type: "Bot", permissions: {} };
  const { exchanges, url } = await startTour({
    issues: [{ number: 1, title: "Drift" }],
    pulls: [{ number: 2, head: "topic", author: "ada" }],
    tokens: [...TOKENS, mayNothing],
  });
  for (const [, request, fields = {}, token = ACTIONS_TOKEN] of refusals) {
    const [method = "", path = ""] = request.split(" ");
    const body = method === "GET" || method === "DELETE" ? {} : { body: JSON.stringify(fields) };
    await fetch(`${url}${path}`, { method, headers: { authorization: `token ${token}` }, ...body });
  }
  expect(exchanges.map(({ request, answer }) => [answer.status, `${request.method} ${request.url}`])).toEqual(
    refusals.map(([status, request]) => [status, request]),
  );
  expect(problemsOf(exchanges)).toEqual([]);
});

const documents = {
  "workflow-sync.yaml": configuration,
  "workflows/checkout.yaml": checkout,
  "workflows/banner.yaml": banner,
  "workflows/search.yaml": search,
  "templates/standard-rollout.yaml": standardRollout,
};

/** Runs the Action on it, and gives what went to GitHub and back. */
async function traffic(
  world: World,
  event: Parameters<World["run"]>[0],
  token: string,
  exitCode = 0,
  inputs: Record<string, string> = {},
): Promise<Exchange[]> {
  const { url, exchanges } = await listen(world.urls.github);
  const environment = { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` };
  const run = await world.run(event, { token, environment, inputs });
  expect(run).toMatchObject({ exitCode, stderr: "" });
  expect(exchanges.length).toBe(run.github.length);
  return exchanges;
}

const writesIn = (exchanges: readonly Exchange[]) =>
  exchanges
    .filter(({ request }) => request.method !== "GET" && request.url !== "/graphql")
    .map(({ request }) => `${request.method} ${request.url}`);

test("what the Action sends and is answered is as described", async () => {
  const world = await startWorld();
  await world.commit("add", documents);
  const opened = await world.openPullRequest("add");
  const planned = await traffic(world, opened, tokens.reader);
  expect(writesIn(planned)).toEqual([`POST ${repo}/check-runs`, `POST ${repo}/issues/1/comments`]);
  expect(problemsOf(planned)).toEqual([]);

  await world.commit("add", { "workflows/banner.yaml": (before) => before.replace("2027-02-06", "2027-02-07") });
  const again = await traffic(world, await world.synchronize(opened.pull), tokens.reader);
  expect(writesIn(again)).toContainEqual(expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/));
  expect(problemsOf(again)).toEqual([]);

  const applied = await traffic(world, (await world.merge(opened.pull)).push, tokens.writer);
  expect(writesIn(applied)).toEqual([
    `POST ${repo}/deployments`, // for a run that is lost
    `POST ${repo}/deployments`,
    expect.stringMatching(/\/deployments\/\d+\/statuses$/),
    expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
  ]);
  expect(problemsOf(applied)).toEqual([]);

  await fetch(`${world.urls.launchDarkly}/api/v2/templates/standard-rollout`, {
    method: "DELETE",
    headers: { authorization: tokens.writer },
  });
  const drifted = await traffic(world, await world.event("events/schedule"), tokens.reader, 1);
  expect(writesIn(drifted)).toEqual([`POST ${repo}/issues`]);
  expect(problemsOf(drifted)).toEqual([]);

  const dispatch = await world.event("events/workflow_dispatch");
  const examined = await traffic(world, dispatch, tokens.reader, 1, { mode: "doctor" });
  expect(writesIn(examined).sort()).toEqual(
    ["check-runs", "deployments", "issues", "pulls/1/comments"].map((path) => `POST ${repo}/${path}`),
  );
  expect(problemsOf(examined)).toEqual([]);
});

const answer = { status: 200, headers: { "content-type": "application/json" }, body: "[]" };
const created = { status: 201, headers: { ...answer.headers, location: "http://127.0.0.1/1" }, body: "{}" };

test.each([
  ["nothing wrong", "GET /repos/a/b/issues?state=all", {}, /^$/],
  ["an operation that GitHub doesn't have", "GET /repos/a/b/nothing", {}, /no such operation/],
  ["an unknown query", "GET /repos/a/b/issues?status=all", {}, /the query has status, which isn't described/],
  ["a wrong query", "GET /repos/a/b/issues?state=merged", {}, /the query's state must be equal to one of/],
  ["a number that is none", "GET /repos/a/b/issues?per_page=many", {}, /the query's per_page must be integer/],
  ["an unknown status", "GET /repos/a/b/issues", { status: 299 }, /isn't described/],
  ["another type", "GET /repos/a/b/issues", { headers: { "content-type": "text/html" } }, /is text\/html/],
  ["another form", "GET /repos/a/b/issues", { body: "{}" }, /the answer must be array/],
  ["a field left out", "GET /repos/a/b/issues", { body: "[{}]" }, /the answer\/0 must have required property 'url'/],
  ["null where it can't be", "GET /repos/a/b", { body: '{"id":null}' }, /the answer\/id must be integer/],
  ["a Link where there are no pages", "GET /repos/a/b", { headers: { ...answer.headers, link: "<x>" } }, /has a Link/],
  ["a Link that is none", "GET /repos/a/b/issues", { headers: { ...answer.headers, link: "x" } }, /can't be read/],
  ["a header left out", "POST /repos/a/b/issues", { ...created, headers: answer.headers }, /lacks the header location/],
  ["no body", "POST /repos/a/b/issues", created, /the request has no body/],
  ["an unknown field", 'POST /repos/a/b/issues {"title":"x","text":"y"}', created, /must NOT have additional.*: text/],
  ["a wrong field", 'POST /repos/a/b/issues {"title":{}}', created, /the request\/title must be string/],
])("finds %s", (_, request, differing, expected) => {
  const [method = "", url = "", body = ""] = request.split(" ");
  expect(checkExchange({ method, url, body }, { ...answer, ...differing }).join("\n")).toMatch(expected);
});
