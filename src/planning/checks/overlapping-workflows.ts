// All workflows that would be sent × all active ones → for each that would be sent, what others act on too. Pure.
import { ruleName } from "../../flags/rule-names.ts";
import { type FlagRule, flagPlace, flagState, rulesById } from "../../flags/state.ts";
import type { DesiredWorkflow, Target } from "../../model/document.ts";
import type { Catalogue } from "../../model/live.ts";
import type { CheckSeverities } from "../../model/messages/checks.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";
import type { Decisions } from "../decide/decide.ts";
import { diagnose } from "./findings.ts";
import { overlapIndex, type TargetWorkflow } from "./overlap-index.ts";
import { activeWorkflow, overlapFindings } from "./overlaps.ts";
import { type SentStages, whereWritten } from "./sent-stages.ts";

export interface SentWorkflow {
  operation: { id: string; name: string; key: string; target: Target };
  document: DesiredWorkflow;
  stages: SentStages;
}

/** Returns diagnostics by the ids of the operations, of those that have any other workflow on their target. */
export function checkOverlaps(
  sent: readonly SentWorkflow[],
  decisions: Pick<Decisions, "active" | "workflows" | "dedupes">,
  { catalogue, checks }: { catalogue: Pick<Catalogue, "flags">; checks: CheckSeverities },
): Map<string, Diagnostic[]> {
  const removed = removedByPlan(decisions);
  const byTarget = groupBy(sent, ({ operation }) => targetName(operation.target));
  return new Map(
    [...byTarget].flatMap(([target, here]) => {
      const [first] = here;
      const active = decisions.active.get(target) ?? [];
      const staying = active.filter(({ live }) => !removed.has(live.id)).map(activeWorkflow);
      if (first === undefined || staying.length + here.length < 2) return [];
      const index = overlapIndex([...staying, ...here.map(inThisPlan)]);
      const ruleName = ruleNamesOn(first.operation.target, catalogue.flags);
      return here.map(({ operation, document, stages }, number) => {
        const findings = overlapFindings({
          target,
          instructions: stages.instructions,
          from: stages.from,
          index,
          self: staying.length + number,
          ruleName,
        });
        return [operation.id, diagnose(whereWritten(findings, stages), document, checks)] as const;
      });
    }),
  );
}

/** The ids of the workflows that the plan replaces, deletes or dedupes. */
function removedByPlan({ workflows, dedupes }: Pick<Decisions, "workflows" | "dedupes">): Set<string> {
  return new Set([
    ...workflows.flatMap((decision) =>
      decision.kind === "replace" || decision.kind === "delete" ? [decision.live.live.id] : [],
    ),
    ...dedupes.flatMap(({ surplus }) => surplus.map(({ live }) => live.id)),
  ]);
}

function inThisPlan({ operation: { name, key }, stages: { instructions } }: SentWorkflow): TargetWorkflow {
  return { name, whose: `document \`${key}\`, in this plan`, instructions: instructions.flat() };
}

/** The names of the rules on a target by id; its flag is only looked at when one is asked for. */
function ruleNamesOn(target: Target, flags: Catalogue["flags"]): (id: string) => string {
  let rules: Map<string, FlagRule> | undefined;
  const read = () => {
    const place = flagPlace(target, flags);
    return rulesById((place && flagState(place)?.rules) ?? []);
  };
  return (id) => {
    rules ??= read();
    const rule = rules.get(id);
    return rule === undefined ? id : ruleName(rule);
  };
}
