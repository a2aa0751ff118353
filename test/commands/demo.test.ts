// The demo without `--full`: an act is a screen, and the page of the last plan is written where it says.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { changedRows, topOf } from "../../src/commands/demo/demo-comment.ts";
import { wrapped } from "../../src/commands/terminal/wrapping.ts";
import { root } from "../docs/pages.ts";

const demo = (...args: string[]) =>
  spawnSync(process.execPath, ["dist/cli.js", "demo", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });

test("an act is a screen: what happened, the comment's top, what LaunchDarkly holds", () => {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "plan.html");
  const { status, stdout, stderr } = demo("--open", path);
  expect([status, stderr]).toEqual([0, ""]);
  const acts = stdout.split("━━ ").slice(1);
  expect(acts).toHaveLength(7);
  for (const act of acts) {
    expect(wrapped(act.trim(), 80).split("\n").length, act).toBeLessThanOrEqual(28);
    expect(act).toContain("  LaunchDarkly holds:\n    active ");
    expect(act).not.toMatch(/[<`]|"kind"|\]\(|https:|\*\*/);
    expect(act, "targets and outcomes stand apart").not.toMatch(/\bproductionstorefront|\.✅/);
  }
  expect(acts[0]).toContain("    5 to create. This is what a merge does in LaunchDarkly; nothing has been done yet.\n");
  expect(acts[1]).toContain("\n    - 2 · half · wait 3 days, 5 days after the merge: ");
  expect(acts[1]).toContain("\n    + 2 · half · wait 4 days, 6 days after the merge: ");
  expect(acts[1]).not.toContain("🟢");
  expect(acts[4]).toContain("\n    10% of customers: false: 90% → 75%, true: 10% → 25%\n");
  expect(acts[2]).toMatch(
    /\n {4}✅ create, done · Progressive rollout of the new checkout\n {6}storefront\/new-checkout\/production · Created as \w+\.\n {6}storefront\/new-checkout\/staging · Created as \w+\.\n/,
  );
  expect(acts[2]).toMatch(/ {4}✅ create, done · Standard rollout · workflow template · Created\.\n/);
  expect(acts[4]).toContain(`  The page of this plan: ${path}\n`);
  expect(stdout).toMatch(/\nAll 32 expectations held\.\n$/);
  const page = readFileSync(path, "utf8");
  expect(page).toMatch(/^<!doctype html>[\s\S]*<strong>2 to replace, 1 to delete\.<\/strong>/);
});

test("--open without a path writes to a temporary file; one that can't be written is an error", () => {
  const { stdout } = demo("--open");
  const [, path = ""] = /The page of this plan: (.*)\n/.exec(stdout) ?? [];
  onTestFinished(() => rmSync(dirname(path), { recursive: true }));
  expect(readFileSync(path, "utf8")).toMatch(/^<!doctype html>/);
  const { status, stderr } = demo("--open", join(tmpdir(), "not", "there", "plan.html"));
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: The page could not be written to /)]);
});

test("the top of a comment is what stands before the first fold, without its markup", () => {
  expect(
    topOf(
      [
        "<!-- ld-sync:comment:v1 x -->",
        "## LaunchDarkly workflows",
        "",
        "**1 to create.** Yes.",
        "",
        "| | Name | Where | Why |",
        "|---|---|---|---|",
        "| 🟢 create | <code>a&#124;b</code> | <code>p/f/e</code><br><code>p/f/g</code> | Since. |",
        "| 🟢 create | c | <code>p/f/e</code><br><code>p/f/g</code> | ✅ Done.<br>❌ Failed. |",
        "",
        "- ⚠️ [`a.yaml:1:2`](https://github.com/a/b/blob/c/a.yaml#L1) Look out. <sub>odd</sub>",
        "",
        "<details open>",
        "<summary>more</summary>",
        "",
        "- `a`: `false`: 90% → 75%",
        "",
        "| | Stage |",
        "",
        "- not before it is unfolded",
        "</details>",
      ].join("\n"),
    ),
  ).toEqual([
    "LaunchDarkly workflows",
    "1 to create. Yes.",
    "🟢 create · a|b · p/f/e, p/f/g · Since.",
    "🟢 create · c",
    "  p/f/e · ✅ Done.",
    "  p/f/g · ❌ Failed.",
    "⚠️ a.yaml:1:2 Look out. [odd]",
    "a: false: 90% → 75%",
  ]);
});

test("of an edited comment, rows that changed are told with what differs, and new ones whole", () => {
  const rows = (...lines: string[]) => ["| | Stage | When |", "|---|---|---|", ...lines].join("\n");
  const same = "| 1 | <code>a</code> | wait 1 day |";
  expect(
    changedRows(
      rows(same, "| 2 | <code>b</code> | wait 1 day<br>then | on |"),
      rows(same, "| 2 | <code>b</code> | wait 2 days<br>then | on |", "| 3 | <code>c</code> | at once | off |"),
    ),
  ).toEqual(["- 2 · b · wait 1 day, then", "+ 2 · b · wait 2 days, then", "+ 3 · c · at once · off"]);
});
