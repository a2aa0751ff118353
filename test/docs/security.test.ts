// docs/access.md: its roles are what `init` writes, its permissions those of the workflow files. docs/security.md: the tests that its lines name are there.
import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { roleText } from "../../src/initial/files.ts";
import { applyRole, planRole } from "../../src/initial/roles.ts";
import { blocksOf, page, root, tableAfter } from "./pages.ts";
import { examples } from "./workflow-files.ts";

const security = page("docs/security.md");
const access = page("docs/access.md");

test("the roles are those that `init` writes", () => {
  const shown = blocksOf(access).flatMap(({ info, text }) => (info === "json" ? [text] : []));
  expect(shown).toEqual([planRole("*"), applyRole("*")].map(roleText));
});

test("the table of permissions is true to the workflow files, and README.md names the same", () => {
  const { heading, rows } = tableAfter(access, "## Permissions on GitHub");
  const jobs = heading.slice(1, 4);
  expect(jobs).toEqual(["plan", "apply", "drift"]);
  for (const [index, job] of jobs.entries()) {
    const file = examples.find(({ place }) => place.endsWith(`/launchdarkly-${job}.yml`));
    const { permissions } = load(file?.text ?? "") as { permissions: object };
    const documented = rows.flatMap((row) => (row[index + 1] === "" ? [] : [[row[0]?.slice(1, -1), row[index + 1]]]));
    expect(Object.fromEntries(documented)).toEqual(permissions);
  }
  const inReadme = tableAfter(page("README.md"), "| on GitHub |").rows.map(([cell = ""]) =>
    cell.replace(/`|:.*$/g, ""),
  );
  expect(inReadme).toEqual(rows.map(([cell = ""]) => cell.replaceAll("`", "")));
});

/** The lines of all tables of “Who can do what”, by their heading. */
const lines = security.text
  .slice(security.text.indexOf("## Who can do what"))
  .split("\n### ")
  .slice(1)
  .flatMap((section) =>
    [...section.matchAll(/^\| (.*?) \| (.*?) \| (.*) \|$/gm)]
      .filter(([, tries]) => tries !== "tries to")
      .map(([, tries = "", since = "", held = ""]) => ({ who: section.split("\n")[0] ?? "", tries, since, held })),
  );

describe("who can do what", () => {
  test("each kind of attacker has lines", () => {
    expect(new Set(lines.map(({ who }) => who)).size).toBe(9);
    expect(lines.length).toBeGreaterThan(45);
  });

  test("each permission that a job of ours has, and that to start one, has its lines, and a word on what it can do", () => {
    const section = security.text.split("\n### ").find((part) => part.startsWith("With a permission of")) ?? "";
    const [tries = "", can = ""] = section.split("**Can:**");
    const { rows } = tableAfter(access, "## Permissions on GitHub");
    for (const permission of [...rows.map(([cell = ""]) => cell.slice(1, -1)), "actions"]) {
      expect(tries).toContain(`\`${permission}: write\``);
      expect(can).toContain(`\`${permission}: write\``);
    }
    for (const cells of rows) if (cells.includes("read")) expect(can).toContain(`\`${cells[0]?.slice(1, -1)}: read\``);
  });

  test.each(lines)("$who: $tries", ({ held }) => expect(held).toMatch(/^`test\/[^`]+`: “.+”$/));

  const named = [...security.text.matchAll(/`(test\/[^`]+)`: “(.+?)”/g)].map(([, path = "", title = ""]) => ({
    path,
    title,
  }));
  test.each(named)("$path: $title", ({ path, title }) => {
    expect(existsSync(`${root}${path}`), "a file of tests").toBe(true);
    // The title of a test, or of one of its cases.
    expect(readFileSync(`${root}${path}`, "utf8").includes(`"${title}"`), "a test of this title").toBe(true);
  });
});
