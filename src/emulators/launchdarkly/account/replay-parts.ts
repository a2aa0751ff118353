// What goes in: a flag's configuration and what an instruction names or describes. What comes out: the part it names,
// or a new part as the API would show it; a ReplayError if the flag doesn't have it.

import type { Clause, Flag, FlagConfiguration, JsonObject, Rule, VariationOrRollout } from "./account.ts";
import { newUuid } from "./ids.ts";

/** A flag of the same project, for prerequisites. */
export type FlagByKey = (key: string) => Flag | undefined;

/** An instruction that doesn't fit the flag as it now is. */
export class ReplayError extends Error {}

export interface Scene {
  flag: Flag;
  configuration: FlagConfiguration;
  flagByKey: FlagByKey;
}

export function indexOf(flag: Flag, variationId: unknown): number {
  const index = flag.variations.findIndex((variation) => variation._id === variationId);
  if (index === -1) {
    throw new ReplayError(`the flag has no variation ${variationId}`);
  }
  return index;
}

export function served(flag: Flag, { variationId, rolloutWeights, ...given }: JsonObject): VariationOrRollout {
  if (variationId != null) {
    return { variation: indexOf(flag, variationId) };
  }
  const weights = Object.entries(rolloutWeights as Record<string, number>);
  for (const [id] of weights) {
    indexOf(flag, id);
  }
  return {
    rollout: {
      // In the order of the flag's variations, and with those that get nothing, as the API shows rollouts.
      variations: flag.variations.map(({ _id }, variation) => ({
        variation,
        weight: weights.find(([id]) => id === _id)?.[1] ?? 0,
      })),
      contextKind: given.rolloutContextKind ?? "user",
      ...(given.rolloutBucketBy == null ? {} : { bucketBy: given.rolloutBucketBy }),
    },
  };
}

export function newRule(flag: Flag, given: JsonObject): Rule {
  return {
    _id: newUuid(),
    clauses: ((given.clauses ?? []) as JsonObject[]).map(newClause),
    trackEvents: given.trackEvents === true,
    ...(given.description == null ? {} : { description: given.description }),
    ...served(flag, given),
  };
}

export function newClause(given: JsonObject): Clause {
  const { _id, attribute = given.op, values = [], negate = false, contextKind = "user", ...rest } = given;
  return { ...rest, _id: newUuid(), attribute, values: [...(values as unknown[])], negate, contextKind };
}

export function ruleIndex(configuration: FlagConfiguration, ruleId: unknown): number {
  const index = configuration.rules.findIndex((rule) => rule._id === ruleId);
  if (index === -1) {
    throw new ReplayError(`the flag has no rule ${ruleId}`);
  }
  return index;
}

export function ruleOf(configuration: FlagConfiguration, ruleId: unknown): Rule {
  return configuration.rules[ruleIndex(configuration, ruleId)] as Rule;
}

export function clauseOf(rule: Rule, clauseId: unknown): Clause {
  const clause = rule.clauses.find(({ _id }) => _id === clauseId);
  if (clause === undefined) {
    throw new ReplayError(`the rule has no clause ${clauseId}`);
  }
  return clause;
}

export function prerequisite(
  { flagByKey }: Scene,
  { key, variationId }: JsonObject,
): { key: string; variation: number } {
  const flag = flagByKey(String(key));
  if (flag === undefined) {
    throw new ReplayError(`there is no flag ${key}`);
  }
  return { key: flag.key, variation: indexOf(flag, variationId) };
}
