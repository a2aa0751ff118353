// A policy's schema → whether it asks for anything of stages: where they aren't known, it can't be judged. Pure.
import { isObject, type Json, texts } from "../model/values/json.ts";
import { definitionName, subschemas } from "./bounds.ts";
import { fittingFields } from "./patterns.ts";

const field = "stages";

/** Keywords whose subschemas are held against the same value. */
const ofTheSame = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"]);

/** References must not go in circles. */
export function asksForStages(schema: Json): boolean {
  const definitions = isObject(schema) && isObject(schema.$defs) ? schema.$defs : {};
  const asks = (one: Json): boolean => {
    if (!isObject(one)) return false;
    const { properties, patternProperties, additionalProperties, dependentRequired, dependentSchemas } = one;
    const names = (fields: Json | undefined) => (isObject(fields) ? Object.keys(fields) : []);
    const named = names(properties).includes(field);
    const fitted = names(patternProperties).some((pattern) => fittingFields(pattern, [field]).length > 0);
    const others = isObject(dependentRequired) ? Object.entries(dependentRequired) : [];
    return (
      named ||
      fitted ||
      (additionalProperties !== undefined && additionalProperties !== true) ||
      // What counts or names all fields, or compares the whole.
      ["propertyNames", "minProperties", "maxProperties", "const", "enum"].some((keyword) => keyword in one) ||
      texts(one.required).includes(field) ||
      others.some(([name, needed]) => name === field || texts(needed).includes(field)) ||
      names(dependentSchemas).includes(field) ||
      subschemas(one, "").some(([keyword, , child]) => ofTheSame.has(keyword) && asks(child)) ||
      asks(definitions[definitionName(one.$ref) ?? ""] ?? null)
    );
  };
  return asks(schema);
}
