// A workflow with its forecast × the time of planning → from when until when the effect of each stage lasts. Pure.

import type { CanonicalStage } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import { isSendingWorkflow, type Operation, type SendingWorkflow } from "../../model/plan.ts";
import { conditionsOf } from "../../model/stage.ts";
import { present } from "../../model/values/present.ts";
import { earliestTime, type PlanTime } from "./dates.ts";
import { stagesOf } from "./operations.ts";

export interface Span {
  /** The stage's number among all stages, from 1. */
  number: number;
  stage: string;
  /** When the stage runs. All times here are in Unix milliseconds. */
  from: number;
  /** When the next stage runs; absent: there is none, and the effect stays. */
  until?: number;
  /** Whether the stage itself asks for an approval. */
  asks: boolean;
  afterApproval: boolean;
  fails: boolean;
}

/** Below a drawing; empty where no stage waits for an approval. `bars`: how those look that do. */
export function approvalLegend(forecasts: readonly (Forecast | undefined)[], bars = "light"): string {
  const approvals = forecasts.some((forecast) => forecast?.stages.some(({ afterApproval }) => afterApproval));
  return approvals ? ` Red is an approval; ${bars} bars begin later if it comes later.` : "";
}

/** The stages that are still to run, up to the first one that fails: LaunchDarkly goes no further then. */
export function spansOf(workflow: SendingWorkflow, plan: PlanTime): Span[] {
  const stages = workflow.forecast?.stages ?? [];
  const written = stagesOf(workflow);
  const failing = stages.findIndex(({ failure }) => failure !== undefined);
  return stages.slice(0, failing === -1 ? undefined : failing + 1).flatMap((stage, index) => {
    const from = earliestTime(stage, plan);
    if (from === undefined) return [];
    const next = stages[index + 1];
    const until = next && earliestTime(next, plan);
    return [
      {
        number: index + 1,
        stage: stage.stage,
        from,
        ...present({ until }),
        asks: asksForApproval(written?.[index]),
        afterApproval: stage.afterApproval,
        fails: stage.failure !== undefined,
      },
    ];
  });
}

export function mergeTime({ plannedAt }: PlanTime): number {
  return Date.parse(plannedAt);
}

export function lastTimeOf({ forecast }: SendingWorkflow, plan: PlanTime): number {
  return (forecast?.stages ?? []).reduce((last, stage) => Math.max(last, earliestTime(stage, plan) ?? 0), 0);
}

function asksForApproval(stage: CanonicalStage | undefined): boolean {
  return conditionsOf(stage ?? {}).some(({ kind }) => kind === "ld-approval");
}

/** Mermaid reads years of four digits. */
const lastTime = Date.UTC(9999, 11, 31);

/** The workflows that have something to draw: a stage that runs later than at the merge. */
export function drawable(operations: readonly Operation[], plan: PlanTime): SendingWorkflow[] {
  return operations.filter(isSendingWorkflow).filter((workflow) => {
    const end = lastTimeOf(workflow, plan);
    return end > mergeTime(plan) && end <= lastTime;
  });
}
