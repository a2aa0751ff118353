import { describe, expect, test } from "vitest";
import { isError } from "../../../src/model/messages/diagnostic.ts";
import { allow } from "../../../src/planning/policy/override.ts";
import {
  type Json,
  joined,
  liveTemplate,
  liveWorkflow,
  OFF,
  onlyOperation,
  planFor,
  ROLLOUT,
  summary,
  templateYaml,
  workflowYaml,
} from "../world.ts";

const TEMPLATE = templateYaml();
const edited = templateYaml({ wait: "3d" });
const adopting = templateYaml({ more: ["adopt: true"] });
const ours = liveTemplate(TEMPLATE);
const byHand = liveTemplate(TEMPLATE, { description: "Made in the UI." });
const copied = liveTemplate(TEMPLATE, {
  description: String(ours.description).replaceAll("standard", "another"),
});
const foreign = liveTemplate(TEMPLATE, { owner: "other/one" });
const unclear = liveTemplate(TEMPLATE, { description: String(ours.description).replace("ld-sync:v1", "ld-sync:v9") });
const withWorkflowMarker = liveTemplate(TEMPLATE, { description: String(liveWorkflow().description) });

const table: [string, { head?: string; base?: string; live?: Json }, string[]][] = [
  ["absent, new", { head: TEMPLATE }, ["create"]],
  ["absent, though base had it: a template is steady state", { head: TEMPLATE, base: TEMPLATE }, ["create"]],
  ["absent, removed", { base: TEMPLATE }, []],
  ["ours, equal", { head: TEMPLATE, base: TEMPLATE, live: ours }, []],
  ["ours, equal, unknown to base", { head: TEMPLATE, live: ours }, []],
  ["ours, differs from the document, as base says", { head: edited, base: TEMPLATE, live: ours }, ["replace"]],
  [
    "ours, differs from the document and from base",
    { head: edited, base: templateYaml({ wait: "9d" }), live: ours },
    ["blocked by template-unreadable: replace"],
  ],
  ["ours, differs, unknown to base", { head: edited, live: ours }, ["blocked by template-unreadable: replace"]],
  [
    "ours, differs, base in a form that is refused today",
    { head: edited, base: templateYaml({ more: ["colour: blue"] }), live: ours },
    ["blocked by template-unreadable: replace"],
  ],
  ["ours, removed", { base: TEMPLATE, live: ours }, ["delete"]],
  ["ours, removed, differs from base", { base: edited, live: ours }, ["delete"]],
  ["by hand", { head: TEMPLATE, live: byHand }, ["blocked by unmanaged: replace"]],
  ["by hand, though base had it", { head: TEMPLATE, base: TEMPLATE, live: byHand }, ["blocked by unmanaged: replace"]],
  ["by hand, adopted", { head: adopting, live: byHand }, ["adopt"]],
  ["by hand, adopted at base", { head: adopting, base: adopting, live: byHand }, []],
  [
    "by hand, adopted at base, edited",
    { head: templateYaml({ wait: "3d", more: ["adopt: true"] }), base: adopting, live: byHand },
    ["replace"],
  ],
  ["by hand, adopted at base, tidied away", { head: TEMPLATE, base: adopting, live: byHand }, ["error: adopt-needed"]],
  ["by hand, adopted at base, removed", { base: adopting, live: byHand }, ["delete"]],
  ["by hand, removed", { base: TEMPLATE, live: byHand }, []],
  ["another owner's", { head: TEMPLATE, live: foreign }, ["blocked by foreign: replace"]],
  ["another owner's, adopted", { head: adopting, live: foreign }, ["blocked by foreign: replace"]],
  ["another owner's, removed", { base: TEMPLATE, live: foreign }, []],
  ["another owner's, adopted at base, removed", { base: adopting, live: foreign }, []],
  ["of an unknown version", { head: TEMPLATE, live: unclear }, ["blocked by unclear-marker: replace"]],
  ["of an unknown version, removed", { base: TEMPLATE, live: unclear }, []],
  ["with a workflow's marker", { head: TEMPLATE, live: withWorkflowMarker }, ["blocked by unmanaged: replace"]],
  ["with another template's marker", { head: TEMPLATE, live: copied }, ["blocked by unmanaged: replace"]],
  ["with another template's marker, adopted", { head: adopting, live: copied }, ["blocked by unmanaged: replace"]],
  ["with another template's marker, removed", { base: TEMPLATE, live: copied }, []],
];

describe("the template table", () => {
  const bystander = workflowYaml({ key: "bystander", flag: "bystander" });
  test.each(table)("%s", (_, { head, base, live }, expected) => {
    const plan = planFor({
      head: joined(...(head === undefined ? [bystander] : [bystander, head])),
      base: joined(...(base === undefined ? [bystander] : [bystander, base])),
      templates: live === undefined ? [] : [live],
    });
    expect(summary(plan)).toEqual(expected);
  });

  test("none of its stops can be overridden", () => {
    for (const [, { live, ...world }] of table) {
      const plan = planFor({ ...world, templates: live === undefined ? [] : [live] });
      const firm = plan.guards.filter(({ code }) => code !== "empties-everything").map(({ code }) => code);
      expect(allow(plan, plan.hash, "allow").guards.map(({ code }) => code)).toEqual(firm);
    }
  });

  test("a former owner's is ours", () => {
    const world = { head: edited, base: TEMPLATE, templates: [foreign], owners: { formerOwners: ["other/one"] } };
    expect(summary(planFor(world))).toEqual(["replace"]);
  });

  test("a former key is a template to remove", () => {
    const head = templateYaml({ key: "renamed", more: ["formerKeys: [standard]"] });
    const plan = planFor({ head, base: TEMPLATE, templates: [ours] });
    expect(plan.operations.map(({ id }) => id)).toEqual(["create template renamed", "delete template standard"]);
  });
});

describe("where an apply didn't know what became of a template, its marker tells", () => {
  const bystander = workflowYaml({ key: "bystander", flag: "bystander" });
  const other = templateYaml({ wait: "9d" });
  test.each<[string, { head?: string; base?: string; perhapsMade: string; live?: Json }, string[]]>([
    ["replaced, and edited", { head: edited, base: other, perhapsMade: TEMPLATE, live: ours }, ["replace"]],
    ["not replaced, and edited", { head: edited, base: TEMPLATE, perhapsMade: other, live: ours }, ["replace"]],
    [
      "neither",
      { head: edited, base: other, perhapsMade: other, live: ours },
      ["blocked by template-unreadable: replace"],
    ],
    ["created, and edited", { head: edited, perhapsMade: TEMPLATE, live: ours }, ["replace"]],
    ["created, and removed", { perhapsMade: TEMPLATE, live: ours }, ["delete"]],
    ["created by another owner, and removed", { perhapsMade: TEMPLATE, live: foreign }, []],
    ["not created, and removed", { perhapsMade: TEMPLATE }, []],
    ["not created, and as it was", { head: TEMPLATE, perhapsMade: TEMPLATE }, ["create"]],
  ])("%s", (_, { head, base, perhapsMade, live }, expected) => {
    const plan = planFor({
      head: joined(...(head === undefined ? [bystander] : [bystander, head])),
      base: joined(...(base === undefined ? [bystander] : [bystander, base])),
      perhapsMade,
      templates: live === undefined ? [] : [live],
    });
    expect(summary(plan)).toEqual(expected);
  });

  test("what is put back, where the new one is refused, is what is live", () => {
    const world = { head: edited, base: other, perhapsMade: TEMPLATE, templates: [ours] };
    expect(onlyOperation(planFor(world))).toMatchObject({
      restore: { stages: [{ conditions: [{ waitDuration: 2 }] }] },
    });
  });
});

describe("a replace carries what puts the old one back", () => {
  test("as base says it, marker and all", () => {
    const operation = onlyOperation(planFor({ head: edited, base: TEMPLATE, templates: [ours] }));
    expect(operation).toMatchObject({
      restore: { key: "standard", description: ours.description, stages: [{ conditions: [{ waitDuration: 2 }] }] },
      body: { stages: [{ conditions: [{ waitDuration: 3 }] }] },
    });
  });

  test("or says that nothing could, where what base names is gone", () => {
    const base = templateYaml().replace("flag: new-checkout", "flag: gone");
    const operation = onlyOperation(planFor({ head: edited, base, templates: [liveTemplate(base)] }));
    expect(operation).not.toHaveProperty("restore");
    expect(operation.notes.at(-1)).toContain("couldn't be put back");
  });
});

describe("a workflow from a template", () => {
  const using = (more: string[] = []) =>
    [
      "kind: Workflow",
      "key: from-template",
      "project: storefront",
      "flag: new-checkout",
      "environment: production",
      "name: Rollout",
      "template: standard",
      ...more,
      "",
    ].join("\n");
  const parameter = (stage: string, kind: string) =>
    using(["parameters:", `  - { stage: ${stage}, ${kind}, path: /waitDuration, value: 5 }`]);

  test("comes after its template, and needs it", () => {
    const { operations } = planFor({ head: joined(using(), TEMPLATE) });
    expect(operations.map(({ id }) => id)).toEqual([
      "create template standard",
      "create workflow storefront/new-checkout/production from-template",
    ]);
    expect(operations[1]).toMatchObject({ templateKey: "standard", dependsOn: ["create template standard"] });
    expect(operations[1]).not.toHaveProperty("body.stages");
  });

  test("brings its template along where that didn't change, but isn't there any more", () => {
    const world = { head: joined(using(), TEMPLATE), base: TEMPLATE, scope: "changed" as const };
    expect(summary(planFor(world))).toEqual(["create", "create"]);
    expect(summary(planFor({ ...world, templates: [ours] }))).toEqual(["create"]);
    expect(summary(planFor({ ...world, templates: [foreign] }))).toEqual(["blocked by foreign: replace", "create"]);
  });

  test("may use one that is only in LaunchDarkly", () => {
    expect(summary(planFor({ head: using(), templates: [byHand] }))).toEqual(["create"]);
  });

  test("may use one that is copied from a workflow in the same change", () => {
    const copied = [
      "kind: WorkflowTemplate",
      "key: standard",
      "name: Copy",
      'workflowId: "507f1f77bcf86cd799439011"',
      "",
    ].join("\n");
    expect(summary(planFor({ head: joined(parameter("any", "condition: schedule"), copied) }))).toEqual([
      "create",
      "create",
    ]);
  });

  test("is an error with one that is nowhere", () => {
    const plan = planFor({ head: using(), templates: [liveTemplate(templateYaml({ key: "other" }))] });
    expect(summary(plan)).toEqual(["error: unknown-template"]);
    expect(plan.diagnostics[0]?.hint).toBe("LaunchDarkly has: `other`.");
  });

  test("is an error where its template is removed, which then stays", () => {
    const plan = planFor({ head: using(), base: joined(using(), TEMPLATE), templates: [ours] });
    expect(summary(plan)).toEqual(["error: template-removed"]);
  });

  test.each([
    ["ten", "condition: schedule", []],
    ["ten", "instruction: turnFlagOn", ["The template's `turnFlagOn` in the stage `ten` has no `/waitDuration`."]],
    ["twenty", "condition: schedule", ["The template has no stage `twenty`."]],
    ["ten", "condition: ld-approval", ["The template's stage `ten` has no condition `ld-approval`."]],
  ])("names a part by stage %s and %s", (stage, kind, messages) => {
    const document = parameter(stage, kind);
    for (const world of [{ head: joined(document, TEMPLATE) }, { head: document, templates: [byHand] }]) {
      const errors = planFor(world).diagnostics.filter(isError);
      expect(errors.map(({ message }) => message)).toEqual(messages);
    }
  });

  test("says so where LaunchDarkly gives its parts no ids", () => {
    const bare = JSON.parse(JSON.stringify(byHand), (name, value) => (name === "_id" ? undefined : value)) as Json;
    const { diagnostics } = planFor({ head: parameter("ten", "instruction: turnFlagOn"), templates: [bare] });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "LaunchDarkly gives no id for `turnFlagOn` in the template's stage `ten`, so no parameter can be addressed to it.",
    ]);
  });

  test("whose template is edited is not touched, and the plan names it", () => {
    const base = joined(using(), TEMPLATE);
    const live = [liveWorkflow({ from: ROLLOUT, id: "other", key: "unrelated" })];
    const operation = onlyOperation(planFor({ head: joined(using(), edited), base, templates: [ours], live }));
    expect(operation.kind).toBe("replace");
    expect(operation.notes).toContain(
      "Workflows made from it stay as they are: `from-template` on `storefront/new-checkout/production`.",
    );
  });

  test("is not named where this plan removes it with its template", () => {
    const base = joined(using(), TEMPLATE);
    const live = [liveWorkflow({ from: using(), id: "other" })];
    const plan = planFor({ head: ROLLOUT, base, templates: [ours], live });
    const [removed] = plan.operations.filter(({ object }) => object === "template");
    expect(removed?.notes).toEqual(["Workflows made from it stay as they are."]);
  });

  test("names five of many, and counts the rest", () => {
    const users = [1, 2, 3, 4, 5, 6, 7].map((number) => using().replace("key: from-template", `key: user-${number}`));
    const plan = planFor({ head: joined(...users, edited), base: joined(...users, TEMPLATE), templates: [ours] });
    const replaced = plan.operations.find(({ object }) => object === "template");
    expect(replaced?.notes.find((note) => note.startsWith("Workflows"))).toMatch(/`user-5` on `[^`]+`, 2 more\.$/);
  });
});

describe("a template that was changed in LaunchDarkly under our marker", () => {
  const two = templateYaml({
    stages: [
      { name: "ten", condition: "wait: 2d", action: "turn: on" },
      { name: "everyone", condition: "wait: 1w", action: "serve: true" },
    ],
  });
  const live = liveTemplate(two) as Json & { stages: Json[] };
  const [first = {}, second = {}] = live.stages;
  const doing = (...instructions: Json[]) => ({ action: { kind: "patch", instructions } });
  const swapped = (stages: Json[]) => ({ ...live, stages });
  const using = [
    "kind: Workflow",
    "key: templated",
    "project: storefront",
    "flag: new-checkout",
    "environment: production",
    "name: Templated",
    "template: standard",
    "",
  ].join("\n");
  const told = (plan: ReturnType<typeof planFor>) =>
    plan.diagnostics
      .filter(({ code }) => code === "template-changed")
      .map(({ severity, message }) => [severity, message]);

  test.each<[string, Json[], string]>([
    ["another instruction", [{ ...first, ...doing({ kind: "turnFlagOff" }) }, second], "turnFlagOff"],
    [
      "another variation",
      [first, { ...second, ...doing({ kind: "updateFallthroughVariationOrRollout", variationId: OFF }) }],
      OFF,
    ],
    ["another wait", [{ ...first, conditions: [] }, second], "nothing"],
    ["a stage less", [first], "1 stage where 2 stages were expected"],
    [
      "another name of a stage, by which parameters find it",
      [{ ...first, name: "all" }, second],
      "`ten` is called `all`",
    ],
  ])("by %s, is told, stays, and stops what is made from it", (_, stages, difference) => {
    const templates = [swapped(stages)];
    const plan = planFor({ head: joined(using, two), base: two, templates });
    expect(told(plan)).toEqual([["warning", expect.stringContaining(difference)]]);
    expect(summary(plan)).toEqual(["blocked by template-changed: create"]);
    expect(summary(allow(plan, plan.hash, "allow"))).toEqual(["blocked by template-changed: create"]);
    expect(plan.guards[0]?.message).toContain(difference);
    expect(plan.unchanged).toMatchObject([{ key: "standard" }]);
  });

  test("but not by what LaunchDarkly adds and leaves out", () => {
    const templates = [
      swapped([
        { ...first, _id: "another" },
        { ...second, ...doing({ ...instructionOf(second), description: "" }) },
      ]),
    ];
    const plan = planFor({ head: joined(using, two), base: two, templates });
    expect([told(plan), summary(plan)]).toEqual([[], ["create"]]);
  });

  test("stops nothing any more that waits for its replace, which says what it does away with", () => {
    const templates = [swapped([first])];
    const plan = planFor({ head: joined(using, edited), base: two, templates });
    expect(summary(plan)).toEqual(["replace", "create"]);
    expect(told(plan)).toHaveLength(1);
  });

  test("nor where it was deleted: it is made anew then", () => {
    const plan = planFor({ head: joined(using, two), base: two });
    expect([told(plan), summary(plan)]).toEqual([[], ["create", "create"]]);
  });

  test("can't be told of one whose document isn't known, nor by a name that can't be looked up", () => {
    const templates = [swapped([first])];
    expect(told(planFor({ head: edited, base: templateYaml({ wait: "9d" }), templates }))).toEqual([]);
    const elsewhere = two.replace("flag: new-checkout", "flag: gone");
    const other = liveTemplate(elsewhere) as Json & { stages: Json[] };
    const serving = { kind: "updateFallthroughVariationOrRollout", variationId: OFF };
    const [one = {}, another = {}] = other.stages;
    const known = (stages: Json[]) =>
      told(planFor({ head: elsewhere, base: elsewhere, templates: [{ ...other, stages }] }));
    expect(known([one, { ...another, ...doing(serving) }])).toEqual([]);
    expect(known([one, { ...another, ...doing({ kind: "turnFlagOff" }) }])).toHaveLength(1);
  });

  function instructionOf({ action }: Json): Json {
    return (action as { instructions: Json[] }).instructions[0] ?? {};
  }
});
