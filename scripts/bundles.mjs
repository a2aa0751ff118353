// src/action.ts, src/post.ts and src/cli.ts → the text of dist/*: readable ESM bundles for Node 20 and later.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { licensesOf } from "./licenses.mjs";
import { isReleased } from "./released.mjs";

/** @param {string} path as the machine writes it */
const slashed = (path) => path.replaceAll("\\", "/");

/** The packages of @actions ask for undici, and nothing here sends by it (see docs/dependencies.md). */
const withoutUndici = {
  name: "without-undici",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, ({ importer }) =>
      slashed(importer).includes("node_modules/@actions/")
        ? { path: join(build.initialOptions.absWorkingDir ?? "", "src/github/undici.ts") }
        : undefined,
    );
  },
};

/** Of @actions/github only `context` is used. Its other module holds a second Octokit, which esbuild may then leave out. */
const contextOnly = {
  name: "context-only",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\.\/utils\.js$/ }, ({ importer, resolveDir, path }) =>
      slashed(importer).endsWith("/@actions/github/lib/github.js")
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
  },
};

/** @param {string} root @returns {Promise<Map<string, string>>} path from the root → text */
export async function buildBundles(root) {
  const { outputFiles, metafile } = await bundle(root);
  return new Map([
    ...outputFiles.map(({ path, text }) => /** @type {const} */ ([slashed(path.slice(root.length + 1)), text])),
    ["dist/licenses.txt", licensesOf(root, Object.keys(metafile.inputs).map(slashed))],
  ]);
}

/** Nothing is written; the metafile says what each bundle is made of. @param {string} root */
export function bundle(root) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return build({
    absWorkingDir: root,
    // Together, so that what they share is shipped once. Each entry loads only the chunks that it needs.
    entryPoints: ["src/action.ts", "src/post.ts", "src/cli.ts"],
    outdir: "dist",
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    charset: "utf8",
    legalComments: "none",
    define: {
      PACKAGE_VERSION: JSON.stringify(version),
      PACKAGE_IS_RELEASED: String(isReleased(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version)),
    },
    plugins: [withoutUndici, contextOnly],
    // CommonJS packages inside an ESM bundle still call `require` for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  });
}
