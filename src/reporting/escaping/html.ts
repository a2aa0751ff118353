// Text from outside → HTML that shows it as text. Pure.
import { withoutTokens } from "./redaction.ts";
import { codePoint, sentenceParts, visible } from "./visible.ts";

/** HTML of ours. Only the functions here make it, so foreign text gets into a page as text alone. */
class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type { Html };

/** A literal of ours with values in it. Text is escaped for both places where it may stand: between tags, and in quoted attributes. Foreign text is part of an address only as `addresses.ts` writes it, percent-encoded. */
export function html(
  literals: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  let source = literals[0] ?? "";
  for (const [index, value] of values.entries()) source += `${sourceOf(value)}${literals[index + 1] ?? ""}`;
  return new Html(source);
}

function sourceOf(value: string | number | Html | readonly Html[]): string {
  if (value instanceof Html) return value.source;
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return value.map(({ source }) => source).join("");
  return pageText(visible(value));
}

/** To another page, where there is an address. */
export function linked(text: Html, address: string | undefined): Html {
  return address === undefined ? text : html`<a href="${address}">${text}</a>`;
}

/** Style or script of ours, as it is: a page's policy allows it by the hash of exactly this text. Nothing foreign may be in it. */
export function inline(element: "style" | "script", text: string): Html {
  if (/<\/|<!--/.test(text)) throw new Error(`This would end the ${element}.`);
  return new Html(`<${element}>${text}</${element}>`);
}

/** Text of several lines, for a `<pre>`. */
export function htmlLines(text: string): Html {
  // Of most texts, it is known at once that nothing in them is invisible or looks like a token.
  if (isPlain(text) && withoutTokens(text) === text) return new Html(pageText(text));
  return new Html(
    text
      .split("\n")
      .map((line) => pageText(visible(line)))
      .join("\n"),
  );
}

const [markOpens, markCloses] = ["\uE000", "\uE001"];

/** Foreign text, marked for `htmlWords`: the style for functions that take one. */
export function marked(text: string): string {
  return `${markOpens}${visible(text).replace(/[\uE000\uE001]/g, codePoint) || " "}${markCloses}`;
}

/** A sentence of ours with foreign parts between backticks: those marked. */
export function markedSentence(text: string): string {
  return sentenceParts(text)
    .map((part, index) => (index % 2 === 1 ? marked(part) : part.replace(/[\uE000\uE001]/g, "")))
    .join("");
}

/** Words as HTML, their marked parts as code. */
export function htmlWords(text: string): Html {
  const parts = text.split(/(\uE000[^\uE000\uE001]*\uE001)/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`))}`;
}

/** A sentence of ours with foreign parts between backticks, as HTML. */
export function htmlSentence(text: string): Html {
  return htmlWords(markedSentence(text));
}

const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Unicode's noncharacters become code points, since HTML has no way to write them. */
function pageText(text: string): string {
  if (/^[\w .,:;/()+=-]*$/.test(text)) return text;
  const written = isPlain(text) ? text : text.replace(/\p{Noncharacter_Code_Point}/gu, codePoint);
  return written.replace(/[&<>"']/g, (character) => names[character] ?? "");
}

/** Letters, digits, signs and line breaks of ASCII. */
function isPlain(text: string): boolean {
  return /^[\n -~]*$/.test(text);
}
