// Which policies can't be judged where a template's stages aren't known.
import { expect, test } from "vitest";
import { asksForStages } from "../../src/policies/asks-for-stages.ts";

const approval = { contains: { properties: { approval: { const: true } } } };

test.each<[asks: boolean, what: string, schema: object | boolean]>([
  [true, "by name", { properties: { stages: { prefixItems: [true] } } }],
  [true, "behind a reference", { $ref: "#/$defs/a", $defs: { a: { properties: { stages: { minItems: 5 } } } } }],
  [true, "by a pattern", { patternProperties: { "^sta": { minItems: 5 } } }],
  [true, "by what is left", { properties: { key: true }, additionalProperties: false }],
  [true, "by names", { propertyNames: { maxLength: 5 } }],
  [true, "by a number of fields", { maxProperties: 9 }],
  [true, "because they have to be there", { required: ["stages"] }],
  [true, "because another field needs them", { dependentRequired: { template: ["stages"] } }],
  [true, "because they need another field", { dependentRequired: { stages: ["maintainer"] } }],
  [true, "because they bring a schema", { dependentSchemas: { stages: false } }],
  [true, "in what another field brings", { dependentSchemas: { template: { properties: { stages: approval } } } }],
  [true, "in a condition", { if: { properties: { stages: approval } }, else: { required: ["maintainer"] } }],
  [true, "in what must not be", { not: { properties: { stages: approval } } }],
  [true, "in one of several ways", { anyOf: [{ required: ["template"] }, { properties: { stages: approval } }] }],
  [true, "as a whole", { not: { const: {} } }],
  [false, "not in text", { properties: { name: { not: { const: "stages" } } } }],
  [false, "not by another pattern", { patternProperties: { "^name$": { minLength: 5 } } }],
  [false, "not where anything may be left", { properties: { name: true }, additionalProperties: true }],
  [false, "not by another field", { required: ["key"], dependentRequired: { startAt: ["description"] } }],
  [false, "not of a field of a field", { properties: { name: { minLength: 5 } } }],
  [false, "not where nothing is asked", true],
])("%s: %s", (asks, _, schema) => {
  expect(asksForStages(schema as Parameters<typeof asksForStages>[0])).toBe(asks);
});
