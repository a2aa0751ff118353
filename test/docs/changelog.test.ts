// CHANGELOG.md has the form of Keep a Changelog, and a release's notes are taken out of it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isReleased as isReleasedIn } from "../../scripts/released.mjs";
import { isReleased } from "../../src/version.ts";
import { page, root } from "./pages.ts";
import { version } from "./workflow-files.ts";

const { text } = page("CHANGELOG.md");
const headings = [...text.matchAll(/^## (.*)$/gm)].map(({ 1: heading = "" }) => heading);

test("what is unreleased comes first, then each version with its day, newest first", () => {
  expect(headings[0]).toBe("[Unreleased]");
  const versions = headings
    .slice(1)
    .map((heading) => /^\[(\d+\.\d+\.\d+)\] - (?:\d{4}-\d\d-\d\d|not released yet)$/.exec(heading)?.[1]);
  expect(versions).toContain(version);
  const parts = (one = "") => one.split(".").map(Number);
  const newestFirst = [...versions].sort((left, right) => {
    const [from, to] = [parts(left), parts(right)];
    const first = from.findIndex((part, index) => part !== to[index]);
    return (to[first] ?? 0) - (from[first] ?? 0);
  });
  expect(versions).toEqual(newestFirst);
});

test("README.md says that there is no release for as long as there is none, and `init` knows it of its version", () => {
  const isOut = headings.some((heading) => /\d{4}-\d\d-\d\d$/.test(heading));
  expect(page("README.md").text.includes("**There is no release yet**")).toBe(!isOut);
  expect(isReleased).toBe(headings.some((heading) => heading.startsWith(`[${version}] - `) && /\d$/.test(heading)));
  const released = (heading: string) => isReleasedIn(`# Changelog\n\n## ${heading}\n`, "1.2.3");
  expect(released("[1.2.3] - 2027-01-11")).toBe(true);
  for (const heading of [
    "[1.2.3] - not released yet",
    "[Unreleased]",
    "[1.2.30] - 2027-01-11",
    "[11.2.3] - 2027-01-11",
  ])
    expect(released(heading)).toBe(false);
});

test("kinds of changes are the usual ones", () => {
  const kinds = [...text.matchAll(/^### (.*)$/gm)].map(({ 1: kind }) => kind);
  const usual = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
  expect(kinds.filter((kind) => !usual.includes(kind ?? ""))).toEqual([]);
});

test("the release takes a version's part of it as notes", () => {
  const release = readFileSync(`${root}.github/workflows/release.yml`, "utf8");
  const [, command = ""] = /^ +(awk .*) > notes\.md$/m.exec(release) ?? [];
  const notes = (tag: string) =>
    execFileSync("bash", ["-c", command], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, GITHUB_REF_NAME: tag },
    });
  expect(notes(`v${version}`).trim()).toBe(
    text.split(/^## .*$/m)[headings.findIndex((one) => one.includes(version)) + 1]?.trim(),
  );
  expect(notes("v9.8.7")).toBe("");
});
