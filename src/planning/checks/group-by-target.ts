// What the checks found on each target of a document → the same, with the targets where it isn't so on all of them. Pure.
import { checks } from "../../model/checks.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Origin } from "../../model/document.ts";
import { targetName } from "../../model/target.ts";
import type { MadeWorkflow } from "./sent-together.ts";

/** Said in the same words of several targets, it is told once. */
export function toldOnce(made: readonly MadeWorkflow[]): MadeWorkflow[] {
  const documents = new Map<Origin | undefined, { targets: number; found: Map<string, string[]> }>();
  for (const { draft, diagnostics } of made) {
    const { desired, target } = draft.subject;
    const { targets, found } = documents.get(desired?.origin) ?? { targets: 0, found: new Map<string, string[]>() };
    for (const name of new Set(diagnostics.map(nameOf)))
      found.set(name, [...(found.get(name) ?? []), targetName(target)]);
    documents.set(desired?.origin, { targets: targets + 1, found });
  }
  return made.map((one) => {
    const { targets = 0, found } = documents.get(one.draft.subject.desired?.origin) ?? {};
    const diagnostics = one.diagnostics.map((diagnostic) => {
      const on = found?.get(nameOf(diagnostic)) ?? [];
      return !isFromCheck(diagnostic) || on.length === targets ? diagnostic : withTargets(diagnostic, on);
    });
    return { ...one, diagnostics };
  });
}

function nameOf(diagnostic: Diagnostic): string {
  return JSON.stringify(diagnostic);
}

/** An overlap names its target itself; what a reference is looked up in is named, too. */
function isFromCheck({ code }: Diagnostic): boolean {
  return Object.hasOwn(checks, code) && code !== "overlapping-workflows";
}

const mostNamed = 3;

function withTargets(diagnostic: Diagnostic, targets: readonly string[]): Diagnostic {
  const named = targets.slice(0, mostNamed).map((target) => `\`${target}\``);
  const more = targets.length > named.length ? [`${targets.length - named.length} more`] : [];
  return { ...diagnostic, message: `On ${[...named, ...more].join(", ")}: ${diagnostic.message}` };
}
