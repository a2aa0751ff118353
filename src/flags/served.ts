// A flag's state and its variations → who is served what, by the names that people know. Pure.

import type { Served, Share, SplitDetails } from "../model/forecast.ts";
import type { LiveVariation } from "../model/live.ts";
import { jsonText } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { wholeWeight } from "../model/values/weight.ts";
import { servesOffVariation, unmetPrerequisites } from "./prerequisites.ts";
import { ruleName, ruleNames } from "./rule-names.ts";
import {
  evaluatedRules,
  type FlagPlace,
  type FlagRule,
  type FlagState,
  rulesById,
  type Serving,
  type Split,
  sharesById,
} from "./state.ts";

/** The names of a flag's variations, and of its rules in an environment, by id. */
export interface FlagNames {
  variations: ReadonlyMap<string, string>;
  rules: ReadonlyMap<string, string>;
}

export function flagNames({ flag, environment }: FlagPlace): FlagNames {
  return { variations: variationNames(flag.variations), rules: ruleNames(flag, environment) };
}

/** `names`: where several states of the flag are told, made once. */
export function served(state: FlagState, place: FlagPlace, names: FlagNames = flagNames(place)): Served {
  const name = (id: string) => names.variations.get(id) ?? id;
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
  // A stage may have given it another description.
  const nameOf = (rule: FlagRule) => {
    const [own, live] = [ruleName(rule), names.rules.get(rule.id)];
    return live?.replace(/^#\d+ /, "") === own ? live : own;
  };
  const disabled = state.rules.filter((rule) => rule.disabled);
  return {
    on: true,
    everyone: shares(state.fallthrough, name),
    ...present({ everyoneSplit: splitDetails(state.fallthrough) }),
    rules: evaluatedRules(state).map((rule) => ({
      name: nameOf(rule),
      serves: shares(rule.serving, name),
      ...present({ split: splitDetails(rule.serving) }),
    })),
    ...(disabled.length > 0 && { disabledRules: disabled.map(nameOf) }),
    targets: state.targets.map(({ contextKind, variation, values }) => ({
      variation: name(variation),
      contextKind,
      values,
    })),
    ...(prerequisites.length > 0 && { prerequisites }),
  };
}

export function variationNames(variations: readonly LiveVariation[]): Map<string, string> {
  return new Map(variations.map(({ id }) => [id, variationName(id, variations)]));
}

/** The variation's name; if another variation has the same name, with the value too; where that is long or no help, with its place: `#3 {"limit":…}`. */
export function variationName(id: string, variations: readonly LiveVariation[]): string {
  const index = variations.findIndex((candidate) => candidate.id === id);
  const variation = variations[index];
  if (variation === undefined) return id;
  const name = ownName(variation);
  if (variations.every((other) => other === variation || ownName(other) !== name)) return name;
  const value = JSON.stringify(variation.value);
  const isTold = variation.name && value.length <= longestValue;
  return isTold ? `${name} (${value})` : `#${index + 1} ${name}`;
}

const longestValue = 40;

/** The variation's name; if it has none, its value, of a long one the start. */
export function ownName({ name, value }: LiveVariation): string {
  if (name) return name;
  const text = jsonText(value);
  if (text.length <= longestValue) return text || '""';
  return typeof value === "object"
    ? `${text.slice(0, longestValue - 2)}…${text.at(-1)}`
    : `${text.slice(0, longestValue - 1)}…`;
}

/** Sorts the largest share first. */
export function shares(serving: Serving, name: (id: string) => string): Share[] {
  return sharesById(serving)
    .map(({ variation, weight }) => ({ variation: name(variation), weight }))
    .sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
}

/** What is split among several variations, by the rule; `undefined` is the default rule. None if no rule is served. */
export function servedSplits(
  state: FlagState,
  place: FlagPlace,
): ((rule: FlagRule | undefined) => Split | undefined) | undefined {
  if (servesOffVariation(state, place)) return undefined;
  const rules = rulesById(evaluatedRules(state));
  return (rule) => splitOf(rule === undefined ? state.fallthrough : rules.get(rule.id)?.serving);
}

function splitOf(serving: Serving | undefined): Split | undefined {
  return serving === undefined || "variation" in serving || serving.rollout.length < 2 ? undefined : serving;
}

/** Whether the default rule's shares go by something else than they did: everyone may be assigned to another variation. */
export function assignsAnew(before: FlagState, after: FlagState, place: FlagPlace): boolean {
  const [was, is] = [before, after].map((state) =>
    servesOffVariation(state, place) ? undefined : splitOf(state.fallthrough),
  );
  if (was === undefined || is === undefined) return false;
  return was.contextKind !== is.contextKind || was.bucketBy !== is.bucketBy || was.seed !== is.seed;
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
