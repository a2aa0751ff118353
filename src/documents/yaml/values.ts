// The tree of a document → its value, and the scalars that YAML reads as something else than what is written. Pure.
import type { DocumentEvent } from "js-yaml";
import { escapeSegment } from "../../model/values/pointer.ts";
import { isJson, type LocatedProblem, notJson } from "./json-values.ts";
import { checkTag, readScalar } from "./scalars.ts";
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
  /** What JSON can't hold of the value. */
  bad: LocatedProblem[];
}

interface Built {
  value: unknown;
  /** Whether something in it is respelled or given twice, or can't be held by JSON. */
  isOdd: boolean;
}

/** Throws a `YAMLException` for tags that aren't known. */
export function readTree(root: Child, source: string, document: DocumentEvent | undefined): TreeValue {
  /** Of what aliases can repeat. */
  const anchored = new Map<Node, Built>();
  function build(node: Node): Built {
    if (node.kind === "scalar" || node.event.anchorStart < 0) return buildAnew(node);
    const built = anchored.get(node) ?? buildAnew(node);
    anchored.set(node, built);
    return built;
  }
  function buildAnew(node: Node): Built {
    if (node.kind === "scalar") {
      if (node.event === undefined) return { value: undefined, isOdd: false };
      const { value, read } = readScalar(node.event, source, document);
      return { value, isOdd: read !== undefined || !isJson(value) };
    }
    checkTag(node.event, source, document);
    let isOdd = node.kind === "mapping" && node.repeated.length > 0;
    if (node.kind === "sequence") {
      const items = node.items.map((item) => {
        const built = build(item.node);
        isOdd ||= built.isOdd;
        return built.value;
      });
      return { value: items, isOdd };
    }
    const fields: Record<string, unknown> = {};
    for (const [key, entry] of node.entries) {
      const built = build(entry.node);
      isOdd ||= built.isOdd || entry.read !== undefined;
      fields[key] = built.value;
    }
    return { value: fields, isOdd };
  }

  const respellings: Respelled[] = [];
  const repeated: string[] = [];
  function visit({ node }: Child, pointer: string): void {
    if (node.kind === "sequence") for (const [index, item] of node.items.entries()) visit(item, `${pointer}/${index}`);
    if (node.kind === "scalar" && node.event !== undefined) {
      const { read } = readScalar(node.event, source, document);
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
  const { value, isOdd } = build(root.node);
  if (isOdd) visit(root, "");
  return { value, respellings, repeated, bad: isOdd ? [...notJson(value, "")] : [] };
}
