// One of ajv's errors on a policy's input → what is wrong there, in words with the value, and what to do. Pure.
import type { ErrorObject } from "ajv";
import { fieldName, typeNames } from "../documents/schema-words.ts";
import { isObject, type Json, jsonText, list, texts } from "../model/values/json.ts";
import { nearestHint } from "../model/values/nearest.ts";
import { counted, listed, quoted } from "../model/values/words.ts";

interface Words {
  message: string;
  hint?: string;
}

export function wordsOf(error: ErrorObject): Words {
  const { keyword, instancePath, params, parentSchema } = error;
  const name = instancePath === "" ? whole : quoted(fieldName(instancePath));
  const place = instancePath === "" ? "" : ` (${quoted(instancePath)} of what the policy sees)`;
  const data = error.data as Json;
  const say = Object.hasOwn(sayings, keyword) ? sayings[keyword] : undefined;
  const said = {
    name,
    data,
    params,
    // Few say it, and it may be all that the policy sees.
    get value() {
      return shown(data);
    },
  };
  const told = say?.(said) ?? { message: `${name} doesn't fit ${quoted(keyword)}` };
  const { description } = (parentSchema ?? {}) as { description?: unknown };
  const hint = told.hint ?? (typeof description === "string" ? description : undefined);
  return { message: `${told.message}${place}.`, ...(hint !== undefined && { hint }) };
}

const whole = "The workflow";

interface Said {
  name: string;
  value: string;
  data: Json;
  // biome-ignore lint/suspicious/noExplicitAny: ajv's own, by keyword
  params: Record<string, any>;
}

const sayings: Record<string, (said: Said) => Words> = {
  "false schema": () => ({ message: "Nothing is allowed here" }),
  not: ({ name, value, data }) => ({
    message: isPlain(data)
      ? `${name} is ${value}, which is not allowed`
      : `What ${name === whole ? "the workflow" : name} holds is not allowed`,
  }),
  anyOf: ({ name }) => ({ message: `${name} fits none of the ways that are allowed (\`anyOf\`)` }),
  oneOf: ({ name, params }) => ({
    message: Array.isArray(params.passingSchemas)
      ? `${name} fits several ways of which it may fit one only (\`oneOf\`)`
      : `${name} fits none of the ways that are allowed (\`oneOf\`)`,
  }),
  contains: ({ name, params }) => ({
    message:
      params.maxContains === undefined
        ? `Of the entries of ${name}, at least ${params.minContains} must be as the policy asks (\`contains\`), and fewer are`
        : `Of the entries of ${name}, from ${params.minContains} to ${params.maxContains} must be as the policy asks (\`contains\`), and more or fewer are`,
  }),
  propertyNames: ({ name, params }) => ({
    message: `${name} has a field ${quoted(String(params.propertyName))}, whose name is not allowed`,
  }),
  additionalProperties: ({ name, params }) => ({
    message: `${name} has a field ${quoted(String(params.additionalProperty))}, which is not allowed`,
  }),
  required: ({ params }) => ({ message: `${quoted(String(params.missingProperty))} is missing` }),
  dependentRequired: ({ params }) => ({
    message: `${listed(texts([params.deps].flat().flatMap((deps) => String(deps).split(", "))).map(quoted))} must be there, since ${quoted(String(params.property))} is`,
  }),
  type: ({ name, value, params }) => ({
    message: `${name} must be ${listed([params.type].flat().map((type) => typeNames[String(type)] ?? String(type)))}, not ${value}`,
  }),
  const: ({ name, value, params }) => ({ message: `${name} must be ${shown(params.allowedValue)}, not ${value}` }),
  enum: ({ name, value, data, params }) => ({
    message: `${name} can't be ${value}`,
    hint: nearestHint(jsonText(data), list(params.allowedValues).map(jsonText)),
  }),
  pattern: ({ name, value, params }) => ({
    message: `${name} can't be ${value}: it doesn't fit the pattern ${quoted(String(params.pattern))}`,
  }),
  minLength: ({ name, data, params }) => ({
    message: `${name} has ${counted(lengthOf(data), "character")}; at least ${params.limit} are asked for`,
  }),
  maxLength: ({ name, data, params }) => ({
    message: `${name} has ${counted(lengthOf(data), "character")}; at most ${params.limit} are taken`,
  }),
  minItems: ({ name, data, params }) => ({
    message: `${name} has ${entries(list(data).length)}; at least ${params.limit} are asked for`,
  }),
  maxItems: ({ name, data, params }) => ({
    message: `${name} has ${entries(list(data).length)}; at most ${params.limit} are taken`,
  }),
  uniqueItems: ({ name, data }) => ({
    message: `${name} has an entry twice: ${shown(list(data)[repeatedIndex(list(data)) ?? 0] ?? null)}`,
  }),
  minProperties: ({ name, data, params }) => ({
    message: `${name} has ${fields(data)}; at least ${params.limit} are asked for`,
  }),
  maxProperties: ({ name, data, params }) => ({
    message: `${name} has ${fields(data)}; at most ${params.limit} are taken`,
  }),
  minimum: ({ name, value, params }) => ({ message: `${name} must be at least ${params.limit}, not ${value}` }),
  maximum: ({ name, value, params }) => ({ message: `${name} must be at most ${params.limit}, not ${value}` }),
  exclusiveMinimum: ({ name, value, params }) => ({ message: `${name} must be above ${params.limit}, not ${value}` }),
  exclusiveMaximum: ({ name, value, params }) => ({ message: `${name} must be below ${params.limit}, not ${value}` }),
  multipleOf: ({ name, value, params }) => ({
    message: `${name} must be a multiple of ${params.multipleOf}, not ${value}`,
  }),
};

const longest = 100;

/** Numbers as they are, all else quoted; what is long is cut. */
function shown(value: Json): string {
  if (typeof value === "number") return String(value);
  const text = jsonText(value);
  return quoted(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

function isPlain(value: Json): boolean {
  return value === null || typeof value !== "object";
}

/** As JSON Schema counts them. */
function lengthOf(value: Json): number {
  return typeof value === "string" ? [...value].length : 0;
}

function entries(count: number): string {
  return count === 1 ? "1 entry" : `${count.toLocaleString("en")} entries`;
}

function fields(value: Json): string {
  return counted(isObject(value) ? Object.keys(value).length : 0, "field");
}

/** The index of the first item that was there before; `undefined` where each is there once. Takes time that grows with the list. */
export function repeatedIndex(items: readonly Json[]): number | undefined {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const text = canonicalText(item);
    if (seen.has(text)) return index;
    seen.add(text);
  }
  return undefined;
}

/** Equal for equal values: in JSON Schema the order of fields doesn't count. */
function canonicalText(value: Json): string {
  return JSON.stringify(value, (_, part) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1))) : part,
  );
}
