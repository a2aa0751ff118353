// While a document is brought to canonical form: which source pointer each canonical pointer comes from, and what is wrong where.
import type { Check, CheckSeverity } from "../../model/checks.ts";
import type { Diagnostic, Position } from "../../model/diagnostic.ts";
import type { Origin } from "../../model/document.ts";
import { escapePointer } from "../../model/pointer.ts";
import type { LocatedDocument } from "../yaml/parse.ts";

export interface Trace {
  /** The canonical `pointer` comes from `source`; what lies below follows unless it is mapped itself. */
  map(pointer: string, source: string): void;
  /** The canonical `pointer` comes from the key that `source` ends with, and so does what lies below. */
  mapKey(pointer: string, source: string): void;
  error(source: string, code: string, message: string, hint?: string): void;
  /** At the key of the last segment, for what is wrong with the field and not with its value. */
  errorAtKey(source: string, code: string, message: string, hint?: string): void;
  warn(source: string, code: string, message: string, hint?: string): void;
  /** As severe as the configuration has it, at the key of the last segment. */
  find(source: string, check: Check, message: string, hint?: string): void;
  escape(segment: string): string;
  diagnostics: Diagnostic[];
  origin: Origin;
}

export function createTrace(document: LocatedDocument, severity: (check: Check) => CheckSeverity = () => "off"): Trace {
  const sources = new Map<string, { source: string; key: boolean }>();
  const diagnostics: Diagnostic[] = [];
  const report =
    (severity: Diagnostic["severity"], locate: (pointer: string) => Position) =>
    (source: string, code: string, message: string, hint?: string) => {
      diagnostics.push({
        severity,
        code,
        message,
        ...(hint && { hint }),
        position: locate(source),
        pointer: source,
      });
    };
  function locate(pointer: string): Position {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const from = sources.get(pointer.slice(0, end));
      if (from?.key) return document.locateKey(from.source);
      if (from !== undefined) return document.locate(from.source + pointer.slice(end));
    }
    return document.locate(pointer);
  }
  return {
    map: (pointer, source) => void sources.set(pointer, { source, key: false }),
    mapKey: (pointer, source) => void sources.set(pointer, { source, key: true }),
    error: report("error", document.locate),
    errorAtKey: report("error", document.locateKey),
    warn: report("warning", document.locateKey),
    find: (source, check, ...words) => {
      const found = severity(check);
      if (found !== "off") report(found, document.locateKey)(source, check, ...words);
    },
    escape: escapePointer,
    diagnostics,
    origin: { file: document.file, locate },
  };
}
