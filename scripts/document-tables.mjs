// The schemas → the tables of fields in docs/documents.md and docs/policies.md, between their markers. `--check` fails where they differ.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @typedef {{$ref?: string, type?: string | string[], const?: unknown, enum?: unknown[], default?: unknown, description?: string,
 *   minimum?: number, maximum?: number, required?: string[], properties?: Record<string, Schema>, items?: Schema, $defs?: Record<string, Schema>}} Schema */

/** By table: the schema of the mapping that it is about, and the fields whose own fields are told elsewhere. */
const tables = [
  { name: "fields of a workflow", file: "workflow" },
  { name: "fields of a stage", file: "workflow", definition: "stage" },
  { name: "fields of an environment's overrides", file: "workflow", definition: "override", folded: ["stages"] },
  { name: "fields of a stage's overrides", file: "workflow", definition: "stageOverride" },
  { name: "fields of a template", file: "template" },
  { name: "fields of the configuration", file: "config", folded: ["checks"] },
];
const policyTables = [
  { name: "fields of a policy", file: "config", item: "policies" },
  { name: "fields of what a policy sees", file: "policy-input" },
  { name: "fields of a stage", file: "policy-input", definition: "stage" },
  { name: "fields of a condition", file: "policy-input", definition: "condition" },
  { name: "fields of an action", file: "policy-input", definition: "action" },
];

/** By page of docs/: its tables. @type {Record<string, {name: string, file: string, definition?: string, item?: string, folded?: string[]}[]>} */
const pages = { documents: tables, policies: policyTables };

/**
 * @param {string} page text of a page of docs/
 * @param {(file: string) => Schema} read a schema by its name
 * @param {string} of the page's name
 * @returns {string} the page with all tables as the schemas want them
 */
export function withFields(page, read, of = "documents") {
  const headings = new Set([...page.matchAll(/^##+ ([\w-]+)$/gm)].map(([, heading]) => heading));
  return (pages[of] ?? []).reduce((text, { name, file, definition, item, folded = [] }) => {
    const schema = read(file);
    const whole = definition === undefined ? schema : schema.$defs?.[definition];
    const mapping = item === undefined ? whole : whole?.properties?.[item]?.items;
    const rows = rowsOf(mapping ?? {}, "", { read, file, folded, headings });
    const heading = ["| field | type | default | |", "|---|---|---|---|"];
    return place(text, of, name, `schemas/${file}.schema.json`, [...heading, ...rows].join("\n"));
  }, page);
}

/** @typedef {{read: (file: string) => Schema, file: string, folded: string[], headings: Set<string | undefined>}} Context */

/** @param {Schema} mapping @param {string} prefix @param {Context} context @returns {string[]} */
function rowsOf(mapping, prefix, context) {
  return Object.entries(mapping.properties ?? {}).flatMap(([field, written]) => {
    const schema = resolved(written, context);
    const name = `${prefix}${field}`;
    const isRequired = mapping.required?.includes(field) === true;
    const standard = isRequired ? "required" : schema.default === undefined ? "" : code(schema.default);
    const row = `| ${linked(name, context)} | ${cell(typeOf(schema, context))} | ${standard} | ${described(schema, context)} |`;
    return [row, ...(context.folded.includes(name) ? [] : rowsOf(schema, `${name}.`, context))];
  });
}

/** @param {Schema} schema @param {Context} context @returns {Schema} */
function resolved(schema, { read, file }) {
  if (schema.$ref === undefined) return schema;
  const [, other, name = ""] = /^(?:(\w+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec(schema.$ref) ?? [];
  return { ...read(other ?? file).$defs?.[name], ...schema };
}

/** More are told where the description says. */
const mostValues = 5;

/** @type {Record<string, string>} */
const words = {
  object: "mapping",
  array: "list",
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "`true` or `false`",
  null: "`null`",
};

/** @param {Schema} schema @param {Context} context @returns {string} */
function typeOf(schema, context) {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined && schema.enum.length <= mostValues) return schema.enum.map(code).join(", ");
  if (schema.enum !== undefined) return "text";
  if (schema.type === "array" && schema.items !== undefined) {
    const item = typeOf(resolved(schema.items, context), context);
    return `list of ${item === "mapping" ? "mappings" : item === "text" ? "texts" : item}`;
  }
  const { minimum, maximum } = schema;
  const range = minimum === undefined || maximum === undefined ? "" : `, ${minimum} to ${maximum}`;
  const names = [schema.type ?? []].flat().map((type) => words[type] ?? type);
  return `${names.join(" or ")}${range}`;
}

/** Names of fields that have a heading of their own on the page lead there. @param {string} name @param {Context} context */
function linked(name, { headings }) {
  return headings.has(name) ? `[\`${name}\`](#${name.toLowerCase()})` : `\`${name}\``;
}

/** @param {Schema} schema @param {Context} context */
function described({ description = "" }, context) {
  return cell(description).replace(/`([\w-]+)`/g, (_, name) => linked(name, context));
}

/** @param {unknown} value */
const code = (value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();

/** @param {string} page @param {string} of @param {string} name @param {string} source @param {string} table */
function place(page, of, name, source, table) {
  const [start, end] = [`<!-- ${name}: generated from ${source} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/${of}.md has no place for the ${name}: ${start} … ${end}`);
  return `${page.slice(0, from)}${start}\n\n${table}\n\n${page.slice(to)}`;
}

/** @param {string} file @returns {Schema} */
export function readSchema(file) {
  return JSON.parse(readFileSync(join(root, "schemas", `${file}.schema.json`), "utf8"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const of of Object.keys(pages)) {
    const path = join(root, "docs", `${of}.md`);
    const page = readFileSync(path, "utf8");
    const wanted = withFields(page, readSchema, of);
    if (process.argv.includes("--check") && wanted !== page) {
      console.error(`docs/${of}.md is not fresh: run \`node scripts/document-tables.mjs\`.`);
      process.exit(1);
    }
    if (wanted !== page) writeFileSync(path, wanted);
  }
}
