// Every text from YAML or LaunchDarkly passes through here on its way into a report: nothing in it can become markup, a mention, a link or a command, and what looks like a token is taken out.
import { withoutTokens } from "./redaction.ts";

/** Also letters that show nothing, such as Hangul fillers; not what makes an emoji of the character before it. */
const invisible =
  /(?!(?<=\p{Emoji})[\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Control, bidirectional, zero-width and other invisible characters as their code points: `\u{202E}`. */
export function visible(text: string): string {
  return withoutTokens(text).replace(invisible, (character) => {
    if (character === "\n") return "⏎";
    if (character === "\t") return " ";
    return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
  });
}

const longest = 200;

function shortened(text: string, most = longest): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

/** A code span: GitHub makes no mention, link or image of what stands in one. Not for tables: there a `|` ends the cell. */
export function code(text: string): string {
  return codeSpan(shortened(visible(text)));
}

/** A code span of what is meant to be copied: cut short it would be of no use, but for what nobody writes. */
export function codeToCopy(text: string): string {
  return codeSpan(shortened(visible(text), 500));
}

function codeSpan(text: string): string {
  const shown = text || " ";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown.trim() === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The same inside HTML and tables: every character that could end a cell or a tag is an entity. An id of LaunchDarkly's is left to be copied. */
export function htmlCode(text: string): string {
  return /^[0-9a-f]{24}$/.test(text) ? `<code>${text}</code>` : `<code>${htmlText(text)}</code>`;
}

function htmlText(text: string): string {
  return entities(unlinked(shortened(visible(text))));
}

/**
 * Mentions, addresses, links, issue numbers, commits and emoji broken with a character that shows nothing: GitHub finds them
 * inside HTML tags too. Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function unlinked(text: string): string {
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

/** JSON that shows what is sent: everything invisible is escaped, and so is what a runner that prints it would obey. */
export function json(value: unknown): string {
  return withoutTokens(JSON.stringify(value, null, 2) ?? "")
    .replaceAll(invisible, (character) => (character === "\n" ? "\n" : escapeSequence(character)))
    .replaceAll("##[", `#${escapeSequence("#")}[`);
}

function escapeSequence(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * GitHub's runner obeys `::command::` at a line's start, after whatever .NET takes for blanks, and `##[command]` anywhere in a
 * log: both are broken with a character that shows nothing.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll("##[", "#\u200B#[").replace(/^([\s\u0085]*)::/gm, "$1:\u200B:");
}

/** Text for a log: every line of it can be seen, and none is obeyed. */
export function logText(text: string): string {
  return withoutCommands(text.split("\n").map(visible).join("\n"));
}

const lookAlikes: Record<string, string> = {
  ":": "∶",
  ";": "；",
  "#": "＃",
  "<": "‹",
  ">": "›",
  "{": "｛",
  "}": "｝",
  '"': "”",
  "`": "’",
  "&": "＆",
  "\\": "＼",
};

const longestLabel = 60;

/**
 * Text inside a line of a Mermaid gantt: what Mermaid or HTML would read as syntax becomes its look-alike, and what nobody sees
 * goes. Not for the start of a line: there Mermaid also looks for keywords, and takes `5%` for a comment.
 */
export function mermaidText(text: string): string {
  const safe = withoutTokens(text)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(invisible, "")
    .replace(/%{2,}/g, (run) => "％".repeat(run.length))
    .replace(/[:;#<>{}"`&\\]/g, (character) => lookAlikes[character] ?? "")
    .trim();
  const characters = [...safe];
  return characters.length > longestLabel
    ? `${characters
        .slice(0, longestLabel - 1)
        .join("")
        .trimEnd()}…`
    : safe;
}

/** A sentence of ours with foreign parts between backticks, for markdown: `style` makes safe code of what stands between them. */
export function sentence(text: string, style: (foreign: string) => string = code): string {
  const parts = text.split("`");
  const even = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
  return asParagraph(even.map((part, index) => (index % 2 === 1 ? style(part) : plainText(part))).join(""));
}

/** Text outside code: markup characters as entities, and nothing that GitHub would link. */
export function markdownText(text: string): string {
  return asParagraph(plainText(text));
}

/** Longer than any sentence of ours. */
const longestText = 4000;

function plainText(text: string): string {
  return entities(unlinked(shortened(visible(text), longestText)));
}

/** Where it begins a line, it begins no heading, list, rule or indented code. */
function asParagraph(text: string): string {
  return text.replace(/^(?=\s|[#+=-]|\d+[.)])/, "\u2060");
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** HTML of ours: only `html` and its kin make it, so nothing foreign gets into a page as anything but text. */
class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type { Html };

/** A literal of ours with values in it: text is escaped, between tags and in quoted attributes alike. Foreign text is never part of an address. */
export function html(
  literals: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const parts = values.map((value) => {
    if (value instanceof Html) return value.source;
    if (typeof value === "object") return value.map(({ source }) => source).join("");
    return pageText(visible(String(value)));
  });
  return new Html(literals.map((literal, index) => `${literal}${parts[index] ?? ""}`).join(""));
}

/** Text of several lines, for a `<pre>`. */
export function htmlLines(text: string): Html {
  return new Html(
    text
      .split("\n")
      .map((line) => pageText(visible(line)))
      .join("\n"),
  );
}

const [markOpens, markCloses] = ["\uE000", "\uE001"];

/** What is foreign in words that `htmlWords` gets, for functions that take a style. */
export function marked(text: string): string {
  return `${markOpens}${visible(text).replace(/[\uE000\uE001]/g, codePoint) || " "}${markCloses}`;
}

/** A sentence of ours with foreign parts between backticks, in the same form. */
export function markedSentence(text: string): string {
  return sentenceParts(text)
    .map((part, index) => (index % 2 === 1 ? marked(part) : part.replace(/[\uE000\uE001]/g, "")))
    .join("");
}

/** Words with marked parts: those as code, and all of it as text. */
export function htmlWords(text: string): Html {
  const parts = text.split(/(\uE000[^\uE000\uE001]*\uE001)/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`))}`;
}

function sentenceParts(text: string): string[] {
  const parts = text.split("`");
  return parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
}

/** HTML has no way to write what Unicode calls no character. */
function pageText(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text
    .replace(/\p{Noncharacter_Code_Point}/gu, codePoint)
    .replace(/[&<>"']/g, (character) => names[character] ?? "");
}

function codePoint(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}
