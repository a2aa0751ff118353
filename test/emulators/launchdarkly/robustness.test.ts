// Whatever is sent, the answer is LaunchDarkly's: carried out, or a reason; never the emulator's own failure.

import fc from "fast-check";
import { expect, it } from "vitest";
import { INSTRUCTION_KINDS } from "../../../src/emulators/launchdarkly/account/instruction-kinds.ts";
import { DEFAULT_OPTIONS } from "../../../src/emulators/launchdarkly/account/options.ts";
import { ADA, CLAUSE, drive, OFF, ON, ordinarySeed, RED, RULE, stage, WORKFLOWS, wait } from "./driving.ts";

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 2, 1e300, "", "x", ON, OFF, RED, RULE, CLAUSE, ADA, "beta", "colour"),
  fc.constantFrom<unknown>([], {}, ["beta"], [ON], [RULE], [CLAUSE], { [ON]: 100000 }, { [ON]: 1 }, [[]], [null], [{}]),
);
const clause = fc.record(
  { attribute: scalar, op: fc.constantFrom<unknown>("in", "segmentMatch", 5), values: scalar, negate: scalar },
  { requiredKeys: [] },
);
const part = fc.record(
  { variationId: scalar, rolloutWeights: scalar, values: scalar, clauses: fc.array(clause), key: scalar },
  { requiredKeys: [] },
);
const anything = fc.oneof(scalar, part, fc.array(fc.oneof(part, clause, scalar), { maxLength: 2 }), clause);
const instruction = fc.record(
  {
    kind: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...Object.keys(INSTRUCTION_KINDS)) },
      { weight: 1, arbitrary: scalar },
    ),
    variationId: scalar,
    rolloutWeights: anything,
    values: anything,
    clauses: anything,
    clause: anything,
    clauseId: scalar,
    clauseIds: anything,
    ruleId: scalar,
    ruleIds: anything,
    rules: anything,
    targets: anything,
    prerequisites: anything,
    key: scalar,
    contextKind: scalar,
    beforeRuleId: scalar,
    trackEvents: scalar,
  },
  { requiredKeys: ["kind"] },
);
const condition = fc.record(
  {
    kind: fc.oneof(fc.constantFrom("schedule", "ld-approval"), scalar),
    scheduleKind: fc.constantFrom<unknown>("relative", "absolute", null, 5),
    waitDuration: scalar,
    waitDurationUnit: fc.constantFrom<unknown>("minute", "calendarWeek", "day"),
    executionDate: scalar,
    executeNow: scalar,
    description: scalar,
    notifyMemberIds: anything,
    notifyTeamKeys: anything,
  },
  { requiredKeys: ["kind"] },
);
const anyStage = fc.record(
  {
    name: scalar,
    conditions: fc.oneof(fc.array(condition, { maxLength: 2 }), scalar),
    action: fc.oneof(fc.record({ instructions: fc.oneof(fc.array(instruction, { maxLength: 3 }), scalar) }), scalar),
  },
  { requiredKeys: [] },
);

it("any body gets 201 or 400, time passes over it, and it can be read", async () => {
  const { api, create, control, list } = await drive({
    templates: [{ key: "standard", stages: [stage([wait(1)], { kind: "addRule", variationId: ON, clauses: [] })] }],
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.array(anyStage, { maxLength: 3 }), scalar), anything, async (stages, parameters) => {
      const direct = await create({ stages });
      const fromTemplate = await create({ parameters }, "?templateKey=standard&dryRun=true");
      const place = { projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
      const template = await api("POST", "/api/v2/templates", { key: "other", stages, ...place });
      const there = WORKFLOWS.replace("new-checkout", "colour");
      const elsewhere = await api("POST", `${there}?templateKey=other`, { name: "x", parameters });
      for (const { status, body } of [direct, fromTemplate, template]) {
        expect([201, 400], body.message).toContain(status);
      }
      expect([201, 400, 404]).toContain(elsewhere.status);
      expect((await control("POST", "clock", { advance: "10d" })).status).toBe(200);
      for (const version of ["20240415", "20220603"]) {
        expect((await api("GET", WORKFLOWS, undefined, { "ld-api-version": version })).status).toBe(200);
      }
      expect((await control("GET", "state")).status).toBe(200);
      await api("DELETE", "/api/v2/templates/other");
    }),
    { numRuns: 50 },
  );
  expect((await list()).totalCount).toBeGreaterThan(0);
});

it("the options' defaults are a valid seed's options", async () => {
  const { list } = await drive({ ...ordinarySeed(), options: DEFAULT_OPTIONS });
  expect((await list()).items).toEqual([]);
});
