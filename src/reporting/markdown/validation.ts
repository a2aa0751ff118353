// The diagnostics of an offline validation → markdown: whether the documents are valid, and what is wrong with them. Pure.
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import { counted } from "../../model/values/words.ts";
import { alert, diagnosticLines, mostLines } from "./diagnostics.ts";

export function validationMarkdown(documents: number, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(isError);
  const others = diagnostics.filter((diagnostic) => !isError(diagnostic));
  const found = counted(documents, "document");
  const blocks = [
    "## LaunchDarkly workflows",
    errors.length > 0
      ? `**Invalid**: ${found}.`
      : documents === 0
        ? "**Nothing to do**: there are no documents."
        : `**Valid**: ${found}.`,
    errors.length > 0
      ? alert("CAUTION", [`**${counted(errors.length, "error")}**`, ...diagnosticLines(errors, mostLines)])
      : "",
    diagnosticLines(others, mostLines).join("\n"),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
