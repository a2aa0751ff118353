// What LaunchDarkly says of a template's parameters, and what the document puts in their places.
import { expect, test } from "vitest";
import type { Json } from "../../src/model/values/json.ts";
import { invalidParameters } from "../../src/resolving/parameters.ts";

const path = "/rolloutWeights";
const reported = (value: Json, valid = false) => ({ id: "i", path, valid, default: { value } });
const given = (value: Json, parts: object = {}) => ({ _id: "i", path, default: { value }, ...parts });

test.each([
  ["what nobody replaces", reported({ a: 1 }), []],
  ["what is given, as it is given", reported({ a: 1, b: 2 }), [given({ a: 1, b: 2 })]],
  ["what is given, its fields in another order", reported({ a: 1, b: 2 }), [given({ b: 2, a: 1 })]],
  ["what another part is given", reported({ a: 1 }), [given({ b: 2 }, { _id: "j" })]],
  ["what is given at another path", reported({ a: 1 }), [given({ b: 2 }, { path: "/variationId" })]],
])("%s is not valid", (_, parameter, values) => {
  expect(invalidParameters([parameter], values)).toHaveLength(1);
});

test.each([
  ["what LaunchDarkly takes", reported({ a: 1 }, true), []],
  ["what the template has and the document replaces", reported({ a: 1 }), [given({ b: 2 })]],
  ["a list in another order", reported(["a", "b"]), [given(["b", "a"])]],
])("%s is no obstacle", (_, parameter, values) => {
  expect(invalidParameters([parameter], values)).toEqual([]);
});
