// Comments and issues: paging, limits, who may do what, and the one GraphQL query.
import { describe, expect, it } from "vitest";
import { ACTIONS_TOKEN, createRepository, failureOf, PERSONAL_TOKEN, REPOSITORY, start, TOKENS } from "./fixture.ts";

async function withPull(seed: Record<string, unknown> = {}) {
  const repository = createRepository();
  repository.commit("feature", { a: "1" });
  return start(repository, { pulls: [{ number: 7, head: "feature", author: "ada" }], ...seed });
}

const PULL = { ...REPOSITORY, issue_number: 7 };

describe("comments", () => {
  it("are written, read, edited and deleted", async () => {
    const { octokit, read } = await withPull();
    const { data, status } = await octokit().issues.createComment({ ...PULL, body: "Plan" });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      body: "Plan",
      user: { login: "github-actions[bot]", id: 41_898_282, type: "Bot" },
      performed_via_github_app: { slug: "github-actions", id: 15_368 },
    });
    expect(data.html_url).toBe(`https://github.com/acme/storefront/pull/7#issuecomment-${data.id}`);
    await octokit(PERSONAL_TOKEN).issues.updateComment({
      ...REPOSITORY,
      comment_id: data.id,
      body: "Edited by somebody else",
    });
    expect((await octokit().issues.listComments(PULL)).data).toMatchObject([
      { id: data.id, body: "Edited by somebody else", user: { login: "github-actions[bot]" } },
    ]);
    expect(await read("state")).toMatchObject({
      comments: [{ number: 7, body: "Edited by somebody else", author: "github-actions[bot]" }],
    });
    expect((await octokit().issues.deleteComment({ ...REPOSITORY, comment_id: data.id })).status).toBe(204);
    expect(await read("state")).toMatchObject({ comments: [] });
  });

  it("come by id, at most 100 a page, with links to the others", async () => {
    const comments = Array.from({ length: 230 }, (_, index) => ({
      number: 7,
      author: "grace",
      body: `Comment ${index}`,
    }));
    const { octokit } = await withPull({ comments });
    const first = await octokit().issues.listComments({ ...PULL, per_page: 1000 });
    expect(first.data).toHaveLength(100);
    expect(first.headers.link).toMatch(/<[^>]+page=2>; rel="next", <[^>]+page=3>; rel="last"/);
    const all = await octokit().paginate(octokit().issues.listComments, { ...PULL, per_page: 100 });
    expect(all.map(({ body }) => body)).toEqual(comments.map(({ body }) => body));
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
    expect((await octokit().issues.listComments(PULL)).data).toHaveLength(30);
  });

  it("hold 65,536 characters and not one more", async () => {
    const { octokit } = await withPull();
    expect((await octokit().issues.createComment({ ...PULL, body: "🚀".repeat(65_536) })).status).toBe(201);
    const failure = await failureOf(octokit().issues.createComment({ ...PULL, body: "x".repeat(65_537) }));
    expect(failure.status).toBe(422);
    expect(failure.message).toContain("Body is too long (maximum is 65536 characters)");
  });

  it.each([
    ["no body", {}],
    ["an empty body", { body: " " }],
    ["a body that is no text", { body: 5 }],
  ])("are refused with %s", async (_, body) => {
    const { octokit } = await withPull();
    expect((await failureOf(octokit().request("POST /repos/acme/storefront/issues/7/comments", body))).status).toBe(
      422,
    );
  });
});

it("says by GraphQL whose token it is, for every kind of token", async () => {
  const { octokit } = await withPull();
  expect(await octokit().graphql("query { viewer { login } }")).toEqual({ viewer: { login: "github-actions[bot]" } });
  const hide =
    "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
  await expect(octokit().graphql(hide, { id: "nobody" })).rejects.toThrow("Could not resolve to a node");
  expect(await octokit(PERSONAL_TOKEN).graphql("{ viewer { login databaseId } }")).toMatchObject({
    viewer: { login: "ada", databaseId: expect.any(Number) },
  });
  await expect(octokit().graphql("{ rateLimit { cost } }")).rejects.toThrow("The emulator knows only");
});

describe("issues", () => {
  it("are opened, found by label and creator, closed and opened again", async () => {
    const { octokit } = await withPull();
    const { data } = await octokit().issues.create({
      ...REPOSITORY,
      title: "Drift",
      body: "One",
      labels: ["drift", { name: "launchdarkly" }],
    });
    expect(data).toMatchObject({
      number: 8,
      state: "open",
      labels: [{ name: "drift" }, { name: "launchdarkly" }],
      user: { login: "github-actions[bot]" },
    });
    await octokit(PERSONAL_TOKEN).issues.create({ ...REPOSITORY, title: "Other" });
    const find = async (filter: object) =>
      (await octokit().issues.listForRepo({ ...REPOSITORY, ...filter })).data.map(({ number }) => number);
    expect(await find({})).toEqual([9, 8, 7]);
    expect(await find({ labels: "drift,launchdarkly" })).toEqual([8]);
    expect(await find({ creator: "github-actions[bot]" })).toEqual([8]);
    const change = async (update: object) =>
      (await octokit().issues.update({ ...REPOSITORY, issue_number: 8, ...update })).data;
    expect(await change({ state: "closed", state_reason: "not_planned" })).toMatchObject({
      state: "closed",
      state_reason: "not_planned",
      closed_by: { login: "github-actions[bot]" },
    });
    expect(await find({ state: "closed" })).toEqual([8]);
    expect(await change({ state: "open", body: "Two" })).toMatchObject({
      state: "open",
      state_reason: "reopened",
      body: "Two",
      closed_at: null,
    });
  });

  it("include pull requests, marked as such", async () => {
    const { octokit } = await withPull();
    expect((await octokit().issues.listForRepo(REPOSITORY)).data).toMatchObject([
      { number: 7, pull_request: { merged_at: null } },
    ]);
  });

  it("ignore an update that is too long, or refuse it", async () => {
    const issues = [{ number: 1, title: "Drift", body: "Before" }];
    const long = { ...REPOSITORY, issue_number: 1, body: "x".repeat(65_537), title: "After" };
    const ignoring = await withPull({ issues });
    expect((await ignoring.octokit().issues.update(long)).data).toMatchObject({ title: "Drift", body: "Before" });
    const refusing = await withPull({ issues, options: { oversizedIssueUpdate: "rejected" } });
    expect((await failureOf(refusing.octokit().issues.update(long))).status).toBe(422);
    expect((await failureOf(ignoring.octokit().issues.create({ ...long }))).status).toBe(422);
  });
});

describe("permissions for comments", () => {
  it.each([
    [{ "pull-requests": "write" }, 201],
    [{ issues: "write" }, 201],
    [{ issues: "read", "pull-requests": "read", contents: "write" }, 403],
  ])("%j → %i", async (permissions, status) => {
    const { octokit } = await withPull({ tokens: [{ ...TOKENS[0], permissions }] });
    const attempt = octokit(ACTIONS_TOKEN).issues.createComment({ ...PULL, body: "x" });
    if (status === 201) expect((await attempt).status).toBe(201);
    else {
      const failure = await failureOf(attempt);
      expect(failure).toMatchObject({
        status: 403,
        message: expect.stringContaining("Resource not accessible by integration"),
      });
      expect(failure.headers["x-accepted-github-permissions"]).toBe("issues=write; pull_requests=write");
    }
  });
});
