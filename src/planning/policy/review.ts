// A plan × the digests that reviewed plans showed → the plan with a guard on every operation that nobody saw. Pure.
import { isError } from "../../model/messages/diagnostic.ts";
import { type Guard, isStopped, type Operation, type Plan } from "../../model/plan.ts";
import type { Reviewed } from "../../model/record.ts";
import { withGuards } from "./blocking.ts";

/** How far an apply is held to what was reviewed. */
export type ReviewPolicy = "required" | "approved" | "if-present" | "off";

/** What a change itself asks for: without what earlier merges left undone, and without the guards that stop only that. */
export function ownPart(plan: Plan): Plan {
  const operations = plan.operations.filter(({ undone }) => undone !== true);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.flatMap((guard) => {
    const own = guard.operations.filter((id) => ids.has(id));
    return own.length > 0 || guard.operations.length === 0 ? [{ ...guard, operations: own }] : [];
  });
  return { ...plan, operations, guards };
}

/** An error that an earlier change has left keeps its own operation from being planned, and stops nothing of this change: here it is a warning. */
export function withoutEarlierErrors(plan: Plan): Plan {
  const diagnostics = plan.diagnostics.map((diagnostic) =>
    isError(diagnostic) && diagnostic.undone ? { ...diagnostic, severity: "warning" as const } : diagnostic,
  );
  return { ...plan, diagnostics };
}

/** Why an operation counts as unseen that this change asks for, and what to do. */
export interface Unseen {
  message: string;
  /** The same of what an earlier merge has left undone. */
  undone?: string;
  hint: string;
}

const onMerge: Unseen = {
  message: "No plan on a merged pull request showed this.",
  undone: "Left undone by an earlier merge, and no plan on a merged pull request showed it as it would be done now.",
  hint: "The next pull request's plan shows it.",
};

const onApprovedMerge: Unseen = {
  message:
    "No plan that shows this as it would be done now was approved: with `reviewed-plan: approved`, somebody who may write to the repository, and isn't the pull request's author, has to approve it before the merge.",
  hint: "The next pull request's plan shows it: let that be approved, then merge.",
};

/** Of a merge. */
export function unseenUnder(policy: ReviewPolicy): Unseen {
  return policy === "approved" ? onApprovedMerge : onMerge;
}

/** All but a dedupe by which nothing is lost: that goes on whether or not a plan has shown it. */
export function needsReview(operation: Operation): boolean {
  return !(operation.kind === "dedupe" && operation.lossless);
}

/** What else stops an operation says why it isn't done: only where nothing does is it told that nobody has reviewed it. */
export function requireReview(
  plan: Plan,
  reviewed: Reviewed,
  { words = onMerge, shownStopped }: { words?: Unseen; shownStopped?: ReadonlySet<string> } = {},
): Plan {
  const unseen = plan.operations.filter(
    (operation) => needsReview(operation) && !reviewed.has(operation.digest) && !isStopped(operation),
  );
  const guards = unseen.map(
    ({ id, digest, position, undone }): Guard => ({
      code: "unreviewed",
      scope: "operation",
      overridable: true,
      operations: [id],
      position,
      message: shownStopped?.has(digest)
        ? asStopped
        : ((undone === true && plan.unrecorded !== true ? words.undone : undefined) ?? words.message),
      hint: words.hint,
    }),
  );
  return withGuards(plan, [...plan.guards, ...guards]);
}

const asStopped = "The reviewed plan showed this as stopped, so it isn't reviewed.";
