import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { code, fence, htmlCode, markdownText, sentence } from "../../../src/reporting/escaping/markdown.ts";
import { mermaidText } from "../../../src/reporting/escaping/mermaid.ts";
import {
  json,
  jsonPieces,
  logText,
  shortened,
  visible,
  withoutCommands,
} from "../../../src/reporting/escaping/visible.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      "`",
      "|",
      "\\",
      "<",
      ">",
      "@",
      "#",
      "[",
      "]",
      "(",
      ")",
      "*",
      "_",
      "\n",
      "\r",
      " ",
      "a",
      "1",
      ":",
      "!",
      "\u202E",
      "\u200B",
    ),
    maxLength: 40,
  }),
);

describe("what comes from outside stays text", () => {
  it("a code span holds the whole text between fences that it can't close", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [, marks = "", inside = ""] = /^(`+)([\s\S]*)\1$/.exec(code(text)) ?? [];
        expect(marks.length).toBeGreaterThan(0);
        const runs = [...inside.matchAll(/`+/g)].map(([run]) => run.length);
        expect(runs).not.toContain(marks.length);
        expect(code(text)).not.toMatch(/[\n\r]/);
      }),
    );
  });

  it("inside HTML and tables no character can end a tag, an attribute or a cell", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inside = htmlCode(text).slice("<code>".length, -"</code>".length);
        const bare = inside.replace(/&(?:amp|lt|gt|quot|#\d+);/g, " ");
        expect(bare).not.toMatch(/[<>"`|*_[\]~$\\\n\r&]|@\w|#\d|https?:|ftp:|www\.|[0-9a-f]{7}|:[\w+-]+:/i);
      }),
    );
  });

  it("plain markdown has no markup, mention, issue number or link left", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = markdownText(text).replace(/&(?:amp|lt|gt|quot|#\d+);/g, " ");
        expect(bare).not.toMatch(/[<>`|*_[\]~\\\n]|@\w|#\d|https?:|www\./i);
      }),
    );
  });

  it.each([
    ["@acme/everyone", "@\u2060acme/everyone"],
    ["see #12 and GH-3", "see #\u206012 and GH-\u20603"],
    ["https://example.com", "https\u2060://example.com"],
    ["www.example.com", "www\u2060.example.com"],
    ["ftp://example.com", "ftp\u2060://example.com"],
    ["eve@-evil.example", "eve@\u2060-evil.example"],
    ["fixed by 1f0c9a7be241", "fixed by 1f0c9a\u20607be241"],
    ["a :tada: b", "a :\u2060tada: b"],
    ["$x$", "&#36;x&#36;"],
    ["# a", "\u2060# a"],
    ["1. a", "\u20601. a"],
    ["- a", "\u2060- a"],
    ["    a", "\u2060    a"],
    ["2 to create", "2 to create"],
    ["it isn't", "it isn't"],
  ])("%s is broken where GitHub would make something of it", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it("a fence is longer than any run of backticks in it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const block = fence("json", text);
        const [marks = ""] = /^`+/.exec(block) ?? [];
        expect(text).not.toContain(marks);
        expect(block.endsWith(`\n${marks}`)).toBe(true);
      }),
    );
  });

  it("a fence holds a text with more runs of backticks than a function takes arguments", () => {
    const text = `${"` ".repeat(200_000)}\`\`\``;
    expect(fence("json", text)).toBe(`\`\`\`\`json\n${text}\n\`\`\`\``);
  });

  it("a text of any length has an end", () => {
    expect(code("x".repeat(10_000)).length).toBeLessThan(300);
    expect(htmlCode("x".repeat(10_000)).length).toBeLessThan(300);
    expect(markdownText("x".repeat(10_000)).length).toBeLessThan(5_000);
  });

  it("JSON in pieces is the same JSON", () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(value, (fields) => {
        expect([...jsonPieces({ ...fields, absent: undefined })].join("")).toBe(`${json(fields)}\n`);
      }),
    );
  });

  it("JSON shows what is invisible and still reads as the same value", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(JSON.parse(json({ text }))).toEqual({ text });
        expect(json({ text })).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]|##\[/u);
      }),
    );
  });

  it.each([
    ["a\u202Eb", "a\\u{202E}b"],
    ["a\u200Bb", "a\\u{200B}b"],
    ["a\u001B[31mb", "a\\u{1B}[31mb"],
    ["a\nb\tc", "a⏎b c"],
    ["a\u3164b", "a\\u{3164}b"],
    ["a\uFE0Fb", "a\\u{FE0F}b"],
    ["❤️", "❤️"],
    ["مرحبا 😀", "مرحبا 😀"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe("a log line gives the runner no command", () => {
  it.each([
    "::add-mask::x",
    "   ::set-output name=a::b",
    "\u0085::error::x",
    "\u3000::error::x",
    "##[group]x",
    "a ##[error]b",
  ])("%s", (line) => {
    for (const safe of [logText(line), withoutCommands(line)]) {
      expect(safe).not.toMatch(/^[\s\u0085]*::/m);
      expect(safe).not.toContain("##[");
    }
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(":", "#", "[", "\n", " ", "a"), maxLength: 30 }), (text) => {
        expect(withoutCommands(text)).not.toMatch(/^[^\S\n]*::/m);
        expect(withoutCommands(text)).not.toContain("##[");
      }),
    );
  });
});

describe("in a drawing", () => {
  it.each([
    ["10% of customers, [EU] (beta)", "10% of customers, [EU] (beta)"],
    ["a: b; c #1", "a∶ b； c ＃1"],
    ["%%{init: {}}%%", "％％｛init∶ ｛｝｝％％"],
    ['</div> "x" `y` & \\n', "‹/div› ”x” ’y’ ＆ ＼n"],
    ["  two\n\tlines\u2028more ", "two lines more"],
    ["right\u202E to\u200B left \uD800", "right to left"],
    ["مرحبا 😀", "مرحبا 😀"],
    ["😀".repeat(60), "😀".repeat(60)],
    ["😀".repeat(61), `${"😀".repeat(59)}…`],
  ])("%j reads %j", (text, shown) => {
    expect(mermaidText(text)).toBe(shown);
  });

  it("whatever the text, nothing is left that Mermaid, HTML or a fence would read", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mermaidText(text)).not.toMatch(/%%|[:;#<>{}"`&\\\n\r\p{Cc}\p{Cf}]/u);
        expect([...mermaidText(text)].length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("a sentence of ours", () => {
  it("puts what stands between backticks into code, and the rest into plain markdown", () => {
    expect(sentence("The flag `a*b` has <no> rule `x`.")).toBe("The flag `a*b` has &lt;no&gt; rule `x`.");
    expect(sentence("`a|b`", htmlCode)).toBe("<code>a&#124;b</code>");
    const id = "6b449a116cf564c2cc000012";
    expect(sentence(`Created as \`${id}\`.`, htmlCode)).toBe(`Created as <code>${id}</code>.`);
  });
});

test("what looks like a token is gone before a text is cut", () => {
  for (const secret of [
    "bearer abcdefghij0123456789xyz",
    "https://ada:abcdefghij@example.com",
    `ghp_${"abcdefghij".repeat(4)}`,
  ])
    for (let most = 1; most < 60; most++) {
      const cut = shortened(`a ${secret}`, most);
      expect([...cut].length).toBeLessThanOrEqual(most);
      expect(cut).not.toContain("abc");
    }
});
