// Targets that this run has written × what is listed there now → doubles deleted: another run may have made the same at the same time.
import { LaunchDarklyError } from "../launchdarkly/http/error.ts";
import type { DesiredWorkflow } from "../model/document.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Operation, WorkflowOperation } from "../model/plan.ts";
import { targetName } from "../model/target.ts";
import { dedupeOperation } from "../planning/assemble/workflow-operation.ts";
import { chooseSurplus } from "../planning/decide/dedupe.ts";
import { sortByOwner } from "../planning/decide/ownership.ts";
import type { Applier } from "./applier.ts";
import { applyWorkflow } from "./workflows.ts";

/** What was told to be doubled stays so: why it could not be deduped a moment ago holds still. */
export async function dedupeWritten(
  operations: readonly Operation[],
  outcomes: readonly Outcome[],
  desired: readonly DesiredWorkflow[],
  applier: Applier,
): Promise<Outcome[]> {
  const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
  const written = operations.filter((operation): operation is WorkflowOperation => {
    const { wrote, doubled } = became.get(operation.id) ?? { wrote: false };
    const makes = operation.kind === "create" || operation.kind === "replace";
    return operation.object === "workflow" && makes && wrote && doubled !== true;
  });
  const wanted = new Map(desired.map((document) => [`${targetName(document.target)} ${document.key}`, document]));
  const deduped = await Promise.all(
    written.map((operation) =>
      dedupe(operation, wanted.get(`${targetName(operation.target)} ${operation.key}`), applier),
    ),
  );
  return deduped.flat();
}

async function dedupe(
  { target, key, position }: WorkflowOperation,
  desired: DesiredWorkflow | undefined,
  applier: Applier,
): Promise<Outcome[]> {
  const { client, owners } = applier;
  try {
    const workflows = await client.listWorkflows(target);
    const { managed } = sortByOwner({ target, workflows }, owners, [], client.now());
    const { keep, surplus } = chooseSurplus(
      managed.filter(({ marker }) => marker.key === key),
      desired,
    );
    if (keep === undefined || surplus.length === 0) return [];
    return [await applyWorkflow(dedupeOperation({ kind: "dedupe", keep, surplus }, position), applier)];
  } catch (error) {
    // The next plan that looks there finds a double.
    if (error instanceof LaunchDarklyError) return [];
    throw error;
  }
}
