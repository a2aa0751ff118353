// {path, bytes} → located YAML documents and everything that is wrong with the file as YAML. Pure.
import { hash } from "node:crypto";
import { EVENT_ID, YAMLException } from "js-yaml";
import type { SourceFile } from "../../model/document.ts";
import type { Diagnostic, Position } from "../../model/messages/diagnostic.ts";
import type { Json } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { inFileOrder } from "./diagnostic-order.ts";
import { buildTree } from "./nodes.ts";
import { type Places, placesOf } from "./places.ts";
import { type DocumentEvents, readDocuments, syntaxProblem } from "./syntax.ts";
import { positionsIn, readText } from "./text.ts";
import { locateValue, type Problem } from "./tree.ts";
import { type Respelled, readTree, type TreeValue } from "./values.ts";

/** A YAML document whose every JSON Pointer has a position. */
export interface LocatedDocument extends Places {
  file: string;
  value: Json;
  respellings: Respelled[];
  /** Pointers of what is reported already: a key that is given twice, or a value that can't be sent. Such a document is checked, and nothing else. */
  refused: string[];
}

export interface ReadDocument extends LocatedDocument {
  /** Its value as JSON has at most this many characters. */
  longest: number;
}

export interface ParsedFile {
  documents: ReadDocument[];
  diagnostics: Diagnostic[];
  /** How much was parsed: keys, values, and ends of lists and mappings. */
  events: number;
}

/** By path and content, those that were asked for last: a run reads a repository at several revisions, and most files are the same in all of them. */
const parsedBefore = new Map<string, ParsedFile & { bytes: number }>();
/** Bytes of all of these together: as much as one revision may have. */
const mostHeld = 16 * 1024 * 1024;
let held = 0;

/** Never throws: a document that can't be read is left out of `documents`, and `diagnostics` says why. */
export function parseYaml(file: SourceFile): ParsedFile {
  const name = `${hash("sha256", file.bytes, "base64url")} ${file.path}`;
  const before = parsedBefore.get(name);
  if (before !== undefined) {
    parsedBefore.delete(name);
    parsedBefore.set(name, before);
    return before;
  }
  const bytes = file.bytes.length;
  const parsed = { bytes, ...parseAnew(file) };
  parsedBefore.set(name, parsed);
  held += bytes;
  for (const [oldest, { bytes: freed }] of parsedBefore) {
    if (held <= mostHeld) break;
    parsedBefore.delete(oldest);
    held -= freed;
  }
  return parsed;
}

/** The same, and nothing of it is held for the next time. */
export function parseAnew(file: SourceFile): ParsedFile {
  const diagnostics: Diagnostic[] = [];
  const fail = (position: Position, { code, message, hint }: Omit<Problem, "offset">) =>
    diagnostics.push({ severity: "error", code, message, position, ...present({ hint }) });
  const top = { file: file.path, line: 1, column: 1 };
  const read = readText(file);
  if ("code" in read) {
    const { before = "", ...problem } = read;
    fail(positionsIn(file.path, before)(before.length), problem);
    return { documents: [], diagnostics, events: 0 };
  }
  const positionAt = positionsIn(file.path, read.text);
  const report = ({ offset, first, message, ...problem }: Problem) => {
    const also = first === undefined ? "" : ` The first is in line ${positionAt(first).line}.`;
    fail(positionAt(offset), { ...problem, message: message + also });
  };
  const found = readDocuments(read.text);
  found.problems.forEach(report);
  const documents: ReadDocument[] = [];
  for (const [number, events] of found.documents.entries()) {
    const places = (offset: number) => placesOf(file, number, positionAt(offset));
    const document = readDocument(events, file.path, places, report);
    if (document !== undefined) documents.push(document);
  }
  if (documents.length === 0 && diagnostics.length === 0)
    fail(top, { code: "empty-file", message: "The file holds no document.", hint: "Write one, or delete the file." });
  const events = found.documents.reduce((sum, document) => sum + document.events.length, 0);
  return { documents, diagnostics: inFileOrder(diagnostics), events };
}

/** `undefined` where the document can't be read, and where there is no value: after a closing `---` there is no document. */
function readDocument(
  { events, source, offset: base }: DocumentEvents,
  file: string,
  placesFrom: (start: number) => Places,
  report: (problem: Problem) => void,
): ReadDocument | undefined {
  const { root, extent, problems } = buildTree(events, source);
  for (const { offset, first, restIsReadable: _, ...problem } of problems)
    report({
      ...problem,
      offset: base + offset,
      ...present({ first: first === undefined ? undefined : base + first }),
    });
  if (root === undefined || extent === undefined || problems.some(({ restIsReadable }) => !restIsReadable))
    return undefined;
  const [start] = events;
  let read: TreeValue;
  try {
    read = readTree(root, source, start?.type === EVENT_ID.DOCUMENT ? start : undefined);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report(syntaxProblem(error, source, base));
    return undefined;
  }
  const { value, respellings, repeated, bad } = read;
  if (value === null || value === undefined) return undefined;
  for (const { pointer, ...problem } of bad) report({ offset: base + locateValue(root, pointer), ...problem });
  return {
    file,
    value: value as Json, // JSON but for `bad`
    ...placesFrom(base + root.start),
    respellings,
    refused: [...bad.map(({ pointer }) => pointer), ...repeated],
    // An escape has six, a number 24, and quotes and signs around key and value eight.
    longest: 6 * extent.length + 32 * extent.size,
  };
}
