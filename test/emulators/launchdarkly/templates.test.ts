import { describe, expect, it } from "vitest";
import { ADA, APPROVAL, drive, type Json, OFF, ON, RED, RULE, stage, TURN_ON, WORKFLOWS, wait } from "./driving.ts";

const TEMPLATES = "/api/v2/templates";
const PLACE = { projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
const COLOUR = "/api/v2/projects/storefront/flags/colour/environments/staging/workflows";
const SEGMENT_RULE = {
  kind: "addRule",
  variationId: ON,
  clauses: [{ attribute: "segmentMatch", op: "segmentMatch", values: ["beta"] }],
};
const ON_RULE = { kind: "updateRuleVariationOrRollout", ruleId: RULE, rolloutWeights: { [ON]: 60000, [OFF]: 40000 } };

function template(different: Json = {}): Json {
  return {
    key: "standard",
    name: "Standard rollout",
    description: "How we release",
    ...PLACE,
    stages: [stage([wait(2), APPROVAL], TURN_ON, SEGMENT_RULE), stage([wait(1)], ON_RULE)],
    ...different,
  };
}

describe("create, list, delete", () => {
  it("creates one, and reads it back by the list only", async () => {
    const { api } = await drive();
    const { status, body } = await api("POST", TEMPLATES, template());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      _key: "standard",
      name: "Standard rollout",
      description: "How we release",
      _creationDate: expect.any(Number),
      _ownerId: ADA,
      _maintainerId: ADA,
      _links: { self: { href: "/api/v2/templates/standard", type: "application/json" } },
      stages: [
        {
          name: "stage",
          conditions: [{ waitDuration: 2, _execution: { status: "pending" } }, { reviewStatus: "pending" }],
          action: { kind: "patch", instructions: [TURN_ON, { _id: expect.any(String), ...SEGMENT_RULE }] },
          _execution: { status: "pending" },
        },
        {},
      ],
    });
    expect(Object.keys(body)).not.toContain("projectKey");
    expect((await api("GET", TEMPLATES)).body).toEqual({ items: [body] });
  });

  it("keeps in the state what it was made for", async () => {
    const { api, control } = await drive();
    await api("POST", TEMPLATES, template());
    expect((await control("GET", "state")).body.templates).toMatchObject([{ _key: "standard", ...PLACE }]);
  });

  it("searches name and description but not the key, and sums up", async () => {
    const { api } = await drive();
    await api("POST", TEMPLATES, template({ key: "one", name: "Fast", description: "for brave people" }));
    await api("POST", TEMPLATES, template({ key: "two", name: "Slow", description: "for the others" }));
    const keys = async (search: string) =>
      (await api("GET", `${TEMPLATES}?search=${search}`)).body.items.map(({ _key }: { _key: string }) => _key);
    expect(await keys("fast")).toEqual(["one"]);
    expect(await keys("OTHERS")).toEqual(["two"]);
    expect(await keys("one")).toEqual([]);
    const { items } = (await api("GET", `${TEMPLATES}?summary=true`)).body;
    expect(items[0]).not.toHaveProperty("stages");
    expect(items[0]).toHaveProperty("name");
  });

  it("copies a live workflow's stages, fresh", async () => {
    const { create, api, pass } = await drive();
    const workflow = await create({ stages: [stage([wait(2)], TURN_ON)] });
    await pass("3d");
    const { status, body } = await api("POST", TEMPLATES, { key: "copy", workflowId: workflow.body._id });
    expect(status).toBe(201);
    expect(body.stages[0]).toMatchObject({
      conditions: [{ waitDuration: 2, _execution: { status: "pending" } }],
      action: { instructions: [TURN_ON] },
      _execution: { status: "pending" },
    });
    expect(body.stages[0]._id).not.toBe(workflow.body.stages[0]._id);
  });

  it("deletes one, and its key is free again", async () => {
    const { api } = await drive();
    const first = await api("POST", TEMPLATES, template());
    expect((await api("DELETE", `${TEMPLATES}/standard`)).status).toBe(204);
    expect((await api("GET", TEMPLATES)).body.items).toEqual([]);
    const second = await api("POST", TEMPLATES, template());
    expect(second.status).toBe(201);
    const instructionId = ({ body }: { body: { stages: { action: { instructions: Json[] } }[] } }) =>
      body.stages[0]?.action.instructions[0]?._id;
    expect(instructionId(second)).not.toBe(instructionId(first));
  });

  it.each<[string, unknown, string]>([
    ["not JSON", "{", "not JSON"],
    ["no key", template({ key: undefined }), "key is required"],
    ["a name that is a number", template({ name: 5 }), "name must be a string"],
    ["neither stages nor workflow", { key: "x" }, "either stages or workflowId"],
    ["both stages and workflow", template({ workflowId: "12ab3c4d5ef1a2345bcde67f" }), "either stages or workflowId"],
    ["stages without project", template({ projectKey: undefined }), "projectKey is required"],
    ["stages without environment", template({ environmentKey: undefined }), "environmentKey is required"],
    ["stages without flag", template({ flagKey: undefined }), "flagKey is required"],
    ["an unknown project", template({ projectKey: "nope" }), "unknown project nope"],
    ["an unknown environment", template({ environmentKey: "nope" }), "unknown environment nope"],
    ["an unknown flag", template({ flagKey: "nope" }), "unknown flag nope"],
    ["an unknown workflow", { key: "x", workflowId: "nope" }, "unknown workflow nope"],
    ["a bad stage", template({ stages: [stage([{ kind: "moon" }])] }), "stages[0].conditions[0].kind"],
    ["another flag's variation", template({ flagKey: "colour" }), "unknown variation"],
  ])("400 for %s", async (_title, body, message) => {
    const { api } = await drive();
    const answer = await api("POST", TEMPLATES, body);
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_request"]);
    expect(answer.body.message).toContain(message);
    expect((await api("GET", TEMPLATES)).body.items).toEqual([]);
  });
});

describe("a workflow from a template", () => {
  it("gets the template's stages with ids of its own", async () => {
    const { api, create, read } = await drive();
    const made = (await api("POST", TEMPLATES, template())).body;
    const { status, body } = await create({}, "?templateKey=standard");
    expect([status, body.templateKey, body.meta]).toEqual([201, "standard", undefined]);
    expect(body.stages).toMatchObject([
      { action: { instructions: [TURN_ON, SEGMENT_RULE] } },
      { conditions: [wait(1)] },
    ]);
    expect(body.stages[0]._id).not.toBe(made.stages[0]._id);
    expect((await read(body._id)).templateKey).toBe("standard");
  });

  it("takes the key from the body too; beside stages it is a note, wherever it stands", async () => {
    const { api, create } = await drive();
    await api("POST", TEMPLATES, template());
    expect((await create({ templateKey: "standard" })).body.stages).toHaveLength(2);
    const own = await create({ templateKey: "standard", stages: [stage([wait(1)], TURN_ON)] });
    expect([own.body.stages.length, own.body.templateKey]).toEqual([1, "standard"]);
    const both = await create({ kind: "custom", stages: [stage([wait(1)], TURN_ON)] }, "?templateKey=standard");
    expect([both.status, both.body.stages.length, both.body.templateKey]).toEqual([201, 1, "standard"]);
    expect((await create({ stages: [] }, "?templateKey=standard")).body.stages).toHaveLength(2);
  });

  it("dry run: says for each reference whether the target has it, and creates nothing", async () => {
    const { api, create, list } = await drive();
    const made = (await api("POST", TEMPLATES, template())).body;
    const [first, second] = made.stages.map(({ action }: { action: { instructions: Json[] } }) => action.instructions);
    const parameters = (valid: boolean) => [
      {
        _id: first[1]._id,
        path: "/clauses/0/values",
        default: { value: ["beta"], ruleClause: { attribute: "segmentMatch", op: "segmentMatch", negate: false } },
        valid,
      },
      { _id: first[1]._id, path: "/variationId", default: { value: ON, booleanVariationValue: true }, valid },
      { _id: second[0]._id, path: "/ruleId", default: { value: RULE }, valid },
      { _id: second[0]._id, path: "/rolloutWeights", default: { value: { [ON]: 60000, [OFF]: 40000 } }, valid },
    ];
    const here = await create({}, "?templateKey=standard&dryRun=true");
    expect([here.status, here.body.meta]).toEqual([201, { parameters: parameters(true) }]);
    expect(here.body).toMatchObject({ _id: expect.any(String), name: "Rollout", stages: [{}, {}] });
    const there = await api("POST", `${COLOUR}?templateKey=standard&dryRun=true`, { name: "x" });
    expect([there.status, there.body.meta]).toEqual([201, { parameters: parameters(false) }]);
    expect((await list()).items).toEqual([]);
  });

  it("looks into lists of targets, rules and prerequisites", async () => {
    const { api } = await drive();
    const instructions = [
      { kind: "replaceTargets", targets: [{ variationId: ON, values: ["ada"] }] },
      { kind: "replaceRules", rules: [{ variationId: ON, clauses: [{ attribute: "a", op: "in", values: ["b"] }] }] },
      { kind: "replacePrerequisites", prerequisites: [{ key: "colour", variationId: RED }] },
      { kind: "removeRule", ruleId: RULE },
    ];
    await api("POST", TEMPLATES, template({ stages: [stage([wait(1)], ...instructions)] }));
    const { body } = await api("POST", `${COLOUR}?templateKey=standard&dryRun=true`, { name: "x" });
    expect(body.meta.parameters.map((one: Json) => [one.path, one.valid])).toEqual([
      ["/targets/0/values", true],
      ["/targets/0/variationId", false],
      ["/rules/0/variationId", false],
      ["/prerequisites/0/key", true],
      ["/prerequisites/0/variationId", true],
      ["/ruleId", false],
    ]);
  });

  it("is not created where a parameter doesn't apply: meta says which", async () => {
    const { api } = await drive();
    await api("POST", TEMPLATES, template({ stages: [stage([wait(1)], TURN_ON, SEGMENT_RULE)] }));
    const answer = await api("POST", `${COLOUR}?templateKey=standard`, { name: "x" });
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_request"]);
    expect(answer.body.meta.parameters.map((one: Json) => one.valid)).toEqual([false, false]);
    expect((await api("GET", COLOUR)).body.items).toEqual([]);
  });

  it("is created with overrides, at any path of a condition or instruction", async () => {
    const { api } = await drive();
    const stages = [stage([wait(1)], { kind: "updateFallthroughVariationOrRollout", variationId: ON })];
    const made = (await api("POST", TEMPLATES, template({ stages }))).body;
    const [{ conditions, action }] = made.stages;
    const parameters = [
      { _id: action.instructions[0]._id, path: "/variationId", default: { value: RED } },
      { _id: conditions[0]._id, path: "/waitDuration", default: { value: 9 } },
    ];
    const { status, body } = await api("POST", `${COLOUR}?templateKey=standard`, { name: "x", parameters });
    expect(status).toBe(201);
    expect(body.stages[0]).toMatchObject({
      conditions: [{ waitDuration: 9 }],
      action: { instructions: [{ kind: "updateFallthroughVariationOrRollout", variationId: RED }] },
    });
    const dry = await api("POST", `${COLOUR}?templateKey=standard&dryRun=true`, { name: "x", parameters });
    expect(dry.body.meta.parameters).toMatchObject([{ default: { value: RED }, valid: true }]);
  });

  it.each<[string, (id: string) => unknown, string]>([
    ["no list", () => ({}), "parameters must be an array"],
    ["no id", () => [{ path: "/variationId", default: { value: ON } }], "_id and a path"],
    ["no value", (_id) => [{ _id, path: "/variationId", default: {} }], "default.value is required"],
    ["an unknown id", () => [{ _id: "nope", path: "/variationId", default: { value: ON } }], "has no condition or"],
    ["a path that isn't there", (_id) => [{ _id, path: "/clauses/5/values", default: { value: [] } }], "is not there"],
    ["a path that is no pointer", (_id) => [{ _id, path: "variationId", default: { value: ON } }], "is not there"],
    ["a path into the prototype", (_id) => [{ _id, path: "/__proto__/x", default: { value: 1 } }], "is not there"],
    [
      "a value of the wrong type",
      (_id) => [{ _id, path: "/clauses", default: { value: "all" } }],
      "clauses must be an array",
    ],
  ])("400 for parameters with %s", async (_title, parameters, message) => {
    const { api, create, list } = await drive();
    const made = (await api("POST", TEMPLATES, template())).body;
    const { status, body } = await create(
      { parameters: parameters(made.stages[0].action.instructions[1]._id) },
      "?templateKey=standard",
    );
    expect(status).toBe(400);
    expect(body.message).toContain(message);
    expect((await list()).items).toEqual([]);
  });
});

it("is not touched when its workflow goes on, and the other way round", async () => {
  const { api, create, pass, read } = await drive();
  await api("POST", TEMPLATES, template({ stages: [stage([wait(1)], TURN_ON)] }));
  const workflow = (await create({}, "?templateKey=standard")).body;
  await pass("1d");
  expect((await read(workflow._id))._execution.status).toBe("completed");
  expect((await api("GET", TEMPLATES)).body.items[0].stages[0]._execution).toEqual({ status: "pending" });
  expect((await api("GET", WORKFLOWS)).body.totalCount).toBe(1);
});
