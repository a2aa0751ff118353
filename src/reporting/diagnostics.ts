// Diagnostics → what other programs read: JSON, SARIF 2.1.0, GitHub's workflow commands. Pure.
import type { Diagnostic, Position } from "../model/messages/diagnostic.ts";
import type { JsonObject } from "../model/values/json.ts";
import { wellFormed, withoutTokens } from "./escaping/redaction.ts";
import { json, visible, withoutCommands } from "./escaping/visible.ts";
import { fewDiagnostics } from "./words/few-diagnostics.ts";

/** `workflows`: valid documents, written out for each of their targets. In pieces, since thousands of them are more than fits into one text. */
export function* validationJson(
  diagnostics: readonly Diagnostic[],
  workflows: Iterable<{ position: Position; document: JsonObject }>,
  policyInputs: Iterable<JsonObject>,
): Generator<string> {
  yield `{\n"version": 1,\n"diagnostics": ${json(fewDiagnostics(diagnostics))},\n"workflows": `;
  yield* listJson(workflows);
  yield `,\n"policyInputs": `;
  yield* listJson(policyInputs);
  yield "\n}\n";
}

function* listJson(items: Iterable<JsonObject | { position: Position }>): Generator<string> {
  let separator = "[\n";
  for (const item of items) {
    yield `${separator}${json(item)}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : "]";
}

const sarifLevels = { error: "error", warning: "warning", notice: "note" };

/** Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function diagnosticsSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const told = fewDiagnostics(diagnostics);
  const rules = [...new Set(told.map(({ code }) => code))].sort().map((id) => ({ id }));
  const results = told.map(({ severity, code, message, hint, position }) => ({
    ruleId: code,
    level: sarifLevels[severity],
    message: { text: sarifText(hint === undefined ? message : `${message} ${hint}`) },
    locations:
      position === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: relativeUri(position.file) },
                region: { startLine: position.line, startColumn: position.column },
              },
            },
          ],
  }));
  const driver = { name: "launchdarkly-workflow-sync", version, rules };
  return `${json({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [{ tool: { driver }, results }] })}\n`;
}

/** `[text](target)` is a link in SARIF's plain text too. */
function sarifText(text: string): string {
  return visible(text).replaceAll("](", "]\u2060(");
}

function relativeUri(path: string): string {
  return wellFormed(withoutTokens(path)).split("/").map(encodeURIComponent).join("/");
}

/** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export function diagnosticsCommands(diagnostics: readonly Diagnostic[]): string {
  return fewDiagnostics(diagnostics)
    .map(({ severity, code, message, hint, position, request }) => {
      const properties = {
        ...(position && {
          file: withoutTokens(position.file),
          line: String(position.line),
          col: String(position.column),
        }),
        title: code,
      };
      const written = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(value)}`)
        .join(",");
      const text = [message, hint, request]
        .flatMap((part) => part ?? [])
        .map(visible)
        .join(" ");
      return `::${severity} ${written}::${escapeData(withoutCommands(text))}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
