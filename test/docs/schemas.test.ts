// The tables of fields in docs/documents.md are the schemas', and the defaults that stand there are the code's.
import { expect, test } from "vitest";
import { readSchema, withFields } from "../../scripts/document-tables.mjs";
import { parseConfiguration, standardConfiguration } from "../../src/configuration/configuration.ts";
import { file, template, templateOf, workflow, workflowOf } from "../documents/reading.ts";
import { page, tableAfter } from "./pages.ts";

const documents = page("docs/documents.md");

test("the tables are fresh", () => {
  expect(withFields(documents.text, readSchema), "run `node scripts/document-tables.mjs`").toBe(documents.text);
});

test.each([
  ["workflow", "workflow"],
  ["template", "template"],
  ["the configuration", "config"],
])("each field of %s has a row with a type and a sentence", (name, schema) => {
  const what = name === "the configuration" ? name : `a ${name}`;
  const { rows } = tableAfter(documents, `<!-- fields of ${what}:`);
  const named = rows.map(([field = ""]) => /`([^`]+)`/.exec(field)?.[1]);
  expect(named).toEqual(expect.arrayContaining(Object.keys(readSchema(schema).properties ?? {})));
  for (const [, type, , sentence] of rows) {
    expect(type).toMatch(/\w/);
    expect(sentence).toMatch(/^[A-Z`].*\.$/);
  }
});

type Schema = ReturnType<typeof readSchema>;

/** A value with each default written down. */
function standardOf({ properties = {} }: Schema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([field, schema]) => {
      const below = standardOf(schema);
      const value = schema.default ?? (Object.keys(below).length > 0 ? below : undefined);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

test("a configuration with all defaults written down is the one without a word", () => {
  const written = standardOf(readSchema("config"));
  expect(Object.keys(written).sort()).toEqual(["formerOwners", "guards", "replaceOrder", "requests", "timeZone"]);
  expect(parseConfiguration(file(JSON.stringify(written), "workflow-sync.yaml"))).toMatchObject({
    configuration: standardConfiguration,
    diagnostics: [],
  });
});

test("documents with all defaults written down say what they say without them", () => {
  const { $defs = {} } = readSchema("workflow");
  const inStage = JSON.stringify({ action: [{ turn: "on" }], ...standardOf($defs.stage ?? {}) });
  const written = (schema: string) =>
    Object.fromEntries(Object.entries(standardOf(readSchema(schema))).map(([field, value]) => [field, String(value)]));
  const { origin: _, ...plain } = workflowOf(workflow());
  expect(workflowOf(workflow({ ...written("workflow"), stages: `[${inStage}]` }))).toMatchObject(plain);
  const { origin: __, ...plainTemplate } = templateOf(template());
  expect(templateOf(template({ ...written("template"), stages: `[${inStage}]` }))).toMatchObject(plainTemplate);
});
