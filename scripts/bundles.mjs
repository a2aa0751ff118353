// src/action.ts, src/post.ts and src/cli.ts → the text of dist/*: readable ESM bundles for Node 20 and later.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";
import { licensesOf } from "./licenses.mjs";
import { isReleased } from "./released.mjs";

/**
 * Runs, and the modules that each starts with. Each file that is loaded costs a third of a millisecond, so what the same
 * of these runs load is one chunk; all else is cut by the bundler, a chunk for each set of modules that may ask for it.
 */
const runs = {
  validate: ["cli.ts", "commands/validate.ts"],
  plan: ["cli.ts", "commands/plan.ts"],
  apply: ["cli.ts", "commands/apply.ts"],
  "action-validate": ["action.ts", "runner/modes/validate.ts"],
  "action-plan": ["action.ts", "runner/modes/plan.ts"],
  "action-apply": ["action.ts", "runner/modes/apply.ts"],
  post: ["post.ts"],
};

const entries = ["action", "post", "cli"];

/** @param {string} path as the machine writes it */
const slashed = (path) => path.replaceAll("\\", "/");

/** @param {string} root @returns {Promise<Map<string, string>>} path from the root → text */
export async function buildBundles(root) {
  const outputs = await bundle(root);
  return new Map([
    ...outputs.map(({ path, text }) => /** @type {const} */ ([path, text])),
    [
      "dist/licenses.txt",
      licensesOf(
        root,
        outputs.flatMap(({ modules }) => Object.keys(modules)),
      ),
    ],
  ]);
}

/**
 * Nothing is written.
 * @param {string} root
 * @returns {Promise<{ path: string, text: string, modules: Record<string, number> }[]>} paths from the root; of each module how many bytes of the text are its own
 */
export async function bundle(root) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const build = await rolldown({
    cwd: root,
    input: entries.map((name) => `src/${name}.ts`),
    platform: "node",
    preserveEntrySignatures: false,
    // So that of them only what is used is in the bundles: neither what sends requests nor a second Octokit.
    treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]@actions[\\/]/, sideEffects: false }] },
    transform: {
      target: "node20.19",
      define: {
        PACKAGE_VERSION: JSON.stringify(version),
        PACKAGE_IS_RELEASED: String(isReleased(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version)),
      },
    },
  });
  const { output } = await build.generate({
    dir: "dist",
    chunkFileNames: "chunks/[name]-[hash].js",
    comments: { legal: false, annotation: true, jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: "chunks", name: chunkOf(join(root, "src")) }],
    },
  });
  await build.close();
  return output.flatMap((file) =>
    file.type === "asset"
      ? []
      : {
          path: `dist/${file.fileName}`,
          text: file.code,
          modules: Object.fromEntries(
            Object.entries(file.modules).map(([id, { renderedLength }]) => [
              slashed(relative(root, id)),
              renderedLength,
            ]),
          ),
        },
  );
}

/** @param {string} source @returns {import("rolldown").CodeSplittingNameFunction} */
function chunkOf(source) {
  /** @type {Map<string, string> | undefined} */
  let names;
  return (id, graph) => {
    names ??= namesOf(source, (module) => graph.getModuleInfo(module)?.importedIds ?? []);
    return names.get(id);
  };
}

/** @param {string} source @param {(module: string) => readonly string[]} importsOf */
function namesOf(source, importsOf) {
  const names = new Map();
  for (const [run, starts] of Object.entries(runs))
    for (const module of withImports(
      starts.map((path) => join(source, path)),
      importsOf,
    ))
      names.set(module, names.has(module) ? `${names.get(module)}_${run}` : run);
  for (const entry of entries) names.delete(join(source, `${entry}.ts`));
  return names;
}

/** @param {readonly string[]} modules @param {(module: string) => readonly string[]} importsOf */
function withImports(modules, importsOf) {
  const found = new Set(modules);
  for (const one of found) for (const imported of importsOf(one)) found.add(imported);
  return found;
}
