// The input `directory` → the directory's path from the repository's root, or what is wrong with it.
import { expect, test } from "vitest";
import { ExpectedError } from "../../src/model/expected-error.ts";
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
