// .github/workflows/ci.yml runs what README.md and CONTRIBUTING.md name, by way of .ci/run, on the versions of Node that we support, and may only read.
import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { blocksOf, page, root } from "./pages.ts";

interface Step {
  run?: string;
  uses?: string;
}

interface Workflow {
  permissions: object;
  concurrency: Record<string, unknown>;
  jobs: Record<"test" | "command-line" | "benchmarks", { strategy: { matrix: object }; steps: Step[] }>;
}

const read = (path: string) => readFileSync(`${root}${path}`, "utf8");
const ci = load(read(".github/workflows/ci.yml")) as Workflow;
const { test: tests, "command-line": commandLine } = ci.jobs;
const commands = ({ steps }: { steps: Step[] }) => steps.flatMap(({ run }) => run ?? []);

test("it runs .ci/run on Node 20, 22 and 24", () => {
  expect(tests.strategy.matrix).toEqual({ node: [20, 22, 24] });
  expect(commands(tests)).toEqual([".ci/run"]);
});

test(".ci/run runs what CONTRIBUTING.md names, the demo before anything is installed", () => {
  const named = ["npm cit", "npm run check", "node dist/cli.js demo"];
  const [block] = blocksOf(page("CONTRIBUTING.md"));
  expect(block?.text.split("\n").map((line) => line.replace(/ *#.*/, ""))).toEqual(expect.arrayContaining(named));
  const script = read(".ci/run");
  for (const command of named) expect(script).toContain(command);
  expect(script.indexOf("step demo")).toBeLessThan(script.indexOf("step npm cit"));
});

test("it runs the tests of the command line, which are there, on Windows and macOS", () => {
  expect(commandLine.strategy.matrix).toEqual({ os: ["windows-latest", "macos-latest"] });
  expect(commands(commandLine)).toEqual(["npm ci", "npm run test:command-line"]);
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const files = scripts["test:command-line"]?.split(" ").filter((part) => part.startsWith("test/")) ?? [];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
});

test("it holds a commit to the benchmarks' gates, and prints the rest", () => {
  expect(read(".ci/run")).toContain("step npm run --silent bench -- --gates\n");
  expect(commands(ci.jobs.benchmarks)).toEqual(["npm ci", "npm run bench -- --runs 1 || true"]);
});

test("a pull request's newer run ends the older one; runs on main have a group of their own each", () => {
  expect(ci.concurrency).toEqual({
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
    group: "${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}",
    "cancel-in-progress": true,
  });
});

test("it may only read", () => {
  expect(ci.permissions).toEqual({ contents: "read" });
});
