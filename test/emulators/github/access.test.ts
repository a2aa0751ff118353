// Who gets in: tokens, permissions, rate limits, unknown routes and seeds.
import { describe, expect, it } from "vitest";
import { startGitHubEmulator } from "../../../src/emulators/github/emulator.ts";
import { ACTIONS_TOKEN, createRepository, failureOf, REPOSITORY, start, TOKENS } from "./fixture.ts";

const MAIN = { ...REPOSITORY, ref: "heads/main" };

describe("tokens", () => {
  it.each([
    ["token", `token ${ACTIONS_TOKEN}`, 200],
    ["Bearer", `Bearer ${ACTIONS_TOKEN}`, 200],
    ["an unknown token", "Bearer nope", 401],
    ["no token", undefined, 401],
  ])("%s", async (_, authorization, status) => {
    const { url } = await start(createRepository());
    const response = await fetch(`${url}/repos/acme/storefront`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(response.status).toBe(status);
    if (status === 401) {
      expect(await response.json()).toMatchObject({
        message: expect.stringMatching(/Bad credentials|Requires authentication/),
        status: "401",
      });
    }
  });

  it("need the permission even to read, unless the repository is read as a public one", async () => {
    const tokens = [{ ...TOKENS[0], permissions: {} }];
    const repository = createRepository();
    const strict = await start(repository, { tokens });
    expect(await failureOf(strict.octokit().git.getRef(MAIN))).toMatchObject({
      status: 403,
      headers: { "x-accepted-github-permissions": "contents=read" },
    });
    expect((await strict.octokit().repos.get(REPOSITORY)).status).toBe(200);
    const open = await start(repository, { tokens, options: { readsNeedPermission: false } });
    expect((await open.octokit().git.getRef(MAIN)).status).toBe(200);
    const closed = await start(repository, {
      tokens,
      options: { readsNeedPermission: false },
      repository: { private: true },
    });
    expect((await failureOf(closed.octokit().git.getRef(MAIN))).status).toBe(403);
  });

  it.each([
    ["grace", "write", "maintain"],
    ["ada", "write", "write"],
    ["acme", "admin", "admin"],
    ["github-actions[bot]", "read", "read"],
  ])("ask what %s may do", async (username, permission, role_name) => {
    const { octokit } = await start(createRepository());
    const { data } = await octokit().repos.getCollaboratorPermissionLevel({ ...REPOSITORY, username });
    expect(data).toMatchObject({ permission, role_name, user: { login: username } });
  });
});

describe("requests", () => {
  it("to routes, repositories and things that don't exist answer 404", async () => {
    const { octokit } = await start(createRepository());
    for (const path of [
      "/nowhere",
      "/repos/acme/other",
      "/repos/acme/storefront/nowhere",
      "/repos/acme/storefront/pulls/9",
      "/repos/acme/storefront/issues/x/comments",
    ]) {
      const failure = await failureOf(octokit().request(`GET ${path}`));
      expect([path, failure.status]).toEqual([path, 404]);
      expect(failure.message).toContain("Not Found");
    }
  });

  it("are counted, and refused over the limit until the hour is over", async () => {
    const { octokit, url } = await start(createRepository(), { rateLimit: { limit: 2 } });
    const { headers } = await octokit().repos.get(REPOSITORY);
    expect(headers).toMatchObject({ "x-ratelimit-limit": "2", "x-ratelimit-remaining": "1", "x-ratelimit-used": "1" });
    expect(headers["x-github-request-id"]).toBeDefined();
    await octokit().repos.get(REPOSITORY);
    expect(await failureOf(octokit().repos.get(REPOSITORY))).toMatchObject({
      status: 403,
      headers: { "x-ratelimit-remaining": "0" },
      message: expect.stringContaining("rate limit exceeded"),
    });
    await fetch(`${url}/_emulator/clock`, { method: "POST", body: '{"advance":"61m"}' });
    expect((await octokit().repos.get(REPOSITORY)).status).toBe(200);
  });

  it("meet a secondary limit, and other faults in GitHub's words, when told to", async () => {
    const { octokit, tryControl } = await start(createRepository());
    await tryControl("faults", [
      { method: "GET", path: "/repos", kind: "status", status: 403 },
      { method: "GET", path: "/git/ref", kind: "status", status: 502 },
    ]);
    expect(await failureOf(octokit().repos.get(REPOSITORY))).toMatchObject({
      status: 403,
      message: expect.stringContaining("secondary rate limit"),
      headers: { "retry-after": "1" },
    });
    expect((await failureOf(octokit().git.getRef(MAIN))).status).toBe(502);
  });

  it("with broken JSON or an unknown API version answer 400", async () => {
    const { url } = await start(createRepository());
    const headers = { authorization: `Bearer ${ACTIONS_TOKEN}` };
    const broken = await fetch(`${url}/repos/acme/storefront/issues`, { method: "POST", headers, body: "{" });
    expect([broken.status, await broken.json()]).toMatchObject([400, { message: "Problems parsing JSON" }]);
    const version = await fetch(`${url}/repos/acme/storefront`, {
      headers: { ...headers, "x-github-api-version": "1999-01-01" },
    });
    expect(version.status).toBe(400);
  });
});

describe("the seed", () => {
  it("is refused with every problem and where it is", async () => {
    const seed = {
      repository: { fullName: "no-slash", gitDirectory: "" },
      tokens: [{ token: "x", login: "y", type: "Robot", permissions: {} }],
      extra: 1,
    };
    const error = await startGitHubEmulator(seed).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    const { message } = error as Error;
    for (const problem of ["/repository/fullName", "/repository/gitDirectory", "/tokens/0/type", "extra"]) {
      expect(message).toContain(problem);
    }
  });

  it("is refused if it names what git doesn't have", async () => {
    const { directory } = createRepository();
    const seed = { repository: { fullName: "acme/storefront", gitDirectory: directory }, tokens: TOKENS };
    await expect(startGitHubEmulator({ ...seed, pulls: [{ number: 1, head: "nowhere" }] })).rejects.toThrow("nowhere");
    await expect(
      startGitHubEmulator({ ...seed, repository: { ...seed.repository, gitDirectory: "/nowhere" } }),
    ).rejects.toThrow("/nowhere");
    await expect(
      startGitHubEmulator({
        ...seed,
        issues: [
          { number: 1, title: "a" },
          { number: 1, title: "b" },
        ],
      }),
    ).rejects.toThrow("number 1");
  });

  it("can hold what the state shows", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    repository.commit("later", { b: "1" });
    const first = await start(repository, { now: "2026-11-01T09:00:00Z" });
    await first.control("pulls", { head: "feature", author: "ada" });
    await first.control("pulls", { head: "later", author: "ada" });
    await first.control("pulls/1/reviews", { user: "grace", state: "APPROVED" });
    await first.octokit().issues.createComment({ ...REPOSITORY, issue_number: 1, body: "Plan" });
    await first.octokit().issues.create({ ...REPOSITORY, title: "Drift" });
    const { data } = await first
      .octokit()
      .repos.createDeployment({ ...REPOSITORY, ref: "main", required_contexts: [] });
    await first
      .octokit()
      .repos.createDeploymentStatus({ ...REPOSITORY, deployment_id: (data as { id: number }).id, state: "success" });
    await first.octokit().checks.create({
      ...REPOSITORY,
      name: "x",
      head_sha: repository.git("rev-parse", "main"),
      conclusion: "success",
    });
    await first.control("pulls/1/merge");
    const { repository: _, ...state } = await first.read<Record<string, unknown>>("state");
    const pulls = (state.pulls as Record<string, unknown>[]).map(({ testMerge: _t, mergeable: _m, ...pull }) => pull);

    const second = await start(repository, { ...state, pulls });
    const { repository: __, ...again } = await second.read<Record<string, unknown>>("state");
    const fixed = (value: Record<string, unknown>) => ({ ...value, now: "", pulls: [] });
    expect(fixed(again)).toEqual(fixed(state));
    expect(again.pulls).toMatchObject(pulls);
  });
});
