// All workflows that would be sent × all that are active → what each of them acts on together with others. Pure.
import { ruleName } from "../../flags/served.ts";
import { flagState } from "../../flags/state.ts";
import type { CheckSeverities } from "../../model/checks.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow, Target } from "../../model/document.ts";
import type { Catalogue, LiveFlag } from "../../model/live.ts";
import { flagName, targetName } from "../../model/target.ts";
import type { Decisions } from "../decide/decide.ts";
import { diagnose } from "./findings.ts";
import { activeWorkflows, type OtherWorkflow, overlapFindings } from "./overlaps.ts";
import { type SentStages, whereWritten } from "./sent-stages.ts";

export interface SentWorkflow {
  /** What stands in its place in the results. */
  operation: { id: string; name: string; key: string; target: Target };
  document: DesiredWorkflow;
  stages: SentStages;
}

/** By the operations' ids. */
export function checkOverlaps(
  sent: readonly SentWorkflow[],
  decisions: Pick<Decisions, "owned" | "workflows" | "dedupes">,
  { catalogue, checks, now }: { catalogue: Pick<Catalogue, "flags">; checks: CheckSeverities; now: number },
): Map<string, Diagnostic[]> {
  const removed = removedByPlan(decisions);
  const byTarget = new Map<string, SentWorkflow[]>();
  for (const workflow of sent) {
    const target = targetName(workflow.operation.target);
    byTarget.set(target, [...(byTarget.get(target) ?? []), workflow]);
  }
  return new Map(
    [...byTarget].flatMap(([target, here]) => {
      const owned = decisions.owned.get(target);
      const staying = owned === undefined ? [] : activeWorkflows(owned, now).filter(({ id }) => !removed.has(id ?? ""));
      const planned = here.map((workflow) => ({ workflow, other: inThisPlan(workflow) }));
      return here.map((workflow) => {
        const { operation, document, stages } = workflow;
        const beside = planned.flatMap(({ workflow: one, other }) => (one === workflow ? [] : [other]));
        const findings = overlapFindings({
          target,
          instructions: stages.instructions,
          from: stages.from,
          others: [...staying, ...beside],
          ruleName: (id) => nameOfRule(id, operation.target, catalogue.flags.get(flagName(operation.target))),
        });
        return [operation.id, diagnose(whereWritten(findings, stages), document, checks)] as const;
      });
    }),
  );
}

/** Ids of what the plan itself replaces, deletes or dedupes away. */
function removedByPlan({ workflows, dedupes }: Pick<Decisions, "workflows" | "dedupes">): Set<string> {
  const replaced = workflows.filter(({ kind }) => kind === "replace" || kind === "delete");
  return new Set([
    ...replaced.flatMap(({ live }) => live?.live.id ?? []),
    ...dedupes.flatMap(({ surplus }) => surplus.map(({ live }) => live.id)),
  ]);
}

function inThisPlan({ operation: { name, key }, stages: { instructions } }: SentWorkflow): OtherWorkflow {
  return { name, whose: `document \`${key}\`, in this plan`, instructions: instructions.flat() };
}

function nameOfRule(id: string, { environment }: Target, flag: LiveFlag | undefined): string {
  const rule = flag && flagState(flag, environment)?.rules.find((candidate) => candidate.id === id);
  return rule === undefined ? id : ruleName(rule);
}
