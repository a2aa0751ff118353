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

function wrappedLine(line: string, columns: number): string {
  const fits = !wrapAnsi(line, columns, { trim: false }).includes("\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one, and may stand before the indentation.
  const [all = "", colours = "", blanks = "", number = ""] = /^((?:\u001b\[[\d;]*m)*)( *)(\d+\. )?/.exec(line) ?? [];
  const hanging = " ".repeat(Math.min(blanks.length + (number.length || 2), columns / 2));
  if (fits) return line;
  const lines = wrapAnsi(`${colours}${line.slice(all.length - number.length)}`, columns - hanging.length).split("\n");
  return lines.map((part, index) => `${index === 0 ? blanks : hanging}${part}`).join("\n");
}
