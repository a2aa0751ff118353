// Parser events → a tree of nodes that knows where every JSON Pointer of a YAML document stands.
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";

interface Scalar {
  kind: "scalar";
  text: string;
}
interface Sequence {
  kind: "sequence";
  items: Child[];
}
interface Mapping {
  kind: "mapping";
  entries: Map<string, Child & { keyStart: number }>;
}
type Node = Scalar | Sequence | Mapping;

/** A node where it is used: an alias starts where it is written, its node stands at the anchor. */
interface Child {
  start: number;
  node: Node;
}

/** Offsets are into the source text. */
export interface Problem {
  offset: number;
  code: string;
  message: string;
  hint?: string;
}

export interface NodeTree {
  root: Child | undefined;
  problems: Problem[];
}

/** More nodes than this, aliases expanded, is not a document that a person wrote. */
const mostNodes = 50_000;
/** Nesting, aliases expanded; also the parser's own limit. */
export const deepest = 64;

/** Reads the events of one document, its DOCUMENT and POP events included. */
export function buildTree(events: readonly Event[], source: string): NodeTree {
  const problems: Problem[] = [];
  const anchors = new Map<string, { node: Node; open: boolean }>();
  let index = 1;

  function read(): Child | undefined {
    const event = events[index++];
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return undefined;
    if (event.type === EVENT_ID.ALIAS) return readAlias(event.anchorStart, event.anchorEnd);
    const anchor = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.SCALAR) {
      const node: Scalar = { kind: "scalar", text: keyText(event, source) };
      if (anchor !== undefined) anchors.set(anchor, { node, open: false });
      return { start: scalarStart(event), node };
    }
    const node: Node =
      event.type === EVENT_ID.SEQUENCE ? { kind: "sequence", items: [] } : { kind: "mapping", entries: new Map() };
    const opened = { node, open: true };
    if (anchor !== undefined) anchors.set(anchor, opened);
    if (node.kind === "sequence") readItems(node);
    else readEntries(node);
    opened.open = false;
    return { start: event.start, node };
  }

  function readAlias(from: number, to: number): Child {
    const anchor = anchors.get(source.slice(from, to));
    const start = from - 1;
    if (anchor?.open) {
      problems.push({ offset: start, code: "alias-cycle", message: "An alias stands inside its own anchor." });
      return { start, node: { kind: "scalar", text: "" } };
    }
    return { start, node: anchor?.node ?? { kind: "scalar", text: "" } };
  }

  function readItems(node: Sequence): void {
    for (let child = read(); child !== undefined; child = read()) node.items.push(child);
  }

  function readEntries(node: Mapping): void {
    for (let key = read(); key !== undefined; key = read()) {
      const value = read();
      if (value === undefined) return;
      if (key.node.kind !== "scalar") {
        problems.push({
          offset: key.start,
          code: "complex-key",
          message: "A key must be a plain value, not a list or a mapping.",
        });
        continue;
      }
      addEntry(node, key.node.text, { ...value, keyStart: key.start });
    }
  }

  function addEntry(node: Mapping, key: string, entry: Child & { keyStart: number }): void {
    const first = node.entries.get(key);
    if (first !== undefined) {
      const line = source.slice(0, first.keyStart).split(/\r\n|\n|\r/).length;
      problems.push({
        offset: entry.keyStart,
        code: "duplicate-key",
        message: `The key \`${key}\` stands twice in one mapping; the first is in line ${line}.`,
      });
      return;
    }
    if (key === "__proto__") {
      problems.push({ offset: entry.keyStart, code: "reserved-key", message: "The key `__proto__` is not allowed." });
      return;
    }
    node.entries.set(key, entry);
  }

  const root = read();
  const expanded = root === undefined ? { size: 0, depth: 0 } : expand(root.node, new Map());
  if (root !== undefined && (expanded.size > mostNodes || expanded.depth > deepest)) {
    problems.push({
      offset: root.start,
      code: "too-large",
      message: `With its aliases expanded, the document has more than ${mostNodes.toLocaleString("en")} values or is nested deeper than ${deepest}.`,
      hint: "Split it into several documents, with fewer aliases.",
    });
  }
  return { root, problems };
}

/** Where the value that `pointer` names starts; the nearest ancestor's start where nothing stands there. */
export function locateValue(root: Child, pointer: string): number {
  return walk(root, pointer).start;
}

/** Where the key of the last segment of `pointer` starts, for errors about the key itself. */
export function locateKey(root: Child, pointer: string): number {
  const { start, keyStart } = walk(root, pointer);
  return keyStart ?? start;
}

function walk(root: Child, pointer: string): { start: number; keyStart?: number } {
  let found: { start: number; keyStart?: number; node: Node } = root;
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    const next =
      found.node.kind === "mapping"
        ? found.node.entries.get(name)
        : found.node.kind === "sequence"
          ? found.node.items[Number(name)]
          : undefined;
    if (next === undefined) break;
    found = next;
  }
  return found;
}

interface Extent {
  size: number;
  depth: number;
}

function expand(node: Node, known: Map<Node, Extent>): Extent {
  const counted = known.get(node);
  if (counted !== undefined) return counted;
  const children = node.kind === "scalar" ? [] : node.kind === "sequence" ? node.items : [...node.entries.values()];
  const extent = { size: 1, depth: 1 };
  for (const child of children) {
    const { size, depth } = expand(child.node, known);
    extent.size += size;
    extent.depth = Math.max(extent.depth, depth + 1);
  }
  known.set(node, extent);
  return extent;
}

function scalarStart(event: ScalarEvent): number {
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    ? event.valueStart - 1
    : event.valueStart;
}

/** The scalar's text; of a plain one that reads as a number, boolean or null, the text that it has as a key of an object. */
function keyText(event: ScalarEvent, source: string): string {
  const text = getScalarValue(source, event);
  if (event.style !== SCALAR_STYLE.PLAIN || event.tagStart >= 0 || !/^(?:[-+.0-9].*|~|null|true|false|)$/i.test(text))
    return text;
  const document = { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
  return String(
    constructFromEvents([document, { ...event, anchorStart: -1, anchorEnd: -1 }, { type: EVENT_ID.POP }], {
      source,
      schema: CORE_SCHEMA,
    })[0],
  );
}
