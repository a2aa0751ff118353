// A workflow that would be sent × the policies → the same with what it breaks, and what stops it for that. Pure.
import { isSendingWorkflow } from "../../model/plan.ts";
import type { CreateWorkflow, ReplaceWorkflow } from "../decide/decision.ts";
import { judged } from "../policy/policies.ts";
import type { AssembledWorkflow } from "./assembled.ts";
import type { AssemblyContext } from "./context.ts";

export function withPolicies(
  assembled: AssembledWorkflow,
  decision: CreateWorkflow | ReplaceWorkflow,
  context: AssemblyContext,
): AssembledWorkflow {
  if (context.compiled.length === 0) return assembled;
  const { operation, stages } = assembled;
  const sent = operation !== undefined && isSendingWorkflow(operation) ? operation : undefined;
  const { diagnostics, guards } = judged(
    decision,
    stages,
    sent,
    assembled.guards.some(({ code }) => code === "awaits-flag"),
    context,
  );
  return {
    ...assembled,
    diagnostics: [...assembled.diagnostics, ...diagnostics],
    guards: [...assembled.guards, ...guards],
  };
}
