// Parser events of one YAML document → the tree of its nodes, and what is wrong with it. Pure.
import { EVENT_ID, type Event } from "js-yaml";
import { mergeEntries } from "./merge.ts";
import { isEmpty, isMergeKey, nextToken, readKey, scalarEnd, scalarStart } from "./scalars.ts";
import type { Child, Entry, Mapping, Node, Problem, Scalar, Sequence } from "./tree.ts";

export interface NodeTree {
  root: Child | undefined;
  problems: Problem[];
  /** Of the whole tree, with aliases expanded; absent where they are too many. */
  extent?: Extent;
}

/** With aliases expanded. A document that a person wrote has fewer. */
const mostNodes = 50_000;
const mostAliases = 1_000;
/** Characters of one key or value. What is wrong with one is told with it, maybe on each of a thousand targets. */
const longestText = 64 * 1024;
/** In characters, with aliases expanded: twice what a file may hold. */
const mostText = 2 * 1024 * 1024;
/** Levels of nesting, with aliases expanded; the parser gets the same limit. */
export const deepest = 64;

/** `events` of one document, its DOCUMENT and POP events included. */
export function buildTree(events: readonly Event[], source: string): NodeTree {
  const refused = tooLarge(events);
  if (refused !== undefined) return { root: undefined, problems: [refused] };
  const problems: Problem[] = [];
  const anchors = new Map<string, { node: Node; open: boolean }>();
  let index = 1;
  /** Where the last token ended. An empty scalar, which has no position of its own, starts after it. */
  let end = 0;
  /** Entries that merge keys have copied so far. */
  let merged = 0;
  let tooMuchMerged = false;

  function read(): Child | undefined {
    const event = events[index++];
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return undefined;
    if (event.type === EVENT_ID.ALIAS) return readAlias(event.anchorStart, event.anchorEnd);
    const anchor = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.SCALAR) {
      const node: Scalar = { kind: "scalar", event };
      if (anchor !== undefined) anchors.set(anchor, { node, open: false });
      const start = scalarStart(event, source) ?? nextToken(source, end);
      end = scalarEnd(event) ?? start + 1;
      if (lengthOf(node) > longestText) problems.push(tooLong(start));
      return { start, node };
    }
    const node: Sequence | Mapping =
      event.type === EVENT_ID.SEQUENCE
        ? { kind: "sequence", event, items: [] }
        : { kind: "mapping", event, entries: new Map(), repeated: [] };
    const opened = { node, open: true };
    if (anchor !== undefined) anchors.set(anchor, opened);
    end = event.start;
    if (node.kind === "sequence") readItems(node);
    else readEntries(node);
    opened.open = false;
    return { start: event.start, node };
  }

  function readAlias(from: number, to: number): Child {
    const anchor = anchors.get(source.slice(from, to));
    const start = from - 1;
    end = to;
    if (anchor !== undefined && !anchor.open) return { start, node: anchor.node };
    problems.push(
      anchor === undefined
        ? {
            offset: start,
            code: "unknown-alias",
            message: `There is no anchor \`&${source.slice(from, to)}\` above this alias.`,
            hint: "Anchors count within their document only. If it is meant as text, quote it.",
          }
        : {
            offset: start,
            code: "alias-cycle",
            message: "This alias is a part of its own anchor's value.",
            hint: "Write the value out here.",
          },
    );
    return { start, node: { kind: "scalar" } };
  }

  function readItems(node: Sequence): void {
    for (let child = read(); child !== undefined; child = read()) node.items.push(child);
  }

  function readEntries(node: Mapping): void {
    let merge: Entry | undefined;
    for (;;) {
      const key = read();
      const empty = isEmpty(events[index]);
      const value = key && read();
      if (key === undefined || value === undefined) break;
      if (key.node.kind !== "scalar") {
        problems.push({ offset: key.start, ...complexKey });
        continue;
      }
      const name = key.node.event === undefined ? { key: "" } : readKey(key.node.event, source);
      if ("code" in name) {
        problems.push({ offset: key.start, ...name });
        continue;
      }
      const { start } = empty ? key : value;
      const entry: Entry = { key: name.key, start, node: value.node, keyStart: key.start };
      if (name.read !== undefined) entry.read = name.read;
      if (key.node.event === undefined || !isMergeKey(key.node.event, source)) addEntry(node, entry);
      else if (merge === undefined) merge = entry;
      else repeated(entry, merge, "<<", "Merge several mappings with a list: `<<: [*one, *other]`.");
    }
    if (merge === undefined || tooMuchMerged) return;
    const { problem, count } = mergeEntries(node, merge, mostNodes - merged);
    merged += count;
    tooMuchMerged = merged > mostNodes;
    if (tooMuchMerged) problems.push(tooManyNodes(merge.keyStart));
    else if (problem !== undefined) problems.push(problem);
  }

  function addEntry(node: Mapping, entry: Entry): void {
    const first = node.entries.get(entry.key);
    if (first === undefined) {
      node.entries.set(entry.key, entry);
      return;
    }
    node.repeated.push(entry.key);
    repeated(entry, first, entry.key, "Keep one of them.");
  }

  function repeated({ keyStart }: Pick<Entry, "keyStart">, first: Entry, key: string, hint: string): void {
    problems.push({
      offset: keyStart,
      code: "duplicate-key" as const,
      message: `The key \`${key}\` is given twice in one mapping.`,
      hint,
      first: first.keyStart,
      ...(key !== "<<" && { restIsReadable: true }),
    });
  }

  const root = read();
  if (root === undefined || tooMuchMerged) return { root, problems };
  const extent = expand(root.node, anchors.size > 0 ? new Map() : undefined);
  const oversized = expandsTooFar(root, extent);
  return { root, extent, problems: oversized === undefined ? problems : [...problems, oversized] };
}

const complexKey = {
  code: "complex-key" as const,
  message: "A key must be a plain value, not a list or a mapping.",
  hint: "Quote it if it is meant as text: `{` and `[` start a mapping and a list.",
};

// Made when one is found: the first `toLocaleString` of a process takes ten milliseconds.
const tooLong = (offset: number): Problem => ({
  offset,
  code: "too-long",
  message: `This text has more than ${longestText.toLocaleString("en")} characters.`,
  hint: "Shorten it.",
});

const tooManyNodes = (offset: number): Problem => ({
  offset,
  code: "too-large",
  message: `With its aliases expanded, the document has more than ${mostNodes.toLocaleString("en")} values.`,
  hint: "Split it into several documents, with fewer aliases.",
});

/** Checked before anything is built: too many values are written out, or too many aliases. */
function tooLarge(events: readonly Event[]): Problem | undefined {
  if (events.length <= mostAliases) return undefined;
  const written = events.filter(({ type }) => type !== EVENT_ID.POP && type !== EVENT_ID.DOCUMENT);
  const [first] = written;
  if (first !== undefined && written.length > 2 * mostNodes) return tooManyNodes("start" in first ? first.start : 0);
  const alias = written.filter(({ type }) => type === EVENT_ID.ALIAS)[mostAliases];
  if (alias === undefined || !("anchorStart" in alias)) return undefined;
  return {
    offset: alias.anchorStart - 1,
    code: "too-many-aliases",
    message: `The document holds more than ${mostAliases.toLocaleString("en")} aliases.`,
    hint: "Split it into several documents, with fewer aliases.",
  };
}

/** Aliases make a small text a large document. */
function expandsTooFar({ start }: Child, { depth, size, length }: Extent): Problem | undefined {
  if (depth > deepest)
    return {
      offset: start,
      code: "too-deep" as const,
      message: `With its aliases expanded, the document is nested deeper than ${deepest} levels.`,
      hint: "Let aliases stand for smaller parts.",
    };
  if (size > mostNodes) return tooManyNodes(start);
  if (length > mostText)
    return {
      offset: start,
      code: "too-large" as const,
      message: `With its aliases expanded, the document has more than ${mostText.toLocaleString("en")} characters.`,
      hint: "Let aliases stand for shorter texts.",
    };
  return undefined;
}

interface Extent {
  /** In nodes. */
  size: number;
  /** In characters of keys and values, as they are written. */
  length: number;
  depth: number;
}

/** `known`: of nodes that may stand in several places. */
function expand(node: Node, known: Map<Node, Extent> | undefined): Extent {
  const counted = known?.get(node);
  if (counted !== undefined) return counted;
  const extent = { size: 1, length: node.kind === "scalar" ? lengthOf(node) : 0, depth: 1 };
  const add = (key: string, child: Child) => {
    const { size, length, depth } = expand(child.node, known);
    extent.size += size;
    extent.length += key.length + length;
    extent.depth = Math.max(extent.depth, depth + 1);
  };
  if (node.kind === "sequence") for (const item of node.items) add("", item);
  if (node.kind === "mapping") for (const [key, entry] of node.entries) add(key, entry);
  known?.set(node, extent);
  return extent;
}

function lengthOf({ event }: Scalar): number {
  return event === undefined || event.valueStart < 0 ? 0 : event.valueEnd - event.valueStart;
}
