// An operation → what every form of a report shows of it: sign, target, stages, forecast; and the order of several. Pure.
import type { CanonicalStage } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import { isSendingWorkflow, type Operation, type OperationKind } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import { naturally } from "../../model/values/natural.ts";

export const operationSigns: Record<OperationKind, string> = {
  create: "+",
  replace: "±",
  delete: "−",
  adopt: "=",
  dedupe: "≈",
};

/** The target of a workflow; "workflow template" for a template, which has none. */
export function targetWords(operation: Operation): string {
  return operation.object === "workflow" ? targetName(operation.target) : "workflow template";
}

/** In the order in which a reader should see them: stopped, dedupe, delete, replace, then create and adopt; of those by name and target. */
export function byUrgency(operations: readonly Operation[]): Operation[] {
  const urgency = ({ kind, blockedBy }: Operation) =>
    blockedBy.length > 0 ? 0 : kind === "dedupe" ? 1 : kind === "delete" ? 2 : kind === "replace" ? 3 : 4;
  const words = (operation: Operation) =>
    operation.object === "workflow"
      ? [operation.name, operation.target.project, operation.target.flag, operation.target.environment]
      : [operation.name];
  return operations
    .map((operation) => ({ operation, urgency: urgency(operation), words: words(operation) }))
    .sort((left, right) => left.urgency - right.urgency || inOrder(left.words, right.words))
    .map(({ operation }) => operation);
}

function inOrder(left: readonly string[], right: readonly string[]): number {
  return left.map((word, index) => naturally(word, right[index] ?? "")).find((order) => order !== 0) ?? 0;
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

/** Whether the stage of that index has run: an earlier run carried it out, or the workflow that is taken over has. */
export function hasRun(operation: Operation, index: number): boolean {
  if (operation.object === "template" || operation.kind !== "adopt")
    return forecastOf(operation)?.stages[index]?.hasRun ?? false;
  const { executed, stages } = operation.live;
  return index < executed && stages === stagesOf(operation)?.length;
}

/** Below changes that come from a comparison with what is live. */
export const partialDiffWords =
  "Compared with what is live, as far as LaunchDarkly tells it: whether conditions run in sequence, `now` and the teams to ask can't be read.";
