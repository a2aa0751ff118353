// A plan and the hash that someone allowed → the plan with its overridable guards lifted. Pure.
import type { Operation, Plan } from "../../model/plan.ts";

/** The hash is this very plan's: it covers these operations and no others. */
export function allow(plan: Plan, allowed: string | undefined): Plan {
  if (allowed === undefined || allowed !== plan.hash) return plan;
  const firm = plan.guards.filter(({ overridable }) => !overridable);
  const operations = plan.operations.map(
    (operation): Operation => ({
      ...operation,
      blockedBy: [...new Set(firm.filter((guard) => guard.operations.includes(operation.id)).map(({ code }) => code))],
    }),
  );
  return { ...plan, operations, guards: firm };
}

/** Only operations whose digest stands in `digests` are carried out; the rest waits. */
export function only(plan: Plan, digests: ReadonlySet<string>): Plan {
  return {
    ...plan,
    operations: plan.operations.map(
      (operation): Operation =>
        digests.has(operation.digest)
          ? operation
          : { ...operation, blockedBy: [...operation.blockedBy, "not-in-plan-file"] },
    ),
  };
}
