import { describe, expect, it } from "vitest";
import {
  ADA,
  APPROVAL,
  DAY,
  drive,
  type Json,
  OFF,
  ON,
  RULE,
  stage,
  TURN_ON,
  WORKFLOWS,
  wait,
  withOptions,
} from "./driving.ts";

const TURN_OFF = { kind: "turnFlagOff" };
const percent = (on: number): Json => ({
  kind: "updateFallthroughVariationOrRollout",
  rolloutWeights: { [ON]: on * 1000, [OFF]: (100 - on) * 1000 },
});
const statuses = (workflow: { stages: { _execution: { status: string } }[] }) =>
  workflow.stages.map(({ _execution }) => _execution.status);

describe("a rollout over a week", () => {
  it("runs each stage when it is due, and shows how far it is", async () => {
    const { create, read, served, pass, list } = await drive();
    const { body } = await create({
      stages: [stage([wait(2)], TURN_ON, percent(10)), stage([wait(1, "calendarWeek")], percent(100))],
    });
    const started = body._creationDate;
    await pass("47h");
    expect(statuses(await read(body._id))).toEqual(["active", "pending"]);
    expect((await served()).on).toBe(false);
    await pass("1h");
    const half = await read(body._id);
    expect(statuses(half)).toEqual(["completed", "active"]);
    expect([half._execution.status, half._version]).toEqual(["active", 2]);
    expect(half.stages[0]._execution.stopDate).toBe(started + 2 * DAY);
    expect(half.stages[0].conditions[0]).toMatchObject({
      _execution: { status: "completed", stopDate: started + 2 * DAY },
      appliedDate: started + 2 * DAY,
    });
    expect((await served()).fallthrough.rollout.variations[0].weight).toBe(10_000);
    await pass("1w");
    const done = await read(body._id);
    expect(statuses(done)).toEqual(["completed", "completed"]);
    expect(done._execution).toEqual({ status: "completed", stopDate: started + 9 * DAY });
    expect((await list("?status=completed")).totalCount).toBe(1);
  });

  it("ends a stage when it was due, not when someone looked", async () => {
    const { create, read, pass, served } = await drive();
    const { body } = await create({
      stages: [stage([wait(5, "minute")], TURN_ON), stage([wait(3, "hour")], TURN_OFF)],
    });
    await pass("52w");
    const done = await read(body._id);
    const minute = 60_000;
    expect(done.stages[0]._execution.stopDate).toBe(body._creationDate + 5 * minute);
    expect(done.stages[1]._execution.stopDate).toBe(body._creationDate + 185 * minute);
    expect(await served()).toMatchObject({ on: false, version: 3, lastModified: body._creationDate + 185 * minute });
  });

  it("runs the stages of several workflows in the order in which they were due", async () => {
    const { create, pass, served } = await drive();
    await create({ stages: [stage([wait(3)], TURN_OFF)] });
    await create({ stages: [stage([wait(1)], TURN_ON), stage([wait(1)], percent(50))] });
    await pass("2d");
    expect(await served()).toMatchObject({ on: true, version: 3 });
    await pass("2d");
    expect(await served()).toMatchObject({ on: false, version: 4 });
  });

  it("waits for a date", async () => {
    const { create, read, control } = await drive();
    const executionDate = Date.UTC(2026, 11, 24, 18);
    const { body } = await create({
      stages: [stage([{ kind: "schedule", scheduleKind: "absolute", executionDate }], TURN_ON)],
    });
    await control("POST", "clock", { now: executionDate - 60_000 });
    expect((await read(body._id))._execution.status).toBe("active");
    await control("POST", "clock", { now: "2026-12-24T18:00:00Z" });
    expect((await read(body._id))._execution).toEqual({ status: "completed", stopDate: executionDate });
  });

  it("runs executeNow in its turn at once", async () => {
    const { create, pass, read } = await drive();
    const now = { kind: "schedule", executeNow: true };
    const { body } = await create({
      stages: [stage([now], TURN_ON), stage([wait(1)], percent(10)), stage([now], percent(20))],
    });
    expect(statuses(body)).toEqual(["completed", "active", "pending"]);
    await pass("1d");
    const done = await read(body._id);
    expect(done._execution.stopDate).toBe(body._creationDate + DAY);
  });

  it("needs all conditions of a stage, each counting from the stage's start", async () => {
    const { create, pass, read } = await drive();
    const { body } = await create({ stages: [stage([wait(1), wait(3)], TURN_ON)] });
    await pass("2d");
    const [first, second] = (await read(body._id)).stages[0].conditions;
    expect([first._execution.status, second._execution.status]).toEqual(["completed", "active"]);
    await pass("1d");
    expect((await read(body._id))._execution.stopDate).toBe(body._creationDate + 3 * DAY);
  });

  it("counts each condition from the one before with executeConditionsInSequence", async () => {
    const { create, pass, read } = await drive();
    const { body } = await create({
      stages: [{ executeConditionsInSequence: true, ...stage([wait(1), wait(3)], TURN_ON) }],
    });
    await pass("3d");
    expect((await read(body._id))._execution.status).toBe("active");
    await pass("1d");
    expect((await read(body._id))._execution.stopDate).toBe(body._creationDate + 4 * DAY);
  });
});

describe("approvals", () => {
  it("hold a stage until one is given, and are shown", async () => {
    const { create, pass, read, control, served } = await drive();
    const { body } = await create({ stages: [stage([APPROVAL, wait(1)], TURN_ON)] });
    await pass("2d");
    expect((await read(body._id)).stages[0].conditions.map((one: Json) => one.reviewStatus)).toEqual(["pending", ""]);
    const approved = await control("POST", "approve", { workflowId: body._id, stageIndex: 0, comment: "go" });
    expect(approved.status).toBe(200);
    const done = await read(body._id);
    expect(done._execution.stopDate).toBeGreaterThanOrEqual(body._creationDate + 2 * DAY);
    expect(done.stages[0].conditions[0]).toMatchObject({
      reviewStatus: "approved",
      allReviews: [
        { _id: expect.any(String), kind: "approve", comment: "go", memberId: ADA, creationDate: expect.any(Number) },
      ],
    });
    expect((await served()).on).toBe(true);
  });

  it("may come before the wait is over, and before the stage's turn", async () => {
    const { create, pass, read, control } = await drive();
    const { body } = await create({ stages: [stage([wait(1)], TURN_ON), stage([APPROVAL, wait(1)], percent(10))] });
    await control("POST", "approve", { workflowId: body._id, stageIndex: 1 });
    expect(statuses(await read(body._id))).toEqual(["active", "pending"]);
    await pass("2d");
    expect((await read(body._id))._execution.stopDate).toBe(body._creationDate + 2 * DAY);
  });

  it("start the waits after them with executeConditionsInSequence", async () => {
    const { create, pass, read, control } = await drive();
    const { body } = await create({
      stages: [{ executeConditionsInSequence: true, ...stage([APPROVAL, wait(1)], TURN_ON) }],
    });
    await pass("5d");
    await control("POST", "approve", { workflowId: body._id, stageIndex: 0 });
    expect((await read(body._id))._execution.status).toBe("active");
    await pass("1d");
    expect((await read(body._id))._execution.status).toBe("completed");
  });

  it("can be declined by someone, and given by another", async () => {
    const { create, read, control } = await drive();
    const { body } = await create({ stages: [stage([APPROVAL], TURN_ON)] });
    const request = { workflowId: body._id, stageIndex: 0 };
    await control("POST", "approve", { ...request, decision: "decline", memberId: "507f1f77bcf86cd799439012" });
    expect((await read(body._id)).stages[0].conditions[0]).toMatchObject({
      reviewStatus: "declined",
      _execution: { status: "declined" },
      allReviews: [{ kind: "decline", memberId: "507f1f77bcf86cd799439012" }],
    });
    await control("POST", "approve", request);
    expect((await read(body._id))._execution.status).toBe("completed");
  });

  it.each([
    [404, { workflowId: "nope", stageIndex: 0 }],
    [404, { stageIndex: 1 }],
    [404, { stageIndex: 7 }],
    [400, { stageIndex: 0, decision: "perhaps" }],
    [400, { stageIndex: 0, stage: 0 }],
  ])("answers %i to %j", async (status, request) => {
    const { create, control } = await drive();
    const { body } = await create({ stages: [stage([APPROVAL], TURN_ON), stage([wait(1)], TURN_ON)] });
    expect((await control("POST", "approve", { workflowId: body._id, ...request })).status).toBe(status);
  });

  it("answers 409 once the stage is over", async () => {
    const { create, control } = await drive();
    const { body } = await create({ stages: [stage([APPROVAL], TURN_ON)] });
    const request = { workflowId: body._id, stageIndex: 0 };
    expect((await control("POST", "approve", request)).status).toBe(200);
    expect((await control("POST", "approve", request)).status).toBe(409);
  });
});

describe("what can go wrong on the way", () => {
  it("fails at a rule that is gone, leaves later stages alone, and says why in the state", async () => {
    const { create, pass, read, control, served, list } = await drive();
    const onRule = { kind: "updateRuleVariationOrRollout", ruleId: RULE, variationId: OFF };
    const { body } = await create({
      stages: [stage([wait(1)], TURN_ON), stage([wait(1)], percent(10), onRule), stage([wait(1)], TURN_OFF)],
    });
    await pass("1d");
    const instructions = [{ kind: "removeRule", ruleId: RULE }];
    await control("POST", "change", {
      project: "storefront",
      flag: "new-checkout",
      environment: "production",
      instructions,
    });
    await pass("1w");
    const failed = await read(body._id);
    expect(failed._execution).toEqual({ status: "failed", stopDate: body._creationDate + 2 * DAY });
    expect(statuses(failed)).toEqual(["completed", "failed", "pending"]);
    expect(await served()).toMatchObject({ on: true, fallthrough: { variation: 0 } });
    expect((await list("?status=failed")).totalCount).toBe(1);
    const [stored] = (await control("GET", "state")).body.workflows;
    expect(stored.stages[1].failure).toBe(`the flag has no rule ${RULE}`);
  });

  it("runs nothing of a workflow that was deleted, and undoes nothing", async () => {
    const { create, api, pass, served } = await drive();
    const { body } = await create({ stages: [stage([wait(1)], TURN_ON), stage([wait(1)], TURN_OFF)] });
    await pass("1d");
    await api("DELETE", `${WORKFLOWS}/${body._id}`);
    await pass("1w");
    expect(await served()).toMatchObject({ on: true, version: 2 });
  });
});

describe("time by itself", () => {
  it("runs a stage that fell due between two requests", async () => {
    const { create, read, control } = await withOptions({});
    const executionDate = Date.parse((await control("GET", "state")).body.now) + 3_600_000;
    const { body } = await create({
      stages: [stage([{ kind: "schedule", scheduleKind: "absolute", executionDate }], TURN_ON)],
    });
    await control("POST", "clock", { now: executionDate - 20 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await read(body._id))._execution).toEqual({ status: "completed", stopDate: executionDate });
  });
});
