// Targets that this run has written × what is listed there now → doubles deleted: another run may have made the same at the same time.
import type { DesiredWorkflow } from "../model/document.ts";
import type { Outcome } from "../model/outcome.ts";
import { isSendingWorkflow, type Operation, type SendingWorkflow } from "../model/plan.ts";
import { documentName } from "../model/target.ts";
import { dedupeOperation } from "../planning/assemble/workflow-operation.ts";
import { chooseSurplus } from "../planning/decide/dedupe.ts";
import { classifyTarget } from "../planning/ownership/classify.ts";
import { keyOf } from "../planning/ownership/managed.ts";
import { carryOut } from "./carry-out.ts";
import { type Applier, ifReadable } from "./steps/applier.ts";

/** A target whose outcome is `doubled` already is left alone: what kept this run from deleting one a moment ago still does. */
export async function dedupeWritten(
  operations: readonly Operation[],
  outcomes: readonly Outcome[],
  desired: readonly DesiredWorkflow[],
  applier: Applier,
): Promise<Outcome[]> {
  const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
  const written = operations.filter(isSendingWorkflow).filter(({ id }) => {
    const outcome = became.get(id);
    return outcome?.wrote === true && outcome.doubled !== true;
  });
  const wanted = new Map(desired.map((document) => [documentName(document.key, document.target), document]));
  const deduped = await Promise.all(
    written.map((operation) => dedupe(operation, wanted.get(documentName(operation.key, operation.target)), applier)),
  );
  return deduped.flat();
}

async function dedupe(
  { target, key, position }: SendingWorkflow,
  desired: DesiredWorkflow | undefined,
  applier: Applier,
): Promise<Outcome[]> {
  const { client, owners } = applier;
  const workflows = await ifReadable(client.listWorkflows(target));
  // Where the list can't be read, the next plan that looks there finds a double.
  if (workflows === undefined) return [];
  const { managed } = classifyTarget({ target, workflows }, owners, [], client.now());
  const { keep, surplus } = chooseSurplus(
    managed.filter((candidate) => keyOf(candidate) === key),
    desired,
  );
  if (keep === undefined || surplus.length === 0) return [];
  return [await carryOut(dedupeOperation({ key, keep, surplus }, position), applier)];
}
