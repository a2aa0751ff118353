// Canonical JSON: what every marker's hash is over, so it is held against RFC 8785 for any value.
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/model/values/json.ts";
import { canonicalJson as byTheStandard } from "../../documents/canonical/canonical-json.ts";

test("any value is written as the standard says", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      expect(canonicalJson(value)).toBe(byTheStandard(value));
    }),
  );
});

test.each([
  // Source: RFC 8785, 3.2.2 and 3.2.3
  [
    { numbers: [333_333_333.333_333_3, 1e30, 4.5, 2e-3, 1e-27], literals: [null, true, false] },
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  ],
  [
    { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 },
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  ],
  [{ ten: -0, nine: undefined, 10: "b", 9: "a" }, '{"10":"b","9":"a","ten":0}'],
])("%j", (value, written) => {
  expect(canonicalJson(value)).toBe(written);
});

test("a great many names are sorted, too", () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `n${(index * 7919) % 1_000}`);
  const value = Object.fromEntries(names.map((name) => [name, name]));
  expect(canonicalJson(value)).toBe(byTheStandard(value));
});
