import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/documents/yaml/text.ts
var mostBytes = 1024 * 1024;
function readText({ bytes }) {
  if (bytes.length > mostBytes)
    return {
      code: "file-too-large",
      message: `The file has ${bytes.length.toLocaleString("en")} bytes; at most ${mostBytes.toLocaleString("en")} are read.`,
      hint: "Split it into several files."
    };
  const text = decode(bytes);
  if (isUtf16(bytes))
    return { code: "not-utf8", message: "The file is UTF-16 text, not UTF-8.", hint: "Save it as UTF-8." };
  if (text === void 0) return notUtf8(bytes);
  if (text.startsWith("version https://git-lfs.github.com/spec/"))
    return {
      code: "lfs-pointer",
      message: "The file is a Git LFS pointer, not YAML.",
      hint: "Keep these documents out of Git LFS."
    };
  return { text };
}
function isUtf16([first, second]) {
  const marked = first === 255 && second === 254 || first === 254 && second === 255;
  return marked || second !== void 0 && first === 0 !== (second === 0);
}
function notUtf8(bytes) {
  let [valid, wrong] = [0, bytes.length + 1];
  const decoded = (length) => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return void 0;
    }
  };
  while (valid + 1 < wrong) {
    const middle = valid + wrong >> 1;
    if (decoded(middle) === void 0) wrong = middle;
    else valid = middle;
  }
  return {
    code: "not-utf8",
    message: "The file is not UTF-8 text: here is a byte that is none of a character's.",
    hint: "Save it as UTF-8.",
    before: decoded(valid) ?? ""
  };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
var lineEnd = /\r\n|\n|\r/g;
function positionsIn(file, text) {
  let starts;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(lineEnd)].map((match) => match.index + match[0].length)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function linesOf(files) {
  const read = /* @__PURE__ */ new Map();
  return ({ file, line }) => {
    const source = files.find(({ path }) => path === file);
    if (source === void 0) return void 0;
    const lines = read.get(file) ?? linesIn(source);
    read.set(file, lines);
    return lines[line - 1];
  };
}
function linesIn(file) {
  const read = readText(file);
  return "text" in read ? read.text.split(lineEnd) : [];
}

export {
  readText,
  positionsIn,
  linesOf
};
