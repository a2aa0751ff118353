// Counts and headlines of a plan and its outcomes, in one place for every report. Pure.
import { isError } from "../../model/diagnostic.ts";
import type { CanonicalStage } from "../../model/document.ts";
import type { Forecast, Served } from "../../model/forecast.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Operation, OperationKind, Plan } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";

export interface Counts {
  creates: number;
  replaces: number;
  deletes: number;
  adopts: number;
  dedupes: number;
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
    dedupes: count("dedupe"),
    blocked: operations.filter(({ blockedBy }) => blockedBy.length > 0).length,
  };
}

/** "2 to create, 1 to delete, 1 blocked", or "nothing to do". */
export function headline(plan: Plan): string {
  const { creates, replaces, deletes, adopts, dedupes, blocked } = countOperations(plan);
  const parts = [
    [creates, "to create"],
    [replaces, "to replace"],
    [deletes, "to delete"],
    [adopts, "to adopt"],
    [dedupes, "to dedupe"],
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

/** What isn't done is not lost: it is pending. */
function whatNow(outcomes: readonly Outcome[]): string {
  const undone = outcomes.filter(({ status }) => status !== "done");
  if (undone.length === 0) return "";
  return undone.every(({ status }) => status === "pending")
    ? " What is pending waits for what stops it: the next apply carries it on."
    : " Mend what is told below and run this again: that is safe, and does what is left.";
}

/** What a report is about. Whether there is drift its maker knows: a run that failed is some, and no operation. */
export type Subject = "plan" | "drift" | "no drift";

/** What a report begins with: the state in a word or a few, and what that means. */
export function statusWords(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  about: Subject = "plan",
): { state: string; meaning: string } {
  const { operations, diagnostics } = plan;
  const hasErrors = diagnostics.some(isError);
  if (outcomes !== undefined) {
    if (outcomes.length > 0)
      return { state: "Applied", meaning: `: ${outcomeHeadline(outcomes)}.${whatNow(outcomes)}` };
    return hasErrors
      ? { state: "Not applied", meaning: ": the errors below come first." }
      : { state: "Applied", meaning: ": nothing had to be done." };
  }
  if (hasErrors && operations.length === 0) return { state: "Not planned", meaning: ": the errors below come first." };
  if (about === "no drift") return { state: "No drift.", meaning: "" };
  if (about === "drift") return { state: "Drift", meaning: ": LaunchDarkly differs from the documents." };
  if (operations.length === 0)
    return { state: "Nothing to do.", meaning: " Merging this changes nothing in LaunchDarkly." };
  if (operations.every(({ blockedBy }) => blockedBy.length > 0))
    return {
      state: `${headline(plan)}.`,
      meaning: " A merge does nothing in LaunchDarkly until what stops it is dealt with.",
    };
  const without = hasErrors ? " What has an error is left out." : "";
  return {
    state: `${headline(plan)}.`,
    meaning: ` This is what a merge does in LaunchDarkly; nothing has been done yet.${without}`,
  };
}

/** What went wrong, a double first. */
export function troublesOf(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes
    .filter(({ status, doubled }) => status === "failed" || status === "unknown" || doubled)
    .sort((left, right) => Number(right.doubled ?? false) - Number(left.doubled ?? false));
}

/** Doubles that no plan could know of: another run made the same at the same time. */
export function dedupedAfterwards({ operations }: Plan, outcomes: readonly Outcome[]): Outcome[] {
  const planned = new Set(operations.map(({ id }) => id));
  return outcomes.filter(({ operation, status }) => !planned.has(operation) && status === "done");
}

export const operationSigns: Record<OperationKind, string> = {
  create: "+",
  replace: "±",
  delete: "−",
  adopt: "=",
  dedupe: "≈",
};

export const operationVerbs: Record<OperationKind, string> = {
  create: "create",
  replace: "replace",
  delete: "delete",
  adopt: "adopt",
  dedupe: "dedupe",
};

/** Where it happens: the target of a workflow, "template" for a template. */
export function placeOf(operation: Operation): string {
  return operation.object === "workflow" ? targetName(operation.target) : "workflow template";
}

/** What a reader must see first: dedupes and blocks, then what goes, then what is thrown back, then what comes. */
export function byUrgency(operations: readonly Operation[]): Operation[] {
  const urgency = ({ kind, blockedBy }: Operation) =>
    blockedBy.length > 0 ? 0 : kind === "dedupe" ? 1 : kind === "delete" ? 2 : kind === "replace" ? 3 : 4;
  return [...operations].sort((left, right) => urgency(left) - urgency(right));
}

/** The stages that an operation sends, the document's own or its template's. */
export function stagesOf(operation: Operation): readonly CanonicalStage[] | undefined {
  if (operation.kind === "delete") return undefined;
  return operation.content?.stages ?? (operation.object === "workflow" ? operation.templateStages : undefined);
}

/** What the flag serves before a stage runs, where that can be told. */
export function servedBefore({ now, stages }: Forecast, index: number): Served | undefined {
  const before = stages[index - 1];
  return before === undefined || before.hasRun ? now : before.served;
}
