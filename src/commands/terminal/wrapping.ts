// Text for people × a terminal's width → lines that are broken at words. What a line is continued with stands further to the right than it. Pure.
import { wrapAnsi } from "fast-wrap-ansi";

/** In a terminal that is narrower nothing reads well. */
const narrowest = 30;

export function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined || columns < narrowest) return text;
  return text
    .split("\n")
    .map((line) => wrappedLine(line, columns))
    .join("\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const colour = /\u001b\[[\d;]*m/g;
/** Colours may stand before the indentation. A number, or a word in a column of its own, is what the line's continuation stands beside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const lineStart = /^((?:\u001b\[[\d;]*m)*)( *)(\d+\. |(?:\u001b\[[\d;]*m)*[a-z]+(?:\u001b\[[\d;]*m)* {2,})?/;

function wrappedLine(line: string, columns: number): string {
  const fits = !wrapAnsi(line, columns, { trim: false }).includes("\n");
  const [all = "", colours = "", blanks = "", label = ""] = lineStart.exec(line) ?? [];
  const hanging = " ".repeat(Math.min(blanks.length + (label.replace(colour, "").length || 2), columns / 2));
  if (fits) return line;
  const begin = `${blanks}${label}`;
  const lines = wrapAnsi(`${colours}${line.slice(all.length)}`, columns - hanging.length).split("\n");
  return lines.map((part, index) => `${index === 0 ? begin : hanging}${part}`).join("\n");
}
