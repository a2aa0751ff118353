// Plans that people have seen → which operations count as reviewed, and which guards are lifted for them. Pure.
import type { ReviewedPlan } from "../github/reviewed-plan.ts";
import { type Operation, type Plan, stopsBesidesWaiting } from "../model/plan.ts";
import { type ApplyRecord, guardsOfWholePlans, type Reviewed } from "../model/record.ts";
import { overridableStops } from "../planning/policy/blocking.ts";
import type { ReviewPolicy } from "../planning/policy/review.ts";

export interface SeenPlan {
  /** By digest, the guards that stopped it: see `ReviewedPlan`. */
  shown: ReadonlyMap<string, readonly string[]>;
  /** Digests of what it showed as stopped by what nobody can lift. */
  stopped?: readonly string[];
  /** Whether those guards were lifted by somebody who may do that. */
  isOverridden: boolean;
  /** When the plan was made, and its change merged, in Unix seconds by GitHub's clock. */
  plannedAt?: number;
  mergedAt?: number;
}

/**
 * What earlier applies left undone keeps the review that its own plan had: the records say so. `plans` are in the order of their
 * merges: what a later one shows as stopped, its merge doesn't do, whoever has reviewed it before; nor what one that was made after
 * an earlier merge doesn't show any more of that, since it was taken back.
 */
export function reviewOf(plans: readonly SeenPlan[], records: readonly ApplyRecord[]): Reviewed {
  const reviewed = new Map<string, Set<string>>();
  const add = (digest: string, lifted: readonly string[]) => {
    reviewed.set(digest, new Set([...(reviewed.get(digest) ?? []), ...lifted, ...guardsOfWholePlans]));
  };
  for (const { undone, reviewed: notPlanned = [] } of records) {
    for (const { digest, restDigest = digest, reviewed: isReviewed, lifted = [] } of undone)
      if (isReviewed) for (const one of [digest, restDigest]) add(one, lifted);
    for (const { digest, lifted = [] } of notPlanned) add(digest, lifted);
  }
  const mergedAt = new Map<string, number>();
  for (const { shown, stopped = [], isOverridden, plannedAt = 0, ...plan } of plans) {
    for (const digest of stopped) reviewed.delete(digest);
    for (const [digest, time] of mergedAt) if (time < plannedAt && !shown.has(digest)) reviewed.delete(digest);
    for (const digest of shown.keys()) mergedAt.set(digest, plan.mergedAt ?? Number.POSITIVE_INFINITY);
    for (const [digest, stops] of shown) {
      if (stops.length === 0 || isOverridden) add(digest, stops);
      else reviewed.delete(digest);
    }
  }
  return reviewed;
}

/** On the command line, whoever applies has seen the whole plan. */
export function reviewByHand(plan: Plan, isAllowed: boolean): Reviewed {
  return reviewOf([{ shown: shownBy(plan), isOverridden: isAllowed }], []);
}

/** What a plan shows as going to be done, and what only guards stop that can be overridden: by digest, their codes. */
export function shownBy(plan: Plan): Map<string, string[]> {
  const stops = overridableStops(plan);
  return new Map(
    plan.operations.flatMap((operation) => {
      const lifted = stops.get(operation.id) ?? [];
      if (stopsBesidesWaiting(operation).length !== lifted.length) return [];
      return seenIn(operation).map((digest) => [digest, lifted] as const);
    }),
  );
}

/** A template has no runs: who has seen it replaced has seen it made, should the old one be gone already. */
function seenIn(operation: Operation): string[] {
  const isTemplate = operation.object === "template" && operation.kind === "replace";
  return [operation.digest, ...(isTemplate ? [operation.restDigest] : [])];
}

/** What a pull request carries to its merge. `shownOn`: its number, the commit that the plan was made for, and when, by GitHub's clock. */
export function reviewedPlan(plan: Plan, shownOn: Pick<ReviewedPlan, "pull" | "head" | "at">): ReviewedPlan {
  const shown = shownBy(plan);
  const stopped = plan.operations.flatMap(seenIn).filter((digest) => !shown.has(digest));
  return { ...shownOn, hash: plan.hash, shown, stopped };
}

/** `isPlanned`: whether there was any plan to review. */
export function isReviewRequired(policy: ReviewPolicy, isPlanned: boolean): boolean {
  return policy === "required" || policy === "approved" || (policy === "if-present" && isPlanned);
}
