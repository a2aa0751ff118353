// The demo without `--full`: an act is a screen, and the page of the last plan is written where it says.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { topOf } from "../../src/commands/demo-comment.ts";
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
    expect(act.split("\n").length).toBeLessThanOrEqual(24);
    expect(act).toContain("  LaunchDarkly holds:\n    active ");
    expect(act).not.toMatch(/<|```|"kind"/);
  }
  expect(acts[0]).toContain("    5 to create. This is what a merge does in LaunchDarkly; nothing has been done yet.\n");
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
        "| 🟢 create | <code>a&#124;b</code> | <code>p/f/e</code> | Since. |",
        "",
        "<details open>",
        "<summary>more</summary>",
      ].join("\n"),
    ),
  ).toEqual(["LaunchDarkly workflows", "1 to create. Yes.", "🟢 create · a|b · p/f/e · Since."]);
});
