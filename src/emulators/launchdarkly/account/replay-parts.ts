// What goes in: a flag's configuration and what an instruction names or describes. What comes out: the part it names,
// or a new part as the API would show it; a ReplayError if the flag doesn't have it.

import type { Clause, Flag, FlagConfiguration, JsonObject, Rule, VariationOrRollout } from "./account.ts";
import { newUuid } from "./ids.ts";
import type { EmulatorOptions } from "./options.ts";

/** A flag of the same project, for prerequisites. */
export type FlagByKey = (key: string) => Flag | undefined;

/** An instruction that doesn't fit the flag as it now is. */
export class ReplayError extends Error {}

export interface Scene {
  flag: Flag;
  configuration: FlagConfiguration;
  flagByKey: FlagByKey;
  options: EmulatorOptions;
}

export function indexOf(flag: Flag, variationId: unknown): number {
  const index = flag.variations.findIndex((variation) => variation._id === variationId);
  if (index === -1) {
    throw new ReplayError(`the flag has no variation ${variationId}`);
  }
  return index;
}

/** `before`: what the rule served until now; nothing for a new one. */
export function served(
  { flag, options }: Scene,
  { variationId, rolloutWeights, ...given }: JsonObject,
  before?: VariationOrRollout,
): VariationOrRollout {
  if (variationId != null) {
    return { variation: indexOf(flag, variationId) };
  }
  const weights = Object.entries(rolloutWeights as Record<string, number>);
  for (const [id] of weights) {
    indexOf(flag, id);
  }
  const kept = options.rolloutWithoutContextKind === "kept" ? before?.rollout : undefined;
  const bucketBy = given.rolloutBucketBy ?? kept?.bucketBy;
  return {
    rollout: {
      // In the order of the flag's variations, and with those that get nothing, as the API shows rollouts.
      variations: flag.variations.map(({ _id }, variation) => ({
        variation,
        weight: weights.find(([id]) => id === _id)?.[1] ?? 0,
      })),
      contextKind: given.rolloutContextKind ?? kept?.contextKind ?? "user",
      ...(bucketBy == null ? {} : { bucketBy }),
    },
  };
}

export function newRule(scene: Scene, given: JsonObject): Rule {
  return {
    _id: newUuid(),
    clauses: ((given.clauses ?? []) as JsonObject[]).map(newClause),
    trackEvents: given.trackEvents === true,
    ...(given.description == null ? {} : { description: given.description }),
    ...served(scene, given),
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

/** LaunchDarkly refuses to change a rule while an experiment or an automated rollout runs on it. */
export function refuseChangeOfRunning({ configuration, options }: Scene, { kind, ruleId }: JsonObject): void {
  const changed =
    kind === "updateFallthroughVariationOrRollout"
      ? [configuration.fallthrough]
      : configuration.rules.filter(({ _id }) => kind === "replaceRules" || _id === ruleId);
  if (options.changeOfRunningRollout === "refuse" && changed.some(isRunning)) {
    throw new ReplayError("an experiment or an automated rollout runs on this rule");
  }
}

function isRunning({ rollout }: VariationOrRollout): boolean {
  return rollout?.experimentAllocation != null || rollout?.kind === "experiment";
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
