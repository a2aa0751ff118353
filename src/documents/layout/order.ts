// A document's tree → the same tree with the fields of its mappings in the order of the schemas. What the schemas don't know stays behind, as it was. Pure.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { fieldOrder } from "../../generated/field-order.js";

/** `kind`: of the document; none for the configuration. */
export function orderFields(root: Node | null, kind: "workflow" | "template" | "config"): void {
  if (!isMap(root)) return;
  const [first] = root.items;
  order(root, [kind]);
  const [front] = root.items;
  // What stands on top, such as the line for editors, stays there.
  if (first === undefined || front === undefined || first === front) return;
  const [from, to] = [first.key, front.key];
  if (!isScalar(from) || !isScalar(to)) return;
  to.commentBefore = [from.commentBefore, to.commentBefore].filter((text) => text != null).join("\n") || null;
  from.commentBefore = null;
  to.spaceBefore = false;
}

function order(node: unknown, names: readonly string[]): void {
  if (isSeq(node)) for (const item of node.items) order(item, names);
  if (!isMap(node)) return;
  const fields = fieldsOf(node, names);
  const places = new Map(Object.keys(fields).map((field, index) => [field, index]));
  const place = (pair: Pair) => {
    const key = keyOf(pair);
    return key === "<<" ? -1 : (places.get(key) ?? places.size);
  };
  node.items.sort((left, right) => place(left) - place(right));
  for (const pair of node.items) order(pair.value, ownOf(fields, keyOf(pair)) ?? fields["*"] ?? []);
}

/** Of several forms, the one that knows most of the mapping's fields; of equal ones, the first. */
function fieldsOf(map: YAMLMap, names: readonly string[]): Record<string, readonly string[]> {
  const keys = map.items.map(keyOf);
  let best: Record<string, readonly string[]> = {};
  let most = 0;
  for (const fields of names.map((name) => fieldOrder[name] ?? {})) {
    const known = keys.filter((key) => Object.hasOwn(fields, key) || "*" in fields).length;
    if (known > most) [best, most] = [fields, known];
  }
  return best;
}

/** Names of environments and stages may be any, such as `constructor`. */
function ownOf<Value>(fields: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}
