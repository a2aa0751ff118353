// The tokens that a run knows → a function that takes them out of a text, and everything that looks like a token of LaunchDarkly's or GitHub's. Pure.

import { isObject } from "../../model/values/json.ts";

export type Redact = (text: string) => string;

/** Plain text in markdown, HTML, JSON, YAML and Mermaid alike, where `[` or `<` could begin a link, a list or a tag. */
const mark = "‹redacted›";

/** A shorter token could be part of ordinary words. */
const shortestToken = 8;

/** Takes out `tokens` also where they are in base64, URL-encoded, escaped as in a report, and each of these cut short. */
export function redactor(tokens: readonly string[]): Redact {
  const forms = [...new Set(tokens.filter((token) => token.length >= shortestToken).flatMap(formsOf))];
  if (forms.length === 0) return withoutTokens;
  const beginnings = new Set(forms.map((form) => [...form].slice(0, shortestToken).map(asReported).join(`${joiner}?`)));
  const beginning = new RegExp([...beginnings].join("|"), "g");
  return (text) => {
    const pieces: string[] = [];
    let from = 0;
    beginning.lastIndex = 0;
    for (let found = beginning.exec(text); found !== null; found = beginning.exec(text)) {
      const { index } = found;
      const end = Math.max(...forms.map((form) => endOf(form, text, index)));
      beginning.lastIndex = Math.max(index + 1, end);
      if (end > index) pieces.push(text.slice(from, index), mark);
      from = Math.max(from, end);
    }
    return withoutTokens(pieces.join("") + text.slice(from));
  };
}

function formsOf(token: string): string[] {
  const base64 = [0, 1, 2].map((offset) => insideBase64(token, offset));
  return [
    token,
    JSON.stringify(token).slice(1, -1),
    encodeURIComponent(wellFormed(token)),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/** With a replacement character in place of each lone surrogate, which `encodeURIComponent` would throw at. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** Base64 of a text that begins `offset` bytes after a multiple of three, without the characters that depend on the bytes beside it. */
function insideBase64(text: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  return bytes.toString("base64").slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

/** Reports put it between characters. */
const joiner = "\u2060";

/** A pattern for a character, or for the entity that reports put in its place. */
function asReported(character: string): string {
  return /[A-Za-z0-9]/.test(character) ? character : `(?:\\${character}|${entity(character)})`;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Where a form that begins at `start` ends, whole or at the ellipsis in the place of its rest; -1 if it isn't there. */
function endOf(form: string, text: string, start: number): number {
  let at = start;
  for (let count = 0; count < form.length; count++) {
    const character = form.charAt(count);
    while (text[at] === joiner) at++;
    if (text[at] === character) at++;
    else if (text[at] === "…") return count < shortestToken ? -1 : at + 1;
    else if (text.startsWith(entity(character), at)) at += entity(character).length;
    else return -1;
  }
  return at;
}

const hex = "[0-9a-f]";
const uuid = `${hex}{8}(?:-${hex}{4}){3}-${hex}{12}`;

/**
 * LaunchDarkly's access tokens, SDK, mobile and relay keys (a client-side id is public), GitHub's tokens; the same cut short.
 * Sources: https://launchdarkly.com/docs/sdk/concepts/client-side-server-side,
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const tokenLike = new RegExp(
  [
    `(?:api|sdk|mob|rel)-(?:${uuid}|${hex}{4}[0-9a-f-]{0,32}…)`,
    "github_pat_(?:\\w{20,}…?|\\w{0,19}…)",
    "gh[pousr]_(?:[\\w.-]{4,255}…|[A-Za-z0-9]{36,})",
    "ghs_[A-Za-z0-9._-]{36,}",
  ].join("|"),
  "gi",
);

/** What follows these is secret, whatever it looks like. A number in JSON stays: text in its place would break the JSON. */
const credentials = [
  /(\bbearer\s+)(?:[\w.~+/=-]{20,}|(?=[a-z.~+/=_-]{0,19}\d)[\w.~+/=-]{8,19}(?=…))/gi,
  /(\bauthorization(?:["']\s*[:=]\s*["']|\s*[:=]\s*)(?:(?:basic|bearer|token)\s+)?)[^\s"'`<>,;\\]{8,}/gi,
  /(:\/\/)[^\s/?#@:"'`<>\\]*:[^\s/?#@"'`<>\\]+(?=@|…)/gi,
];

/** What each of these begins with, or holds: one look instead of many, since few texts have any of it. */
const suspicious = /(?:api|sdk|mob|rel)-|github_pat_|gh[pousr]_|bearer|authorization|:\/\//i;

/** Without anything that looks like a token, known or not. */
export function withoutTokens(text: string): string {
  if (!suspicious.test(text)) return text;
  return credentials.reduce(
    (redactedText, pattern) => redactedText.replace(pattern, `$1${mark}`),
    text.replace(tokenLike, mark),
  );
}

/** No token may stand in two pieces. */
export function* redactedPieces(pieces: Iterable<string>, redact: Redact): Generator<string> {
  for (const piece of pieces) yield redact(piece);
}

/** The same value with every text in it redacted, keys included. */
export function redacted<Value>(value: Value, redact: Redact): Value {
  const inside = (part: unknown): unknown => {
    if (typeof part === "string") return redact(part);
    if (Array.isArray(part)) return part.map(inside);
    if (!isObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [redact(key), inside(item)]));
  };
  return inside(value) as Value; // texts stay texts, lists lists and objects objects
}
