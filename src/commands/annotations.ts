// Diagnostics → annotations of the job, on the lines that they are about.
import * as core from "@actions/core";
import type { Diagnostic } from "../model/diagnostic.ts";
import { logText } from "../reporting/safety.ts";

export function annotate(diagnostics: readonly Diagnostic[]): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { severity, code, message, hint, position, request } of diagnostics) {
    const text = [message, hint, request].flatMap((part) => part ?? []).join(" ");
    write[severity](logText(text), {
      title: code,
      ...(position && { file: position.file, startLine: position.line, startColumn: position.column }),
    });
  }
}
