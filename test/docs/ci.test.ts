// .github/workflows/ci.yml runs what README.md and CONTRIBUTING.md name, on the versions of Node that we support, and may only read.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { root } from "./pages.ts";

const ci = load(readFileSync(`${root}.github/workflows/ci.yml`, "utf8")) as {
  permissions: object;
  jobs: { test: { strategy: { matrix: { node: number[] } }; steps: { run?: string; uses?: string }[] } };
};
const { strategy, steps } = ci.jobs.test;

test("it runs tests, checks and demo on Node 20, 22 and 24", () => {
  expect(strategy.matrix.node).toEqual([20, 22, 24]);
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(["node dist/cli.js demo", "npm cit", "npm run check"]);
});

test("it may only read, and what it uses is pinned to commits", () => {
  expect(ci.permissions).toEqual({ contents: "read" });
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});
