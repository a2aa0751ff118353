// What checks find in documents by themselves × the revision that the change goes into → what is new of it: an unchanged document was told of before. Pure.
import { isCheck } from "../../model/checks.ts";
import { type Diagnostic, isError, type Position } from "../../model/diagnostic.ts";
import { type Documents, nameOf } from "./ledger.ts";
import { unchangedIn } from "./subjects.ts";

/** An error keeps everything from being planned, so it is told until it is mended. */
export function newFindings(diagnostics: readonly Diagnostic[], head: Documents, into: Documents): Diagnostic[] {
  const isFinding = (diagnostic: Diagnostic) => isCheck(diagnostic.code) && !isError(diagnostic);
  if (!diagnostics.some(isFinding)) return [...diagnostics];
  const isUnchanged = unchangedAt(head, into);
  return diagnostics.filter((one) => !(isFinding(one) && one.position !== undefined && isUnchanged(one.position)));
}

/** Whether the document in which a position lies says on all of its targets what it said before. */
function unchangedAt(head: Documents, into: Documents): (position: Position) => boolean {
  const isSame = [unchangedIn(into.workflows, head.workflows), unchangedIn(into.templates, head.templates)] as const;
  const starts = new Map<string, Map<number, boolean>>();
  for (const document of [...head.workflows, ...head.templates]) {
    const { file, line } = document.origin.locate("");
    const ofFile = starts.get(file) ?? new Map<number, boolean>();
    const same = isSame[document.kind === "Workflow" ? 0 : 1](nameOf(document));
    starts.set(file, ofFile.set(line, (ofFile.get(line) ?? true) && same));
  }
  return ({ file, line }) => {
    const before = [...(starts.get(file) ?? [])].filter(([start]) => start <= line);
    const [, same = false] = before.reduce((last, one) => (one[0] > last[0] ? one : last), [0, false]);
    return same;
  };
}
