// A plan and its outcomes → the counts, headlines and sentences that every form of a report has. Pure.
import { isError } from "../../model/diagnostic.ts";
import type { CanonicalStage } from "../../model/document.ts";
import type { Forecast, Served } from "../../model/forecast.ts";
import type { Outcome } from "../../model/outcome.ts";
import { isSendingWorkflow, type Operation, type OperationKind, type Plan } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import { counted } from "../../model/words.ts";
import type { NameStyle } from "./name-style.ts";

export interface Counts {
  creates: number;
  replaces: number;
  deletes: number;
  adopts: number;
  dedupes: number;
  blocked: number;
}

/** A blocked operation counts as blocked and not by its kind. */
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

/** How what isn't done yet gets done. */
function whatNow(outcomes: readonly Outcome[]): string {
  const undone = outcomes.filter(({ status }) => status !== "done");
  if (undone.length === 0) return "";
  return undone.every(({ status }) => status === "pending")
    ? " The pending ones are stopped; once nothing stops them, the next apply carries them out."
    : " Mend the failures below and run this again: that is safe, and carries out what is left.";
}

/** The plan's hash, its revisions, and when and by what it was made. */
export function footerWords({ hash, base, head, tool, plannedAt }: Plan, name: NameStyle): string {
  const short = (revision: string) => name(/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision);
  const time = plannedAt.slice(0, 16).replace("T", " ");
  return `plan ${name(hash)} · ${short(base)} → ${short(head)} · ${time} UTC · launchdarkly-workflow-sync ${tool}`;
}

/** Empty where the plan met none. */
export function unmanagedWords({ unmanaged }: Plan): string {
  return unmanaged === 0 ? "" : `${counted(unmanaged, "workflow")} on these flags not managed here: never touched.`;
}

/** Below changes that come from a comparison with what is live. */
export const partialDiffWords =
  "Compared with what is live, as far as LaunchDarkly tells it: whether conditions run in sequence, `now` and the teams to ask can't be read.";

/** Empty where all instructions are known. */
export function unknownKindsWords(forecast: Forecast | undefined, name: NameStyle): string {
  const kinds = forecast?.unknownKinds ?? [];
  if (kinds.length === 0) return "";
  return `It isn't known here what ${kinds.map((kind) => name(kind)).join(", ")} does; what is served is shown without it.`;
}

/** What a report is about. The caller says whether there is drift, since a failed run is drift without an operation. */
export type Subject = "plan" | "drift" | "no drift";

/** The first line of a report: the state in a few words, and what that means. */
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
      meaning: " A merge changes nothing in LaunchDarkly as long as every operation is stopped.",
    };
  const without = hasErrors ? " Documents with errors are left out." : "";
  return {
    state: `${headline(plan)}.`,
    meaning: ` This is what a merge does in LaunchDarkly; nothing has been done yet.${without}`,
  };
}

/** The outcomes that went wrong, doubled workflows first. */
export function troublesOf(outcomes: readonly Outcome[]): Outcome[] {
  return doubledFirst(outcomes).filter(({ status, doubled }) => status === "failed" || status === "unknown" || doubled);
}

export function doubledFirst(outcomes: readonly Outcome[]): Outcome[] {
  return [...outcomes].sort((left, right) => Number(right.doubled ?? false) - Number(left.doubled ?? false));
}

/** Surplus workflows that were deleted although no plan names them: another run created the same at the same time. */
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

/** The target of a workflow; "workflow template" for a template, which has none. */
export function placeOf(operation: Operation): string {
  return operation.object === "workflow" ? targetName(operation.target) : "workflow template";
}

/** In the order in which a reader should see them: blocked, dedupe, delete, replace, then create and adopt. */
export function byUrgency(operations: readonly Operation[]): Operation[] {
  const urgency = ({ kind, blockedBy }: Operation) =>
    blockedBy.length > 0 ? 0 : kind === "dedupe" ? 1 : kind === "delete" ? 2 : kind === "replace" ? 3 : 4;
  return [...operations].sort((left, right) => urgency(left) - urgency(right));
}

/** The stages that an operation sends or takes over, the document's own or its template's. */
export function stagesOf(operation: Operation): readonly CanonicalStage[] | undefined {
  if (!("content" in operation)) return undefined;
  return operation.content.stages ?? ("templateStages" in operation ? operation.templateStages : undefined);
}

/** Of a workflow that is sent, what users get, where that can be told. */
export function forecastOf(operation: Operation): Forecast | undefined {
  return isSendingWorkflow(operation) ? operation.forecast : undefined;
}

/** What the flag serves before a stage runs, where that can be told. */
export function servedBefore({ now, stages }: Forecast, index: number): Served | undefined {
  const before = stages[index - 1];
  return before === undefined || before.hasRun ? now : before.served;
}
