// A scalar event of the parser → where it starts and ends, and the key that it is in a mapping, or why it can't be one. Pure.
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";
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
  code: string;
  message: string;
  hint: string;
}

/** The scalar as a key. A plain one that YAML reads as a number, boolean or null becomes that value's text: `0x10` is the key `16`. */
export function readKey(event: ScalarEvent, source: string): { key: string } | KeyProblem {
  const text = getScalarValue(source, event);
  const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
  if (text === "__proto__")
    return { code: "reserved-key", message: "The key `__proto__` is not allowed.", hint: "Give it another name." };
  if (plain && text === "<<")
    return {
      code: "merge-key",
      message: "Merge keys (`<<`) are not part of YAML 1.2.",
      hint: "Use an alias for a whole value, or write the fields out.",
    };
  if (plain && /^\/\/(?:\s|$)/.test(text))
    return { code: "comment", message: "This is not a comment in YAML.", hint: "Start comments with `#`." };
  if (!plain || !/^(?:[-+.0-9].*|~|null|true|false|)$/i.test(text)) return textProblem(text) ?? { key: text };
  const value = resolve(event, source);
  return (typeof value === "number" ? numberProblem(value) : undefined) ?? { key: String(value) };
}

function resolve(event: ScalarEvent, source: string): unknown {
  const document = { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
  const alone = { ...event, anchorStart: -1, anchorEnd: -1 };
  return constructFromEvents([document, alone, { type: EVENT_ID.POP }], { source, schema: CORE_SCHEMA })[0];
}
