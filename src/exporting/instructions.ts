// A live instruction × the flag that it acts on → the instruction as a document writes it: in shorthand where that says all of it, else in the API's form. Pure.

import type { LiveFlag } from "../model/live.ts";
import { isObject, type Json, type JsonObject, object } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { percent, wholeWeight } from "../model/values/weight.ts";
import { matchingVariations } from "../resolving/lookup.ts";

/** `flag`: absent where it isn't known; then variations stay ids. */
export function writtenInstruction(live: Json, flag: LiveFlag | undefined): Json {
  if (!isObject(live)) return live;
  const { kind, ...rest } = object(withoutIds(live));
  const fields = Object.fromEntries(Object.entries(rest).filter(([name, value]) => !isNotSet(name, value)));
  return shorthand(kind, fields, flag) ?? { ...present({ kind }), ...fields };
}

/** The ids of live parts mean nothing in a document: what is made of it gets its own. */
function withoutIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (name === "_id" ? [] : [[name, withoutIds(field)]])),
  );
}

const mayBeNotSet = new Set([
  "variationId",
  "rolloutWeights",
  "rolloutBucketBy",
  "rolloutContextKind",
  "contextKind",
  "beforeRuleId",
  "description",
  "ref",
]);

/** LaunchDarkly may give these fields with an empty value where they were not set. */
function isNotSet(name: string, value: Json): boolean {
  if (!mayBeNotSet.has(name)) return false;
  return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

function shorthand(kind: Json | undefined, fields: JsonObject, flag: LiveFlag | undefined): JsonObject | undefined {
  const hasOnly = (...known: string[]) => Object.keys(fields).every((name) => known.includes(name));
  if (kind === "turnFlagOn" || kind === "turnFlagOff")
    return hasOnly() ? { turn: kind === "turnFlagOn" ? "on" : "off" } : undefined;
  if (flag === undefined) return undefined;
  if (kind === "addTargets" && hasOnly("variationId", "values", "contextKind")) return target(fields, flag);
  if (kind !== "updateFallthroughVariationOrRollout") return undefined;
  if (hasOnly("variationId")) {
    const word = wordFor(fields.variationId, flag);
    return word === undefined ? undefined : { serve: scalar(word) };
  }
  return hasOnly("rolloutWeights", "rolloutBucketBy", "rolloutContextKind") ? rollout(fields, flag) : undefined;
}

function target({ variationId, values, contextKind }: JsonObject, flag: LiveFlag): JsonObject | undefined {
  const word = wordFor(variationId, flag);
  if (word === undefined || !Array.isArray(values)) return undefined;
  return { target: { [word]: values }, ...present({ contextKind }) };
}

function rollout(
  { rolloutWeights, rolloutBucketBy: attribute, rolloutContextKind: contextKind }: JsonObject,
  flag: LiveFlag,
): JsonObject | undefined {
  if (!isObject(rolloutWeights)) return undefined;
  const ids = flag.variations.map(({ id }) => id);
  // In the order of the flag's variations: LaunchDarkly's order of weights means nothing.
  const shares = Object.entries(rolloutWeights)
    .map(([id, weight]) => ({ id, weight, word: wordFor(id, flag) }))
    .sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id));
  const entries = shares.flatMap(({ word, weight }) =>
    word !== undefined && typeof weight === "number" && Number.isInteger(weight) && weight >= 0
      ? [[word, weight] as const]
      : [],
  );
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (entries.length < shares.length || total !== wholeWeight) return undefined;
  const by = contextKind === undefined ? attribute : { ...present({ attribute }), contextKind };
  return {
    rollout: Object.fromEntries(entries.map(([word, weight]) => [word, percent(weight)])),
    ...present({ by }),
  };
}

/** How a document names a variation: by its name, else by its value; `undefined` where neither means this one alone. */
function wordFor(id: Json | undefined, flag: LiveFlag): string | undefined {
  const variation = flag.variations.find((candidate) => candidate.id === id);
  if (variation === undefined) return undefined;
  const { name, value } = variation;
  const words = [name, typeof value === "object" ? undefined : String(value)];
  return words.find((word): word is string => {
    if (word === undefined || !canBeKey(word)) return false;
    const [only, another] = matchingVariations({ ref: word }, flag.variations);
    return only === variation && another === undefined;
  });
}

/** Whether a document can have the word as a key in one line. */
function canBeKey(word: string): boolean {
  return /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(word) && word.trim() === word && !/^(?:__proto__$|<<$|\/\/)/.test(word);
}

/** Without quotes, documents read `true` and `10` as the same words. */
function scalar(word: string): Json {
  if (word === "true" || word === "false") return word === "true";
  return /^(?:0|[1-9]\d{0,14})$/.test(word) ? Number(word) : word;
}
