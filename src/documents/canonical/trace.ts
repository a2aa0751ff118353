// A located document → a record of its way to canonical form: which part of the source each canonical part comes from, and the diagnostics so far. Pure.

import type { Origin } from "../../model/document.ts";
import type { Check } from "../../model/messages/checks.ts";
import type { Diagnostic, Position } from "../../model/messages/diagnostic.ts";
import type { MessageCode } from "../../model/messages/message-codes.ts";
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

type Sources = Map<string, { source: string; key: boolean }>;

/**
 * `replay` does to a trace what is done to this one. With it, the way is recorded only when somebody asks for a place: of most
 * documents nobody does, and their ways would take as much memory as they themselves.
 */
export function createTrace(document: LocatedDocument, replay?: (trace: Trace) => unknown): Trace {
  const recorded: Sources | undefined = replay === undefined ? new Map() : undefined;
  return traceInto(document, recorded, () => {
    const sources: Sources = new Map();
    replay?.(traceInto(document, sources, () => sources));
    return sources;
  });
}

function traceInto(document: LocatedDocument, recorded: Sources | undefined, record: () => Sources): Trace {
  let sources = recorded;
  const diagnostics: Diagnostic[] = [];
  const report =
    (severity: Diagnostic["severity"], locate: (pointer: string) => Position) =>
    (source: string, code: MessageCode, message: string, hint?: string) => {
      diagnostics.push({ severity, code, message, ...present({ hint }), position: locate(source), pointer: source });
    };
  function locate(pointer: string): Position {
    if (pointer === "") return document.locate("");
    sources ??= record();
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const from = sources.get(pointer.slice(0, end));
      if (from?.key) return document.locateKey(from.source);
      if (from !== undefined) return document.locate(from.source + pointer.slice(end));
    }
    return document.locate(pointer);
  }
  return {
    map: (pointer, source) => void recorded?.set(pointer, { source, key: false }),
    mapKey: (pointer, source) => void recorded?.set(pointer, { source, key: true }),
    error: report("error", document.locate),
    errorAtKey: report("error", document.locateKey),
    warn: report("warning", document.locateKey),
    finding: report("warning", document.locateKey),
    escape: escapeSegment,
    diagnostics,
    origin: { file: document.file, document, locate },
  };
}
