// Points in time × when a plan or a workflow was made, and the plan's time zone → dates for people. Pure.
import type { StageForecast } from "../../model/forecast.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Plan } from "../../model/plan.ts";
import { dateWords } from "../../model/values/dates.ts";
import { present } from "../../model/values/present.ts";
import { counted } from "../../model/values/words.ts";
import { laterWaitsWords } from "./assumptions.ts";

/** What a forecast's dates count from: the merge, which is taken to be when the plan is made, or the time at which the workflow was made. */
export interface PlanTime extends Pick<Plan, "plannedAt" | "timeZone"> {
  isMade?: true;
}

/** Of a workflow that was made, what its dates count from now. */
export function timeOf(outcome: Pick<Outcome, "madeAt"> | undefined, { plannedAt, timeZone }: PlanTime): PlanTime {
  return outcome?.madeAt === undefined
    ? { plannedAt, timeZone }
    : { plannedAt: new Date(outcome.madeAt).toISOString(), timeZone, isMade: true };
}

/** `2 days 3 hours after the merge`. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit));
  return words.length === 0 ? "at the merge" : `${words.join(" ")} after the merge`;
}

/** In Unix milliseconds; `undefined` for a stage that has run, or that never runs. */
export function earliestTime({ earliest }: StageForecast, { plannedAt }: PlanTime): number | undefined {
  if (earliest === undefined) return undefined;
  return "at" in earliest ? Date.parse(earliest.at) : Date.parse(plannedAt) + earliest.afterMerge;
}

export interface EarliestParts {
  /** `2 days after the merge`. Not told of a date that decides, nor of a workflow that was made. */
  after?: string;
  /** Left out of what runs at the merge. */
  date?: string;
  /** `or later, once approved`. */
  later?: string;
}

/** None for a stage that has run, or that never runs. */
export function earliestParts(stage: StageForecast, time: PlanTime): EarliestParts {
  const { earliest, afterApproval } = stage;
  const at = earliestTime(stage, time);
  if (earliest === undefined || at === undefined) return {};
  const after = "at" in earliest || time.isMade ? undefined : durationWords(earliest.afterMerge);
  const date = after === durationWords(0) ? undefined : dateWords(at, time.timeZone);
  return present({ after, date, later: afterApproval ? "or later, once approved" : undefined });
}

/** The same, in this order. */
export function earliestWords(stage: StageForecast, time: PlanTime): string[] {
  return Object.values(earliestParts(stage, time));
}

/** What the dates of a forecast assume. `made`: how many of the workflows were made. */
export function assumption(plan: PlanTime & Pick<Plan, "assumptions">, made: "none" | "some" | "all" = "none"): string {
  const { plannedAt, timeZone } = plan;
  const planned = `as if this were merged when it was planned, ${dateWords(Date.parse(plannedAt), timeZone)}`;
  const since = {
    none: `Dates are ${planned}.`,
    some: `Dates count from when each workflow was made; those of what isn't done are ${planned}.`,
    all: "Dates count from when each workflow was made.",
  };
  const laterWaits = laterWaitsWords(plan);
  return [
    since[made],
    ...(laterWaits === undefined ? [] : [laterWaits]),
    "Days are taken as 24 hours.",
    "What is served is told as if nothing else, such as another workflow, changed the flags meanwhile.",
  ].join(" ");
}
