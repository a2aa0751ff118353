// docs/dependencies.md says why for every package, and for no other.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { licenseOf } from "../../scripts/licenses.mjs";
import { page, root, tableAfter } from "./pages.ts";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Record<string, Record<string, string>>;
const licences = readFileSync(`${root}dist/licenses.txt`, "utf8");
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
  for (const name of named("## In the bundles")) {
    const [, text = ""] = licences.split(new RegExp(`^${name} [\\d.]+\n-+\n`, "m"));
    expect(text, name).toMatch(/^.*\b(?:licen[cs]e|copyright|permission)\b/is);
  }
});

test("each part of it is a licence's text, with what it permits and whose it is, and not its name alone", () => {
  const parts = licences.split(/\n(?=\S+ \d+\.\d+\.\d+\n-+\n)/).slice(1);
  expect(parts.length).toBeGreaterThan(40);
  const isText = (part: string) =>
    /\bcopyright\b/i.test(part) &&
    /Permission (?:is hereby granted|to use, copy, modify)|Redistribution and use|Apache License\s+Version 2\.0/.test(
      part,
    );
  expect(parts.filter((part) => !isText(part))).toEqual([]);
});

test("a package without the text of its licence ends the build, unless one of its repository has it", () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (fields: object) =>
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "1.0.0", license: "MIT", ...fields }));
  write({ name: "left-alone" });
  expect(() => licenseOf(folder, root)).toThrow(/left-alone has no text of its licence/);
  write({ name: "proxy-agent-negotiate", repository: { url: "https://example.com/another.git" } });
  expect(() => licenseOf(folder, root)).toThrow(/not of its repository/);
  expect(licenseOf(`${root}node_modules/proxy-agent-negotiate`, root)).toContain("Permission is hereby granted");
});

test("every override is explained", () => {
  for (const name of Object.keys(manifest.overrides ?? {})) expect(dependencies.text).toContain(`\`${name}\``);
});
