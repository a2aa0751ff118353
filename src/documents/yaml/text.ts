// A file's bytes → its text, or why it has none; and an offset into the text → line and column. Pure.

import type { SourceFile } from "../../model/document.ts";
import type { Position } from "../../model/messages/diagnostic.ts";
import type { MessageCode } from "../../model/messages/message-codes.ts";

const mostBytes = 1024 * 1024;

interface Unreadable {
  code: MessageCode;
  message: string;
  hint: string;
  /** The text before what can't be read, where that isn't at the file's start. */
  before?: string;
}

/** Without its byte order mark, if it has one. */
export function readText({ bytes }: SourceFile): { text: string } | Unreadable {
  if (bytes.length > mostBytes)
    return {
      code: "file-too-large",
      message: `The file has ${bytes.length.toLocaleString("en")} bytes; at most ${mostBytes.toLocaleString("en")} are read.`,
      hint: "Split it into several files.",
    };
  const text = decode(bytes);
  if (isUtf16(bytes))
    return { code: "not-utf8", message: "The file is UTF-16 text, not UTF-8.", hint: "Save it as UTF-8." };
  if (text === undefined) return notUtf8(bytes);
  if (text.startsWith("version https://git-lfs.github.com/spec/"))
    return {
      code: "lfs-pointer",
      message: "The file is a Git LFS pointer, not YAML.",
      hint: "Keep these documents out of Git LFS.",
    };
  return { text };
}

/** UTF-16 has byte order marks of its own; without one, the first character tells, since documents start with ASCII: one of its two bytes is zero. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (second !== undefined && (first === 0) !== (second === 0));
}

function notUtf8(bytes: Uint8Array): Unreadable {
  let [valid, wrong] = [0, bytes.length + 1];
  const decoded = (length: number) => {
    try {
      // What a character lacks at the end may still come.
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  while (valid + 1 < wrong) {
    const middle = (valid + wrong) >> 1;
    if (decoded(middle) === undefined) wrong = middle;
    else valid = middle;
  }
  return {
    code: "not-utf8",
    message: "The file is not UTF-8 text: here is a byte that is none of a character's.",
    hint: "Save it as UTF-8.",
    before: decoded(valid) ?? "",
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As YAML 1.2 says; as `lineStarts` does. */
const lineEnd = /\r\n|\n|\r/g;

/** Offsets count UTF-16 code units. */
export function positionsIn(file: string, text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
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

/** Of every file: character by character, since a match for each line takes several times as long. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 1; at <= text.length; at++) {
    const before = text[at - 1];
    if (before === "\n" || (before === "\r" && text[at] !== "\n")) starts.push(at);
  }
  return starts;
}

/** The text of the line that a position lies on; `undefined` in a file that isn't among these, or is no text. */
export function linesOf(files: readonly SourceFile[]): (position: Position) => string | undefined {
  const read = new Map<string, string[]>();
  return ({ file, line }) => {
    const source = files.find(({ path }) => path === file);
    if (source === undefined) return undefined;
    const lines = read.get(file) ?? linesIn(source);
    read.set(file, lines);
    return lines[line - 1];
  };
}

function linesIn(file: SourceFile): string[] {
  const read = readText(file);
  return "text" in read ? read.text.split(lineEnd) : [];
}
