// Where an instruction stands in a document, and which instructions set what a rule serves. Pure.
import type { FlagRule } from "../../flags/state.ts";
import type { JsonObject } from "../../model/values/json.ts";

/** Both counted from 0, the stage among all stages. */
export function instructionPointer(stage: number, instruction: number): string {
  return `/stages/${stage}/action/instructions/${instruction}`;
}

/** Whether an instruction sets what the rule serves; `undefined` is the default rule. */
export function setsRule(rule: FlagRule | undefined): (instruction: JsonObject) => boolean {
  return ({ kind, ruleId }) =>
    rule === undefined
      ? kind === "updateFallthroughVariationOrRollout"
      : kind === "updateRuleVariationOrRollout" && ruleId === rule.id;
}
