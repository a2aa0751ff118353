// A located document → a record of its way to canonical form: which part of the source each canonical part comes from, and the diagnostics so far. Pure.

import type { Check } from "../../model/checks.ts";
import type { Diagnostic, Position } from "../../model/diagnostic.ts";
import type { Origin } from "../../model/document.ts";
import type { MessageCode } from "../../model/message-codes.ts";
import { escapeSegment } from "../../model/values/pointer.ts";
import { present } from "../../model/values/present.ts";
import type { LocatedDocument } from "../yaml/parse.ts";

export interface Trace {
  /** The canonical `pointer` comes from `source`, and so do the parts below it that have no entry of their own. */
  map(pointer: string, source: string): void;
  /** The canonical `pointer` and all parts below it come from the key that `source` ends with. */
  mapKey(pointer: string, source: string): void;
  error(source: string, code: MessageCode, message: string, hint?: string): void;
  /** At the key of the last segment: the field is wrong, not its value. */
  errorAtKey(source: string, code: MessageCode, message: string, hint?: string): void;
  warn(source: string, code: MessageCode, message: string, hint?: string): void;
  /** What a check has found, at the key of the last segment. How severe it is, if at all, is for the reader to say. */
  finding(source: string, check: Check, message: string, hint?: string): void;
  escape(segment: string): string;
  diagnostics: Diagnostic[];
  origin: Origin;
}

export function createTrace(document: LocatedDocument): Trace {
  const sources = new Map<string, { source: string; key: boolean }>();
  const diagnostics: Diagnostic[] = [];
  const report =
    (severity: Diagnostic["severity"], locate: (pointer: string) => Position) =>
    (source: string, code: MessageCode, message: string, hint?: string) => {
      diagnostics.push({ severity, code, message, ...present({ hint }), position: locate(source), pointer: source });
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
    finding: report("warning", document.locateKey),
    escape: escapeSegment,
    diagnostics,
    origin: { file: document.file, document, locate },
  };
}
