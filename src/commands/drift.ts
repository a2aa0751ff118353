// `drift`: what LaunchDarkly holds otherwise than the tree says. Ended or gone is no drift, nor is a text. Exit 0, 1 error, 2 drift.
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Operation, Plan } from "../model/plan.ts";
import type { ExitCode } from "./exit-code.ts";
import { type LocalOptions, localClient, localRequest } from "./local.ts";
import { type PlanFormat, printPlan } from "./plan.ts";
import { makePlan } from "./planning.ts";
import type { Terminal } from "./terminal.ts";

export interface Drift {
  operations: Operation[];
  /** Failed runs, and workflows of our key that another owner made. */
  findings: Diagnostic[];
}

export function driftOf(plan: Plan): Drift {
  return {
    operations: plan.operations.filter(isDrift),
    findings: plan.diagnostics.filter(({ code }) => code === "workflow-failed"),
  };
}

function isDrift({ object, kind, blockedBy }: Operation): boolean {
  if (kind === "settle" || object === "template") return true;
  return kind === "create" || blockedBy.includes("foreign") || blockedBy.includes("unclear-marker");
}

/** What base says tells a workflow that was never made from one that has run and is gone. */
export async function drift(options: LocalOptions & { format: PlanFormat }, terminal: Terminal): Promise<ExitCode> {
  const request = await localRequest({ ...options, scope: "all" }, terminal);
  const plan = await makePlan(request, await localClient(request, terminal));
  const { operations, findings } = driftOf(plan);
  const guards = plan.guards.filter((guard) => operations.some(({ id }) => guard.operations.includes(id)));
  printPlan(options.format, { ...plan, operations, guards }, terminal);
  if (plan.diagnostics.some(isError)) return 1;
  return operations.length + findings.length > 0 ? 2 : 0;
}
