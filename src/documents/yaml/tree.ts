// The tree of a YAML document's nodes; a JSON Pointer → where it stands in it. Pure.

import type { MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import type { MessageCode } from "../../model/messages/message-codes.ts";
import { segmentsOf } from "../../model/values/pointer.ts";
import type { Key } from "./scalars.ts";

export interface Scalar {
  kind: "scalar";
  /** Absent for an alias without an anchor. */
  event?: ScalarEvent;
}
export interface Sequence {
  kind: "sequence";
  event: SequenceEvent;
  items: Child[];
}
export interface Mapping {
  kind: "mapping";
  event: MappingEvent;
  entries: Map<string, Entry>;
  /** Keys that are given twice. */
  repeated: string[];
}
export type Node = Scalar | Sequence | Mapping;

/** A node at the place where it is used. An alias starts where the alias is written; its node is the one at the anchor. */
export interface Child {
  start: number;
  node: Node;
}

/** An entry that is merged into a mapping stays where it is written. */
export type Entry = Child & Key & { keyStart: number };

/** Offsets are into the source text. */
export interface Problem {
  offset: number;
  code: MessageCode;
  message: string;
  hint?: string;
  /** Where the first of two repeated things starts; whoever reports the problem adds that line. */
  first?: number;
  /** The rest of the document can be read all the same. */
  restIsReadable?: true;
}

/** Where the value that `pointer` names starts; where there is none, the start of its nearest ancestor. */
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
  for (const segment of segmentsOf(pointer)) {
    const next =
      found.node.kind === "mapping"
        ? found.node.entries.get(segment)
        : found.node.kind === "sequence"
          ? found.node.items[Number(segment)]
          : undefined;
    if (next === undefined) break;
    found = next;
  }
  return found;
}
