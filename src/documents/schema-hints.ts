// An error of a validator → what to do about it, from our own words, the schema's description, or the names that it knows. Pure.
import type { ErrorObject } from "ajv";
import { hiddenDifference, visibleForm } from "../model/values/characters.ts";
import { isObject } from "../model/values/json.ts";
import { nearest, nearestHint } from "../model/values/nearest.ts";
import { present } from "../model/values/present.ts";

interface Described {
  description?: string;
  examples?: unknown[];
}

/** The schema's description of the field, and its first example. */
export function descriptionHint({ parentSchema }: ErrorObject): { hint?: string } {
  const { description, examples } = (parentSchema ?? {}) as Described;
  if (description === undefined) return {};
  const example = examples?.[0];
  return { hint: example === undefined ? description : `${description} For example: \`${shown(example)}\`.` };
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
  skip: "A stage that is left out can't differ in anything: give `skip`, or what differs.",
  variationId: "Give `variationId` or `rolloutWeights`, not both.",
  variation: "Give `variation` or `value`, not both.",
  instruction: "Give `instruction` or `condition`, not both.",
};

export function misplacedWords(field: string): string | undefined {
  return misplaced[field];
}

/** For fields that a schema requires in a place where it doesn't describe them. */
const missing: Record<string, string> = {
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

export function missingHint(field: string, { parentSchema, data }: ErrorObject): { hint: string } {
  const near = Object.keys(isObject(data) ? data : {}).find((key) => key.toLowerCase() === field.toLowerCase());
  const described = (parentSchema?.properties as Record<string, Described> | undefined)?.[field]?.description;
  const hint = near === undefined ? (missing[field] ?? described) : `Is \`${near}\` meant?`;
  return { hint: hint ?? `Add \`${field}\`.` };
}

/** `field`: the name that was probably meant. */
export function unknownHint(
  name: string,
  { parentSchema, data, instancePath }: ErrorObject,
): { hint: string; field?: string } {
  const [, environment] = /^\/overrides\/([^/]+)$/.exec(instancePath) ?? [];
  if (environment !== undefined && (name === "run" || name === "adopt"))
    return { hint: `The document's own \`${name}\` takes a value by environment: \`${name}: { ${environment}: … }\`.` };
  const given = isObject(data) ? data : {};
  const known = Object.keys((parentSchema?.properties ?? {}) as object).filter((key) => !Object.hasOwn(given, key));
  if (name === "default" && known.includes("variation"))
    return { hint: "With `stage`, give the new `variation` or `value`; `default` goes with `_id`.", field: "value" };
  if (known.length === 1 && known[0] === "instructions")
    return { hint: "Write the instructions as a list: `- turn: on`.", field: "instructions" };
  return { hint: nearestHint(name, known), ...present({ field: nearest(name, known) }) };
}

/** Where a text has the right form but for what can't be seen. */
export function hiddenHint({ params, data }: ErrorObject): { hint: string } | undefined {
  const plain = visibleForm(String(data));
  if (plain === data || !new RegExp(String(params.pattern), "u").test(plain)) return undefined;
  return { hint: `${hiddenDifference(String(data), plain)} Write \`${plain}\`.` };
}

/** A number or boolean where text is expected: quoting it helps if the text would have the right form. */
export function quotingHint(error: ErrorObject): { hint?: string } {
  const { params, parentSchema, data } = error;
  const described = descriptionHint(error);
  const isScalar = typeof data === "number" || typeof data === "boolean";
  if (!isScalar || ![params.type].flat().includes("string")) return described;
  const pattern: unknown = parentSchema?.pattern;
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(String(data))) return described;
  return { hint: [`If \`${data}\` is meant as text, quote it.`, ...Object.values(described)].join(" ") };
}

/** A value as messages quote it: at most 80 characters. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
