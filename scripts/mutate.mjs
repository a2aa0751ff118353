// The mutants of test/mutants → each tried, one after the other, on the tests that must notice it. Ends with 1 where one survives that isn't explained.
// A mutant is put into the modules that tests import, in memory, and into the bundles that scenarios run, in a temporary folder: no file of the repository is changed.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createVitest } from "vitest/node";
import { buildBundles } from "./bundles.mjs";

/** @typedef {import("../test/mutants/all.ts").TestedMutant} Mutant */
/** @typedef {{ path: string, text: string }} Change */

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values: options } = parseArgs({
  options: {
    sample: { type: "string" }, // so many of all
    seed: { type: "string", default: "" }, // another one draws another sample
    only: { type: "string" }, // those whose name or file holds this
  },
});

/** One vitest with one worker, which stops at the first test that fails. */
async function openLane() {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  /** @type {Change | undefined} */
  let change;
  const vitest = await createVitest(
    "test",
    {
      root,
      mode: "all",
      watch: false,
      cache: false,
      bail: 1,
      maxWorkers: 1,
      testTimeout: 600_000, // a slow machine kills no mutant
      reporters: [{}],
      env: { SCENARIO_DIST: join(folder, "dist") },
    },
    {
      plugins: [{ name: "mutant", enforce: "pre", load: (id) => (id === change?.path ? change.text : undefined) }],
    },
  );
  return {
    /** @type {() => Promise<typeof import("../test/mutants/all.ts") & typeof import("../test/mutants/mutant.ts")>} */
    list: async () => ({
      ...(await vitest.import(join(root, "test/mutants/all.ts"))),
      ...(await vitest.import(join(root, "test/mutants/mutant.ts"))),
    }),
    /** Why they fail, or `undefined`. @param {readonly string[]} tests @param {Change} [changed] */
    failureOf: async (tests, changed) => {
      change = changed;
      if (changed !== undefined) vitest.invalidateFile(changed.path);
      if (tests.some((path) => /^test\/(?:scenarios|recording)/.test(path))) await bundleInto(folder, changed);
      const specifications = await vitest.globTestSpecifications([...tests]);
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
      if (changed !== undefined) vitest.invalidateFile(changed.path);
      // Vitest remembers the modules of earlier runs, too.
      const modules = new Set(specifications.map(({ moduleId }) => moduleId));
      for (const module of testModules.filter(({ moduleId }) => modules.has(moduleId))) {
        const [test] = module.children.allTests("failed");
        if (test !== undefined) return `${module.relativeModuleId} > ${test.fullName}`;
        const [error] = module.errors();
        if (error !== undefined) return `${module.relativeModuleId}: ${error.message}`;
      }
      return unhandledErrors.length > 0 ? String(unhandledErrors[0]) : undefined;
    },
    close: async () => {
      await vitest.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** @param {string} folder @param {Change} [change] */
async function bundleInto(folder, change) {
  const source = join(folder, "source");
  rmSync(source, { recursive: true, force: true });
  for (const path of ["src", "schemas", "package.json", "CHANGELOG.md"])
    cpSync(join(root, path), join(source, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(source, "node_modules"));
  if (change !== undefined) writeFileSync(join(source, change.path.slice(root.length)), change.text);
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  for (const [path, text] of await buildBundles(source)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** @param {readonly Mutant[]} mutants */
function choose(mutants) {
  const { sample, seed, only = "" } = options;
  const named = mutants.filter(({ name, file }) => name.includes(only) || file.includes(only));
  if (sample === undefined) return named;
  const rank = ({ name }) => createHash("sha256").update(`${seed} ${name}`).digest("hex");
  return named.toSorted((left, right) => (rank(left) < rank(right) ? -1 : 1)).slice(0, Number(sample));
}

/** Prints what became of it, and says whether that is as it should be. @param {Mutant} mutant @param {string | undefined} failure */
function isExplained({ name, file, search, replace, breaks, equivalent }, failure) {
  if (failure !== undefined && equivalent === undefined) {
    console.log(`killed      ${name}\n            ${failure}`);
    return true;
  }
  if (failure === undefined && equivalent !== undefined) {
    console.log(`equivalent  ${name}\n            ${equivalent}`);
    return true;
  }
  console.log(
    failure === undefined
      ? `SURVIVED    ${name}\n            ${breaks}\n            ${file}: ${search} → ${replace}`
      : `KILLED      ${name}, which is said to be equivalent\n            ${failure}`,
  );
  return false;
}

let unexplained = 0;
const lanes = await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, openLane));
try {
  const [first] = lanes;
  if (first === undefined) throw new Error("There is no lane.");
  const { mutants, mutated } = await first.list();
  const chosen = choose(mutants);
  // Tests that fail anyway kill every mutant. A sample comes after a whole run of them.
  const failure =
    options.sample === undefined
      ? await first.failureOf([...new Set(chosen.flatMap(({ tests }) => tests))])
      : undefined;
  if (failure !== undefined) throw new Error(`Without a mutant, too: ${failure}`);
  const rest = [...chosen];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let mutant = rest.shift(); mutant !== undefined; mutant = rest.shift()) {
        const path = join(root, mutant.file);
        const text = mutated(readFileSync(path, "utf8"), mutant);
        if (!isExplained(mutant, await lane.failureOf(mutant.tests, { path, text }))) unexplained++;
      }
    }),
  );
  console.log(`\n${chosen.length} mutants, ${unexplained} of them unexplained`);
} finally {
  await Promise.all(lanes.map((lane) => lane.close()));
}
// Vitest has set it for the tests that failed, as they should.
process.exitCode = unexplained > 0 ? 1 : 0;
