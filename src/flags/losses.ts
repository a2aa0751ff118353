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
  const served = after.map(variationsServed);
  const shares = sharesOfStages(forecast).flatMap(({ rule, variation, shares: [share, ...later], isRolledOut }) => {
    const loss = lossOf(rule, variation, share ?? 0, later, served);
    return loss === undefined ? [] : [{ loss, isRolledOut }];
  });
  return [
    ...shares.toSorted((left, right) => Number(right.isRolledOut) - Number(left.isRolledOut)).map(({ loss }) => loss),
    ...(servesOffVariation(now, forecast)
      ? []
      : now.targets.flatMap((target) => targetLossOf(target, after, served, forecast))),
  ];
}

function lossOf(
  rule: FlagRule | undefined,
  variation: string,
  now: number,
  shares: readonly (number | undefined)[],
  served: readonly ReadonlySet<string>[],
): Loss | undefined {
  const stage = shares.findIndex((share, index) =>
    share === undefined ? now > 0 && !servesOnly(variation, served[index]) : share < now,
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

/** What anybody gets, but for those who are targeted. */
function variationsServed(state: FlagState): Set<string> {
  const servings = [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)];
  return new Set(servings.flatMap((serving) => sharesById(serving).map(({ variation }) => variation)));
}

/** Whether nobody gets another variation. */
function servesOnly(variation: string, served: ReadonlySet<string> | undefined): boolean {
  return served !== undefined && [...served].every((one) => one === variation);
}

function targetLossOf(
  target: FlagTargets,
  after: readonly FlagState[],
  served: readonly ReadonlySet<string>[],
  place: FlagPlace,
): Loss[] {
  const { contextKind, variation, values } = target;
  const kept = after.map((state, index) => {
    if (servesOffVariation(state, place)) return state.offVariation === variation ? values.length : 0;
    const same = state.targets.find((one) => one.contextKind === contextKind && one.variation === variation);
    const still = new Set(same?.values);
    const rest = values.filter((value) => !still.has(value));
    const others = state.targets.filter((one) => one.contextKind === contextKind && one !== same);
    const targeted = new Set(others.flatMap((one) => one.values));
    const elsewhere = rest.some((value) => targeted.has(value));
    return !elsewhere && servesOnly(variation, served[index]) ? values.length : values.length - rest.length;
  });
  const stage = kept.findIndex((count) => count < values.length);
  return stage < 0 ? [] : [{ kind: "targets", target, lost: values.length - (kept[stage] ?? 0), stage }];
}
