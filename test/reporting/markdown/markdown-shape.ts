// Markdown of ours → what GitHub would make of it, by a parser of its flavour: the structure without the words, and the words that it looks for links in.
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root["children"][number];

export interface Read {
  /** Blocks, tables' widths, links, tags, comments: one line each, indented. Code counts as words. */
  shape: string[];
  /** Words outside code spans and fences, those in HTML's own `<code>` included. */
  words: string[];
}

/** What looks like code, but is words to a reader. */
const inlineWords = new Set(["text", "inlineCode"]);
const codeTag = /^<\/?code>$/;

export function readMarkdown(markdown: string): Read {
  const read: Read = { shape: [], words: [] };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), 0, read);
  return read;
}

function visit(node: Node, depth: number, read: Read): void {
  if (node.type === "text") read.words.push(node.value);
  if (inlineWords.has(node.type) || (node.type === "html" && codeTag.test(node.value))) return;
  read.shape.push(`${" ".repeat(depth)}${kindOf(node)}`);
  if (node.type === "html") for (const child of parseFragment(node.value).childNodes) visitHtml(child, depth + 1, read);
  if ("children" in node) for (const child of node.children) visit(child, depth + 1, read);
}

function kindOf(node: Node): string {
  switch (node.type) {
    case "heading":
      return `heading ${node.depth}`;
    case "code":
      return `code ${node.lang}`;
    case "list":
      return `list ${node.ordered} ${node.children.length}`;
    case "listItem":
      return `item ${node.checked}`;
    case "link":
    case "image":
    case "definition":
      return `${node.type} ${node.url}`;
    default:
      return node.type;
  }
}

function visitHtml(node: DefaultTreeAdapterTypes.ChildNode, depth: number, read: Read): void {
  if ("value" in node) read.words.push(node.value);
  else if (node.nodeName !== "code") {
    const attributes = "attrs" in node ? node.attrs.map(({ name, value }) => ` ${name}=${value}`).join("") : "";
    read.shape.push(`${" ".repeat(depth)}<${node.nodeName}${attributes}>`);
  }
  if ("childNodes" in node) for (const child of node.childNodes) visitHtml(child, depth + 1, read);
}

/**
 * What GitHub would link or draw in words, by its own rules, and a little more. Sources:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls,
 * https://github.github.com/gfm/#autolinks-extension-
 */
const linked = {
  mention: /@[\w-]/,
  reference: /(?:#|\bGH-)\d/i,
  commit: /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
  address: /(?:https?|ftp):\/\/|www\./i,
  emoji: /:[a-z+-][\w+-]*:/i,
};

export function linkedIn(words: readonly string[]): string[] {
  return words.flatMap((text) =>
    Object.entries(linked).flatMap(([kind, pattern]) => (pattern.test(text) ? [`${kind}: ${text}`] : [])),
  );
}
