// All workflows that would be sent × all that are active → each with its overlaps; not sent where the configuration makes that an error. Pure.
import { ruleName } from "../../flags/served.ts";
import { flagState } from "../../flags/state.ts";
import { isError } from "../../model/diagnostic.ts";
import type { Catalogue } from "../../model/live.ts";
import type { WorkflowOperation } from "../../model/plan.ts";
import { flagName, targetName } from "../../model/target.ts";
import type { AssemblyContext } from "../assemble/context.ts";
import type { MadeOperation } from "../assemble/made.ts";
import { type SentStages, whereWritten } from "../assemble/sent-stages.ts";
import type { Decisions } from "../decide/decide.ts";
import type { WorkflowDraft } from "../decide/draft.ts";
import { diagnose } from "./findings.ts";
import { type OtherWorkflow, overlapFindings } from "./overlaps.ts";

export interface MadeWorkflow extends MadeOperation<WorkflowOperation> {
  draft: WorkflowDraft;
}

export function checkOverlaps(
  made: readonly MadeWorkflow[],
  decisions: Decisions,
  { catalogue, checks }: Pick<AssemblyContext, "catalogue" | "checks">,
): MadeWorkflow[] {
  const going = removedHere(decisions);
  const sent = new Map<string, Planned[]>();
  for (const { operation, stages } of made) {
    if (operation === undefined || stages === undefined) continue;
    const target = targetName(operation.target);
    const here = sent.get(target) ?? [];
    sent.set(target, here);
    here.push(planned(operation, stages));
  }
  return made.map((one) => {
    const { draft, operation, stages, diagnostics } = one;
    const { desired } = draft.subject;
    if (operation === undefined || stages === undefined || desired === undefined) return one;
    const target = targetName(operation.target);
    const staying = (decisions.active.get(target) ?? []).filter(({ id }) => id === undefined || !going.has(id));
    const beside = (sent.get(target) ?? []).filter((other) => other.operation !== operation);
    const findings = overlapFindings({
      target,
      instructions: stages.instructions,
      from: stages.from,
      others: [...staying, ...beside],
      ruleName: (id) => nameOfRule(id, operation, catalogue),
    });
    const overlaps = diagnose(whereWritten(findings, stages), desired, checks);
    const { operation: _, ...without } = one;
    return { ...(overlaps.some(isError) ? without : one), diagnostics: [...diagnostics, ...overlaps] };
  });
}

/** Ids of what this very plan replaces, deletes or dedupes away. */
function removedHere({ workflows, dedupes }: Decisions): Set<string> {
  const replaced = workflows.filter(({ kind }) => kind === "replace" || kind === "delete");
  return new Set([
    ...replaced.flatMap(({ live }) => live?.live.id ?? []),
    ...dedupes.flatMap(({ surplus }) => surplus.map(({ live }) => live.id)),
  ]);
}

interface Planned extends OtherWorkflow {
  operation: WorkflowOperation;
}

function planned(operation: WorkflowOperation, { instructions }: SentStages): Planned {
  const { name, key } = operation;
  return { operation, name, whose: `document \`${key}\`, in this plan`, instructions: instructions.flat() };
}

function nameOfRule(id: string, { target }: WorkflowOperation, { flags }: Catalogue): string {
  const flag = flags.get(flagName(target));
  const rule = flag && flagState(flag, target.environment)?.rules.find((candidate) => candidate.id === id);
  return rule === undefined ? id : ruleName(rule);
}
