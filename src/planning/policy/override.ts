// A plan and what someone allowed, its hash or the operations of a plan file → the plan with fewer stops, or with more. Pure.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { ExpectedError } from "../../model/messages/expected-error.ts";
import type { Guard, Plan } from "../../model/plan.ts";
import { withGuards } from "./blocking.ts";

/** `name`: of the input or option that it was given by. */
export function asPlanHash(given: string, name: string): string {
  if (/^[0-9a-f]{32}$/.test(given)) return given;
  throw new ExpectedError(
    `\`${name}\` can't be \`${given}\`: it is a plan's hash, 32 hexadecimal digits.`,
    "Copy the hash of the plan that you have looked at: its report has it.",
  );
}

/** The hash is this very plan's: it covers these operations and no others. `name`: of the input or option that it was given by. */
export function allow(plan: Plan, allowed: string | undefined, name: string): Plan {
  if (allowed === undefined) return plan;
  if (allowed !== plan.hash) return { ...plan, diagnostics: [...plan.diagnostics, ofAnotherPlan(plan, name)] };
  return withGuards(
    plan,
    plan.guards.filter(({ overridable }) => !overridable),
  );
}

function ofAnotherPlan({ hash }: Plan, name: string): Diagnostic {
  return {
    severity: "warning",
    code: "allow-of-another-plan",
    message: `\`${name}\` lifts nothing: it is the hash of another plan, and this one's is \`${hash}\`.`,
    hint: "Something has changed since. Look at this plan, and give its hash if it is what you want.",
  };
}

/** Only operations whose digest stands in `digests`, a plan file's, are carried out. */
export function restrictTo(plan: Plan, digests: ReadonlySet<string>): Plan {
  const others = plan.operations.filter(({ digest }) => !digests.has(digest));
  if (others.length === 0) return plan;
  const guard: Guard = {
    code: "not-in-plan-file",
    scope: "operation",
    overridable: false,
    operations: others.map(({ id }) => id),
    message:
      others.length === 1
        ? "The plan file doesn't hold this operation as it would be carried out now."
        : `The plan file doesn't hold ${others.length} operations as they would be carried out now.`,
    hint: "Make the plan again and look at it.",
  };
  return withGuards(plan, [...plan.guards, guard]);
}
