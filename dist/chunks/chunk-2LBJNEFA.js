import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/reporting/escaping/redaction.ts
var mark = "‹redacted›";
var shortestToken = 8;
function redactor(tokens) {
  const forms = tokens.filter((token) => token.length >= shortestToken).flatMap(formsOf);
  if (forms.length === 0) return withoutTokens;
  const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length);
  const known = new RegExp(longestFirst.join("|"), "g");
  return (text) => withoutTokens(text.replace(known, mark));
}
function formsOf(token) {
  const base64 = [0, 1, 2].map((offset) => insideBase64(token, offset));
  const texts = [
    token,
    JSON.stringify(token).slice(1, -1),
    encodeURIComponent(wellFormed(token)),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))
  ];
  const cutShort = `${asReported([...token].slice(0, shortestToken).join(""))}[^\\s"'\`<>\\\\]{0,500}?…`;
  return [...texts.map(asReported), cutShort];
}
function wellFormed(text) {
  return Buffer.from(text).toString();
}
function insideBase64(text, offset) {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  return bytes.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(bytes.length * 8 / 6));
}
function asReported(text) {
  return [...text].map(
    (character) => /[A-Za-z0-9]/.test(character) ? character : `(?:\\${character}|&#${character.codePointAt(0)};)`
  ).join("⁠?");
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
  /(\bbearer\s+)[\w.~+/=-]{20,}/gi,
  /(\bauthorization(?:["']\s*[:=]\s*["']|\s*[:=]\s*)(?:(?:basic|bearer|token)\s+)?)[^\s"'`<>,;\\]{8,}/gi,
  /(:\/\/)[^\s/?#@:"'`<>\\]*:[^\s/?#@"'`<>\\]+(?=@)/gi
];
function withoutTokens(text) {
  return credentials.reduce(
    (redactedText, pattern) => redactedText.replace(pattern, `$1${mark}`),
    text.replace(tokenLike, mark)
  );
}
function redacted(value, redact) {
  const inside = (part) => {
    if (typeof part === "string") return redact(part);
    if (Array.isArray(part)) return part.map(inside);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [redact(key), inside(item)]));
  };
  return inside(value);
}

// src/reporting/escaping/safety.ts
var invisible = new RegExp("(?!(?<=\\p{Emoji})[\\uFE0E\\uFE0F])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Surrogate}\\p{Default_Ignorable_Code_Point}\\u2800]", "gu");
function visible(text) {
  return withoutTokens(text).replace(invisible, (character) => {
    if (character === "\n") return "⏎";
    if (character === "	") return " ";
    return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
  });
}
var longest = 200;
function shortened(text, most = longest) {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}
function code(text) {
  return codeSpan(shortened(visible(text)));
}
function codeToCopy(text) {
  return codeSpan(shortened(visible(text), 500));
}
function codeSpan(text) {
  const shown = text || " ";
  const fence2 = "`".repeat(longestRun(shown) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown.trim() === "" ? " " : "";
  return `${fence2}${pad}${shown}${pad}${fence2}`;
}
function htmlCode(text) {
  return /^[0-9a-f]{24}$/.test(text) ? `<code>${text}</code>` : `<code>${htmlText(text)}</code>`;
}
function htmlText(text) {
  return entities(unlinked(shortened(visible(text))));
}
function unlinked(text) {
  return text.replace(/@/g, "@⁠").replace(/(https?|ftp|www)(:|\.)/gi, "$1⁠$2").replace(/(#|GH-)(?=\d)/gi, "$1⁠").replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, "$&⁠").replace(/:(?=[\w+-]+:)/g, ":⁠");
}
function entities(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"`*_[\]|~\\$]/g, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}
function fence(language, content) {
  const marks = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${marks}${language}
${content}
${marks}`;
}
function json(value) {
  return withoutTokens(JSON.stringify(value, null, 2) ?? "").replaceAll(invisible, (character) => character === "\n" ? "\n" : escapeSequence(character)).replaceAll("##[", `#${escapeSequence("#")}[`);
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
var lookAlikes = {
  ":": "∶",
  ";": "；",
  "#": "＃",
  "<": "‹",
  ">": "›",
  "{": "｛",
  "}": "｝",
  '"': "”",
  "`": "’",
  "&": "＆",
  "\\": "＼"
};
var longestLabel = 60;
function mermaidText(text) {
  const safe = withoutTokens(text).replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "").replace(/%{2,}/g, (run) => "％".repeat(run.length)).replace(/[:;#<>{}"`&\\]/g, (character) => lookAlikes[character] ?? "").trim();
  const characters = [...safe];
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel - 1).join("").trimEnd()}…` : safe;
}
function sentence(text, style = code) {
  const parts = text.split("`");
  const even = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
  return asParagraph(even.map((part, index) => index % 2 === 1 ? style(part) : plainText(part)).join(""));
}
function markdownText(text) {
  return asParagraph(plainText(text));
}
var longestText = 4e3;
function plainText(text) {
  return entities(unlinked(shortened(visible(text), longestText)));
}
function asParagraph(text) {
  return text.replace(/^(?=\s|[#+=-]|\d+[.)])/, "⁠");
}
function longestRun(text) {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
var Html = class {
  source;
  constructor(source) {
    this.source = source;
  }
};
function html(literals, ...values) {
  const parts = values.map((value) => {
    if (value instanceof Html) return value.source;
    if (typeof value === "object") return value.map(({ source }) => source).join("");
    return pageText(visible(String(value)));
  });
  return new Html(literals.map((literal, index) => `${literal}${parts[index] ?? ""}`).join(""));
}
function htmlLines(text) {
  return new Html(
    text.split("\n").map((line) => pageText(visible(line))).join("\n")
  );
}
var [markOpens, markCloses] = ["", ""];
function marked(text) {
  return `${markOpens}${visible(text).replace(/[\uE000\uE001]/g, codePoint) || " "}${markCloses}`;
}
function markedSentence(text) {
  return sentenceParts(text).map((part, index) => index % 2 === 1 ? marked(part) : part.replace(/[\uE000\uE001]/g, "")).join("");
}
function htmlWords(text) {
  const parts = text.split(/(\uE000[^\uE000\uE001]*\uE001)/);
  return html`${parts.map((part, index) => index % 2 === 1 ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`)}`;
}
function sentenceParts(text) {
  const parts = text.split("`");
  return parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
}
function pageText(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(new RegExp("\\p{Noncharacter_Code_Point}", "gu"), codePoint).replace(/[&<>"']/g, (character) => names[character] ?? "");
}
function codePoint(character) {
  return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}

export {
  redactor,
  wellFormed,
  withoutTokens,
  redacted,
  visible,
  code,
  codeToCopy,
  htmlCode,
  fence,
  json,
  withoutCommands,
  logText,
  mermaidText,
  sentence,
  markdownText,
  html,
  htmlLines,
  marked,
  markedSentence,
  htmlWords
};
