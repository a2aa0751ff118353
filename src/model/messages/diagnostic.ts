// What is wrong or worth knowing, as a value: what, where, why, and what to do about it.
import type { MessageCode } from "./message-codes.ts";

/** Both counted from 1; columns in UTF-16 code units, as editors and the Checks API count them. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

type Severity = "error" | "warning" | "notice";

export interface Diagnostic {
  severity: Severity;
  /** Stable, kebab-case: what scripts match and documentation lists. */
  code: MessageCode;
  /** One or two sentences for a person; never holds a secret. */
  message: string;
  /** What to do about it. */
  hint?: string;
  position?: Position;
  /** JSON Pointer into the document at `position`. */
  pointer?: string;
  /** The request that failed: `GET https://…`. */
  request?: string;
  /** Pull requests that the message names, `#12` → their addresses on the web. */
  links?: Record<string, string>;
  /** Whether it is about what an earlier change left undone, and this one leaves as it is. */
  undone?: true;
}

/** An error about what `pointer` names; `locate` knows where that stands in the document. */
export function errorAt(
  { locate }: { locate(pointer: string): Position },
  pointer: string,
  code: MessageCode,
  message: string,
  hint: string,
): Diagnostic {
  return { severity: "error", code, message, hint, position: locate(pointer), pointer };
}

/** Errors that no part of this change has made. */
export function leftEarlier(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => (isError(diagnostic) ? { ...diagnostic, undone: true } : diagnostic));
}

/**
 * The same for diagnostics that say the same of the same place. The pointer may differ: it counts the stages of a target, of which
 * overrides can leave some out.
 */
export function sameness({ pointer: _, ...said }: Diagnostic): string {
  return JSON.stringify(said);
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}

/** An error that says more than what a policy asks for: a document that breaks a policy is valid, and stopped as by any guard. */
export function isInvalid(diagnostic: Diagnostic): boolean {
  return isError(diagnostic) && diagnostic.code !== "policy";
}
