// A forecast → which variations users lose that they get now, and at which stages: in the default rule, in each other rule, and as targets. Pure.

import { wholeWeight } from "../model/values/weight.ts";
import type { FlagForecast } from "./forecast.ts";
import { servesOffVariation } from "./prerequisites.ts";
import { sharesOfStages, statesOf } from "./rollout.ts";
import {
  evaluatedRules,
  type FlagPlace,
  type FlagRule,
  type FlagState,
  type FlagTargets,
  sharesById,
} from "./state.ts";

/** Stages are counted from 0 among those that are sent; shares are in thousandths of a percent. */
export type Loss =
  | {
      kind: "share";
      /** Absent: the default rule. */
      rule?: FlagRule;
      variation: string;
      now: number;
      /** The first stage after which fewer get it. */
      first: { stage: number; share: number };
      /** The stage after which the fewest do, where that is another one. */
      fewest?: { stage: number; share: number };
    }
  /** The rule is gone or disabled after the stage, and whom it matched may get another variation. */
  | { kind: "rule gone"; rule: FlagRule; variation: string; now: number; stage: number }
  | { kind: "targets"; target: FlagTargets; lost: number; stage: number };

/** Of a rule, the variation that it rolls out comes first. None if what the stages do isn't known. */
export function lossesOf(forecast: FlagForecast): Loss[] {
  const [now, ...after] = statesOf(forecast) ?? [];
  if (now === undefined) return [];
  const shares = sharesOfStages(forecast).flatMap(({ rule, variation, shares: [share, ...later], isRolledOut }) => {
    const loss = lossOf(rule, variation, share ?? 0, later, after);
    return loss === undefined ? [] : [{ loss, isRolledOut }];
  });
  return [
    ...shares.toSorted((left, right) => Number(right.isRolledOut) - Number(left.isRolledOut)).map(({ loss }) => loss),
    ...(servesOffVariation(now, forecast)
      ? []
      : now.targets.flatMap((target) => targetLossOf(target, after, forecast))),
  ];
}

function lossOf(
  rule: FlagRule | undefined,
  variation: string,
  now: number,
  shares: readonly (number | undefined)[],
  after: readonly FlagState[],
): Loss | undefined {
  const stage = shares.findIndex((share, index) =>
    share === undefined ? now > 0 && !servesOnly(variation, after[index]) : share < now,
  );
  if (stage < 0) return undefined;
  const share = shares[stage];
  if (share === undefined) return rule && { kind: "rule gone", rule, variation, now, stage };
  const known = shares.map((one = wholeWeight) => one);
  const fewest = Math.min(...known);
  return {
    kind: "share",
    ...(rule && { rule }),
    variation,
    now,
    first: { stage, share },
    ...(fewest < share && { fewest: { stage: known.indexOf(fewest), share: fewest } }),
  };
}

/** Whether nobody gets another variation, but for those who are targeted. */
function servesOnly(variation: string, state: FlagState | undefined): boolean {
  if (state === undefined) return false;
  return [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)].every((serving) =>
    sharesById(serving).every((share) => share.variation === variation),
  );
}

function targetLossOf(target: FlagTargets, after: readonly FlagState[], place: FlagPlace): Loss[] {
  const { contextKind, variation, values } = target;
  const kept = after.map((state) => {
    if (servesOffVariation(state, place)) return state.offVariation === variation ? values.length : 0;
    const same = state.targets.find((one) => one.contextKind === contextKind && one.variation === variation);
    const rest = values.filter((value) => !same?.values.includes(value));
    const elsewhere = state.targets.some(
      (one) => one.contextKind === contextKind && one !== same && rest.some((value) => one.values.includes(value)),
    );
    return !elsewhere && servesOnly(variation, state) ? values.length : values.length - rest.length;
  });
  const stage = kept.findIndex((count) => count < values.length);
  return stage < 0 ? [] : [{ kind: "targets", target, lost: values.length - (kept[stage] ?? 0), stage }];
}
