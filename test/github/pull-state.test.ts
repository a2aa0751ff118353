// What a plan on a pull request asks for first.
import { expect, test } from "vitest";
import { pullState } from "../../src/github/reviewing/pull-state.ts";
import { opened } from "./started.ts";

const missing = "0123456789".repeat(4);

test("how the pull request is, what its test merge was made of, the time and the token's login are one request", async () => {
  const { repository, github, head, requests } = await opened();
  const { data } = await github.octokit.rest.pulls.get({ ...github.repository, pull_number: 1 });
  const commit = data.merge_commit_sha ?? "";
  const before = (await requests()).length;
  const state = await pullState(github, 1, commit);
  expect(state).toMatchObject({
    isOpen: true,
    head,
    into: "main",
    parents: [repository.git("rev-parse", "main"), head],
  });
  expect(Date.parse(state.now)).toBe(github.now());
  expect(await github.login()).toBe("github-actions[bot]");
  expect((await requests()).slice(before)).toEqual(["POST /graphql"]);
});

test.each([
  ["merged", "pulls/1/merge"],
  ["closed", "pulls/1/close"],
])("%s, it isn't open any more", async (_, path) => {
  const { emulator, github, head } = await opened();
  await emulator.control(path, {});
  expect(await pullState(github, 1, head)).toMatchObject({ isOpen: false, head });
});

test("a test merge that is not there any more has no parents", async () => {
  const { github } = await opened();
  expect(await pullState(github, 1, missing)).toMatchObject({ isOpen: true, parents: [] });
});

test("a pull request that there isn't is a request that failed", async () => {
  const { github } = await opened();
  await expect(pullState(github, 2, missing)).rejects.toMatchObject({
    status: 404,
    message: "Could not resolve to a PullRequest with the number of 2.",
  });
});
