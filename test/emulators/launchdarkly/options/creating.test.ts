// Both sides of every option on creating workflows: what LaunchDarkly's documentation leaves open.

import { describe, expect, it } from "vitest";
import {
  ADA,
  APPROVAL,
  drive,
  type Json,
  ON,
  ordinarySeed,
  stage,
  TURN_ON,
  WORKFLOWS,
  wait,
  withOptions,
} from "../driving.ts";

const TEMPLATE = { key: "standard", projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
const soon = { stages: [stage([wait(1)], TURN_ON)] };

describe("creating", () => {
  it.each([
    ["allow", 201],
    [400, 400],
    [409, 409],
  ])("secondActiveWorkflow %s", async (secondActiveWorkflow, status) => {
    const { create, pass } = await withOptions({ secondActiveWorkflow });
    expect((await create(soon)).status).toBe(201);
    expect((await create(soon)).status).toBe(status);
    await pass("2d");
    expect((await create(soon)).status).toBe(201);
  });

  it.each<[Json, string, string | undefined]>([
    [{}, '  <a> & "b"\n', '  <a> & "b"\n'],
    [{ trimDescriptions: true }, "  a\n", "a"],
    [{ escapeDescriptions: true }, `<a> & "b'`, "&lt;a&gt; &amp; &#34;b&#39;"],
    [{ descriptionLimit: 3 }, "abc", "abc"],
    [{ descriptionLimit: 3 }, "abcd", undefined],
    [{ descriptionLimit: 3, longDescriptions: "cut" }, "abcd", "abc"],
    [{ descriptionLimit: 3, trimDescriptions: true }, " abc ", "abc"],
  ])("descriptions with %j: %j", async (options, description, kept) => {
    const { create, read, api } = await withOptions(options);
    const { status, body } = await create({ description, ...soon });
    const template = await api("POST", "/api/v2/templates", { ...TEMPLATE, stages: [], description });
    expect([status, template.status]).toEqual(kept === undefined ? [400, 400] : [201, 201]);
    if (kept !== undefined) {
      expect([body.description, (await read(body._id)).description]).toEqual([kept, kept]);
      expect(template.body.description).toBe(kept);
    }
  });

  it.each([
    ["run-at-once", 201],
    ["refuse", 400],
  ])("pastExecutionDate %s: %i", async (pastExecutionDate, status) => {
    const { create } = await withOptions({ pastExecutionDate });
    const condition = { kind: "schedule", scheduleKind: "absolute", executionDate: Date.UTC(2026, 0, 1) };
    const answer = await create({ stages: [stage([condition], TURN_ON)] });
    expect(answer.status).toBe(status);
    if (status === 201) {
      expect(answer.body._execution).toEqual({ status: "completed", stopDate: answer.body._creationDate });
    }
  });

  it.each([
    ["run-at-once", 201, "completed"],
    ["wait", 201, "active"],
    ["refuse", 400, undefined],
  ])("stageWithoutConditions %s", async (stageWithoutConditions, status, execution) => {
    const { create } = await withOptions({ stageWithoutConditions });
    for (const conditions of [{ conditions: [] }, {}]) {
      const answer = await create({ stages: [{ name: "x", ...conditions, action: { instructions: [TURN_ON] } }] });
      expect([answer.status, answer.body._execution?.status]).toEqual([status, execution]);
    }
  });

  it.each([
    ["complete", 201, "completed"],
    ["refuse", 400, undefined],
  ])("workflowWithoutStages %s", async (workflowWithoutStages, status, execution) => {
    const { create } = await withOptions({ workflowWithoutStages });
    for (const stages of [{ stages: [] }, {}]) {
      const answer = await create(stages);
      expect([answer.status, answer.body._execution?.status]).toEqual([status, execution]);
    }
  });

  it.each([
    ["empty", 201, ""],
    ["token-id", 201, expect.stringMatching(/^[0-9a-f]{24}$/)],
    ["required", 400, undefined],
  ])("serviceTokenMaintainer %s", async (serviceTokenMaintainer, status, maintainer) => {
    const { api } = await withOptions({ serviceTokenMaintainer });
    const service = { authorization: "api-service" };
    const without = await api("POST", WORKFLOWS, { name: "x", ...soon }, service);
    expect([without.status, without.body._maintainerId]).toEqual([status, maintainer]);
    const given = await api("POST", WORKFLOWS, { name: "x", maintainerId: ADA, ...soon }, service);
    expect([given.status, given.body._maintainerId]).toEqual([201, ADA]);
  });

  it.each([
    ["accept", 201],
    ["refuse", 400],
  ])("unknownMembers %s: %i", async (unknownMembers, status) => {
    const { create } = await withOptions({ unknownMembers });
    expect((await create({ maintainerId: "nope", ...soon })).status).toBe(status);
    expect((await create({ stages: [stage([{ ...APPROVAL, notifyMemberIds: ["nope"] }])] })).status).toBe(status);
    expect((await create({ stages: [stage([{ ...APPROVAL, notifyTeamKeys: ["nope"] }])] })).status).toBe(status);
    expect(
      (await create({ maintainerId: ADA, stages: [stage([{ ...APPROVAL, notifyTeamKeys: ["release"] }])] })).status,
    ).toBe(201);
  });

  it.each([
    ["refuse", 400, false],
    ["accept", 201, true],
  ])("unknownSegments %s: %i", async (unknownSegments, status, valid) => {
    const { create, api } = await withOptions({ unknownSegments });
    const rule = (segment: string) => ({
      kind: "addRule",
      variationId: ON,
      clauses: [{ attribute: "segmentMatch", op: "segmentMatch", values: [segment] }],
    });
    expect((await create({ stages: [stage([wait(1)], rule("nope"))] })).status).toBe(status);
    await api("POST", "/api/v2/templates", { ...TEMPLATE, stages: [stage([wait(1)], rule("beta"))] });
    const staging = WORKFLOWS.replace("production", "staging");
    const dry = await api("POST", `${staging}?templateKey=standard&dryRun=true`, { name: "x" });
    expect(dry.body.meta.parameters[0].valid).toBe(valid);
  });
});

describe("environments that require approvals", () => {
  const requiring = (options: Json, approvalSettings: Json) => {
    const [project] = ordinarySeed().projects as Json[];
    return drive({
      options,
      projects: [{ ...project, environments: [{ key: "production", approvalSettings }, { key: "staging" }] }],
    });
  };

  it.each([
    [undefined, 405, "method_not_allowed"],
    [405, 405, "method_not_allowed"],
    [400, 400, "invalid_request"],
    ["fail-stage", 201, undefined],
    ["allow", 201, undefined],
  ])("environmentRequiresApprovals %s: %i", async (policy, status, code) => {
    const options = policy === undefined ? {} : { environmentRequiresApprovals: policy };
    const { create, read, pass, list } = await requiring(options, { required: true });
    const { status: actual, body } = await create(soon);
    expect([actual, body.code]).toEqual([status, code]);
    expect((await list()).totalCount).toBe(status === 201 ? 1 : 0);
    if (status === 201) {
      await pass("1d");
      expect((await read(body._id))._execution.status).toBe(policy === "allow" ? "completed" : "failed");
    }
    // A stage with an approval of its own has what the environment requires.
    expect((await create({ stages: [stage([APPROVAL], TURN_ON)] })).status).toBe(201);
  });

  it("refuses workflows where approvals go through another service", async () => {
    const { create } = await requiring({}, { serviceKind: "servicenow" });
    const { status, body } = await create({ stages: [stage([APPROVAL], TURN_ON)] });
    expect([status, body.message]).toEqual([400, expect.stringContaining("servicenow")]);
  });
});
