// The configuration's text × what `probe` found out of the service → the text with `service:` in it, all else as it was; `undefined` where that can't be done. Pure.
import { isDeepStrictEqual } from "node:util";
import { type Alias, type Document, isMap, isNode, isScalar, parseDocument, visit, type YAMLMap } from "yaml";

const key = "service";

/** By key of `service`; what it held before and isn't named here goes. */
type Service = Record<string, string | boolean>;

/** What `service` holds. */
export function serviceKeys(text: string): string[] {
  const service: unknown = read(text).get(key);
  return isMap(service) ? service.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key)) : [];
}

/** For a check of what else the file says. */
export function withoutService(text: string): string {
  const document = read(text);
  if (document.errors.length > 0 || !isMap(document.contents) || !document.contents.has(key)) return text;
  document.contents.delete(key);
  return document.toString(options);
}

/** Where something outside of `service` is taken from it by an alias: such a file can't be written anew without it. */
export function aliasOfService(text: string): { offset: number; anchor: string } | undefined {
  const document = read(text);
  const { contents, errors } = document;
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const service = contents.get(key, true);
  if (!isNode(service)) return undefined;
  const inside = new Set<unknown>();
  visit(service, (_, node) => void inside.add(node));
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (inside.has(alias) || !inside.has(alias.resolve(document))) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found && { offset: rangeOf(found)[0] ?? 0, anchor: found.source };
}

export function withService(text: string, service: object): string | undefined {
  const values = service as Service;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const before = text.replaceAll("\r\n", "\n");
  const after = [spliced, laidOut].map((write) => write(before, values)).find((made) => isSound(before, made, values));
  return after?.replaceAll("\n", end);
}

const options = { lineWidth: 0 } as const;

function read(text: string): Document.Parsed {
  return parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false, logLevel: "error" });
}

/** Only the lines of `service` are written anew. */
function spliced(text: string, service: Service): string | undefined {
  const { contents, errors } = read(text);
  if (errors.length > 0) return undefined;
  if (contents === null || (isScalar(contents) && contents.value === null)) return appended(text, service);
  if (!isMap(contents) || contents.flow === true) return undefined;
  const index = contents.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = contents.items[index];
  if (pair === undefined) return appended(text, service);
  const [from] = rangeOf(pair.key);
  const next = contents.items[index + 1];
  const until = next === undefined ? rangeOf(contents)[1] : rangeOf(next.key)[0];
  if (from === undefined || until === undefined) return undefined;
  const old = text.slice(from, until);
  // What stands behind the value up to the next key is no part of it.
  const [, tail = ""] = /^[\s\S]*?\S[^\n]*\n((?:[ \t]*\n|#[^\n]*\n)*)$/.exec(old) ?? [];
  // The library would move a comment behind the key to a line of its own.
  const [, name = "", comment = "", rest = ""] =
    /^([^\n:#]+:)([ \t]+#[^\n]*)(\n[\s\S]*)$/.exec(old.slice(0, old.length - tail.length)) ?? [];
  const part = read(name === "" ? old.slice(0, old.length - tail.length) : name + rest);
  update(part, service);
  const written = part.toString(options);
  const isBlock = written.startsWith(`${name}\n`);
  if (name !== "" && !isBlock) return undefined;
  return text.slice(0, from) + name + comment + written.slice(name.length) + tail + text.slice(until);
}

function appended(text: string, service: Service): string {
  const added = Object.entries(service).map(([name, value]) => `  ${name}: ${String(value)}\n`);
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${key}:\n${added.join("")}`;
}

/** The whole file, as the library writes it. */
function laidOut(text: string, service: Service): string | undefined {
  const document = read(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  update(document, service);
  return document.toString(options);
}

/** Values are set one by one, so that the comments at them stay. */
function update(document: Document.Parsed, service: Service): void {
  const there: unknown = document.get(key, true);
  if (!isMap(there)) {
    document.set(key, document.createNode(service));
    return;
  }
  const map = there as YAMLMap;
  for (const { key: name } of [...map.items]) {
    const word = String(isScalar(name) ? name.value : name);
    if (!(word in service)) map.delete(name);
  }
  for (const [name, value] of Object.entries(service)) map.set(name, value);
}

function rangeOf(node: unknown): readonly [number?, number?] {
  const { range } = (node ?? {}) as { range?: [number, number, number] | null };
  return range == null ? [] : [range[0], range[1]];
}

/** Whether it is one document that says the same, and `service` besides, with all comments outside of it. */
function isSound(before: string, after: string | undefined, service: Service): boolean {
  if (after === undefined) return false;
  const [left, right] = [read(before), read(after)];
  if (right.errors.length > 0) return false;
  const { [key]: _, ...rest } = (left.toJS() ?? {}) as Record<string, unknown>;
  const { [key]: written, ...others } = (right.toJS() ?? {}) as Record<string, unknown>;
  return (
    isDeepStrictEqual(rest, others) &&
    isDeepStrictEqual(written, { ...service }) &&
    comments(after) >= comments(withoutService(before))
  );
}

function comments(text: string): number {
  return text.match(/(?:^|\s)#/gm)?.length ?? 0;
}
