import { describe, expect, it } from "vitest";
import { CLAUSE, drive, type Json, OFF, ON, RED, RULE } from "./driving.ts";

const PLACE = { project: "storefront", flag: "new-checkout", environment: "production" };
const NEW_CLAUSE = { contextKind: "organization", attribute: "plan", op: "in", values: ["gold"], negate: true };
const shownClause = (clause: Json = NEW_CLAUSE) => ({ ...clause, _id: expect.any(String) });
const DE = { _id: CLAUSE, attribute: "country", op: "in", values: ["DE"], negate: false, contextKind: "user" };
const rule = (different: Json = {}) => ({ _id: RULE, variation: 0, trackEvents: false, clauses: [DE], ...different });
const targets = (...list: [number, string, string[]][]) =>
  list.map(([variation, contextKind, values]) => ({ values, variation, contextKind }));

describe("what each instruction does to the flag", () => {
  it.each<[string, Json[], Json]>([
    ["turnFlagOn", [{}], { on: true }],
    ["turnFlagOff", [{}], { on: false }],
    ["updateFallthroughVariationOrRollout", [{ variationId: OFF }], { fallthrough: { variation: 1 } }],
    [
      "updateFallthroughVariationOrRollout",
      [
        {
          rolloutWeights: { [OFF]: 90000, [ON]: 10000 },
          rolloutBucketBy: "country",
          rolloutContextKind: "organization",
        },
      ],
      {
        fallthrough: {
          rollout: {
            variations: [
              { variation: 0, weight: 10000 },
              { variation: 1, weight: 90000 },
            ],
            bucketBy: "country",
            contextKind: "organization",
          },
        },
      },
    ],
    [
      "updateFallthroughVariationOrRollout",
      [{ rolloutWeights: { [ON]: 100000 } }],
      {
        fallthrough: {
          rollout: {
            variations: [
              { variation: 0, weight: 100000 },
              { variation: 1, weight: 0 },
            ],
            contextKind: "user",
          },
        },
      },
    ],
    ["updateOffVariation", [{ variationId: ON }], { offVariation: 0 }],
    [
      "addTargets",
      [{ variationId: OFF, values: ["ada", "grace"] }],
      { targets: targets([1, "user", ["grace", "ada"]]) },
    ],
    [
      "addTargets",
      [{ variationId: ON, values: ["d1", "d1"], contextKind: "device" }],
      { targets: targets([1, "user", ["grace"]]), contextTargets: targets([0, "device", ["d1"]]) },
    ],
    [
      "addUserTargets",
      [{ variationId: ON, values: ["ada"] }],
      { targets: targets([1, "user", ["grace"]], [0, "user", ["ada"]]) },
    ],
    ["removeTargets", [{ variationId: OFF, values: ["grace", "nobody"] }], { targets: [] }],
    ["removeUserTargets", [{ variationId: ON, values: ["grace"] }], { targets: targets([1, "user", ["grace"]]) }],
    ["clearTargets", [{ variationId: OFF }], { targets: [] }],
    ["clearUserTargets", [{ variationId: ON }], { targets: targets([1, "user", ["grace"]]) }],
    [
      "replaceTargets",
      [{ targets: [{ variationId: ON, values: ["x"], contextKind: "device" }] }],
      { targets: [], contextTargets: targets([0, "device", ["x"]]) },
    ],
    [
      "replaceUserTargets",
      [{ targets: [{ variationId: ON, values: ["x"] }] }],
      { targets: targets([0, "user", ["x"]]) },
    ],
    [
      "addRule",
      [{ variationId: OFF, clauses: [NEW_CLAUSE], description: "gold" }],
      {
        rules: [
          rule(),
          { _id: expect.any(String), trackEvents: false, description: "gold", variation: 1, clauses: [shownClause()] },
        ],
      },
    ],
    [
      "addRule",
      [
        {
          variationId: OFF,
          beforeRuleId: RULE,
          clauses: [{ attribute: "segmentMatch", op: "segmentMatch", values: ["beta"] }],
        },
      ],
      {
        rules: [
          {
            _id: expect.any(String),
            trackEvents: false,
            variation: 1,
            clauses: [
              shownClause({
                attribute: "segmentMatch",
                op: "segmentMatch",
                values: ["beta"],
                negate: false,
                contextKind: "user",
              }),
            ],
          },
          rule(),
        ],
      },
    ],
    ["removeRule", [{ ruleId: RULE }], { rules: [] }],
    ["removeRule", [{ ruleId: "gone" }], { rules: [rule()] }],
    [
      "replaceRules",
      [{ rules: [{ variationId: OFF, clauses: [NEW_CLAUSE] }] }],
      { rules: [{ _id: expect.any(String), trackEvents: false, variation: 1, clauses: [shownClause()] }] },
    ],
    ["reorderRules", [{ ruleIds: [RULE] }], { rules: [rule()] }],
    ["disableRule", [{ ruleId: RULE }], { rules: [rule({ disabled: true })] }],
    ["enableRule", [{ kind: "disableRule", ruleId: RULE }, { ruleId: RULE }], { rules: [rule({ disabled: false })] }],
    ["updateRuleVariationOrRollout", [{ ruleId: RULE, variationId: OFF }], { rules: [rule({ variation: 1 })] }],
    [
      "updateRuleDescription",
      [{ ruleId: RULE, description: "Germany" }],
      { rules: [rule({ description: "Germany" })] },
    ],
    ["updateRuleTrackEvents", [{ ruleId: RULE, trackEvents: true }], { rules: [rule({ trackEvents: true })] }],
    ["addClauses", [{ ruleId: RULE, clauses: [NEW_CLAUSE] }], { rules: [rule({ clauses: [DE, shownClause()] })] }],
    ["removeClauses", [{ ruleId: RULE, clauseIds: [CLAUSE] }], { rules: [rule({ clauses: [] })] }],
    [
      "updateClause",
      [{ ruleId: RULE, clauseId: CLAUSE, clause: NEW_CLAUSE }],
      { rules: [rule({ clauses: [{ ...NEW_CLAUSE, _id: CLAUSE }] })] },
    ],
    [
      "addValuesToClause",
      [{ ruleId: RULE, clauseId: CLAUSE, values: ["AT", "DE"] }],
      { rules: [rule({ clauses: [{ ...DE, values: ["DE", "AT"] }] })] },
    ],
    [
      "removeValuesFromClause",
      [{ ruleId: RULE, clauseId: CLAUSE, values: ["DE"] }],
      { rules: [rule({ clauses: [{ ...DE, values: [] }] })] },
    ],
    ["addPrerequisite", [{ key: "colour", variationId: RED }], { prerequisites: [{ key: "colour", variation: 0 }] }],
    [
      "removePrerequisite",
      [{ kind: "addPrerequisite", key: "colour", variationId: RED }, { key: "colour" }],
      { prerequisites: [] },
    ],
    [
      "updatePrerequisite",
      [
        { kind: "addPrerequisite", key: "colour", variationId: RED },
        { key: "colour", variationId: RED },
      ],
      { prerequisites: [{ key: "colour", variation: 0 }] },
    ],
    [
      "replacePrerequisites",
      [{ prerequisites: [{ key: "colour", variationId: RED }] }],
      { prerequisites: [{ key: "colour", variation: 0 }] },
    ],
    ["updateTrackEvents", [{ trackEvents: true }], { trackEvents: true }],
    ["updateTrackEventsFallthrough", [{ trackEvents: true }], { trackEventsFallthrough: true }],
  ])("%s %j", async (kind, instructions, expected) => {
    const { create, read, served } = await drive();
    const before = await served();
    const now = { kind: "schedule", executeNow: true };
    const sent = instructions.map((instruction) => ({ kind, ...instruction }));
    const { status, body } = await create({ stages: [{ conditions: [now], action: { instructions: sent } }] });
    expect([status, body.message]).toEqual([201, undefined]);
    expect((await read(body._id))._execution.status).toBe("completed");
    const after = await served();
    expect(after).toEqual({ ...before, ...expected, version: before.version + 1, lastModified: body._creationDate });
  });
});

describe("what can't be applied changes nothing, not even by half", () => {
  it.each<[string, Json[], string]>([
    ["two variations for one user", [{ kind: "addTargets", variationId: ON, values: ["grace"] }], "already targeted"],
    ["a rule that is gone", [{ kind: "updateRuleDescription", ruleId: "gone", description: "" }], "no rule gone"],
    [
      "a clause that is gone",
      [{ kind: "addValuesToClause", ruleId: RULE, clauseId: "gone", values: [] }],
      "no clause gone",
    ],
    ["an order that forgets a rule", [{ kind: "reorderRules", ruleIds: [] }], "each rule"],
    ["a variation that is gone", [{ kind: "updateOffVariation", variationId: "gone" }], "no variation gone"],
    [
      "a prerequisite that isn't there",
      [{ kind: "updatePrerequisite", key: "colour", variationId: RED }],
      "no prerequisite",
    ],
    ["a flag that is gone", [{ kind: "addPrerequisite", key: "gone", variationId: RED }], "no flag gone"],
    [
      "a prerequisite twice",
      [
        { kind: "addPrerequisite", key: "colour", variationId: RED },
        { kind: "addPrerequisite", key: "colour", variationId: RED },
      ],
      "already has the prerequisite",
    ],
  ])("%s", async (_title, instructions, message) => {
    const { control, served } = await drive();
    const before = await served();
    const answer = await control("POST", "change", {
      ...PLACE,
      instructions: [{ kind: "turnFlagOn" }, ...instructions],
    });
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await served()).toEqual(before);
  });
});
