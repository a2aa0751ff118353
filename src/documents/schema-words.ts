// One error of a validator → what is wrong where, in words, and what to do about it. Pure.

import type { ErrorObject } from "ajv";
import { nearest, nearestHint } from "../model/nearest.ts";
import { escapePointer } from "../model/pointer.ts";
import { present } from "../model/present.ts";

export interface Finding {
  pointer: string;
  atKey?: boolean;
  code: string;
  message: string;
  hint?: string;
  /** Of a missing field, its name; of an unknown one, the name that was probably meant. */
  field?: string;
}

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

/** `undefined` where another error of the same validation says it better. */
export function describe(error: ErrorObject): Finding | undefined {
  const { keyword, instancePath: pointer, params, data } = error;
  const field = pointer === "" ? "The document" : `\`${fieldName(pointer)}\``;
  const about = aboutField(error);
  switch (keyword) {
    case "if":
      return undefined;
    case "required": {
      const missing = String(params.missingProperty);
      return {
        pointer,
        code: "missing-field",
        message: `\`${missing}\` is missing.`,
        field: missing,
        ...missingHint(missing, error),
      };
    }
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      return {
        pointer: `${pointer}/${escapePointer(name)}`,
        atKey: true,
        code: "unknown-field",
        message: `Unknown field \`${show(name)}\`.`,
        ...unknownHint(name, error),
      };
    }
    case "false schema":
      return {
        pointer,
        atKey: true,
        code: "conflicting-field",
        message: misplaced[fieldName(pointer)] ?? `${field} can't stand here.`,
        hint: fieldName(pointer) === "parameters" ? "Name the `template`." : "Take one of them away.",
      };
    case "type":
      return {
        pointer,
        code: "wrong-type",
        message:
          data === null
            ? `${field} is empty; it must be ${expectedType(params.type)}.`
            : `${field} must be ${expectedType(params.type)}, not ${typeName(data)}.`,
        ...(isScalar(data) && quotingHelps(error) ? quoteHint(data, about) : about),
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
        hint: nearestHint(show(data), [...new Set(allowed)]),
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
        message: `${field} is empty.`,
        hint: about.hint ?? "Fill it in, or take it away.",
      };
    case "maxLength":
      return { pointer, code: "too-long", message: `${field} is longer than ${params.limit} characters.`, ...about };
    case "minimum":
    case "maximum":
      return {
        pointer,
        code: "out-of-range",
        message: `${field} must be at ${keyword === "minimum" ? "least" : "most"} ${params.limit}, not ${show(data)}.`,
        ...about,
      };
    case "maxProperties":
      return {
        pointer,
        code: "too-many-fields",
        message: `${field} takes one of its fields at a time; found ${Object.keys((data ?? {}) as object)
          .slice(0, 5)
          .map((key) => `\`${show(key)}\``)
          .join(", ")}.`,
        hint: about.hint ?? "Keep one of them.",
      };
    case "uniqueItems": {
      const later = Math.max(Number(params.i), Number(params.j));
      return {
        pointer: `${pointer}/${later}`,
        code: "repeated",
        message: `${field} names \`${show(Array.isArray(data) ? data[later] : undefined)}\` twice.`,
        hint: "Keep one of them.",
      };
    }
    default:
      return { pointer, code: "wrong-value", message: `${field} ${error.message ?? "is not valid"}.`, ...about };
  }
}

export function fieldName(pointer: string): string {
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

/** Of fields that a schema requires where it doesn't describe them. */
const aboutMissing: Record<string, string> = {
  stages: "Write the stages, or name a `template` that gives them.",
  flag: "Name the feature flag by its key, or several under `flags`.",
  kind: "LaunchDarkly's own form needs a `kind`.",
  variationId: "Give `variationId`, or `rolloutWeights` for a percentage rollout.",
  scheduleKind: "Give `scheduleKind`, or `executeNow: true`.",
  waitDuration: "A `relative` schedule needs `waitDuration` and `waitDurationUnit`.",
  waitDurationUnit: "A `relative` schedule needs `waitDuration` and `waitDurationUnit`.",
  executionDate: "An `absolute` schedule needs `executionDate`, in Unix milliseconds.",
  instruction: "Say which `instruction` of the stage, or which `condition`, by its kind.",
  variation: "Give the new `variation`, or the new `value`.",
  number: "Give the number of the run, counted from 1.",
  weight: "Give the share in percent, or `rest`.",
  instructions: "Write the instructions as a list: `- turn: on`.",
};

function missingHint(missing: string, { parentSchema, data }: ErrorObject): { hint: string } {
  const near =
    typeof data === "object" && data !== null
      ? Object.keys(data).find((key) => key.toLowerCase() === missing.toLowerCase())
      : undefined;
  const described = (parentSchema?.properties as Record<string, Described> | undefined)?.[missing]?.description;
  const hint = near === undefined ? (aboutMissing[missing] ?? described) : `Is \`${near}\` meant?`;
  return { hint: hint ?? `Add \`${missing}\`.` };
}

function unknownHint(name: string, { parentSchema, data }: ErrorObject): { hint: string; field?: string } {
  const given = typeof data === "object" && data !== null ? data : {};
  const known = Object.keys((parentSchema?.properties ?? {}) as object).filter((key) => !Object.hasOwn(given, key));
  if (name === "default" && known.includes("variation"))
    return { hint: "With `stage`, give the new `variation` or `value`; `default` goes with `_id`.", field: "value" };
  if (known.length === 1 && known[0] === "instructions")
    return { hint: "Write the instructions as a list: `- turn: on`.", field: "instructions" };
  const meant = nearest(name, known);
  return { hint: nearestHint(name, known), ...present({ field: meant }) };
}

function quotingHelps({ params, parentSchema, data }: ErrorObject): boolean {
  const pattern: unknown = parentSchema?.pattern;
  return (
    [params.type].flat().includes("string") &&
    (typeof pattern !== "string" || new RegExp(pattern, "u").test(String(data)))
  );
}

function isScalar(value: unknown): value is number | boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function quoteHint(value: number | boolean, { hint }: { hint?: string }): { hint: string } {
  return { hint: `If \`${value}\` is meant as text, quote it.${hint === undefined ? "" : ` ${hint}`}` };
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

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? "text" : `\`${show(value)}\``;
}
