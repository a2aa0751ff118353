// What `doctor` learns of a token on GitHub and of the repository's settings; whatever it tries, nothing is made.
import { describe, expect, test } from "vitest";
import type { Access, Permission } from "../../src/examining/facts.ts";
import { tryPermissions } from "../../src/github/examining/attempts.ts";
import { learnGitHub } from "../../src/github/examining/facts.ts";
import { ACTIONS_TOKEN, createRepository, PERSONAL_TOKEN, start } from "../emulators/github/fixture.ts";
import { clientOf, instance, opened } from "./started.ts";

const bot = { token: ACTIONS_TOKEN, login: "github-actions[bot]", type: "Bot" };
const everything = {
  contents: "read",
  "pull-requests": "write",
  checks: "write",
  deployments: "write",
  issues: "write",
  actions: "read",
  administration: "read",
} as const;

async function tried(permission: Permission, needed: Access, granted: Record<string, string>) {
  const { github, requests, emulator } = await opened(() => ({ tokens: [{ ...bot, permissions: granted }] }));
  const before = await emulator.read<object>("state");
  const attempt = (await tryPermissions(github, new Map([[permission, needed]]), "main")).get(permission);
  const { now: _, ...after } = await emulator.read<{ now: string }>("state");
  expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name !== "now")));
  return { attempt, requests: await requests() };
}

const needs: [Permission, Access][] = [
  ["contents", "read"],
  ["pull-requests", "read"],
  ["pull-requests", "write"],
  ["checks", "read"],
  ["checks", "write"],
  ["deployments", "read"],
  ["deployments", "write"],
  ["issues", "write"],
];

describe.each(needs)("%s: %s", (permission, access) => {
  const beside = { ...everything, [permission]: "none" };

  test("is granted to a token that has just this", async () => {
    const { attempt, requests } = await tried(permission, access, { ...beside, [permission]: access });
    expect(attempt).toEqual({ known: "granted" });
    expect(requests.filter((request) => request.startsWith("POST"))).toHaveLength(access === "write" ? 1 : 0);
  });

  test("is lacked by one that has everything else", async () => {
    const less = access === "write" ? "read" : "none";
    const { attempt } = await tried(permission, access, { ...beside, [permission]: less });
    expect(attempt).toMatchObject({
      unknown: {
        kind: "forbidden",
        why: "GitHub answered with status 403: Resource not accessible by integration.",
        hint: `Give the job \`permissions: ${permission}: ${access}\`.`,
      },
    });
  });
});

test("a personal access token can't write check runs at all", async () => {
  const { emulator } = await opened();
  const attempts = await tryPermissions(clientOf(emulator, PERSONAL_TOKEN), new Map([["checks", "write"]]), "main");
  expect(attempts.get("checks")).toMatchObject({ unknown: { kind: "forbidden" } });
});

test("without a pull request, a line comment can't be tried", async () => {
  const emulator = await start(createRepository());
  const attempts = await tryPermissions(clientOf(emulator), new Map([["pull-requests", "write"]]), "main");
  expect([...attempts]).toEqual([]);
});

test("a token that GitHub doesn't know is asked for nothing more", async () => {
  const { emulator, requests } = await opened();
  const facts = await learnGitHub(clientOf(emulator, "ghs_nobody"), instance, "all");
  expect(facts).toMatchObject({
    login: { unknown: { kind: "unauthorized" } },
    rules: { unknown: { kind: "unauthorized" } },
  });
  expect((await requests()).sort()).toEqual(["GET /repos/acme/storefront", "POST /graphql"]);
});

test("what the settings say is learnt", async () => {
  const { github } = await opened(() => ({
    tokens: [{ ...bot, permissions: everything }],
    repository: { private: true },
    options: { checkRunRetentionDays: 30 },
    settings: {
      rules: [
        {
          type: "required_status_checks",
          parameters: { required_status_checks: [{ context: "test" }, { context: "lint" }] },
        },
        { type: "merge_queue" },
      ],
      requiredChecks: ["LaunchDarkly workflows"],
      environments: [
        { name: "one" },
        { name: "two", reviewers: ["ada", "grace"], preventSelfReview: true, branches: ["main", "release/*"] },
        { name: "three", reviewers: ["ada"], branches: "protected" },
      ],
    },
  }));
  const facts = await learnGitHub(github, instance, "plan");
  expect(facts).toMatchObject({
    checkName: "LaunchDarkly workflows",
    login: { known: "github-actions[bot]" },
    repository: { known: { name: "acme/storefront", defaultBranch: "main", isPrivate: true, isArchived: false } },
    rules: {
      known: [
        { type: "required_status_checks", checks: ["test", "lint"] },
        { type: "merge_queue", checks: [] },
      ],
    },
    retention: { known: 30 },
    environments: {
      known: [
        { name: "one", reviewers: 0, preventsSelfReview: false, branches: "all" },
        { name: "two", reviewers: 2, preventsSelfReview: true, branches: { known: ["main", "release/*"] } },
        { name: "three", reviewers: 1, preventsSelfReview: false, branches: "protected" },
      ],
    },
  });
  expect(facts.protection).toMatchObject({ known: expect.arrayContaining(["LaunchDarkly workflows"]) });
  expect([...facts.attempts.keys()]).toEqual(["contents", "pull-requests", "checks", "deployments"]);
});

test("a branch without protection, and settings that the token may not see", async () => {
  const { github } = await opened(() => ({ tokens: [{ ...bot, permissions: { contents: "read" } }] }));
  const facts = await learnGitHub(github, "acme/storefront:production", "plan");
  expect(facts).toMatchObject({
    checkName: "LaunchDarkly workflows (acme/storefront:production)",
    rules: { known: [] },
    protection: { known: "unprotected" },
    environments: { unknown: { kind: "forbidden" } },
    retention: { unknown: { kind: "forbidden" } },
  });
});

test("a limit is no refusal: whether the token may isn't known then", async () => {
  const { github } = await opened(() => ({ rateLimit: { limit: 1 } }));
  await github.octokit.rest.repos.get({ owner: "acme", repo: "storefront" });
  const attempts = await tryPermissions(github, new Map([["issues", "write"]]), "main");
  expect(attempts.get("issues")).toMatchObject({ unknown: { kind: "limited" } });
});
