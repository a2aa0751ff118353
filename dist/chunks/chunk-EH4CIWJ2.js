import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/reporting/safety.ts
function visible(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (character) => {
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
  return `<code>${htmlText(text)}</code>`;
}
function htmlText(text) {
  return entities(unlinked(shortened(visible(text))));
}
function unlinked(text) {
  return text.replace(/@(?=\w)/g, "@⁠").replace(/(https?|www)(:|\.)/gi, "$1⁠$2").replace(/(#|GH-)(?=\d)/gi, "$1⁠");
}
function entities(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"`*_[\]|~\\]/g, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}
function fence(language, content) {
  const marks = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${marks}${language}
${content}
${marks}`;
}
function json(value) {
  return (JSON.stringify(value, null, 2) ?? "").replace(
    /[\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => [...character].flatMap((one) => one.split("")).map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")
  );
}
function withoutCommands(text) {
  return text.replaceAll("##[", "#​#[").replace(/^(\s*)::/gm, "$1:​:");
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
  const safe = text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\p{Cf}\p{Surrogate}]/gu, "").replace(/%{2,}/g, (run) => "％".repeat(run.length)).replace(/[:;#<>{}"`&\\]/g, (character) => lookAlikes[character] ?? "").trim();
  const characters = [...safe];
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel - 1).join("").trimEnd()}…` : safe;
}
function sentence(text, style = code) {
  const parts = text.split("`");
  const even = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}'${parts.at(-1)}`];
  return even.map((part, index) => index % 2 === 1 ? style(part) : markdownText(part)).join("");
}
function markdownText(text) {
  return entities(unlinked(visible(text)));
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
  visible,
  code,
  codeToCopy,
  htmlCode,
  fence,
  json,
  withoutCommands,
  mermaidText,
  sentence,
  markdownText,
  html,
  htmlLines,
  marked,
  markedSentence,
  htmlWords
};
