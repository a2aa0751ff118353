// Instructions of the stages that are sent × the live flag → rollouts that go down, or still are a split at the end. Pure.
import { replay } from "../../flags/replay.ts";
import { ruleName, shares, variationName } from "../../flags/served.ts";
import { type FlagState, flagState, type Serving } from "../../flags/state.ts";
import type { JsonObject } from "../../model/json.ts";
import type { LiveFlag } from "../../model/live.ts";
import { percent } from "../../model/weight.ts";
import type { Finding } from "./findings.ts";

export interface RolloutInput {
  /** In API form, one list for each stage that is sent. */
  instructions: readonly (readonly JsonObject[])[];
  /** Leading stages that aren't sent. */
  from: number;
  flag: LiveFlag;
  environment: string;
}

/** The default rule, or a rule that stages change. */
interface Place {
  /** Nothing where the rule isn't there. */
  serving(state: FlagState): Serving | undefined;
  isSetBy(instruction: JsonObject): boolean;
  ruleId?: string;
}

const defaultRule: Place = {
  serving: (state) => state.fallthrough,
  isSetBy: ({ kind }) => kind === "updateFallthroughVariationOrRollout",
};

function ruleOf(ruleId: string): Place {
  return {
    serving: ({ rules }) => rules.find(({ id }) => id === ruleId)?.serving,
    isSetBy: (instruction) => instruction.kind === "updateRuleVariationOrRollout" && instruction.ruleId === ruleId,
    ruleId,
  };
}

/** Nothing, where what a stage does can't be told: then what comes after it can't either. */
export function rolloutFindings(input: RolloutInput): Finding[] {
  const states = statesOf(input);
  if (states === undefined) return [];
  const changed = input.instructions
    .flat()
    .flatMap(({ kind, ruleId }) => (kind === "updateRuleVariationOrRollout" ? String(ruleId) : []));
  const places = [defaultRule, ...[...new Set(changed)].map(ruleOf)];
  return [...places.flatMap((place) => goesDown(place, states, input)), ...incomplete(states, input)];
}

/** Before the first stage that is sent, and after each. */
function statesOf({ instructions, from, flag, environment }: RolloutInput): FlagState[] | undefined {
  let state = flagState(flag, environment);
  if (state === undefined) return undefined;
  const states = [state];
  for (const [index, ofStage] of instructions.entries()) {
    // A new rule is called after the instruction that adds it, so that it can be found again.
    const { failure, unknownKinds, ...after } = replay(state, ofStage, (number) => pointerTo(from + index, number));
    if (failure !== undefined || unknownKinds.length > 0) return undefined;
    state = after.state;
    states.push(state);
  }
  return states;
}

function pointerTo(stage: number, instruction: number): string {
  return `/stages/${stage}/action/instructions/${instruction}`;
}

/** While the flag is off nothing is rolled out, so a maintenance window takes nothing away. */
function goesDown(place: Place, states: readonly FlagState[], input: RolloutInput): Finding[] {
  const { instructions, from, flag } = input;
  const variation = rolledOut(place, states, flag);
  if (variation === undefined) return [];
  return instructions.flatMap((ofStage, index): Finding[] => {
    const [before, after] = [states[index], states[index + 1]];
    if (!before?.on || !after?.on) return [];
    const [was, is] = [weightOf(variation, place, before), weightOf(variation, place, after)];
    if (was === undefined || is === undefined || is >= was) return [];
    const rule = after.rules.find(({ id }) => id === place.ruleId);
    const where = rule === undefined ? "" : `In the rule \`${ruleName(rule)}\`, `;
    return [
      {
        check: "rollout-goes-down",
        pointer: pointerTo(from + index, ofStage.findLastIndex(place.isSetBy)),
        message: `${where}\`${variationName(variation, flag.variations)}\` goes down from ${percent(was)} to ${percent(is)} in this stage.`,
        hint: "Is another share meant, or another order of the stages?",
        mayBeMeant: true,
      },
    ];
  });
}

/** The variation whose share grows most from now to the end, or to when the flag is turned off; none if none grows. */
function rolledOut(place: Place, states: readonly FlagState[], { variations }: LiveFlag): string | undefined {
  const [now, end] = [states[0], states.findLast(({ on }) => on)];
  if (now === undefined || end === undefined) return undefined;
  const [most] = variations
    .map(({ id }) => ({ id, grows: (weightOf(id, place, end) ?? 0) - (weightOf(id, place, now) ?? 0) }))
    .filter(({ grows }) => grows > 0)
    .sort((left, right) => right.grows - left.grows);
  return most?.id;
}

/** Of what is really served: a flag that is off serves its off variation to all. */
function weightOf(variation: string, place: Place, state: FlagState): number | undefined {
  const serving = place.serving(state);
  if (serving === undefined) return undefined;
  if (!state.on) return state.offVariation === variation ? 100_000 : 0;
  return shares(serving, (id) => id).find((share) => share.variation === variation)?.weight ?? 0;
}

function incomplete(states: readonly FlagState[], input: RolloutInput): Finding[] {
  const end = states.at(-1);
  if (!end?.on) return [];
  const rules = end.rules.map((rule) => ({
    name: `the rule \`${ruleName(rule)}\``,
    serving: rule.serving,
    // Of `replaceRules` each rule has a number behind the instruction's pointer.
    pointer: rule.id.startsWith("/stages/") ? rule.id.replace(/\.\d+$/, "") : lastSetter(ruleOf(rule.id), input),
  }));
  const all = [
    { name: "the default rule", serving: end.fallthrough, pointer: lastSetter(defaultRule, input) },
    ...rules,
  ];
  return all.flatMap(({ name, serving, pointer }): Finding[] => {
    if (pointer === undefined || "variation" in serving || serving.rollout.length < 2) return [];
    const split = shares(serving, (id) => variationName(id, input.flag.variations));
    return [
      {
        check: "rollout-incomplete",
        pointer,
        message: `After the last stage, ${name} still is a split: ${split.map(({ variation, weight }) => `\`${variation}\` ${percent(weight)}`).join(", ")}.`,
        hint: "Add a stage that serves one variation.",
        mayBeMeant: true,
      },
    ];
  });
}

/** The last instruction of the last stage that sets it. */
function lastSetter({ isSetBy }: Place, { instructions, from }: RolloutInput): string | undefined {
  const stage = instructions.findLastIndex((ofStage) => ofStage.some(isSetBy));
  return stage < 0 ? undefined : pointerTo(from + stage, instructions[stage]?.findLastIndex(isSetBy) ?? 0);
}
