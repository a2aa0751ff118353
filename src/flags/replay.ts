// A flag's state × a stage's instructions, in API form → the state after the stage. If one instruction can't be carried out, none is, as in LaunchDarkly. Pure.

import { contextKindOf } from "../model/values/context-kind.ts";
import { type JsonObject, list, object, objects, texts } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { quoted } from "../model/values/words.ts";
import {
  type FlagRule,
  type FlagState,
  type FlagTargets,
  readBucketing,
  readClause,
  readDescription,
  type Serving,
  sharesOf,
} from "./state.ts";

export interface Replayed {
  /** The state before the stage, if the stage fails. */
  state: FlagState;
  /** Why the stage would fail, and the index of the instruction that can't be carried out. */
  failure?: { instruction: number; why: string };
  /** Kinds whose effect isn't known: `state` leaves them out. */
  unknownKinds: string[];
}

class CannotReplay extends Error {}

/** `stage` is its index in the workflow: rules that it adds are named after it. */
export function replay(state: FlagState, instructions: readonly JsonObject[], stage: number): Replayed {
  const unknownKinds: string[] = [];
  let current = state;
  for (const [index, instruction] of instructions.entries()) {
    const kind = String(instruction.kind);
    const effect = Object.hasOwn(effects, kind) ? effects[kind] : undefined;
    if (effect === undefined) {
      unknownKinds.push(kind);
      continue;
    }
    try {
      current = effect(current, instruction, { stage, instruction: index });
    } catch (error) {
      if (!(error instanceof CannotReplay)) throw error;
      return { state, failure: { instruction: index, why: error.message }, unknownKinds };
    }
  }
  return { state: current, unknownKinds };
}

type Effect = (state: FlagState, instruction: JsonObject, at: NonNullable<FlagRule["addedBy"]>) => FlagState;

/** Source: https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag (targeting instructions) */
const effects: Record<string, Effect> = {
  turnFlagOn: (state) => ({ ...state, on: true }),
  turnFlagOff: (state) => ({ ...state, on: false }),
  updateOffVariation: (state, { variationId }) => ({ ...state, offVariation: String(variationId) }),
  updateFallthroughVariationOrRollout: (state, instruction) => ({ ...state, fallthrough: serving(instruction) }),

  addTargets: (state, instruction) => addTargets(state, instruction),
  addUserTargets: (state, instruction) => addTargets(state, { ...instruction, contextKind: "user" }),
  removeTargets: (state, instruction) => removeTargets(state, instruction),
  removeUserTargets: (state, instruction) => removeTargets(state, { ...instruction, contextKind: "user" }),
  clearTargets: (state, { variationId }) => keepTargets(state, ({ variation }) => variation !== variationId),
  clearUserTargets: (state, { variationId }) =>
    keepTargets(state, ({ variation, contextKind }) => variation !== variationId || contextKind !== "user"),
  replaceTargets: (state, { targets }) =>
    objects(targets).reduce(
      addTargets,
      keepTargets(state, () => false),
    ),
  replaceUserTargets: (state, { targets }) =>
    objects(targets).reduce(
      (next, target) => addTargets(next, { ...target, contextKind: "user" }),
      keepTargets(state, ({ contextKind }) => contextKind !== "user"),
    ),

  addRule: (state, instruction, at) => {
    const { beforeRuleId } = instruction;
    const index = beforeRuleId == null ? state.rules.length : ruleIndex(state, beforeRuleId);
    return { ...state, rules: state.rules.toSpliced(index, 0, newRule(instruction, at)) };
  },
  removeRule: (state, { ruleId }) => ({ ...state, rules: state.rules.filter(({ id }) => id !== ruleId) }),
  replaceRules: (state, { rules }, at) => ({
    ...state,
    rules: objects(rules).map((rule, index) => newRule(rule, at, index)),
  }),
  reorderRules: (state, { ruleIds }) => {
    const ids = texts(ruleIds);
    if (ids.length !== state.rules.length || new Set(ids).size !== ids.length)
      throw new CannotReplay("it doesn't name every rule once");
    return { ...state, rules: ids.map((id) => ruleAt(state, ruleIndex(state, id))) };
  },
  updateRuleVariationOrRollout: (state, instruction) =>
    changeRule(state, instruction, (rule) => ({ ...rule, serving: serving(instruction) })),
  enableRule: (state, instruction) => changeRule(state, instruction, (rule) => ({ ...rule, disabled: false })),
  disableRule: (state, instruction) => changeRule(state, instruction, (rule) => ({ ...rule, disabled: true })),
  updateRuleDescription: (state, instruction) =>
    changeRule(state, instruction, ({ description: _, ...rule }) => ({ ...rule, ...readDescription(instruction) })),
  updateRuleTrackEvents: (state, instruction) =>
    changeRule(state, instruction, (rule) => ({ ...rule, trackEvents: instruction.trackEvents === true })),
  addClauses: (state, instruction) =>
    changeRule(state, instruction, (rule) => ({
      ...rule,
      clauses: [...rule.clauses, ...objects(instruction.clauses).map(readClause)],
    })),
  removeClauses: (state, instruction) =>
    changeRule(state, instruction, (rule) => {
      const ids = texts(instruction.clauseIds);
      const missing = ids.find((id) => rule.clauses.every((clause) => clause.id !== id));
      if (missing !== undefined) throw new CannotReplay(`the rule has no clause \`${missing}\``);
      return { ...rule, clauses: rule.clauses.filter(({ id }) => !ids.includes(id ?? "")) };
    }),
  updateClause: (state, instruction) =>
    changeClause(state, instruction, ({ id }) => ({
      ...readClause(object(instruction.clause)),
      ...present({ id }),
    })),
  addValuesToClause: (state, instruction) =>
    changeClause(state, instruction, (clause) => ({
      ...clause,
      values: [...new Set([...clause.values, ...list(instruction.values)])],
    })),
  removeValuesFromClause: (state, instruction) =>
    changeClause(state, instruction, (clause) => {
      const removed = new Set(list(instruction.values));
      return { ...clause, values: clause.values.filter((value) => !removed.has(value)) };
    }),

  addPrerequisite: (state, { key, variationId }) => {
    if (state.prerequisites.some((prerequisite) => prerequisite.key === key))
      throw new CannotReplay(`\`${key}\` is a prerequisite already`);
    return { ...state, prerequisites: [...state.prerequisites, { key: String(key), variation: String(variationId) }] };
  },
  updatePrerequisite: (state, { key, variationId }) => {
    if (!state.prerequisites.some((prerequisite) => prerequisite.key === key))
      throw new CannotReplay(`\`${key}\` is no prerequisite`);
    return {
      ...state,
      prerequisites: state.prerequisites.map((prerequisite) =>
        prerequisite.key === key ? { key: prerequisite.key, variation: String(variationId) } : prerequisite,
      ),
    };
  },
  removePrerequisite: (state, { key }) => ({
    ...state,
    prerequisites: state.prerequisites.filter((prerequisite) => prerequisite.key !== key),
  }),
  replacePrerequisites: (state, { prerequisites }) => ({
    ...state,
    prerequisites: objects(prerequisites).map(({ key, variationId }) => ({
      key: String(key),
      variation: String(variationId),
    })),
  }),
  updateTrackEvents: (state, { trackEvents }) => ({ ...state, trackEvents: trackEvents === true }),
  updateTrackEventsFallthrough: (state, { trackEvents }) => ({
    ...state,
    trackEventsFallthrough: trackEvents === true,
  }),
};

/** The kinds of instructions whose effect is known. */
export const replayedKinds: readonly string[] = Object.keys(effects);

function serving({ variationId, rolloutWeights, rolloutBucketBy, rolloutContextKind }: JsonObject): Serving {
  if (typeof variationId === "string") return { variation: variationId };
  return {
    rollout: sharesOf(Object.entries(object(rolloutWeights))),
    ...readBucketing(rolloutContextKind, rolloutBucketBy),
  };
}

/** `index` counts the rules that one instruction adds, if it can add several. */
function newRule(written: JsonObject, addedBy: NonNullable<FlagRule["addedBy"]>, index?: number): FlagRule {
  const numbers = [addedBy.stage + 1, addedBy.instruction + 1, ...(index === undefined ? [] : [index])];
  return {
    id: `new rule ${numbers.join(".")}`,
    addedBy,
    ...readDescription(written),
    clauses: objects(written.clauses).map(readClause),
    serving: serving(written),
    disabled: written.disabled === true,
    trackEvents: written.trackEvents === true,
  };
}

function addTargets(state: FlagState, { variationId, values, contextKind }: JsonObject): FlagState {
  const kind = contextKindOf(contextKind);
  const added = new Set(texts(values));
  const variation = String(variationId);
  const ofKind = state.targets.filter((target) => target.contextKind === kind);
  const taken = ofKind
    .filter((target) => target.variation !== variation)
    .flatMap(({ values: targeted }) => targeted.filter((value) => added.has(value)))[0];
  if (taken !== undefined)
    throw new CannotReplay(`the ${quoted(kind)} ${quoted(taken)} is targeted by another variation already`);
  const existing = ofKind.find((target) => target.variation === variation);
  const merged: FlagTargets = {
    contextKind: kind,
    variation,
    values: [...new Set([...(existing?.values ?? []), ...added])],
  };
  if (merged.values.length === 0) return state;
  return {
    ...state,
    targets:
      existing === undefined
        ? [...state.targets, merged]
        : state.targets.map((target) => (target === existing ? merged : target)),
  };
}

function removeTargets(state: FlagState, { variationId, values, contextKind }: JsonObject): FlagState {
  const kind = contextKindOf(contextKind);
  const removed = new Set(texts(values));
  const targets = state.targets.map((target) =>
    target.contextKind === kind && target.variation === variationId
      ? { ...target, values: target.values.filter((value) => !removed.has(value)) }
      : target,
  );
  return keepTargets({ ...state, targets }, (target) => target.values.length > 0);
}

function keepTargets(state: FlagState, keep: (target: FlagTargets) => boolean): FlagState {
  return { ...state, targets: state.targets.filter(keep) };
}

function ruleIndex({ rules }: FlagState, ruleId: unknown): number {
  const index = rules.findIndex(({ id }) => id === ruleId);
  if (index < 0) throw new CannotReplay(`the flag has no rule \`${String(ruleId)}\``);
  return index;
}

function ruleAt({ rules }: FlagState, index: number): FlagRule {
  const rule = rules[index];
  if (rule === undefined) throw new CannotReplay("the flag has no such rule");
  return rule;
}

function changeRule(state: FlagState, { ruleId }: JsonObject, change: (rule: FlagRule) => FlagRule): FlagState {
  const index = ruleIndex(state, ruleId);
  return { ...state, rules: state.rules.with(index, change(ruleAt(state, index))) };
}

function changeClause(
  state: FlagState,
  instruction: JsonObject,
  change: (clause: FlagRule["clauses"][number]) => FlagRule["clauses"][number],
): FlagState {
  return changeRule(state, instruction, (rule) => {
    const index = rule.clauses.findIndex(({ id }) => id === instruction.clauseId);
    const clause = rule.clauses[index];
    if (clause === undefined) throw new CannotReplay(`the rule has no clause \`${String(instruction.clauseId)}\``);
    return { ...rule, clauses: rule.clauses.with(index, change(clause)) };
  });
}
