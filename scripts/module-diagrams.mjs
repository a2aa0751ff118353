// The imports of src → the diagrams of docs/architecture.md, between their markers: one of all modules, and one of the rooms of each
// module that has several. `--check` fails where they differ.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Every module may import these, so the diagrams leave them out; docs/architecture.md says so. */
export const notDrawn = new Set(["model", "generated", "version", "proxy", "fetching"]);

/** @returns {{from: string, to: string}[]} every import between two files of src, paths from src */
export function importsOf(directory = join(root, "src")) {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"));
  const found = files.flatMap((from) =>
    [...readFileSync(join(directory, from), "utf8").matchAll(/\b(?:from|import\() ?"(\.[^"]+)"/g)].map(
      ([, path = ""]) => ({ from, to: posix.join(posix.dirname(from), path) }),
    ),
  );
  // Schemas and other data lie outside of src.
  return found.filter(({ to }) => !to.startsWith(".."));
}

/** @param {string} path @returns {string} the module of a file: `planning/decide/run-once.ts` → `planning`; an entry is its own */
export function moduleOf(path) {
  return (path.split("/")[0] ?? "").replace(/\.ts$/, "");
}

/** @param {string} path @returns {string} the room inside its module; the module's own files are in the room of its name */
export function roomOf(path) {
  const [module = "", room = ""] = path.split("/");
  return room.endsWith(".ts") ? module : room;
}

/** @param {{from: string, to: string}[]} edges @returns {string} one line an origin, so that a changed arrow is one changed line */
function flowchart(edges) {
  const targets = new Map();
  for (const { from, to } of edges) if (from !== to) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const lines = [...targets].sort().map(([from, to]) => `  ${from} --> ${[...to].sort().join(" & ")}`);
  return ["```mermaid", "flowchart TD", ...lines, "```"].join("\n");
}

/** @returns {Record<string, string>} marker → diagram */
function diagrams(imports = importsOf()) {
  const modules = imports
    .map(({ from, to }) => ({ from: moduleOf(from), to: moduleOf(to) }))
    .filter(({ from, to }) => !notDrawn.has(from) && !notDrawn.has(to));
  const withRooms = new Set(
    imports
      .flatMap(({ from }) => (from.split("/").length > 2 ? [moduleOf(from)] : []))
      .filter((name) => name !== "emulators" && !notDrawn.has(name)),
  );
  const ofRooms = [...withRooms].sort().map((name) => {
    const inside = imports.filter(({ from, to }) => moduleOf(from) === name && moduleOf(to) === name);
    return [`rooms of ${name}`, flowchart(inside.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) })))];
  });
  return { modules: flowchart(modules), ...Object.fromEntries(ofRooms) };
}

/** @param {string} page @returns {string} the page with its diagrams as the imports want them */
export function withDiagrams(page, drawn = diagrams()) {
  return Object.entries(drawn).reduce((text, [name, diagram]) => {
    const [start, end] = [`<!-- ${name}: generated from the imports -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/architecture.md has no place for ${name}: ${start} … ${end}`);
    return `${text.slice(0, from)}${start}\n\n${diagram}\n\n${text.slice(to)}`;
  }, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, "docs/architecture.md");
  const page = readFileSync(path, "utf8");
  const wanted = withDiagrams(page);
  if (process.argv.includes("--check") && wanted !== page) {
    console.error("docs/architecture.md is not fresh: run `node scripts/module-diagrams.mjs`.");
    process.exit(1);
  }
  if (wanted !== page) writeFileSync(path, wanted);
}
