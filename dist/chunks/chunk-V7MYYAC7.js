import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  sentenceParts,
  shortened,
  visible
} from "./chunk-TOZC3MSG.js";

// src/reporting/escaping/markdown.ts
var longestName = 200;
var longestCopied = 500;
var longestText = 4e3;
function code(text) {
  return codeSpan(shortened(visible(text), longestName));
}
function codeToCopy(text) {
  return codeSpan(shortened(visible(text), longestCopied));
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
  return entities(unlinked(shortened(visible(text), longestName)));
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
function sentence(text, style = code) {
  const parts = sentenceParts(text);
  return asParagraph(parts.map((part, index) => index % 2 === 1 ? style(part) : plainText(part)).join(""));
}
function markdownText(text) {
  return asParagraph(plainText(text));
}
function plainText(text) {
  return entities(unlinked(shortened(visible(text), longestText)));
}
function asParagraph(text) {
  return text.replace(/^(?=\s|[#+=-]|\d+[.)])/, "⁠");
}
function longestRun(text) {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

export {
  code,
  codeToCopy,
  htmlCode,
  unlinked,
  fence,
  sentence,
  markdownText
};
