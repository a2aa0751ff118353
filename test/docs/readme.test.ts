// README.md: what is generated in it is fresh, and what it shows is what the tool does.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { beforeAll, expect, test } from "vitest";
import { withTables } from "../../scripts/readme-tables.mjs";
import { blocksOf, page, root, tableAfter } from "./pages.ts";
import { version } from "./workflow-files.ts";

const readme = page("README.md");
const address = "https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync";
const action = readFileSync(`${root}action.yml`, "utf8");

test("the tables of inputs and outputs are those of action.yml", () => {
  expect(withTables(readme.text, action), "run `node scripts/readme-tables.mjs`").toBe(readme.text);
  const { inputs, outputs } = load(action) as { inputs: object; outputs: object };
  const names = (table: string) => tableAfter(readme, `<!-- ${table}:`).rows.map(([name = ""]) => name.slice(1, -1));
  expect(names("inputs")).toEqual(Object.keys(inputs));
  expect(names("outputs")).toEqual(Object.keys(outputs));
});

const withoutLinks = (markdown: string) => markdown.replaceAll(/\[([^\]]*)\]\(https:[^)]*\)/g, "$1");

/** Once for all that is asked of it; it talks to its own emulators past any proxy. */
let demo: ReturnType<typeof spawnSync>;
beforeAll(() => {
  demo = spawnSync(process.execPath, ["cli.js", "demo", "--full"], {
    cwd: `${root}dist`,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HTTP_PROXY: "http://127.0.0.1:9" },
  });
});

test("the demo ends with 0, behind a proxy that isn't there, and every expectation holds", () => {
  expect(demo).toMatchObject({ status: 0, stderr: "" });
  expect(demo.stdout).toMatch(/All \d+ expectations held\.\n$/);
  expect(demo.stdout).not.toContain("✗");
});

test("the comment is what the demo prints, but for its commits and the links to them", () => {
  const lines = String(demo.stdout).split("\n");
  const printed = new Set(lines.map((line) => withoutLinks(line.replace(/^ {2}│ /, "").trim())));
  const [, section = ""] = /## What a reviewer sees\n([\s\S]*?)\n## /.exec(readme.text) ?? [];
  const shown = [...section.matchAll(/^> ?(.*)$/gm)].map(({ 1: line = "" }) => line.trim());
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((line) => !line.startsWith("<sub>plan ") && !printed.has(line))).toEqual([]);
});

test("the workflow file to copy has twelve lines and asks for no more than it needs", () => {
  const block = blocksOf(readme).find(({ text }) => text.includes("runs-on:"));
  expect(block?.text.trimEnd().split("\n")).toHaveLength(12);
  const workflow = load(block?.text ?? "") as { permissions: unknown; on: object };
  expect(workflow.permissions).toEqual({
    contents: "read",
    "pull-requests": "write",
    checks: "write",
    deployments: "write",
  });
  expect(Object.keys(workflow.on)).toEqual(["pull_request", "pull_request_review", "merge_group", "push"]);
});

test("the commands are named", () => {
  const commands = blocksOf(readme).flatMap(({ info, text }) => (info === "sh" ? text.trim().split("\n") : []));
  expect(commands).toEqual([
    "node dist/cli.js demo",
    "npm cit",
    `git clone --depth 1 ${address} && alias ld-sync="node $PWD/launchdarkly-workflow-sync/dist/cli.js"`,
    "npm pack --silent --ignore-scripts ./launchdarkly-workflow-sync",
    `npx --yes --package ./launchdarkly-workflow-sync-${version}.tgz ld-sync --help`,
    "ld-sync init --project storefront --environment production",
  ]);
});
