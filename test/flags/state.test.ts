// What a flag's configuration says, as LaunchDarkly gives it, and what people call its parts.
import { describe, expect, it } from "vitest";
import { served, variationName } from "../../src/flags/served.ts";
import { type FlagPlace, flagState } from "../../src/flags/state.ts";
import { parseFlag } from "../../src/launchdarkly/parse.ts";
import type { LiveFlag } from "../../src/model/live.ts";
import type { Json } from "../../src/model/values/json.ts";

const A = "id-of-a";
const B = "id-of-b";
const flag = (configuration: object) => {
  const variations = ["a", "b"].map((name) => ({ _id: `id-of-${name}`, name, value: name }));
  return parseFlag({ key: "f", name: "F", variations, environments: { e: configuration } }, "p");
};
const placeOf = (live: LiveFlag): FlagPlace => ({
  flag: live,
  environment: "e",
  others: (key) => (key === "known" ? flag({}) : undefined),
});
const stateOf = (live: LiveFlag) => flagState(placeOf(live));
const clause = { attribute: "plan", op: "in", values: ["gold"] };

it("a configuration with all that there can be", () => {
  const rollout = { bucketBy: "country", contextKind: "organization" };
  const variations = [
    { variation: 1, weight: 100_000 },
    { variation: 0, weight: 0 },
  ];
  expect(
    stateOf(
      flag({
        on: true,
        offVariation: 1,
        fallthrough: { rollout: { ...rollout, variations } },
        rules: [
          {
            _id: "r",
            description: "Gold",
            variation: 0,
            trackEvents: true,
            clauses: [{ ...clause, _id: "c", negate: true }],
          },
          { _id: "s", description: "", variation: 1, disabled: true, clauses: [{ ...clause, contextKind: "device" }] },
        ],
        targets: [
          { variation: 0, values: ["u"] },
          { variation: 1, values: [] },
          { variation: 9, values: ["v"] },
        ],
        contextTargets: [{ variation: 1, values: ["o"], contextKind: "organization" }],
        prerequisites: [
          { key: "other", variation: 1 },
          { key: "known", variation: 1 },
        ],
        trackEvents: true,
        trackEventsFallthrough: true,
      }),
    ),
  ).toEqual({
    on: true,
    offVariation: B,
    fallthrough: { ...rollout, rollout: [{ variation: B, weight: 100_000 }] },
    rules: [
      {
        id: "r",
        description: "Gold",
        clauses: [{ ...clause, id: "c", negate: true, contextKind: "user" }],
        serving: { variation: A },
        disabled: false,
        trackEvents: true,
      },
      {
        id: "s",
        clauses: [{ ...clause, negate: false, contextKind: "device" }],
        serving: { variation: B },
        disabled: true,
        trackEvents: false,
      },
    ],
    targets: [
      { contextKind: "user", variation: A, values: ["u"] },
      { contextKind: "organization", variation: B, values: ["o"] },
    ],
    prerequisites: [
      { key: "other", variation: "1" },
      { key: "known", variation: B },
    ],
    trackEvents: true,
    trackEventsFallthrough: true,
  });
});

it("no environment of that name, no state", () => {
  expect(flagState({ ...placeOf(flag({ on: true })), environment: "elsewhere" })).toBeUndefined();
});

describe("a rule without a description is called by its clauses", () => {
  it.each<[string, object[], string]>([
    ["its attribute and values", [clause], "plan in gold"],
    ["negated", [{ ...clause, negate: true }], "not plan in gold"],
    ["of a segment", [{ attribute: "segmentMatch", op: "segmentMatch", values: ["beta"] }], "in segment beta"],
    ["of many values", [{ ...clause, values: ["a", "b", "c", "d"] }], "plan in a, b, c, …"],
    ["of several", [clause, clause], "plan in gold and plan in gold"],
    ["of very many", Array(4).fill(clause), "plan in gold and plan in gold and plan in gold, …"],
    ["of another kind of context", [{ ...clause, contextKind: "organization" }], "organization plan in gold"],
    ["of none", [], "r"],
  ])("%s", (_, clauses, name) => {
    const live = flag({ on: true, rules: [{ _id: "r", variation: 0, clauses }] });
    const state = stateOf(live);
    expect(state && served(state, placeOf(live)).rules).toEqual([
      { name, serves: [{ variation: "a", weight: 100_000 }] },
    ]);
  });
});

describe("a variation is called by what tells it from the others", () => {
  it.each<[string, [name: string | undefined, value: Json][], string]>([
    [
      "its name",
      [
        ["one", 1],
        ["two", 2],
      ],
      "one",
    ],
    [
      "its value where it has no name",
      [
        [undefined, { a: 1 }],
        ["two", 2],
      ],
      '{"a":1}',
    ],
    [
      "the start of its value where that is long",
      [
        [undefined, { limit: 1, endpoint: "https://api.example.com/v2" }],
        ["two", 2],
      ],
      '{"limit":1,"endpoint":"https://api.exa…}',
    ],
    [
      "the start of a long text",
      [
        [undefined, "x".repeat(41)],
        ["two", 2],
      ],
      `${"x".repeat(39)}…`,
    ],
    [
      "two quotes where it is an empty text",
      [
        [undefined, ""],
        ["two", 2],
      ],
      '""',
    ],
    [
      "its place too where the start isn't its own",
      [
        [undefined, { endpoint: "https://api.example.com/version/1" }],
        [undefined, { endpoint: "https://api.example.com/version/2" }],
      ],
      '#1 {"endpoint":"https://api.example.com/v…}',
    ],
    [
      "its name and value where another has its name",
      [
        ["one", 1],
        ["one", 2],
      ],
      "one (1)",
    ],
    [
      "its place where that doesn't tell either",
      [
        ["one", "x".repeat(41)],
        ["one", 2],
      ],
      "#1 one",
    ],
  ])("%s", (_, all, name) => {
    const variations = all.map(([own, value], index) => ({
      id: `id-${index}`,
      value,
      ...(own !== undefined && { name: own }),
    }));
    expect(variationName("id-0", variations)).toBe(name);
  });
});
