// docs/doctor.md has a line for each check and no other; the schema knows the same; docs/access.md has the permissions that are tried.
import { expect, test } from "vitest";
import schema from "../../schemas/doctor.schema.json" with { type: "json" };
import { checkNames } from "../../src/examining/examine.ts";
import { permissions } from "../../src/examining/facts.ts";
import { permissionNeeds } from "../../src/examining/needs.ts";
import { examinedJobs, findingGroups } from "../../src/model/examination.ts";
import { page, tableAfter } from "./pages.ts";

test("each check has one line, in the order in which they are told", () => {
  const { rows } = tableAfter(page("docs/doctor.md"), "## Checks");
  expect(rows.flatMap(([cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(({ 1: check }) => check))).toEqual(
    checkNames,
  );
});

test("the schema's words are the code's", () => {
  const { properties } = schema;
  const finding = properties.findings.items.properties;
  expect(finding.check.enum).toEqual(checkNames);
  expect(finding.group.enum).toEqual(Object.keys(findingGroups));
  expect(properties.for.enum).toEqual(examinedJobs);
});

test("what is tried for a job is what docs/access.md asks for", () => {
  const { heading, rows } = tableAfter(page("docs/access.md"), "## Permissions on GitHub");
  const documented = Object.fromEntries(
    heading.slice(1).map((job, index) => [
      job,
      Object.fromEntries(
        rows.flatMap(([permission = "", ...cells]) => {
          const access = cells[index] ?? "";
          return access === "" ? [] : [[permission.replaceAll("`", ""), access]];
        }),
      ),
    ]),
  );
  expect(documented).toEqual(permissionNeeds);
  expect(rows.map(([permission = ""]) => permission.replaceAll("`", "")).sort()).toEqual([...permissions].sort());
});

test("the README's table of permissions is the most that any job needs", () => {
  const { rows } = tableAfter(page("README.md"), "### Permissions");
  expect(rows.map(([cell = ""]) => cell.replaceAll("`", "")).sort()).toEqual([
    "checks: write",
    "contents: read",
    "deployments: write",
    "issues: write",
    "pull-requests: write",
  ]);
});
