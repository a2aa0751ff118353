// docs/dependencies.md says why for every package, and for no other.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { page, root, tableAfter } from "./pages.ts";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Record<string, Record<string, string>>;
const dependencies = page("docs/dependencies.md");
const named = (marker: string) =>
  tableAfter(dependencies, marker).rows.flatMap(([cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(({ 1: name = "" }) => name),
  );

test("every package is there", () => {
  const bundled = named("## In the bundles");
  const others = named("## For development");
  expect([...bundled, ...others].sort()).toEqual(
    Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort(),
  );
});

test("the licence of every bundled package is shipped with the bundles", () => {
  const licences = readFileSync(`${root}dist/licenses.txt`, "utf8");
  for (const name of named("## In the bundles")) {
    const [, text = ""] = licences.split(new RegExp(`^${name} [\\d.]+\n-+\n`, "m"));
    expect(text, name).toMatch(/^.*\b(?:licen[cs]e|copyright|permission)\b/is);
  }
});

test("every override is explained", () => {
  for (const name of Object.keys(manifest.overrides ?? {})) expect(dependencies.text).toContain(`\`${name}\``);
});
