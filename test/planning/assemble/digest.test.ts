import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planHash } from "../../../src/planning/assemble/digest.ts";
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
  onlyOperation,
  planFor,
  ROLLOUT,
  runs,
  templateYaml,
  type World,
  workflowYaml,
} from "../world.ts";

const edited = workflowYaml({ waits: ["3d", "1w"] });
const replacing: World = { head: edited, base: ROLLOUT, live: [liveWorkflow()] };

function digest(world: World): string {
  return onlyOperation(planFor(world)).digest;
}

test("a digest is sixteen bytes in base64url", () => {
  expect(digest(replacing)).toMatch(/^[\w-]{22}$/);
});

/** Other ids, versions and moments, but for ids that documents name. */
function elsewhere(world: World, by: number): World {
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => {
        if (name === "_id") return [name, `other-${field}`];
        if (name === "_version") return [name, 7];
        if (name === "_creationDate") return [name, Number(field) + by];
        return [name, renamed(field)];
      }),
    );
  };
  return {
    ...world,
    live: (world.live ?? []).map(renamed) as Json[],
    templates: (world.templates ?? []).map(renamed) as Json[],
    now: NOW + by,
  };
}

test("the same world with other ids, versions and at another time has the same digests and plan hash", () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 0, max: 365 * DAY }), (world, by) => {
      const [here, there] = [planFor(world), planFor(elsewhere(world, by))];
      expect(there.operations.map(({ id, digest: own }) => [id, own])).toEqual(
        here.operations.map(({ id, digest: own }) => [id, own]),
      );
      expect(there.hash).toBe(here.hash);
    }),
    runs(100),
  );
});

describe("a digest differs", () => {
  const flagWith = (id: string): Json => ({
    ...FLAG,
    variations: [
      { _id: id, name: "on", value: true },
      { _id: "b", name: "off", value: false },
    ],
  });
  const serving = ROLLOUT.replace("{ turn: on }", "{ serve: on }");
  const run = (more: string) => workflowYaml({ waits: ["2d", "1w", "1w"], more: [`run: {production: ${more}}`] });
  const three = workflowYaml({ waits: ["2d", "1w", "1w"] });
  const ranTwo = [liveWorkflow({ from: three, executed: 2, createdAt: NOW - 9 * DAY })];
  const using = [
    "kind: Workflow",
    "key: t",
    "project: storefront",
    "flag: new-checkout",
    "environment: production",
    "name: T",
    "template: standard",
    "",
  ].join("\n");
  const fromLive = (template: Json): World => ({ head: using, templates: [template] });
  const adopting = (id: string): World => ({
    head: workflowYaml({ more: [`adopt: ${id}`] }),
    live: [liveWorkflow({ id, description: null })],
  });
  const adopted = (id: string, wait: string | undefined): World => ({
    ...(wait !== undefined && { head: workflowYaml({ waits: [wait], more: [`adopt: ${id}`] }) }),
    base: workflowYaml({ more: [`adopt: ${id}`] }),
    live: [liveWorkflow({ id, description: null })],
  });
  const removed = (run: string): World => ({
    base: workflowYaml({ more: [`run: ${run}`] }),
    live: [liveWorkflow({ run: Number(run) })],
  });
  const under = (key: string, world: World): World => ({
    ...world,
    head: (world.head ?? "").replace("key: new-checkout", `key: ${key}`),
  });
  const onStaging = (world: World): World => ({
    ...world,
    head: (world.head ?? "").replace("[production]", "[staging]"),
    live: (world.live ?? []).map((live) => ({ ...live, environment: "staging" })),
  });
  const template = liveTemplate(templateYaml(), { description: null });

  test.each<[string, World, World]>([
    ["with what is sent", replacing, { ...replacing, head: workflowYaml({ waits: ["4d", "1w"] }) }],
    ["with a text that is sent", { head: ROLLOUT }, { head: workflowYaml({ name: "Other" }) }],
    ["with what a name means", { head: serving, flags: [flagWith("a")] }, { head: serving, flags: [flagWith("c")] }],
    ["with the kind", { head: ROLLOUT }, { base: joined(ROLLOUT), live: [liveWorkflow()] }],
    ["with the target", { head: ROLLOUT }, { head: workflowYaml({ environments: ["staging"] }) }],
    ["with the key", { head: ROLLOUT }, { head: workflowYaml({ key: "other" }) }],
    ["with the owner", { head: ROLLOUT }, { head: ROLLOUT, owners: { owner: "acme/other" } }],
    ["with the run", { head: run("2"), base: three, live: ranTwo }, { head: run("3"), base: three, live: ranTwo }],
    [
      "with startAt",
      { head: run("2"), base: three, live: ranTwo },
      { head: run("{number: 2, startAt: stage 2}"), base: three, live: ranTwo },
    ],
    [
      "with where it starts",
      { head: run("{number: 2, startAt: stage 3}"), base: three, live: ranTwo },
      { head: run("{number: 2, startAt: stage 2}"), base: three, live: ranTwo },
    ],
    [
      "with what is replaced",
      replacing,
      { ...replacing, live: [liveWorkflow({ from: workflowYaml({ waits: ["9d"] }) })] },
    ],
    [
      "with how far it is",
      { head: run("2"), base: three, live: ranTwo },
      { head: run("2"), base: three, live: [liveWorkflow({ from: three, executed: 1, createdAt: NOW - 9 * DAY })] },
    ],
    ["with what a replace does first", replacing, { ...replacing, configuration: "replaceOrder: delete-first\n" }],
    ["with whether there is one", { head: run("2"), base: three, live: ranTwo }, { head: run("2"), base: three }],
    ["with the id that is adopted", adopting("one"), adopting("two")],
    ["with the target of what is adopted", adopting("one"), onStaging(adopting("one"))],
    ["with the key of what adopts", adopting("one"), under("other", adopting("one"))],
    ["with what is done with what is adopted", adopting("one"), adopted("one", undefined)],
    ["with the id of what is adopted and replaced", adopted("one", "9d"), adopted("two", "9d")],
    ["with the id of what is adopted and removed", adopted("one", undefined), adopted("two", undefined)],
    ["with the run that is stopped", removed("1"), removed("2")],
    [
      "with a wait of a template that isn't in the tree",
      fromLive(template),
      fromLive(liveTemplate(templateYaml({ wait: "9d" }), { description: null })),
    ],
    [
      "with an instruction of a template that isn't in the tree",
      fromLive(template),
      fromLive(liveTemplate(templateYaml().replace("turn: on", "turn: off"), { description: null })),
    ],
    ["with a template's content", { head: templateYaml() }, { head: templateYaml({ wait: "9d" }) }],
    [
      "with what of a template is replaced",
      { head: templateYaml({ wait: "4d" }), base: templateYaml(), templates: [liveTemplate(templateYaml())] },
      {
        head: templateYaml({ wait: "4d" }),
        base: templateYaml({ wait: "9d" }),
        templates: [liveTemplate(templateYaml({ wait: "9d" }))],
      },
    ],
    [
      "with what of a template is removed",
      { base: templateYaml(), templates: [liveTemplate(templateYaml())] },
      { base: templateYaml(), templates: [liveTemplate(templateYaml({ wait: "9d" }))] },
    ],
  ])("%s", (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });
});

describe("the digest of a workflow made from a template of the tree differs", () => {
  const using = workflowYaml().replace(/stages:[\s\S]*/, "template: standard\n");
  const ofWorkflow = (template: string) =>
    planFor({ head: joined(using, template) }).operations.find(({ object }) => object === "workflow")?.digest;
  const copied = (id: string) =>
    ["kind: WorkflowTemplate", "key: standard", "name: Copy", `workflowId: "${id}"`, ""].join("\n");

  test("with the template's stages", () => {
    expect(ofWorkflow(templateYaml())).toMatch(/^[\w-]{22}$/);
    expect(ofWorkflow(templateYaml())).not.toBe(ofWorkflow(templateYaml({ wait: "9d" })));
  });

  test("with the workflow that the template is copied from", () => {
    const [one, other] = ["507f1f77bcf86cd799439011", "507f1f77bcf86cd799439012"].map(copied);
    expect(ofWorkflow(one ?? "")).toMatch(/^[\w-]{22}$/);
    expect(ofWorkflow(one ?? "")).not.toBe(ofWorkflow(other ?? ""));
  });
});

test("what is left of a replace, once the old one is gone, has the digest of the create that makes it", () => {
  const template = { head: templateYaml({ wait: "9d" }), base: templateYaml() };
  for (const [before, after] of [
    [replacing, { head: edited }],
    [{ ...template, templates: [liveTemplate(templateYaml())] }, template],
  ] satisfies [World, World][]) {
    expect(onlyOperation(planFor(before))).toMatchObject({ kind: "replace", restDigest: digest(after) });
  }
});

describe("a digest stays", () => {
  const removed = (parts: Parameters<typeof liveWorkflow>[0]): World => ({
    base: ROLLOUT,
    live: [liveWorkflow(parts)],
  });

  test("for a stop, while the rollout goes on", () => {
    expect(digest(removed({}))).toBe(digest(removed({ executed: 1, createdAt: NOW - 9 * DAY })));
  });

  test("when the file is moved, reformatted or commented", () => {
    const reformatted = `# About it.\n${edited.replace("name: Rollout", 'name:   "Rollout"')}`;
    expect(digest({ ...replacing, head: reformatted })).toBe(digest(replacing));
  });

  test("when parts of a template are numbered anew, or claim to have run", () => {
    const rule = (id: string): Json => {
      const template = liveTemplate(templateYaml(), { description: null });
      const clause = { _id: id, id, attribute: "country", op: "in", values: ["DE"] };
      const instructions = [{ _id: id, id, kind: "addRule", clauses: [clause] }];
      const condition = { _id: id, kind: "ld-approval", _execution: { status: id }, reviewStatus: id };
      return { ...template, stages: [{ name: "ten", conditions: [condition], action: { instructions } }] };
    };
    const head = [
      "kind: Workflow",
      "key: t",
      "project: storefront",
      "flag: new-checkout",
      "environment: production",
      "name: T",
      "template: standard",
      "",
    ].join("\n");
    expect(digest({ head, templates: [rule("a")] })).toBe(digest({ head, templates: [rule("b")] }));
  });

  test("for a template's create, whatever base had", () => {
    const head = templateYaml();
    expect(digest({ head, base: templateYaml({ wait: "9d" }) })).toBe(digest({ head }));
  });

  test("for a dedupe, whichever is kept", () => {
    const doubled = (first: number, second: number): World => ({
      head: ROLLOUT,
      base: ROLLOUT,
      live: [
        liveWorkflow({ id: "a", createdAt: NOW - first * HOUR }),
        liveWorkflow({ id: "b", createdAt: NOW - second * HOUR }),
      ],
    });
    expect(digest(doubled(1, 2))).toBe(digest(doubled(2, 1)));
    const [kept, surplus] = doubled(2, 1).live ?? [];
    const strangers = [kept ?? {}, { ...surplus, name: "Somebody's" }];
    expect(digest({ head: ROLLOUT, base: ROLLOUT, live: strangers })).not.toBe(digest(doubled(2, 1)));
  });
});

test("what is left of a replace is the create that there is where nothing is live", () => {
  for (const configuration of ["replaceOrder: create-first\n", "replaceOrder: delete-first\n"]) {
    const operation = onlyOperation(planFor({ ...replacing, configuration }));
    expect(operation).toMatchObject({ kind: "replace", restDigest: digest({ head: edited }) });
  }
});

test("the plan hash is 32 hex digits over the digests, in whatever order", () => {
  expect(planHash(["b", "a"])).toMatch(/^[0-9a-f]{32}$/);
  expect(planHash(["b", "a"])).toBe(planHash(["a", "b"]));
  expect(planHash(["a"])).not.toBe(planHash(["a", "b"]));
  expect(planFor(replacing).hash).not.toBe(planFor({ head: ROLLOUT }).hash);
});

test.each([{}, replacing])("with a base that a person names, the plan hash covers it and head as well: %j", (world) => {
  const hashes = [
    planFor(world),
    ...["a", "b"].flatMap((base) => ["c", "d"].map((head) => planFor({ ...world, named: { base, head } }))),
  ].map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(5);
});
