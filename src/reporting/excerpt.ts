// A position and the line of a file that it lies on → that line, with its number and a caret below the column. Pure.
import fastStringWidth from "fast-string-width";
import type { Position } from "../model/messages/diagnostic.ts";
import { visible } from "./escaping/visible.ts";

/** Where the text of lines comes from, and how many columns may be used. */
export interface Lines {
  /** `undefined` for a position in another revision, or a line that is not to be shown, as one that holds a token. */
  lineOf(position: Position): string | undefined;
  width: number;
}

type Colours = Record<"red" | "dim", (text: string) => string>;

/** UTF-16 code units before and after the column that are looked at: more than any line shows. */
const mostBeside = 1_000;

/** Two lines, or none: of an empty line, or one that isn't known. */
export function excerptLines(position: Position, { lineOf, width }: Lines, paint: Colours): string[] {
  const line = lineOf(position)?.trimEnd();
  if (line === undefined || line === "") return [];
  const at = Math.min(position.column - 1, line.length);
  const begin = Math.max(0, at - mostBeside);
  const before = visible(line.slice(begin, at));
  const after = visible(line.slice(at, at + mostBeside));
  const number = String(position.line);
  const room = width - number.length - 5;
  const { text, column } = cut(before, after, room, begin > 0, at + mostBeside < line.length);
  return [
    `  ${paint.dim(`${number} │`)} ${text}`,
    `  ${" ".repeat(number.length)} ${paint.dim("│")} ${" ".repeat(column)}${paint.red("^")}`,
  ];
}

/** At most `room` columns wide. `column`: how many stand before what `after` begins with. */
function cut(before: string, after: string, room: number, isCutBefore: boolean, isCutAfter: boolean) {
  const [left, right] = [widthOf(before), widthOf(after)];
  if (left + right <= room && !isCutBefore && !isCutAfter) return { text: before + after, column: left };
  const half = Math.floor(room / 2);
  const forRight = Math.max(half, room - left);
  const shownRight = fitting(after, forRight, isCutAfter);
  const forLeft = Math.max(0, room - Math.max(widthOf(shownRight), 1));
  const shownLeft = fitting(before, forLeft, isCutBefore, true);
  return { text: shownLeft + shownRight, column: widthOf(shownLeft) };
}

/** As many of the first characters as fit, or of the last ones; an ellipsis in the place of the others. */
function fitting(text: string, room: number, isCut: boolean, fromEnd = false): string {
  const shown: string[] = [];
  let width = 0;
  const isWhole = !isCut && widthOf(text) <= room;
  for (const character of fromEnd ? charactersFromEnd(text) : charactersOf(text)) {
    width += widthOf(character);
    if (width > (isWhole ? room : room - 1)) break;
    shown.push(character);
  }
  if (!isWhole && room > 0) shown.push("…");
  return (fromEnd ? shown.reverse() : shown).join("");
}

/** Made when it is needed: making one takes longer than all else of a command that finds nothing wrong. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

function* charactersOf(text: string): Generator<string> {
  for (const { segment } of segmentsOf(text)) yield segment;
}

function* charactersFromEnd(text: string): Generator<string> {
  const segments = segmentsOf(text);
  for (let last = segments.containing(text.length - 1); last; last = segments.containing(last.index - 1)) {
    yield last.segment;
  }
}

function widthOf(text: string): number {
  return fastStringWidth(text);
}
