// Findings on each target of a document → the same, with the names of the targets in those that don't hold on all of them. Pure.
import { checks } from "../../model/checks.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow, Origin, Target } from "../../model/document.ts";
import { targetName } from "../../model/target.ts";

interface Checked {
  decision: { subject: { target: Target; desired?: Pick<DesiredWorkflow, "origin"> | undefined } };
  diagnostics: Diagnostic[];
}

/** What holds on several targets gets the same words for each, so that it can be told once. */
export function nameTargets<Workflow extends Checked>(workflows: readonly Workflow[]): Workflow[] {
  const targetsOf = new Map<Origin | undefined, number>();
  const foundOn = new Map<string, string[]>();
  for (const { decision, diagnostics } of workflows) {
    const { desired, target } = decision.subject;
    targetsOf.set(desired?.origin, (targetsOf.get(desired?.origin) ?? 0) + 1);
    for (const found of new Set(diagnostics.map(identity)))
      foundOn.set(found, [...(foundOn.get(found) ?? []), targetName(target)]);
  }
  return workflows.map((workflow) => {
    const targets = targetsOf.get(workflow.decision.subject.desired?.origin);
    const diagnostics = workflow.diagnostics.map((diagnostic) => {
      const on = foundOn.get(identity(diagnostic)) ?? [];
      return namesNoTarget(diagnostic) && on.length !== targets ? withTargets(diagnostic, on) : diagnostic;
    });
    return { ...workflow, diagnostics };
  });
}

/** Two documents never share one, since a position is a part of it. */
function identity(diagnostic: Diagnostic): string {
  return JSON.stringify(diagnostic);
}

/** Whether the message leaves out which target it is about. Overlaps and errors name it. */
function namesNoTarget({ code }: Diagnostic): boolean {
  if (code === "policy") return true;
  return Object.hasOwn(checks, code) && code !== "overlapping-workflows";
}

const mostNamed = 3;

function withTargets(diagnostic: Diagnostic, targets: readonly string[]): Diagnostic {
  const named = targets.slice(0, mostNamed).map((target) => `\`${target}\``);
  const more = targets.length > named.length ? [`${targets.length - named.length} more`] : [];
  return { ...diagnostic, message: `On ${[...named, ...more].join(", ")}: ${diagnostic.message}` };
}
