// A flag's state × the instructions of a stage → the rules that they change while LaunchDarkly runs an experiment or an automated rollout on them. Pure.

import type { JsonObject } from "../model/values/json.ts";
import { quoted } from "../model/values/words.ts";
import { ruleName } from "./rule-names.ts";
import type { FlagRule, FlagState, Running, Serving } from "./state.ts";

export interface RunningChange {
  /** Absent: the default rule. */
  rule?: FlagRule;
  running: Running;
  /** The index of the first instruction that changes the rule. */
  instruction: number;
}

export function changesOfRunning(state: FlagState, instructions: readonly JsonObject[]): RunningChange[] {
  return [undefined, ...state.rules].flatMap((rule) => {
    const running = runningIn(rule === undefined ? state.fallthrough : rule.serving);
    if (running === undefined) return [];
    const instruction = instructions.findIndex(changes(rule));
    return instruction < 0 ? [] : [{ ...(rule && { rule }), running, instruction }];
  });
}

function runningIn(serving: Serving): Running | undefined {
  return "variation" in serving ? undefined : serving.running;
}

function changes(rule: FlagRule | undefined): (instruction: JsonObject) => boolean {
  return ({ kind, ruleId }) =>
    rule === undefined ? kind === "updateFallthroughVariationOrRollout" : kind === "replaceRules" || ruleId === rule.id;
}

/** An experiment runs on the default rule. */
export function runningWords({ rule, running }: Pick<RunningChange, "rule" | "running">): string {
  const what = running === "experiment" ? "an experiment" : "a guarded or progressive rollout";
  return `${what} runs on ${rule === undefined ? "the default rule" : `the rule ${quoted(ruleName(rule))}`}`;
}
