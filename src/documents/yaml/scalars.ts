// A scalar event of the parser → where it starts and ends, its value, and the key that it is in a mapping, or why it can't be one. Pure.

import {
  CORE_SCHEMA,
  constructFromEvents,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import type { MessageCode } from "../../model/message-codes.ts";
import { characterWords } from "../../model/values/characters.ts";
import { present } from "../../model/values/present.ts";
import { numberProblem, textProblem } from "./json-values.ts";

export function isEmpty(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0 && event.anchorStart < 0;
}

const quotes: readonly number[] = [SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE.DOUBLE_QUOTED];
const blocks: readonly number[] = [SCALAR_STYLE.LITERAL_BLOCK, SCALAR_STYLE.FOLDED_BLOCK];

/** The quote of a quoted scalar, the first character of text of a block, the tag or anchor of an empty one; `undefined` where it has neither. */
export function scalarStart(event: ScalarEvent, source: string): number | undefined {
  const { style, valueStart, valueEnd, tagStart, anchorStart } = event;
  if (valueStart < 0) return tagStart >= 0 ? tagStart : anchorStart >= 0 ? anchorStart - 1 : undefined;
  if (quotes.includes(style)) return valueStart - 1;
  if (!blocks.includes(style)) return valueStart;
  const blank = /^\s*/.exec(source.slice(valueStart, valueEnd))?.[0].length ?? 0;
  return valueStart + blank < valueEnd ? valueStart + blank : valueStart;
}

export function scalarEnd({ style, valueEnd, tagEnd, anchorEnd }: ScalarEvent): number | undefined {
  if (valueEnd >= 0) return quotes.includes(style) ? valueEnd + 1 : valueEnd;
  const end = Math.max(tagEnd, anchorEnd);
  return end < 0 ? undefined : end;
}

/** Where the next token starts: past blanks, comments and closing brackets. */
export function nextToken(source: string, from: number): number {
  const skip = /(?:[\s\]}]|#[^\r\n]*)*/y;
  skip.lastIndex = from;
  skip.exec(source);
  return Math.min(skip.lastIndex, source.length);
}

interface KeyProblem {
  code: MessageCode;
  message: string;
  hint: string;
}

/** `read`: the text of the number, boolean or null that YAML reads, where it is another than the written one: `0x10` is read as `16`. */
export interface Key {
  key: string;
  read?: string;
}

/** The scalar as a key, as it is written. */
export function readKey(event: ScalarEvent, source: string): Key | KeyProblem {
  const text = getScalarValue(source, event);
  const tag = event.tagStart < 0 ? undefined : source.slice(event.tagStart, event.tagEnd);
  if (tag !== undefined && tag !== "!!str" && tag !== "!" && !isMergeKey(event, source))
    return {
      code: "tagged-key",
      message: `A key can't have a tag, such as \`${tag}\` here.`,
      hint: "Take the tag away: a key is read as the text that is written.",
    };
  if (text === "__proto__")
    return { code: "reserved-key", message: "The key `__proto__` is not allowed.", hint: "Give it another name." };
  if (isPlain(event) && /^\/\/(?:\s|$)/.test(text))
    return { code: "comment", message: "This is not a comment in YAML.", hint: "Start comments with `#`." };
  const blank = isPlain(event) ? /^[-?]?([^\S \t]|[\u200B\u2060])/.exec(text)?.[1] : undefined;
  if (blank !== undefined)
    return {
      code: "foreign-blank",
      message: `There is ${characterWords(blank)} here, which is text in YAML and separates nothing.`,
      hint: `${/\s/.test(blank) ? "Type an ordinary space in its place" : "Take it away"}, or quote the key.`,
    };
  const value = tag === undefined ? scalarValue(event, source) : text;
  const problem = typeof value === "number" ? numberProblem(value) : textProblem(text);
  return problem ?? { key: text, ...present({ read: respelled(event, source) }) };
}

/** A plain `<<`, which merges mappings into its own, also with the tag that says so. Source: https://yaml.org/type/merge.html */
export function isMergeKey(event: ScalarEvent, source: string): boolean {
  const { style, tagStart, tagEnd } = event;
  const isTagged = tagStart >= 0 && mergeTags.includes(source.slice(tagStart, tagEnd));
  return style === SCALAR_STYLE.PLAIN && (tagStart < 0 || isTagged) && getScalarValue(source, event) === "<<";
}

const mergeTags = ["!!merge", "!<tag:yaml.org,2002:merge>"];

/** `document`: the event that holds the directives, for scalars with a tag. Throws a `YAMLException` where the tag isn't known. */
export function scalarValue(event: ScalarEvent, source: string, document?: DocumentEvent): unknown {
  const text = getScalarValue(source, event);
  return mayBeNoText(event, text) || event.tagStart >= 0 ? resolved(event, source, document) : text;
}

/** The text of the number, boolean or null that YAML reads, if it is another than the written one. */
export function respelled(event: ScalarEvent, source: string): string | undefined {
  const text = getScalarValue(source, event);
  if (!mayBeNoText(event, text)) return undefined;
  const read = String(resolved(event, source));
  return read === text ? undefined : read;
}

/** Throws a `YAMLException` where the tag of the list or mapping isn't known. */
export function checkTag(
  event: SequenceEvent | MappingEvent,
  source: string,
  document: DocumentEvent = noDirectives,
): void {
  const pop = { type: EVENT_ID.POP };
  const alone = { ...event, anchorStart: -1, anchorEnd: -1 };
  if (event.tagStart >= 0) constructFromEvents([document, alone, pop, pop], { source, schema: CORE_SCHEMA });
}

function isPlain({ style, tagStart }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.PLAIN && tagStart < 0;
}

function mayBeNoText(event: ScalarEvent, text: string): boolean {
  return isPlain(event) && /^(?:[-+.0-9].*|~|null|true|false|)$/i.test(text);
}

const noDirectives: DocumentEvent = {
  type: EVENT_ID.DOCUMENT,
  explicitStart: false,
  explicitEnd: false,
  directives: [],
};

const words: Record<string, unknown> = { true: true, false: false, null: null };

function resolved(event: ScalarEvent, source: string, document = noDirectives): unknown {
  const text = getScalarValue(source, event);
  if (isPlain(event) && Object.hasOwn(words, text)) return words[text];
  // Most numbers, read sooner than by the parser.
  if (isPlain(event) && /^(?:0|-?[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (!isPlain(event)) return construct(event, source, document);
  const before = plain.get(text);
  if (before !== undefined) return before;
  const value = construct(event, source, document);
  if (plain.size === mostRemembered) plain.clear();
  plain.set(text, value);
  return value;
}

/** What plain scalars such as `2d` and `10%` are read as. The same few stand in every document, and the parser takes its time with each. */
const plain = new Map<string, unknown>();
const mostRemembered = 1_000;

function construct(event: ScalarEvent, source: string, document: DocumentEvent): unknown {
  const alone = { ...event, anchorStart: -1, anchorEnd: -1 };
  return constructFromEvents([document, alone, { type: EVENT_ID.POP }], { source, schema: CORE_SCHEMA })[0];
}
