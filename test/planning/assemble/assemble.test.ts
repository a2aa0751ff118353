import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plan as planSchema } from "../../../src/generated/plan.js";
import { isSending, type Operation, type Plan } from "../../../src/model/plan.ts";
import { unblocked } from "../../../src/planning/policy/blocking.ts";
import { changeWords } from "../../../src/reporting/words/changes.ts";
import { withNames } from "../../../src/reporting/words/name-style.ts";
import { worlds } from "../random.ts";
import {
  ADA,
  DAY,
  HOUR,
  type Json,
  joined,
  liveTemplate,
  liveWorkflow,
  NOW,
  OFF,
  ON,
  planFor,
  ROLLOUT,
  runs,
  summary,
  templateYaml,
  workflowYaml,
} from "../world.ts";

function law(check: (plan: Plan) => void, ordinary = 80): void {
  fc.assert(
    fc.property(worlds, (world) => check(planFor(world))),
    runs(ordinary),
  );
}

test("the random worlds of these laws hold every kind of operation and stop", () => {
  const plans = fc.sample(worlds, { seed: 1, numRuns: 200 }).map(planFor);
  const operations = plans.flatMap((plan) => plan.operations);
  expect(new Set(operations.map(({ object, kind }) => `${kind} ${object}`))).toEqual(
    new Set([
      "create workflow",
      "replace workflow",
      "delete workflow",
      "dedupe workflow",
      "create template",
      "replace template",
      "delete template",
    ]),
  );
  const codes = new Set(plans.flatMap(({ guards }) => guards.map(({ code }) => code)));
  expect([...codes]).toEqual(
    expect.arrayContaining(["run-once", "run-lowered", "foreign", "unclear-marker", "rename", "unmanaged"]),
  );
});

test("a plan is JSON that fits its schema", () => {
  law((plan) => {
    const read = JSON.parse(JSON.stringify(plan)) as unknown;
    expect(read).toEqual(plan);
    expect(planSchema(read) ? [] : planSchema.errors).toEqual([]);
  });
});

test("each kind of operation has all of its fields and none of another's, for the schema too", () => {
  const optional = [
    "names",
    "undone",
    "lossless",
    "startAt",
    "templateKey",
    "templateStages",
    "forecast",
    "liveHash",
    "restore",
  ];
  const fits = (plan: Plan, operation: object) => planSchema({ ...plan, operations: [operation] });
  const byKind = new Map<string, { plan: Plan; operation: Operation }>();
  law((plan) => {
    for (const operation of plan.operations) byKind.set(`${operation.kind} ${operation.object}`, { plan, operation });
  });
  const adopted = planFor({
    head: joined(workflowYaml({ more: ["adopt: live-1"] }), templateYaml({ more: ["adopt: true"] })),
    live: [liveWorkflow({ description: null })],
    templates: [liveTemplate(templateYaml(), { description: null })],
  });
  for (const operation of adopted.operations)
    byKind.set(`${operation.kind} ${operation.object}`, { plan: adopted, operation });
  expect(byKind.size).toBe(9);
  const fields = new Set([...byKind.values()].flatMap(({ operation }) => Object.keys(operation)));
  const values = Object.assign({}, ...[...byKind.values()].map(({ operation }) => operation)) as object;
  for (const { plan, operation } of byKind.values()) {
    for (const name of Object.keys(operation).filter((field) => !optional.includes(field)))
      expect([
        name,
        fits(plan, Object.fromEntries(Object.entries(operation).filter(([field]) => field !== name))),
      ]).toEqual([name, false]);
    for (const name of [...fields].filter((field) => !Object.hasOwn(operation, field) && !optional.includes(field)))
      expect([name, fits(plan, { ...operation, [name]: Object(values)[name] })]).toEqual([name, false]);
  }
});

const levels: ((operation: Operation) => boolean)[] = [
  ({ kind }) => kind === "dedupe",
  ({ kind, object }) => object === "template" && kind !== "delete",
  ({ kind, object }) => object === "workflow" && kind !== "delete" && kind !== "dedupe",
  ({ kind, object }) => object === "workflow" && kind === "delete",
  ({ kind, object }) => object === "template" && kind === "delete",
];

test("doubles go first, then templates are made, workflows made, workflows deleted, templates deleted", () => {
  law(({ operations }) => {
    const order = operations.map((operation) => levels.findIndex((isOfLevel) => isOfLevel(operation)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

test("so does a plan that has some of each", () => {
  const removed = workflowYaml({ key: "b-removed", waits: ["5d"] });
  const [made, gone] = [templateYaml({ key: "z-made" }), templateYaml({ key: "a-gone" })];
  const { operations } = planFor({
    head: joined(ROLLOUT, workflowYaml({ key: "a-made", waits: ["7d"] }), made),
    base: joined(ROLLOUT, removed, gone),
    live: [liveWorkflow(), liveWorkflow({ id: "live-2" }), liveWorkflow({ id: "live-3", from: removed })],
    templates: [liveTemplate(gone)],
  });
  expect(operations.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    "dedupe new-checkout",
    "create z-made",
    "create a-made",
    "delete b-removed",
    "delete a-gone",
  ]);
});

test("an operation stands after all that it needs, and has an id of its own", () => {
  law(({ operations }) => {
    const seen = new Set<string>();
    for (const { id, dependsOn, object, ...operation } of operations) {
      expect(dependsOn.filter((needed) => !seen.has(needed))).toEqual([]);
      expect(seen.has(id)).toBe(false);
      seen.add(id);
      const template = "templateKey" in operation ? operation.templateKey : undefined;
      const made = operations.find(
        (other) => other.object === "template" && other.key === template && other.kind !== "delete",
      );
      if (object === "workflow" && made !== undefined) expect(dependsOn).toContain(made.id);
    }
  });
});

test("what is blocked names its guards, and guards name what they block", () => {
  law((plan) => {
    for (const { id, blockedBy } of plan.operations)
      expect(blockedBy.toSorted()).toEqual(
        [
          ...new Set(plan.guards.filter(({ operations }) => operations.includes(id)).map(({ code }) => code)),
        ].toSorted(),
      );
    expect(unblocked(plan).every(({ blockedBy }) => blockedBy.length === 0)).toBe(true);
  });
});

test("nothing ended, foreign or unmanaged is ever replaced or deleted, and what is sent carries our marker", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const byId = new Map((world.live ?? []).map((live) => [live._id, live]));
      for (const operation of unblocked(planFor(world))) {
        if (isSending(operation))
          expect(operation.body.description).toMatch(/\n\[ld-sync:v1 owner=acme\/storefront [^\n]+\]$/);
        if (operation.object !== "workflow") continue;
        const gone =
          operation.kind === "dedupe"
            ? operation.surplus
            : operation.kind === "create" || operation.kind === "adopt"
              ? []
              : [operation.live];
        for (const reference of gone) {
          const live = byId.get(reference.id);
          expect(live?.description).toContain("[ld-sync:v1 owner=acme/storefront ");
          expect(live?._execution).toEqual({ status: "active" });
        }
      }
    }),
    runs(80),
  );
});

test("the order of documents and of what is live doesn't matter", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const turned = {
        ...world,
        ...(world.head !== undefined && { head: joined(...world.head.split("---\n").toReversed()) }),
        live: (world.live ?? []).toReversed(),
        templates: (world.templates ?? []).toReversed(),
      };
      const diff = ({ operations, hash }: Plan) => ({
        hash,
        operations: operations.map(({ position: _, ...rest }) => rest),
      });
      expect(diff(planFor(turned))).toEqual(diff(planFor(world)));
    }),
    runs(80),
  );
});

describe("what can't be read is left alone", () => {
  test("an operation whose names can't be looked up isn't made", () => {
    const unread = workflowYaml({ flag: "unread" });
    expect(summary(planFor({ head: unread }))).toEqual([]);
    expect(summary(planFor({ head: workflowYaml({ environments: ["constructor"] }) }))).toEqual([]);
  });
});

describe("the diff of an operation", () => {
  test("is base's document against head's where base is what is live", () => {
    const [operation] = planFor({
      head: workflowYaml({ waits: ["3d", "1w"] }),
      base: ROLLOUT,
      live: [liveWorkflow()],
    }).operations;
    expect(operation).toMatchObject({
      partialDiff: false,
      changes: [
        {
          path: ["stages", "stage 1", "conditions", "schedule"],
          before: { waitDuration: 2 },
          after: { waitDuration: 3 },
        },
      ],
    });
  });

  test("is live against head's where base is something else, and says that it is partial", () => {
    const [operation] = planFor({
      head: workflowYaml({ waits: ["3d", "1w"] }),
      base: workflowYaml({ waits: ["9d"] }),
      live: [liveWorkflow()],
    }).operations;
    expect(operation).toMatchObject({ partialDiff: true });
  });

  describe("against live", () => {
    const wanted = [
      workflowYaml({ waits: [] }).trimEnd(),
      "  - name: ten",
      "    executeConditionsInSequence: true",
      "    conditions: [{ approval: { members: [ada@example.com], teams: [release] } }, { wait: 2d }, { now: true }]",
      "    action: [{ turn: on }, { rollout: { on: 10%, off: rest } }]",
      "",
    ].join("\n");
    const live = (wait: number): Json => ({
      ...liveWorkflow(),
      stages: [
        {
          name: "ten",
          conditions: [
            { _id: "1", kind: "ld-approval", notifyMemberIds: [ADA] },
            {
              _id: "2",
              kind: "schedule",
              scheduleKind: "relative",
              waitDuration: wait,
              waitDurationUnit: "calendarDay",
            },
            { _id: "3", kind: "schedule", description: "" },
          ],
          action: {
            instructions: [
              { kind: "turnFlagOn" },
              {
                _id: "4",
                kind: "updateFallthroughVariationOrRollout",
                rolloutWeights: { [ON]: 10_000, [OFF]: 90_000 },
              },
            ],
          },
        },
      ],
    });
    const changesFor = (one: Json) => {
      const { operations } = planFor({ head: wanted, base: workflowYaml({ waits: ["9d"] }), live: [one] });
      const [operation] = operations;
      const named = withNames(operation?.names, String);
      return operation?.changes.map((change) => changeWords(change, named));
    };

    test("what is the same in ids, and what can't be read back, is no change", () => {
      expect(changesFor(live(2))).toEqual([]);
    });

    test("what differs is told in words", () => {
      expect(changesFor(live(5))).toEqual(["ten: wait 5 days → wait 2 days"]);
    });

    test("stages that aren't sent again are no change", () => {
      const head = `${wanted}  - { name: all, conditions: [{ wait: 1w }], action: [{ serve: on }] }\n`;
      const again = head.replace("stages:", "run: {production: {number: 2, startAt: all}}\nstages:");
      const one = liveWorkflow({ from: head, executed: 1, createdAt: NOW - 3 * DAY });
      const { operations } = planFor({ head: again, base: workflowYaml({ waits: ["9d"] }), live: [one] });
      expect(operations[0]?.partialDiff).toBe(true);
      expect(operations[0]?.changes.map(({ path }) => path.slice(0, 2))).not.toContainEqual(["stages", "ten"]);
    });

    test("a template's stages stand for the document's", () => {
      const template = templateYaml({ wait: "5d" });
      const [top = ""] = workflowYaml().split("stages:");
      const named = ROLLOUT.replace("name: stage 1", "name: ten").split("  - name: stage 2")[0] ?? "";
      const plan = planFor({
        head: joined(`${top}template: standard\n`, template),
        base: joined(workflowYaml({ waits: ["9d"] }), template),
        live: [liveWorkflow({ from: named })],
        templates: [liveTemplate(template)],
      });
      const changes = plan.operations.flatMap((operation) => operation.changes);
      expect(changes.map((change) => changeWords(change, String))).toEqual(["ten: wait 2 days → wait 5 days"]);
    });

    test("texts too, but not the marker, nor a maintainer that LaunchDarkly put in", () => {
      const one = live(2);
      const described = { ...one, name: "Old", _maintainerId: ADA, description: `Old text\n\n${one.description}` };
      expect(changesFor(described)).toEqual(["name: Old → Rollout", "description: Old text (taken away)"]);
    });
  });

  test("shows what a delete takes away", () => {
    const other = templateYaml();
    const { operations } = planFor({
      head: other,
      base: joined(other, ROLLOUT),
      live: [liveWorkflow({ executed: 1, createdAt: NOW - 3 * DAY })],
      templates: [liveTemplate(other)],
    });
    expect(operations).toMatchObject([
      {
        kind: "delete",
        notes: [
          "`stage 1` has run: the flag keeps what it set. `stage 2` won't run.",
          "The flag is on, and users get the default in the code now; those of the rule `Germans` the default in the code.",
        ],
      },
    ]);
    expect(operations[0]?.changes.every((change) => "before" in change && !("after" in change))).toBe(true);
  });
});

test.each([
  ["create-first", false],
  ["delete-first", true],
])("a replace says what it does first, and warns where that leaves a gap: %s", (replaceOrder, warns) => {
  const head = workflowYaml({ waits: ["3d", "1w"] });
  const configuration = `replaceOrder: ${replaceOrder}\n`;
  const plan = planFor({ head, base: ROLLOUT, live: [liveWorkflow()], configuration });
  expect(plan.operations).toMatchObject([{ kind: "replace", replaceOrder }]);
  expect(plan.operations[0]?.notes.join(" ").includes("The old one is deleted first")).toBe(warns);
});

test("a document with an error is undecided, though its surplus workflows are deleted", () => {
  const head = workflowYaml({ more: ["run: {production: {number: 2, startAt: stage 2}}"] });
  const live = ["a", "b"].map((id) => liveWorkflow({ id, createdAt: NOW - HOUR }));
  const plan = planFor({ head, base: ROLLOUT, live });
  expect(summary(plan)).toEqual(["dedupe", "error: start-at"]);
  expect(plan.undecided).toMatchObject([{ object: "workflow", key: "new-checkout", run: 2 }]);
});
