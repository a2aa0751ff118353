// `npm run bench`: measures the shipped bundles against their budgets, prints a table, and ends with 1 where a budget is missed. After a whole run it writes results.json and the table of docs/performance.md.
// `-- --only <part of a name>` for some of them, `--runs <number>` for another number of runs than five.
// `-- --gates`: once, and only what hardly depends on the machine; ends with 1 where a budget is missed, or, if results.json has it as missed, where it has become worse than there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { budgetOf, isMissed, mostToday, shown, writeTable } from "../scripts/performance-table.mjs";
import { coldStart } from "./figures/cold-start.mjs";
import { oneOfMany } from "./figures/one-of-many.mjs";
import { planning } from "./figures/planning.mjs";
import { rateLimits } from "./figures/rate-limits.mjs";
import { size } from "./figures/size.mjs";
import { manyTargets } from "./figures/targets.mjs";
import { tests } from "./figures/tests.mjs";
import { validate } from "./figures/validate.mjs";

/**
 * @typedef {{ name: string, value: number, unit: string, most?: number, least?: number, isGate?: true }} Figure
 * @typedef {(options: { runs: number, scratch: string, gatesOnly: boolean }) => Promise<Figure[]>} Measure
 * @type {Record<string, { hasGates?: true, measure: Measure }>}
 */
const benchmarks = {
  "cold start": { measure: coldStart },
  size: { hasGates: true, measure: size },
  validate: { hasGates: true, measure: validate },
  planning: { hasGates: true, measure: planning },
  targets: { measure: manyTargets },
  "one of many": { hasGates: true, measure: oneOfMany },
  "rate limits": { hasGates: true, measure: rateLimits },
  tests: { measure: tests },
};

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    runs: { type: "string", default: "5" },
    gates: { type: "boolean", default: false },
  },
});
const { only, gates: gatesOnly } = options;
const runs = gatesOnly ? 1 : Number(options.runs);
const file = fileURLToPath(new URL("results.json", import.meta.url));
const before = JSON.parse(readFileSync(file, "utf8"));
const major = (/** @type {string} */ version) => version.split(".")[0];
/** How much memory the same takes differs by Node. */
const isHeld = ({ isGate, unit }) =>
  gatesOnly && isGate && (unit !== "MiB" || major(before.machine.node) === major(process.version));
const scratch = mkdtempSync(join(tmpdir(), "benchmarks-"));
const results = [];
let failed = 0;
try {
  for (const [benchmark, { hasGates = false, measure }] of Object.entries(benchmarks)) {
    if (gatesOnly && !hasGates) continue;
    if (only !== undefined && !benchmark.includes(only)) continue;
    for (const figure of await figuresOf(benchmark, measure)) {
      const isOver = isMissed(figure);
      const limit = isHeld(figure) ? mostToday(figure, before.results.find(isSame(benchmark, figure))) : undefined;
      const isWorse = limit !== undefined && figure.value > limit;
      if (gatesOnly ? isWorse : isOver) failed++;
      results.push({ benchmark, ...figure });
      const today = limit === undefined || limit === figure.most ? "" : ` (today at most ${shown(limit)})`;
      console.log(
        `${isWorse ? "✗✗" : isOver ? " ✗" : "  "} ${benchmark.padEnd(12)} ${figure.name.padEnd(38)} ${shown(figure.value).padStart(9)} ${figure.unit.padEnd(20)} ${budgetOf(figure)}${today}`,
      );
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const [{ model = "" } = {}] = cpus();
const machine = {
  processor: model,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
if (only === undefined && !gatesOnly) {
  writeFileSync(file, `${JSON.stringify({ machine, runs, results }, null, 2)}\n`);
  writeTable();
}
const missed = results.filter(isMissed).length;
console.log(missed === 0 ? "All budgets are kept." : `${missed} of ${results.length} figures miss their budget.`);
if (gatesOnly)
  console.log(failed === 0 ? "None of them is worse than it was." : `${failed} of them are worse than they were.`);
process.exitCode = failed === 0 ? 0 : 1;

/** One that can't be measured doesn't cost the others: what is recorded of it stays. */
async function figuresOf(benchmark, measure) {
  try {
    return await measure({ runs, scratch, gatesOnly });
  } catch (error) {
    failed++;
    console.error(`!! ${benchmark} could not be measured: ${error.message}`);
    return before.results.filter((one) => one.benchmark === benchmark);
  }
}

function isSame(benchmark, { name }) {
  return (one) => one.benchmark === benchmark && one.name === name;
}
