// Diagnostics as they were found → sorted by file, line and column, each once, with at most 200 for one file. Pure.
import type { Diagnostic, Position } from "../../model/messages/diagnostic.ts";
import { present } from "../../model/values/present.ts";

export const mostOfOneFile = 200;

/** What has no position comes first. What is wrong in a part that aliases repeat was found at each of them. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string | undefined, number>();
  const seen = new Set<string>();
  const once = diagnostics.filter(({ pointer, ...told }) => {
    const identity = JSON.stringify(told.position === undefined ? { pointer, ...told } : told);
    return !seen.has(identity) && seen.add(identity);
  });
  return once.sort(byPosition).flatMap((diagnostic) => {
    const { position } = diagnostic;
    const count = (counts.get(position?.file) ?? 0) + 1;
    counts.set(position?.file, count);
    if (count <= mostOfOneFile) return [diagnostic];
    return count === mostOfOneFile + 1 ? [tooMany(position)] : [];
  });
}

function tooMany(position: Position | undefined): Diagnostic {
  return {
    severity: "error",
    code: "too-many-errors",
    message: `There are more than ${mostOfOneFile} errors and warnings in this file; from here on they are not shown.`,
    hint: "Mend the first ones first.",
    ...present({ position }),
  };
}

function byPosition({ position: left }: Diagnostic, { position: right }: Diagnostic): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
