// JSON: its type, its canonical form, and how fields are read of a value whose form isn't known.
import stringify from "safe-stable-stringify";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** RFC 8785: the names of each object in the order of their code units, no blanks. `undefined` fields are left out. */
export function canonicalJson(value: unknown): string {
  return stringify(value) ?? "";
}

/** Whether the value is an object: no list, and not `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text as it is; any other value as JSON. */
export function jsonText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The value as an object; anything else becomes an object without fields. */
export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as a list; anything else becomes an empty one. */
export function list(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list as objects, one for each item. */
export function objects(value: unknown): JsonObject[] {
  return list(value).map(object);
}

/** The texts among the items of a list. */
export function texts(value: unknown): string[] {
  return list(value).filter((item) => typeof item === "string");
}
