// A flag's state and its variations → who is served what, by the names that people know. Pure.

import type { Served, Share } from "../model/forecast.ts";
import type { LiveVariation } from "../model/live.ts";
import { jsonText } from "../model/values/json.ts";
import { wholeWeight } from "../model/values/weight.ts";
import type { FlagRule, FlagState, Serving } from "./state.ts";

export function served(state: FlagState, variations: readonly LiveVariation[]): Served {
  const name = (id: string) => variationName(id, variations);
  if (!state.on) {
    return {
      on: false,
      everyone: state.offVariation === undefined ? [] : [{ variation: name(state.offVariation), weight: wholeWeight }],
      rules: [],
      targets: [],
    };
  }
  return {
    on: true,
    everyone: shares(state.fallthrough, name),
    rules: state.rules.map((rule) => ({ name: ruleName(rule), serves: shares(rule.serving, name) })),
    targets: state.targets.map(({ contextKind, variation, values }) => ({
      variation: name(variation),
      contextKind,
      values,
    })),
  };
}

/** The variation's name; if another variation has the same name, with the value too. A long value is no help: then the id. */
export function variationName(id: string, variations: readonly LiveVariation[]): string {
  const variation = variations.find((candidate) => candidate.id === id);
  if (variation === undefined) return id;
  const name = ownName(variation);
  const value = JSON.stringify(variation.value);
  if (variations.every((other) => other === variation || ownName(other) !== name)) return name;
  return value.length <= longestValue ? `${name} (${value})` : id;
}

const longestValue = 40;

/** The variation's name; if it has none, its value; if that is long, its id. */
export function ownName({ id, name, value }: LiveVariation): string {
  const text = jsonText(value);
  return name || (text !== "" && text.length <= longestValue ? text : id);
}

/** Sorts the largest share first. */
export function shares(serving: Serving, name: (id: string) => string): Share[] {
  return sharesById(serving)
    .map(({ variation, weight }) => ({ variation: name(variation), weight }))
    .sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
}

/** Each variation once: a flag's rollout may list one several times, as experiments do. */
export function sharesById(serving: Serving): Share[] {
  if ("variation" in serving) return [{ variation: serving.variation, weight: wholeWeight }];
  const sums = new Map<string, number>();
  for (const { variation, weight } of serving.rollout) sums.set(variation, (sums.get(variation) ?? 0) + weight);
  return [...sums].map(([variation, weight]) => ({ variation, weight }));
}

export function ruleName({ description, clauses, id }: FlagRule): string {
  if (description !== undefined && description !== "") return description;
  const [first] = clauses;
  if (first === undefined) return id;
  const what = first.op === "segmentMatch" ? "in segment" : `${first.attribute} ${first.op}`;
  const values = first.values.slice(0, 3).map(String).join(", ");
  return `${first.negate ? "not " : ""}${what} ${values}${first.values.length > 3 || clauses.length > 1 ? ", …" : ""}`;
}
