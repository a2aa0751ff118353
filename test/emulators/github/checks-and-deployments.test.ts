// Check runs and deployments, with their limits, owners and defaults.
import { describe, expect, it } from "vitest";
import { createRepository, failureOf, OTHER_APP_TOKEN, PERSONAL_TOKEN, REPOSITORY, start } from "./fixture.ts";

const annotations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: "a.yaml",
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: "notice" as const,
    message: `Line ${index + 1}`,
  }));

async function withCommit(seed: Record<string, unknown> = {}) {
  const repository = createRepository();
  const head_sha = repository.git("rev-parse", "main");
  return { repository, head_sha, ...(await start(repository, seed)) };
}

const output = { title: "Plan", summary: "Two to create" };

describe("check runs", () => {
  it("are made and completed, annotations appended request by request", async () => {
    const { octokit, head_sha, read } = await withCommit();
    const { checks } = octokit();
    const { data } = await checks.create({
      ...REPOSITORY,
      name: "LaunchDarkly workflows",
      head_sha,
      status: "in_progress",
      external_id: "ld-sync:v1:x",
      output: { ...output, annotations: annotations(50) },
    });
    expect(data).toMatchObject({
      status: "in_progress",
      conclusion: null,
      external_id: "ld-sync:v1:x",
      app: { slug: "github-actions", id: 15_368 },
    });
    const check_run_id = data.id;
    const done = await checks.update({
      ...REPOSITORY,
      check_run_id,
      conclusion: "success",
      output: { ...output, text: "digests", annotations: annotations(12) },
    });
    expect(done.data).toMatchObject({
      status: "completed",
      conclusion: "success",
      output: { text: "digests", annotations_count: 62 },
    });
    const { checkRuns } = await read<{ checkRuns: { annotations: unknown[] }[] }>("state");
    expect(checkRuns[0]?.annotations).toMatchObject([...annotations(50), ...annotations(12)]);
  });

  it("are listed for a commit by name and app, the newest of each name unless all are wanted", async () => {
    const { octokit, head_sha } = await withCommit();
    const create = async (name: string, token?: string) =>
      (await octokit(token).checks.create({ ...REPOSITORY, name, head_sha })).data.id;
    const first = await create("one");
    const second = await create("one");
    const other = await create("two", OTHER_APP_TOKEN);
    const find = async (filter: object) =>
      (await octokit().checks.listForRef({ ...REPOSITORY, ref: "main", ...filter })).data;
    expect((await find({})).check_runs.map(({ id }) => id)).toEqual([other, second]);
    expect((await find({ filter: "all" })).check_runs.map(({ id }) => id)).toEqual([other, second, first]);
    expect(await find({ check_name: "one", filter: "all", per_page: 1 })).toMatchObject({
      total_count: 2,
      check_runs: [{ id: second }],
    });
    expect((await find({ app_id: 77 })).check_runs.map(({ id }) => id)).toEqual([other]);
  });

  it.each([
    ["51 annotations", { output: { ...output, annotations: annotations(51) } }],
    ["a summary of 65,536 bytes", { output: { title: "x", summary: "é".repeat(32_768) } }],
    ["a text of 65,536 bytes", { output: { ...output, text: "x".repeat(65_536) } }],
    ["no summary", { output: { title: "x" } }],
    ["completed without a conclusion", { status: "completed" }],
    ["a conclusion that doesn't exist", { conclusion: "great" }],
    [
      "columns over several lines",
      { output: { ...output, annotations: [{ ...annotations(1)[0], end_line: 2, start_column: 1 }] } },
    ],
    ["a commit that isn't there", { head_sha: "f".repeat(40) }],
  ])("are refused with %s", async (_, fields) => {
    const { octokit, head_sha, read } = await withCommit();
    const request = octokit().request("POST /repos/acme/storefront/check-runs", { name: "x", head_sha, ...fields });
    expect((await failureOf(request)).status).toBe(422);
    expect(await read("state")).toMatchObject({ checkRuns: [] });
  });

  it("belong to the app that made them; people can't write them", async () => {
    const { octokit, head_sha } = await withCommit();
    const { data } = await octokit().checks.create({ ...REPOSITORY, name: "x", head_sha });
    const change = (token: string) =>
      failureOf(octokit(token).checks.update({ ...REPOSITORY, check_run_id: data.id, name: "y" }));
    expect(await change(OTHER_APP_TOKEN)).toMatchObject({
      status: 403,
      message: expect.stringContaining("can only be modified by the GitHub App that created it"),
    });
    expect(await change(PERSONAL_TOKEN)).toMatchObject({ status: 403 });
    expect(
      await failureOf(octokit(PERSONAL_TOKEN).checks.create({ ...REPOSITORY, name: "x", head_sha })),
    ).toMatchObject({ status: 403, message: expect.stringContaining("You must authenticate via a GitHub App") });
  });

  it("can expire", async () => {
    const { octokit, head_sha, url } = await withCommit({ options: { checkRunRetentionDays: 3 } });
    await octokit().checks.create({ ...REPOSITORY, name: "x", head_sha });
    const count = async () => (await octokit().checks.listForRef({ ...REPOSITORY, ref: "main" })).data.total_count;
    expect(await count()).toBe(1);
    await fetch(`${url}/_emulator/clock`, { method: "POST", body: '{"advance":"4d"}' });
    expect(await count()).toBe(0);
  });
});

describe("deployments", () => {
  const plain = { ...REPOSITORY, auto_merge: false, required_contexts: [] };

  it("are deleted where they are inactive, or the only one", async () => {
    const { octokit, head_sha } = await withCommit();
    const { repos } = octokit();
    const made = async () => {
      const { data } = await repos.createDeployment({ ...plain, ref: head_sha });
      return { ...REPOSITORY, deployment_id: (data as { id: number }).id };
    };
    const [first, second] = [await made(), await made()];
    expect((await failureOf(repos.deleteDeployment(first))).status).toBe(422);
    await repos.createDeploymentStatus({ ...first, state: "inactive" });
    expect((await repos.deleteDeployment(first)).status).toBe(204);
    expect((await repos.listDeployments(REPOSITORY)).data.map(({ id }) => id)).toEqual([second.deployment_id]);
    expect((await repos.deleteDeployment(second)).status).toBe(204);
  });

  it("keep their payload and are found by environment and task, newest first", async () => {
    const { octokit, head_sha } = await withCommit();
    const { repos } = octokit();
    const payload = { v: 1, sha: head_sha, pending: [] };
    const ids: number[] = [];
    for (const environment of ["launchdarkly-workflows/default", "launchdarkly-workflows/default", "production"]) {
      const { data, status } = await repos.createDeployment({
        ...plain,
        ref: head_sha,
        environment,
        task: "launchdarkly-workflows",
        payload,
        production_environment: false,
      });
      expect(status).toBe(201);
      ids.push((data as { id: number }).id);
    }
    const { data } = await repos.listDeployments({
      ...REPOSITORY,
      environment: "LaunchDarkly-Workflows/default",
      task: "launchdarkly-workflows",
    });
    expect(data.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect(data[0]).toMatchObject({
      sha: head_sha,
      payload,
      creator: { login: "github-actions[bot]" },
      production_environment: false,
    });
    expect((await repos.listDeployments({ ...REPOSITORY, task: "deploy" })).data).toEqual([]);
    expect((await repos.getDeployment({ ...REPOSITORY, deployment_id: ids[0] ?? 0 })).data.payload).toEqual(payload);
  });

  it("merge the default branch in first, unless told not to", async () => {
    const { octokit, repository, read } = await withCommit();
    repository.commit("topic", { a: "1" });
    const tip = repository.commit("main", { b: "1" });
    const { data, status } = await octokit().repos.createDeployment({
      ...REPOSITORY,
      ref: "topic",
      required_contexts: [],
    });
    expect([status, data]).toEqual([202, { message: "Auto-merged main into topic on deployment." }]);
    expect(repository.git("rev-parse", "topic^2")).toBe(tip);
    expect(await read("state")).toMatchObject({ deployments: [] });
    expect(
      (await octokit().repos.createDeployment({ ...REPOSITORY, ref: "topic", required_contexts: [] })).status,
    ).toBe(201);
  });

  it("demand green checks, unless told not to", async () => {
    const { octokit, head_sha } = await withCommit();
    await octokit().checks.create({ ...REPOSITORY, name: "test", head_sha, conclusion: "failure" });
    expect(await failureOf(octokit().repos.createDeployment({ ...REPOSITORY, ref: "main" }))).toMatchObject({
      status: 409,
      message: expect.stringContaining("Commit status checks failed for main"),
    });
    expect((await octokit().repos.createDeployment({ ...plain, ref: "main" })).status).toBe(201);
  });

  it("have statuses, newest first; a success retires earlier ones", async () => {
    const { octokit } = await withCommit();
    const { repos } = octokit();
    const create = async () =>
      ((await repos.createDeployment({ ...plain, ref: "main", environment: "e" })).data as { id: number }).id;
    const [one, two] = [await create(), await create()];
    const set = (deployment_id: number, state: "in_progress" | "success", auto_inactive?: boolean) =>
      repos.createDeploymentStatus({
        ...REPOSITORY,
        deployment_id,
        state,
        ...(auto_inactive === undefined ? {} : { auto_inactive }),
      });
    const states = async (deployment_id: number) =>
      (await repos.listDeploymentStatuses({ ...REPOSITORY, deployment_id })).data.map(({ state }) => state);
    await set(one, "in_progress");
    await set(one, "success");
    await set(two, "success", false);
    expect(await states(one)).toEqual(["success", "in_progress"]);
    await set(two, "success");
    expect(await states(one)).toEqual(["inactive", "success", "in_progress"]);
  });

  it.each([
    ["a ref that isn't there", { ref: "nowhere" }],
    ["no ref", {}],
    ["a payload over the limit", { ref: "main", payload: "x".repeat(16_385) }],
    ["an environment of 256 characters", { ref: "main", environment: "e".repeat(256) }],
  ])("are refused with %s", async (_, fields) => {
    const { octokit } = await withCommit();
    expect((await failureOf(octokit().request("POST /repos/acme/storefront/deployments", fields))).status).toBe(422);
  });
});
