// A value → YAML in one of the many ways to write it: order, quotes, blocks or flow, comments, anchors. Knows where everything stands.
import type { Json, JsonObject } from "../../../src/model/values/json.ts";
import { escaped } from "../reading.ts";

export interface Emitted {
  text: string;
  /** Pointer → offset of the value. */
  values: Map<string, number>;
  /** Pointer → offset of its key. */
  keys: Map<string, number>;
}

/** `choices` decide, one after the other and over again; the same ones write the same text. */
export function emit(value: Json, choices: readonly number[]): Emitted {
  let turn = 0;
  const choose = (count: number) => (choices[turn++ % choices.length] ?? 0) % count;
  const values = new Map<string, number>();
  const keys = new Map<string, number>();
  const anchors = new Map<string, { name: string; pointer: string }>();
  let text = "";

  const mark = (pointer: string) => values.set(pointer, text.length);
  const line = (indent: number) => {
    text += ["", "", "", "   ", " # why not"][choose(5)];
    text += ["\n", "\n", "\n", "\n\n", "\n# a: [comment\n", "\n  \n"][choose(6)];
    text += " ".repeat(indent);
  };

  function alias(item: Json, pointer: string): boolean {
    const known = anchors.get(JSON.stringify(item));
    if (known === undefined || choose(2) === 0) return false;
    mark(pointer);
    for (const map of [values, keys])
      for (const [from, offset] of [...map])
        if (from.startsWith(`${known.pointer}/`)) map.set(pointer + from.slice(known.pointer.length), offset);
    text += `*${known.name}`;
    return true;
  }

  function anchor(item: Json, pointer: string): string {
    const json = JSON.stringify(item);
    if (anchors.has(json) || choose(4) !== 0) return "";
    const name = `a${anchors.size}`;
    anchors.set(json, { name, pointer });
    return `&${name}`;
  }

  function scalar(item: string | number | boolean | null): string {
    if (item === null || typeof item === "boolean") return String(item);
    if (typeof item === "number") return [JSON.stringify(item), ` ${JSON.stringify(item)}`][choose(2)]?.trim() ?? "";
    const plain =
      /^(?!(?:true|false|null)$)[a-z][\w@. -]*\w$|^\d+[mhdw%]$|^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/i;
    return quoted(item, plain.test(item));
  }

  function key(name: string): string {
    // A plain number, boolean or null is that text as a key.
    return quoted(name, /^(?:[a-z]\w*|[1-9]\d{0,8}|0)$/i.test(name));
  }

  function quoted(item: string, plain: boolean): string {
    const single = /^[\x20-\x7e\u00a0-\u00ff]*$/.test(item) && `'${item.replaceAll("'", "''")}'`;
    const ways = [plain && item, plain && item, single, JSON.stringify(item)].filter((way) => way !== false);
    return ways[choose(ways.length)] ?? "";
  }

  function flow(item: Json, pointer: string): void {
    if (alias(item, pointer)) return;
    const name = anchor(item, pointer);
    if (name !== "") text += `${name} `;
    mark(pointer);
    const blank = () => {
      text += ["", " ", "  ", `\n${" ".repeat(60)}`][choose(4)];
    };
    if (Array.isArray(item)) {
      text += "[";
      for (const [index, child] of item.entries()) {
        blank();
        flow(child, `${pointer}/${index}`);
        blank();
        if (index < item.length - 1 || choose(4) === 0) text += ",";
      }
      text += "]";
    } else if (typeof item === "object" && item !== null) {
      text += "{";
      const entries = shuffled(item);
      for (const [index, [field, child]] of entries.entries()) {
        blank();
        keys.set(`${pointer}/${escaped(field)}`, text.length);
        text += `${key(field)}: `;
        flow(child, `${pointer}/${escaped(field)}`);
        blank();
        if (index < entries.length - 1 || choose(4) === 0) text += ",";
      }
      text += "}";
    } else text += scalar(item);
  }

  function shuffled(item: JsonObject): [string, Json][] {
    const entries = Object.entries(item);
    for (let index = entries.length - 1; index > 0; index--) {
      const other = choose(index + 1);
      const [left, right] = [entries[index], entries[other]];
      if (left !== undefined && right !== undefined) [entries[index], entries[other]] = [right, left];
    }
    return entries;
  }

  /** Behind `key:` or `-`; `indent` is where a block below would start. */
  function inner(item: Json, pointer: string, indent: number, compact: boolean): void {
    const hasBlock = typeof item === "object" && item !== null && Object.keys(item).length > 0;
    if (!hasBlock || choose(3) === 0) {
      text += [" ", "  "][choose(2)];
      flow(item, pointer);
      return;
    }
    text += " ";
    if (alias(item, pointer)) return;
    if (compact && choose(2) === 0) {
      block(item, pointer, indent);
      return;
    }
    text += anchor(item, pointer);
    line(indent);
    block(item, pointer, indent);
  }

  function block(item: Json[] | JsonObject, pointer: string, indent: number): void {
    mark(pointer);
    const list = Array.isArray(item);
    const entries: [string, Json][] = list ? item.map((child, index) => [String(index), child]) : shuffled(item);
    for (const [index, [field, child]] of entries.entries()) {
      if (index > 0) line(indent);
      const below = `${pointer}/${escaped(field)}`;
      if (!list) keys.set(below, text.length);
      text += list ? "-" : `${key(field)}:`;
      inner(child, below, indent + 2, list);
    }
  }

  text += ["", "", "# yaml-language-server: $schema=x\n", "---\n", "%YAML 1.2\n--- # start\n"][choose(5)];
  if (typeof value !== "object" || value === null || choose(6) === 0) flow(value, "");
  else block(value, "", 0);
  text += ["\n", "\n", "\n...\n", "\n# end\n", "\n---\n"][choose(5)];
  return { text, values, keys };
}
