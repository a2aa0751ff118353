// JSON: its type, and how fields are read of a value whose form isn't known.

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** An object that is no list, and not `null`. */
function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; what is none has no fields. */
export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as a list; what is none has no items. */
function list(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list as objects: as many as the list has. */
export function objects(value: unknown): JsonObject[] {
  return list(value).map(object);
}

/** The texts among the items of a list. */
export function texts(value: unknown): string[] {
  return list(value).filter((item) => typeof item === "string");
}
