// Findings on each target of a document → the same, with the names of the targets in those that don't hold on all of them. Pure.

import type { DesiredWorkflow, Target } from "../../model/document.ts";
import { isCheck } from "../../model/messages/checks.ts";
import { type Diagnostic, sameness } from "../../model/messages/diagnostic.ts";
import { targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";

interface Checked {
  decision: { subject: { target: Target; desired?: Pick<DesiredWorkflow, "origin"> | undefined } };
  diagnostics: Diagnostic[];
}

/** What holds on several targets gets the same words for each, so that it can be told once. */
export function nameTargets<Workflow extends Checked>(workflows: readonly Workflow[]): Workflow[] {
  const documents = groupBy(workflows, ({ decision }) => decision.subject.desired?.origin.document);
  const named = new Map(
    [...documents.values()].flatMap((targets) => {
      const withNames = nameTargetsOfOne(targets);
      return targets.map((workflow, index) => [workflow, withNames[index]] as const);
    }),
  );
  return workflows.map((workflow) => named.get(workflow) ?? workflow);
}

/** The same for the targets of one document: two never share a finding, since a position is a part of it. */
export function nameTargetsOfOne<Workflow extends Checked>(workflows: readonly Workflow[]): readonly Workflow[] {
  if (workflows.length === 1) return workflows;
  const foundOn = new Map<string, string[]>();
  for (const { decision, diagnostics } of workflows)
    for (const found of new Set(diagnostics.map(sameness))) {
      const on = foundOn.get(found);
      if (on === undefined) foundOn.set(found, [targetName(decision.subject.target)]);
      else on.push(targetName(decision.subject.target));
    }
  return workflows.map((workflow) => {
    const diagnostics = workflow.diagnostics.map((diagnostic) => {
      const on = foundOn.get(sameness(diagnostic)) ?? [];
      return namesNoTarget(diagnostic) && on.length !== workflows.length ? withTargets(diagnostic, on) : diagnostic;
    });
    return { ...workflow, diagnostics };
  });
}

/** Whether the message leaves out which target it is about. Overlaps and errors name it. */
function namesNoTarget({ code }: Diagnostic): boolean {
  if (code === "policy") return true;
  return isCheck(code) && code !== "overlapping-workflows";
}

const mostNamed = 3;

function withTargets(diagnostic: Diagnostic, targets: readonly string[]): Diagnostic {
  const named = targets.slice(0, mostNamed).map((target) => `\`${target}\``);
  const more = targets.length > named.length ? [`${targets.length - named.length} more`] : [];
  return { ...diagnostic, message: `On ${[...named, ...more].join(", ")}: ${diagnostic.message}` };
}
