// The events besides a pull request's own: pushes, reviews, schedules, manual runs, merge groups, runs done again.
import { describe, expect, it } from "vitest";
import { createRepository, REPOSITORY, start } from "./fixture.ts";

const NONE = "0".repeat(40);

describe("push", () => {
  it("tells what came onto the branch since the last event, oldest first", async () => {
    const repository = createRepository();
    const { control, tryControl } = await start(repository);
    const before = repository.git("rev-parse", "main");
    const one = repository.commit("main", { a: "1" }, "One");
    const two = repository.commit("main", { a: "2" }, "Two");
    const event = await control("push", { actor: "ada" });
    expect(event).toMatchObject({
      event: "push",
      payload: {
        ref: "refs/heads/main",
        before,
        after: two,
        created: false,
        deleted: false,
        forced: false,
        commits: [
          { id: one, message: "One", distinct: true },
          { id: two, message: "Two" },
        ],
        head_commit: { id: two },
        pusher: { name: "ada" },
        repository: { full_name: "acme/storefront" },
      },
      environment: {
        GITHUB_SHA: two,
        GITHUB_REF: "refs/heads/main",
        GITHUB_REF_NAME: "main",
        GITHUB_ACTOR: "ada",
        GITHUB_HEAD_REF: "",
      },
    });
    expect(await tryControl("push")).toMatchObject({ status: 409, body: { code: "refused" } });
  });

  it("tells new, deleted and forced branches apart", async () => {
    const repository = createRepository();
    const { control } = await start(repository);
    const first = repository.commit("feature", { a: "1" });
    expect(await control("push", { branch: "feature" })).toMatchObject({
      payload: { created: true, before: NONE, after: first, commits: [{ id: first }] },
    });
    repository.git("branch", "--force", "feature", "main");
    const rewritten = repository.commit("feature", { a: "2" });
    expect(await control("push", { branch: "feature" })).toMatchObject({
      payload: { forced: true, before: first, after: rewritten },
    });
    repository.git("branch", "-D", "feature");
    expect(await control("push", { branch: "feature" })).toMatchObject({
      payload: { deleted: true, after: NONE, head_commit: null },
      environment: { GITHUB_SHA: repository.git("rev-parse", "main") },
    });
  });
});

describe("reviews", () => {
  it("stand in the event and in the API, with the commit they are about", async () => {
    const repository = createRepository();
    const head = repository.commit("feature", { a: "1" });
    const { control, tryControl, octokit } = await start(repository);
    const opened = await control("pulls", { head: "feature", author: "ada" });
    const event = await control("pulls/1/reviews", {
      user: "grace",
      state: "APPROVED",
      body: "/ld-allow 0123456789ab fine",
    });
    expect(event).toMatchObject({
      event: "pull_request_review",
      payload: {
        action: "submitted",
        review: { state: "approved", commit_id: head, user: { login: "grace" } },
        pull_request: { number: 1 },
      },
      environment: { GITHUB_SHA: opened.environment.GITHUB_SHA, GITHUB_REF: "refs/pull/1/merge" },
    });
    const list = async () => (await octokit().pulls.listReviews({ ...REPOSITORY, pull_number: 1 })).data;
    const [review] = await list();
    expect(review).toMatchObject({ state: "APPROVED", body: "/ld-allow 0123456789ab fine", user: { login: "grace" } });
    expect(await control(`pulls/1/reviews/${review?.id}/dismiss`)).toMatchObject({ payload: { action: "dismissed" } });
    expect(await list()).toMatchObject([{ state: "DISMISSED" }]);
    expect((await tryControl("pulls/1/reviews", { user: "ada", state: "APPROVED" })).status).toBe(422);
  });
});

describe("other events", () => {
  it("run a schedule and a manual run on the default branch's tip", async () => {
    const repository = createRepository();
    const { control } = await start(repository);
    const sha = repository.git("rev-parse", "main");
    expect(await control("events/schedule")).toMatchObject({
      event: "schedule",
      payload: { schedule: "0 6 * * *", repository: { default_branch: "main" } },
      environment: { GITHUB_SHA: sha, GITHUB_REF: "refs/heads/main" },
    });
    const dispatched = await control("events/workflow_dispatch", { inputs: { "pull-request": "3" }, actor: "grace" });
    expect(dispatched).toMatchObject({
      event: "workflow_dispatch",
      payload: { inputs: { "pull-request": "3" }, ref: "refs/heads/main", sender: { login: "grace" } },
      environment: { GITHUB_SHA: sha, GITHUB_ACTOR: "grace" },
    });
  });

  it("gives a merge group a commit and a branch of its own", async () => {
    const repository = createRepository();
    const head = repository.commit("feature", { a: "1" });
    const { control } = await start(repository);
    await control("pulls", { head: "feature" });
    const base = repository.commit("main", { b: "1" });
    const event = await control("events/merge_group", { pull: 1 });
    const sha = event.environment.GITHUB_SHA;
    expect(event).toMatchObject({
      event: "merge_group",
      payload: {
        action: "checks_requested",
        merge_group: {
          head_sha: sha,
          base_sha: base,
          base_ref: "refs/heads/main",
          head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}`,
        },
      },
      environment: { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-1-${base}` },
    });
    expect(repository.git("rev-parse", `${sha}^1`, `${sha}^2`).split("\n")).toEqual([base, head]);
    expect(repository.git("rev-parse", "main")).toBe(base);
  });

  it("runs pull_request_target on the default branch", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { control } = await start(repository);
    await control("pulls", { head: "feature", fork: true, author: "eve" });
    expect(await control("events/pull_request_target", { pull: 1 })).toMatchObject({
      event: "pull_request_target",
      payload: { action: "opened", pull_request: { number: 1 } },
      environment: {
        GITHUB_SHA: repository.git("rev-parse", "main"),
        GITHUB_REF: "refs/heads/main",
        GITHUB_HEAD_REF: "feature",
      },
    });
  });

  it("runs the same again with its old commit and payload", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { control, tryControl } = await start(repository);
    const opened = await control("pulls", { head: "feature" });
    repository.commit("feature", { a: "2" });
    await control("pulls/1/synchronize");
    const again = await control(`runs/${opened.environment.GITHUB_RUN_ID}/rerun`);
    expect(again.payload).toEqual(opened.payload);
    expect(again.environment).toEqual({ ...opened.environment, GITHUB_RUN_ATTEMPT: "2" });
    expect((await tryControl("runs/1/rerun")).status).toBe(404);
  });

  it("names an Enterprise Server's addresses if told to, and serves them", async () => {
    const { control, url, octokit } = await start(createRepository(), {
      options: { enterpriseServer: true, serverUrl: "https://git.acme.example" },
    });
    const { environment } = await control("events/schedule");
    expect(environment).toMatchObject({
      GITHUB_API_URL: `${url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
      GITHUB_SERVER_URL: "https://git.acme.example",
    });
    const { data } = await octokit().request(`GET ${url}/api/v3/repos/acme/storefront`);
    expect(data).toMatchObject({
      url: `${url}/api/v3/repos/acme/storefront`,
      html_url: "https://git.acme.example/acme/storefront",
    });
    const graphql = await octokit().request(`POST ${url}/api/graphql`, { query: "{ viewer { login } }" });
    expect(graphql.data).toEqual({ data: { viewer: { login: "github-actions[bot]" } } });
  });
});
