import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  listed
} from "./chunk-MMUMCMMQ.js";

// src/model/values/characters.ts
var names = {
  " ": "a no-break space",
  "­": "a soft hyphen",
  " ": "a figure space",
  "​": "a zero-width space",
  "‌": "a zero-width non-joiner",
  "‍": "a zero-width joiner",
  " ": "a narrow no-break space",
  "⁠": "a word joiner",
  "　": "an ideographic space",
  "\uFEFF": "a byte order mark"
};
function characterWords(character) {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
  return `${names[character] ?? (new RegExp("\\p{M}", "u").test(character) ? "a combining accent" : "a special character")} (${code})`;
}
function blankHint(character) {
  return /\s/.test(character) && character !== "\uFEFF" ? "Type an ordinary space in its place" : "Take it away";
}
function visibleForm(text) {
  return text.normalize("NFC").replace(/[\p{Cf}]/gu, "").replace(/\s+/gu, " ").trim();
}
function hiddenDifference(written, meant) {
  const [here, there] = [oddities(written), oddities(meant)];
  const only = (some, others) => some.filter((one) => !others.includes(one));
  const sentences = [
    ["What is written here has", only(here, there)],
    ["That one has", only(there, here)]
  ].flatMap(([start, found]) => found.length === 0 ? [] : [`${start} ${listed(found)}.`]);
  const copy = only(there, here).length > 0 ? ["Copy that one, and quote it."] : [];
  return sentences.length === 0 ? "The two differ in their blanks." : [...sentences, ...copy].join(" ");
}
function hiddenWords(text) {
  const found = oddities(text);
  return found.length === 0 ? void 0 : `What is written here has ${listed(found)}.`;
}
function oddities(text) {
  const combining = text.normalize("NFC") === text ? [] : [...text.normalize("NFD").matchAll(new RegExp("\\p{M}", "gu"))].map(([mark]) => mark);
  const special = [...text.matchAll(/[\p{Cf}]|[^\S ]/gu)].map(([character]) => character);
  return [
    ...new Set([...special, ...combining].map(characterWords)),
    .../^ /.test(text) ? ["a blank at its start"] : [],
    .../ $/.test(text) ? ["a blank at its end"] : []
  ];
}

export {
  characterWords,
  blankHint,
  visibleForm,
  hiddenDifference,
  hiddenWords
};
