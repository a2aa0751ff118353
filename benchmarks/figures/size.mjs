// A plan by the Action → the bundles that it has loaded by its end, as the process itself tells; and what they are made of.
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../scripts/bundles.mjs";
import { run } from "../processes.mjs";
import { actionCommand, root, startChange } from "../world.mjs";

/** How many of the largest parts are named. */
const mostParts = 12;

/** @type {import("../run.mjs").Measure} */
export async function size({ scratch }) {
  const loaded = await loadedForPlan(join(scratch, "loaded"));
  const bytes = (/** @type {string[]} */ files) =>
    files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  const all = readdirSync(join(root, "dist"), { recursive: true })
    .map((name) => `dist/${String(name)}`)
    .filter((name) => name.endsWith(".js"));
  const built = await bundle(root);
  const parts = new Map();
  for (const file of loaded) {
    const output = built.find(({ path }) => path === file);
    if (output === undefined) throw new Error(`${file} isn't what the source builds: run \`npm run build\`.`);
    for (const [module, size] of Object.entries(output.modules))
      parts.set(partOf(module), (parts.get(partOf(module)) ?? 0) + size);
  }
  const largest = [...parts].sort(([, left], [, right]) => right - left).slice(0, mostParts);
  const undici = built.flatMap(({ modules }) =>
    Object.keys(modules).flatMap((module) => /^.*node_modules\/undici\//.exec(module)?.[0] ?? []),
  );
  return [
    { name: "loaded for a plan", value: bytes(loaded) / 1024, unit: "KiB", most: 700, isGate: true },
    ...largest.map(([part, size]) => ({ name: `of it ${part}`, value: size / 1024, unit: "KiB" })),
    { name: "undici in the bundles", value: new Set(undici).size, unit: "copies", most: 1, isGate: true },
    { name: "all bundles", value: bytes(all) / 1024, unit: "KiB" },
  ];
}

/** Node writes down what was run of each file that a process has loaded. @param {string} directory @returns {Promise<string[]>} paths from the root */
async function loadedForPlan(directory) {
  const { world, event, launchDarkly, stop } = await startChange(1);
  try {
    mkdirSync(directory);
    const command = actionCommand(event, world, launchDarkly);
    await run({ ...command, environment: { ...command.environment, NODE_V8_COVERAGE: directory } });
  } finally {
    stop();
  }
  const dist = join(root, "dist");
  const urls = readdirSync(directory).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(directory, file), "utf8"));
    return result.map(({ url }) => url);
  });
  const files = urls.filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url));
  return [...new Set(files)].filter((file) => file.startsWith(dist)).map((file) => relative(root, file));
}

/** A package, or a folder of ours; what is generated, by file. @param {string} module */
function partOf(module) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(module) ?? [];
  if (name !== undefined) return name;
  if (module.startsWith("src/generated/")) return module;
  return module.split("/").slice(0, 2).join("/");
}
