// What goes in: a flag's configuration in one environment, and instructions. What comes out: the configuration changed
// in place, or the reason why an instruction can't be applied.

import type { Flag, FlagConfiguration, JsonObject, Rule, Target } from "./account.ts";
import type { EmulatorOptions } from "./options.ts";
import {
  clauseOf,
  type FlagByKey,
  indexOf,
  newClause,
  newRule,
  prerequisite,
  ReplayError,
  refuseChangeOfRunning,
  ruleIndex,
  ruleOf,
  type Scene,
  served,
} from "./replay-parts.ts";

/** The reason why it failed, or undefined. A failure changes nothing: all instructions are applied, or none. */
export function replay(
  flag: Flag,
  environment: string,
  instructions: JsonObject[],
  flagByKey: FlagByKey,
  { options, now }: { options: EmulatorOptions; now: number },
): string | undefined {
  const before = flag.environments[environment];
  if (before === undefined) {
    return `the flag has no environment ${environment}`;
  }
  const configuration = structuredClone(before);
  try {
    for (const instruction of instructions) {
      apply({ flag, configuration, flagByKey, options }, instruction);
    }
  } catch (error) {
    if (error instanceof ReplayError) {
      return error.message;
    }
    throw error;
  }
  configuration.version += 1;
  configuration.lastModified = now;
  flag.environments[environment] = configuration;
  flag._version += 1;
  return undefined;
}

type Step = (scene: Scene, instruction: JsonObject) => void;

const STEPS: Readonly<Record<string, Step>> = {
  turnFlagOn: ({ configuration }) => {
    configuration.on = true;
  },
  turnFlagOff: ({ configuration }) => {
    configuration.on = false;
  },
  updateFallthroughVariationOrRollout: (scene, instruction) => {
    scene.configuration.fallthrough = served(scene, instruction, scene.configuration.fallthrough);
  },
  updateOffVariation: ({ flag, configuration }, { variationId }) => {
    configuration.offVariation = indexOf(flag, variationId);
  },
  addTargets: addTargets,
  addUserTargets: (scene, instruction) => addTargets(scene, { ...instruction, contextKind: "user" }),
  removeTargets: removeTargets,
  removeUserTargets: (scene, instruction) => removeTargets(scene, { ...instruction, contextKind: "user" }),
  clearTargets: ({ flag, configuration }, { variationId }) => {
    const variation = indexOf(flag, variationId);
    setTargets(configuration, (target) => target.variation !== variation);
  },
  clearUserTargets: ({ flag, configuration }, { variationId }) => {
    const variation = indexOf(flag, variationId);
    setTargets(configuration, (target) => target.variation !== variation || target.contextKind !== "user");
  },
  replaceTargets: (scene, { targets }) => {
    setTargets(scene.configuration, () => false);
    for (const target of targets as JsonObject[]) {
      addTargets(scene, target);
    }
  },
  replaceUserTargets: (scene, { targets }) => {
    setTargets(scene.configuration, (target) => target.contextKind !== "user");
    for (const target of targets as JsonObject[]) {
      addTargets(scene, { ...target, contextKind: "user" });
    }
  },
  addRule: (scene, instruction) => {
    const { configuration } = scene;
    const { beforeRuleId } = instruction;
    const at = beforeRuleId == null ? configuration.rules.length : ruleIndex(configuration, beforeRuleId);
    configuration.rules.splice(at, 0, newRule(scene, instruction));
  },
  removeRule: ({ configuration }, { ruleId }) => {
    configuration.rules = configuration.rules.filter((rule) => rule._id !== ruleId);
  },
  replaceRules: (scene, { rules }) => {
    scene.configuration.rules = (rules as JsonObject[]).map((rule) => newRule(scene, rule));
  },
  reorderRules: ({ configuration }, { ruleIds }) => {
    const ids = ruleIds as string[];
    if (new Set(ids).size !== configuration.rules.length || ids.length !== configuration.rules.length) {
      throw new ReplayError("reorderRules must name each rule of the flag once");
    }
    configuration.rules = ids.map((id) => ruleOf(configuration, id));
  },
  updateRuleVariationOrRollout: (scene, instruction) => {
    const { configuration } = scene;
    const at = ruleIndex(configuration, instruction.ruleId);
    const before = ruleOf(configuration, instruction.ruleId);
    const { variation: _variation, rollout: _rollout, ...rest } = before;
    configuration.rules[at] = { ...rest, ...served(scene, instruction, before) } as Rule;
  },
  enableRule: ({ configuration }, { ruleId }) => {
    ruleOf(configuration, ruleId).disabled = false;
  },
  disableRule: ({ configuration }, { ruleId }) => {
    ruleOf(configuration, ruleId).disabled = true;
  },
  updateRuleDescription: ({ configuration }, { ruleId, description }) => {
    ruleOf(configuration, ruleId).description = description;
  },
  updateRuleTrackEvents: ({ configuration }, { ruleId, trackEvents }) => {
    ruleOf(configuration, ruleId).trackEvents = trackEvents as boolean;
  },
  addClauses: ({ configuration }, { ruleId, clauses }) => {
    ruleOf(configuration, ruleId).clauses.push(...(clauses as JsonObject[]).map(newClause));
  },
  removeClauses: ({ configuration }, { ruleId, clauseIds }) => {
    const rule = ruleOf(configuration, ruleId);
    for (const id of clauseIds as string[]) {
      clauseOf(rule, id);
    }
    rule.clauses = rule.clauses.filter((clause) => !(clauseIds as string[]).includes(clause._id));
  },
  updateClause: ({ configuration }, { ruleId, clauseId, clause }) => {
    const rule = ruleOf(configuration, ruleId);
    const existing = clauseOf(rule, clauseId);
    rule.clauses[rule.clauses.indexOf(existing)] = { ...newClause(clause as JsonObject), _id: existing._id };
  },
  addValuesToClause: ({ configuration }, { ruleId, clauseId, values }) => {
    const clause = clauseOf(ruleOf(configuration, ruleId), clauseId);
    clause.values = [...new Set([...clause.values, ...(values as unknown[])])];
  },
  removeValuesFromClause: ({ configuration }, { ruleId, clauseId, values }) => {
    const clause = clauseOf(ruleOf(configuration, ruleId), clauseId);
    clause.values = clause.values.filter((value) => !(values as unknown[]).includes(value));
  },
  addPrerequisite: (scene, instruction) => {
    const { prerequisites } = scene.configuration;
    if (prerequisites.some((prerequisite) => prerequisite.key === instruction.key)) {
      throw new ReplayError(`the flag already has the prerequisite ${instruction.key}`);
    }
    prerequisites.push(prerequisite(scene, instruction));
  },
  updatePrerequisite: (scene, instruction) => {
    const { prerequisites } = scene.configuration;
    const at = prerequisites.findIndex(({ key }) => key === instruction.key);
    if (at === -1) {
      throw new ReplayError(`the flag has no prerequisite ${instruction.key}`);
    }
    prerequisites[at] = prerequisite(scene, instruction);
  },
  removePrerequisite: ({ configuration }, instruction) => {
    configuration.prerequisites = configuration.prerequisites.filter(({ key }) => key !== instruction.key);
  },
  replacePrerequisites: (scene, { prerequisites }) => {
    scene.configuration.prerequisites = (prerequisites as JsonObject[]).map((item) => prerequisite(scene, item));
  },
  updateTrackEvents: ({ configuration }, { trackEvents }) => {
    configuration.trackEvents = trackEvents;
  },
  updateTrackEventsFallthrough: ({ configuration }, { trackEvents }) => {
    configuration.trackEventsFallthrough = trackEvents;
  },
};

/** Kinds it doesn't know do nothing here: whether they are accepted, and whether they fail, is decided before. */
function apply(scene: Scene, instruction: JsonObject): void {
  const kind = String(instruction.kind);
  refuseChangeOfRunning(scene, instruction);
  if (Object.hasOwn(STEPS, kind)) {
    STEPS[kind]?.(scene, instruction);
  }
}

function addTargets({ flag, configuration }: Scene, instruction: JsonObject): void {
  const variation = indexOf(flag, instruction.variationId);
  const contextKind = String(instruction.contextKind || "user");
  const values = instruction.values as string[];
  const all = [...configuration.targets, ...configuration.contextTargets];
  const elsewhere = all.find(
    (target) =>
      target.contextKind === contextKind &&
      target.variation !== variation &&
      target.values.some((value) => values.includes(value)),
  );
  if (elsewhere !== undefined) {
    throw new ReplayError(`a ${contextKind} is already targeted by another variation`);
  }
  const existing = all.find((target) => target.contextKind === contextKind && target.variation === variation);
  if (existing !== undefined) {
    existing.values = [...new Set([...existing.values, ...values])];
  } else if (values.length > 0) {
    const list = contextKind === "user" ? configuration.targets : configuration.contextTargets;
    list.push({ values: [...new Set(values)], variation, contextKind });
  }
}

function removeTargets({ flag, configuration }: Scene, instruction: JsonObject): void {
  const variation = indexOf(flag, instruction.variationId);
  const contextKind = instruction.contextKind || "user";
  for (const target of [...configuration.targets, ...configuration.contextTargets]) {
    if (target.contextKind === contextKind && target.variation === variation) {
      target.values = target.values.filter((value) => !(instruction.values as string[]).includes(value));
    }
  }
  setTargets(configuration, (target) => target.values.length > 0);
}

function setTargets(configuration: FlagConfiguration, keep: (target: Target) => boolean): void {
  configuration.targets = configuration.targets.filter(keep);
  configuration.contextTargets = configuration.contextTargets.filter(keep);
}
