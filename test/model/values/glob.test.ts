// Which names a glob stands for, and that the longest of them ends soon.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globProblem, matchesGlob } from "../../../src/model/values/glob.ts";
import { processorTime } from "../../processor-time.ts";

const target = "storefront/new-checkout/production";

it.each([
  ["*/*/*", target, true],
  ["**", target, true],
  ["*", target, false],
  ["storefront/**", target, true],
  ["storefront/**/production", target, true],
  ["storefront/**/production", "storefront/production", true],
  ["storefront/*/production", target, true],
  ["storefront/*/production", "storefront/a/b/production", false],
  ["storefront/new-*/production", target, true],
  ["storefront/new-checkout*/production", target, true],
  ["storefront/*new*out*/production", target, true],
  ["storefront/old-*/production", target, false],
  ["*/*/{staging,production}", target, true],
  ["*/*/{staging,test}", target, false],
  ["*/{new,old}-checkout/{staging,production}", target, true],
  ["*/*/pro?uction", target, true],
  ["*/*/pro?duction", target, false],
  ["*/*/production", "storefront/.hidden/production", true],
  ["store.ront/*/*", target, false],
  ["new-**", "new-checkout", true],
])("%s and %s: %s", (glob, name, fits) => {
  expect(matchesGlob(name, glob)).toBe(fits);
});

it.each([
  ["*/+(a)/*", /characters/],
  ["*/[ab]/*", /characters/],
  ["!storefront/**", /characters/],
  ["a b", /characters/],
  ["*/{a,b/*", /brace/],
  ["*/a}/*", /brace/],
  ["*/{a,{b,c}}/*", /inside of braces/],
  ["{a,b}".repeat(7), /more than 100/],
])("%s can't be used, and fits nothing", (glob, why) => {
  expect(globProblem(glob)).toMatch(why);
  expect(matchesGlob(glob, glob)).toBe(false);
});

describe("of parts and stars in any order", () => {
  const glob = fc.array(fc.constantFrom("a", "b", "*", "**", "?", "/", "{a,b}", "{,a/b}"), {
    minLength: 1,
    maxLength: 8,
  });
  const name = fc.array(fc.constantFrom("a", "b", "/"), { maxLength: 8 });

  it("fits what a regular expression for each of its ways fits", () => {
    fc.assert(
      fc.property(glob, name, (pieces, letters) => {
        expect(matchesGlob(letters.join(""), pieces.join(""))).toBe(byExpression(letters.join(""), pieces.join("")));
      }),
      { numRuns: 3_000 },
    );
  });

  it("ends soon", () => {
    const before = processorTime();
    const long = "a".repeat(256);
    for (const glob of ["*a".repeat(149), `${"**/".repeat(99)}x`, `${"?*".repeat(140)}b`, `${"{a,aa}*".repeat(6)}b`])
      for (const name of [long, `${long}/${long}/${long}`, `${"a/".repeat(400)}b`]) matchesGlob(name, glob);
    expect(processorTime() - before).toBeLessThan(5_000);
  });
});

/** Braces are written out, `**` as a part of its own is any number of parts, and each part is an expression. */
function byExpression(name: string, glob: string): boolean {
  const brace = /\{([^}]*)\}/.exec(glob);
  if (brace !== null)
    return (brace[1] ?? "").split(",").some((choice) => byExpression(name, glob.replace(brace[0], choice)));
  const ofPart = (part: string) => new RegExp(`^${part.replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]")}$`);
  const fits = (parts: readonly string[], wanted: readonly string[]): boolean => {
    const [first, ...rest] = wanted;
    if (first === undefined) return parts.length === 0;
    if (first === "**") return fits(parts, rest) || (parts.length > 0 && fits(parts.slice(1), wanted));
    return parts.length > 0 && ofPart(first).test(parts[0] ?? "") && fits(parts.slice(1), rest);
  };
  return fits(name.split("/"), glob.split("/"));
}
