// Builds what is generated: schemas/*.schema.json and the script of the HTML page → src/generated, src → dist (three entries and their chunks).
// `--check` builds in memory and fails where a committed file differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildBundles } from "./bundles.mjs";
import { buildPageScript } from "./page-script.mjs";
import { buildValidators } from "./validators.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");
const onlyValidators = process.argv.includes("--validators");

/** @param {Map<string, string>} files path from the root → text @param {string} folder what else stands there is stale */
function put(files, folder) {
  const present = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }) : [];
  const stale = present
    .map((name) => `${folder}/${name}`.replaceAll("\\", "/"))
    .filter((path) => /\.\w+$/.test(path) && !files.has(path));
  const differing = [...files].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  if (check) return [...differing.map(([path]) => path), ...stale];
  for (const path of stale) rmSync(join(root, path));
  for (const [path, text] of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return differing.map(([path]) => path);
}

const touched = put(new Map([...(await buildValidators(root)), ...(await buildPageScript(root))]), "src/generated");
if (!onlyValidators) touched.push(...put(await buildBundles(root), "dist"));
if (check && touched.length > 0) {
  console.error(`Not fresh, run \`npm run build\` and commit:\n${touched.map((path) => `  ${path}`).join("\n")}`);
  process.exit(1);
}
console.log(
  check ? "Generated files are fresh." : `Built: ${touched.length === 0 ? "nothing changed" : touched.join(", ")}`,
);
