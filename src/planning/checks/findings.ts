// Findings of checks × how severe each check is → diagnostics with positions. Pure.

import type { DesiredWorkflow } from "../../model/document.ts";
import { type Check, type CheckSeverities, severityOf } from "../../model/messages/checks.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";

export interface Finding {
  check: Check;
  /** JSON Pointer into the canonical document. */
  pointer: string;
  message: string;
  hint: string;
  /** The hint then says how to accept the finding, unless the configuration makes it an error. */
  mayBeMeant?: true;
}

export function diagnose(
  findings: readonly Finding[],
  { origin, accept = [] }: Pick<DesiredWorkflow, "origin" | "accept">,
  severities: CheckSeverities,
): Diagnostic[] {
  return findings.flatMap(({ check, pointer, message, hint, mayBeMeant }) => {
    const severity = severityOf(check, severities, accept);
    if (severity === "off") return [];
    const wayOut = mayBeMeant && severity !== "error" ? `${hint} If this is meant: \`accept: [${check}]\`.` : hint;
    return [{ severity, code: check, message, hint: wayOut, position: origin.locate(pointer), pointer }];
  });
}
