// src/action.ts, src/post.ts and src/cli.ts → the text of dist/*: readable ESM bundles for Node 20 and later.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** The packages of @actions and @octokit ask for undici; the built-in fetch does what they need of it (see docs/dependencies.md). */
const builtInFetch = {
  name: "built-in-fetch",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, ({ importer }) =>
      importer.includes("node_modules/@actions/")
        ? { path: join(build.initialOptions.absWorkingDir ?? "", "src/github/undici.ts") }
        : undefined,
    );
  },
};

/** @param {string} root @returns {Promise<Map<string, string>>} path from the root → text */
export async function buildBundles(root) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // Two builds, so that nothing of the command line and the emulators is in the Action's bundle.
  const results = await Promise.all(
    [["src/action.ts", "src/post.ts"], ["src/cli.ts"]].map((entries) => bundle(root, entries, version)),
  );
  const outputs = results.flatMap(({ outputFiles }) => outputFiles);
  return new Map(outputs.map(({ path, text }) => [path.slice(root.length + 1).replaceAll("\\", "/"), text]));
}

/** @param {string} root @param {string[]} entryPoints @param {string} version */
function bundle(root, entryPoints, version) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir: "dist",
    bundle: true,
    // For what is loaded only where it is needed: undici, the emulators.
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    write: false,
    format: "esm",
    platform: "node",
    target: "node20.19",
    charset: "utf8",
    legalComments: "none",
    define: { PACKAGE_VERSION: JSON.stringify(version) },
    plugins: [builtInFetch],
    // CommonJS packages inside an ESM bundle still call `require` for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  });
}
