// Text from outside → GitHub-flavoured markdown that shows it as it is: it becomes no markup, mention, link or cell of a table. Pure.
import { sentenceParts, shortened, visible } from "./visible.ts";

/** Of names and ids, in characters. */
const longestName = 200;
/** A line to copy, which is of no use when it is cut. Nobody writes longer ones. */
const longestCopied = 500;
/** Longer than any sentence of ours. */
const longestText = 4_000;

/** A code span: GitHub makes no mention, link or image of what is in one. Not for tables, where a `|` ends the cell. */
export function code(text: string): string {
  return codeSpan(shortened(visible(text), longestName));
}

/** A code span of what is meant to be copied. */
export function codeToCopy(text: string): string {
  return codeSpan(shortened(visible(text), longestCopied));
}

function codeSpan(text: string): string {
  const shown = text || " ";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown.trim() === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A code span for HTML and tables: characters that could end a cell or a tag are entities. An id of LaunchDarkly's stays as it is, to be copied. */
export function htmlCode(text: string): string {
  return /^[0-9a-f]{24}$/.test(text) ? `<code>${text}</code>` : `<code>${htmlText(text)}</code>`;
}

function htmlText(text: string): string {
  return entities(unlinked(shortened(visible(text), longestName)));
}

/**
 * Mentions, addresses, links, issue numbers, commits and emoji broken with a character that shows nothing: GitHub finds them
 * inside HTML tags too. Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function unlinked(text: string): string {
  return text
    .replace(/@/g, "@\u2060")
    .replace(/(https?|ftp|www)(:|\.)/gi, "$1\u2060$2")
    .replace(/(#|GH-)(?=\d)/gi, "$1\u2060")
    .replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, "$&\u2060")
    .replace(/:(?=[\w+-]+:)/g, ":\u2060");
}

/** Characters that HTML, markdown or mathematics would read as markup. */
function entities(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"`*_[\]|~\\$]/g, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}

/** A fenced block that its content can't close. */
export function fence(language: string, content: string): string {
  const marks = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${marks}${language}\n${content}\n${marks}`;
}

/** A sentence of ours with foreign parts between backticks. `style` makes code of those. */
export function sentence(text: string, style: (foreign: string) => string = code): string {
  const parts = sentenceParts(text);
  return asParagraph(parts.map((part, index) => (index % 2 === 1 ? style(part) : plainText(part))).join(""));
}

/** Text outside code: characters of markup are entities, and GitHub links nothing in it. */
export function markdownText(text: string): string {
  return asParagraph(plainText(text));
}

function plainText(text: string): string {
  return entities(unlinked(shortened(visible(text), longestText)));
}

/** At the start of a line, the text begins no heading, list, rule or indented code. */
function asParagraph(text: string): string {
  return text.replace(/^(?=\s|[#+=-]|\d+[.)])/, "\u2060");
}

/** Not `Math.max(...)`, which throws where a long text has more runs than a call can have arguments. */
function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
