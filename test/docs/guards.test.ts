// docs/guards.md knows the guards of src/planning, and whether each can be overridden.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { anchorsOf, page, root, tableAfter } from "./pages.ts";

const source = readdirSync(`${root}src/planning`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(`${root}src/planning/${name}`, "utf8"))
  .join("\n");

/** Guards are object literals with a `code` and, after it, `overridable`. */
function guardsInSource(): Map<string, string> {
  const literals = [...source.matchAll(/\bcode: ([^\n]+),\n(?:\s+scope: "\w+",\n)?\s+overridable: (true|false)/g)];
  return new Map(
    literals.flatMap(({ 1: code = "", 2: overridable }) =>
      [...code.replace(/=== "[^"]+"/g, "").matchAll(/"([^"]+)"/g)].map(
        ({ 1: name = "" }) => [name, overridable === "true" ? "yes" : "no"] as const,
      ),
    ),
  );
}

const guards = page("docs/guards.md");
const documented = new Map(
  tableAfter(guards, "# Guards").rows.map(([code = "", , overridable = ""]) => [
    /`([^`]+)`/.exec(code)?.[1] ?? "",
    overridable,
  ]),
);

test("all guards are documented, and no others", () => {
  const real = guardsInSource();
  expect([...documented].sort()).toEqual([...real].sort());
  expect(source.match(/\boverridable: (?:true|false)/g)?.length).toBe(
    source.match(/\bcode: [^\n]+,\n(?:\s+scope: "\w+",\n)?\s+overridable:/g)?.length,
  );
});

test("each has a section", () => {
  const anchors = anchorsOf(guards);
  expect([...documented.keys()].filter((code) => !anchors.includes(code))).toEqual([]);
});
