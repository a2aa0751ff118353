// A policy's schema → whether its references go in circles, how many subschemas it comes to once each is written out, and how much work it is. Pure.
import { isObject, type Json, jsonText, list } from "../model/values/json.ts";
import { escapeSegment } from "../model/values/pointer.ts";
import { quoted } from "../model/values/words.ts";

export interface OutOfBounds {
  /** JSON Pointer of the reference, or of the whole schema. */
  pointer: string;
  code: "wrong-reference" | "circular-reference" | "too-large";
  message: string;
  hint: string;
}

/** Work grows with it: each subschema may be held against each part of a workflow. */
const mostSubschemas = 2_000;

const ofSchemas = ["properties", "patternProperties", "dependentSchemas"];
const listsOfSchemas = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemas = ["items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"];

/** The subschemas right below one, each with its pointer; definitions are none, since only references use them. */
export function subschemas(
  schema: Json,
  pointer: string,
): (readonly [keyword: string, pointer: string, schema: Json])[] {
  if (!isObject(schema)) return [];
  return [
    ...schemas.flatMap((keyword) =>
      keyword in schema ? [[keyword, `${pointer}/${keyword}`, schema[keyword] ?? null] as const] : [],
    ),
    ...listsOfSchemas.flatMap((keyword) =>
      list(schema[keyword]).map((one, index) => [keyword, `${pointer}/${keyword}/${index}`, one] as const),
    ),
    ...ofSchemas.flatMap((keyword) =>
      Object.entries(isObject(schema[keyword]) ? schema[keyword] : {}).map(
        ([name, one]) => [keyword, `${pointer}/${keyword}/${escapeSegment(name)}`, one] as const,
      ),
    ),
  ];
}

/** `#/$defs/approval` → `approval`. */
export function definitionName(reference: Json | undefined): string | undefined {
  const [, name] = typeof reference === "string" ? (/^#\/\$defs\/([^/~%]+)$/.exec(reference) ?? []) : [];
  return name;
}

/** `undefined` where it can be used. */
export function outOfBounds(schema: Json): OutOfBounds | undefined {
  const { size, problem } = measured(schema, () => 1);
  if (problem !== undefined || size <= mostSubschemas) return problem;
  return {
    pointer: "",
    code: "too-large",
    message: `This schema comes to ${size.toLocaleString("en")} subschemas once its references are written out; at most ${mostSubschemas.toLocaleString("en")} are taken.`,
    hint: "Divide it among several policies.",
  };
}

/** How much work it is to hold the schema against one value, at most: its subschemas, and what each compares a value with. */
export function weightOf(schema: Json): number {
  return measured(schema, (one) => {
    if (!isObject(one)) return 1;
    const lists = [
      one.enum,
      one.required,
      ...Object.values(isObject(one.dependentRequired) ? one.dependentRequired : {}),
    ];
    const compared = lists.reduce((sum: number, values) => sum + list(values).length, 0);
    return 1 + compared + (one.uniqueItems === true ? 20 : 0);
  }).size;
}

/** Of a schema with its references written out, the sum of what each subschema counts; or why there is none. */
function measured(schema: Json, weigh: (one: Json) => number): { size: number; problem: OutOfBounds | undefined } {
  const definitions = isObject(schema) && isObject(schema.$defs) ? schema.$defs : {};
  const sizes = new Map<string, number>();
  const open = new Set<string>();
  let problem: OutOfBounds | undefined;
  const sizeOf = (one: Json, pointer: string): number => {
    let size = weigh(one);
    for (const [, below, child] of subschemas(one, pointer)) {
      size += sizeOf(child, below);
      if (problem !== undefined) return size;
    }
    const reference = isObject(one) ? one.$ref : undefined;
    return reference === undefined ? size : size + sizeOfDefinition(reference, `${pointer}/$ref`);
  };
  const sizeOfDefinition = (reference: Json, pointer: string): number => {
    const name = definitionName(reference);
    if (name === undefined || !Object.hasOwn(definitions, name)) {
      problem ??= {
        pointer,
        code: "wrong-reference",
        message: `There is no ${quoted(jsonText(reference))} in this schema.`,
        hint: 'A policy\'s schema refers to its own `$defs` only, at its top: `$ref: "#/$defs/name"`. Nothing is fetched.',
      };
      return 0;
    }
    if (open.has(name)) {
      problem ??= {
        pointer,
        code: "circular-reference",
        message: `\`#/$defs/${name}\` refers to itself, here or further on.`,
        hint: "What policies are held against has no depth without end: write out the levels that are meant.",
      };
      return 0;
    }
    const known = sizes.get(name);
    if (known !== undefined) return known;
    open.add(name);
    const size = sizeOf(definitions[name] ?? null, `/$defs/${name}`);
    open.delete(name);
    sizes.set(name, size);
    return size;
  };
  // A definition that nothing uses is looked at, too: a circle in it is a mistake.
  const size = sizeOf(schema, "");
  for (const name of Object.keys(definitions))
    if (definitionName(`#/$defs/${name}`)) sizeOfDefinition(`#/$defs/${name}`, `/$defs/${name}`);
  return { size, problem };
}
