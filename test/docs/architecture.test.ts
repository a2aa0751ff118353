// docs/architecture.md: its drawing is true to the imports, and its run-once table to the code.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runOnceTable } from "../../src/planning/run-once.ts";
import { blocksOf, page, root, tableAfter } from "./pages.ts";

const architecture = page("docs/architecture.md");

/** Every module imports it, or it is generated or no code: not drawn. */
const notDrawn = new Set(["model", "generated", "schemas", "version", "proxy"]);

/** `planning → documents` for every import between two parts of src, a part being a folder or an entry. */
function imports(): Set<string> {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"));
  const found = files.flatMap((name) => {
    const from = partOf(name);
    const text = readFileSync(`${root}src/${name}`, "utf8");
    return [...text.matchAll(/\b(?:from|import\() ?"(\.[^"]+)"/g)].map(({ 1: path = "" }) => {
      const to = partOf(new URL(path, `file:///${name}`).pathname.slice(1));
      return { from, to };
    });
  });
  return new Set(
    found
      .filter(({ from, to }) => from !== to && !notDrawn.has(from) && !notDrawn.has(to))
      .map(({ from, to }) => `${from} → ${to}`),
  );
}

function partOf(path: string): string {
  return path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
}

test("the drawing is true to the imports", () => {
  const drawing = blocksOf(architecture).find(({ info }) => info === "mermaid")?.text ?? "";
  const drawn = [...drawing.matchAll(/^ {2}(\w+) --> (.*)$/gm)].flatMap(({ 1: from, 2: to = "" }) =>
    to.split(" & ").map((name) => `${from} → ${name}`),
  );
  expect(drawn.sort()).toEqual([...imports()].sort());
});

test("every part of src is in the table of modules", () => {
  const { rows } = tableAfter(architecture, "| module |");
  const named = rows.flatMap(([cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(({ 1: name }) => name));
  const parts = readdirSync(`${root}src`, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() || readdirSync(`${root}src/${entry.name}`).length > 0)
    .map(({ name }) => name)
    .filter((name) => name !== "version.ts" && name !== "proxy.ts");
  expect(named.sort()).toEqual(parts.sort());
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
