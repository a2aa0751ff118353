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

/** Parts that aliases repeat are the same objects. Throws a `YAMLException` for tags that aren't known. */
export function treeValue(root: Child, source: string, document: DocumentEvent | undefined): unknown {
  const known = new Map<Node, unknown>();
  function build(node: Node): unknown {
    if (known.has(node)) return known.get(node);
    const value = built(node);
    known.set(node, value);
    return value;
  }
  function built(node: Node): unknown {
    if (node.kind === "scalar") return node.event && scalarValue(node.event, source, document);
    checkTag(node.event, source, document);
    if (node.kind === "sequence") return node.items.map((item) => build(item.node));
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, build(entry.node)]));
  }
  return build(root.node);
}

/** All of them, and the pointers of keys that are given twice; what aliases repeat is there several times. */
export function oddities(root: Child, source: string): { respellings: Respelled[]; repeated: string[] } {
  const respellings: Respelled[] = [];
  const repeated: string[] = [];
  function visit({ node }: Child, pointer: string): void {
    if (node.kind === "sequence") for (const [index, item] of node.items.entries()) visit(item, `${pointer}/${index}`);
    if (node.kind === "scalar" && node.event !== undefined) {
      const read = respelled(node.event, source);
      const { valueStart, valueEnd } = node.event;
      const written = valueStart < 0 ? "" : source.slice(valueStart, valueEnd);
      if (read !== undefined) respellings.push({ pointer, isKey: false, written, read });
    }
    if (node.kind !== "mapping") return;
    repeated.push(...node.repeated.map((key) => `${pointer}/${escapeSegment(key)}`));
    for (const [key, entry] of node.entries) {
      const at = `${pointer}/${escapeSegment(key)}`;
      if (entry.read !== undefined) respellings.push({ pointer: at, isKey: true, written: key, read: entry.read });
      visit(entry, at);
    }
  }
  visit(root, "");
  return { respellings, repeated };
}
