// Which answers of GitHub can be relied on.
import { describe, expect, test } from "vitest";
import { problemOf } from "../../src/github/answers.ts";

const api = "https://api.github.com/repos/acme/storefront";
const problem = (path: string, answer: unknown, { method = "GET", status = 200 } = {}) =>
  problemOf(method, `${api}${path}`, status, typeof answer === "string" ? answer : JSON.stringify(answer));

const comments = "/issues/1/comments?per_page=100";
const sha = "a".repeat(40);

test.each<[string, unknown]>([
  [comments, []],
  [comments, [{ id: 1, body: "" }]],
  ["/pulls/1/reviews", [{ id: 1, state: "APPROVED", user: null }]],
  [`/commits/${sha}/pulls`, [{ number: 1, merged_at: null, head: { sha }, base: { ref: "main", repo: { id: 1 } } }]],
  [`/git/commits/${sha}`, { sha, parents: [] }],
  ["/commits/feature%2Fone", { sha }],
  [`/git/trees/${sha}`, { tree: [{ path: "a", sha, mode: "100644", type: "blob" }], truncated: false }],
  [`/git/trees/${sha}?recursive=1`, { tree: [], truncated: true }],
  ["", { full_name: "acme/storefront", default_branch: "main", private: false }],
  ["/rules/branches/main", [{ type: "deletion" }]],
  ["/environments", { total_count: 0, environments: [] }],
  ["/labels", { anything: true }],
])("%s is whole: %j", (path, answer) => {
  expect(problem(path, answer)).toBeUndefined();
});

test.each<[string, unknown]>([
  [comments, '[{"id": 1, "bo'],
  [comments, ""],
  [comments, "<html>Sign in</html>"],
  [comments, "null"],
  [comments, '"text"'],
  [comments, {}],
  [comments, { "0": { id: 1, body: "" } }],
  [comments, [null]],
  [comments, [{ id: 1 }]],
  ["/issues?creator=x", { items: [] }],
  [`/commits/${sha}/check-runs`, { total_count: 0 }],
  [`/commits/${sha}/pulls`, [{ number: 1, head: { sha }, base: { ref: "main", repo: { id: 1 } } }]],
  ["/deployments", [{ id: 1, created_at: "2027-01-11T10:00:00Z" }]],
  ["/pulls/1", { head: {}, base: { ref: "main" }, state: "open" }],
  [`/git/trees/${sha}`, { tree: [], truncated: true }],
  [`/git/trees/${sha}`, { tree: [] }],
  ["/git/ref/heads/main", { object: null }],
  ["/compare/a...b", { status: "ahead", total_commits: 1, commits: [{ sha }] }],
  ["", { full_name: "acme/storefront" }],
  ["/pulls?state=all", {}],
  ["/rules/branches/main", {}],
  ["/branches/main", { name: "main" }],
  ["/environments", { total_count: 0 }],
])("%s can't be relied on: %j", (path, answer) => {
  expect(problem(path, answer)).toMatch(/^an? (answer|part) /);
});

test("GitHub repeats a repository's id in the addresses of further pages", () => {
  const next = "https://github.example.com/api/v3/repositories/1300192/issues?page=2";
  expect(problemOf("GET", next, 200, "{}")).toBe("an answer without `[].number`");
});

describe("with an error status", () => {
  test.each([400, 401, 403, 404, 409, 422])("%i counts in GitHub's own words alone", (status) => {
    expect(problem("/pulls/1", { message: "No." }, { status })).toBeUndefined();
    for (const foreign of ["<html>", "", {}, []])
      expect(problem("/pulls/1", foreign, { status })).toBe(
        `an answer with status ${status} that doesn't come from its API`,
      );
  });

  test.each([429, 500, 502])("%i says enough", (status) => {
    expect(problem("/pulls/1", "<html>", { status })).toBeUndefined();
  });
});

test("a write is answered with what it made", () => {
  const made = (path: string, answer: object, method = "POST") => problem(path, answer, { method, status: 201 });
  expect(made("/issues/1/comments", { id: 1, html_url: "x" })).toBeUndefined();
  expect(made("/issues/1/comments", [])).toBe("an answer without `id`");
  expect(made("/deployments", { message: "Auto-merged main into edit." })).toBe("an answer without `id`");
  expect(made("/issues/comments/1", {}, "PATCH")).toBe("an answer without `html_url`");
  expect(problem("/deployments/1", "", { method: "DELETE", status: 204 })).toBeUndefined();
});
