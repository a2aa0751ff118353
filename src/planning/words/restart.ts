// What a new run would serve, stage by stage × what is served now → whom it takes back, in a sentence; and what stays served where a run is stopped. Pure.
import { served } from "../../flags/served.ts";
import { flagState } from "../../flags/state.ts";
import type { Forecast, Served, Share } from "../../model/forecast.ts";
import type { LiveFlag } from "../../model/live.ts";
import { percent } from "../../model/weight.ts";
import { quoted } from "./stages.ts";

/** Nothing, where what the stages do to the rollouts can't be told, or nobody gets yet what they roll out. */
export function usersWords({ now, stages, unknownKinds }: Forecast): string | undefined {
  const sent = stages.filter(({ hasRun }) => !hasRun);
  const steps = sent.flatMap(({ stage, served: then }) => (then === undefined ? [] : [{ stage, then }]));
  if (steps.length < sent.length || unknownKinds.length > 0) return undefined;
  const places = [undefined, ...now.rules.map(({ name }) => name)];
  const moves = places.flatMap((rule) => moveOf(now, steps, rule) ?? []);
  const back = moves.filter(({ to }) => to !== undefined);
  if (back.length > 0) return `users go back: ${back.map(moveWords).join("; ")}.`;
  return moves.length === 0 ? undefined : `no users go back: ${moves.map(moveWords).join("; ")}.`;
}

interface Move {
  /** Absent: everyone whom no rule matches. */
  rule: string | undefined;
  variation: string;
  from: number;
  /** Absent: nobody is taken back. */
  to?: { weight: number; stage: string };
}

/** Where a place is rolled out: the variation whose share grows most on the way to the end, and the first stage after which it is smaller than it is now. */
function moveOf(
  now: Served,
  steps: readonly { stage: string; then: Served }[],
  rule: string | undefined,
): Move | undefined {
  const [before, ...after] = [now, ...steps.map(({ then }) => then)].map((state) => sharesIn(state, rule));
  const end = after.at(-1);
  if (before === undefined || end === undefined) return undefined;
  const [most] = end
    .map(({ variation, weight }) => ({
      variation,
      grows: weight - Math.min(...[before, ...after].map((shares) => weightOf(variation, shares))),
    }))
    .sort((left, right) => right.grows - left.grows);
  if (most === undefined || most.grows <= 0) return undefined;
  const { variation } = most;
  const from = weightOf(variation, before);
  if (from === 0) return undefined;
  const stage = after.findIndex((shares) => weightOf(variation, shares) < from);
  const step = steps[stage];
  return {
    rule,
    variation,
    from,
    ...(step && { to: { weight: weightOf(variation, after[stage]), stage: step.stage } }),
  };
}

function sharesIn({ everyone, rules }: Served, rule: string | undefined): readonly Share[] {
  return rule === undefined ? everyone : (rules.find(({ name }) => name === rule)?.serves ?? []);
}

function weightOf(wanted: string, shares: readonly Share[] = []): number {
  return shares.find(({ variation }) => variation === wanted)?.weight ?? 0;
}

function moveWords({ rule, variation, from, to }: Move): string {
  const where = rule === undefined ? "" : `in the rule ${quoted(rule)}, `;
  return to === undefined
    ? `${where}${quoted(variation)} goes on from ${percent(from)}`
    : `${where}${quoted(variation)} from ${percent(from)} to ${percent(to.weight)} when ${quoted(to.stage)} runs`;
}

/** What users of a flag get whom no target and no rule matches. */
export function servedNowWords(flag: LiveFlag, environment: string): string | undefined {
  const state = flagState(flag, environment);
  if (state === undefined) return undefined;
  const { on, everyone } = served(state, flag.variations);
  const shares = everyone.map(({ variation, weight }) =>
    everyone.length === 1 ? quoted(variation) : `${quoted(variation)} ${percent(weight)}`,
  );
  return `The flag is ${on ? "on" : "off"}, and users get ${shares.join(", ") || "the default in the code"} now.`;
}
