import { describe, expect, it } from "vitest";
import { replayedKinds } from "../../../src/flags/replay.ts";
import type { CanonicalCondition, CanonicalInstruction } from "../../../src/model/document.ts";
import type { Change } from "../../../src/model/plan.ts";
import { changeWords } from "../../../src/reporting/words/changes.ts";
import { withNames } from "../../../src/reporting/words/name-style.ts";
import { stageWords } from "../../../src/reporting/words/stages.ts";

const name = (text: string) => `‹${text}›`;
const when = (condition: CanonicalCondition) => stageWords({ conditions: [condition] }, name).when;
const what = (instruction: CanonicalInstruction) => stageWords({ action: { instructions: [instruction] } }, name).what;

describe("conditions are told in words", () => {
  it.each<[CanonicalCondition, string]>([
    [{ kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarDay" }, "wait 1 day"],
    [{ kind: "schedule", scheduleKind: "relative", waitDuration: 30, waitDurationUnit: "minute" }, "wait 30 minutes"],
    [{ kind: "schedule", scheduleKind: "absolute", executionDate: 1_796_119_200_000 }, "at Tue 2026-12-01 10:00 UTC"],
    [{ kind: "schedule", executeNow: true }, "at once"],
    [{ kind: "ld-approval" }, "approval"],
    [
      {
        kind: "ld-approval",
        notifyMemberIds: [{ ref: "ada@example.com" }, { id: "5f1" }],
        notifyTeamKeys: ["release"],
      },
      "approval by ‹ada@example.com› or ‹5f1› or team ‹release›",
    ],
  ])("%j: %s", (condition, words) => {
    expect(when(condition)).toBe(words);
  });

  it("a date in the team's time zone too", () => {
    const condition: CanonicalCondition = {
      kind: "schedule",
      scheduleKind: "absolute",
      executionDate: 1_796_119_200_000,
    };
    const local = "at Tue 2026-12-01 10:00 UTC (11:00 Europe/Berlin)";
    expect(stageWords({ conditions: [condition] }, name, "Europe/Berlin").when).toBe(local);
    const change = { path: ["stages", "a", "conditions", "schedule"], after: { ...condition } } as Change;
    expect(changeWords(change, name, "Europe/Berlin")).toBe(`‹a›: ${local} (added)`);
  });

  it("several are joined, in sequence said so", () => {
    const conditions: CanonicalCondition[] = [{ kind: "ld-approval" }, { kind: "schedule", executeNow: true }];
    expect(stageWords({ conditions }, name).when).toBe("approval, at once");
    expect(stageWords({ conditions, executeConditionsInSequence: true }, name).when).toBe("approval, then at once");
    expect(stageWords({}, name)).toEqual({ when: "at once", what: "nothing" });
  });
});

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
    expect(replayedKinds).toHaveLength(30);
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

describe("names in place of ids", () => {
  const named = withNames({ "v-on": "ON", "m-1": "ada@example.com" }, name);

  it("stand for references only, never for a context's key that is the same", () => {
    const instruction = { kind: "addTargets", variationId: { id: "v-on" }, values: ["v-on"] };
    expect(stageWords({ action: { instructions: [instruction] } }, named).what).toBe("serve ‹ON› to ‹v-on›");
    expect(stageWords({ conditions: [{ kind: "ld-approval", notifyMemberIds: [{ id: "m-1" }] }] }, named).when).toBe(
      "approval by ‹ada@example.com›",
    );
  });

  it("stand in changes, too", () => {
    const path = ["stages", "one", "instructions", "updateFallthroughVariationOrRollout"];
    const weights = (share: number) => ({
      kind: "updateFallthroughVariationOrRollout",
      rolloutWeights: { "v-on": share, "v-off": 100_000 - share },
    });
    expect(changeWords({ path, before: weights(10_000), after: weights(25_000) }, named)).toBe(
      "‹one›: ‹v-off›: 90% → 75%, ‹ON›: 10% → 25%",
    );
    expect(changeWords({ path: ["maintainer"], after: { id: "m-1" } }, named)).toBe(
      "maintainer: ‹ada@example.com› (added)",
    );
  });

  it("are none of what every object has, and need not be there", () => {
    expect(withNames({}, name)("constructor", true)).toBe("‹constructor›");
    expect(withNames(undefined, name)("v-on", true)).toBe("‹v-on›");
  });
});

describe("of two rollouts only the shares are told where nothing else differs", () => {
  const weights = (share: number) => ({ rolloutWeights: { on: share, off: 100_000 - share } });
  const path = ["stages", "one", "instructions", "any"];
  const change = (kind: string, before: object, after: object) =>
    changeWords({ path, before: { kind, ...before }, after: { kind, ...after } } as Change, name);

  it("of a rule, which one", () => {
    const kind = "updateRuleVariationOrRollout";
    const rule = { ruleId: { ref: "Germans" } };
    expect(change(kind, { ...rule, ...weights(10_000) }, { ...rule, ...weights(20_000) })).toBe(
      "‹one›: rule ‹Germans›: ‹off›: 90% → 80%, ‹on›: 10% → 20%",
    );
    expect(change(kind, { ...rule, ...weights(10_000) }, { ruleId: { ref: "French" }, ...weights(20_000) })).toBe(
      "‹one›: rule ‹Germans›: serve ‹off› 90%, ‹on› 10% → rule ‹French›: serve ‹off› 80%, ‹on› 20%",
    );
  });

  it("and by what contexts are divided isn't left out", () => {
    const kind = "updateFallthroughVariationOrRollout";
    expect(change(kind, weights(10_000), { ...weights(20_000), rolloutBucketBy: "organization" })).toBe(
      "‹one›: serve ‹off› 90%, ‹on› 10% → serve ‹off› 80%, ‹on› 20% (by ‹organization›)",
    );
  });

  it("nor a rule's clauses", () => {
    const clauses = (value: string) => ({ clauses: [{ attribute: "a", op: "in", values: [value] }] });
    expect(
      change("addRule", { ...clauses("x"), ...weights(10_000) }, { ...clauses("y"), ...weights(20_000) }),
    ).toContain("‹a› ‹in› ‹y›");
  });

  it("a field that words leave out is told as it is written", () => {
    expect(change("turnFlagOn", {}, { comment: "now" })).toBe(
      '‹one›: ‹{"kind":"turnFlagOn"}› → ‹{"kind":"turnFlagOn","comment":"now"}›',
    );
  });
});

describe("changes are told by field", () => {
  const wait = (days: number) => ({
    kind: "schedule",
    scheduleKind: "relative",
    waitDuration: days,
    waitDurationUnit: "calendarDay",
  });
  const rollout = (share: number) => ({
    kind: "updateFallthroughVariationOrRollout",
    rolloutWeights: { Control: 100_000 - share, New: share },
  });
  it.each<[Change, string]>([
    [{ path: ["name"], before: "Old", after: "New" }, "name: ‹Old› → ‹New›"],
    [{ path: ["maintainer"], after: { ref: "ada@example.com" } }, "maintainer: ‹ada@example.com› (added)"],
    [{ path: ["description"], before: "Gone" }, "description: ‹Gone› (taken away)"],
    [
      { path: ["stages", "10%", "conditions", "schedule"], before: wait(2), after: wait(3) },
      "‹10%›: wait 2 days → wait 3 days",
    ],
    [{ path: ["stages", "10%", "conditions", "approval"], after: { kind: "ld-approval" } }, "‹10%›: approval (added)"],
    [
      {
        path: ["stages", "10%", "instructions", "updateFallthroughVariationOrRollout"],
        before: rollout(10_000),
        after: rollout(25_000),
      },
      "‹10%›: ‹Control›: 90% → 75%, ‹New›: 10% → 25%",
    ],
    [{ path: ["stages", "half"], after: {} }, "stage ‹half› added"],
    [{ path: ["stages", "half"], before: {} }, "stage ‹half› taken away"],
    [{ path: ["stages"], before: ["a", "b"], after: ["b", "a"] }, "stages in another order: ‹b›, ‹a›"],
    [{ path: ["stages"], after: {} }, "stages of its own added"],
    [
      { path: ["stages", "10%", "conditions"], before: [{}, wait(1)], after: [wait(1), { kind: "ld-approval" }] },
      "‹10%›: conditions in another order: wait 1 day, approval",
    ],
    [
      {
        path: ["stages", "10%", "instructions"],
        before: [{}, {}],
        after: [{ kind: "turnFlagOn" }, { kind: "updateFallthroughVariationOrRollout", variationId: { ref: "true" } }],
      },
      "‹10%›: instructions in another order: turn on; serve ‹true›",
    ],
    [
      { path: ["stages", "10%", "executeConditionsInSequence"], after: true },
      "‹10%›: conditions in sequence: ‹true› (added)",
    ],
    [
      {
        path: ["stages", "10%", "conditions", "approval"],
        before: { kind: "ld-approval", description: "Well?" },
        after: { kind: "ld-approval", description: "Ready?" },
      },
      "‹10%›: approval (‹Well?›) → approval (‹Ready?›)",
    ],
    [
      { path: ["parameters", "ten: addRule /variationId"], before: { variation: { ref: "a" } }, after: { value: [1] } },
      "parameter ‹ten: addRule /variationId›: ‹a› → ‹[1]›",
    ],
    [
      { path: ["parameters", "p"], after: { rolloutWeights: { a: 10_000, b: 90_000 } } },
      "parameter ‹p›: ‹b› 90%, ‹a› 10% (added)",
    ],
    [
      { path: ["parameters", "p"], before: { default: { value: 1 } }, after: { rule: { id: "r" } } },
      "parameter ‹p›: ‹1› → ‹r›",
    ],
  ])("%j: %s", (change, words) => {
    expect(changeWords(change, name)).toBe(words);
  });
});
