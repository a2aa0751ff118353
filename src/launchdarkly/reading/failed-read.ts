// A read that failed → its diagnostic.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { LaunchDarklyError } from "../http/error.ts";

/** Throws anything but a LaunchDarklyError again: it is a fault of the program. */
export function failedRead(error: unknown): Diagnostic {
  if (error instanceof LaunchDarklyError) return error.toDiagnostic();
  throw error;
}
