// What ajv says of a policy's input → the places that break the policy, each once, in words. Pure.
import type { ErrorObject } from "ajv";
import type { Breach } from "../model/policy.ts";
import { wordsOf } from "./words.ts";

/** Of these, what is below is only why none of the ways fits. */
const choices = new Set(["anyOf", "oneOf", "contains", "propertyNames"]);

/** A list may have thousands of entries that break a policy: so many places are told at most. */
const mostPlaces = 50;

export function breachesOf(errors: readonly ErrorObject[]): Breach[] {
  const places = new Map<string, Breach>();
  for (const error of withoutWhatIsBelow(errors)) {
    if (places.size === mostPlaces) break;
    const pointer = error.instancePath;
    if (!places.has(pointer)) places.set(pointer, { pointer, ...wordsOf(error) });
  }
  return [...places.values()];
}

/** ajv tells what is below a choice right before it, so one way back through the list is enough. */
function withoutWhatIsBelow(errors: readonly ErrorObject[]): ErrorObject[] {
  const told: ErrorObject[] = [];
  const open: ErrorObject[] = [];
  for (const error of [...errors].reverse()) {
    while (open.length > 0 && !isBelow(error, open.at(-1) ?? error)) open.pop();
    if (open.length === 0 && error.keyword !== "if") told.push(error);
    if (choices.has(error.keyword)) open.push(error);
  }
  return told.reverse();
}

/** Where a definition stands between, only the place in the input says so. */
function isBelow({ schemaPath, instancePath }: ErrorObject, choice: ErrorObject): boolean {
  const isInside = schemaPath.startsWith(`${choice.schemaPath}/`) || schemaPath.startsWith("#/$defs/");
  return isInside && (instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`));
}
