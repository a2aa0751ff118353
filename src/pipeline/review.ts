// Plans that people have seen → which operations count as reviewed, and whose guards are lifted. Pure.
import type { ReviewedPlan } from "../github/reviewed-plan.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { coveredDigests, type Plan } from "../model/plan.ts";
import type { ApplyRecord } from "../model/record.ts";
import type { PlanInput } from "../planning/assemble/assemble.ts";
import type { ReviewPolicy } from "../planning/policy/review.ts";

/** Sets of operations' digests. */
export interface Review {
  /** A plan showed them before the merge. */
  reviewed: ReadonlySet<string>;
  /** Their overridable guards are lifted. */
  overridden: ReadonlySet<string>;
}

export interface SeenPlan {
  digests: readonly string[];
  /** Whether its overridable guards were lifted by somebody who may do that. */
  isOverridden: boolean;
}

/** What earlier applies left undone keeps the review that its own plan had: the record says so. */
export function reviewOf(plans: readonly SeenPlan[], record: ApplyRecord | undefined): Review {
  const undone = (record?.undone ?? []).map(({ digest, restDigest, ...entry }) => ({
    ...entry,
    digests: [digest, restDigest ?? ""].filter((one) => one !== ""),
  }));
  return {
    reviewed: new Set([
      ...(record?.reviewed ?? []),
      ...undone.flatMap(({ reviewed, digests }) => (reviewed ? digests : [])),
      ...plans.flatMap(({ digests }) => digests),
    ]),
    overridden: new Set([
      ...undone.flatMap(({ allowed, digests }) => (allowed === true ? digests : [])),
      ...plans.flatMap(({ isOverridden, digests }) => (isOverridden ? digests : [])),
    ]),
  };
}

/** On the command line, whoever applies has seen the whole plan. */
export function reviewByHand(plan: Plan, isOverridden: boolean): Review {
  return reviewOf([{ digests: plan.operations.map(({ digest }) => digest), isOverridden }], undefined);
}

/** What a pull request carries to its merge. `head`: the commit that the plan was made for. */
export function reviewedPlan(plan: Plan, head: string): ReviewedPlan {
  return { head, hash: plan.hash, digests: [...new Set(coveredDigests(plan.operations))].sort() };
}

/** `isPlanned`: whether there was any plan to review. */
export function isReviewRequired(policy: ReviewPolicy, isPlanned: boolean): boolean {
  return policy === "required" || (policy === "if-present" && isPlanned);
}

/** The input of a plan in which these operations' overridable guards are lifted, and which says `diagnostics` too. */
export function withOverridden(
  input: PlanInput,
  overridden: Iterable<string>,
  diagnostics: readonly Diagnostic[],
): PlanInput {
  return {
    ...input,
    covered: new Set([...(input.covered ?? []), ...overridden]),
    diagnostics: [...input.diagnostics, ...diagnostics],
  };
}
