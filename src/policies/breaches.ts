// What ajv says of a policy's input → the places that break the policy, each once, in words. Pure.
import type { ErrorObject } from "ajv";
import { describe } from "../documents/schema-words.ts";
import type { Breach } from "../model/policy.ts";
import { present } from "../model/values/present.ts";

/** Of these, what is below is only why none of the ways fits. */
const choices = new Set(["anyOf", "oneOf", "contains", "propertyNames"]);

export function breachesOf(errors: readonly ErrorObject[]): Breach[] {
  const told = errors.filter(
    (error, index) =>
      error.keyword !== "if" &&
      !errors.some((other, later) => later > index && choices.has(other.keyword) && isBelow(error, other)),
  );
  const places = new Map<string, Breach>();
  for (const error of told) {
    const pointer = error.instancePath;
    if (!places.has(pointer)) places.set(pointer, { pointer, ...wordsOf(error) });
  }
  return [...places.values()];
}

/** ajv tells what is below a choice right before it. Where a definition stands between, only the place in the input says so. */
function isBelow({ schemaPath, instancePath }: ErrorObject, choice: ErrorObject): boolean {
  const isInside = schemaPath.startsWith(`${choice.schemaPath}/`) || schemaPath.startsWith("#/$defs/");
  return isInside && (instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`));
}

function wordsOf(error: ErrorObject): Pick<Breach, "message" | "hint"> {
  const place = error.instancePath === "" ? "" : ` (\`${error.instancePath}\` of what the policy sees)`;
  if (error.keyword === "false schema") return { message: `Nothing is allowed here${place}.` };
  if (error.keyword === "not") return { message: `What is here is not allowed${place}.` };
  const { message = "It isn't allowed.", hint } = describe(error) ?? {};
  return { message: place === "" ? message : message.replace(/\.$/, `${place}.`), ...present({ hint }) };
}
