import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isObject
} from "./chunk-XEMECXA4.js";

// src/reporting/escaping/redaction.ts
var mark = "‹redacted›";
var shortestToken = 8;
function redactor(tokens) {
  const forms = [...new Set(tokens.filter((token) => token.length >= shortestToken).flatMap(formsOf))];
  if (forms.length === 0) return withoutTokens;
  const beginnings = new Set(forms.map((form) => [...form].slice(0, shortestToken).map(asReported).join(`${joiner}?`)));
  const beginning = new RegExp([...beginnings].join("|"), "g");
  return (text) => {
    const pieces = [];
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
function formsOf(token) {
  const base64 = [0, 1, 2].map((offset) => insideBase64(token, offset));
  return [
    token,
    JSON.stringify(token).slice(1, -1),
    encodeURIComponent(wellFormed(token)),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))
  ];
}
function wellFormed(text) {
  return Buffer.from(text).toString();
}
function insideBase64(text, offset) {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  return bytes.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(bytes.length * 8 / 6));
}
var joiner = "⁠";
function asReported(character) {
  return /[A-Za-z0-9]/.test(character) ? character : `(?:\\${character}|${entity(character)})`;
}
function entity(character) {
  return `&#${character.codePointAt(0)};`;
}
function endOf(form, text, start) {
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
var hex = "[0-9a-f]";
var uuid = `${hex}{8}(?:-${hex}{4}){3}-${hex}{12}`;
var tokenLike = new RegExp(
  [
    `(?:api|sdk|mob|rel)-(?:${uuid}|${hex}{4}[0-9a-f-]{0,32}…)`,
    "github_pat_(?:\\w{20,}…?|\\w{0,19}…)",
    "gh[pousr]_(?:[\\w.-]{4,255}…|[A-Za-z0-9]{36,})",
    "ghs_[A-Za-z0-9._-]{36,}"
  ].join("|"),
  "gi"
);
var credentials = [
  /(\bbearer\s+)(?:[\w.~+/=-]{20,}|(?=[a-z.~+/=_-]{0,19}\d)[\w.~+/=-]{8,19}(?=…))/gi,
  /(\bauthorization(?:["']\s*[:=]\s*["']|\s*[:=]\s*)(?:(?:basic|bearer|token)\s+)?)[^\s"'`<>,;\\]{8,}/gi,
  /(:\/\/)[^\s/?#@:"'`<>\\]*:[^\s/?#@"'`<>\\]+(?=@|…)/gi
];
var suspicious = /(?:api|sdk|mob|rel)-|github_pat_|gh[pousr]_|bearer|authorization|:\/\//i;
function withoutTokens(text) {
  if (!suspicious.test(text)) return text;
  return credentials.reduce(
    (redactedText, pattern) => redactedText.replace(pattern, `$1${mark}`),
    text.replace(tokenLike, mark)
  );
}
function* redactedPieces(pieces, redact) {
  for (const piece of pieces) yield redact(piece);
}
function redacted(value, redact) {
  const inside = (part) => {
    if (typeof part === "string") return redact(part);
    if (Array.isArray(part)) return part.map(inside);
    if (!isObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [redact(key), inside(item)]));
  };
  return inside(value);
}

// src/reporting/escaping/visible.ts
var invisible = new RegExp("(?!(?<=\\p{Emoji})[\\uFE0E\\uFE0F])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Surrogate}\\p{Default_Ignorable_Code_Point}\\u2800]", "gu");
function visible(text) {
  const shown = withoutTokens(text);
  if (/^[ -~]*$/.test(shown)) return shown;
  return shown.replace(invisible, (character) => {
    if (character === "\n") return "⏎";
    if (character === "	") return " ";
    return codePoint(character);
  });
}
function codePoint(character) {
  return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}
function shortened(text, most) {
  const characters = [...withoutTokens(text)];
  return characters.length > most ? `${characters.slice(0, most - 1).join("").trimEnd()}…` : characters.join("");
}
function sentenceParts(text) {
  const parts = text.split("`");
  return parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
}
function json(value, indent = 2) {
  const text = withoutTokens(JSON.stringify(value, null, indent) ?? "");
  if (/^[\n -~]*$/.test(text) && !text.includes("##[")) return text;
  return text.replaceAll(invisible, (character) => character === "\n" ? "\n" : escapeSequence(character)).replaceAll("##[", `#${escapeSequence("#")}[`);
}
function* jsonPieces(value) {
  let before = "{";
  for (const [name, field] of Object.entries(value)) {
    if (field === void 0) continue;
    yield `${before}
  ${json(name)}: `;
    if (Array.isArray(field) && field.length > 0) {
      for (const [index, item] of field.entries()) yield `${index === 0 ? "[" : ","}
    ${indented(item, 4)}`;
      yield "\n  ]";
    } else yield indented(field, 2);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}
function indented(value, by) {
  return json(value).replaceAll("\n", `
${" ".repeat(by)}`);
}
function escapeSequence(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function withoutCommands(text) {
  return text.replaceAll("##[", "#​#[").replace(/^([\s\u0085]*)::/gm, "$1:​:");
}
function logText(text) {
  return withoutCommands(text.split("\n").map(visible).join("\n"));
}

export {
  redactor,
  wellFormed,
  withoutTokens,
  redactedPieces,
  redacted,
  invisible,
  visible,
  codePoint,
  shortened,
  sentenceParts,
  json,
  jsonPieces,
  withoutCommands,
  logText
};
