// What is told of a plan or a revision → the same with no more findings of policies than anybody reads: each costs a line and an annotation. Pure.
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { groupBy } from "../model/values/group-by.ts";

/** Of each severity, of this change and of earlier ones. What breaks a policy is stopped whether or not it is among these. */
export const mostFindings = 100;

export function withFewFindings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const findings = groupBy(
    diagnostics.filter(({ code }) => code === "policy"),
    ({ severity, undone }) => `${severity} ${undone}`,
  );
  const tooMany = [...findings.values()].filter(({ length }) => length > mostFindings);
  if (tooMany.length === 0) return [...diagnostics];
  const leftOut = new Set(tooMany.flatMap((group) => group.slice(mostFindings)));
  return [...diagnostics.filter((one) => !leftOut.has(one)), ...tooMany.flatMap(restOf)];
}

function restOf(group: readonly Diagnostic[]): Diagnostic[] {
  const [first] = group;
  if (first === undefined) return [];
  const { severity, code, undone } = first;
  const more = group.length - mostFindings;
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
