// A position and its line → the line with a caret: below the right character, whatever stands before it.
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { linesIn, type Terminal } from "../../src/commands/terminal/terminal.ts";
import { linesOf } from "../../src/documents/yaml/text.ts";
import { withoutTokens } from "../../src/reporting/escaping/redaction.ts";
import { invisible } from "../../src/reporting/escaping/visible.ts";
import { excerptLines } from "../../src/reporting/excerpt.ts";
import { diagnosticsText, type Paint } from "../../src/reporting/text.ts";

const same = (text: string) => text;
const paint: Paint = { red: same, green: same, yellow: same, dim: same, bold: same };
const at = (line: number, column: number) => ({ file: "a.yaml", line, column });
const shown = (line: string, column: number, width = 80, number = 8) =>
  excerptLines(at(number, column), { lineOf: () => line, width }, paint);

describe("the caret stands below the column", () => {
  test.each([
    ["action: [{ turn: sideways }]", 18, "  8 │ action: [{ turn: sideways }]", "    │                  ^"],
    ["key: Wrong Key", 6, "  8 │ key: Wrong Key", "    │      ^"],
    ["key:", 5, "  8 │ key:", "    │     ^"],
    ["name: 日本語 x: y", 11, "  8 │ name: 日本語 x: y", "    │              ^"],
    ["name: 👩‍👩‍👧 x", 16, "  8 │ name: 👩\\u{200D}👩\\u{200D}👧 x", "    │                              ^"],
    ["name: e\u0301 x", 10, "  8 │ name: e\u0301 x", "    │         ^"],
    ["\tkey: x", 2, "  8 │  key: x", "    │  ^"],
    ["a\u202Eb: x", 3, "  8 │ a\\u{202E}b: x", "    │          ^"],
    ["\u001b[31mred: x", 6, "  8 │ \\u{1B}[31mred: x", "    │           ^"],
  ])("%j, column %d", (line, column, first, second) => {
    expect(shown(line, column)).toEqual([first, second]);
  });

  test("the gutter is as wide as the number", () => {
    expect(shown("x", 1, 80, 1234)).toEqual(["  1234 │ x", "       │ ^"]);
  });
});

describe("a long line is cut around the column", () => {
  const long = `${"a".repeat(300)}X${"b".repeat(300)}`;
  test.each([
    [1, /^ {2}8 │ a{33}…$/],
    [301, /^ {2}8 │ …a{16}Xb{15}…$/],
    [601, /^ {2}8 │ …b{33}$/],
  ])("column %d", (column, pattern) => {
    const [first = "", second = ""] = shown(long, column, 40);
    expect(first).toMatch(pattern);
    expect([...first].length).toBeLessThanOrEqual(40);
    expect(first[second.indexOf("^")]).toBe(long[column - 1]);
  });

  test("so is one of a million characters", () => {
    expect(shown(`${"x".repeat(1e6)}: y`, 1e6 + 1, 40)).toEqual([
      `  8 │ …${"x".repeat(30)}: y`,
      `    │ ${" ".repeat(31)}^`,
    ]);
  });
});

test.each([
  ["no line is known", undefined],
  ["it is empty", "   "],
])("nothing is shown where %s", (_, line) => {
  expect(excerptLines(at(1, 1), { lineOf: () => line, width: 80 }, paint)).toEqual([]);
});

test("lines end as YAML says, and a file that is no text has none", () => {
  const file = (path: string, bytes: Uint8Array) => ({ path, bytes });
  const lineOf = linesOf([
    file("a.yaml", new TextEncoder().encode("\uFEFFone\r\ntwo\rthree\nfour")),
    file("b.yaml", new Uint8Array([0xff, 0xfe, 0])),
  ]);
  expect([1, 2, 3, 4, 5].map((line) => lineOf(at(line, 1)))).toEqual(["one", "two", "three", "four", undefined]);
  expect(lineOf({ file: "b.yaml", line: 1, column: 1 })).toBeUndefined();
  expect(lineOf({ file: "c.yaml", line: 1, column: 1 })).toBeUndefined();
});

describe("of a file's lines", () => {
  const token = "ghp_0123456789abcdefghijklmnopqrstuvwxyzAB";
  const file = {
    path: "a.yaml",
    bytes: new TextEncoder().encode(`${token}: ${"x, ".repeat(3_000)}\n${"x, ".repeat(3_000)}`),
  };
  const linesFor = (redact: (text: string) => string) => linesIn([file], { redact, width: 80 } as Terminal);

  test("one that holds a token is not shown, however far from the column that is", () => {
    expect(excerptLines(at(1, 8_000), linesFor(withoutTokens), paint)).toEqual([]);
    expect(excerptLines(at(2, 8_000), linesFor(withoutTokens), paint)).toHaveLength(2);
  });

  test("each is searched for tokens once, and of a long one little more is looked at than is shown", () => {
    const redact = vi.fn(withoutTokens);
    const lines = linesFor(redact);
    let looked = 0;
    const segment = Intl.Segmenter.prototype.segment;
    vi.spyOn(Intl.Segmenter.prototype, "segment").mockImplementation(function (this: Intl.Segmenter, text) {
      const segments = segment.call(this, text);
      return {
        containing: (index) => {
          looked++;
          return segments.containing(index);
        },
        *[Symbol.iterator]() {
          for (const one of segments) {
            looked++;
            yield one;
          }
        },
      } as Intl.Segments;
    });
    const columns = Array.from({ length: 50 }, (_, index) => 100 * (index + 1));
    for (const column of columns) expect(excerptLines(at(2, column), lines, paint)).toHaveLength(2);
    vi.restoreAllMocks();
    expect(redact).toHaveBeenCalledTimes(1);
    expect(looked).toBeLessThanOrEqual(columns.length * 80);
  });
});

test("below a diagnostic, before its hint; a blank line parts those that show one", () => {
  const diagnostic = {
    severity: "error",
    code: "yaml",
    message: "Wrong.",
    hint: "Mend it.",
    position: at(1, 3),
  } as const;
  expect(diagnosticsText([diagnostic, diagnostic], paint, { lineOf: () => "a b", width: 80 })).toBe(
    [1, 2].map(() => "a.yaml:1:3: error: Wrong. [yaml]\n  1 │ a b\n    │   ^\n  Mend it.").join("\n\n"),
  );
});

test("whatever the line holds: two lines, nothing invisible, no wider than there is room", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1, maxLength: 400 }),
      fc.nat(420),
      fc.integer({ min: 40, max: 200 }),
      (line, column, width) => {
        const lines = shown(line, column + 1, width);
        expect([0, 2]).toContain(lines.length);
        for (const one of lines) expect(one.replaceAll(/\p{M}/gu, "")).not.toMatch(new RegExp(invisible, "u"));
      },
    ),
  );
});
