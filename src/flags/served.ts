// A flag's state and its variations → who is served what, by the names that people know. Pure.
import type { LiveVariation } from "../model/live.ts";
import type { Served, Share } from "../model/outlook.ts";
import type { FlagRule, FlagState, Serving } from "./state.ts";

export function served(state: FlagState, variations: readonly LiveVariation[]): Served {
  const name = (id: string) => variationName(id, variations);
  if (!state.on) {
    return {
      on: false,
      everyone: state.offVariation === undefined ? [] : [{ variation: name(state.offVariation), weight: 100_000 }],
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

/** Its name; without one its value, if that is short enough to stand for it. */
export function variationName(id: string, variations: readonly LiveVariation[]): string {
  const variation = variations.find((candidate) => candidate.id === id);
  if (variation === undefined) return id;
  const value = typeof variation.value === "string" ? variation.value : JSON.stringify(variation.value);
  return variation.name ?? (value.length <= 40 ? value : id);
}

/** Largest first. */
export function shares(serving: Serving, name: (id: string) => string): Share[] {
  if ("variation" in serving) return [{ variation: name(serving.variation), weight: 100_000 }];
  return serving.rollout
    .map(({ variation, weight }) => ({ variation: name(variation), weight }))
    .sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
}

export function ruleName({ description, clauses, id }: FlagRule): string {
  if (description !== undefined && description !== "") return description;
  const [first] = clauses;
  if (first === undefined) return id;
  const what = first.op === "segmentMatch" ? "in segment" : `${first.attribute} ${first.op}`;
  const values = first.values.slice(0, 3).map(String).join(", ");
  return `${first.negate ? "not " : ""}${what} ${values}${first.values.length > 3 || clauses.length > 1 ? ", …" : ""}`;
}
