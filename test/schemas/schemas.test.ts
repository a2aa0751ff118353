// The schemas that editors read: every field explains itself, every example is true, and the validators are made from them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { buildValidators } from "../../scripts/validators.mjs";
import { checks } from "../../src/model/messages/checks.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "schemas");
const base = `https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v${manifest.version}/schemas/`;

const all = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
const schemas = new Map(
  all.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as AnySchemaObject]),
);
const written = ["workflow.schema.json", "template.schema.json", "config.schema.json"];

const ajv = new Ajv2020({
  schemas: [...schemas.values()],
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
});

interface Field {
  pointer: string;
  schema: AnySchemaObject;
}

/** The document itself, and each field, item and definition below it. What stands in a condition explains nothing. */
function* fieldsOf(schema: AnySchemaObject, pointer: string): Generator<Field> {
  const below = (name: string, child: unknown) =>
    isSchema(child) ? fieldsOf(child, `${pointer}/${name}`) : ([] as Iterable<Field>);
  const named = function* (name: string, child: unknown): Generator<Field> {
    if (!isSchema(child)) return;
    yield { pointer: `${pointer}/${name}`, schema: child };
    yield* fieldsOf(child, `${pointer}/${name}`);
  };
  for (const group of ["properties", "$defs"])
    for (const [name, child] of Object.entries(schema[group] ?? {})) yield* named(`${group}/${encoded(name)}`, child);
  for (const one of ["items", "additionalProperties"]) yield* named(one, schema[one]);
  for (const branch of ["then", "else"]) yield* below(branch, schema[branch]);
  for (const [index, child] of Object.entries(schema.allOf ?? [])) yield* below(`allOf/${index}`, child);
}

function isSchema(value: unknown): value is AnySchemaObject {
  return typeof value === "object" && value !== null;
}

function encoded(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

describe.each(written)("%s", (name) => {
  const schema = schemas.get(name) ?? {};
  const fields: Field[] = [{ pointer: "", schema }, ...fieldsOf(schema, "")];

  it("says which schema it is", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: base + name });
  });

  it("has fields", () => {
    expect(fields.length).toBeGreaterThan(15);
  });

  it.each(fields.filter((field) => field.schema.$ref === undefined))(
    "$pointer has title, description and examples",
    ({ schema: field }) => {
      expect(field.title).toMatch(/^\S.*[^.]$/);
      expect(field.description).toMatch(/^\S.{4,}\.$/s);
      expect(field.examples?.length).toBeGreaterThan(0);
    },
  );

  it.each(fields)("$pointer has examples that are true", ({ pointer, schema: field }) => {
    const validate = ajv.compile({ $ref: `${base}${name}#${pointer}` });
    for (const example of field.examples ?? []) {
      validate(example);
      expect(validate.errors ?? [], JSON.stringify(example)).toEqual([]);
    }
  });

  it.each(
    fields.flatMap(({ pointer, schema: field }) => (field.$ref === undefined ? [] : [{ pointer, ref: field.$ref }])),
  )("$pointer is described where $ref says", ({ ref }) => {
    const [file, path] = String(ref).split("#");
    const target = (path ?? "")
      .split("/")
      .slice(1)
      .reduce<AnySchemaObject | undefined>((found, segment) => found?.[segment], schemas.get(file || name));
    expect(target).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  });

  it("takes nothing that it doesn't know, at any depth but where names are free", () => {
    const open = fields
      .filter(({ schema: field }) => field.properties !== undefined && field.additionalProperties === undefined)
      .map(({ pointer }) => pointer);
    // LaunchDarkly's instructions are an open set; the kinds that are known are closed below it.
    expect(open).toEqual(name === "workflow.schema.json" ? ["/$defs/apiInstruction"] : []);
  });
});

describe.each([...schemas])("%s", (_name, schema) => {
  it("is a schema in ajv's strict sense, as nobody checks when a seed is read", () => {
    expect(ajv.compile({ $ref: schema.$id })).toEqual(expect.any(Function));
  });
});

describe("the validators in src/generated", () => {
  it("are made from the schemas as they are", async () => {
    const made = await buildValidators(root);
    const stale = [...made].filter(
      ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
    const generated = readdirSync(join(root, "src/generated")).filter((name) => !name.startsWith("page-script."));
    expect(generated.sort()).toEqual([...made.keys()].map((path) => path.replace("src/generated/", "")).sort());
  });
});

describe("checks", () => {
  it("are those of the code, in the configuration's words with their meaning and default", () => {
    const { properties } = schemas.get("config.schema.json")?.properties.checks ?? {};
    const described = Object.entries<AnySchemaObject>(properties).map(([check, field]) => [check, field.description]);
    expect(described.sort()).toEqual(
      Object.entries(checks)
        .map(([check, { severity, finds }]) => [
          check,
          `How severe it is that ${finds}. \`${severity}\` if left out. \`off\` may be written as a boolean: older YAML parsers read it as one.`,
        ])
        .sort(),
    );
  });

  it("are what a document can accept", () => {
    const { items } = schemas.get("workflow.schema.json")?.properties.accept ?? {};
    expect(items.enum).toEqual(Object.keys(checks));
  });
});
