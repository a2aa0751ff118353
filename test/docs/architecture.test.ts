// docs/architecture.md: its drawing is true to the imports, and its run-once table to the code.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf, moduleOf, notDrawn, roomOf, withDiagrams } from "../../scripts/module-diagrams.mjs";
import { runOnceTable } from "../../src/planning/decide/run-once.ts";
import { page, root, tableAfter } from "./pages.ts";

const architecture = page("docs/architecture.md");

const imports = importsOf();

test("the diagrams are true to the imports", () => {
  expect(withDiagrams(architecture.text)).toBe(architecture.text);
});

test("no imports run in a circle, between files, modules, or the rooms of a module", () => {
  expect(circle(imports)).toBeUndefined();
  expect(circle(imports.map(({ from, to }) => ({ from: moduleOf(from), to: moduleOf(to) })))).toBeUndefined();
  for (const module of new Set(imports.map(({ from }) => moduleOf(from)))) {
    const inside = imports.filter(({ from, to }) => moduleOf(from) === module && moduleOf(to) === module);
    const rooms = inside.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }));
    expect([module, circle(rooms)]).toEqual([module, undefined]);
  }
});

test("the pure modules import nothing but each other", () => {
  const { rows } = tableAfter(architecture, "| module |");
  const pure = new Set(rows.flatMap(([cell = "", , isPure]) => (isPure === "yes" ? cell.replaceAll("`", "") : [])));
  const impure = imports.filter(({ from, to }) => pure.has(moduleOf(from)) && !pure.has(moduleOf(to)));
  expect(impure).toEqual([]);
  expect(pure.size).toBeGreaterThan(5);
});

test("what the diagrams leave out is said", () => {
  const [sentence = ""] = /Not drawn: .*/.exec(architecture.text) ?? [];
  expect([...notDrawn].filter((name) => !sentence.includes(`\`${name}\``))).toEqual([]);
});

test("CONTRIBUTING.md names every module, and the same ones as pure", () => {
  const [, core = "", shell = ""] =
    /Core and shell\.\*\* (.*?) are pure: .*?\. (.*) are the shell\./.exec(page("CONTRIBUTING.md").text) ?? [];
  const named = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(({ 1: name = "" }) => name).sort();
  const modules = readdirSync(`${root}src`).map((name) => name.replace(/\.ts$/, ""));
  expect(named(core + shell)).toEqual(modules.sort());
  const { rows } = tableAfter(architecture, "| module |");
  expect(named(core)).toEqual(rows.flatMap(([cell = "", , isPure]) => (isPure === "yes" ? named(cell) : [])).sort());
});

/** The names along a circle, or `undefined`. */
function circle(edges: readonly { from: string; to: string }[]): string[] | undefined {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) if (from !== to) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const finished = new Set<string>();
  const visit = (name: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (finished.has(name)) return undefined;
    for (const next of targets.get(name) ?? []) {
      const found = visit(next, [...way, name]);
      if (found !== undefined) return found;
    }
    finished.add(name);
    return undefined;
  };
  for (const name of targets.keys()) {
    const found = visit(name, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

test("every part of src is in the table of modules", () => {
  const { rows } = tableAfter(architecture, "| module |");
  const named = rows.flatMap(([cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(({ 1: name }) => name));
  const parts = readdirSync(`${root}src`, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() || readdirSync(`${root}src/${entry.name}`).length > 0)
    .map(({ name }) => name)
    .filter((name) => name !== "version.ts" && name !== "proxy.ts");
  expect(named.sort()).toEqual(parts.sort());
});

test("each function of the two ways stands in the file that is named", () => {
  const [, ways = ""] = /## Two ways through the code\n([\s\S]*?)\n## /.exec(architecture.text) ?? [];
  const named = [...ways.matchAll(/((?:`\w+`(?:,| and)? ?)+)\(`([\w/-]+\.ts)`\)/g)].flatMap(
    ({ 1: names = "", 2: file = "" }) => [...names.matchAll(/`(\w+)`/g)].map(({ 1: name = "" }) => ({ name, file })),
  );
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter(
    ({ name, file }) =>
      !new RegExp(`^export (?:async )?function ${name}\\b`, "m").test(readFileSync(`${root}src/${file}`, "utf8")),
  );
  expect(missing).toEqual([]);
});

test("the run-once table is the code's", () => {
  const { heading, rows } = tableAfter(architecture, "<!-- run-once -->");
  const documented = Object.fromEntries(
    rows.map(([row = "", ...cells]) => [
      row.replaceAll("*", ""),
      Object.fromEntries(cells.map((cell, index) => [heading[index + 1], cell])),
    ]),
  );
  expect(documented).toEqual(runOnceTable);
});
