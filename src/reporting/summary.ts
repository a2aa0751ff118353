// Counts and headlines of a plan and its outcomes, in one place for every report. Pure.
import type { CanonicalStage } from "../model/document.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Outlook, Served } from "../model/outlook.ts";
import type { Operation, OperationKind, Plan } from "../model/plan.ts";
import { targetName } from "../model/target.ts";

export interface Counts {
  creates: number;
  replaces: number;
  deletes: number;
  adopts: number;
  settles: number;
  blocked: number;
}

/** A blocked operation counts as blocked only. */
export function countOperations({ operations }: Plan): Counts {
  const count = (kind: OperationKind) =>
    operations.filter((operation) => operation.kind === kind && operation.blockedBy.length === 0).length;
  return {
    creates: count("create"),
    replaces: count("replace"),
    deletes: count("delete"),
    adopts: count("adopt"),
    settles: count("settle"),
    blocked: operations.filter(({ blockedBy }) => blockedBy.length > 0).length,
  };
}

/** "2 to create, 1 to delete, 1 blocked", or "nothing to do". */
export function headline(plan: Plan): string {
  const { creates, replaces, deletes, adopts, settles, blocked } = countOperations(plan);
  const parts = [
    [creates, "to create"],
    [replaces, "to replace"],
    [deletes, "to delete"],
    [adopts, "to adopt"],
    [settles, "to settle"],
    [blocked, "blocked"],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} ${what}`)
      .join(", ") || "nothing to do"
  );
}

/** "3 done, 1 failed". */
export function outcomeHeadline(outcomes: readonly Outcome[]): string {
  const parts = (["done", "failed", "unknown", "skipped", "pending"] as const).map(
    (status) => [outcomes.filter((outcome) => outcome.status === status).length, status] as const,
  );
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, status]) => `${count} ${status}`)
      .join(", ") || "nothing to do"
  );
}

export const operationSigns: Record<OperationKind, string> = {
  create: "+",
  replace: "±",
  delete: "−",
  adopt: "=",
  settle: "≈",
};

export const operationVerbs: Record<OperationKind, string> = {
  create: "create",
  replace: "replace",
  delete: "delete",
  adopt: "adopt",
  settle: "settle",
};

/** Where it happens: the target of a workflow, "template" for a template. */
export function placeOf(operation: Operation): string {
  return operation.object === "workflow" ? targetName(operation.target) : "workflow template";
}

/** What a reader must see first: settles and blocks, then what goes, then what is thrown back, then what comes. */
export function byUrgency(operations: readonly Operation[]): Operation[] {
  const urgency = ({ kind, blockedBy }: Operation) =>
    blockedBy.length > 0 ? 0 : kind === "settle" ? 1 : kind === "delete" ? 2 : kind === "replace" ? 3 : 4;
  return [...operations].sort((left, right) => urgency(left) - urgency(right));
}

/** The stages that an operation sends, the document's own or its template's. */
export function stagesOf(operation: Operation): readonly CanonicalStage[] | undefined {
  if (operation.kind === "delete") return undefined;
  return operation.content?.stages ?? (operation.object === "workflow" ? operation.templateStages : undefined);
}

/** What the flag serves before a stage runs, where that can be told. */
export function servedBefore({ now, stages }: Outlook, index: number): Served | undefined {
  const before = stages[index - 1];
  return before === undefined || before.hasRun ? now : before.served;
}
