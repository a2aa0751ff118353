// A pull request's life: what each step does to git, to the API's answers, and which event a runner would get.
import { describe, expect, it } from "vitest";
import type { RunnerEvent } from "../../../src/emulators/runner-event.ts";
import { createRepository, REPOSITORY, start } from "./fixture.ts";

interface PullPayload {
  action: string;
  number: number;
  pull_request: {
    number: number;
    merged: boolean;
    head: { sha: string; ref: string; repo: { id: number } | null };
    base: { sha: string; ref: string; repo: { id: number } };
    user: { login: string };
  };
}

const payloadOf = <T = PullPayload>({ payload }: RunnerEvent) => payload as unknown as T;

describe("opening", () => {
  it("makes a real test merge commit of base and head, and names it in the event", async () => {
    const repository = createRepository();
    const head = repository.commit("feature", { "a.yaml": "a: 1\n" });
    const base = repository.commit("main", { "b.yaml": "b: 1\n" });
    const { control, octokit } = await start(repository);

    const event = await control("pulls", { head: "feature", author: "grace", title: "Add a" });

    expect(event.event).toBe("pull_request");
    expect(event.environment).toMatchObject({
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REF: "refs/pull/1/merge",
      GITHUB_REF_NAME: "1/merge",
      GITHUB_HEAD_REF: "feature",
      GITHUB_BASE_REF: "main",
      GITHUB_REPOSITORY: "acme/storefront",
      GITHUB_REPOSITORY_ID: "4711",
      GITHUB_REPOSITORY_OWNER: "acme",
      GITHUB_ACTOR: "grace",
      GITHUB_RUN_ATTEMPT: "1",
      CI: "true",
    });
    expect(payloadOf(event)).toMatchObject({
      action: "opened",
      number: 1,
      pull_request: {
        number: 1,
        merged: false,
        head: { sha: head, ref: "feature" },
        base: { sha: base, ref: "main" },
        user: { login: "grace" },
      },
      repository: { full_name: "acme/storefront", default_branch: "main" },
      sender: { login: "grace" },
    });
    const sha = event.environment.GITHUB_SHA ?? "";
    expect(repository.git("rev-parse", "refs/pull/1/merge")).toBe(sha);
    expect(repository.git("rev-parse", "refs/pull/1/head")).toBe(head);
    expect(repository.git("rev-parse", `${sha}^1`, `${sha}^2`).split("\n")).toEqual([base, head]);
    expect(repository.git("ls-tree", "--name-only", sha).split("\n")).toEqual(["README.md", "a.yaml", "b.yaml"]);

    const { data } = await octokit().pulls.get({ ...REPOSITORY, pull_number: 1 });
    expect(data).toMatchObject({
      mergeable: true,
      mergeable_state: "clean",
      commits: 1,
      changed_files: 1,
      additions: 1,
    });
  });

  it("refuses a conflict with 409 and no event, and the pull request is not mergeable", async () => {
    const repository = createRepository();
    repository.commit("feature", { "README.md": "theirs\n" });
    repository.commit("main", { "README.md": "ours\n" });
    const { tryControl, octokit } = await start(repository);
    const answer = await tryControl("pulls", { head: "feature" });
    expect(answer).toMatchObject({ status: 409, body: { number: 1, mergeable: false, conflicts: ["README.md"] } });
    const { data } = await octokit().pulls.get({ ...REPOSITORY, pull_number: 1 });
    expect(data).toMatchObject({ mergeable: false, mergeable_state: "dirty" });
  });

  it("refuses a branch that has no history in common with the base", async () => {
    const repository = createRepository();
    repository.git("checkout", "--quiet", "--orphan", "orphan");
    repository.git("commit", "--quiet", "-m", "Alone");
    repository.git("checkout", "--quiet", "--detach");
    const { tryControl } = await start(repository);
    expect(await tryControl("pulls", { head: "orphan" })).toMatchObject({ status: 422, body: { code: "refused" } });
  });

  it.each([
    ["a branch that isn't there", { head: "nowhere" }, 422],
    ["a branch without commits of its own", { head: "main" }, 422],
    ["no branch at all", {}, 400],
    ["a field it doesn't know", { head: "main", branch: "x" }, 400],
  ])("refuses %s", async (_, body, status) => {
    const { tryControl } = await start(createRepository());
    expect((await tryControl("pulls", body)).status).toBe(status);
  });

  it("gives a fork's pull request a head repository of its own", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { control } = await start(repository);
    const event = await control("pulls", { head: "feature", author: "eve", fork: true });
    expect(payloadOf(event).pull_request).toMatchObject({
      head: { label: "eve:feature", repo: { full_name: "eve/storefront", fork: true } },
    });
    const { head, base } = payloadOf(event).pull_request;
    expect(head.repo?.id).not.toBe(base.repo.id);
  });

  it("shows no repository for a fork that was deleted", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { octokit } = await start(repository, {
      pulls: [{ number: 9, head: "feature", author: "eve", fork: true, forkDeleted: true }],
    });
    expect((await octokit().pulls.get({ ...REPOSITORY, pull_number: 9 })).data.head.repo).toBeNull();
  });
});

describe("pushing to the head", () => {
  it("makes a new test merge, and base.sha follows the base branch only now", async () => {
    const repository = createRepository();
    const first = repository.commit("feature", { a: "1" });
    const { control, tryControl, octokit } = await start(repository);
    const opened = await control("pulls", { head: "feature" });
    const oldBase = payloadOf(opened).pull_request.base.sha;
    const newBase = repository.commit("main", { b: "1" });
    expect((await octokit().pulls.get({ ...REPOSITORY, pull_number: 1 })).data.base.sha).toBe(oldBase);
    expect((await tryControl("pulls/1/synchronize")).status).toBe(409);

    const second = repository.commit("feature", { a: "2" });
    const event = await control("pulls/1/synchronize");
    expect(event.payload).toMatchObject({ action: "synchronize", before: first, after: second });
    expect(payloadOf(event).pull_request).toMatchObject({ head: { sha: second }, base: { sha: newBase } });
    const sha = event.environment.GITHUB_SHA;
    expect(sha).not.toBe(opened.environment.GITHUB_SHA);
    expect(repository.git("rev-parse", `${sha}^1`, `${sha}^2`).split("\n")).toEqual([newBase, second]);
  });

  it("can start the run on the previous test merge; reading the pull request makes a new one, after a lag", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { control, octokit, url } = await start(repository, {
      options: { staleMergeRef: true, mergeableLagMs: 60_000 },
    });
    const opened = await control("pulls", { head: "feature" });
    const second = repository.commit("feature", { a: "2" });
    const event = await control("pulls/1/synchronize");
    expect(event.environment.GITHUB_SHA).toBe(opened.environment.GITHUB_SHA);
    expect(payloadOf(event).pull_request.head.sha).toBe(second);

    const get = async () => (await octokit().pulls.get({ ...REPOSITORY, pull_number: 1 })).data.mergeable;
    const mergeRef = async () => (await octokit().git.getRef({ ...REPOSITORY, ref: "pull/1/merge" })).data.object.sha;
    expect(await get()).toBeNull();
    expect(await get()).toBeNull();
    expect(await mergeRef()).toBe(opened.environment.GITHUB_SHA);
    await fetch(`${url}/_emulator/clock`, { method: "POST", body: '{"advance":"2m"}' });
    expect(await get()).toBe(true);
    expect(repository.git("rev-parse", `${await mergeRef()}^2`)).toBe(second);
  });

  it("makes a new test merge when the pull request is read after its base moved, not before", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { control, octokit } = await start(repository);
    const opened = await control("pulls", { head: "feature" });
    const base = repository.commit("main", { b: "1" });
    expect(repository.git("rev-parse", "refs/pull/1/merge")).toBe(opened.environment.GITHUB_SHA);
    await octokit().pulls.get({ ...REPOSITORY, pull_number: 1 });
    expect(repository.git("rev-parse", "refs/pull/1/merge^1")).toBe(base);
  });
});

describe("merging", () => {
  it.each([
    ["merge", 2, "Merge pull request #1 from acme/feature"],
    ["squash", 1, "Add things (#1)"],
    ["rebase", 1, "Second"],
  ])("by %s moves the base branch, and closes with two events", async (method, parents, subject) => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" }, "One");
    repository.commit("feature", { a: "1", c: "2" }, "Second");
    const before = repository.commit("main", { b: "1" });
    const { control, octokit } = await start(repository);
    await control("pulls", { head: "feature", title: "Add things" });

    const { events } = await control<{ events: RunnerEvent[] }>("pulls/1/merge", { method, actor: "grace" });

    const tip = repository.git("rev-parse", "main");
    expect(repository.git("log", "-1", "--format=%s", tip)).toBe(subject);
    expect(repository.git("log", "-1", "--format=%P", tip).split(" ")).toHaveLength(parents);
    expect(repository.git("ls-tree", "--name-only", tip).split("\n")).toEqual(["README.md", "a", "b", "c"]);
    const [closed, push] = events;
    expect(closed).toMatchObject({
      event: "pull_request",
      payload: {
        action: "closed",
        pull_request: { merged: true, state: "closed", merge_commit_sha: tip, merged_by: { login: "grace" } },
      },
      environment: { GITHUB_REF: "refs/heads/main", GITHUB_SHA: tip },
    });
    expect(push).toMatchObject({
      event: "push",
      payload: {
        ref: "refs/heads/main",
        before,
        after: tip,
        created: false,
        deleted: false,
        forced: false,
        head_commit: { id: tip },
      },
      environment: { GITHUB_REF: "refs/heads/main", GITHUB_SHA: tip, GITHUB_EVENT_NAME: "push" },
    });
    const pushed = payloadOf<{ commits: { id: string }[] }>(push as RunnerEvent).commits;
    expect(pushed).toHaveLength({ merge: 3, squash: 1, rebase: 2 }[method] ?? 0);
    expect(pushed.at(-1)?.id).toBe(tip);

    for (const { id } of pushed) {
      const { data } = await octokit().repos.listPullRequestsAssociatedWithCommit({ ...REPOSITORY, commit_sha: id });
      expect(data.map(({ number, merged_at }) => [number, merged_at !== null])).toEqual([[1, true]]);
    }
  });

  it("can hide the pull request of a commit for a while", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { control, octokit, url } = await start(repository, { options: { commitPullsLagMs: 30_000 } });
    await control("pulls", { head: "feature" });
    await control("pulls/1/merge", { method: "squash" });
    const commit_sha = repository.git("rev-parse", "main");
    const list = async () =>
      (await octokit().repos.listPullRequestsAssociatedWithCommit({ ...REPOSITORY, commit_sha })).data.length;
    expect(await list()).toBe(0);
    await fetch(`${url}/_emulator/clock`, { method: "POST", body: '{"advance":"1m"}' });
    expect(await list()).toBe(1);
  });

  it("leaves the base branch alone on a conflict", async () => {
    const repository = createRepository();
    repository.commit("feature", { "README.md": "theirs\n" });
    const { control, tryControl } = await start(repository);
    await control("pulls", { head: "feature" });
    const tip = repository.commit("main", { "README.md": "ours\n" });
    expect(await tryControl("pulls/1/merge")).toMatchObject({ status: 409, body: { conflicts: ["README.md"] } });
    expect(repository.git("rev-parse", "main")).toBe(tip);
  });
});

describe("closing without a merge, and opening again", () => {
  it("gives both events on the merge ref", async () => {
    const repository = createRepository();
    repository.commit("feature", { a: "1" });
    const { control, tryControl } = await start(repository);
    await control("pulls", { head: "feature" });
    const closed = await control("pulls/1/close");
    expect(closed).toMatchObject({
      payload: { action: "closed", pull_request: { merged: false } },
      environment: { GITHUB_REF: "refs/pull/1/merge" },
    });
    expect((await tryControl("pulls/1/merge")).status).toBe(409);
    expect(await control("pulls/1/reopen")).toMatchObject({
      payload: { action: "reopened", pull_request: { state: "open" } },
    });
    expect((await tryControl("pulls/1/reopen")).status).toBe(409);
  });
});
