// A position and the line of a file that it lies on → that line, with its number and a caret below the column. Pure.
import fastStringWidth from "fast-string-width";
import type { Position } from "../model/messages/diagnostic.ts";
import { withoutTokens } from "./escaping/redaction.ts";
import { visible } from "./escaping/visible.ts";

/** Where the text of lines comes from, and how many columns may be used. */
export interface Lines {
  /** `undefined` for a position in another revision, or a line that is not to be shown. */
  lineOf(position: Position): string | undefined;
  width: number;
}

type Colours = Record<"red" | "dim", (text: string) => string>;

/** UTF-16 code units before and after the column that are looked at: more than any line shows. */
const mostBeside = 1_000;

/** Two lines, or none: of an empty line, one that isn't known, or one that holds a token. */
export function excerptLines(position: Position, { lineOf, width }: Lines, paint: Colours): string[] {
  const line = lineOf(position)?.trimEnd();
  if (line === undefined || line === "" || withoutTokens(line) !== line) return [];
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
  const shownRight = fitting(charactersOf(after), forRight, isCutAfter);
  const forLeft = Math.max(0, room - Math.max(widthOf(shownRight), 1));
  const shownLeft = fitting(charactersOf(before).reverse(), forLeft, isCutBefore, true);
  return { text: shownLeft + shownRight, column: widthOf(shownLeft) };
}

/** As many of the first characters as fit; an ellipsis in the place of the others. */
function fitting(characters: readonly string[], room: number, isCut: boolean, isReversed = false): string {
  const shown: string[] = [];
  let width = 0;
  const isWhole = !isCut && widthOf(characters.join("")) <= room;
  for (const character of characters) {
    width += widthOf(character);
    if (width > (isWhole ? room : room - 1)) break;
    shown.push(character);
  }
  if (!isWhole && room > 0) shown.push("…");
  return (isReversed ? shown.reverse() : shown).join("");
}

/** Made when it is needed: making one takes longer than all else of a command that finds nothing wrong. */
let segmenter: Intl.Segmenter | undefined;

function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function widthOf(text: string): number {
  return fastStringWidth(text);
}
