import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standardConfiguration } from "../../../src/configuration/configuration.ts";
import type { Guard, Plan } from "../../../src/model/plan.ts";
import { present } from "../../../src/model/values/present.ts";
import type { Protecting } from "../../../src/planning/policy/guard-input.ts";
import { guardsOf } from "../../../src/planning/policy/guards.ts";
import { allow, restrictTo } from "../../../src/planning/policy/override.ts";
import { worlds } from "../random.ts";
import {
  DAY,
  FLAG,
  joined,
  type LiveParts,
  ledgerFor,
  liveTemplate,
  liveWorkflow,
  NOW,
  PRODUCTION,
  planFor,
  ROLLOUT,
  readDocuments,
  runs,
  summary,
  templateYaml,
  type World,
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

  test.each([
    ["10 of 49 workflows would be deleted (20.4%)", 49, 10, 20],
    ["51 of 254 workflows would be deleted (20.1%)", 254, 51, 20],
    ["81 of 404 workflows would be deleted (20.05%)", 404, 81, 20],
    ["199 of 200 workflows would be deleted (99.5%)", 200, 199, 20],
    ["8 of 8 workflows would be deleted (100%)", 8, 8, 99],
  ])("are told by a share that is never false: %s", (told, all, removed, percent) => {
    const documents = several(all);
    const plan = planFor({
      base: joined(...documents),
      head: joined(...documents.slice(removed), ...(removed === all ? [templateYaml()] : [])),
      live: liveOf(documents),
      configuration: `guards: { deletes: { percent: ${percent} } }\n`,
    });
    expect(guard(plan, "deletes").message).toBe(`${told}; more than 5 and more than ${percent}% are stopped.`);
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

  test("are a share of what the environments hold that alone are looked after", () => {
    const staging = Array.from({ length: 24 }, (_, index) =>
      workflowYaml({ key: `s${index}`, environments: ["staging"], waits: [`${index + 1}d`] }),
    );
    const documents = several(6);
    const world = { base: joined(...staging, ...documents), head: joined(...staging), live: liveOf(documents) };
    const deletes = (one: Plan) => ({ ...one, operations: one.operations.filter(({ kind }) => kind === "delete") });
    expect(summary(deletes(planFor(world)))).toEqual(Array(6).fill("delete"));
    const production = planFor({ ...world, lookedAfter: ["production"] });
    expect(summary(deletes(production))).toEqual(Array(6).fill("blocked by deletes: delete"));
    expect(guard(production, "deletes").message).toContain("6 of 6 workflows");
  });

  test("of templates don't count", () => {
    const documents = several(6);
    const template = templateYaml();
    const removed = planFor({
      base: joined(...documents, template),
      head: joined(...documents.slice(5)),
      live: liveOf(documents),
      templates: [liveTemplate(template)],
    });
    expect(summary(removed)).toEqual(Array(6).fill("delete"));
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

  test("and was stopped stays so when another document has come: not that one, nor a delete of its own", () => {
    const [first = "", second = "", own = ""] = several(3);
    const entry = { kind: "delete", digest: "", reviewed: false, revision: "nothing", run: 1 } as const;
    const undone = ["w1", "w2"].map((key) => ({ ...entry, key, target: "storefront/new-checkout/production" }));
    const emptied = undone.map((one) => ({ ...one, emptied: true as const }));
    const world = { base: joined(first, second, own), live: liveOf([first, second, own]), head: workflowYaml() };
    const blocked = "blocked by empties-everything: delete";
    expect(summary(planFor({ ...world, undone }))).toEqual(["create", "delete", "delete", "delete"]);
    const plan = planFor({ ...world, undone: emptied });
    expect(summary(plan)).toEqual(["create", blocked, blocked, "delete"]);
    expect(guard(plan, "empties-everything")).toMatchObject({
      scope: "operation",
      overridable: true,
      message: expect.stringContaining("2 of them still are"),
    });
    const covered = plan.operations.map(({ digest }) => digest);
    expect(summary(planFor({ ...world, undone: emptied, covered }))).toEqual(["create", "delete", "delete", "delete"]);
    const back = { ...world, head: joined(first, second, own), undone: emptied };
    expect(summary(planFor(back))).toEqual([]);
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
    expect(summary(allow(plan, plan.hash, "allow"))).toEqual([
      "blocked by paused: create",
      "blocked by paused: create",
    ]);
  });
});

describe("protected", () => {
  const edited = workflowYaml({ waits: ["3d"] });
  const other = workflowYaml({ key: "other", flag: "other" });
  const dotted = { ...FLAG, key: ".checkout" };
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

  test("whatever a name begins with", () => {
    const [head, base] = [["3d"], ["2d", "1w"]].map((waits) => workflowYaml({ flag: ".checkout", waits }));
    const target = { project: "storefront", flag: ".checkout", environment: "production" };
    const plan = planFor({
      head: head ?? "",
      base: base ?? "",
      live: [liveWorkflow({ from: base ?? "", target, createdAt: NOW })],
      flags: [dotted],
      configuration: 'guards: { protected: ["storefront/*/production"] }\n',
    });
    expect(plan.operations.map(({ blockedBy }) => blockedBy)).toEqual([expect.arrayContaining(["protected"])]);
  });

  test("not by another document's word on the same target", () => {
    const neighbour = protecting(workflowYaml({ key: "neighbour", waits: ["8d"] }));
    expect(isStopped({ head: joined(edited, neighbour), base: joined(ROLLOUT, neighbour) })).toEqual(["replace false"]);
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

  test("under a former key that is given up together with the edit, too", () => {
    const base = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
    const head = workflowYaml({ key: "renamed", waits: ["3d"] });
    expect(isStopped({ head, base })).toEqual(["replace false"]);
    expect(isStopped({ head, base, globs: '["key:new-checkout"]' })).toEqual(["replace true"]);
    expect(isStopped({ head, base: protecting(base) })).toEqual(["replace true"]);
  });

  test("of a document that goes, by its former key, and of one that another takes the place of", () => {
    const renamed = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
    const world = { live: [liveWorkflow()], configuration: 'guards: { protected: ["key:new-checkout"] }\n' };
    const deleted = ["blocked by protected: delete"];
    expect(summary(planFor({ ...world, head: other, base: joined(renamed, other) }))).toEqual(deleted);
    // Without `formerKeys`, the document of another key is another document.
    const head = joined(workflowYaml({ key: "renamed", waits: ["3d"] }), other);
    expect(summary(planFor({ ...world, head, base: joined(ROLLOUT, other) })).sort()).toEqual([...deleted, "create"]);
  });

  test("of workflows that are one too many, by any key of theirs", () => {
    const renamed = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
    const live = [liveWorkflow({ id: "wf-1" }), liveWorkflow({ id: "wf-2", from: workflowYaml({ waits: ["9d"] }) })];
    const configuration = 'guards: { protected: ["key:new-checkout"] }\n';
    expect(summary(planFor({ head: renamed, base: renamed, live, configuration }))).toEqual([
      "blocked by protected: dedupe",
    ]);
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
    const base = templateYaml({ more });
    const removed = planFor({ head: ROLLOUT, base: joined(ROLLOUT, base), templates: [liveTemplate(base)] });
    expect(summary(removed)).toEqual(["blocked by protected: delete"]);
  });

  test.each([
    ['["**"]', "replace"],
    ['["key:standard"]', "blocked by protected: replace"],
  ])("templates are on no target, but have a key: %s", (globs, expected) => {
    const world = {
      head: templateYaml({ wait: "3d" }),
      base: templateYaml(),
      templates: [liveTemplate(templateYaml())],
    };
    expect(summary(planFor({ ...world, configuration: `guards: { protected: ${globs} }\n` }))).toEqual([expected]);
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
      message: "The stage `stage 1` would run at Mon 2026-11-30 09:00 UTC, which is past.",
      hint: "Give it a date to come, or `now: true`.",
    });
    const inZone = planFor({ head: dated("2026-11-30T09:00:00Z"), configuration: "timeZone: Europe/Berlin\n" });
    expect(guard(inZone, "date-past").message).toContain("at Mon 2026-11-30 09:00 UTC (10:00 Europe/Berlin), which");
  });

  test("stops a workflow whose template has it, too", () => {
    const template = templateYaml().replace("{ wait: 2d }", '{ at: "2026-11-30T09:00:00Z" }');
    const [top = ""] = ROLLOUT.split("stages:");
    const plan = planFor({ head: joined(`${top}template: standard\n`, template) });
    expect(summary(plan)).toEqual(["create", "blocked by date-past: create"]);
    expect(guard(plan, "date-past").message).toContain("The stage `ten` would run");
  });

  test("stops one that waits for its flag, too", () => {
    const head = dated("2026-11-30T09:00:00Z").replace("serve: true", "serve: later").concat("awaitsFlag: true\n");
    expect(guard(planFor({ head }), "awaits-flag").overridable).toBe(false);
    expect(guard(planFor({ head }), "date-past").message).toContain("`stage 1`");
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

  test("is one also after the merge that stopped it, when nothing of the old document is left", () => {
    const entry = { kind: "create", key: "renamed", target: "storefront/new-checkout/production", run: 1 } as const;
    const undone = [{ ...entry, digest: "", reviewed: false, revision: "nothing" }];
    expect(summary(planFor({ head: renamed, undone }))).toEqual(["create"]);
    const stopped = planFor({ head: renamed, undone: undone.map((one) => ({ ...one, renamed: true as const })) });
    expect(summary(stopped)).toEqual(["blocked by rename: create"]);
    // What is there still is not let go, either.
    const live = [liveWorkflow({ executed: 1 })];
    const both = planFor({
      head: renamed,
      base: ROLLOUT,
      live,
      undone: undone.map((one) => ({ ...one, renamed: true as const })),
    });
    expect(summary(both)).toEqual(["blocked by rename: create", "blocked by rename: delete"]);
  });

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

  test("stops no other delete, on this target or on another one", () => {
    const gone = workflowYaml({ key: "gone", waits: ["9d"] });
    const old = workflowYaml({ environments: ["production", "staging"] });
    const plan = planFor({
      head: renamed,
      base: joined(old, gone),
      live: [
        liveWorkflow({ from: old }),
        liveWorkflow({ from: old, id: "live-2", target: { ...PRODUCTION, environment: "staging" } }),
        liveWorkflow({ from: gone, id: "live-3" }),
      ],
    });
    expect(plan.operations.map(({ id, blockedBy }) => [id, blockedBy])).toEqual([
      ["create workflow storefront/new-checkout/production renamed", ["rename"]],
      ["delete workflow storefront/new-checkout/production gone", []],
      ["delete workflow storefront/new-checkout/production new-checkout", ["rename"]],
      ["delete workflow storefront/new-checkout/staging new-checkout", []],
    ]);
  });

  test.each([
    ["has run before", undefined, [liveWorkflow({ key: "renamed", id: "live-2", executed: 2, status: "completed" })]],
    ["was there at base", workflowYaml({ key: "renamed" }), []],
  ])("is none where the document that comes %s", (_, before, live) => {
    const plan = planFor({
      head: workflowYaml({ key: "renamed", more: ["run: 2"] }),
      base: before === undefined ? ROLLOUT : joined(ROLLOUT, before),
      live: [liveWorkflow(), ...live],
    });
    expect(summary(plan)).toEqual(["create", "delete"]);
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
    const lifted = allow(emptied, emptied.hash, "allow");
    expect(summary(lifted)).toEqual(["delete", "delete"]);
    expect(lifted.guards).toEqual([]);
    expect(lifted.hash).toBe(emptied.hash);
  });

  test("of another plan, or none, lifts nothing", () => {
    const same = allow(emptied, "0123456789ab", "--allow");
    expect(same).toEqual({ ...emptied, diagnostics: [expect.objectContaining({ code: "allow-of-another-plan" })] });
    expect(same.diagnostics[0]?.message).toMatch(new RegExp(`^\`--allow\` lifts nothing.*\`${emptied.hash}\``));
    expect(allow(emptied, undefined, "allow")).toBe(emptied);
  });

  test("doesn't lift run-once, a foreign owner, or a lowered run", () => {
    const plans = [
      planFor({ head: workflowYaml({ waits: ["2d", "2w"] }), base: ROLLOUT, live: [liveWorkflow({ executed: 1 })] }),
      planFor({ head: ROLLOUT, live: [liveWorkflow({ owner: "other/one" })] }),
      planFor({ head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow({ run: 2 })] }),
    ];
    for (const plan of plans) {
      expect(plan.operations).toHaveLength(1);
      expect(summary(allow(plan, plan.hash, "allow"))).toEqual(summary(plan));
    }
  });

  test("by a review lifts what can be lifted of the operations that it covers, and nothing of the others", () => {
    const configurations = [
      'paused: { reason: incident, targets: ["*/*/staging"] }\n',
      'guards: { protected: ["*/*/production", "key:first"] }\n',
    ];
    fc.assert(
      fc.property(worlds, fc.constantFrom(...configurations), fc.nat({ max: 255 }), (world, configuration, seen) => {
        const plan = planFor({ ...world, configuration });
        const covered = plan.operations.flatMap(({ digest }, index) => ((seen >> index) % 2 === 1 ? [digest] : []));
        const lifted = planFor({ ...world, configuration, covered });
        const firm = new Set<string>(plan.guards.flatMap(({ code, overridable }) => (overridable ? [] : [code])));
        // Of a rename both halves have to be covered; an empty directory is a matter of all that is left.
        const alone = (codes: readonly string[] = []) =>
          codes.filter((code) => code !== "rename" && code !== "empties-everything");
        for (const [index, { digest, blockedBy }] of plan.operations.entries())
          expect(alone(lifted.operations[index]?.blockedBy)).toEqual(
            alone(blockedBy).filter((code) => !covered.includes(digest) || firm.has(code)),
          );
      }),
      runs(60),
    );
  });

  test("by a review of both halves lifts a rename", () => {
    const world = { head: workflowYaml({ key: "renamed" }), base: ROLLOUT, live: [liveWorkflow()] };
    const [create, removal] = planFor(world).operations.map(({ digest }) => digest);
    expect(summary(planFor({ ...world, covered: [create ?? "", removal ?? ""] }))).toEqual(["create", "delete"]);
    expect(summary(planFor({ ...world, covered: [removal ?? ""] }))).toEqual([
      "blocked by rename: create",
      "blocked by rename: delete",
    ]);
  });

  test("by a review takes what it covers out of the count of deletes", () => {
    const ten = several(10);
    const world = { base: joined(...ten), head: joined(...ten.slice(7)), live: liveOf(ten) };
    const digests = planFor(world).operations.map(({ digest }) => digest);
    const stopped = (covered: string[]) =>
      planFor({ ...world, covered }).operations.filter(({ blockedBy }) => blockedBy.includes("deletes")).length;
    expect([0, 1, 2, 7].map((count) => stopped(digests.slice(0, count)))).toEqual([7, 6, 0, 0]);
  });

  test("by a review of all deletes lets a directory be emptied; of some, the others are stopped", () => {
    const world = { base: joined(...documents), live: liveOf(documents) };
    const digests = emptied.operations.map(({ digest }) => digest);
    expect(summary(planFor({ ...world, covered: digests }))).toEqual(["delete", "delete"]);
    expect(summary(planFor({ ...world, covered: digests.slice(1) }))).toEqual([
      "blocked by empties-everything: delete",
      "delete",
    ]);
  });

  test("lets a saved plan's operations through, and no others", () => {
    const two = planFor({ head: joined(...documents) });
    const [first] = two.operations;
    const narrowed = restrictTo(two, new Set([first?.digest ?? ""]));
    expect(summary(narrowed)).toEqual(["create", "blocked by not-in-plan-file: create"]);
    expect(narrowed.guards).toMatchObject([{ code: "not-in-plan-file", operations: [two.operations[1]?.id] }]);
    expect(summary(allow(narrowed, two.hash, "allow"))).toEqual(summary(narrowed));
  });
});

describe("a code that was lifted for an operation", () => {
  const dated = (iso: string, more: string[] = []) =>
    workflowYaml({ waits: ["2d"], more }).replace("{ wait: 2d }", `{ at: "${iso}" }`);
  const past = dated("2026-11-30T09:00:00Z");
  const toCome = dated("2026-12-24T09:00:00Z");
  const renamed = (yaml: string) => yaml.replace("key: new-checkout", "key: renamed");

  /** The codes that stop each operation, where these were lifted for all of them, or for some. */
  function stops(
    world: World,
    codes: readonly string[],
    { protectedBy = [], isCovered = () => true }: { protectedBy?: string[]; isCovered?: (key: string) => boolean } = {},
  ) {
    const { operations } = planFor(world);
    const covered = operations.filter(({ key }) => isCovered(key)).map(({ digest }) => digest);
    const guards = guardsOf({
      operations,
      own: new Map(),
      keys: new Map(),
      policies: {
        ...standardConfiguration,
        guards: { ...standardConfiguration.guards, protected: protectedBy },
      },
      head: readDocuments(world.head),
      base: ledgerFor(world),
      lifted: new Map(covered.map((digest) => [digest, new Set(codes)])),
      now: NOW,
    });
    return Object.fromEntries(
      operations.map(({ id, key }) => [
        key,
        guards.filter((one) => one.operations.includes(id)).map((one) => one.code),
      ]),
    );
  }

  test("lifts only itself: what comes up afterwards stops it again", () => {
    const world = { head: past, base: toCome, live: [liveWorkflow({ from: toCome })] };
    const protectedBy = ["storefront/*/production"];
    const both = ["protected", "date-past"];
    expect(stops(world, [], { protectedBy })).toEqual({ "new-checkout": both });
    expect(stops(world, ["protected"], { protectedBy })).toEqual({ "new-checkout": ["date-past"] });
    expect(stops(world, ["date-past-1"], { protectedBy })).toEqual({ "new-checkout": ["protected"] });
    expect(stops(world, ["date-past-1"])).toEqual({ "new-checkout": [] });
    expect(stops(world, ["protected", "date-past-1"], { protectedBy })).toEqual({ "new-checkout": [] });
    expect(stops(world, ["deletes", "empties-everything", "rename"], { protectedBy })).toEqual({
      "new-checkout": both,
    });
  });

  test("of a date that has passed, not one that passes later", () => {
    const two = workflowYaml({ waits: ["2d", "3d"] })
      .replace("{ wait: 2d }", '{ at: "2026-11-30T09:00:00Z" }')
      .replace("{ wait: 3d }", '{ at: "2026-11-30T10:00:00Z" }');
    const codes = (...lifted: string[]) => [...new Set(stops({ head: two }, lifted)["new-checkout"])];
    expect(codes("date-past-1")).toEqual(["date-past"]);
    expect(codes("date-past-2")).toEqual([]);
  });

  test("lifts it for that operation alone", () => {
    const other = past.replace("key: new-checkout", "key: other");
    const isCovered = (key: string) => key === "other";
    expect(stops({ head: joined(past, other) }, ["date-past-1"], { isCovered })).toEqual({
      "new-checkout": ["date-past"],
      other: [],
    });
  });

  test("of a guard on several operations lifts it where each of them has it", () => {
    const world = { head: renamed(toCome), base: toCome, live: [liveWorkflow({ from: toCome })] };
    const stopped = { renamed: ["rename"], "new-checkout": ["rename"] };
    expect(stops(world, ["rename"])).toEqual({ renamed: [], "new-checkout": [] });
    expect(stops(world, ["rename"], { isCovered: (key) => key === "renamed" })).toEqual(stopped);
    expect(stops(world, ["deletes", "protected"])).toEqual(stopped);
  });

  test("takes it out of the count of its own guard, and of no other", () => {
    const six = several(6);
    const world = { base: joined(...six), live: liveOf(six) };
    const codes = (lifted: string[], isCovered?: (key: string) => boolean) =>
      [...new Set(Object.values(stops(world, lifted, present({ isCovered }))).flat())].sort();
    expect(codes([])).toEqual(["deletes", "empties-everything"]);
    expect(codes(["deletes"])).toEqual(["empties-everything"]);
    expect(codes(["empties-everything"])).toEqual(["deletes"]);
    expect(codes(["deletes"], (key) => key === "w1")).toEqual(["empties-everything"]);
    expect(codes(["empties-everything"], (key) => key === "w1")).toEqual(["deletes", "empties-everything"]);
  });

  test("doesn't lift what no one can override", () => {
    const edited = workflowYaml({ waits: ["3d"] });
    const world = { head: edited, base: ROLLOUT, live: [liveWorkflow({ executed: 1 })] };
    const plan = planFor(world);
    const [operation] = plan.operations;
    const [runOnce] = plan.guards;
    if (operation === undefined || runOnce === undefined) throw new Error("A stop was expected.");
    const guards = guardsOf({
      operations: plan.operations,
      own: new Map([[operation.id, [runOnce]]]),
      keys: new Map(),
      policies: { ...standardConfiguration, paused: { reason: "incident", targets: ["**"] } },
      head: readDocuments(edited),
      base: ledgerFor(world),
      lifted: new Map([[operation.digest, new Set(["run-once", "paused"])]]),
      now: NOW,
    });
    expect(guards.map(({ code }) => code)).toEqual(["run-once", "paused"]);
  });
});

describe("a protection holds by the document as", () => {
  const edited = workflowYaml({ waits: ["3d"] });
  const protecting = (yaml: string) => yaml.replace("stages:", "protect: true\nstages:");
  const world = { head: edited, base: ROLLOUT, live: [liveWorkflow()] };
  const guardsBy = (revisions: Protecting[]) =>
    guardsOf({
      operations: planFor(world).operations,
      own: new Map(),
      keys: new Map(),
      policies: standardConfiguration,
      head: readDocuments(edited),
      base: ledgerFor({ base: protecting(ROLLOUT) }),
      protecting: revisions,
      now: NOW,
    });
  const stops = (protectors: (string | undefined)[]) =>
    guardsBy(protectors.map((yaml) => readDocuments(yaml, "base"))).map(({ code }) => code);

  test.each<[string, (string | undefined)[]]>([
    ["any of the revisions that it was applied at has it", [ROLLOUT, protecting(ROLLOUT)]],
    ["the revision has it that the change goes into", [protecting(ROLLOUT), undefined]],
  ])("%s", (_, protectors) => {
    expect(stops(protectors)).toEqual(["protected"]);
  });

  test("only the one has it that was applied last: it says so, and what to do", () => {
    const applied = { ...readDocuments(protecting(ROLLOUT), "base"), isApplied: true as const };
    const [still] = guardsBy([applied, readDocuments(ROLLOUT, "base")]);
    expect(still?.message).toContain("holds until the commit that took it away has been applied");
    expect(still?.hint).toContain("start the workflow by hand in mode `apply`");
    const [here] = guardsBy([applied, readDocuments(protecting(ROLLOUT), "base")]);
    expect(here?.message).toContain("here or where this goes into");
  });

  test("none of them has it: not at all", () => {
    expect(stops([ROLLOUT, undefined])).toEqual([]);
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
