// A forecast → findings on rollouts that go down, or are still a split after the last stage. Pure.
import type { FlagForecast, ForecastStage } from "../../flags/forecast.ts";
import { servesOffVariation } from "../../flags/prerequisites.ts";
import { sharesOfStages, statesOf, type VariationShares } from "../../flags/rollout.ts";
import { ruleName } from "../../flags/rule-names.ts";
import { shares, variationName } from "../../flags/served.ts";
import { evaluatedRules, type FlagRule, sharesById } from "../../flags/state.ts";
import { percent } from "../../model/values/weight.ts";
import type { Finding } from "./findings.ts";
import { instructionPointer, setsRule } from "./pointers.ts";

export function rolloutFindings(forecast: FlagForecast): Finding[] {
  const rolledOut = sharesOfStages(forecast).filter(({ isRolledOut }) => isRolledOut);
  const isServed = (statesOf(forecast) ?? []).map((state) => !servesOffVariation(state, forecast));
  return [...rolledOut.flatMap((one) => goesDown(one, isServed, forecast)), ...incomplete(forecast)];
}

/** Compares each state in which the flag serves its rules with the one before it: turning it off for a while takes nothing from a rollout. */
function goesDown(
  { rule, variation, shares }: VariationShares,
  isServed: readonly boolean[],
  { stages, flag }: FlagForecast,
): Finding[] {
  let last = isServed[0] ? shares[0] : undefined;
  return stages.flatMap(({ index, instructions }, number): Finding[] => {
    if (!isServed[number + 1]) return [];
    const [was, is] = [last, shares[number + 1]];
    last = is;
    if (was === undefined || is === undefined || is >= was) return [];
    const setAt = instructions.findLastIndex(setsRule(rule));
    const where = rule === undefined ? "" : `In the rule \`${ruleName(rule)}\`, `;
    return [
      {
        check: "rollout-goes-down",
        // It may have been set while the flag was off.
        pointer: setAt < 0 ? `/stages/${index}` : instructionPointer(index, setAt),
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
  return [undefined, ...evaluatedRules(end)].flatMap((rule): Finding[] => {
    const { serving } = rule ?? { serving: end.fallthrough };
    if (sharesById(serving).length < 2) return [];
    const setAt = rule?.addedBy ?? lastSetting(rule, stages);
    if (setAt === undefined) return [];
    const name = rule === undefined ? "the default rule" : `the rule \`${ruleName(rule)}\``;
    const split = shares(serving, (id) => variationName(id, flag.variations));
    return [
      {
        check: "rollout-incomplete",
        pointer: instructionPointer(setAt.stage, setAt.instruction),
        message: `After the last stage, ${name} still is a split: ${split.map(({ variation, weight }) => `\`${variation}\` ${percent(weight)}`).join(", ")}.`,
        hint: "Add a stage that serves one variation.",
        mayBeMeant: true,
      },
    ];
  });
}

/** Where the stages set what the rule serves for the last time. */
function lastSetting(rule: FlagRule | undefined, stages: readonly ForecastStage[]): FlagRule["addedBy"] {
  const last = stages.findLast(({ instructions }) => instructions.some(setsRule(rule)));
  return last && { stage: last.index, instruction: last.instructions.findLastIndex(setsRule(rule)) };
}
