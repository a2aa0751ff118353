// A policy's schema → what of it never applies where it stands: fields that no workflow has, keywords of another type than what is there,
// values that can't be there. Such a policy would silently hold for every workflow, or for none. Pure.

import inputSchema from "../../schemas/policy-input.schema.json" with { type: "json" };
import type { MessageCode } from "../model/messages/message-codes.ts";
import { isObject, type Json, type JsonObject, jsonText, list, texts } from "../model/values/json.ts";
import { nearestHint } from "../model/values/nearest.ts";
import { escapeSegment, segmentsOf } from "../model/values/pointer.ts";
import { quoted } from "../model/values/words.ts";
import { definitionName, subschemas } from "./bounds.ts";
import { fittingFields } from "./patterns.ts";

export interface Misfit {
  /** JSON Pointer of where it stands. */
  pointer: string;
  /** Whether it is a key there. */
  atKey: boolean;
  code: MessageCode;
  message: string;
  hint: string;
}

const whole = inputSchema as unknown as JsonObject;

/** References must not go in circles. */
export function misfits(schema: Json): Misfit[] {
  const definitions = isObject(schema) && isObject(schema.$defs) ? schema.$defs : {};
  const found = new Map<string, Misfit>();
  const look = (one: Json, pointer: string, described: JsonObject): void => {
    if (!isObject(one)) return;
    const own = [...unknownFields(one, pointer, described), ...otherTypes(one, pointer, described)];
    for (const misfit of [...own, ...otherValues(one, pointer, described)]) found.set(misfit.pointer, misfit);
    for (const [keyword, below, child] of subschemas(one, pointer))
      for (const inside of partsOf(described, keyword, below)) look(child, below, inside);
    const name = definitionName(one.$ref);
    if (name !== undefined) look(definitions[name] ?? null, `/$defs/${escapeSegment(name)}`, described);
  };
  look(schema, "", whole);
  return [...found.values()];
}

function unknownFields(schema: JsonObject, pointer: string, described: JsonObject): Misfit[] {
  const known = fieldsOf(described);
  if (known === undefined) return [];
  const { required, properties, dependentSchemas, dependentRequired, patternProperties } = schema;
  const named = [
    ...texts(required).map((field, index) => [field, `/required/${index}`, false] as const),
    ...Object.entries({ properties, dependentSchemas, dependentRequired }).flatMap(([keyword, fields]) =>
      keysOf(fields).map((field) => [field, `/${keyword}/${escapeSegment(field)}`, true] as const),
    ),
    ...Object.entries(isObject(dependentRequired) ? dependentRequired : {}).flatMap(([field, others]) =>
      texts(others).map(
        (other, index) => [other, `/dependentRequired/${escapeSegment(field)}/${index}`, false] as const,
      ),
    ),
  ];
  return [
    ...named.flatMap(([field, at, atKey]): Misfit[] =>
      known.includes(field)
        ? []
        : [
            {
              pointer: pointer + at,
              atKey,
              code: "unknown-field",
              message: `What policies are held against has no field ${quoted(field)} here.`,
              hint: nearestHint(field, known),
            },
          ],
    ),
    ...keysOf(patternProperties).flatMap((pattern): Misfit[] => {
      if (fittingFields(pattern, known).length > 0) return [];
      return [
        {
          pointer: `${pointer}/patternProperties/${escapeSegment(pattern)}`,
          atKey: true,
          code: "unknown-field",
          message: `What policies are held against has no field here that the pattern ${quoted(pattern)} fits.`,
          hint: `There are ${known.map(quoted).join(", ")}.`,
        },
      ];
    }),
  ];
}

const ofLists = "items prefixItems contains minContains maxContains minItems maxItems uniqueItems";
const ofMappings =
  "properties patternProperties additionalProperties propertyNames required minProperties maxProperties dependentRequired dependentSchemas";
const ofNumbers = "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf";
const ofTexts = "minLength maxLength pattern";

/** Which type of value a keyword speaks of; those that aren't here speak of any. */
const spokenOf = new Map(
  Object.entries({ array: ofLists, object: ofMappings, number: ofNumbers, string: ofTexts }).flatMap(
    ([type, keywords]) => keywords.split(" ").map((keyword) => [keyword, type] as const),
  ),
);

const typeNames: Record<string, string> = {
  array: "a list",
  object: "a mapping",
  number: "a number",
  integer: "a whole number",
  string: "text",
  boolean: "true or false",
};

function otherTypes(schema: JsonObject, pointer: string, described: JsonObject): Misfit[] {
  const type = typeOf(described);
  if (type === undefined) return [];
  const is = typeNames[type];
  const never = (keyword: string, message: string, hint: string): Misfit => ({
    pointer: `${pointer}/${keyword}`,
    atKey: keyword !== "type",
    code: "wrong-policy",
    message,
    hint,
  });
  const asked = [schema.type ?? []].flat();
  const isOtherType = asked.length > 0 && !asked.some((one) => isOfType(one, type));
  return [
    ...Object.keys(schema).flatMap((keyword) => {
      const of = spokenOf.get(keyword);
      if (of === undefined || isOfType(of, type)) return [];
      const message = `${quoted(keyword)} never applies here: it speaks of ${typeNames[of]}, and what is here is ${is}.`;
      return never(keyword, message, wayOut(of, type, described));
    }),
    ...(isOtherType ? [never("type", `What is here is always ${is}.`, "Leave `type` out, or correct the place.")] : []),
  ];
}

function wayOut(of: string, type: string, described: JsonObject): string {
  if (of === "object" && type === "array")
    return "What holds for each of its items stands in `items`, for one of them in `contains`, for the first ones in `prefixItems`.";
  if (of === "array" && described === whole) return "Name the list: `properties: { stages: … }` is that of the stages.";
  return "policy-input.schema.json says what is where.";
}

/** Values that can't be there. */
function otherValues(schema: JsonObject, pointer: string, described: JsonObject): Misfit[] {
  const type = typeOf(described);
  const possible = list(described.enum);
  const values = [
    ...("const" in schema ? [[schema.const ?? null, "/const"] as const] : []),
    ...list(schema.enum).map((value, index) => [value, `/enum/${index}`] as const),
  ];
  return values.flatMap(([value, at]): Misfit[] => {
    const isInRange =
      typeof value !== "number" ||
      (value >= Number(described.minimum ?? value) && value <= Number(described.maximum ?? value));
    const isPossible =
      possible.length === 0 ? type === undefined || isOfType(kindOf(value), type) : possible.includes(value);
    if (isPossible && isInRange) return [];
    return [
      {
        pointer: pointer + at,
        atKey: false,
        code: "wrong-value",
        message: `${quoted(jsonText(value))} is never here.`,
        hint:
          possible.length > 0
            ? nearestHint(jsonText(value), possible.map(jsonText))
            : `What is here is ${typeNames[type ?? ""] ?? "something else"}${isInRange ? "" : `, from ${described.minimum} ${described.maximum === undefined ? "on" : `to ${described.maximum}`}`}.`,
      },
    ];
  });
}

/** `undefined` where any may be there. */
function fieldsOf({ properties, additionalProperties }: JsonObject): string[] | undefined {
  return isObject(properties) && additionalProperties === false ? Object.keys(properties) : undefined;
}

/** What is described has one type, of a closed list that of its values; `undefined` where it isn't said. */
function typeOf({ type, enum: values }: JsonObject): string | undefined {
  return typeof type === "string" ? type : list(values).map(kindOf)[0];
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Whether values of the one type can be of the other. */
function isOfType(one: Json, other: string): boolean {
  const isNumber = (type: Json) => type === "number" || type === "integer";
  return one === other || (isNumber(one) && isNumber(other));
}

/** What a subschema is held against: the same, or a part, or any of several. Empty where nothing is known of it. */
function partsOf(described: JsonObject, keyword: string, pointer: string): JsonObject[] {
  const properties = isObject(described.properties) ? described.properties : {};
  const own = segmentsOf(pointer).at(-1) ?? "";
  switch (keyword) {
    case "properties":
      return resolved(Object.hasOwn(properties, own) ? properties[own] : described.additionalProperties);
    case "patternProperties": {
      const named = fittingFields(own, Object.keys(properties));
      return named.length === 1 ? resolved(properties[named[0] ?? ""]) : [];
    }
    case "items":
    case "prefixItems":
    case "contains":
      return resolved(described.items);
    case "propertyNames": {
      const known = fieldsOf(described);
      return [known === undefined ? { type: "string" } : { enum: known }];
    }
    case "additionalProperties":
      return resolved(described.additionalProperties);
    default:
      return [described];
  }
}

function resolved(described: Json | undefined): JsonObject[] {
  if (!isObject(described)) return [];
  const name = definitionName(described.$ref);
  const definition = name !== undefined && isObject(whole.$defs) ? whole.$defs[name] : undefined;
  return [isObject(definition) ? definition : described];
}

function keysOf(value: Json | undefined): string[] {
  return isObject(value) ? Object.keys(value) : [];
}
