import { describe, expect, it } from "vitest";
import { replayedKinds } from "../../../src/flags/replay.ts";
import type { CanonicalInstruction } from "../../../src/model/document.ts";
import { withNames } from "../../../src/reporting/words/name-style.ts";
import { stageWords } from "../../../src/reporting/words/stages.ts";

const name = (text: string) => `‹${text}›`;
const what = (instruction: CanonicalInstruction) => stageWords({ action: { instructions: [instruction] } }, name).what;

describe("instructions are told in words", () => {
  const weights = [
    { variation: { ref: "Control" }, weight: 33_333 },
    { variation: { ref: "New" }, weight: 66_667 },
  ];
  it.each<[CanonicalInstruction, string]>([
    [{ kind: "turnFlagOn" }, "turn on"],
    [{ kind: "turnFlagOff" }, "turn off"],
    [{ kind: "updateFallthroughVariationOrRollout", variationId: { ref: "true" } }, "serve ‹true›"],
    [
      { kind: "updateFallthroughVariationOrRollout", rolloutWeights: weights },
      "serve ‹New› 66.667%, ‹Control› 33.333%",
    ],
    [
      {
        kind: "updateFallthroughVariationOrRollout",
        rolloutWeights: weights,
        rolloutBucketBy: "email",
        rolloutContextKind: "user",
      },
      "serve ‹New› 66.667%, ‹Control› 33.333% (by ‹user› ‹email›)",
    ],
    [{ kind: "addTargets", variationId: { value: { a: 1 } }, values: ["x", "y"] }, 'serve ‹{"a":1}› to ‹x›, ‹y›'],
    [
      { kind: "addTargets", variationId: { id: "v" }, values: ["1", "2", "3", "4", "5", "6", "7"] },
      "serve ‹v› to ‹1›, ‹2›, ‹3›, ‹4›, ‹5› and 2 more",
    ],
    [
      {
        kind: "addRule",
        variationId: { name: "New" },
        clauses: [{ attribute: "segmentMatch", op: "segmentMatch", values: ["beta"], negate: false }],
      },
      "add a rule: in segment ‹beta› → serve ‹New›",
    ],
    [{ kind: "updateRuleVariationOrRollout", ruleId: { id: "r1" }, variationId: { id: "v" } }, "rule ‹r1›: serve ‹v›"],
    [{ kind: "someNewKind" }, "‹someNewKind›"],
  ])("%j: %s", (instruction, words) => {
    expect(what(instruction)).toBe(words);
  });
});

describe("every kind of targeting instruction is told in words", () => {
  const on = { id: "v-on" };
  const clause = { attribute: "country", op: "in", negate: true, values: ["DE", "FR"] };
  const inSegment = { attribute: "segmentMatch", op: "segmentMatch", negate: false, values: ["beta"] };
  const rule = { clauses: [inSegment], variationId: "v-on" };
  const targets = [
    { variationId: "v-on", values: ["a"] },
    { variationId: "v-off", values: ["b", "c"], contextKind: "organization" },
  ];
  const ofRule = { ruleId: { id: "r-1" } };
  const ofClause = { ...ofRule, clauseId: "c-1" };
  const table: [CanonicalInstruction, string][] = [
    [{ kind: "turnFlagOn" }, "turn on"],
    [{ kind: "turnFlagOff" }, "turn off"],
    [{ kind: "updateOffVariation", variationId: on }, "while off, serve ‹ON›"],
    [{ kind: "updateFallthroughVariationOrRollout", variationId: on }, "serve ‹ON›"],
    [{ kind: "addTargets", variationId: on, values: ["a"] }, "serve ‹ON› to ‹a›"],
    [
      { kind: "addTargets", variationId: on, values: ["a"], contextKind: "organization" },
      "serve ‹ON› to ‹organization› ‹a›",
    ],
    [{ kind: "addUserTargets", variationId: on, values: ["a", "b"] }, "serve ‹ON› to ‹a›, ‹b›"],
    [{ kind: "removeTargets", variationId: on, values: ["a", "b"] }, "no longer serve ‹ON› to ‹a›, ‹b›"],
    [{ kind: "removeUserTargets", variationId: on, values: ["a"] }, "no longer serve ‹ON› to ‹a›"],
    [{ kind: "clearTargets", variationId: on }, "no longer serve ‹ON› to anyone targeted"],
    [{ kind: "clearUserTargets", variationId: on }, "no longer serve ‹ON› to any targeted user"],
    [
      { kind: "replaceTargets", targets },
      "replace all targets: serve ‹ON› to ‹a›, serve ‹v-off› to ‹organization› ‹b›, ‹c›",
    ],
    [{ kind: "replaceTargets", targets: [] }, "replace all targets: none"],
    [{ kind: "replaceUserTargets", targets: targets.slice(0, 1) }, "replace all user targets: serve ‹ON› to ‹a›"],
    [
      {
        kind: "addRule",
        clauses: [inSegment, clause],
        variationId: on,
        description: "Insiders",
        beforeRuleId: { id: "r-1" },
      },
      "add a rule ‹Insiders› before ‹Germans›: in segment ‹beta› and not ‹country› ‹in› ‹DE›, ‹FR› → serve ‹ON›",
    ],
    [
      { kind: "addRule", clauses: [{ ...clause, negate: false, contextKind: "device" }], variationId: on },
      "add a rule: ‹device› ‹country› ‹in› ‹DE›, ‹FR› → serve ‹ON›",
    ],
    [{ kind: "removeRule", ...ofRule }, "remove the rule ‹Germans›"],
    [
      {
        kind: "replaceRules",
        rules: [
          { ...rule, description: "Insiders" },
          { ...rule, rolloutWeights: { "v-on": 25_000, "v-off": 75_000 } },
        ],
      },
      "replace all rules: ‹Insiders›: in segment ‹beta› → serve ‹ON›, in segment ‹beta› → serve ‹v-off› 75%, ‹ON› 25%",
    ],
    [{ kind: "reorderRules", ruleIds: ["r-2", "r-1"] }, "put the rules in this order: ‹r-2›, ‹Germans›"],
    [{ kind: "updateRuleVariationOrRollout", ...ofRule, variationId: on }, "rule ‹Germans›: serve ‹ON›"],
    [{ kind: "enableRule", ...ofRule }, "enable the rule ‹Germans›"],
    [{ kind: "disableRule", ...ofRule }, "disable the rule ‹Germans›"],
    [{ kind: "updateRuleDescription", ...ofRule, description: "All" }, "describe the rule ‹Germans› as ‹All›"],
    [{ kind: "updateRuleTrackEvents", ...ofRule, trackEvents: true }, "send events of the rule ‹Germans›"],
    [
      { kind: "addClauses", ...ofRule, clauses: [clause] },
      "rule ‹Germans›: match only if also not ‹country› ‹in› ‹DE›, ‹FR›",
    ],
    [{ kind: "removeClauses", ...ofRule, clauseIds: ["c-1"] }, "rule ‹Germans›: take away the clause ‹c-1›"],
    [
      { kind: "removeClauses", ...ofRule, clauseIds: ["c-1", "c-2"] },
      "rule ‹Germans›: take away the clauses ‹c-1›, ‹c-2›",
    ],
    [{ kind: "updateClause", ...ofClause, clause: inSegment }, "rule ‹Germans›, clause ‹c-1›: match in segment ‹beta›"],
    [
      { kind: "addValuesToClause", ...ofClause, values: ["DE", 5] },
      "rule ‹Germans›, clause ‹c-1›: also match ‹DE›, ‹5›",
    ],
    [
      { kind: "removeValuesFromClause", ...ofClause, values: ["DE"] },
      "rule ‹Germans›, clause ‹c-1›: no longer match ‹DE›",
    ],
    [{ kind: "addPrerequisite", key: "theme", variationId: on }, "require the flag ‹theme› to serve ‹ON›"],
    [{ kind: "updatePrerequisite", key: "theme", variationId: on }, "now require the flag ‹theme› to serve ‹ON›"],
    [{ kind: "removePrerequisite", key: "theme" }, "no longer require the flag ‹theme›"],
    [
      { kind: "replacePrerequisites", prerequisites: [{ key: "theme", variationId: "v-on" }] },
      "replace all prerequisites: the flag ‹theme› to serve ‹ON›",
    ],
    [{ kind: "updateTrackEvents", trackEvents: false }, "no longer send all events of the flag"],
    [{ kind: "updateTrackEventsFallthrough", trackEvents: true }, "send events of the default rule"],
  ];
  const named = withNames({ "v-on": "ON", "r-1": "Germans" }, name);

  it.each(table)("%j: %s", (instruction, words) => {
    expect(stageWords({ action: { instructions: [instruction] } }, named).what).toBe(words);
  });

  it("and none that can be replayed is left out", () => {
    expect(replayedKinds).toHaveLength(32);
    expect([...new Set(table.map(([{ kind }]) => kind))].sort()).toEqual([...replayedKinds].sort());
  });

  it.each<CanonicalInstruction>([
    { kind: "replaceTargets", targets: "x" },
    { kind: "replaceRules", rules: [5, { rolloutWeights: [1, null], clauses: 7 }] },
    { kind: "addRule", clauses: null },
    { kind: "reorderRules", ruleIds: { a: 1 } },
    { kind: "updateClause", clause: [] },
    { kind: "constructor" },
  ])("of whatever shape: %j", (instruction) => {
    expect(what(instruction)).toEqual(expect.any(String));
  });
});
