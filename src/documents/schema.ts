// A located document and a validator → diagnostics in words, each at the value or the key that is wrong. Pure.
import type { ErrorObject } from "ajv";
import { distance } from "fastest-levenshtein";
import type { Validator } from "../generated/validator.d.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import { escapePointer, type LocatedDocument } from "./yaml.ts";

/** Why a field that the schema knows can't stand where it does. */
const misplaced: Record<string, string> = {
  stages: "A workflow has `stages` or a `template`, and a template `stages` or a `workflowId`: not both.",
  parameters: "`parameters` belong to a workflow that is made from a `template`.",
  templateKey: "`template` and `templateKey` are the same: give one.",
  flags: "Give `flag` or `flags`, not both.",
  environments: "Give `environment` or `environments`, not both.",
  maintainerId: "Give `maintainer` or `maintainerId`, not both.",
  projectKey: "`project` and `projectKey` are the same: give one.",
  environmentKey: "`environment` and `environmentKey` are the same: give one.",
  flagKey: "`flag` and `flagKey` are the same: give one.",
  variationId: "Give `variationId` or `rolloutWeights`, not both.",
  variation: "Give `variation` or `value`, not both.",
  instruction: "Give `instruction` or `condition`, not both.",
};

export function checkSchema(document: LocatedDocument, validate: Validator): Diagnostic[] {
  if (validate(document.value)) return [];
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const error of validate.errors ?? []) {
    const finding = describe(error);
    if (finding === undefined) continue;
    const position = finding.atKey ? document.locateKey(finding.pointer) : document.locate(finding.pointer);
    const { code, message, hint, pointer } = finding;
    const identity = `${code} ${pointer} ${code === "missing-field" ? message : ""}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    diagnostics.push({ severity: "error", code, message, ...(hint && { hint }), position, pointer });
  }
  return diagnostics;
}

interface Finding {
  pointer: string;
  atKey?: boolean;
  code: string;
  message: string;
  hint?: string;
}

function describe(error: ErrorObject): Finding | undefined {
  const { keyword, instancePath: pointer, params, data } = error;
  const field = pointer === "" ? "The document" : `\`${fieldName(pointer)}\``;
  const about = aboutField(error);
  switch (keyword) {
    case "if":
      return undefined;
    case "required":
      return {
        pointer,
        code: "missing-field",
        message: `\`${params.missingProperty}\` is missing.`,
        ...missingHint(error),
      };
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      return {
        pointer: `${pointer}/${escapePointer(name)}`,
        atKey: true,
        code: "unknown-field",
        message: `Unknown field \`${name}\`.`,
        hint: unknownHint(name, error),
      };
    }
    case "false schema":
      return {
        pointer,
        atKey: true,
        code: "conflicting-field",
        message: misplaced[fieldName(pointer)] ?? `${field} can't stand here.`,
      };
    case "type":
      return {
        pointer,
        code: "wrong-type",
        message: `${field} must be ${expectedType(params.type)}, not ${typeName(data)}.`,
        ...about,
      };
    case "const":
      return {
        pointer,
        code: "wrong-value",
        message: `${field} must be \`${show(params.allowedValue)}\`, not \`${show(data)}\`.`,
        ...about,
      };
    case "enum": {
      const allowed = (params.allowedValues as unknown[]).map(show);
      return {
        pointer,
        code: "wrong-value",
        message: `${field} can't be \`${show(data)}\`.`,
        hint: nearestHint(show(data), allowed),
      };
    }
    case "pattern":
      return { pointer, code: "wrong-form", message: `${field} can't be \`${show(data)}\`.`, ...about };
    case "minLength":
    case "minItems":
    case "minProperties":
      return {
        pointer,
        code: "empty",
        message: params.limit === 1 ? `${field} is empty.` : `${field} is too short.`,
        ...about,
      };
    case "maxProperties":
      return {
        pointer,
        code: "too-many-fields",
        message: `${field} takes one of its fields at a time; found ${Object.keys((data ?? {}) as object)
          .map((key) => `\`${key}\``)
          .join(", ")}.`,
        ...about,
      };
    case "uniqueItems":
      return { pointer: `${pointer}/${params.i}`, code: "repeated", message: `${field} names the same thing twice.` };
    default:
      return { pointer, code: "wrong-value", message: `${field} ${error.message ?? "is not valid"}.`, ...about };
  }
}

function fieldName(pointer: string): string {
  const segments = pointer.split("/").slice(1);
  const last = segments.at(-1) ?? "";
  return /^\d+$/.test(last) && segments.length > 1
    ? `${segments.at(-2)}[${last}]`
    : last.replaceAll("~1", "/").replaceAll("~0", "~");
}

interface Described {
  description?: string;
  examples?: unknown[];
}

function aboutField({ parentSchema }: ErrorObject): { hint?: string } {
  const { description, examples } = (parentSchema ?? {}) as Described;
  if (description === undefined) return {};
  const example = examples?.[0];
  return { hint: example === undefined ? description : `${description} For example: \`${show(example)}\`.` };
}

function missingHint({ params, parentSchema, data }: ErrorObject): { hint?: string } {
  const missing = String(params.missingProperty);
  const near =
    typeof data === "object" && data !== null
      ? Object.keys(data).find((key) => distance(key.toLowerCase(), missing.toLowerCase()) <= 2)
      : undefined;
  if (near !== undefined) return { hint: `Is \`${near}\` meant?` };
  const property = (parentSchema?.properties as Record<string, Described> | undefined)?.[missing];
  return property?.description === undefined ? {} : { hint: property.description };
}

function unknownHint(name: string, { parentSchema, data }: ErrorObject): string {
  const given = new Set(typeof data === "object" && data !== null ? Object.keys(data) : []);
  const known = Object.keys((parentSchema?.properties ?? {}) as object).filter((key) => !given.has(key));
  return name === "<<"
    ? "Merge keys are not part of YAML 1.2: use an alias for a whole value."
    : nearestHint(name, known);
}

/** `Did you mean …?` where one is near enough, else all of them. */
export function nearestHint(name: string, known: readonly string[]): string {
  if (known.length === 0) return "Nothing more can stand here.";
  const [nearest] = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((left, right) => left.far - right.far);
  if (nearest !== undefined && nearest.far <= Math.max(2, Math.floor(name.length / 3)))
    return `Did you mean \`${nearest.candidate}\`?`;
  const shown = known.slice(0, 12).map((candidate) => `\`${candidate}\``);
  return `Known here: ${shown.join(", ")}${known.length > shown.length ? ", …" : ""}.`;
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function expectedType(type: string | string[]): string {
  const names: Record<string, string> = {
    object: "a mapping",
    array: "a list",
    string: "text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    null: "null",
  };
  return [type]
    .flat()
    .map((name) => names[name] ?? name)
    .join(" or ");
}

function typeName(value: Json | unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "a number" : "true or false";
}
