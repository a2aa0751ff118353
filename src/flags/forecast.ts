// A workflow's content and the live flag → what its users get now and after each stage, and when. Pure.

import type { CanonicalStage } from "../model/document.ts";
import type { Forecast, StageForecast } from "../model/forecast.ts";
import type { JsonObject } from "../model/json.ts";
import type { LiveFlag } from "../model/live.ts";
import { stageName } from "../model/stage.ts";
import { replay } from "./replay.ts";
import { served } from "./served.ts";
import { flagState } from "./state.ts";
import { timeline } from "./timeline.ts";

export interface ForecastInput {
  /** All stages; the first `from` of them have run already. */
  stages: readonly CanonicalStage[];
  from: number;
  /** Instructions of the stages that are sent, in API form, one list a stage. */
  instructions: readonly (readonly JsonObject[])[];
  flag: LiveFlag;
  environment: string;
  /** Unix milliseconds: the merge is assumed to be now. */
  now: number;
}

export function forecastOf({
  stages,
  from,
  instructions,
  flag,
  environment,
  now,
}: ForecastInput): Forecast | undefined {
  const before = flagState(flag, environment);
  if (before === undefined) return undefined;
  const times = timeline(stages.slice(from), now);
  const unknownKinds = new Set<string>();
  let state = before;
  let failed = false;
  const forecasts = stages.map((stage, index): StageForecast => {
    const name = stageName(stage, index);
    const time = times[index - from];
    if (time === undefined) return { stage: name, hasRun: true, afterApproval: false };
    const replayed = replay(
      state,
      instructions[index - from] ?? [],
      (instruction) => `new rule ${index + 1}.${instruction + 1}`,
    );
    for (const kind of replayed.unknownKinds) unknownKinds.add(kind);
    const idle = replayed.unknownKinds.length === 0 && JSON.stringify(replayed.state) === JSON.stringify(state);
    state = replayed.state;
    if (failed) return { stage: name, hasRun: false, afterApproval: time.afterApproval };
    failed = replayed.failure !== undefined;
    return {
      stage: name,
      hasRun: false,
      earliest: time.dated ? { at: new Date(time.earliest).toISOString() } : { afterMerge: time.earliest - now },
      afterApproval: time.afterApproval,
      ...(replayed.failure === undefined
        ? { served: served(state, flag.variations), ...(idle && { changesNothing: true as const }) }
        : { failure: replayed.failure.why }),
    };
  });
  return { now: served(before, flag.variations), stages: forecasts, unknownKinds: [...unknownKinds] };
}
