// The version in package.json → every other file that names the version. `npm version` runs it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The files that may name the version, from the root. */
export const naming = ["schemas", "examples", "docs"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:json|ya?ml|md)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  )
  .concat("README.md");

/**
 * @param {string} text of one of these files
 * @param {string} version
 * @returns {string} the text with this version in tags of the repository, addresses of schemas, and where the tool is named
 */
export function withVersion(text, version) {
  const [major] = version.split(".");
  return text
    .replace(
      /\b(launchdarkly-workflow-sync\/launchdarkly-workflow-sync(?:[@/]|\/commits\/)v)\d+\.\d+\.\d+\b/g,
      `$1${version}`,
    )
    .replace(/\b(launchdarkly-workflow-sync\/launchdarkly-workflow-sync\/v)\d+(?=\/schemas\/)/g, `$1${major}`)
    .replace(/\b(launchdarkly-workflow-sync[ @-]|Today's version is |rev: v)\d+\.\d+\.\d+\b/g, `$1${version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of naming) {
    const text = readFileSync(join(root, name), "utf8");
    const raised = withVersion(text, version);
    if (raised !== text) writeFileSync(join(root, name), raised);
  }
}
