// A document on one of its targets, with its template's stages where they are known, × the time of the merge → what policies are held against. Pure.
// schemas/policy-input.schema.json describes it. A field that isn't known is left out.
import { isDeepStrictEqual } from "node:util";
import { timeline } from "../flags/timeline.ts";
import type { CanonicalStage, DesiredWorkflow } from "../model/document.ts";
import type { Forecast, Served, Share, StageForecast } from "../model/forecast.ts";
import type { Json, JsonObject } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { wholeWeight } from "../model/values/weight.ts";
import { actionOf, conditionOf, type NameOf, nameWritten } from "./parts.ts";
import { type Clock, dateIn, minutes } from "./time.ts";

export interface PolicySubject {
  document: Pick<DesiredWorkflow, "key" | "target" | "run" | "startAt" | "protect" | "onRemoval" | "content">;
  /** All stages; absent where a template gives them, and they aren't known. */
  stages?: readonly CanonicalStage[];
  /** The number of leading stages that aren't sent. */
  from: number;
  /** Names of what a template's stages have ids of. */
  nameOf?: NameOf;
  forecast?: Forecast | undefined;
}

/** Of a document by itself, as offline. */
export function documentSubject(document: DesiredWorkflow): PolicySubject {
  const stages = document.content?.canonical.stages;
  const from = stages?.findIndex(({ name }) => name !== undefined && name === document.startAt) ?? 0;
  return { document, from: Math.max(from, 0), ...present({ stages }) };
}

export function policyInput({ document, stages, from, nameOf, forecast }: PolicySubject, clock: Clock): JsonObject {
  const { key, target, run, startAt, protect, onRemoval, content } = document;
  const { name = "", description, maintainer, template } = content?.canonical ?? {};
  const input = {
    key,
    ...target,
    name,
    ...present({ description, maintainer: maintainer && nameWritten(maintainer) }),
    run,
    ...present({ startAt, template }),
    protect,
    onRemoval,
    ...present({ stages: stages && stagesOf(stages, from, { clock, ...present({ nameOf, forecast }) }) }),
  };
  return input satisfies Record<string, Json | object> as JsonObject; // JSON throughout
}

interface Known {
  clock: Clock;
  nameOf?: NameOf;
  forecast?: Forecast;
}

/** Those that are sent. */
function stagesOf(stages: readonly CanonicalStage[], from: number, { clock, nameOf, forecast }: Known): Json[] {
  const sent = stages.slice(from);
  // Offline the merge is at some time: only what doesn't depend on it is known.
  const { mergedAt, timeZone, relativeWaitsFrom } = clock;
  const times = timeline(sent, mergedAt ?? 0, relativeWaitsFrom);
  const isServedKnown = knownServed(sent, forecast);
  return sent.map((stage, index) => {
    const { name, executeConditionsInSequence = false, conditions, action } = stage;
    const { earliest = 0, dated = false } = times[index] ?? {};
    const isTimeKnown = mergedAt !== undefined || dated;
    const after = isServedKnown[index] === true ? forecast?.stages[from + index] : undefined;
    return {
      number: from + index + 1,
      ...present({ name }),
      inSequence: executeConditionsInSequence,
      approval: (conditions ?? []).some(({ kind }) => kind === "ld-approval"),
      conditions: (conditions ?? []).map((condition) => conditionOf(condition, timeZone, nameOf)),
      actions: (action?.instructions ?? []).map((instruction) => actionOf(instruction, nameOf)),
      ...(!(dated && mergedAt === undefined) && { minutesAfterMerge: minutes(earliest - (mergedAt ?? 0)) }),
      ...(isTimeKnown ? dateIn(earliest, timeZone) : {}),
      ...(after !== undefined && forecast !== undefined && servedFields(forecast.now, after)),
    };
  });
}

/** By stage, whether all that is done up to its end has an effect that is known. */
function knownServed(sent: readonly CanonicalStage[], forecast: Forecast | undefined): boolean[] {
  const unknown = sent.findIndex(({ action }) =>
    action?.instructions?.some(({ kind }) => forecast?.unknownKinds.includes(kind)),
  );
  return sent.map((_, index) => unknown < 0 || index < unknown);
}

/** Of users whom no target and no rule matches. */
function servedFields(now: Served, { served: after, assignsAnew }: StageForecast): JsonObject {
  if (after === undefined) return {};
  const before = new Map(now.everyone.map(({ variation, weight }) => [variation, weight]));
  const kept = after.everyone.reduce(
    (sum, { variation, weight }) => sum + Math.min(weight, before.get(variation) ?? 0),
    0,
  );
  const affectedPercent = assignsAnew === true ? 100 : (wholeWeight - kept) / 1000;
  return {
    ...(isComparable(now, after) && { affectedPercent }),
    served: { on: after.on, everyone: percents(after.everyone) },
  };
}

/** Whoever doesn't meet a prerequisite that only some meet is among those who are affected, or not: as long as these are the same, shares tell. */
function isComparable(now: Served, after: Served): boolean {
  return [now, after].some(servesOff) || isDeepStrictEqual(now.prerequisites, after.prerequisites);
}

/** The same to all, also to whoever doesn't meet a prerequisite. */
function servesOff({ on, prerequisites = [] }: Served): boolean {
  return !on || prerequisites.some(({ met }) => met === "by none");
}

function percents(shares: readonly Share[]): JsonObject {
  return Object.fromEntries(shares.map(({ variation, weight }) => [variation, weight / 1000]));
}
