// The JSON of an answer → the objects, lists and texts that must be in it, or a LaunchDarklyError. Pure.
import { isObject, type Json, type JsonObject } from "../model/values/json.ts";
import { LaunchDarklyError } from "./http/error.ts";
import { wrongServerHint } from "./http/failures.ts";

class UnexpectedAnswer extends Error {}

/** What `parse` reads of an answer. `ambiguous`: the request may have been carried out although its answer can't be read. */
export function parsed<T>(request: string, parse: () => T, ambiguous = false): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer)) throw error;
    throw new LaunchDarklyError(
      { kind: "malformed", request, detail: error.message, hint: wrongServerHint, ambiguous },
      { cause: error },
    );
  }
}

/** `name`: the subject of the error's message, here and below. */
export function requiredObject(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw new UnexpectedAnswer(`${name} is not an object`);
  return value;
}

export function requiredList(value: unknown, name: string): Json[] {
  if (!Array.isArray(value)) throw new UnexpectedAnswer(`${name} is not a list`);
  return value;
}

export function requiredText(value: unknown, name: string): string {
  if (typeof value !== "string") throw new UnexpectedAnswer(`${name} is not text`);
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function optionalNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
