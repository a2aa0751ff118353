import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/model/plan.ts";
import { changeWords } from "../../../src/reporting/words/changes.ts";
import { withNames } from "../../../src/reporting/words/name-style.ts";
import { stageWords } from "../../../src/reporting/words/stages.ts";

const name = (text: string) => `‹${text}›`;

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
