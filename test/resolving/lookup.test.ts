import { describe, expect, test } from "vitest";
import { parseFlag, parseMember } from "../../src/launchdarkly/parse.ts";
import type { Origin, Reference } from "../../src/model/document.ts";
import type { Diagnostic } from "../../src/model/messages/diagnostic.ts";
import { memberId, type ReferenceSite, ruleId, variationId } from "../../src/resolving/lookup.ts";

const origin: Origin = {
  file: "a.yaml",
  document: { value: null },
  locate: () => ({ file: "a.yaml", line: 7, column: 3 }),
};

/** The id, or the code of the one error. */
function outcome(look: (place: ReferenceSite) => string | undefined): {
  id?: string;
  code?: string;
  message?: string;
  hint?: string;
} {
  const diagnostics: Diagnostic[] = [];
  const id = look({ origin, pointer: "/somewhere", diagnostics });
  const [problem] = diagnostics;
  if (problem === undefined) return id === undefined ? {} : { id };
  expect(id).toBeUndefined();
  expect(problem).toMatchObject({ severity: "error", pointer: "/somewhere", position: { line: 7 } });
  return { code: problem.code, message: problem.message, ...(problem.hint !== undefined && { hint: problem.hint }) };
}

const flag = parseFlag(
  {
    key: "checkout",
    variations: [
      { _id: "id-a", name: "true", value: true },
      { _id: "id-b", name: "off", value: false },
      { _id: "id-c", name: "json", value: { a: 1, b: [true, null] } },
      { _id: "id-d", name: "text", value: "red" },
      { _id: "id-e", name: "red", value: "blue" },
      { _id: "id-f", value: 3 },
      { _id: "id-g", name: "id-a", value: "3" },
      { _id: "id-h", value: null },
    ],
    environments: {
      production: {
        rules: [
          { _id: "rule-1", description: "Germans" },
          { _id: "rule-2", description: "Twins" },
          { _id: "rule-3", description: "Twins" },
          { _id: "rule-4" },
        ],
      },
    },
  },
  "storefront",
);

describe("a variation is found", () => {
  test.each<[string, Reference, string]>([
    ["by its id, before a name that is the same", { ref: "id-a" }, "id-a"],
    ["by its name", { ref: "off" }, "id-b"],
    ["by its name and its value, if both are one", { ref: "true" }, "id-a"],
    ["by the JSON text of its value", { ref: "false" }, "id-b"],
    ["by the JSON text of a value that is an object", { ref: '{"a":1,"b":[true,null]}' }, "id-c"],
    ["by the same with its fields in another order", { ref: '{ "b": [true, null], "a": 1 }' }, "id-c"],
    ["by a value of text", { ref: "blue" }, "id-e"],
    ["by a quoted value", { ref: '"blue"' }, "id-e"],
    ["by `{id}` only as an id", { id: "id-b" }, "id-b"],
    ["by `{name}` only as a name", { name: "id-a" }, "id-g"],
    ["by `{name}` where a value is the same", { name: "red" }, "id-e"],
    ["by `{value}` where a name is the same", { value: "red" }, "id-d"],
    ["by a number, not by the text of it", { value: 3 }, "id-f"],
    ["by an object, whatever the order of its keys", { value: { b: [true, null], a: 1 } }, "id-c"],
    ["by null", { value: null }, "id-h"],
  ])("%s", (_, reference, id) => {
    expect(outcome((place) => variationId(reference, flag, place))).toEqual({ id });
  });
});

describe("a variation is an error", () => {
  test.each<[string, Reference, string, string]>([
    [
      "that means a name and another's value",
      { ref: "red" },
      "ambiguous-variation",
      '`red` means several variations of `checkout`: text ("red"), red ("blue").',
    ],
    ["that means a number and a text", { ref: "3" }, "ambiguous-variation", "`3` means several variations"],
    ["that isn't there", { ref: "purple" }, "unknown-variation", "The flag `checkout` has no variation `purple`."],
    ["with an id that is a name", { id: "off" }, "unknown-variation", "no variation `off`"],
    ["with an array for an object", { value: [] }, "unknown-variation", "no variation `[]`"],
  ])("%s", (_, reference, code, message) => {
    const found = outcome((place) => variationId(reference, flag, place));
    expect(found).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(found.hint).toBeTruthy();
  });

  test("with the nearest one for a hint", () => {
    expect(outcome((place) => variationId({ ref: "of" }, flag, place)).hint).toContain("off");
  });
});

describe("a rule", () => {
  test.each<[string, Reference, object]>([
    ["by its id", { ref: "rule-4" }, { id: "rule-4" }],
    ["by its description", { ref: "Germans" }, { id: "rule-1" }],
    [
      "by a description that two have: an error that names their ids",
      { ref: "Twins" },
      { code: "ambiguous-rule", hint: "Name it by its id: `rule-2`, `rule-3`." },
    ],
    ["by `{id}` never by description", { id: "Germans" }, { code: "unknown-rule" }],
    ["that isn't there", { ref: "French" }, { code: "unknown-rule" }],
  ])("%s", (_, reference, expected) => {
    expect(outcome((place) => ruleId(reference, flag, "production", place))).toMatchObject(expected);
  });

  test("of another environment isn't there", () => {
    expect(outcome((place) => ruleId({ ref: "rule-1" }, flag, "staging", place))).toMatchObject({
      code: "unknown-rule",
    });
  });
});

describe("a member", () => {
  const members = [{ _id: "m1", email: "ada@example.com" }].map(parseMember);
  test.each<[string, Reference, object]>([
    ["by email, whatever its case", { ref: "Ada@Example.com" }, { id: "m1" }],
    ["by id", { ref: "m1" }, { id: "m1" }],
    ["by an id given as one, without looking", { id: "unseen" }, { id: "unseen" }],
    ["that isn't there", { ref: "eve@example.com" }, { code: "unknown-member" }],
  ])("%s", (_, reference, expected) => {
    expect(outcome((place) => memberId(reference, members, place))).toMatchObject(expected);
  });
});
