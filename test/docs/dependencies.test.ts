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

test("every override is explained", () => {
  for (const name of Object.keys(manifest.overrides ?? {})) expect(dependencies.text).toContain(`\`${name}\``);
});
