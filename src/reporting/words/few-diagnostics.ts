// Diagnostics → as many as anybody reads, errors first, and how many there are besides. Whoever counts or judges takes all of them. Pure.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { joined } from "../../model/values/words.ts";

export const mostDiagnostics = 2_000;

const severities = ["error", "warning", "notice"] as const;

/** As they are, in their order, unless there are too many. */
export function fewDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  // What says that more was found, or not looked at, stands behind hundreds of others each.
  const found = diagnostics.filter(({ code }) => code !== "too-many-errors");
  if (found.length <= mostDiagnostics) return diagnostics;
  const sorted = severities.flatMap((severity) => found.filter((one) => one.severity === severity));
  return [...sorted.slice(0, mostDiagnostics), rest(sorted.slice(mostDiagnostics), found.length < diagnostics.length)];
}

function rest(leftOut: readonly Diagnostic[], areMore: boolean): Diagnostic {
  const counts = severities.flatMap((severity) => {
    const count = leftOut.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count.toLocaleString("en")} more ${severity}${count === 1 ? "" : "s"}`];
  });
  return {
    severity: leftOut[0]?.severity ?? "notice",
    code: "too-many-errors",
    message: `Besides these there ${leftOut.length === 1 ? "is" : "are"} ${areMore ? "at least " : ""}${joined(counts, "and")}.`,
    hint: "Mend the first ones first.",
  };
}
