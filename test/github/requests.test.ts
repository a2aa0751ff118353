// Requests that fail, are refused or lost on their way to GitHub: what is sent again, what never is blindly, and what is said.
import { expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";
import { writeComment } from "../../src/github/comment.ts";
import { writeDriftIssue } from "../../src/github/drift-issue.ts";
import { githubDiagnostic, isRefused, PartialAnswer } from "../../src/github/failures.ts";
import { githubToken } from "../fixtures/account.ts";
import { checkout, configuration } from "../fixtures/documents.ts";
import { startWorld } from "../scenarios/world.ts";

const instance = "acme/storefront";
const repository = { owner: "acme", repo: "storefront" };
const report = { text: "Planned.", timeless: "Planned." };
const comments = "/repos/acme/storefront/issues/1/comments";

async function opened(github = {}) {
  const world = await startWorld({ "workflow-sync.yaml": configuration }, { github });
  await world.commit("add", { "workflows/checkout.yaml": checkout });
  await world.openPullRequest("add");
  const client = (path = "", token = githubToken) =>
    connect(token, `${world.urls.github}${path}`, repository, "0.0.0", []);
  const requests = async () =>
    ((await (await fetch(`${world.urls.github}/_emulator/requests`)).json()) as { method: string; path: string }[]).map(
      ({ method, path }) => `${method} ${path}`,
    );
  return { world, client, requests };
}

test("a comment whose answer is lost is looked for, and not made twice", async () => {
  const { world, client } = await opened();
  await world.faults("github", [{ method: "POST", path: comments, kind: "drop-after" }]);
  expect((await writeComment(client(), 1, instance, report)).became).toBe("created");
  expect(await world.comments(1)).toHaveLength(1);
});

test("one that never came there is sent again, once", async () => {
  const { world, client, requests } = await opened();
  await world.faults("github", [{ method: "POST", path: comments, kind: "status", status: 502 }]);
  await writeComment(client(), 1, instance, report);
  expect(await world.comments(1)).toHaveLength(1);
  expect((await requests()).filter((request) => request === `POST ${comments}`)).toHaveLength(2);
});

test("one that GitHub refuses is sent once", async () => {
  const { world, client, requests } = await opened();
  await world.faults("github", [{ method: "POST", path: comments, kind: "status", status: 422 }]);
  await expect(writeComment(client(), 1, instance, report)).rejects.toMatchObject({ status: 422 });
  expect((await requests()).filter((request) => request === `POST ${comments}`)).toHaveLength(1);
});

test("an issue whose answer is lost is looked for too", async () => {
  const { world, client } = await opened();
  await world.faults("github", [{ method: "POST", path: "/repos/acme/storefront/issues", kind: "drop-after" }]);
  const issue = await writeDriftIssue(client(), instance, { ...report, title: "Drift", hasDrifted: true });
  expect(issue?.became).toBe("opened");
  expect(await world.issues()).toHaveLength(1);
});

test("a read is sent again after a failure, and after a limit for much at once", async () => {
  const { world, client } = await opened();
  await world.faults("github", [
    { method: "GET", path: comments, kind: "status", status: 500 },
    { method: "GET", path: comments, nth: 2, kind: "status", status: 403 },
  ]);
  expect((await writeComment(client(), 1, instance, report)).became).toBe("created");
});

test("a limit that is used up for longer ends the run, with the time at which it is free again", async () => {
  const { client } = await opened({ rateLimit: { limit: 1 } });
  const { octokit } = client();
  const read = () => octokit.rest.pulls.get({ ...repository, pull_number: 1 });
  await read();
  const failure = await read().catch((error: unknown) => error);
  expect(isRefused(failure)).toBe(false);
  expect(githubDiagnostic(failure, "The plan", "contents: read").hint).toMatch(
    /^The token's rate limit is used up until \d\d:\d\d UTC: run again then/,
  );
});

test.each([
  [401, "ghs_nobody", "Check `repo-token` (GITHUB_TOKEN): it is wrong, or has expired."],
  [403, "ghs_reader", "Give the job `permissions: pull-requests: write`."],
] as const)("a refusal with status %i says what to do", async (status, token, hint) => {
  const { client } = await opened({
    tokens: [
      { token: "ghs_reader", login: "github-actions[bot]", type: "Bot", permissions: { "pull-requests": "read" } },
    ],
  });
  const failure = await writeComment(client("", token), 1, instance, report).catch((error: unknown) => error);
  expect(githubDiagnostic(failure, "The comment could not be written", "pull-requests: write")).toMatchObject({
    code: `github-${status}`,
    message: expect.stringContaining(`The comment could not be written: GitHub answered with status ${status}`),
    hint,
    request: expect.stringMatching(/^(?:GET|POST) http:\/\/127\.0\.0\.1/),
  });
});

test.each([
  ["Unable to create comment because issue is locked.", /^Unlock the conversation/],
  ["Repository was archived so is read-only.", /archived repository: unarchive it/],
  ["User is blocked", /^GitHub shuts out the account/],
  ["Repository access blocked", /^GitHub shuts out the account/],
  [
    "Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
    /IP allow list/,
  ],
  [
    "Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.",
    /single sign-on/,
  ],
  ["Something that nobody has seen yet.", /^GitHub's own message says what keeps it/],
])("a 403 that says %j: a permission isn't what is blamed", async (message, hint) => {
  const { world, client } = await opened();
  const body = { message, documentation_url: "https://docs.github.com/rest" };
  await world.faults("github", [{ method: "POST", path: comments, kind: "status", status: 403, body }]);
  const failure = await writeComment(client(), 1, instance, report).catch((error: unknown) => error);
  const told = githubDiagnostic(failure, "The comment could not be written", "pull-requests: write");
  expect(told.hint).toMatch(hint);
  expect(told.hint).not.toMatch(/^Give the job/);
  expect(told.message).toContain(message);
});

test("a 403 that is a page: what stands in between is what is blamed", async () => {
  const failure = new PartialAnswer("an answer with status 403 that doesn't come from its API");
  expect(githubDiagnostic(failure, "The plan", "contents: read").hint).toMatch(
    /^A firewall, a proxy or an IP allow list/,
  );
});

test("an Enterprise Server's address is kept to, for GraphQL too", async () => {
  const { client, requests, world } = await opened();
  const github = client("/api/v3");
  await writeComment(github, 1, instance, report);
  await writeComment(github, 1, instance, { text: "Planned again.", timeless: "Planned again." });
  expect((await world.comments(1))[0]?.body).toContain("Planned again.");
  expect(await requests()).toEqual([
    `GET /api/v3${comments}`,
    `POST /api/v3${comments}`,
    `GET /api/v3${comments}`,
    `GET /api/v3${comments}`,
    "POST /api/graphql",
    expect.stringMatching(/^PATCH \/api\/v3\//),
  ]);
});
