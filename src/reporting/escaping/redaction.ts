// The tokens that a run knows → a function that takes them out of a text, and everything that looks like a token of LaunchDarkly's or GitHub's. Pure.

import { isObject } from "../../model/values/json.ts";

export type Redact = (text: string) => string;

/** Plain text in markdown, HTML, JSON, YAML and Mermaid alike, where `[` or `<` could begin a link, a list or a tag. */
const mark = "‹redacted›";

/** A shorter token could be part of ordinary words. */
const shortestToken = 8;

/** Takes out `tokens` also where they are in base64, URL-encoded, escaped as in a report, or cut short. */
export function redactor(tokens: readonly string[]): Redact {
  const forms = tokens.filter((token) => token.length >= shortestToken).flatMap(formsOf);
  if (forms.length === 0) return withoutTokens;
  const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length);
  const known = new RegExp(longestFirst.join("|"), "g");
  return (text) => withoutTokens(text.replace(known, mark));
}

function formsOf(token: string): string[] {
  const base64 = [0, 1, 2].map((offset) => insideBase64(token, offset));
  const texts = [
    token,
    JSON.stringify(token).slice(1, -1),
    encodeURIComponent(wellFormed(token)),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
  const cutShort = `${asReported([...token].slice(0, shortestToken).join(""))}[^\\s"'\`<>\\\\]{0,500}?…`;
  return [...texts.map(asReported), cutShort];
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

/** A pattern for a text, with or without the entities and word joiners that reports put into it. */
function asReported(text: string): string {
  return [...text]
    .map((character) =>
      /[A-Za-z0-9]/.test(character) ? character : `(?:\\${character}|&#${character.codePointAt(0)};)`,
    )
    .join("\u2060?");
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
  /(\bbearer\s+)[\w.~+/=-]{20,}/gi,
  /(\bauthorization(?:["']\s*[:=]\s*["']|\s*[:=]\s*)(?:(?:basic|bearer|token)\s+)?)[^\s"'`<>,;\\]{8,}/gi,
  /(:\/\/)[^\s/?#@:"'`<>\\]*:[^\s/?#@"'`<>\\]+(?=@)/gi,
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
