import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  waitMilliseconds
} from "./chunk-RQHKKKGQ.js";

// src/model/live.ts
var endedStatuses = ["completed", "failed"];
function requiresApprovals({ approvalsRequired, requiredApprovalTags }, { tags }) {
  const isMeant = requiredApprovalTags.length === 0 || requiredApprovalTags.some((tag) => tags.includes(tag));
  return approvalsRequired && isMeant;
}

// src/planning/ownership/progress.ts
function progressOf(live, from, now) {
  const executed = from + executedStages(live);
  if (hasEnded(live)) return { kind: "ended", executed, failed: live.status === "failed" };
  const [first] = live.stages;
  const begun = (
    // A run that leaves out what an earlier one carried out goes on with it: thrown back, that would run again.
    executed > 0 || live.stages.some(({ status }) => status === "completed" || status === "failed") || // Without stages nothing says how far it is, and what may have begun is not thrown back.
    first === void 0 || hasBegun(first, live.createdAt, now)
  );
  return begun ? { kind: "running", executed } : { kind: "waiting", executed };
}
function progressName({ kind, executed }) {
  return kind === "running" ? `running@${executed}` : kind;
}
function hasEnded({ status, stages }) {
  return isEndedStatus(status) || stages.length > 0 && executedStages({ stages }) === stages.length;
}
function isEndedStatus(status) {
  return endedStatuses.some((ended) => ended === status);
}
function executedStages({ stages }) {
  const firstOpen = stages.findIndex(({ status }) => status !== "completed");
  return firstOpen < 0 ? stages.length : firstOpen;
}
function hasBegun({ conditions }, createdAt, now) {
  return conditions.length === 0 || conditions.some(
    (condition) => condition.status === "completed" || isReviewed(condition) || isDue(condition, createdAt, now)
  );
}
function isReviewed({ reviews, reviewStatus }) {
  return reviews !== void 0 && reviews.length > 0 || reviewStatus === "approved" || reviewStatus === "declined";
}
function isDue({ kind, scheduleKind, executionDate, waitDuration, waitDurationUnit }, createdAt, now) {
  if (kind !== "schedule" && scheduleKind === void 0) return false;
  if (executionDate !== void 0) return executionDate <= now;
  if (waitDuration === void 0) return true;
  return createdAt + waitMilliseconds(waitDuration, waitDurationUnit) <= now;
}

export {
  endedStatuses,
  requiresApprovals,
  progressOf,
  progressName,
  hasEnded,
  isEndedStatus,
  executedStages
};
