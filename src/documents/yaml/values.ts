// The tree of a document → its value, and the scalars that YAML reads as something else than what is written. Pure.
import type { DocumentEvent } from "js-yaml";
import { escapeSegment } from "../../model/values/pointer.ts";
import { checkTag, respelled, scalarValue } from "./scalars.ts";
import type { Child, Node } from "./tree.ts";

/** A plain number, boolean or null whose text is not the written one: `2.10` is read as `2.1`. */
export interface Respelled {
  pointer: string;
  /** Whether it is the key that the pointer ends with. */
  isKey: boolean;
  /** Empty where nothing is written. */
  written: string;
  read: string;
}

export interface TreeValue {
  /** Parts that aliases repeat are the same objects. */
  value: unknown;
  /** What aliases repeat is there several times, and so are the keys that are given twice, by pointer. */
  respellings: Respelled[];
  repeated: string[];
}

interface Built {
  value: unknown;
  /** Whether something in it is respelled or given twice. */
  isOdd: boolean;
}

/** Throws a `YAMLException` for tags that aren't known. */
export function readTree(root: Child, source: string, document: DocumentEvent | undefined): TreeValue {
  const known = new Map<Node, Built>();
  function build(node: Node): Built {
    const before = known.get(node);
    if (before !== undefined) return before;
    const built = buildAnew(node);
    known.set(node, built);
    return built;
  }
  function buildAnew(node: Node): Built {
    if (node.kind === "scalar") {
      const { event } = node;
      if (event === undefined) return { value: undefined, isOdd: false };
      return { value: scalarValue(event, source, document), isOdd: respelled(event, source) !== undefined };
    }
    checkTag(node.event, source, document);
    if (node.kind === "sequence") {
      const items = node.items.map((item) => build(item.node));
      return { value: items.map(({ value }) => value), isOdd: items.some(({ isOdd }) => isOdd) };
    }
    let isOdd = node.repeated.length > 0;
    const fields = [...node.entries].map(([key, entry]) => {
      const built = build(entry.node);
      isOdd ||= built.isOdd || entry.read !== undefined;
      return [key, built.value] as const;
    });
    return { value: Object.fromEntries(fields), isOdd };
  }

  const respellings: Respelled[] = [];
  const repeated: string[] = [];
  function visit({ node }: Child, pointer: string): void {
    if (!known.get(node)?.isOdd) return;
    if (node.kind === "sequence") for (const [index, item] of node.items.entries()) visit(item, `${pointer}/${index}`);
    if (node.kind === "scalar" && node.event !== undefined) {
      const { valueStart, valueEnd } = node.event;
      const written = valueStart < 0 ? "" : source.slice(valueStart, valueEnd);
      respellings.push({ pointer, isKey: false, written, read: respelled(node.event, source) ?? written });
    }
    if (node.kind !== "mapping") return;
    repeated.push(...node.repeated.map((key) => `${pointer}/${escapeSegment(key)}`));
    for (const [key, entry] of node.entries) {
      const at = `${pointer}/${escapeSegment(key)}`;
      if (entry.read !== undefined) respellings.push({ pointer: at, isKey: true, written: key, read: entry.read });
      visit(entry, at);
    }
  }
  const { value } = build(root.node);
  visit(root, "");
  return { value, respellings, repeated };
}
