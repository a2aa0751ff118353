// What people have reviewed → which operations count as seen, and whose guards are lifted. Pure.
import type { ReviewedPlan } from "../github/reviewed-plan.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { ApplyRecord } from "../model/record.ts";
import type { PlanInput } from "../planning/assemble/assemble.ts";
import type { ReviewPolicy } from "../planning/policy/review.ts";

/** By digests. */
export interface Review {
  /** A plan showed them before the merge. */
  reviewed: ReadonlySet<string>;
  /** Their overridable guards are lifted. */
  overridden: ReadonlySet<string>;
}

/** A plan that people have seen. */
export interface SeenPlan {
  digests: readonly string[];
  /** Whether somebody who may has lifted its overridable guards. */
  isOverridden: boolean;
}

/** `record`: what earlier applies left undone was reviewed with the plans that it came from. */
export function reviewOf(plans: readonly SeenPlan[], record: ApplyRecord | undefined): Review {
  const undone = (record?.undone ?? []).map(({ digest, rest, ...entry }) => ({
    ...entry,
    digests: [digest, rest ?? ""].filter((one) => one !== ""),
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

/** Of a person who has this very plan before their eyes. */
export function reviewByHand(plan: Plan, isOverridden: boolean): Review {
  return reviewOf([{ digests: plan.operations.map(({ digest }) => digest), isOverridden }], undefined);
}

/** All that a plan shows: of a replace also what is left of it, should its delete be all that is carried out. */
export function digestsOf({ operations }: Plan): string[] {
  return operations.flatMap(({ digest, rest }) => (rest === undefined ? [digest] : [digest, rest]));
}

/** What a pull request carries to its merge of a plan that was made for this head. */
export function reviewedPlan(plan: Plan, head: string): ReviewedPlan {
  return { head, hash: plan.hash, digests: [...new Set(digestsOf(plan))].sort() };
}

/** `isPlanned`: whether any plan was found that could have been reviewed. */
export function isReviewRequired(policy: ReviewPolicy, isPlanned: boolean): boolean {
  return policy === "required" || (policy === "if-present" && isPlanned);
}

/** What a plan is assembled from, without the guards of what is overridden, and with what is said about that. */
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
