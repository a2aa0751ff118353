// A forecast → findings on rollouts that go down, or are still a split after the last stage. Pure.
import type { FlagForecast, ForecastStage } from "../../flags/forecast.ts";
import { sharesOfStages, statesOf, type VariationShares } from "../../flags/rollout.ts";
import { ruleName, shares, variationName } from "../../flags/served.ts";
import type { FlagRule } from "../../flags/state.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { percent } from "../../model/values/weight.ts";
import type { Finding } from "./findings.ts";

export function rolloutFindings(forecast: FlagForecast): Finding[] {
  const rolledOut = sharesOfStages(forecast).filter(({ isRolledOut }) => isRolledOut);
  return [...rolledOut.flatMap((one) => goesDown(one, forecast)), ...incomplete(forecast)];
}

/** Compares states in which the flag is on: turning it off for a while takes nothing from a rollout. */
function goesDown({ rule, variation, shares }: VariationShares, { stages, flag }: FlagForecast): Finding[] {
  return stages.flatMap(({ index, instructions, before, outcome }, number): Finding[] => {
    const [was, is] = [shares[number], shares[number + 1]];
    if (outcome.kind !== "runs" || !before.on || !outcome.after.on) return [];
    if (was === undefined || is === undefined || is >= was) return [];
    const where = rule === undefined ? "" : `In the rule \`${ruleName(rule)}\`, `;
    return [
      {
        check: "rollout-goes-down",
        pointer: pointerTo(index, instructions.findLastIndex(sets(rule))),
        message: `${where}\`${variationName(variation, flag.variations)}\` goes down from ${percent(was)} to ${percent(is)} in this stage.`,
        hint: "Is another share meant, or another order of the stages?",
        mayBeMeant: true,
      },
    ];
  });
}

/** Looks at the default rule and at rules that the stages set or add, if the flag is on after the last stage. */
function incomplete(forecast: FlagForecast): Finding[] {
  const { flag, stages } = forecast;
  const end = statesOf(forecast)?.at(-1);
  if (!end?.on) return [];
  const rules = end.rules.map((rule) => ({
    name: `the rule \`${ruleName(rule)}\``,
    serving: rule.serving,
    setAt: rule.addedBy ?? lastSetting(rule, stages),
  }));
  const defaultRule = { name: "the default rule", serving: end.fallthrough, setAt: lastSetting(undefined, stages) };
  return [defaultRule, ...rules].flatMap(({ name, serving, setAt }): Finding[] => {
    const split = shares(serving, (id) => variationName(id, flag.variations));
    if (setAt === undefined || split.length < 2) return [];
    return [
      {
        check: "rollout-incomplete",
        pointer: pointerTo(setAt.stage, setAt.instruction),
        message: `After the last stage, ${name} still is a split: ${split.map(({ variation, weight }) => `\`${variation}\` ${percent(weight)}`).join(", ")}.`,
        hint: "Add a stage that serves one variation.",
        mayBeMeant: true,
      },
    ];
  });
}

/** Where the stages set what the rule serves for the last time. */
function lastSetting(rule: FlagRule | undefined, stages: readonly ForecastStage[]): FlagRule["addedBy"] {
  const last = stages.findLast(({ instructions }) => instructions.some(sets(rule)));
  return last && { stage: last.index, instruction: last.instructions.findLastIndex(sets(rule)) };
}

/** Whether an instruction sets what the rule serves; `undefined` is the default rule. */
function sets(rule: FlagRule | undefined): (instruction: JsonObject) => boolean {
  return ({ kind, ruleId }) =>
    rule === undefined
      ? kind === "updateFallthroughVariationOrRollout"
      : kind === "updateRuleVariationOrRollout" && ruleId === rule.id;
}

function pointerTo(stage: number, instruction: number): string {
  return `/stages/${stage}/action/instructions/${instruction}`;
}
