// Characters that look like others or like nothing → their names, and what tells two texts apart that look the same, in words.
import { listed } from "./words.ts";

const names: Record<string, string> = {
  "\u00A0": "a no-break space",
  "\u00AD": "a soft hyphen",
  "\u2007": "a figure space",
  "\u200B": "a zero-width space",
  "\u200C": "a zero-width non-joiner",
  "\u200D": "a zero-width joiner",
  "\u202F": "a narrow no-break space",
  "\u2060": "a word joiner",
  "\u3000": "an ideographic space",
  "\uFEFF": "a byte order mark",
};

/** `a no-break space (U+00A0)`. */
export function characterWords(character: string): string {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
  return `${names[character] ?? (/\p{M}/u.test(character) ? "a combining accent" : "a special character")} (${code})`;
}

/** What to do with a character that YAML doesn't take for a blank. */
export function blankHint(character: string): string {
  return /\s/.test(character) && character !== "\uFEFF" ? "Type an ordinary space in its place" : "Take it away";
}

/** Texts of one form look the same. */
export function visibleForm(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cf}]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Of two texts that look the same: what the one has, and the other hasn't. */
export function hiddenDifference(written: string, meant: string): string {
  const [here, there] = [oddities(written), oddities(meant)];
  const only = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
  const sentences = [
    ["What is written here has", only(here, there)] as const,
    ["That one has", only(there, here)] as const,
  ].flatMap(([start, found]) => (found.length === 0 ? [] : [`${start} ${listed(found)}.`]));
  const copy = only(there, here).length > 0 ? ["Copy that one, and quote it."] : [];
  return sentences.length === 0 ? "The two differ in their blanks." : [...sentences, ...copy].join(" ");
}

/** What a text has that can't be seen in it, as a sentence. */
export function hiddenWords(text: string): string | undefined {
  const found = oddities(text);
  return found.length === 0 ? undefined : `What is written here has ${listed(found)}.`;
}

function oddities(text: string): string[] {
  const combining =
    text.normalize("NFC") === text ? [] : [...text.normalize("NFD").matchAll(/\p{M}/gu)].map(([mark]) => mark);
  const special = [...text.matchAll(/[\p{Cf}]|[^\S ]/gu)].map(([character]) => character);
  return [
    ...new Set([...special, ...combining].map(characterWords)),
    ...(/^ /.test(text) ? ["a blank at its start"] : []),
    ...(/ $/.test(text) ? ["a blank at its end"] : []),
  ];
}
