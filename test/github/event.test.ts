// An event and the input `mode` → what a run is asked to do.
import { describe, expect, test } from "vitest";
import { type Assignment, assignmentOf, type EventInputs } from "../../src/github/event.ts";

const repository = { default_branch: "main", pushed_at: 1_800_000_000 };
const main = "refs/heads/main";
const [before, head] = ["1".repeat(40), "2".repeat(40)];
const pull = { number: 7, state: "open", head: { sha: head }, base: { ref: "main", sha: before } };
const group = {
  base_sha: before,
  base_ref: main,
  head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${before}`,
};

const assigned = (event: string, payload: object, inputs: Partial<EventInputs> = {}) =>
  assignmentOf(event, { repository, ...payload }, { mode: "auto", ...inputs });
const onPull = (fields: object, inputs?: Partial<EventInputs>) =>
  assigned("pull_request", { pull_request: { ...pull, ...fields } }, inputs);
const onPush = (payload: object, inputs?: Partial<EventInputs>) =>
  assigned("push", { ref: main, before, ...payload }, inputs);

test.each<[string, Assignment, object]>([
  ["a pull request", onPull({}), { mode: "plan", base: { kind: "first parent" }, pull: { number: 7, head } }],
  ["its review", assigned("pull_request_review", { pull_request: pull }), { mode: "plan", pull: { number: 7, head } }],
  [
    "one into another branch",
    onPull({ base: { ref: "release" } }),
    { pull: { number: 7, head, otherBranch: "release" } },
  ],
  ["a push", onPush({}), { mode: "apply", base: { kind: "commit", sha: before }, pushedAt: 1_800_000_000_000 }],
  ["a first push", onPush({ before: "0".repeat(40) }), { mode: "apply", base: { kind: "nothing" } }],
  ["a schedule", assigned("schedule", {}), { mode: "drift", base: { kind: "head" } }],
  ["drift of what was pushed", onPush({}, { mode: "drift" }), { mode: "drift", base: { kind: "head" } }],
  [
    "drift by hand",
    assigned("workflow_dispatch", { ref: main }, { mode: "drift", ref: main }),
    { mode: "drift", base: { kind: "head" } },
  ],
  ["drift on another event", assigned("watch", {}, { mode: "drift" }), { mode: "drift", base: { kind: "head" } }],
  ["a scheduled apply", assigned("schedule", {}, { mode: "apply" }), { mode: "apply", base: { kind: "head" } }],
  ["a run by hand", assigned("workflow_dispatch", { ref: main }), { mode: "plan", base: { kind: "first parent" } }],
  ["an apply by hand", assigned("workflow_dispatch", { ref: main }, { mode: "apply" }), { base: { kind: "head" } }],
  [
    "a merge group",
    assigned("merge_group", { merge_group: group }),
    { mode: "plan", base: { kind: "commit", sha: before }, queued: { number: 7, branch: "main" } },
  ],
  ["another event with a mode", assigned("watch", {}, { mode: "validate" }), { mode: "validate" }],
])("%s", (_, assignment, expected) => {
  expect(assignment).toMatchObject({ kind: "run", ...expected });
});

test("a pull request's plan by hand, for forks", () => {
  const inputs = { pullRequest: "7" };
  expect(assigned("workflow_dispatch", { ref: main }, inputs)).toEqual({ kind: "plan by hand", pull: 7 });
});

test("a pull request that was closed without a merge", () => {
  const payload = { action: "closed", pull_request: { ...pull, state: "closed", merged: false } };
  expect(assigned("pull_request", payload)).toEqual({ kind: "closed", pull: 7, commit: before });
});

describe("nothing to do:", () => {
  test.each<[string, Assignment]>([
    ["a merged pull request", assigned("pull_request", { action: "closed", pull_request: { ...pull, merged: true } })],
    ["a late edit of a closed one", onPull({ state: "closed" })],
    ["a push to another branch", onPush({ ref: "refs/heads/edit" })],
    ["a deleted branch", onPush({ deleted: true })],
  ])("%s", (_, assignment) => {
    expect(assignment.kind).toBe("nothing");
  });
});

describe("refused:", () => {
  test.each<[string, Assignment]>([
    ["an apply on a pull request", onPull({}, { mode: "apply" })],
    ["an apply in the merge queue", assigned("merge_group", { merge_group: group }, { mode: "apply" })],
    ["an apply of another branch", onPush({ ref: "refs/heads/edit" }, { mode: "apply" })],
    ["one by hand", assigned("workflow_dispatch", { ref: "refs/heads/edit" }, { mode: "apply" })],
    ["drift of a pull request", onPull({}, { mode: "drift" })],
    ["drift of its review", assigned("pull_request_review", { pull_request: pull }, { mode: "drift" })],
    ["drift in the merge queue", assigned("merge_group", { merge_group: group }, { mode: "drift" })],
    ["drift of another branch", onPush({ ref: "refs/heads/edit" }, { mode: "drift" })],
    ["drift of one by hand", assigned("workflow_dispatch", { ref: "refs/heads/edit" }, { mode: "drift" })],
    ["drift of a tag", assigned("release", {}, { mode: "drift", ref: "refs/tags/v1" })],
    ["an apply on another event", assigned("watch", {}, { mode: "apply" })],
    ["another event", assigned("watch", {})],
    ["the event that has the base's tokens and a stranger's files", assigned("pull_request_target", {})],
    ["that one in any mode", assigned("pull_request_target", {}, { mode: "plan" })],
    ["a pull request without a number", onPull({ number: "7" })],
    ["a merge group whose branch names none", assigned("merge_group", { merge_group: { ...group, head_ref: main } })],
    ["an input that is no number", assigned("workflow_dispatch", { ref: main }, { pullRequest: "7; rm" })],
    ["a fork's plan on its own event", onPull({}, { pullRequest: "7" })],
    ["a fork's apply", assigned("workflow_dispatch", { ref: main }, { pullRequest: "7", mode: "apply" })],
  ])("%s", (_, assignment) => {
    expect(assignment).toMatchObject({ kind: "refused", hint: expect.stringMatching(/\.$|dependabot$/) });
  });
});

test("a payload that is no object names nothing", () => {
  expect(assignmentOf("pull_request", "no", { mode: "auto" }).kind).toBe("refused");
});
