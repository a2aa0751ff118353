// A flag's state and its variations → who is served what, by the names that people know. Pure.

import type { Served, Share, SplitDetails } from "../model/forecast.ts";
import type { LiveVariation } from "../model/live.ts";
import { jsonText } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { wholeWeight } from "../model/values/weight.ts";
import { unmetPrerequisites } from "./prerequisites.ts";
import { evaluatedRules, type FlagPlace, type FlagRule, type FlagState, type Serving, sharesById } from "./state.ts";

export function served(state: FlagState, place: FlagPlace): Served {
  const { variations } = place.flag;
  const name = (id: string) => variationName(id, variations);
  const unmet = state.on ? unmetPrerequisites(state, place) : [];
  const prerequisites = unmet.map(({ key, variation, met, isOff }) => {
    const other = place.others(key);
    return {
      key,
      ...(other && { variation: variationName(variation, other.variations) }),
      met,
      ...(isOff && { isOff: true as const }),
    };
  });
  if (!state.on || unmet.some(({ met }) => met === "by none")) {
    return {
      on: state.on,
      everyone: state.offVariation === undefined ? [] : [{ variation: name(state.offVariation), weight: wholeWeight }],
      rules: [],
      targets: [],
      ...(prerequisites.length > 0 && { prerequisites }),
    };
  }
  const disabled = state.rules.filter((rule) => rule.disabled);
  return {
    on: true,
    everyone: shares(state.fallthrough, name),
    ...present({ everyoneSplit: splitDetails(state.fallthrough) }),
    rules: evaluatedRules(state).map((rule) => ({
      name: ruleName(rule),
      serves: shares(rule.serving, name),
      ...present({ split: splitDetails(rule.serving) }),
    })),
    ...(disabled.length > 0 && { disabledRules: disabled.map(ruleName) }),
    targets: state.targets.map(({ contextKind, variation, values }) => ({
      variation: name(variation),
      contextKind,
      values,
    })),
    ...(prerequisites.length > 0 && { prerequisites }),
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

function splitDetails(serving: Serving): SplitDetails | undefined {
  if ("variation" in serving) return undefined;
  const { rollout, contextKind, bucketBy, running } = serving;
  const details: SplitDetails = {
    ...(rollout.length > 1 && { ...(contextKind !== "user" && { contextKind }), ...present({ bucketBy }) }),
    ...present({ running }),
  };
  return Object.keys(details).length === 0 ? undefined : details;
}

export function ruleName({ description, clauses, id }: FlagRule): string {
  if (description !== undefined && description !== "") return description;
  const [first] = clauses;
  if (first === undefined) return id;
  const what = first.op === "segmentMatch" ? "in segment" : `${first.attribute} ${first.op}`;
  const values = first.values.slice(0, 3).map(String).join(", ");
  return `${first.negate ? "not " : ""}${what} ${values}${first.values.length > 3 || clauses.length > 1 ? ", …" : ""}`;
}
