// What checks find in documents by themselves × the revision that the change goes into, or what is decided → what is to be told of it. Pure.
import { isCheck } from "../../model/messages/checks.ts";
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import { documentsAt } from "./documents-at.ts";
import { type Documents, nameOf } from "./ledger.ts";
import { unchangedIn } from "./subjects.ts";

/** An unchanged document was told of before. An error keeps everything from being planned, so it is told until it is mended. */
export function newFindings(diagnostics: readonly Diagnostic[], head: Documents, into: Documents): Diagnostic[] {
  const isFinding = (diagnostic: Diagnostic) => isCheck(diagnostic.code) && !isError(diagnostic);
  if (!diagnostics.some(isFinding)) return [...diagnostics];
  const at = documentsAt(head);
  const [workflows, templates] = [
    unchangedIn(into.workflows, head.workflows),
    unchangedIn(into.templates, head.templates),
  ];
  return diagnostics.filter((one) => {
    if (!isFinding(one) || one.position === undefined) return true;
    const documents = at(one.position);
    const isSame = documents.every((document) =>
      (document.kind === "Workflow" ? workflows : templates)(nameOf(document)),
    );
    return documents.length === 0 || !isSame;
  });
}

/** `sends`: by the name of a document on a target, whether it is sent there. What isn't, can't be refused: LaunchDarkly has it already, or never gets it. */
export function withoutUnsent(
  diagnostics: readonly Diagnostic[],
  head: Documents,
  sends: ReadonlyMap<string, boolean>,
): Diagnostic[] {
  const isOfSending = (one: Diagnostic) => one.code === "unknown-instruction" && !isError(one);
  if (!diagnostics.some(isOfSending)) return [...diagnostics];
  const at = documentsAt(head);
  return diagnostics.filter((one) => {
    if (!isOfSending(one) || one.position === undefined) return true;
    const decided = at(one.position).flatMap((document) => sends.get(nameOf(document)) ?? []);
    return decided.length === 0 || decided.includes(true);
  });
}
