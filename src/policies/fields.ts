// A policy's schema → the fields that it names and that no workflow has: it would hold for every workflow, or for none. Pure.

import inputSchema from "../../schemas/policy-input.schema.json" with { type: "json" };
import { isObject, type Json, type JsonObject, texts } from "../model/values/json.ts";
import { escapeSegment } from "../model/values/pointer.ts";
import { definitionName, subschemas } from "./bounds.ts";

export interface UnknownField {
  /** JSON Pointer of where it is named. */
  pointer: string;
  /** Whether it is a key there. */
  atKey: boolean;
  field: string;
  known: string[];
}

const whole = inputSchema as unknown as JsonObject;

/** References must not go in circles. */
export function unknownFields(schema: Json): UnknownField[] {
  const definitions = isObject(schema) && isObject(schema.$defs) ? schema.$defs : {};
  const found = new Map<string, UnknownField>();
  const look = (one: Json, pointer: string, described: JsonObject): void => {
    if (!isObject(one)) return;
    const known = knownIn(described);
    const note = (field: string, at: string, atKey: boolean) => {
      if (known !== undefined && !known.includes(field)) found.set(at, { pointer: at, atKey, field, known });
    };
    texts(one.required).forEach((field, index) => void note(field, `${pointer}/required/${index}`, false));
    for (const keyword of ["properties", "dependentSchemas", "dependentRequired"])
      for (const field of Object.keys(isObject(one[keyword]) ? one[keyword] : {}))
        note(field, `${pointer}/${keyword}/${escapeSegment(field)}`, true);
    for (const [keyword, below, child] of subschemas(one, pointer)) {
      const inside = partOf(described, keyword, below);
      if (inside !== undefined) look(child, below, inside);
    }
    const name = definitionName(one.$ref);
    if (name !== undefined) look(definitions[name] ?? null, `/$defs/${escapeSegment(name)}`, described);
  };
  look(schema, "", whole);
  return [...found.values()];
}

/** `undefined` where any may be there. */
function knownIn({ properties, additionalProperties }: JsonObject): string[] | undefined {
  return isObject(properties) && additionalProperties === false ? Object.keys(properties) : undefined;
}

/** What a subschema is held against: the same, or a part. `undefined` where nothing is known of it. */
function partOf(described: JsonObject, keyword: string, pointer: string): JsonObject | undefined {
  switch (keyword) {
    case "properties": {
      const field = pointer.slice(pointer.lastIndexOf("/") + 1);
      return resolved(isObject(described.properties) ? described.properties[field] : undefined);
    }
    case "items":
    case "prefixItems":
    case "contains":
      return resolved(described.items);
    case "patternProperties":
    case "additionalProperties":
    case "propertyNames":
      return undefined;
    default:
      return described;
  }
}

function resolved(described: Json | undefined): JsonObject | undefined {
  if (!isObject(described)) return undefined;
  const name = definitionName(described.$ref);
  const definition = name !== undefined && isObject(whole.$defs) ? whole.$defs[name] : undefined;
  return isObject(definition) ? definition : described;
}
