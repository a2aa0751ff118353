// While a document is brought to canonical form: which source pointer each canonical pointer comes from, and what is wrong where.
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import type { Origin } from "../model/document.ts";
import { escapePointer, type LocatedDocument } from "./yaml.ts";

export interface Trace {
  /** The canonical `pointer` comes from `source`; what lies below follows unless it is mapped itself. */
  map(pointer: string, source: string): void;
  error(source: string, code: string, message: string, hint?: string): void;
  warn(source: string, code: string, message: string, hint?: string): void;
  escape(segment: string): string;
  diagnostics: Diagnostic[];
  origin: Origin;
}

export function createTrace(document: LocatedDocument): Trace {
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const report =
    (severity: Diagnostic["severity"]) => (source: string, code: string, message: string, hint?: string) => {
      diagnostics.push({
        severity,
        code,
        message,
        ...(hint && { hint }),
        position: document.locate(source),
        pointer: source,
      });
    };
  function locate(pointer: string): Position {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const prefix = pointer.slice(0, end);
      const source = sources.get(prefix);
      if (source !== undefined) return document.locate(source + pointer.slice(end));
    }
    return document.locate(pointer);
  }
  return {
    map: (pointer, source) => void sources.set(pointer, source),
    error: report("error"),
    warn: report("warning"),
    escape: escapePointer,
    diagnostics,
    origin: { file: document.file, locate },
  };
}
