// A name that isn't known × those that are → what to do about it: also where the two look the same.
import { describe, expect, it } from "vitest";
import { nearest, nearestHint } from "../../../src/model/values/nearest.ts";

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
  const hidden = "What is written here has a no-break space (U+00A0).";
  expect(nearestHint("wait:\u00a01d", ["wait"])).toBe(`Known here: \`wait\`. ${hidden}`);
  expect(nearestHint("New\u00a0crat", ["New cart"])).toBe(`Did you mean \`New cart\`? ${hidden}`);
});

describe("an address", () => {
  const known = [
    "ada@example.com",
    "al@example.com",
    "amy@example.com",
    "ann@example.com",
    "brian@example.com",
    "grace@example.com",
    "margaret.hamilton@example.com",
    "release-managers@example.com",
    "susanna@example.com",
    "Zoe@Example.com",
  ];

  it.each([
    // Another person's, however near it is.
    ["bo@example.com", undefined],
    ["ab@example.com", undefined],
    ["ana@example.com", undefined],
    ["may@example.com", undefined],
    ["ray@example.com", undefined],
    ["brain@example.com", undefined],
    ["trace@example.com", undefined],
    ["gracie@example.com", undefined],
    ["ad", undefined],
    ["ada", undefined],
    ["bda.example.com", undefined],
    ["eda@exmple.com", undefined],
    ["ada@another.org", undefined],
    ["susannah.k@example.com", undefined],
    // Mistyped.
    ["ada@exmaple.com", "ada@example.com"],
    ["ada@example.co", "ada@example.com"],
    ["ADA@example.cmo", "ada@example.com"],
    ["zoe@exampel.com", "Zoe@Example.com"],
    ["ada.example.com", "ada@example.com"],
    ["susana@example.com", "susanna@example.com"],
    ["margaret.hamliton@example.com", "margaret.hamilton@example.com"],
    ["margaret.hamilton@exampl.com", "margaret.hamilton@example.com"],
    ["relaese-managers@example.com", "release-managers@example.com"],
  ])("%s: %s", (written, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });

  it("of two that are near, the nearer one", () => {
    expect(nearest("susanna@example.co", ["susannah@example.com", "susanna@example.com"])).toBe("susanna@example.com");
  });
});

it("a name that holds no address is found as ever", () => {
  expect(nearest("stagign", ["production", "staging"])).toBe("staging");
  expect(nearest("al", ["a1", "b1"])).toBe("a1");
});
