import { describe, expect, test } from "vitest";
import type { Guard, Plan } from "../../../src/model/plan.ts";
import { allow, only } from "../../../src/planning/policy/override.ts";
import {
  DAY,
  joined,
  type LiveParts,
  liveTemplate,
  liveWorkflow,
  NOW,
  planFor,
  ROLLOUT,
  summary,
  templateYaml,
  workflowYaml,
} from "../world.ts";

/** Documents `w1` … `w<count>`, one flag, each with its own wait so that no two are alike. */
function several(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, index) =>
    workflowYaml({ key: `w${from + index}`, waits: [`${from + index}d`] }),
  );
}

function liveOf(documents: string[], parts: LiveParts = {}) {
  return documents.map((document, index) =>
    liveWorkflow({ ...parts, id: `live-${index + 1}`, from: document, createdAt: NOW }),
  );
}

function guard({ guards }: Plan, code: string): Guard {
  const found = guards.filter((candidate) => candidate.code === code);
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${code}: ${found.length} of ${guards.map((one) => one.code)}`);
  return first;
}

describe("deletes", () => {
  const plan = (all: number, removed: number, configuration?: string) => {
    const documents = several(all);
    return planFor({
      base: joined(...documents),
      head: joined(...documents.slice(removed)),
      live: liveOf(documents),
      ...(configuration !== undefined && { configuration }),
    });
  };

  test.each([
    ["6 of 29 (20.7%)", 29, 6, true],
    ["6 of 30, exactly 20%", 30, 6, false],
    ["5 of 6", 6, 5, false],
    ["7 of 30 (23%)", 30, 7, true],
  ])("%s are stopped: %#", (_, all, removed, stopped) => {
    const { operations } = plan(all, removed);
    expect(operations).toHaveLength(removed);
    expect(operations.filter(({ blockedBy }) => blockedBy.includes("deletes"))).toHaveLength(stopped ? removed : 0);
  });

  test("are counted in the message, with the way out", () => {
    expect(guard(plan(20, 6), "deletes")).toMatchObject({
      scope: "deletes",
      overridable: true,
      message: "6 of 20 workflows would be deleted (30%); more than 5 and more than 20% are stopped.",
      hint: expect.stringContaining("several pull requests"),
    });
  });

  test("have the limits that base's configuration sets", () => {
    expect(summary(plan(10, 2, "guards: { deletes: { count: 1, percent: 10 } }\n"))).toEqual([
      "blocked by deletes: delete",
      "blocked by deletes: delete",
    ]);
    expect(summary(plan(10, 6, "guards: { deletes: { count: 6 } }\n"))).toEqual(Array(6).fill("delete"));
    expect(summary(plan(10, 6, "guards: { deletes: { percent: 60 } }\n"))).toEqual(Array(6).fill("delete"));
  });

  test("don't stop what isn't a delete", () => {
    const documents = several(10);
    const added = workflowYaml({ key: "added", waits: ["99d"] });
    const { operations } = planFor({
      base: joined(...documents),
      head: joined(...documents.slice(6), added),
      live: liveOf(documents),
    });
    expect(operations.find(({ key }) => key === "added")?.blockedBy).toEqual([]);
  });

  test("of ended workflows are none: they stay", () => {
    const documents = several(10);
    const ended = liveOf(documents, { executed: 1, status: "completed" });
    expect(
      planFor({ base: joined(...documents), head: joined(...documents.slice(6)), live: ended }).operations,
    ).toEqual([]);
  });
});

describe("a revision that empties everything", () => {
  test("is stopped as a whole", () => {
    const documents = several(2);
    const plan = planFor({ base: joined(...documents), live: liveOf(documents) });
    expect(summary(plan)).toEqual(["blocked by empties-everything: delete", "blocked by empties-everything: delete"]);
    expect(guard(plan, "empties-everything")).toMatchObject({
      scope: "plan",
      overridable: true,
      message: "There are no documents any more, and there were 2 before.",
    });
  });

  test("is nothing to stop where nothing is left to delete", () => {
    expect(planFor({ base: ROLLOUT }).guards).toEqual([]);
  });
});

describe("paused", () => {
  const configuration = (targets: string) => `paused: { reason: "incident 123", targets: ${targets} }\n`;
  const head = joined(ROLLOUT, templateYaml());

  test.each([
    ['["*/*/production"]', ["new-checkout"]],
    ['["storefront/new-checkout/*"]', ["new-checkout"]],
    ['["*/*/staging"]', []],
    ['["*/*/*"]', ["standard", "new-checkout"]],
    ['["**"]', ["standard", "new-checkout"]],
  ])("%s stops %j", (targets, stopped) => {
    const { operations } = planFor({ head, configuration: configuration(targets) });
    expect(operations.filter(({ blockedBy }) => blockedBy.includes("paused")).map(({ key }) => key)).toEqual(stopped);
  });

  test("says why, and no one can override it", () => {
    const plan = planFor({ head, configuration: configuration('["*/*/*"]') });
    expect(guard(plan, "paused")).toMatchObject({ overridable: false, message: "Writing is paused: incident 123." });
    expect(summary(allow(plan, plan.hash))).toEqual(["blocked by paused: create", "blocked by paused: create"]);
  });
});

describe("protected", () => {
  const edited = workflowYaml({ waits: ["3d"] });
  const other = workflowYaml({ key: "other", flag: "other" });
  const isStopped = (parts: { head?: string; base?: string; globs?: string }) => {
    const { head = edited, base = ROLLOUT, globs } = parts;
    const plan = planFor({
      head: joined(head, other),
      base: joined(base, other),
      live: [liveWorkflow({ createdAt: NOW })],
      ...(globs !== undefined && { configuration: `guards: { protected: ${globs} }\n` }),
    });
    return plan.operations.map(({ kind, blockedBy }) => `${kind} ${blockedBy.includes("protected")}`);
  };
  const protecting = (yaml: string) => yaml.replace("stages:", "protect: true\nstages:");

  test.each([
    ['["storefront/*/production"]', ["replace true"]],
    ['["storefront/*/staging"]', ["replace false"]],
    ['["storefront/**"]', ["replace true"]],
    ['["key:new-*"]', ["replace true"]],
    ['["key:payments-*"]', ["replace false"]],
  ])("by configuration %s", (globs, expected) => {
    expect(isStopped({ globs })).toEqual(expected);
  });

  test("by the document at head, and by the one at base, so that a change can't lift it", () => {
    expect(isStopped({ head: protecting(edited) })).toEqual(["replace true"]);
    expect(isStopped({ base: protecting(ROLLOUT) })).toEqual(["replace true"]);
  });

  test("under a new key too", () => {
    const renamed = workflowYaml({ key: "renamed", waits: ["3d"], more: ["formerKeys: [new-checkout]"] });
    expect(isStopped({ head: renamed, base: protecting(ROLLOUT) })).toEqual(["replace true"]);
    expect(isStopped({ head: renamed, globs: '["key:new-checkout"]' })).toEqual(["replace true"]);
  });

  test("against deletes", () => {
    const base = joined(protecting(ROLLOUT), other);
    expect(summary(planFor({ head: other, base, live: [liveWorkflow()] }))).toEqual(["blocked by protected: delete"]);
  });

  test("but not against being made", () => {
    expect(summary(planFor({ head: protecting(ROLLOUT), configuration: 'guards: { protected: ["**"] }\n' }))).toEqual([
      "create",
    ]);
  });

  test("templates too", () => {
    const more = ["protect: true"];
    const plan = planFor({
      head: templateYaml({ wait: "3d", more }),
      base: templateYaml({ more }),
      templates: [liveTemplate(templateYaml())],
    });
    expect(summary(plan)).toEqual(["blocked by protected: replace"]);
    expect(guard(plan, "protected").overridable).toBe(true);
  });
});

describe("a date that is past", () => {
  const dated = (iso: string) => ROLLOUT.replace("{ wait: 2d }", `{ at: "${iso}" }`);

  test.each([
    ["2026-12-01T09:00:00Z", true],
    ["2026-12-01T09:00:01Z", false],
    ["2025-01-01T00:00:00Z", true],
  ])("%s stops a create: %s", (iso, stopped) => {
    expect(summary(planFor({ head: dated(iso) }))).toEqual([stopped ? "blocked by date-past: create" : "create"]);
  });

  test("is told with its stage and time", () => {
    expect(guard(planFor({ head: dated("2026-11-30T09:00:00Z") }), "date-past")).toMatchObject({
      overridable: true,
      message: "The stage `stage 1` would run at 2026-11-30T09:00:00.000Z, which is past.",
      hint: "Give it a date to come, or `now: true`.",
    });
  });

  test("stops a workflow whose template has it, too", () => {
    const template = templateYaml().replace("{ wait: 2d }", '{ at: "2026-11-30T09:00:00Z" }');
    const [top = ""] = ROLLOUT.split("stages:");
    const plan = planFor({ head: joined(`${top}template: standard\n`, template) });
    expect(summary(plan)).toEqual(["create", "blocked by date-past: create"]);
    expect(guard(plan, "date-past").message).toContain("The stage `ten` would run");
  });

  test("names a stage without a name by its place in the document", () => {
    const head = ROLLOUT.replace("stages:", "run: {production: {number: 2, startAt: stage 2}}\nstages:").concat(
      "  - conditions: [{ at: 2026-11-30T09:00:00Z }]\n",
    );
    const ran = liveWorkflow({ executed: 1, createdAt: NOW - 3 * DAY });
    const plan = planFor({ head, base: ROLLOUT, live: [ran] });
    expect(guard(plan, "date-past").message).toContain("`stage 3`");
  });

  test("is no matter in a stage that has run and isn't sent again", () => {
    const base = dated("2026-11-30T09:00:00Z");
    const head = base.replace("stages:", "run: {production: {number: 2, startAt: stage 2}}\nstages:");
    const ran = liveWorkflow({ from: base, executed: 1, createdAt: NOW - 3 * DAY });
    expect(summary(planFor({ head, base, live: [ran] }))).toEqual(["replace"]);
  });
});

describe("a rename that would start a rollout again", () => {
  const renamed = workflowYaml({ key: "renamed" });

  test("stops both the delete and the create", () => {
    const plan = planFor({ head: renamed, base: ROLLOUT, live: [liveWorkflow({ executed: 1 })] });
    expect(summary(plan)).toEqual(["blocked by rename: create", "blocked by rename: delete"]);
    expect(guard(plan, "rename")).toMatchObject({
      overridable: true,
      hint: expect.stringContaining("formerKeys: [new-checkout]"),
    });
  });

  test.each([
    ["has ended", [liveWorkflow({ executed: 2, status: "completed" })]],
    ["was deleted by hand", []],
  ])("stops the create where the removed one %s", (_, live) => {
    expect(summary(planFor({ head: renamed, base: ROLLOUT, live }))).toEqual(["blocked by rename: create"]);
  });

  test.each([
    ["with `formerKeys`", workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] }), []],
    ["with other stages", workflowYaml({ key: "renamed", waits: ["9d"] }), ["create", "delete"]],
    ["on another flag", workflowYaml({ key: "renamed", flag: "other" }), ["create", "delete"]],
    ["where the old document stays", joined(ROLLOUT, renamed), ["create"]],
  ])("is none %s", (_, head, expected) => {
    const other = {
      ...{
        key: "other",
        variations: [
          { _id: "x", value: true },
          { _id: "y", value: false },
        ],
      },
      environments: { production: {} },
    };
    expect(summary(planFor({ head, base: ROLLOUT, live: [liveWorkflow()], flags: [other] }))).toEqual(expected);
  });
});

describe("an override", () => {
  const documents = several(2);
  const emptied = planFor({ base: joined(...documents), live: liveOf(documents) });

  test("lifts what can be lifted, for this very plan", () => {
    const lifted = allow(emptied, emptied.hash);
    expect(summary(lifted)).toEqual(["delete", "delete"]);
    expect(lifted.guards).toEqual([]);
    expect(lifted.hash).toBe(emptied.hash);
  });

  test("of another plan, or none, lifts nothing", () => {
    expect(allow(emptied, "0123456789ab")).toBe(emptied);
    expect(allow(emptied, undefined)).toBe(emptied);
  });

  test("doesn't lift run-once, a foreign owner, or a lowered run", () => {
    const plans = [
      planFor({ head: workflowYaml({ waits: ["2d", "2w"] }), base: ROLLOUT, live: [liveWorkflow({ executed: 1 })] }),
      planFor({ head: ROLLOUT, live: [liveWorkflow({ owner: "other/one" })] }),
      planFor({ head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow({ run: 2 })] }),
    ];
    for (const plan of plans) {
      expect(plan.operations).toHaveLength(1);
      expect(summary(allow(plan, plan.hash))).toEqual(summary(plan));
    }
  });

  test("lets a saved plan's operations through, and no others", () => {
    const two = planFor({ head: joined(...documents) });
    const [first] = two.operations;
    const narrowed = only(two, new Set([first?.digest ?? ""]));
    expect(narrowed.operations.map(({ blockedBy }) => blockedBy)).toEqual([[], ["not-in-plan-file"]]);
  });
});

test("every guard says what it is, where, and what to do", () => {
  const plans = [
    planFor({ base: joined(...several(10)), live: liveOf(several(10)) }),
    planFor({ head: workflowYaml({ key: "renamed" }), base: ROLLOUT, live: [liveWorkflow()] }),
    planFor({ head: workflowYaml({ waits: ["3d"] }), base: ROLLOUT, live: [liveWorkflow({ executed: 1 })] }),
    planFor({ head: templateYaml(), templates: [liveTemplate(templateYaml(), { description: null })] }),
  ];
  const guards = plans.flatMap((plan) => plan.guards.map((one) => ({ one, plan })));
  expect(guards.map(({ one }) => one.code)).toEqual([
    "empties-everything",
    "deletes",
    "rename",
    "run-once",
    "unmanaged",
  ]);
  for (const { one, plan } of guards) {
    expect(one.message).toMatch(/^\S.*\.$/);
    expect(one.hint).toMatch(/^\S.*\.$/);
    const ids = plan.operations.map(({ id }) => id);
    expect(one.operations.length).toBeGreaterThan(0);
    for (const id of one.operations) expect(ids).toContain(id);
    for (const operation of plan.operations)
      expect(operation.blockedBy.includes(one.code)).toBe(one.operations.includes(operation.id));
  }
});
