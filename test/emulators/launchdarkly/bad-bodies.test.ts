import { describe, expect, it } from "vitest";
import { ADA, APPROVAL, drive, type Json, OFF, ON, RULE, stage, TURN_ON, WORKFLOWS, wait } from "./driving.ts";

const schedule = (different: Json) => ({ stages: [stage([{ ...wait(2), ...different }], TURN_ON)] });
const doing = (...instructions: Json[]) => ({ stages: [stage([wait(1)], ...instructions)] });

describe("400 for a bad body, and nothing is created", () => {
  it.each<[string, unknown, string]>([
    ["no body", undefined, "not JSON"],
    ["not JSON", "{", "not JSON"],
    ["an array", [], "must be an object"],
    ["no name", { stages: [] }, "name is required"],
    ["an empty name", { name: " " }, "name is required"],
    ["a name that is a number", { name: 5 }, "name is required"],
    ["a description that is a number", { name: "x", description: 5 }, "description must be a string"],
    ["a maintainer that is a list", { name: "x", maintainerId: [] }, "maintainerId must be a string"],
    ["stages that are an object", { name: "x", stages: {} }, "stages must be an array"],
    ["a stage that is a text", { name: "x", stages: ["a"] }, "stages[0] must be an object"],
    ["a stage name that is a number", { name: "x", stages: [{ name: 5 }] }, "stages[0].name must be a string"],
    ["a flag that is a text", { name: "x", stages: [{ executeConditionsInSequence: "yes" }] }, "must be a boolean"],
    ["conditions that are an object", { name: "x", stages: [{ conditions: {} }] }, "stages[0].conditions must be"],
    ["an action that is a list", { name: "x", stages: [{ action: [] }] }, "stages[0].action must be an object"],
    ["instructions that are an object", { name: "x", stages: [{ action: { instructions: {} } }] }, "must be an array"],
    ["a condition without kind", { name: "x", stages: [stage([{}])] }, "kind must be schedule or ld-approval"],
    ["an unknown condition", { name: "x", stages: [stage([{ kind: "moon" }])] }, 'not "moon"'],
    [
      "an integration approval",
      { name: "x", stages: [stage([{ kind: "integration-approval" }])] },
      "integration-approval",
    ],
    ["a schedule without kind", { name: "x", ...schedule({ scheduleKind: undefined }) }, "scheduleKind must be"],
    ["a wrong unit", { name: "x", ...schedule({ waitDurationUnit: "day" }) }, "waitDurationUnit must be one of"],
    ["a wait that is a text", { name: "x", ...schedule({ waitDuration: "2" }) }, "waitDuration must be an integer"],
    ["a broken wait", { name: "x", ...schedule({ waitDuration: 1.5 }) }, "waitDuration must be an integer"],
    ["a negative wait", { name: "x", ...schedule({ waitDuration: -1 }) }, "waitDuration must be an integer"],
    ["no date", { name: "x", ...schedule({ scheduleKind: "absolute" }) }, "executionDate must be"],
    [
      "a date that is a text",
      { name: "x", ...schedule({ scheduleKind: "absolute", executionDate: "2027-01-01" }) },
      "executionDate",
    ],
    [
      "reviewers that are a text",
      { name: "x", stages: [stage([{ ...APPROVAL, notifyMemberIds: ADA }])] },
      "notifyMemberIds must be",
    ],
    [
      "eleven reviewers",
      { name: "x", stages: [stage([{ ...APPROVAL, notifyMemberIds: Array(11).fill(ADA) }])] },
      "10 at most",
    ],
    [
      "teams that are numbers",
      { name: "x", stages: [stage([{ ...APPROVAL, notifyTeamKeys: [1] }])] },
      "notifyTeamKeys must be",
    ],
    [
      "an instruction that is a text",
      { name: "x", ...doing("on" as unknown as Json) },
      "an instruction must be an object",
    ],
    ["an instruction without kind", { name: "x", ...doing({}) }, "needs a kind"],
    ["an unknown instruction", { name: "x", ...doing({ kind: "makeCoffee" }) }, "unknown instruction kind makeCoffee"],
    [
      "an instruction named like a method",
      { name: "x", ...doing({ kind: "toString" }) },
      "unknown instruction kind toString",
    ],
    ["a kind on the flag's life", { name: "x", ...doing({ kind: "archiveFlag" }) }, "archiveFlag cannot be used"],
    [
      "an unknown variation",
      { name: "x", ...doing({ kind: "updateFallthroughVariationOrRollout", variationId: "nope" }) },
      "unknown variation",
    ],
    [
      "neither variation nor rollout",
      { name: "x", ...doing({ kind: "updateFallthroughVariationOrRollout" }) },
      "exactly one of",
    ],
    [
      "weights that are too few",
      { name: "x", ...doing({ kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 90000 } }) },
      "add up to 90000",
    ],
    [
      "weights in percent",
      { name: "x", ...doing({ kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 10, [OFF]: 90 } }) },
      "add up to 100, not to 100000",
    ],
    [
      "weights below zero",
      {
        name: "x",
        ...doing({ kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 100001, [OFF]: -1 } }),
      },
      "from 0 to 100000",
    ],
    [
      "weights of an unknown variation",
      { name: "x", ...doing({ kind: "updateFallthroughVariationOrRollout", rolloutWeights: { nope: 100000 } }) },
      "unknown variation",
    ],
    ["targets without values", { name: "x", ...doing({ kind: "addTargets", variationId: ON }) }, "values is required"],
    ["a rule without clauses", { name: "x", ...doing({ kind: "addRule", variationId: ON }) }, "clauses is required"],
    [
      "a clause without operator",
      { name: "x", ...doing({ kind: "addRule", variationId: ON, clauses: [{ attribute: "a", values: [] }] }) },
      "clauses[0]: op",
    ],
    [
      "an unknown rule",
      { name: "x", ...doing({ kind: "updateRuleVariationOrRollout", ruleId: "nope", variationId: ON }) },
      "unknown rule",
    ],
    [
      "an unknown segment",
      {
        name: "x",
        ...doing({
          kind: "addRule",
          variationId: ON,
          clauses: [{ attribute: "segmentMatch", op: "segmentMatch", values: ["nope"] }],
        }),
      },
      "unknown segment",
    ],
    [
      "an unknown clause",
      { name: "x", ...doing({ kind: "removeClauses", ruleId: RULE, clauseIds: ["nope"] }) },
      "unknown clause",
    ],
    ["a template key that is a number", { name: "x", templateKey: 5 }, "templateKey must be a string"],
  ])("%s", async (_title, body, message) => {
    const { api, list } = await drive();
    const answer = await api("POST", WORKFLOWS, body);
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_request"]);
    expect(answer.body.message).toContain(message);
    expect((await list()).items).toEqual([]);
  });

  it("names every problem at once", async () => {
    const { create } = await drive();
    const { body } = await create({ name: "", stages: [stage([{ kind: "moon" }], { kind: "makeCoffee" })] });
    expect(body.message.split("; ")).toHaveLength(3);
  });

  it.each(["limit=x", "limit=-1", "offset=1.5", "sort=name", "status=done"])("400 for ?%s", async (query) => {
    const { api } = await drive();
    expect((await api("GET", `${WORKFLOWS}?${query}`)).status).toBe(400);
  });

  it("400 for a dryRun that is neither true nor false", async () => {
    const { create } = await drive();
    expect((await create({}, "?dryRun=perhaps")).status).toBe(400);
  });
});
