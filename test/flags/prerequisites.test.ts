// Whether the flags that a flag requires serve what is required, to whom, and what users get then.
import { describe, expect, it } from "vitest";
import { unmetPrerequisites } from "../../src/flags/prerequisites.ts";
import { served } from "../../src/flags/served.ts";
import { type FlagPlace, type FlagState, flagState } from "../../src/flags/state.ts";
import { parseFlag } from "../../src/launchdarkly/parse.ts";
import type { LiveFlag } from "../../src/model/live.ts";
import { A, B } from "./world.ts";

function flag(key: string, configuration: object): LiveFlag {
  const variations = ["a", "b"].map((name) => ({ _id: `id-of-${name}`, name, value: name }));
  const e = { on: true, offVariation: 1, fallthrough: { variation: 0 }, rules: [], ...configuration };
  return parseFlag({ key, name: key, variations, environments: { e } }, "p");
}

const requires = (...keys: string[]) => ({ prerequisites: keys.map((key) => ({ key, variation: 0 })) });
const split = (...weights: number[]) => ({
  fallthrough: { rollout: { variations: weights.map((weight, variation) => ({ variation, weight })) } },
});
const rule = { _id: "r", description: "r", clauses: [], variation: 1 };

/** The flag `f` requires `other` to serve `a`. */
function placeOf(
  other: object | undefined,
  more: Record<string, object> = {},
  own: object = requires("other"),
): FlagPlace {
  const all = { ...(other && { other }), ...more };
  const flags = new Map(Object.entries(all).map(([key, configuration]) => [key, flag(key, configuration)]));
  const f = flag("f", own);
  return { flag: f, environment: "e", others: (key) => (key === "f" ? f : flags.get(key)) };
}
const stateOf = (place: FlagPlace) => flagState(place) as FlagState;

describe("a prerequisite", () => {
  it.each<[string, object | undefined, Record<string, object>, [string, boolean] | undefined]>([
    ["that serves to all what is required is met", {}, {}, undefined],
    ["that is off is met by none", { on: false }, {}, ["by none", true]],
    ["even where its off variation is what is required", { on: false, offVariation: 0 }, {}, ["by none", true]],
    ["that serves another variation is met by none", { fallthrough: { variation: 1 } }, {}, ["by none", false]],
    ["that serves a split is met by some", split(50_000, 50_000), {}, ["by some", false]],
    ["that serves the other one to nobody is met", split(100_000, 0), {}, undefined],
    ["that has a rule for another one is met by some", { rules: [rule] }, {}, ["by some", false]],
    ["that has such a rule, which is disabled, is met", { rules: [{ ...rule, disabled: true }] }, {}, undefined],
    [
      "that has a target for another one is met by some",
      { targets: [{ variation: 1, values: ["u"] }] },
      {},
      ["by some", false],
    ],
    [
      "that serves what is required to one target is met by some",
      { fallthrough: { variation: 1 }, targets: [{ variation: 0, values: ["u"] }] },
      {},
      ["by some", false],
    ],
    ["that wasn't read isn't known", undefined, {}, ["not known", false]],
    [
      "that requires what is off serves its off variation",
      requires("third"),
      { third: { on: false } },
      ["by none", false],
    ],
    [
      "is met by that where its off variation is what is required",
      { ...requires("third"), offVariation: 0 },
      { third: { on: false } },
      undefined,
    ],
    ["that requires what some meet is met by some", requires("third"), { third: split(1, 99_999) }, ["by some", false]],
    ["that requires what wasn't read isn't known", requires("third"), {}, ["not known", false]],
    [
      "that serves another variation whatever it requires is met by none",
      { ...requires("third"), fallthrough: { variation: 1 } },
      {},
      ["by none", false],
    ],
    ["that requires the flag itself isn't known", requires("f"), {}, ["not known", false]],
  ])("%s", (_, other, more, expected) => {
    const place = placeOf(other, more);
    const variation = other === undefined ? "0" : A;
    expect(unmetPrerequisites(stateOf(place), place)).toEqual(
      expected === undefined ? [] : [{ key: "other", variation, met: expected[0], isOff: expected[1] }],
    );
  });
});

describe("what users get of a flag that is on", () => {
  const own = { ...requires("other"), rules: [{ ...rule, variation: 0 }], targets: [{ variation: 0, values: ["u"] }] };
  it("is its off variation, whatever its rules and targets say, where nobody meets a prerequisite", () => {
    const place = placeOf({ on: false }, {}, own);
    expect(served(stateOf(place), place)).toEqual({
      on: true,
      everyone: [{ variation: "b", weight: 100_000 }],
      rules: [],
      targets: [],
      prerequisites: [{ key: "other", variation: "a", met: "by none", isOff: true }],
    });
  });

  it("is what its rules say to those who meet it", () => {
    const place = placeOf(split(50_000, 50_000), {}, own);
    expect(served(stateOf(place), place)).toMatchObject({
      everyone: [{ variation: "a" }],
      rules: [{ name: "r" }],
      targets: [{ values: ["u"] }],
      prerequisites: [{ key: "other", variation: "a", met: "by some" }],
    });
  });

  it("says nothing of prerequisites that are met, nor while the flag is off", () => {
    const met = placeOf({}, {}, own);
    expect(served(stateOf(met), met)).not.toHaveProperty("prerequisites");
    const off = placeOf({ on: false }, {}, { ...own, on: false });
    expect(served(stateOf(off), off)).not.toHaveProperty("prerequisites");
  });
});

it("another flag's variation is known by its id", () => {
  const place = placeOf({}, {}, { prerequisites: [{ key: "other", variation: 1 }] });
  expect(stateOf(place).prerequisites).toEqual([{ key: "other", variation: B }]);
});
