// A workflow's stages × the live flag × the time → the flag's state after each stage, and when it runs. Pure.

import { isDeepStrictEqual } from "node:util";
import type { CanonicalCondition, CanonicalStage } from "../model/document.ts";
import type { Forecast, StageForecast } from "../model/forecast.ts";
import type { RelativeWaitsFrom } from "../model/service.ts";
import { conditionsOf, stageName } from "../model/stage.ts";
import type { JsonObject } from "../model/values/json.ts";
import { listed } from "../model/values/words.ts";
import { replay } from "./replay.ts";
import { changesOfRunning, type RunningChange, runningWords } from "./running.ts";
import { assignsAnew, type FlagNames, flagNames, served } from "./served.ts";
import { type FlagPlace, type FlagState, flagState } from "./state.ts";
import { type StageTime, timeline } from "./timeline.ts";

export interface ForecastInput extends FlagPlace {
  /** All stages. An earlier run has carried out the first `from` of them. */
  stages: readonly CanonicalStage[];
  from: number;
  /** The instructions of the other stages in API form, one list for each stage. */
  instructions: readonly (readonly JsonObject[])[];
  /** Unix milliseconds. The forecast assumes that the merge is now. */
  now: number;
  /** What a later stage's wait counts from, where that is known. */
  relativeWaitsFrom?: RelativeWaitsFrom | undefined;
}

/** The one forecast of a workflow, with variations and rules by id. `forecastByName` makes the plan's forecast of it. */
export interface FlagForecast extends FlagPlace {
  now: FlagState;
  /** The names of the leading stages that an earlier run has carried out. */
  haveRun: string[];
  /** The stages that are sent. */
  stages: ForecastStage[];
  /** Kinds of instructions whose effect isn't known: the states leave them out. */
  unknownKinds: string[];
  /** Unix milliseconds. */
  mergedAt: number;
}

export interface ForecastStage {
  /** The stage's name, or `stage N`. */
  name: string;
  /** The stage's index among all stages. */
  index: number;
  conditions: readonly CanonicalCondition[];
  /** In API form. */
  instructions: readonly JsonObject[];
  time: StageTime;
  before: FlagState;
  /** What runs on rules that the stage changes: LaunchDarkly may refuse the stage. `outcome` is what follows if it doesn't. */
  changesRunning: RunningChange[];
  outcome: StageOutcome;
}

type StageOutcome =
  | { kind: "runs"; after: FlagState; changesNothing: boolean }
  /** `instruction` is the index of the one that can't be carried out. `isSure`: nothing before it has an effect that isn't known. */
  | { kind: "fails"; instruction: number; why: string; isSure: boolean }
  /** A stage before it fails. */
  | { kind: "never runs" };

/** Returns `undefined` if the flag has no such environment. */
export function forecastFlag({
  stages,
  from,
  instructions,
  flag,
  environment,
  others,
  now: mergedAt,
  relativeWaitsFrom,
}: ForecastInput): FlagForecast | undefined {
  const now = flagState({ flag, environment, others });
  if (now === undefined) return undefined;
  const sent = stages.slice(from);
  const times = timeline(sent, mergedAt, relativeWaitsFrom);
  const unknownKinds = new Set<string>();
  const forecasts: ForecastStage[] = [];
  let before = now;
  let failed = false;
  for (const [number, time] of times.entries()) {
    const index = from + number;
    const ofStage = instructions[number] ?? [];
    const { state: after, failure, unknownKinds: unknown } = replay(before, ofStage, index);
    for (const kind of unknown) unknownKinds.add(kind);
    const changesNothing = unknown.length === 0 && isDeepStrictEqual(after, before);
    forecasts.push({
      name: stageName(sent[number], index),
      index,
      conditions: conditionsOf(sent[number] ?? {}),
      instructions: ofStage,
      time,
      before,
      changesRunning: failed ? [] : changesOfRunning(before, ofStage),
      outcome: failed
        ? { kind: "never runs" }
        : failure !== undefined
          ? { kind: "fails", ...failure, isSure: unknownKinds.size === 0 }
          : { kind: "runs", after, changesNothing },
    });
    failed ||= failure !== undefined;
    before = after;
  }
  const haveRun = stages.slice(0, from).map(stageName);
  return { flag, environment, others, now, haveRun, stages: forecasts, unknownKinds: [...unknownKinds], mergedAt };
}

/** The forecast as the plan holds it, with the names of variations and rules for their ids. */
export function forecastByName(forecast: FlagForecast): Forecast {
  const { now, haveRun, stages, unknownKinds } = forecast;
  const names = flagNames(forecast);
  return {
    now: served(now, forecast, names),
    stages: [
      ...haveRun.map((stage): StageForecast => ({ stage, hasRun: true, afterApproval: false })),
      ...stages.map((stage) => stageForecast(stage, forecast, names)),
    ],
    unknownKinds,
  };
}

function stageForecast(
  { name, time, outcome, changesRunning }: ForecastStage,
  forecast: FlagForecast,
  names: FlagNames,
): StageForecast {
  const { afterApproval } = time;
  const earliest = earliestOf(time, forecast.mergedAt);
  switch (outcome.kind) {
    case "never runs":
      return { stage: name, hasRun: false, afterApproval };
    case "fails":
      return { stage: name, hasRun: false, afterApproval, earliest, failure: outcome.why };
    case "runs":
      return {
        stage: name,
        hasRun: false,
        afterApproval,
        earliest,
        served: served(outcome.after, forecast, names),
        ...(assignsAnew(forecast.now, outcome.after, forecast) && { assignsAnew: true }),
        ...(outcome.changesNothing && { changesNothing: true }),
        ...(changesRunning.length > 0 && { mayFail: listed(changesRunning.map(runningWords)) }),
      };
  }
}

/** A wait in a template may end later than the last date that JavaScript has. */
function earliestOf({ earliest, dated }: StageTime, mergedAt: number): NonNullable<StageForecast["earliest"]> {
  const date = new Date(earliest);
  return dated && !Number.isNaN(date.getTime()) ? { at: date.toISOString() } : { afterMerge: earliest - mergedAt };
}
