// A plan × the digests that reviewed plans showed → the plan with a stop on every operation that nobody saw. Pure.
import type { Guard, Operation, Plan } from "../../model/plan.ts";

/** How far an apply is held to what was reviewed. */
export type ReviewPolicy = "required" | "if-present" | "off";

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

/** Why an operation that isn't left over from earlier counts as unseen, and what to do. */
export interface Unseen {
  message: string;
  hint: string;
}

const onMerge: Unseen = {
  message: "No plan on a merged pull request showed this.",
  hint: "The next pull request's plan shows it; or start the workflow by hand in mode `apply`, with this plan's hash as `allow`.",
};

/** A double is deleted whether or not a plan has shown it: it is the tool's own mistake to mend. */
export function holdToReviewed(plan: Plan, reviewed: ReadonlySet<string>, words: Unseen = onMerge): Plan {
  const unseen = plan.operations.filter(({ kind, digest }) => kind !== "dedupe" && !reviewed.has(digest));
  if (unseen.length === 0) return plan;
  const ids = new Set(unseen.map(({ id }) => id));
  const guards = unseen.map(
    ({ id, position, undone }): Guard => ({
      code: "unreviewed",
      scope: "operation",
      overridable: true,
      operations: [id],
      position,
      message:
        undone === true
          ? "Left over from an earlier merge, and no plan on a merged pull request showed it as it would be done now."
          : words.message,
      hint: words.hint,
    }),
  );
  const [{ code } = { code: "" }] = guards;
  return {
    ...plan,
    guards: [...plan.guards, ...guards],
    operations: plan.operations.map(
      (operation): Operation =>
        ids.has(operation.id) ? { ...operation, blockedBy: [...operation.blockedBy, code] } : operation,
    ),
  };
}
