// {path, bytes} → located YAML documents and everything that is wrong with the file as YAML. Pure.
import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/document.ts";
import type { Json } from "../model/json.ts";
import { buildTree, deepest, locateKey, locateValue, type Problem } from "./nodes.ts";

/** A YAML document whose every JSON Pointer has a position. */
export interface LocatedDocument {
  file: string;
  value: Json;
  locate(pointer: string): Position;
  locateKey(pointer: string): Position;
}

const mostBytes = 1024 * 1024;
const mostAliases = 1_000;

/** Never throws; what can't be read is left out of `documents` and stands in `diagnostics`. */
export function parseYaml({ path, bytes }: SourceFile): { documents: LocatedDocument[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const fail = (position: Position, { code, message, hint }: Omit<Problem, "offset">) =>
    diagnostics.push({ severity: "error", code, message, position, ...(hint && { hint }) });
  const top = { file: path, line: 1, column: 1 };
  if (bytes.length > mostBytes) {
    fail(top, {
      code: "file-too-large",
      message: `The file has ${bytes.length.toLocaleString("en")} bytes; at most ${mostBytes.toLocaleString("en")} are read.`,
      hint: "Split it into several files.",
    });
    return { documents: [], diagnostics };
  }
  const source = decode(bytes);
  if (source === undefined) {
    fail(top, { code: "not-utf8", message: "The file is not UTF-8 text.", hint: "Save it as UTF-8." });
    return { documents: [], diagnostics };
  }
  if (source.startsWith("version https://git-lfs.github.com/spec/")) {
    fail(top, {
      code: "lfs-pointer",
      message: "The file is a Git LFS pointer, not YAML.",
      hint: "Keep these documents out of Git LFS.",
    });
    return { documents: [], diagnostics };
  }
  const positionAt = positions(path, source);
  const report = ({ offset, ...problem }: Problem) => fail(positionAt(offset), problem);
  const documents: LocatedDocument[] = [];
  for (const events of documentEvents(source, report)) {
    const document = readDocument(events, source, path, positionAt, report);
    if (document !== undefined) documents.push(document);
  }
  if (documents.length === 0 && diagnostics.length === 0) {
    fail(top, { code: "empty-file", message: "The file holds no document.", hint: "Write one, or delete the file." });
  }
  return { documents, diagnostics };
}

/** The events of each document. Where the whole doesn't parse, its documents are parsed one by one, so that one mistake doesn't hide the others'. */
function documentEvents(source: string, report: (problem: Problem) => void): Event[][] {
  const failure = tryParse(source);
  if (!(failure instanceof YAMLException)) return splitDocuments(failure);
  const parts = splitSource(source);
  const events: Event[][] = [];
  for (const [index, from] of parts.entries()) {
    const to = parts[index + 1] ?? source.length;
    // Blanks in place of what stands before keep the offsets true.
    const parsed = tryParse(source.slice(0, from).replace(/[^\n\r]/g, " ") + source.slice(from, to));
    if (parsed instanceof YAMLException) report(syntaxProblem(parsed, source));
    else events.push(...splitDocuments(parsed));
  }
  return events;
}

function tryParse(source: string): Event[] | YAMLException {
  try {
    return parseEvents(source, { maxDepth: deepest });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function splitSource(source: string): number[] {
  return [0, ...[...source.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index).filter((index) => index > 0)];
}

function splitDocuments(events: readonly Event[]): Event[][] {
  const starts = events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []));
  return starts.map((start, index) => events.slice(start, starts[index + 1] ?? events.length));
}

function readDocument(
  events: Event[],
  source: string,
  file: string,
  positionAt: (offset: number) => Position,
  report: (problem: Problem) => void,
): LocatedDocument | undefined {
  const { root, problems } = buildTree(events, source);
  for (const problem of problems) report(problem);
  if (root === undefined || problems.length > 0) return undefined;
  let value: unknown;
  try {
    [value] = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: mostAliases });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report(syntaxProblem(error, source));
    return undefined;
  }
  if (value === null || value === undefined) return undefined;
  const bad = notJson(value, "");
  for (const { pointer, ...problem } of bad) report({ offset: locateValue(root, pointer), ...problem });
  if (bad.length > 0) return undefined;
  return {
    file,
    value: value as Json, // `notJson` has looked at every value
    locate: (pointer) => positionAt(locateValue(root, pointer)),
    locateKey: (pointer) => positionAt(locateKey(root, pointer)),
  };
}

function* notJsonEntries(value: unknown, pointer: string): Generator<Omit<Problem, "offset"> & { pointer: string }> {
  if (typeof value === "number") {
    if (!Number.isFinite(value))
      yield {
        pointer,
        code: "not-a-number",
        message: "Infinity and not-a-number can't be sent to LaunchDarkly.",
        hint: "Write a finite number, or quote it if it is meant as text.",
      };
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
      yield {
        pointer,
        code: "integer-too-large",
        message: "This integer is beyond 2^53 and would be sent as another number.",
        hint: "Quote it if it is meant as text.",
      };
  } else if (typeof value === "string") {
    if (/\p{Surrogate}/u.test(value))
      yield { pointer, code: "lone-surrogate", message: "This text holds half of a character (a lone surrogate)." };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* notJsonEntries(item, `${pointer}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* notJsonEntries(item, `${pointer}/${escapePointer(key)}`);
  }
}

function notJson(value: unknown, pointer: string) {
  return [...notJsonEntries(value, pointer)];
}

/** A segment of a JSON Pointer (RFC 6901). */
export function escapePointer(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function syntaxProblem(error: YAMLException, source: string): Problem {
  const offset = Math.min(error.mark?.position ?? 0, source.length);
  const from = Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
  const line = source.slice(from).split(/[\r\n]/, 1)[0] ?? "";
  const tab = /^[ ]*\t/.test(line);
  const reason = error.reason.charAt(0).toUpperCase() + error.reason.slice(1);
  return {
    offset,
    code: "yaml",
    message: `Not valid YAML: ${reason}.`,
    ...(tab && { hint: "This line is indented with a tab; YAML takes spaces only." }),
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function positions(file: string, source: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
