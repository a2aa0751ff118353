// Both sides of every option on what comes back and when stages run: what LaunchDarkly's documentation leaves open.

import { describe, expect, it } from "vitest";
import {
  APPROVAL,
  DAY,
  drive,
  type Json,
  OFF,
  ON,
  ordinarySeed,
  RULE,
  stage,
  TURN_ON,
  WORKFLOWS,
  wait,
  withOptions,
} from "../driving.ts";

const PLACE = { project: "storefront", flag: "new-checkout", environment: "production" };
const TEMPLATE = { key: "standard", projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
const SERVE_ON = { kind: "updateFallthroughVariationOrRollout", variationId: ON };
const soon = { stages: [stage([wait(1)], TURN_ON)] };
const ended = { ...PLACE, name: "old", _id: "12ab3c4d5ef1a2345bcde67f", _execution: { status: "completed" } };

describe("lists", () => {
  it.each([
    [undefined, 1],
    [true, 1],
    [false, 0],
  ])("unfilteredListShowsEnded %s: %i ended workflow", async (unfilteredListShowsEnded, count) => {
    const options = unfilteredListShowsEnded === undefined ? {} : { unfilteredListShowsEnded };
    const { list } = await drive({ options, workflows: [ended] });
    expect((await list()).items).toHaveLength(count);
    expect((await list("?status=completed")).items).toHaveLength(1);
  });

  it.each([
    ["forever", 200],
    ["30d", 404],
  ])("endedWorkflowsListedFor %s: %i after 31 days", async (endedWorkflowsListedFor, status) => {
    const { list, pass, api } = await drive({ options: { endedWorkflowsListedFor }, workflows: [ended] });
    await pass("29d");
    expect((await list()).totalCount).toBe(1);
    await pass("2d");
    expect((await list()).totalCount).toBe(status === 200 ? 1 : 0);
    expect((await api("GET", `${WORKFLOWS}/${ended._id}`)).status).toBe(status);
  });

  it.each([
    ["newest-first", ["b", "a"]],
    ["oldest-first", ["a", "b"]],
  ])("listOrder %s", async (listOrder, names) => {
    const { create, list } = await withOptions({ listOrder });
    await create({ name: "a", ...soon });
    await create({ name: "b", ...soon });
    expect((await list()).items.map((one: Json) => one.name)).toEqual(names);
  });

  it.each([
    [0, 1],
    [5_000, 0],
  ])(
    "listVisibleAfterMs %i: %i at once, also of templates, and of the template's key",
    async (listVisibleAfterMs, count) => {
      const { create, list, pass, api } = await withOptions({ listVisibleAfterMs });
      const { body } = await create(soon);
      await api("POST", "/api/v2/templates", { ...TEMPLATE, stages: [] });
      expect([(await list()).totalCount, (await api("GET", "/api/v2/templates")).body.items.length]).toEqual([
        count,
        count,
      ]);
      expect((await api("GET", `${WORKFLOWS}/${body._id}`)).status).toBe(200);
      await pass("5s");
      expect([(await list()).totalCount, (await api("GET", "/api/v2/templates")).body.items.length]).toEqual([1, 1]);
    },
  );

  it.each([
    [0, 200],
    [5_000, 404],
  ])("getVisibleAfterMs %i: %i at once", async (getVisibleAfterMs, status) => {
    const { create, list, pass, api } = await withOptions({ getVisibleAfterMs });
    const { body } = await create(soon);
    expect((await api("GET", `${WORKFLOWS}/${body._id}`)).status).toBe(status);
    expect((await list()).totalCount).toBe(1);
    await pass("5s");
    expect((await api("GET", `${WORKFLOWS}/${body._id}`)).status).toBe(200);
  });

  it.each([
    ["clamp", 200],
    ["refuse", 400],
  ])("limitOverMaximum %s: %i", async (limitOverMaximum, status) => {
    const { api } = await withOptions({ limitOverMaximum });
    expect((await api("GET", `${WORKFLOWS}?limit=201`)).status).toBe(status);
    expect((await api("GET", `${WORKFLOWS}?limit=200`)).status).toBe(200);
  });
});

describe("what comes back", () => {
  it.each([
    [undefined, "pending", "active", "declined"],
    [{ notStarted: "waiting", running: "in-progress", declined: "rejected" }, "waiting", "in-progress", "rejected"],
  ])("statuses %j", async (statuses, notStarted, running, declined) => {
    const { create, control, read, list } = await withOptions(statuses === undefined ? {} : { statuses });
    const { body } = await create({ stages: [stage([APPROVAL, wait(1)], TURN_ON), stage([wait(1)], TURN_ON)] });
    await control("POST", "approve", { workflowId: body._id, stageIndex: 0, decision: "decline" });
    const workflow = await read(body._id);
    const [first, second] = workflow.stages;
    expect(workflow._execution.status).toBe(running);
    expect([first, second].map(({ _execution }) => _execution.status)).toEqual([running, notStarted]);
    expect(first.conditions.map(({ _execution }: { _execution: Json }) => _execution.status)).toEqual([
      declined,
      running,
    ]);
    expect((await list("?status=active")).totalCount).toBe(1);
  });

  it.each([
    ["templates", false, true],
    ["nowhere", false, false],
    ["everywhere", true, true],
  ])("instructionIds %s", async (instructionIds, inWorkflows, inTemplates) => {
    const { create, api } = await withOptions({ instructionIds });
    const template = await api("POST", "/api/v2/templates", { ...TEMPLATE, ...soon });
    const workflow = await create(soon);
    const hasId = (answer: typeof workflow) => "_id" in answer.body.stages[0].action.instructions[0];
    expect([hasId(workflow), hasId(template)]).toEqual([inWorkflows, inTemplates]);
  });

  it.each([
    ["as-sent", ["turnFlagOn", "updateFallthroughVariationOrRollout"]],
    ["reversed", ["updateFallthroughVariationOrRollout", "turnFlagOn"]],
  ])("instructionOrder %s, run as sent", async (instructionOrder, kinds) => {
    const { create, pass, served } = await withOptions({ instructionOrder });
    const { body } = await create({
      stages: [stage([wait(1)], TURN_ON, SERVE_ON), stage([wait(1)], { kind: "turnFlagOff" }, TURN_ON)],
    });
    expect(body.stages[0].action.instructions.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
    await pass("2d");
    expect((await served()).on).toBe(true);
  });

  it.each([[false], [true]])("instructionDefaults %s", async (instructionDefaults) => {
    const { create } = await withOptions({ instructionDefaults });
    const clause = { attribute: "country", op: "in", values: ["DE"] };
    const sent = [
      { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 100000 } },
      { kind: "addTargets", variationId: OFF, values: ["ada"] },
      { kind: "addRule", variationId: ON, clauses: [clause] },
    ];
    const { body } = await create({ stages: [stage([wait(1)], ...sent)] });
    const [rollout, targets, rule] = sent;
    expect(body.stages[0].action.instructions).toEqual(
      instructionDefaults
        ? [
            { ...rollout, rolloutContextKind: "user" },
            { ...targets, contextKind: "user" },
            { ...rule, clauses: [{ ...clause, contextKind: "user", negate: false }] },
          ]
        : sent,
    );
  });
});

describe("running", () => {
  it.each([
    ["previous-stage", 5],
    ["workflow-start", 3],
  ])("relativeWaitBase %s: the second stage after %i days", async (relativeWaitBase, days) => {
    const { create, pass, read } = await withOptions({ relativeWaitBase });
    const { body } = await create({ stages: [stage([wait(2)], TURN_ON), stage([wait(3)], SERVE_ON)] });
    await pass("10d");
    expect((await read(body._id))._execution.stopDate).toBe(body._creationDate + days * DAY);
  });

  it("relativeWaitBase workflow-start: a wait that is over when its turn comes is met then", async () => {
    const { create, pass, read } = await withOptions({ relativeWaitBase: "workflow-start" });
    const { body } = await create({ stages: [stage([wait(3)], TURN_ON), stage([wait(1)], SERVE_ON)] });
    await pass("10d");
    expect((await read(body._id))._execution.stopDate).toBe(body._creationDate + 3 * DAY);
  });

  it.each([
    ["wait", "active"],
    ["fail", "failed"],
  ])("declinedApproval %s: %s", async (declinedApproval, status) => {
    const { create, control, read } = await withOptions({ declinedApproval });
    const { body } = await create({ stages: [stage([APPROVAL], TURN_ON)] });
    await control("POST", "approve", { workflowId: body._id, stageIndex: 0, decision: "decline" });
    const workflow = await read(body._id);
    expect([workflow._execution.status, workflow.stages[0]._execution.status]).toEqual([status, status]);
    expect(workflow.stages[0].conditions[0]).toMatchObject({
      reviewStatus: "declined",
      _execution: { status: "declined" },
    });
  });

  it.each([
    ["accept", 201],
    ["refuse", 400],
  ])("otherInstructionKinds %s: %i", async (otherInstructionKinds, status) => {
    const { create } = await withOptions({ otherInstructionKinds });
    expect((await create({ stages: [stage([wait(1)], { kind: "removeRule", ruleId: RULE })] })).status).toBe(status);
    expect((await create(soon)).status).toBe(201);
  });

  it.each([
    ["refuse", 400, undefined],
    ["accept", 201, "completed"],
    ["fail-stage", 201, "failed"],
  ])("unknownInstructionKinds %s", async (unknownInstructionKinds, status, execution) => {
    const { create, pass, read } = await withOptions({ unknownInstructionKinds });
    const answer = await create({ stages: [stage([wait(1)], TURN_ON, { kind: "makeCoffee", cups: 2 })] });
    expect(answer.status).toBe(status);
    if (status === 201) {
      expect(answer.body.stages[0].action.instructions[1]).toEqual({ kind: "makeCoffee", cups: 2 });
      await pass("1d");
      expect((await read(answer.body._id))._execution.status).toBe(execution);
    }
  });
});

/** The flag with a rollout on its default rule and on its rule. */
function rollingOut(rollout: Json, options: Json) {
  const seed = ordinarySeed();
  const [project] = seed.projects as { flags: { environments: Record<string, Json> }[] }[];
  const { production } = project?.flags[0]?.environments ?? {};
  if (production === undefined) throw new Error("The seed has no such flag.");
  const variations = [
    { variation: 0, weight: 50_000 },
    { variation: 1, weight: 50_000 },
  ];
  const rules = [{ _id: RULE, clauses: [], rollout: { variations, ...rollout } }];
  Object.assign(production, { fallthrough: { rollout: { variations, ...rollout } }, rules });
  return drive({ ...seed, options });
}

const shares = { rolloutWeights: { [ON]: 20_000, [OFF]: 80_000 } };

describe("a rule on which something runs", () => {
  const changes = [
    SERVE_ON,
    { kind: "updateRuleVariationOrRollout", ruleId: RULE, ...shares },
    { kind: "disableRule", ruleId: RULE },
    { kind: "removeRule", ruleId: RULE },
    { kind: "replaceRules", rules: [] },
  ];
  it.each(
    [{ experimentAllocation: { type: "measuredRollout" } }, { kind: "experiment" }].flatMap((rollout) =>
      changes.map((change) => ({ change, rollout })),
    ),
  )("changeOfRunningRollout decides on $change.kind with $rollout", async ({ change, rollout }) => {
    const outcomes = [];
    for (const options of [{}, { changeOfRunningRollout: "refuse" }, { changeOfRunningRollout: "end-it" }]) {
      const { create, read, pass, served } = await rollingOut(rollout, options);
      const before = await served();
      const { body } = await create({ stages: [stage([wait(1)], change)] });
      await pass("1d");
      const { status } = (await read(body._id))._execution;
      outcomes.push([status, (await served()).version - before.version]);
    }
    expect(outcomes).toEqual([
      ["failed", 0],
      ["failed", 0],
      ["completed", 1],
    ]);
  });

  it("leaves the flag's other parts free, and so does a plain rollout everything", async () => {
    const running = await rollingOut({ kind: "experiment" }, {});
    const { body } = await running.create({ stages: [stage([wait(1)], TURN_ON)] });
    const plain = await rollingOut({}, {});
    const { body: other } = await plain.create({ stages: [stage([wait(1)], SERVE_ON)] });
    await Promise.all([running.pass("1d"), plain.pass("1d")]);
    expect((await running.read(body._id))._execution.status).toBe("completed");
    expect((await plain.read(other._id))._execution.status).toBe("completed");
  });
});

describe("rolloutWithoutContextKind", () => {
  const by = { contextKind: "organization", bucketBy: "country" };
  it.each([
    [undefined, { contextKind: "user" }],
    ["user", { contextKind: "user" }],
    ["kept", by],
  ])("%s", async (rolloutWithoutContextKind, expected) => {
    const options = rolloutWithoutContextKind === undefined ? {} : { rolloutWithoutContextKind };
    const { create, pass, served } = await rollingOut(by, options);
    const kinds = [
      { kind: "updateFallthroughVariationOrRollout" },
      { kind: "updateRuleVariationOrRollout", ruleId: RULE },
    ];
    await create({ stages: [stage([wait(1)], ...kinds.map((kind) => ({ ...kind, ...shares })))] });
    await pass("1d");
    const { fallthrough, rules } = await served();
    for (const { rollout } of [fallthrough, rules[0]]) {
      const { variations: _, ...dealt } = rollout;
      expect(dealt).toEqual(expected);
    }
  });
});
