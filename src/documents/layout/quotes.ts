// A document's tree → the same tree without the quotes that it doesn't need. Nothing is quoted that was plain. Pure.
import { type Document, isScalar, Scalar, visit } from "yaml";

export function simplifyQuotes(document: Document.Parsed): void {
  visit(document, {
    Scalar(position, node) {
      if (!isQuoted(node) || typeof node.value !== "string") return;
      const isPlain = isPlainText(node.value) || (position === "key" && isPlainKey(node.value));
      if (isPlain) node.type = Scalar.PLAIN;
      else if (/["\\]/.test(node.value) && /^[\x20-\x7e]*$/.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
      else node.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

function isQuoted(node: unknown): node is Scalar {
  if (!isScalar(node) || node.tag !== undefined) return false;
  return node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
}

/** Text that every YAML parser reads as this very text, in blocks and in brackets. */
function isPlainText(text: string): boolean {
  if (/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return false;
  return /^(?:[a-z][\w /.@+-]*|[1-9]\d{0,8}[mhdw%])$/i.test(text) && !/\s$|\s{2}| -|-$/.test(text);
}

/** Keys that are read as they are written, though as values they are no text. */
function isPlainKey(text: string): boolean {
  return /^(?:true|false|0|[1-9]\d{0,8})$/.test(text);
}
