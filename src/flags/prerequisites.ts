// A flag's state × the other flags of its project as they are now → which of its prerequisites are not met for all. Pure.

import type { LiveFlag } from "../model/live.ts";
import { evaluatedRules, type FlagPlace, type FlagState, flagState, sharesById } from "./state.ts";

export interface UnmetPrerequisite {
  key: string;
  /** The id of the variation that it has to serve; its place in the flag, where the flag was not read. */
  variation: string;
  met: "by none" | "by some" | "not known";
  /** LaunchDarkly never takes a prerequisite for met that is off, whatever its off variation is. */
  isOff: boolean;
}

/** Whether all get the off variation: the flag is off, or a prerequisite is met by none. */
export function servesOffVariation(state: FlagState, place: FlagPlace): boolean {
  return !state.on || unmetPrerequisites(state, place).some(({ met }) => met === "by none");
}

export function unmetPrerequisites(
  { prerequisites }: FlagState,
  { flag, environment, others }: FlagPlace,
  above: readonly string[] = [],
): UnmetPrerequisite[] {
  return prerequisites.flatMap(({ key, variation }): UnmetPrerequisite[] => {
    const other = others(key);
    const seen = [...above, flag.key];
    const all = other === undefined || seen.includes(key) ? undefined : possible(other, { environment, others }, seen);
    if (all === undefined) return [{ key, variation, met: "not known", isOff: false }];
    const { variations, isOff, isSure } = all;
    if (isOff || !variations.has(variation)) return [{ key, variation, met: "by none", isOff }];
    if (variations.size === 1) return [];
    return [{ key, variation, met: isSure ? "by some" : "not known", isOff }];
  });
}

/** All variations that the flag may serve to someone. `undefined`: it has no such environment. */
function possible(
  flag: LiveFlag,
  { environment, others }: Pick<FlagPlace, "environment" | "others">,
  above: readonly string[],
): { variations: Set<string>; isOff: boolean; isSure: boolean } | undefined {
  const place = { flag, environment, others };
  const state = flagState(place);
  if (state === undefined) return undefined;
  const off = state.offVariation === undefined ? [] : [state.offVariation];
  if (!state.on) return { variations: new Set(off), isOff: true, isSure: true };
  const unmet = unmetPrerequisites(state, place, above);
  if (unmet.some(({ met }) => met === "by none")) return { variations: new Set(off), isOff: false, isSure: true };
  const servings = [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)];
  return {
    variations: new Set([
      ...servings.flatMap((serving) => sharesById(serving).map(({ variation }) => variation)),
      ...state.targets.map(({ variation }) => variation),
      ...(unmet.length > 0 ? off : []),
    ]),
    isOff: false,
    isSure: unmet.every(({ met }) => met !== "not known"),
  };
}
