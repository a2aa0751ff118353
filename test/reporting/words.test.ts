import { describe, expect, it } from "vitest";
import type { CanonicalCondition, CanonicalInstruction } from "../../src/model/document.ts";
import type { Change } from "../../src/model/plan.ts";
import { changeWords, stageWords } from "../../src/reporting/words.ts";

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
    [{ path: ["stages", "order"], before: ["a", "b"], after: ["b", "a"] }, 'stages in another order: ‹["b","a"]›'],
  ])("%j: %s", (change, words) => {
    expect(changeWords(change, name)).toBe(words);
  });
});
