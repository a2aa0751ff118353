// A workflow whose stages' dates are known, and the time of planning → from when until when each of them holds. Pure.

import type { CanonicalStage } from "../../model/document.ts";
import type { WorkflowOperation } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { earliestTime, type PlanTime } from "./dates.ts";
import { stagesOf } from "./summary.ts";

export interface Span {
  /** Counted from 1, stages that have run included. */
  number: number;
  stage: string;
  /** Unix milliseconds, as are all times here. */
  from: number;
  /** When the next stage runs; absent: what this one does stays. */
  until?: number;
  /** Whether it asks for an approval of its own. */
  asks: boolean;
  afterApproval: boolean;
  fails: boolean;
}

/** Of the stages that are still to run. One that fails is the last one that is tried. */
export function spansOf(workflow: WorkflowOperation, plan: PlanTime): Span[] {
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

export function lastTimeOf({ forecast }: WorkflowOperation, plan: PlanTime): number {
  return Math.max(...(forecast?.stages ?? []).map((stage) => earliestTime(stage, plan) ?? 0));
}

function asksForApproval(stage: CanonicalStage | undefined): boolean {
  return stage?.conditions?.some(({ kind }) => kind === "ld-approval") ?? false;
}
