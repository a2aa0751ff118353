// A name that isn't known × those that are → what to do about it: also where the two look the same.
import { describe, expect, it } from "vitest";
import { nearestHint } from "../../../src/model/values/nearest.ts";

describe("names that look the same", () => {
  it.each([
    ["Caf\u00e9", "Cafe\u0301", "That one has a combining accent (U+0301). Copy that one, and quote it."],
    ["Cafe\u0301", "Caf\u00e9", "What is written here has a combining accent (U+0301)."],
    ["New\u00a0cart", "New cart", "What is written here has a no-break space (U+00A0)."],
    ["New cart", "New\u202fcart", "That one has a narrow no-break space (U+202F). Copy that one, and quote it."],
    ["New cart", "New cart ", "That one has a blank at its end. Copy that one, and quote it."],
    [" New cart", "New cart", "What is written here has a blank at its start."],
    ["New cart", "New  cart", "The two differ in their blanks."],
    [
      "New\u200b",
      "New\u00a0",
      "What is written here has a zero-width space (U+200B). That one has a no-break space (U+00A0). Copy that one, and quote it.",
    ],
    ["New\tcart", "New cart", "What is written here has a special character (U+0009)."],
  ])("%j is not %j", (written, known, difference) => {
    expect(nearestHint(written, ["Now cart", "Caf\u00e8", known])).toBe(`Did you mean \`${known}\`? ${difference}`);
  });
});

it("names what is near, else what there is", () => {
  expect(nearestHint("New crat", ["Now", "New cart"])).toBe("Did you mean `New cart`?");
  expect(nearestHint("Old", ["New cart", "b"])).toBe("Known here: `New cart`, `b`.");
  expect(nearestHint("Old", [])).toBe("Nothing more can stand here.");
});
