// A live template × flags → the flag that its stages are about: the one whose variations they name. Pure.

import type { LiveFlag, LiveTemplate } from "../model/live.ts";
import { instructionsOf } from "../model/stage.ts";
import { isObject, type Json } from "../model/values/json.ts";

/** `undefined` where no flag has all of them, several have, or none is named. */
export function flagOf({ stages }: LiveTemplate, flags: readonly LiveFlag[]): LiveFlag | undefined {
  const named = new Set(stages.flatMap(instructionsOf).flatMap(variationsIn));
  if (named.size === 0) return undefined;
  const [only, another] = flags.filter(({ variations }) => {
    const ids = new Set(variations.map(({ id }) => id));
    return [...named].every((id) => ids.has(id));
  });
  return another === undefined ? only : undefined;
}

function variationsIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(variationsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (field === "variationId" && typeof inner === "string" && inner !== "") return [inner];
    if (field === "rolloutWeights" && isObject(inner)) return Object.keys(inner);
    return variationsIn(inner);
  });
}
