// A file of documents → its text in the canonical layout, with every comment, or why it stays as it is. Pure.
import { isDeepStrictEqual } from "node:util";
import { Lexer } from "yaml";
import type { SourceFile } from "../../model/document.ts";
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import { type ParsedFile, parseAnew } from "../yaml/parse.ts";
import { readText } from "../yaml/text.ts";
import { layOut } from "./lay-out.ts";

export type Formatted = { text: string } | { diagnostics: Diagnostic[] };

/** A layout is laid out again until it stays as it is. */
const mostRounds = 4;

/** Lines end as most of the file's do. */
export function format(file: SourceFile, isConfiguration: boolean): Formatted {
  const parsed = parseAnew(file);
  const { diagnostics } = parsed;
  const read = readText(file);
  if (diagnostics.some(isError) || "code" in read) return { diagnostics };
  const hasCarriageReturns = (read.text.match(/\r\n/g)?.length ?? 0) * 2 > (read.text.match(/\n/g)?.length ?? 0);
  const text = read.text.replace(/\r\n?/g, "\n");
  for (const inOrder of [true, false]) {
    const formatted = settled(text, isConfiguration, inOrder);
    if (formatted === read.text || (formatted !== undefined && isSame(parsed, file, text, formatted)))
      return { text: hasCarriageReturns ? formatted.replaceAll("\n", "\r\n") : formatted };
  }
  const warning: Diagnostic = {
    severity: "warning",
    code: "not-formatted",
    message: "This file stays as it is: its layout can't be changed without losing a comment or changing a value.",
    hint: "Anchors and tags of a whole document, and escapes such as `\\u2028`, are where to look.",
    position: { file: file.path, line: 1, column: 1 },
  };
  return { diagnostics: [warning] };
}

function settled(text: string, isConfiguration: boolean, inOrder: boolean): string | undefined {
  let before = text;
  for (let round = 0; round < mostRounds; round++) {
    const after = layOut(before, { isConfiguration, inOrder });
    if (after === undefined || after === before) return after;
    before = after;
  }
  return undefined;
}

/** Whether a file says the same to us, value by value as it is written, and has the same comments. */
function isSame(left: ParsedFile, file: SourceFile, text: string, formatted: string): boolean {
  const right = parseAnew({ ...file, bytes: new TextEncoder().encode(formatted) });
  if (right.diagnostics.length !== left.diagnostics.length) return false;
  const said = ({ documents }: ParsedFile) =>
    documents.map(({ value, respellings }) => ({
      value,
      respellings: respellings.map((one) => JSON.stringify(one)).sort(),
    }));
  if (hiddenIn(formatted) > hiddenIn(text)) return false;
  return isDeepStrictEqual(said(left), said(right)) && isDeepStrictEqual(comments(text), comments(formatted));
}

/** Characters that can't be seen: those that were escapes stay so. */
function hiddenIn(text: string): number {
  return text.match(/(?!\s)\p{C}|[^\S \t\n]/gu)?.length ?? 0;
}

/** Before a scalar the lexer says that one comes: it may begin with `#`. */
const scalarFollows = "\u001f";

function comments(text: string): string[] {
  const found: string[] = [];
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && before !== scalarFollows) found.push(token.trimEnd());
    before = token;
  }
  return found.sort();
}
