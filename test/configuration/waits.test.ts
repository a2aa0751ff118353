// How long something that may be there is looked for: a measurement makes that longer, never shorter.
import fc from "fast-check";
import { expect, it } from "vitest";
import { waitsOf } from "../../src/configuration/waits.ts";

it.each([
  [undefined, 10_000, 1_000, true],
  [250, 10_000, 1_000, true],
  [5_000, 10_000, 1_000, true],
  [9_000, 18_000, 1_800, true],
  [59_999, 119_998, 11_999.8, true],
  [60_000, 120_000, 12_000, false],
])("where a create is listed within %s milliseconds", (listedWithin, lookFor, lookEvery, maySendAgain) => {
  expect(waitsOf(listedWithin === undefined ? {} : { listedWithin })).toEqual({ lookFor, lookEvery, maySendAgain });
});

it("no profile makes the look before a second create shorter than without one", () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (listedWithin) => {
      const { lookFor, maySendAgain } = waitsOf({ listedWithin });
      expect(lookFor).toBeGreaterThanOrEqual(waitsOf({}).lookFor);
      expect(!maySendAgain || lookFor >= 2 * listedWithin).toBe(true);
    }),
  );
});
