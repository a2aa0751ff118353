// The inputs `directory`, `allow` and `environments` → their values, or what is wrong with them.
import { expect, test } from "vitest";
import { ExpectedError } from "../../src/model/messages/expected-error.ts";
import { planInputs } from "../../src/runner/inputs.ts";

const directoryOf = (written: string) =>
  planInputs((name) => (name === "directory" ? written : ""), "acme/storefront", false).directory;

test.each([
  ["", ".launchdarkly"],
  ["./.launchdarkly", ".launchdarkly"],
  [".launchdarkly/", ".launchdarkly"],
  ["./teams//pay/.", "teams/pay"],
  ["teams/../pay", "pay"],
  ["..pay", "..pay"],
])("%j is %s", (written, directory) => {
  expect(directoryOf(written)).toBe(directory);
});

test.each([".", "./", "..", "../x", "x/../..", "/", "/.launchdarkly", "//x"])("%j is refused", (written) => {
  expect(() => directoryOf(written)).toThrow(ExpectedError);
});

const allowed = (written: string, isByHand = true) =>
  planInputs((name) => (name === "allow" ? written : ""), "acme/storefront", isByHand).allow;
const hash = "0123456789abcdef0123456789abcdef";

test("what is allowed is a plan's hash; by hand only", () => {
  expect(["", hash].map((written) => allowed(written))).toEqual([undefined, hash]);
  for (const written of ["nonsense", hash.slice(1), `${hash}0`, hash.toUpperCase(), `/ld-allow ${hash}`]) {
    expect(() => allowed(written)).toThrow(ExpectedError);
    expect(allowed(written, false)).toBeUndefined();
  }
});

const environments = (written: string) =>
  planInputs((name) => (name === "environments" ? written : ""), "acme/storefront", false).environments;

test("environments are all where the input isn't given, and never where it names none", () => {
  expect(environments("")).toBeUndefined();
  expect(environments("staging, production\nqa,,")).toEqual(["staging", "production", "qa"]);
  for (const written of [",", " , ", "\n", ", \n,"]) expect(() => environments(written)).toThrow(ExpectedError);
});
