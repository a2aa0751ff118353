// benchmarks/results.json → the table of docs/performance.md, between its markers; and how a figure and its budget are written and judged.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @typedef {{ benchmark?: string, name: string, value: number, unit: string, most?: number, least?: number, isGate?: boolean }} Figure */

/** @param {Figure} figure */
export function isMissed({ value, most, least }) {
  return (most !== undefined && value > most) || (least !== undefined && value < least);
}

/** By what another run of the same may differ: counts by nothing, memory by when it is cleared, and by the machine. */
const leeway = { requests: 1, KiB: 1.02, MiB: 1.25 };

/** What a gate may be: its budget, or, where that is more, what is recorded with this leeway. @param {Figure} figure @param {Figure} [recorded] */
export function mostToday({ most = 0, unit }, recorded) {
  return Math.max(most, (recorded?.value ?? 0) * (leeway[unit] ?? 1));
}

/** @param {number} value */
export function shown(value) {
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString("en") : value.toFixed(2);
}

/** @param {Figure} figure */
export function budgetOf({ most, least }) {
  if (most !== undefined) return `≤ ${shown(most)}`;
  return least === undefined ? "" : `≥ ${shown(least)}`;
}

/** @param {{ machine: { processor: string, cores: number, memoryGiB: number, node: string }, runs: number, results: Figure[] }} measured */
function tableOf({ machine, runs, results }) {
  const { processor, cores, memoryGiB, node } = machine;
  const rows = results.map((figure) => {
    const { benchmark, name, value, unit } = figure;
    const budget = budgetOf(figure);
    return `| ${benchmark} | ${name} | ${shown(value)} ${unit} | ${budget} | ${budget === "" ? "" : isMissed(figure) ? "**missed**" : "kept"} |`;
  });
  return [
    `On ${cores} cores (${processor}), ${memoryGiB} GiB, Node ${node.slice(1)}; medians of ${runs} runs.`,
    "",
    "| benchmark | what | measured | budget | |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const [start, end] = ["<!-- figures: generated from benchmarks/results.json -->", "<!-- /figures -->"];

/** @param {string} page @param {string} results text of results.json */
export function withTable(page, results) {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for the figures: ${start} … ${end}`);
  return `${page.slice(0, from)}${start}\n\n${tableOf(JSON.parse(results))}\n\n${page.slice(to)}`;
}

export function writeTable() {
  const path = join(root, "docs", "performance.md");
  const page = readFileSync(path, "utf8");
  const wanted = withTable(page, readFileSync(join(root, "benchmarks", "results.json"), "utf8"));
  if (wanted !== page) writeFileSync(path, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTable();
