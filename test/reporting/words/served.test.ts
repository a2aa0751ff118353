// What is served → the words for it: what decides who gets which share, what runs there, and rules that are passed over.
import { describe, expect, it } from "vitest";
import type { Served } from "../../../src/model/forecast.ts";
import { servedWords } from "../../../src/reporting/words/served.ts";

const name = (text: string) => `‹${text}›`;
const shares = [
  { variation: "off", weight: 90_000 },
  { variation: "on", weight: 10_000 },
];
const split: Served = { on: true, everyone: shares, rules: [], targets: [] };
const one: Served = { ...split, everyone: [{ variation: "on", weight: 100_000 }] };

describe("a split", () => {
  it.each<[string, Served, Served | undefined, string]>([
    ["goes by users if nothing is said", split, undefined, "‹off› 90%, ‹on› 10%"],
    [
      "says by which contexts it goes",
      { ...split, everyoneSplit: { contextKind: "organization" } },
      undefined,
      "‹off› 90%, ‹on› 10% (by ‹organization›)",
    ],
    [
      "and by which attribute",
      { ...split, everyoneSplit: { bucketBy: "country" } },
      undefined,
      "‹off› 90%, ‹on› 10% (by ‹user› ‹country›)",
    ],
    [
      "says that it goes by users where it went by others before",
      split,
      { ...split, everyoneSplit: { contextKind: "organization" } },
      "‹off› 90%, ‹on› 10% (by ‹user›)",
    ],
    ["but not of one variation for all", one, { ...split, everyoneSplit: { contextKind: "organization" } }, "‹on›"],
    [
      "says what runs there",
      { ...split, everyoneSplit: { contextKind: "organization", running: "experiment" } },
      undefined,
      "‹off› 90%, ‹on› 10% (by ‹organization›; an experiment runs)",
    ],
    [
      "in a rule too",
      { ...one, rules: [{ name: "r", serves: shares, split: { running: "rollout" } }] },
      undefined,
      "‹on›; rule ‹r›: ‹off› 90%, ‹on› 10% (a guarded or progressive rollout runs)",
    ],
    [
      "in a rule that went by others before",
      { ...one, rules: [{ name: "r", serves: shares }] },
      { ...one, rules: [{ name: "r", serves: shares, split: { bucketBy: "country" } }] },
      "‹on›; rule ‹r›: ‹off› 90%, ‹on› 10% (by ‹user›)",
    ],
  ])("%s", (_, served, before, words) => {
    expect(servedWords(served, name, before)).toBe(words);
  });
});

it("a disabled rule is told as one, once, and isn't called gone", () => {
  const before: Served = { ...one, rules: [{ name: "r", serves: shares }] };
  const disabled: Served = { ...one, disabledRules: ["r"] };
  expect(servedWords(disabled, name, before)).toBe("‹on›; rule ‹r› is disabled");
  expect(servedWords(disabled, name, disabled)).toBe("‹on›; 1 rule or target as before");
  expect(servedWords(before, name, disabled)).toBe("‹on›; rule ‹r›: ‹off› 90%, ‹on› 10%");
  expect(servedWords(one, name, disabled)).toBe("‹on›");
});

describe("prerequisites that aren't met for all", () => {
  const unmet = { key: "p", variation: "on" } as const;
  it.each<[string, Served["prerequisites"], string]>([
    ["one that is off", [{ ...unmet, met: "by none", isOff: true }], "‹on›, since the prerequisite ‹p› is off"],
    ["one that serves another", [{ ...unmet, met: "by none" }], "‹on›, since the prerequisite ‹p› doesn't serve ‹on›"],
    [
      "two of which one decides",
      [
        { ...unmet, met: "by some" },
        { ...unmet, key: "q", met: "by none", isOff: true },
      ],
      "‹on›, since the prerequisite ‹q› is off",
    ],
    [
      "one that some meet",
      [{ ...unmet, met: "by some" }],
      "‹on›; the off variation where the prerequisite ‹p› doesn't serve ‹on›",
    ],
    [
      "one that could not be read",
      [{ key: "p", met: "not known" }],
      "‹on›; the off variation where the prerequisite ‹p› (not known here) doesn't serve what is required",
    ],
  ])("%s", (_, prerequisites = [], words) => {
    expect(servedWords({ ...one, prerequisites }, name)).toBe(words);
  });
});
