// docs/performance.md has the figures as they were recorded, says of each benchmark how it is measured, and holds CI to what it says.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isMissed, mostToday, withTable } from "../../scripts/performance-table.mjs";
import { page, root } from "./pages.ts";

interface Recorded {
  runs: number;
  results: { benchmark: string; name: string; value: number; unit: string; most?: number; least?: number }[];
}

const performance = page("docs/performance.md");
const text = readFileSync(`${root}benchmarks/results.json`, "utf8");
const { results } = JSON.parse(text) as Recorded;
const program = readFileSync(`${root}benchmarks/run.mjs`, "utf8");
const benchmarks = [...program.matchAll(/^ {2}(?:"([\w ]+)"|(\w+)): \{ .*measure: /gm)].map(
  ([, quoted, plain]) => quoted ?? plain,
);

test("its table is that of the recorded figures", () => {
  expect(withTable(performance.text, text), "run `node scripts/performance-table.mjs`").toBe(performance.text);
});

test("every benchmark has figures, each of its own name, and the page says how it is measured", () => {
  expect(benchmarks.length).toBeGreaterThan(5);
  expect([...new Set(results.map(({ benchmark }) => benchmark))]).toEqual(benchmarks);
  const names = results.map(({ benchmark, name }) => `${benchmark}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
  const [, how = ""] = /^## How each is measured\n([\s\S]*?)^## /m.exec(performance.text) ?? [];
  const explained = [...how.matchAll(/^- \*\*([\w ]+)\*\*: /gm)].map(([, name]) => name);
  expect(explained).toEqual(benchmarks);
});

test.each([
  ["kept", { value: 700, most: 700 }, false],
  ["too much", { value: 701, most: 700 }, true],
  ["too little", { value: 2, least: 3 }, true],
  ["without a budget", { value: 2 }, false],
])("a budget is missed or not: %s", (_, figure, missed) => {
  expect(isMissed({ name: "x", unit: "KiB", ...figure })).toBe(missed);
});

test.each([
  ["a budget that is kept must stay kept", { most: 12, unit: "requests" }, 11, 12],
  ["a count must not get worse", { most: 12, unit: "requests" }, 13, 13],
  ["nor a size, by more than 2 %", { most: 700, unit: "KiB" }, 1_000, 1_020],
  ["nor memory, by more than 25 %", { most: 256, unit: "MiB" }, 1_000, 1_250],
  ["also where its budget is hardly kept", { most: 256, unit: "MiB" }, 240, 300],
  ["what is not recorded has to keep its budget", { most: 12, unit: "requests" }, undefined, 12],
])("%s", (_, figure, value, expected) => {
  const one = { name: "x", value: 0, ...figure };
  expect(mostToday(one, value === undefined ? undefined : { ...one, value })).toBeCloseTo(expected, 5);
});
