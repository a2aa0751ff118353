// action.yml → the tables of inputs and outputs in README.md, between their markers. `--check` fails where they differ.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * @param {string} readme
 * @param {string} action text of action.yml
 * @returns {string} README.md with both tables as action.yml wants them
 */
export function withTables(readme, action) {
  const { inputs, outputs } = load(action);
  return place(place(readme, "inputs", inputsTable(inputs)), "outputs", outputsTable(outputs));
}

/** @param {Record<string, {description: string, default?: string}>} inputs */
function inputsTable(inputs) {
  const rows = Object.entries(inputs).map(
    ([name, { description, default: standard }]) =>
      `| \`${name}\` | ${cell(description)} | ${standard === undefined ? "" : `\`${cell(standard)}\``} |`,
  );
  return ["| input | | default |", "|---|---|---|", ...rows].join("\n");
}

/** @param {Record<string, {description: string}>} outputs */
function outputsTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ["| output | |", "|---|---|", ...rows].join("\n");
}

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();

/** @param {string} readme @param {string} name @param {string} table */
function place(readme, name, table) {
  const [start, end] = [`<!-- ${name}: generated from action.yml -->`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the ${name}: ${start} … ${end}`);
  return `${readme.slice(0, from)}${start}\n\n${table}\n\n${readme.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, "README.md");
  const readme = readFileSync(path, "utf8");
  const wanted = withTables(readme, readFileSync(join(root, "action.yml"), "utf8"));
  if (process.argv.includes("--check") && wanted !== readme) {
    console.error("README.md is not fresh: run `node scripts/readme-tables.mjs`.");
    process.exit(1);
  }
  if (wanted !== readme) writeFileSync(path, wanted);
}
