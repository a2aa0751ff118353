// A live instruction × the flag that it acts on → how a document says it: people's shorthand where that says all of it, else the API's form. Pure.

import type { Json, JsonObject } from "../model/json.ts";
import type { LiveFlag } from "../model/live.ts";
import { present } from "../model/present.ts";
import { matchingVariations } from "../resolving/lookup.ts";

/** Thousandths of a percent. Source: https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag */
const wholeWeight = 100_000;

/** `flag`: absent where it isn't known; then variations stay ids. */
export function writtenInstruction(live: Json, flag: LiveFlag | undefined): Json {
  if (typeof live !== "object" || live === null || Array.isArray(live)) return live;
  const { kind, ...rest } = withoutIds(live) as JsonObject;
  const fields = Object.fromEntries(Object.entries(rest).filter(([name, value]) => !isLeftOpen(name, value)));
  return shorthand(kind, fields, flag) ?? { ...present({ kind }), ...fields };
}

/** LaunchDarkly gives its parts ids, of which it knows nothing when they are sent. */
function withoutIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (name === "_id" ? [] : [[name, withoutIds(field)]])),
  );
}

const mayBeLeftOpen = new Set([
  "variationId",
  "rolloutWeights",
  "rolloutBucketBy",
  "rolloutContextKind",
  "contextKind",
  "beforeRuleId",
  "description",
  "ref",
]);

/** Fields that nobody filled in may come back empty. */
function isLeftOpen(name: string, value: Json): boolean {
  if (!mayBeLeftOpen.has(name)) return false;
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
  if (typeof rolloutWeights !== "object" || rolloutWeights === null || Array.isArray(rolloutWeights)) return undefined;
  const ids = flag.variations.map(({ id }) => id);
  // In the flag's order, since LaunchDarkly's has no meaning.
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
    rollout: Object.fromEntries(entries.map(([word, weight]) => [word, `${weight / 1000}%`])),
    ...present({ by }),
  };
}

/** What a person calls a variation, if it means this one alone: its name, else its value. */
function wordFor(id: Json | undefined, flag: LiveFlag): string | undefined {
  const variation = flag.variations.find((candidate) => candidate.id === id);
  if (variation === undefined) return undefined;
  const { name, value } = variation;
  const words = [name, typeof value === "object" ? undefined : String(value)];
  return words.find((word): word is string => {
    if (word === undefined || !isHandy(word)) return false;
    const [only, another] = matchingVariations({ ref: word }, flag.variations);
    return only === variation && another === undefined;
  });
}

/** Fit for a key in a line of YAML, as a document's keys may be. */
function isHandy(word: string): boolean {
  return /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(word) && word.trim() === word && !/^(?:__proto__$|<<$|\/\/)/.test(word);
}

/** `true` and `10` without quotes: a document takes them as the same word. */
function scalar(word: string): Json {
  if (word === "true" || word === "false") return word === "true";
  return /^(?:0|[1-9]\d{0,14})$/.test(word) ? Number(word) : word;
}
