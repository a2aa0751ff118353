// A document as a value → YAML as people write it: short collections in one line, `true: 10%` without quotes, and quotes around what could be read in two ways. Pure.
import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  type Document,
  dump,
  load,
  type Node,
  SCALAR_STYLE,
  YAML11_SCHEMA,
  YAMLException,
} from "js-yaml";
import type { JsonObject } from "../model/values/json.ts";

export function yamlOf(document: JsonObject): string {
  return dump(document, {
    schema: CORE_SCHEMA,
    lineWidth: 120,
    noRefs: true,
    flowBracketPadding: true,
    transform: (documents) => documents.forEach(restyle),
  });
}

/** Fields whose value is written in one line, if it fits. */
const inOneLine = new Set(["approval", "rollout", "target", "by", "values", "clauses", "notifyMemberIds"]);
const mostInOneLine = 90;

function restyle({ contents }: Document): void {
  if (contents !== null) visit(contents);
}

/** Fields whose words documents write plain: `turn: on`, and the date of `at`. */
const writtenPlain = new Set(["turn", "at"]);

function visit(node: Node): void {
  if (node.kind === "sequence") node.items.forEach(visit);
  if (node.kind === "scalar") {
    quote(node);
    spell(node);
  }
  if (node.kind !== "mapping") return;
  for (const { key, value } of node.items) {
    unquote(key);
    quote(key);
    if (key.kind !== "scalar" || !writtenPlain.has(key.value)) visit(value);
    if (key.kind === "scalar" && inOneLine.has(key.value) && length(value) <= mostInOneLine) flow(value);
  }
}

/** Text that a parser of YAML 1.1 reads as something else, such as `no`, `1_000` or a date. What one of YAML 1.2 does is quoted already. */
function quote(node: Node): void {
  if (node.kind === "scalar" && node.tag === "tag:yaml.org,2002:str" && isReadOtherwise(node.value))
    node.style = SCALAR_STYLE.SINGLE_QUOTED;
}

const mostCharactersOfOtherValues = 64;

function isReadOtherwise(text: string): boolean {
  if (text === "<<") return true;
  if (text.length > mostCharactersOfOtherValues || !/^[\w+.~-][\w+.: -]*$/.test(text)) return false;
  try {
    return load(text, { schema: YAML11_SCHEMA }) !== text;
  } catch (error) {
    if (error instanceof YAMLException) return true;
    throw error;
  }
}

/** Numbers as documents must spell them: `1e-7` and `0`, where the writer has `1.e-7` and `-0.0`. */
function spell(node: Node): void {
  if (node.kind !== "scalar" || node.tag !== "tag:yaml.org,2002:float") return;
  const number = Number(node.value);
  node.value = String(number);
  if (Number.isInteger(number)) node.tag = "tag:yaml.org,2002:int";
}

/** Keys such as `true` and `10` need no quotes: `readKey` takes a plain boolean or number as its text. */
function unquote(key: Node): void {
  if (key.kind !== "scalar") return;
  if (/^(?:true|false)$/.test(key.value)) key.tag = "tag:yaml.org,2002:bool";
  if (/^(?:0|[1-9]\d{0,14})$/.test(key.value)) key.tag = "tag:yaml.org,2002:int";
}

function flow(node: Node): void {
  if (node.kind !== "sequence" && node.kind !== "mapping") return;
  node.style = COLLECTION_STYLE.FLOW;
  for (const child of childrenOf(node)) flow(child);
}

function length(node: Node): number {
  if (node.kind === "scalar") return node.value.length + 2;
  return childrenOf(node).reduce((sum, child) => sum + length(child), 2);
}

function childrenOf(node: Node): Node[] {
  if (node.kind === "sequence") return node.items;
  return node.kind === "mapping" ? node.items.flatMap(({ key, value }) => [key, value]) : [];
}
