// A document of a file → where its parts stand. The file is parsed again when somebody asks: most documents are never asked about, and their trees would take more memory than all else. Pure.

import type { SourceFile } from "../../model/document.ts";
import type { Position } from "../../model/messages/diagnostic.ts";
import { buildTree } from "./nodes.ts";
import { readDocuments } from "./syntax.ts";
import { positionsIn, readText } from "./text.ts";
import { type Child, locateKey, locateValue } from "./tree.ts";

export interface Places {
  /** Of a JSON Pointer's value; where there is none, of its nearest ancestor. Never fails. */
  locate(pointer: string): Position;
  /** Of the key of the pointer's last segment. */
  locateKey(pointer: string): Position;
}

/** A document that could be read. `base`: where its source begins in the file. */
interface Located {
  root: Child;
  base: number;
}

/** The trees of one file, by the number of the document, and how offsets are told. */
interface FileTrees {
  trees: ReadonlyMap<number, Located>;
  positionAt: (offset: number) => Position;
}

/** Whoever asks once asks again, most often about the same file. */
const mostFiles = 32;
const recent = new Map<SourceFile, FileTrees>();

/** `number`: of the document among those of the file. */
export function placesOf(file: SourceFile, number: number, start: Position): Places {
  const at = (pointer: string, offset: (root: Child, pointer: string) => number): Position => {
    if (pointer === "") return start;
    const { trees, positionAt } = treesOf(file);
    const located = trees.get(number);
    return located === undefined ? start : positionAt(located.base + offset(located.root, pointer));
  };
  return { locate: (pointer) => at(pointer, locateValue), locateKey: (pointer) => at(pointer, locateKey) };
}

function treesOf(file: SourceFile): FileTrees {
  const known = recent.get(file) ?? parseAgain(file);
  recent.delete(file);
  recent.set(file, known);
  if (recent.size > mostFiles) for (const [oldest] of [...recent].slice(0, 1)) recent.delete(oldest);
  return known;
}

function parseAgain(file: SourceFile): FileTrees {
  const read = readText(file);
  const text = "code" in read ? "" : read.text;
  const trees = new Map<number, Located>();
  for (const [number, { events, source, offset }] of readDocuments(text).documents.entries()) {
    const { root } = buildTree(events, source);
    if (root !== undefined) trees.set(number, { root, base: offset });
  }
  return { trees, positionAt: positionsIn(file.path, text) };
}
