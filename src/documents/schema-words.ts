// One error of a validator → what is wrong where, in words, and what to do about it. Pure.

import type { ErrorObject } from "ajv";
import type { MessageCode } from "../model/messages/message-codes.ts";
import { list } from "../model/values/json.ts";
import { nearestHint } from "../model/values/nearest.ts";
import { escapeSegment, segmentsOf } from "../model/values/pointer.ts";
import {
  descriptionHint,
  hiddenHint,
  misplacedWords,
  missingHint,
  quotingHint,
  shown,
  unknownHint,
} from "./schema-hints.ts";

export interface Finding {
  pointer: string;
  atKey?: boolean;
  code: MessageCode;
  message: string;
  hint?: string;
  /** The name of a missing field; for an unknown field, the name that was probably meant. */
  field?: string;
}

/** `undefined` where another error of the same validation says it better. */
export function describe(error: ErrorObject): Finding | undefined {
  if (error.keyword === "if") return undefined;
  const pointer = error.instancePath;
  const name = pointer === "" ? "The document" : `\`${fieldName(pointer)}\``;
  return { pointer, ...(byKeyword[error.keyword] ?? otherwise)(error, name) };
}

/** The last segment of a pointer, for people: `environments[0]` for an item of a list. */
export function fieldName(pointer: string): string {
  const [last = "", before] = segmentsOf(pointer).reverse();
  return /^\d+$/.test(last) && before !== undefined ? `${before}[${last}]` : last;
}

/** `pointer` where it is another than the error's own. */
type Describe = (error: ErrorObject, name: string) => Omit<Finding, "pointer"> & { pointer?: string };

const byKeyword: Record<string, Describe> = {
  required: (error) => {
    const field = String(error.params.missingProperty);
    return { code: "missing-field", message: `\`${field}\` is missing.`, field, ...missingHint(field, error) };
  },
  additionalProperties: (error) => {
    const field = String(error.params.additionalProperty);
    return {
      pointer: `${error.instancePath}/${escapeSegment(field)}`,
      atKey: true,
      code: "unknown-field",
      message: `Unknown field \`${shown(field)}\`.`,
      ...unknownHint(field, error),
    };
  },
  "false schema": ({ instancePath }, name) => ({
    atKey: true,
    code: "conflicting-field",
    message: misplacedWords(fieldName(instancePath)) ?? `${name} can't stand here.`,
    hint: fieldName(instancePath) === "parameters" ? "Name the `template`." : "Take one of them away.",
  }),
  type: (error, name) => {
    const expected = expectedType(error.params.type);
    const message =
      error.data === null
        ? `${name} is empty; it must be ${expected}.`
        : `${name} must be ${expected}, not ${typeName(error.data)}.`;
    return { code: "wrong-type", message, ...quotingHint(error) };
  },
  const: (error, name) => ({
    code: "wrong-value" as const,
    message: `${name} must be \`${shown(error.params.allowedValue)}\`, not \`${shown(error.data)}\`.`,
    ...descriptionHint(error),
  }),
  enum: ({ params, data }, name) => {
    const allowed = new Set((params.allowedValues as unknown[]).map(shown));
    return {
      code: "wrong-value" as const,
      message: refused(name, data),
      hint: nearestHint(shown(data), [...allowed]),
    };
  },
  pattern: (error, name) => ({
    code: "wrong-form" as const,
    message: refused(name, error.data),
    ...(hiddenHint(error) ?? descriptionHint(error)),
  }),
  minLength: empty,
  minItems: empty,
  minProperties: empty,
  maxLength: (error, name) => ({
    code: "too-long" as const,
    message: `${name} is longer than ${error.params.limit} characters.`,
    ...descriptionHint(error),
  }),
  maxItems: (error, name) => ({
    code: "too-many" as const,
    message: `${name} has ${list(error.data).length.toLocaleString("en")} entries; at most ${Number(error.params.limit).toLocaleString("en")} are taken.`,
    ...descriptionHint(error),
  }),
  minimum: outOfRange,
  maximum: outOfRange,
  maxProperties: (error, name) => {
    const found = Object.keys((error.data ?? {}) as object).slice(0, 5);
    return {
      code: "too-many-fields",
      message: `${name} takes one of its fields at a time; found ${found.map((key) => `\`${shown(key)}\``).join(", ")}.`,
      hint: descriptionHint(error).hint ?? "Keep one of them.",
    };
  },
  uniqueItems: ({ instancePath, params, data }, name) => {
    const later = Math.max(Number(params.i), Number(params.j));
    return {
      pointer: `${instancePath}/${later}`,
      code: "repeated",
      message: `${name} names \`${shown(Array.isArray(data) ? data[later] : undefined)}\` twice.`,
      hint: "Keep one of them.",
    };
  },
};

function refused(name: string, data: unknown): string {
  return `${name} can't be ${data === "" ? "empty" : `\`${shown(data)}\``}.`;
}

function empty(error: ErrorObject, name: string) {
  return {
    code: "empty" as const,
    message: `${name} is empty.`,
    hint: descriptionHint(error).hint ?? "Fill it in, or take it away.",
  };
}

function outOfRange(error: ErrorObject, name: string) {
  const bound = error.keyword === "minimum" ? "least" : "most";
  return {
    code: "out-of-range" as const,
    message: `${name} must be at ${bound} ${error.params.limit}, not ${shown(error.data)}.`,
    ...descriptionHint(error),
  };
}

function otherwise(error: ErrorObject, name: string) {
  return {
    code: "wrong-value" as const,
    message: `${name} ${error.message ?? "is not valid"}.`,
    ...descriptionHint(error),
  };
}

/** By what JSON Schema calls it. */
export const typeNames: Record<string, string> = {
  object: "a mapping",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

function expectedType(type: string | string[]): string {
  return [type]
    .flat()
    .map((name) => typeNames[name] ?? name)
    .join(" or ");
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? "text" : `\`${shown(value)}\``;
}
