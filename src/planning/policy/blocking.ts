// A plan and its guards → which operations are stopped. The one place that says so. Pure.
import type { Guard, Operation, Plan } from "../../model/plan.ts";

/** The plan with these guards in place of its own: each operation is stopped by those that name it. */
export function withGuards(plan: Plan, guards: Guard[]): Plan {
  const codes = new Map<string, Set<string>>();
  for (const { code, operations } of guards)
    for (const id of operations) codes.set(id, (codes.get(id) ?? new Set()).add(code));
  const operations = plan.operations.map(
    (operation): Operation => ({ ...operation, blockedBy: [...(codes.get(operation.id) ?? [])] }),
  );
  return { ...plan, guards, operations };
}

/** Operations that would be carried out. */
export function unblocked({ operations }: Plan): Operation[] {
  return operations.filter(({ blockedBy }) => blockedBy.length === 0);
}

/** By operation id, the codes of the guards that stop it and that an override lifts. */
export function overridableStops({ guards }: Plan): Map<string, string[]> {
  const fixed = new Set(guards.flatMap(({ code, overridable }) => (overridable ? [] : [code])));
  const codes = new Map<string, string[]>();
  for (const { code, lifts = code, operations } of guards) {
    if (fixed.has(code)) continue;
    for (const id of operations) codes.set(id, [...new Set([...(codes.get(id) ?? []), lifts])].sort());
  }
  return codes;
}
