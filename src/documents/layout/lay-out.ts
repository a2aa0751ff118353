// YAML → the same YAML in the canonical layout: order of fields, indentation, brackets, quotes, blank lines. Pure.
import {
  Composer,
  type Document,
  type DocumentOptions,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type ParseOptions,
  Parser,
  type SchemaOptions,
  visit,
  YAMLSeq,
} from "yaml";
import { withSettledComments } from "./comments.ts";
import { orderFields } from "./order.ts";
import { simplifyQuotes } from "./quotes.ts";

export interface Layout {
  isConfiguration: boolean;
  /** Not where an alias would then stand before what it repeats. */
  inOrder: boolean;
}

/** `undefined` where the library reads the text otherwise than we do. */
export function layOut(text: string, { isConfiguration, inOrder }: Layout): string | undefined {
  const texts: string[] = [];
  // A tree takes a hundred times as much memory as its text: there is one at a time.
  const tokens = withSettledComments(new Parser().parse(text));
  for (const document of new Composer(reading).compose(tokens, true, text.length)) {
    if (document.errors.length > 0) return undefined;
    if (inOrder) orderFields(document.contents, isConfiguration ? "config" : kindOf(document));
    simplifyQuotes(document);
    keepTail(document, text);
    unfold(document.contents, 0);
    tightenLists(document);
    texts.push(document.toString(options));
  }
  return texts.join("");
}

const nothing = {
  tag: "tag:yaml.org,2002:null",
  default: true,
  test: /^$/,
  identify: (value: unknown) => value === null,
  resolve: () => null,
  stringify: () => "",
} as const;

/** Every scalar stays the text that it is written with; nothing written stays nothing. */
const reading: ParseOptions & DocumentOptions & SchemaOptions = {
  version: "1.2",
  schema: "failsafe",
  customTags: (tags) => [...tags, nothing],
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
};

const options = { indent: 2, indentSeq: true, lineWidth: 0, minContentWidth: 0, nullStr: "", verifyAliasOrder: false };

function kindOf({ contents }: Document.Parsed): "workflow" | "template" {
  return isMap(contents) && String(contents.get("kind")) === "WorkflowTemplate" ? "template" : "workflow";
}

/** The library puts a blank line before the comment that a document ends with; only one that is there stays. */
function keepTail(document: Document.Parsed, text: string): void {
  const { contents, comment } = document;
  if (!isCollection(contents) || contents.flow === true || comment == null) return;
  const behind = text.slice(contents.range?.[1]);
  if (/^(?:[^\n#]*(?:#[^\n]*)?\n)?[ \t]*\n/.test(behind)) return;
  contents.comment = contents.comment == null ? comment : `${contents.comment}\n${comment}`;
  document.comment = null;
}

const widest = 120;

/** What doesn't fit into a line in brackets, or has comments there, is written below each other. `from`: where it starts, nearly. */
function unfold(node: unknown, from: number): void {
  if (!isCollection(node)) return;
  if (node.flow && (from + flowLength(node) > widest || hasComments(node))) node.flow = false;
  if (node.flow) return;
  const indent = from - (from % 2);
  for (const item of node.items) {
    if (isPair(item)) {
      const key = isScalar(item.key) ? String(item.key.value).length : 0;
      unfold(item.value, isCollection(item.value) && item.value.flow ? indent + key + 2 : indent + 2);
    } else unfold(item, indent + 2);
  }
}

function hasComments(node: unknown): boolean {
  if (isPair(node)) return hasComments(node.key) || hasComments(node.value);
  if (!isNode(node)) return false;
  // What stands behind the bracket is no part of it.
  const items = isCollection(node) ? node.items : [];
  return items.some((item) => isCommented(item) || hasComments(item));
}

function isCommented(item: unknown): boolean {
  const nodes = isPair(item) ? [item.key, item.value] : [item];
  return nodes.some((node) => isNode(node) && ((node.comment ?? "") !== "" || (node.commentBefore ?? "") !== ""));
}

function flowLength(node: unknown): number {
  if (isScalar(node)) return String(node.value ?? "").length + (node.type === "PLAIN" ? 0 : 2);
  if (isPair(node)) return flowLength(node.key) + 2 + flowLength(node.value);
  if (!isCollection(node)) return 4;
  const parts = node.items.reduce<number>((sum, item) => sum + flowLength(item) + 2, 0);
  return parts + (isMap(node) ? 2 : 0);
}

/** `[a, b]` beside `{ a: b }`: the library pads either both or none. */
function tightenLists(document: Document.Parsed): void {
  visit(document, {
    Seq(_, list) {
      list.toString = (...given) => {
        const text = YAMLSeq.prototype.toString.apply(list, given);
        return text.startsWith("[ ") ? `[${text.slice(2, -2)}]` : text;
      };
    },
  });
}
