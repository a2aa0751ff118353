// The regular expressions of a policy's schema → the same ready to be matched, and those that can't be used. Pure. RE2's automata match in
// time that grows with the length of the text.
import { RE2JS, RE2JSException } from "re2js";
import { isObject, type Json } from "../model/values/json.ts";
import { escapeSegment } from "../model/values/pointer.ts";
import { subschemas } from "./bounds.ts";

export interface WrongPattern {
  pointer: string;
  /** Whether it is a key there. */
  atKey: boolean;
  pattern: string;
  why: string;
}

export function linear(pattern: string): { test(text: string): boolean } {
  return RE2JS.compile(RE2JS.translateRegExp(pattern));
}

/** One that can't be used fits nothing. */
export function fittingFields(pattern: string, fields: readonly string[]): string[] {
  if (problemOf(pattern) !== undefined) return [];
  const fits = linear(pattern);
  return fields.filter((field) => fits.test(field));
}

export function wrongPatterns(schema: Json): WrongPattern[] {
  const at = (one: Json, pointer: string): WrongPattern[] => {
    if (!isObject(one)) return [];
    const patterns = Object.keys(isObject(one.patternProperties) ? one.patternProperties : {}).map(
      (pattern) => [pattern, `${pointer}/patternProperties/${escapeSegment(pattern)}`] as const,
    );
    const own = typeof one.pattern === "string" ? [[one.pattern, `${pointer}/pattern`] as const] : [];
    return [
      ...[...own, ...patterns].flatMap(([pattern, place]) => {
        const why = problemOf(pattern);
        return why === undefined ? [] : [{ pointer: place, atKey: place !== `${pointer}/pattern`, pattern, why }];
      }),
      ...subschemas(one, pointer).flatMap(([, below, child]) => at(child, below)),
    ];
  };
  const definitions = isObject(schema) && isObject(schema.$defs) ? Object.entries(schema.$defs) : [];
  return [...at(schema, ""), ...definitions.flatMap(([name, one]) => at(one, `/$defs/${escapeSegment(name)}`))];
}

function problemOf(pattern: string): string | undefined {
  try {
    linear(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return error.message.replace(/^error parsing regexp: /, "");
  }
}
