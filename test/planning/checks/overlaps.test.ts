// Two workflows on one flag → whether they act on the same part of it; and which of those that are there count.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/model/values/json.ts";
import { overlapIndex } from "../../../src/planning/checks/overlap-index.ts";
import { overlapFindings } from "../../../src/planning/checks/overlaps.ts";
import { liveWorkflow, NOW, OFF, planFor, RULE, runs, type World } from "../world.ts";
import { byHand, everyone, flags, stage, turnOn, yaml } from "./check-cases.ts";

const overlaps = (mine: JsonObject[], theirs: JsonObject[]) =>
  overlapFindings({
    target: "p/f/e",
    instructions: mine.map((one) => [one]),
    from: 0,
    index: overlapIndex([
      { name: "Mine", whose: "in this plan", instructions: mine },
      { name: "Other", whose: "made by hand", instructions: theirs },
    ]),
    self: 0,
    ruleName: (id) => `rule ${id}`,
  });

/** What people call each part, and all that acts on it. */
const parts: Record<string, JsonObject[]> = {
  "whether the flag is on": [{ kind: "turnFlagOn" }, { kind: "turnFlagOff" }],
  "the off variation": [{ kind: "updateOffVariation", variationId: OFF }],
  "the default rule": [{ kind: "updateFallthroughVariationOrRollout", variationId: OFF }],
  "the prerequisites": ["addPrerequisite", "updatePrerequisite", "removePrerequisite", "replacePrerequisites"].map(
    (kind) => ({ kind }),
  ),
  "the individual targets of kind `user`": [
    ...["addUserTargets", "removeUserTargets", "clearUserTargets", "replaceUserTargets"].map((kind) => ({ kind })),
    { kind: "addTargets", contextKind: "user" },
    { kind: "removeTargets" },
  ],
  "the individual targets of kind `device`": [{ kind: "addTargets", contextKind: "device" }],
  "the rule `rule one`": [
    "removeRule",
    "updateRuleVariationOrRollout",
    "updateRuleDescription",
    "addClauses",
    "removeClauses",
    "updateClause",
    "addValuesToClause",
    "removeValuesFromClause",
  ].map((kind) => ({ kind, ruleId: "one" })),
  "the rule `rule two`": [{ kind: "removeRule", ruleId: "two" }],
};
const everyPart = Object.entries(parts).flatMap(([words, list]) => list.map((instruction) => ({ words, instruction })));
const all = {
  "the individual targets": { kinds: ["clearTargets", "replaceTargets"], of: /targets/ },
  "the list of rules": { kinds: ["replaceRules", "reorderRules"], of: /rule `/ },
};

describe("parts", () => {
  it.each(everyPart)("$words: $instruction.kind", ({ words, instruction }) => {
    for (const other of everyPart)
      expect(overlaps([instruction], [other.instruction]).map(({ message }) => message)).toEqual(
        other.words === words ? [`p/f/e: the workflow \`Other\` (made by hand) acts on ${words} too.`] : [],
      );
  });

  it.each(Object.entries(all).flatMap(([words, { kinds, of }]) => kinds.map((kind) => ({ kind, words, of }))))(
    "$kind acts on $words",
    ({ kind, words, of }) => {
      for (const other of everyPart) {
        const [found] = overlaps([{ kind }], [other.instruction]);
        expect(found?.message.includes(`acts on ${words} too`) ?? false).toBe(of.test(other.words));
        expect(overlaps([other.instruction], [{ kind }])).toHaveLength(found === undefined ? 0 : 1);
      }
      expect(overlaps([{ kind }], [{ kind }])).toHaveLength(1);
    },
  );

  it("new rules get in the way of each other only where the list is rewritten", () => {
    const add = { kind: "addRule", clauses: [] };
    expect(overlaps([add], [add])).toEqual([]);
    expect(overlaps([add], [{ kind: "removeRule", ruleId: "one" }])).toEqual([]);
    expect(overlaps([add], [{ kind: "reorderRules" }])[0]?.message).toContain("acts on the list of rules too");
  });

  it.each(["launchRocket", "updateTrackEvents", "updateRuleTrackEvents"])("%s acts on none", (kind) => {
    for (const { instruction } of everyPart)
      expect(overlaps([{ kind, ruleId: "one" }], [instruction, { kind, ruleId: "one" }])).toEqual([]);
  });

  it("are the same from both sides, and apart they never overlap", () => {
    const some = fc.uniqueArray(fc.constantFrom(...everyPart), {
      maxLength: 5,
      selector: ({ instruction }) => JSON.stringify(instruction),
    });
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        const shared = mine.some(({ words }) => theirs.some((other) => other.words === words));
        const instructions = [mine, theirs].map((list) => list.map(({ instruction }) => instruction));
        const [left = [], right = []] = instructions;
        expect([overlaps(left, right).length, overlaps(right, left).length]).toEqual(shared ? [1, 1] : [0, 0]);
      }),
      runs(300),
    );
  });

  it("several are told at once, at the first of them", () => {
    const [found, ...more] = overlaps(
      [
        { kind: "addTargets" },
        { kind: "removeRule", ruleId: "one" },
        { kind: "turnFlagOn" },
        { kind: "updateOffVariation" },
      ],
      [{ kind: "updateOffVariation" }, { kind: "turnFlagOff" }, { kind: "removeRule", ruleId: "one" }],
    );
    expect(more).toEqual([]);
    expect([found?.pointer, found?.message]).toEqual([
      "/stages/1/action/instructions/0",
      "p/f/e: the workflow `Other` (made by hand) acts on the rule `rule one`, whether the flag is on and the off variation too.",
    ]);
  });
});

const head = yaml("dark", turnOn, everyone);
const target = { project: "storefront", flag: "dark", environment: "production" };
const turnsOff = [{ kind: "turnFlagOff" }];
const setsDefault = [{ kind: "updateFallthroughVariationOrRollout", variationId: OFF }];
const told = (world: World) =>
  planFor({ flags, ...world }).diagnostics.map(({ code, message, position }) => {
    expect(code).toBe("overlapping-workflows");
    return [position?.line, /`(.*)` \((.*)\) acts on (.*) too/.exec(message)?.slice(1).join(" | ")];
  });
const otherDocument = (key: string, ...stages: string[]) =>
  yaml("dark", ...stages)
    .replace("key: k", `key: ${key}`)
    .replace("name: N", `name: Of ${key}`);

describe("of what is live", () => {
  it.each<[what: string, live: World["live"], expected: unknown[]]>([
    ["one made by hand", [byHand("dark", {}, turnsOff)], [[8, "Made by hand | made by hand | whether the flag is on"]]],
    [
      "another owner's",
      [liveWorkflow({ from: otherDocument("theirs", everyone), target, owner: "acme/shop" })],
      [[9, "Of theirs | owned by `acme/shop` | the default rule"]],
    ],
    [
      "one of ours by another key",
      [liveWorkflow({ from: otherDocument("other", everyone), target })],
      [[9, "Of other | document `other` | the default rule"]],
    ],
    ["one without stages doesn't count", [byHand("dark", { stages: [] }, turnsOff)], []],
    ["one that has ended doesn't", [byHand("dark", { _execution: { status: "completed" } }, turnsOff)], []],
    ["one that has failed doesn't", [byHand("dark", { _execution: { status: "failed" } }, turnsOff)], []],
    ["one that does something else doesn't", [byHand("dark", {}, [{ kind: "addTargets" }])], []],
  ])("%s", (_, live = [], expected) => {
    expect(told({ head, live })).toEqual(expected);
  });

  it("only what is still to run counts", () => {
    const hand = byHand("dark", {}, setsDefault, turnsOff);
    const [first, second] = hand.stages as Record<string, unknown>[];
    const live = [{ ...hand, stages: [{ ...first, _execution: { status: "completed" } }, second] }];
    expect(told({ head, live })).toEqual([[8, "Made by hand | made by hand | whether the flag is on"]]);
    expect(told({ head: yaml("dark", everyone), live })).toEqual([]);
  });

  it("what this plan replaces, deletes or dedupes away doesn't count", () => {
    const changed = head.replace("wait: 1d", "wait: 2d");
    const own = liveWorkflow({ from: head, target });
    expect(told({ head: changed, base: head, live: [own] })).toEqual([]);
    const gone = otherDocument("gone", everyone);
    const other = liveWorkflow({ from: gone, target, id: "live-2" });
    expect(told({ head: changed, base: `${head}---\n${gone}`, live: [own, other] })).toEqual([]);
    const twice = [own, liveWorkflow({ from: head, target, id: "live-3", createdAt: NOW })];
    const plan = planFor({ flags, head: changed, base: head, live: twice });
    expect([plan.operations.map(({ kind }) => kind), plan.diagnostics]).toEqual([["dedupe", "replace"], []]);
  });

  it("a rule is called what people call it", () => {
    const set = { kind: "updateRuleVariationOrRollout", ruleId: RULE, variationId: OFF };
    const ruled = yaml("ruled", stage("{ turn: off }"), stage(`{ kind: removeRule, ruleId: ${RULE} }`));
    expect(told({ head: ruled, live: [byHand("ruled", {}, [set])] })).toEqual([
      [9, "Made by hand | made by hand | the rule `Germans`"],
    ]);
  });
});

describe("of what the plan sends", () => {
  const other = otherDocument("other", everyone);

  it("each of two is told of the other, at the instruction of its own", () => {
    expect(told({ head: `${head}---\n${other}` })).toEqual([
      [9, "Of other | document `other`, in this plan | the default rule"],
      [18, "N | document `k`, in this plan | the default rule"],
    ]);
  });

  it("two on other targets, or on other parts, are not", () => {
    expect(told({ head: `${head}---\n${other.replace("flag: dark", "flag: lit")}` })).toEqual([]);
    expect(told({ head: `${yaml("dark", turnOn)}---\n${other}` })).toEqual([]);
  });

  it("of many the first three are named", () => {
    const many = Array.from({ length: 6 }, (_, index) => otherDocument(`k${index}`, everyone)).join("---\n");
    const { diagnostics } = planFor({ flags, head: many });
    expect(diagnostics).toHaveLength(6 * 4);
    expect(diagnostics.filter(({ position }) => position?.line === 8).map(({ message }) => message)).toEqual([
      ...[1, 2, 3].map((n) => expect.stringContaining(`document \`k${n}\``)),
      "storefront/dark/production: 2 more workflows act on what this one acts on.",
    ]);
  });
});
