// Policies in a plan: laws over random worlds, what is known of a workflow once LaunchDarkly was read, and what stops it.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isError } from "../../../src/model/messages/diagnostic.ts";
import { isSendingWorkflow, type Plan } from "../../../src/model/plan.ts";
import { documentSubject, policyInput } from "../../../src/policies/input.ts";
import { onePolicy } from "../../policies/configured.ts";
import { worlds } from "../random.ts";
import {
  DAY,
  FLAG,
  HOUR,
  type Json,
  joined,
  liveTemplate,
  liveWorkflow,
  NOW,
  ON,
  planFor,
  readDocuments,
  runs,
  summary,
  templateYaml,
  type World,
  workflowYaml,
} from "../world.ts";

const shipped = readFileSync(new URL("../../../examples/policies/workflow-sync.yaml", import.meta.url), "utf8");
const written = (plan: Plan) => plan.operations.filter(isSendingWorkflow);
const broken = ({ diagnostics }: Plan) => diagnostics.filter(({ code }) => code === "policy");

describe("laws", () => {
  it("a policy that takes anything changes nothing in any plan", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(planFor({ ...world, configuration: onePolicy("true") })).toEqual(planFor(world));
      }),
      runs(60),
    );
  });

  it("one that takes nothing stops all workflows that would be sent, and nothing else", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const free = planFor(world);
        const plan = planFor({ ...world, configuration: onePolicy("false") });
        expect(plan.operations.map(({ id, digest }) => [id, digest])).toEqual(
          free.operations.map(({ id, digest }) => [id, digest]),
        );
        expect(plan.hash).toBe(free.hash);
        for (const [index, operation] of plan.operations.entries())
          expect(operation.blockedBy.filter((code) => code !== "policy")).toEqual(free.operations[index]?.blockedBy);
        const stopped = plan.operations.filter(({ blockedBy }) => blockedBy.includes("policy"));
        expect(stopped).toEqual(written(plan));
        // Each target once; what holds on all of a document's targets is told once for all of them.
        const ofDocument = new Set(broken(plan).map(({ position }) => JSON.stringify(position)));
        for (const { position } of written(plan)) expect([...ofDocument]).toContain(JSON.stringify(position));
        expect(plan.guards.filter(({ code }) => code === "policy").map(({ operations: [id] }) => id)).toEqual(
          written(plan).map(({ id }) => id),
        );
      }),
      runs(60),
    );
  });

  it("what a warning says stops nothing", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const plan = planFor({ ...world, configuration: onePolicy("false", "severity: warning") });
        const free = planFor(world);
        expect([plan.operations, plan.guards]).toEqual([free.operations, free.guards]);
        expect(broken(plan).map(({ severity }) => severity)).toEqual(broken(plan).map(() => "warning"));
        expect(broken(plan).length > 0).toBe(written(plan).length > 0);
      }),
      runs(40),
    );
  });

  const read = (name: string) => JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), "utf8"));
  const fits = new Ajv2020({ allErrors: true, strictTypes: false }).compile(read("policy-input.schema.json"));

  it("what policies are held against fits its schema", () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(undefined, NOW), (world, mergedAt) => {
        for (const document of readDocuments(world.head).workflows) {
          const clock = { timeZone: "Europe/Berlin", ...(mergedAt !== undefined && { mergedAt }) };
          const input = policyInput(documentSubject(document), clock);
          expect(fits(input) ? [] : fits.errors).toEqual([]);
          expect(JSON.parse(JSON.stringify(input))).toEqual(input);
        }
      }),
      runs(40),
    );
  });
});

/** What a policy sees in a plan: its words quote it whole. */
function seenBy(world: World): Json {
  const seen: Json[] = [];
  const asking = planFor({
    ...world,
    compiled: [
      {
        name: "asks",
        match: ["**"],
        severity: "warning",
        looksAtStages: false,
        breaches: (input) => {
          seen.push(input as Json);
          return [];
        },
      },
    ],
  });
  expect(asking.diagnostics.filter(isError)).toEqual([]);
  expect(seen).toHaveLength(1);
  return seen[0] ?? {};
}

const off = { ...FLAG, environments: { production: { on: false, offVariation: 1, fallthrough: { variation: 0 } } } };
const quarter = "rollout: { on: 25%, off: rest }";

describe("what a policy sees once the flag was read", () => {
  const first = { name: "a quarter", condition: "wait: 1h", action: `turn: on }, { ${quarter}` };
  const approved = {
    name: "half",
    condition: "approval: { members: [ada@example.com] }",
    action: "rollout: { on: 50%, off: rest }",
  };
  const dated = { name: "everyone", condition: 'at: "2026-12-11T23:30:00Z"', action: "serve: on" };
  const document = workflowYaml({ stages: [first, approved, dated], more: ["maintainer: ada@example.com"] });

  it("has each stage's time, and how many users it reaches", () => {
    const input = seenBy({ head: document, flags: [off], configuration: "timeZone: Europe/Berlin\n" });
    expect(input).toMatchObject({ key: "new-checkout", maintainer: "ada@example.com", run: 1, protect: false });
    expect(input.stages).toEqual([
      {
        number: 1,
        name: "a quarter",
        inSequence: false,
        approval: false,
        conditions: [{ kind: "wait", minutes: 60 }],
        actions: [
          { kind: "turnFlagOn" },
          { kind: "updateFallthroughVariationOrRollout", rollout: { on: 25, off: 75 } },
        ],
        minutesAfterMerge: 60,
        date: "2026-12-01",
        weekday: "Tuesday",
        hour: 11,
        affectedPercent: 25,
        served: { on: true, everyone: { off: 75, on: 25 } },
      },
      expect.objectContaining({
        number: 2,
        approval: true,
        conditions: [{ kind: "approval", members: ["ada@example.com"], teams: [] }],
        minutesAfterMerge: 60,
        affectedPercent: 50,
      }),
      expect.objectContaining({
        conditions: [{ kind: "at", date: "2026-12-12", weekday: "Saturday", hour: 0 }],
        actions: [{ kind: "updateFallthroughVariationOrRollout", variation: "on" }],
        date: "2026-12-12",
        weekday: "Saturday",
        hour: 0,
        minutesAfterMerge: (10 * 24 + 14) * 60 + 30,
        affectedPercent: 100,
      }),
    ]);
  });

  const onFlag = (more: Json) => ({
    ...FLAG,
    environments: { production: { on: true, offVariation: 1, fallthrough: { variation: 1 }, ...more } },
  });
  const half = { rollout: { variations: [0, 1].map((variation) => ({ variation, weight: 50_000 })) } };
  const others = (keys: readonly string[]) =>
    keys.map((key) => ({
      ...FLAG,
      key,
      environments: { production: { on: true, offVariation: 1, fallthrough: half } },
    }));
  it.each<[what: string, flag: Json, actions: string[], affected: (number | undefined)[]]>([
    ["the same shares", onFlag({ fallthrough: half }), ["rollout: { on: 50%, off: rest }"], [0]],
    [
      "shares that go by something else, and one variation for all after that",
      onFlag({ fallthrough: half }),
      ["rollout: { on: 50%, off: rest }, by: email", "serve: on"],
      [100, 50],
    ],
    [
      "shares that lose their seed",
      onFlag({ fallthrough: { rollout: { ...half.rollout, seed: 7 } } }),
      ["rollout: { on: 50%, off: rest }"],
      [100],
    ],
    [
      "what isn't known here, and all behind it",
      off,
      ["turn: on", "kind: startAutomatedRelease", "rollout: { on: 50%, off: rest }"],
      [100, undefined, undefined],
    ],
    [
      "a prerequisite that some meet, on a flag that is on",
      onFlag({}),
      [`kind: addPrerequisite, key: other, variationId: ${ON}`, "turn: off"],
      [undefined, 0],
    ],
    ["one that stays", onFlag({ prerequisites: [{ key: "other", variation: 0 }] }), ["serve: on"], [100]],
    [
      "one that goes",
      onFlag({ fallthrough: { variation: 0 }, prerequisites: [{ key: "other", variation: 0 }] }),
      ["kind: removePrerequisite, key: other"],
      [undefined],
    ],
  ])("how many are affected by %s", (_, flag, actions, affected) => {
    const stages = actions.map((action, index) => ({ name: `s${index}`, condition: "wait: 1d", action }));
    const input = seenBy({ head: workflowYaml({ stages }), flags: [flag, ...others(["other"])] });
    const seen = input.stages as Json[];
    expect(seen.map(({ affectedPercent }) => affectedPercent)).toEqual(affected);
  });

  it("has the stages of a template, with the document's parameters and with names", () => {
    const template = templateYaml({ stages: [first, { ...approved, condition: "approval: {}" }] });
    const used = [
      "kind: Workflow",
      "key: used",
      "project: storefront",
      "flag: new-checkout",
      "environment: production",
      "name: Used",
      "template: standard",
      "parameters:",
      "  - { stage: a quarter, condition: schedule, path: /waitDuration, value: 30 }",
      "",
    ].join("\n");
    const { key } = readDocuments(template).templates[0] ?? {};
    const input = seenBy({
      head: joined(template, used.replace("template: standard", `template: ${key}`)),
      base: template,
      templates: [liveTemplate(template)],
      flags: [off],
    });
    expect(input).toMatchObject({
      template: key,
      stages: [
        {
          conditions: [{ kind: "wait", minutes: 30 * 60 }],
          actions: [{ kind: "turnFlagOn" }, { rollout: { on: 25, off: 75 } }],
          affectedPercent: 25,
        },
        { approval: true, actions: [{ rollout: { on: 50, off: 50 } }], affectedPercent: 50 },
      ],
    });
  });

  it("is told where a parameter of the document decides it", () => {
    const template = templateYaml({ stages: [first, { ...approved, condition: "approval: {}" }] });
    const used = (wait: string) =>
      `kind: Workflow\nkey: used\nproject: storefront\nflag: new-checkout\nenvironment: production\nname: Used\ntemplate: standard\nparameters:\n  - { stage: a quarter, condition: schedule, path: /waitDuration, value: ${wait} }\n`;
    const told = (schema: string) =>
      broken(
        planFor({
          head: joined(template, used("30")),
          base: template,
          templates: [liveTemplate(template)],
          flags: [off],
          configuration: onePolicy(`{ properties: { stages: { items: ${schema} } } }`, "message: No."),
        }),
      ).map(({ message, pointer }) => [pointer, message]);
    expect(told("{ properties: { minutesAfterMerge: { maximum: 60 } } }")).toContainEqual([
      "/parameters/0",
      "In the template's stage `a quarter`, as this parameter has it: Policy `one`: No.",
    ]);
    expect(told("{ properties: { affectedPercent: { maximum: 5 } } }")[0]).toEqual([
      "/template",
      "In the template's stage `a quarter`: Policy `one`: No.",
    ]);
  });

  it("leaves out the stages that aren't sent again", () => {
    const before = workflowYaml({ stages: [first, approved, dated] });
    const again = workflowYaml({
      stages: [first, approved, dated],
      more: ["run: { production: { number: 2, startAt: half } }"],
    });
    const input = seenBy({
      head: again,
      base: before,
      live: [liveWorkflow({ from: before, executed: 1 })],
      flags: [off],
    });
    expect(input).toMatchObject({ run: 2, startAt: "half", stages: [{ number: 2, name: "half" }, { number: 3 }] });
  });
});

describe("the examples, in a plan", () => {
  const configuration = shipped.replace("project: shop", "project: storefront");
  const stage = (name: string, wait: string, action: string) => ({
    name,
    condition: `approval: {} }, { wait: ${wait}`,
    action,
  });
  const rollout = (share: string, wait: string) =>
    workflowYaml({
      stages: [
        stage("first", wait, `turn: on }, { rollout: { on: ${share}, off: rest }`),
        stage("rest", "4d", "serve: on"),
      ],
    });
  const tuesday = NOW;
  it.each<[what: string, document: string, now: number, expected: string[]]>([
    ["a quarter at once, on a Tuesday", rollout("25%", "1h"), tuesday, ["create"]],
    ["more at once", rollout("26%", "1h"), tuesday, ["blocked by policy: create", "error: policy"]],
    [
      "more a minute before the day is over",
      rollout("26%", "1439m"),
      tuesday,
      ["blocked by policy: create", "error: policy"],
    ],
    ["more after a day", rollout("26%", "24h"), tuesday, ["create"]],
    [
      "a stage that begins on a Friday by its wait",
      rollout("25%", "3d"),
      tuesday,
      ["blocked by policy: create", "error: policy"],
    ],
    ["the same, planned a day later", rollout("25%", "3d"), tuesday + DAY, ["create"]],
    [
      "one that is merged on a Friday",
      rollout("25%", "1h"),
      tuesday + 3 * DAY,
      ["blocked by policy: create", "error: policy"],
    ],
    [
      "in the evening of a Thursday that is a Friday there",
      rollout("25%", "1m"),
      tuesday + 2 * DAY + 14 * HOUR,
      ["blocked by policy: create", "error: policy"],
    ],
    ["without an approval", workflowYaml(), tuesday, ["blocked by policy: create", "error: policy"]],
  ])("%s", (_, head, now, expected) => {
    const plan = planFor({ head, configuration, flags: [off], now });
    expect(summary(plan)).toEqual(expected);
  });

  test("no override lifts it, and the guard names the policies", () => {
    const plan = planFor({ head: workflowYaml(), configuration, flags: [off], now: NOW + DAY });
    expect(plan.guards).toMatchObject([
      { code: "policy", overridable: false, message: "It breaks the policies `approval first` and `no Fridays`." },
    ]);
    expect(broken(plan).map(({ message, position }) => [message, position?.line])).toEqual([
      ["Policy `approval first`: Production needs an approval in its first stage.", 9],
      ["Policy `no Fridays`: Nothing begins on a Friday.", 9],
      ["Policy `no Fridays`: Nothing begins on a Friday.", 12],
    ]);
  });
});

describe("who is judged", () => {
  const configuration = onePolicy("false");
  const head = workflowYaml();

  test("nothing that is taken away", () => {
    const gone = planFor({ base: head, live: [liveWorkflow()], configuration, scope: "all" });
    expect(summary(gone)).toEqual(["blocked by empties-everything: delete"]);
  });

  test("nothing that stays as it is, though the policy came later", () => {
    const plan = planFor({ head, base: head, live: [liveWorkflow()], configuration, scope: "all" });
    expect([plan.operations, plan.diagnostics]).toEqual([[], []]);
  });

  test("what names something that isn't there, too: all is told at once", () => {
    const wrong = workflowYaml({ stages: [{ name: "a", condition: "wait: 1d", action: "serve: nothing" }] });
    expect(
      planFor({ head: wrong, configuration })
        .diagnostics.map(({ code }) => code)
        .sort(),
    ).toEqual(["policy", "unknown-variation"]);
  });

  test("what gives its former key up together with an edit, by that key too", () => {
    const base = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
    const edited = workflowYaml({ key: "renamed", waits: ["3d"] });
    const live = [liveWorkflow()];
    const judgedBy = (match: string) =>
      summary(planFor({ head: edited, base, live, configuration: onePolicy("false", `match: ${match}`) }));
    expect(judgedBy("key:new-*")).toEqual(["blocked by policy: replace", "error: policy"]);
    expect(judgedBy("key:renamed")).toEqual(["blocked by policy: replace", "error: policy"]);
    expect(judgedBy("key:other")).toEqual(["replace"]);
  });

  test("only the targets that it breaks it on are named", () => {
    const both = workflowYaml({ environments: ["staging", "production"] });
    const plan = planFor({ head: both, configuration: onePolicy("false", "match: '*/*/production'") });
    expect(summary(plan)).toEqual(["blocked by policy: create", "create", "error: policy"]);
    expect(broken(plan)).toMatchObject([
      { message: "On `storefront/new-checkout/production`: Policy `one`: Nothing is allowed here." },
    ]);
  });

  test("a workflow of a template of which nothing is known before it is made is stopped where a policy asks for stages", () => {
    const template = "kind: WorkflowTemplate\nkey: t\nname: T\nworkflowId: 0a1b2c3d4e5f607182930415\n";
    const used =
      "kind: Workflow\nkey: used\nproject: storefront\nflag: new-checkout\nenvironment: production\nname: Used\ntemplate: t\n";
    const world = { head: joined(template, used) };
    const asking = onePolicy("{ properties: { stages: { minItems: 1 } } }");
    expect(summary(planFor({ ...world, configuration: asking }))).toEqual([
      "create",
      "blocked by policy: create",
      "error: policy",
    ]);
    expect(broken(planFor({ ...world, configuration: asking }))).toMatchObject([
      { message: expect.stringContaining("it can't be judged"), position: { line: 12 } },
    ]);
    expect(summary(planFor({ ...world, configuration: onePolicy("{ required: [key] }") }))).toEqual([
      "create",
      "create",
    ]);
  });
});
