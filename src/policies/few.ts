// What is told of a plan or a revision → the same with no more findings of policies than anybody reads: each costs a line and an annotation. Pure.
import type { Diagnostic } from "../model/messages/diagnostic.ts";

/** Of each severity, of this change and of earlier ones. What breaks a policy is stopped whether or not it is among these. */
export const mostFindings = 100;

interface FewFindings {
  add(diagnostics: readonly Diagnostic[]): void;
  /** Those that were added first, in their order, and how many there were besides. What isn't a policy's is kept. */
  told(): Diagnostic[];
}

/** Of findings as they come, no more are held than are told. */
export function fewFindings(): FewFindings {
  const kept: Diagnostic[] = [];
  const groups = new Map<string, { first: Diagnostic; count: number }>();
  const isKept = (diagnostic: Diagnostic) => {
    if (diagnostic.code !== "policy") return true;
    const name = `${diagnostic.severity} ${diagnostic.undone}`;
    const group = groups.get(name) ?? { first: diagnostic, count: 0 };
    groups.set(name, group);
    return ++group.count <= mostFindings;
  };
  return {
    add: (diagnostics) => kept.push(...diagnostics.filter(isKept)),
    told: () => [...kept, ...[...groups.values()].flatMap(({ first, count }) => restOf(first, count - mostFindings))],
  };
}

export function withFewFindings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const few = fewFindings();
  few.add(diagnostics);
  return few.told();
}

function restOf({ severity, code, undone }: Diagnostic, more: number): Diagnostic[] {
  if (more <= 0) return [];
  return [
    {
      severity,
      code,
      message:
        more === 1 ? "1 more place breaks a policy." : `${more.toLocaleString("en")} more places break policies.`,
      hint: "They are told once there are fewer. What is stopped for a policy names it.",
      ...(undone && { undone }),
    },
  ];
}
