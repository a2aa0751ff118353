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
import type { MessageCode } from "../../model/messages/message-codes.ts";
import { blankHint, characterWords } from "../../model/values/characters.ts";
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
  if (!isPlain(event)) return keyOf(text, event, source);
  const before = plainKeys.get(text);
  if (before !== undefined) return before;
  const key = keyOf(text, event, source);
  remember(plainKeys, text, key);
  return key;
}

/** The same few stand in every document. */
const plainKeys = new Map<string, Key | KeyProblem>();

function keyOf(text: string, event: ScalarEvent, source: string): Key | KeyProblem {
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
      hint: `${blankHint(blank)}, or quote the key.`,
    };
  const { value, read } = tag === undefined ? readScalar(event, source) : { value: text };
  const problem = typeof value === "number" ? numberProblem(value) : textProblem(text);
  return problem ?? { key: text, ...present({ read }) };
}

/** A plain `<<`, which merges mappings into its own, also with the tag that says so. Source: https://yaml.org/type/merge.html */
export function isMergeKey(event: ScalarEvent, source: string): boolean {
  const { style, valueStart, valueEnd, tagStart, tagEnd } = event;
  if (style !== SCALAR_STYLE.PLAIN || valueEnd - valueStart !== 2 || !source.startsWith("<<", valueStart)) return false;
  return tagStart < 0 || mergeTags.includes(source.slice(tagStart, tagEnd));
}

const mergeTags = ["!!merge", "!<tag:yaml.org,2002:merge>"];

export interface ScalarValue {
  value: unknown;
  /** The text of the number, boolean or null that YAML reads, if it is another than the written one. */
  read?: string;
}

/** `document`: the event that holds the directives, for scalars with a tag. Throws a `YAMLException` where the tag isn't known. */
export function readScalar(event: ScalarEvent, source: string, document?: DocumentEvent): ScalarValue {
  const text = getScalarValue(source, event);
  if (!isPlain(event)) return { value: event.tagStart < 0 ? text : construct(event, source, document) };
  if (!/^(?:[-+.0-9].*|~|null|true|false|)$/i.test(text)) return { value: text };
  const before = plainScalars.get(text);
  if (before !== undefined) return before;
  const value = beyondNumbers(text) ?? construct(event, source);
  const read = String(value);
  const scalar = read === text ? { value } : { value, read };
  remember(plainScalars, text, scalar);
  return scalar;
}

/** The infinity that a number such as `1e400` counts as: YAML says that it is a number, and the parser takes it for text. */
function beyondNumbers(text: string): number | undefined {
  const value = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text) ? Number(text) : 0;
  return Number.isFinite(value) ? undefined : value;
}

/** What plain scalars such as `2d` and `10%` are read as. The same few stand in every document, and the parser takes its time with each. */
const plainScalars = new Map<string, ScalarValue>();
const mostRemembered = 1_000;

function remember<Value>(known: Map<string, Value>, text: string, value: Value): void {
  if (known.size === mostRemembered) known.clear();
  known.set(text, value);
}

/** Throws a `YAMLException` where the tag of the list or mapping isn't known. */
export function checkTag(
  event: SequenceEvent | MappingEvent,
  source: string,
  document: DocumentEvent = noDirectives,
): void {
  if (event.tagStart < 0) return;
  const pop = { type: EVENT_ID.POP };
  const alone = { ...event, anchorStart: -1, anchorEnd: -1 };
  constructFromEvents([document, alone, pop, pop], { source, schema: CORE_SCHEMA });
}

function isPlain({ style, tagStart }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.PLAIN && tagStart < 0;
}

const noDirectives: DocumentEvent = {
  type: EVENT_ID.DOCUMENT,
  explicitStart: false,
  explicitEnd: false,
  directives: [],
};

function construct(event: ScalarEvent, source: string, document = noDirectives): unknown {
  const alone = { ...event, anchorStart: -1, anchorEnd: -1 };
  return constructFromEvents([document, alone, { type: EVENT_ID.POP }], { source, schema: CORE_SCHEMA })[0];
}
