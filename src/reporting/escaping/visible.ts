// Text from outside → text that a report can show: nothing in it is invisible, looks like a token, or is a command to GitHub's runner. Pure.
import { withoutTokens } from "./redaction.ts";

/** Also letters that show nothing, such as Hangul fillers; not the selectors that make an emoji of the character before them. */
export const invisible =
  /(?!(?<=\p{Emoji})[\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Control, bidirectional, zero-width and other invisible characters as their code points: `\u{202E}`. */
export function visible(text: string): string {
  const shown = withoutTokens(text);
  // Of most texts, this is known at once.
  if (/^[ -~]*$/.test(shown)) return shown;
  return shown.replace(invisible, (character) => {
    if (character === "\n") return "⏎";
    if (character === "\t") return " ";
    return codePoint(character);
  });
}

/** `\u{202E}`. */
export function codePoint(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}

/** At most so many characters; an ellipsis ends a text that was cut. What looks like a token goes before it could be cut in two. */
export function shortened(text: string, most: number): string {
  const characters = [...withoutTokens(text)];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : characters.join("");
}

/** A sentence of ours, cut at its backticks: every second part, from the second on, is foreign. */
export function sentenceParts(text: string): string[] {
  const parts = text.split("`");
  return parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
}

/** JSON of what is sent, with an `indent` of 0 in one line. Invisible characters are escaped, and so are commands that a runner which prints it would obey. */
export function json(value: unknown, indent = 2): string {
  const text = withoutTokens(JSON.stringify(value, null, indent) ?? "");
  // Of most values, this is known at once.
  if (/^[\n -~]*$/.test(text) && !text.includes("##[")) return text;
  return text
    .replaceAll(invisible, (character) => (character === "\n" ? "\n" : escapeSequence(character)))
    .replaceAll("##[", `#${escapeSequence("#")}[`);
}

/** The same, and a line break, piece by piece: of a list in one of the value's fields, each item is one. */
export function* jsonPieces(value: object): Generator<string> {
  let before = "{";
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${before}\n  ${json(name)}: `;
    if (Array.isArray(field) && field.length > 0) {
      for (const [index, item] of field.entries()) yield `${index === 0 ? "[" : ","}\n    ${indented(item, 4)}`;
      yield "\n  ]";
    } else yield indented(field, 2);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}

function indented(value: unknown, by: number): string {
  return json(value).replaceAll("\n", `\n${" ".repeat(by)}`);
}

function escapeSequence(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * The runner obeys `::command::` at the start of a line, after anything that .NET takes for blanks, and `##[command]` anywhere
 * in a log. Both are broken with a character that shows nothing.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll("##[", "#\u200B#[").replace(/^([\s\u0085]*)::/gm, "$1:\u200B:");
}

/** Text of several lines for a log: all of it is visible, and the runner obeys none of it. */
export function logText(text: string): string {
  return withoutCommands(text.split("\n").map(visible).join("\n"));
}
