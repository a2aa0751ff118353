// Lines at a terminal: broken at words, none wider than the terminal, and nothing of them lost.
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapped } from "../../src/commands/terminal/wrapping.ts";

const dim = (text: string) => `\u001b[2m${text}\u001b[22m`;

test.each([
  ["nothing is known of the width", undefined],
  ["it is too narrow to read", 20],
])("as it is where %s", (_, columns) => {
  const text = `${"word ".repeat(40)}\n`;
  expect(wrapped(text, columns)).toBe(text);
});

describe("at 40 columns", () => {
  test.each([
    ["one two three", ["one two three"]],
    ["", [""]],
    [
      "+ create Checkout for everyone storefront/new-checkout/production",
      ["+ create Checkout for everyone", "  storefront/new-checkout/production"],
    ],
    [
      "    1. a tenth: wait 2 days → turn on; serve false 90%",
      ["    1. a tenth: wait 2 days → turn on;", "       serve false 90%"],
    ],
    [
      "  unknown  whether it is there could not be read",
      ["  unknown  whether it is there could not", "           be read"],
    ],
    [
      `  https://app.launchdarkly.com/${"x".repeat(40)} there`,
      [`  https://app.launchdarkly.com/${"x".repeat(40)}`, "    there"],
    ],
    ["日本語 日本語日本語 日本語日本語日本語 日本語", ["日本語 日本語日本語 日本語日本語日本語", "  日本語"]],
  ])("%j", (line, lines) => {
    expect(wrapped(line, 40)).toBe(lines.join("\n"));
  });

  test("colours begin and end on each line", () => {
    expect(wrapped(dim("    now: off: false, and more words than fit here"), 40)).toBe(
      `    ${dim("now: off: false, and more words")}\n      ${dim("than fit here")}`,
    );
  });
});

test("a word in a column of its own may have a colour, which takes no room", () => {
  expect(wrapped(`  ${dim("not")}      a token that LaunchDarkly doesn't know`, 40)).toBe(
    `  ${dim("not")}      a token that LaunchDarkly\n           doesn't know`,
  );
});

test("no line is wider than its longest word, and nothing but blanks is lost", () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcäß→%") });
  const line = fc.tuple(fc.nat(8), fc.array(word, { minLength: 1, maxLength: 40 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.integer({ min: 30, max: 120 }), (parts, columns) => {
      const text = parts
        .map(([indentation, words, isDim]) =>
          `${" ".repeat(indentation)}${words.join(" ")}`.replace(/.*/, isDim ? dim : String),
        )
        .join("\n");
      const made = stripVTControlCharacters(wrapped(text, columns));
      expect(made.replaceAll(/\s+/g, " ")).toBe(stripVTControlCharacters(text).replaceAll(/\s+/g, " "));
      for (const one of made.split("\n")) expect(one.length).toBeLessThanOrEqual(columns);
    }),
  );
});
