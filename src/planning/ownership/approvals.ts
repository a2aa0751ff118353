// A live workflow × what the Approvals API says of it → the approvals that its open stages ask for, and who has reviewed. Pure.
import type { LiveApproval, LiveCondition, LiveReview, LiveWorkflow } from "../../model/live.ts";
import { executedStages, hasEnded } from "./progress.ts";

export interface AwaitedApproval {
  /** Index of the stage, of those that the live workflow holds. */
  stage: number;
  status: "approved" | "declined" | "pending" | "unknown";
  /** The last decision of each reviewer; a service token has no id. Absent where LaunchDarkly doesn't say who has reviewed. */
  decisions?: { memberId?: string; approves: boolean }[];
  /** Ids of the members who were asked and have not decided. */
  asked: string[];
}

/** Of the stage that waits for one now or next, and of later ones that somebody has reviewed already. */
export function awaitedApprovals(live: LiveWorkflow, approval?: LiveApproval): AwaitedApproval[] {
  return asking(live).flatMap(({ stage, conditions }, position) => {
    const isMeant = approval?.stage === undefined ? position === 0 : approval.stage === stage;
    const awaited = together(stage, conditions, isMeant ? approval : undefined);
    return position === 0 || (awaited.decisions ?? []).length > 0 ? [awaited] : [];
  });
}

/** Whether the workflow waits for an approval, and doesn't tell of any review of it. */
export function lacksReviews(live: LiveWorkflow): boolean {
  const [next] = asking(live);
  return next?.conditions.every(({ reviews = [] }) => reviews.length === 0) ?? false;
}

function asking(live: LiveWorkflow): { stage: number; conditions: LiveCondition[] }[] {
  if (hasEnded(live)) return [];
  const next = executedStages(live);
  return live.stages.slice(next).flatMap(({ conditions }, index) => {
    const approvals = conditions.filter(({ kind }) => kind === "ld-approval");
    return approvals.length === 0 ? [] : [{ stage: next + index, conditions: approvals }];
  });
}

function together(
  stage: number,
  conditions: readonly LiveCondition[],
  approval: LiveApproval | undefined,
): AwaitedApproval {
  const own = conditions.flatMap(({ reviews = [] }) => reviews);
  const isTold = conditions.every(({ reviews }) => reviews !== undefined);
  const reviews = own.length > 0 ? own : (approval?.reviews ?? (isTold ? own : undefined));
  const decisions = reviews && lastDecisions(reviews);
  const asked = conditions.flatMap(({ notifyMemberIds }) => notifyMemberIds);
  const decided = new Set(decisions?.map(({ memberId }) => memberId));
  return {
    stage,
    status: statusOf(conditions, approval),
    ...(decisions && { decisions }),
    asked: [...new Set(asked.length > 0 ? asked : approval?.notifyMemberIds)].filter((id) => !decided.has(id)),
  };
}

/** The workflow may be behind with what the Approvals API says. */
function statusOf(conditions: readonly LiveCondition[], approval: LiveApproval | undefined): AwaitedApproval["status"] {
  const own = conditions.map(({ reviewStatus }) => reviewStatus);
  const decided = (["declined", "approved"] as const).find((status) => status === approval?.reviewStatus);
  if (own.includes("declined")) return "declined";
  if (own.every((status) => status === "approved")) return "approved";
  return decided ?? ([...own, approval?.reviewStatus].includes("pending") ? "pending" : "unknown");
}

function lastDecisions(reviews: readonly LiveReview[]): { memberId?: string; approves: boolean }[] {
  const last = new Map<string | undefined, { memberId?: string; approves: boolean }>();
  for (const { kind, memberId } of reviews)
    if (kind === "approve" || kind === "decline")
      last.set(memberId, { ...(memberId !== undefined && { memberId }), approves: kind === "approve" });
  return [...last.values()];
}
