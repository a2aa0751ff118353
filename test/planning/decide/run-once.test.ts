import { describe, expect, test } from "vitest";
import { isSendingWorkflow, type SendingWorkflow } from "../../../src/model/plan.ts";
import type { UndoneOperation } from "../../../src/model/record.ts";
import { noMemoryGuard } from "../../../src/planning/decide/workflow-guards.ts";
import { allow } from "../../../src/planning/policy/override.ts";
import type { Doubt } from "../../../src/planning/scope/ledger.ts";
import {
  DAY,
  HOUR,
  type Json,
  joined,
  type LiveParts,
  liveWorkflow,
  NOW,
  onlyOperation,
  PRODUCTION,
  planFor,
  ROLLOUT,
  summary,
  type World,
  workflowYaml,
} from "../world.ts";

type Row = "waiting" | "running" | "ended" | "failed";
type Column =
  | "equal"
  | "text only"
  | "stages differ"
  | "run raised"
  | "run lowered"
  | "document removed"
  | "target removed";

/** The head document of each column; base has ROLLOUT, but for a lowered run. */
const columns: Record<Column, { head: string | undefined; baseRun?: number }> = {
  equal: { head: "" },
  "text only": { head: "name: Rollout, step by step" },
  "stages differ": { head: "waits: 3d" },
  "run raised": { head: "run: 2" },
  "run lowered": { head: "run: 1", baseRun: 2 },
  "document removed": { head: undefined },
  "target removed": { head: "staging only" },
};

const live: Record<Row, LiveParts> = {
  waiting: {},
  running: { executed: 1, createdAt: NOW - 3 * DAY },
  ended: { executed: 2, status: "completed", createdAt: NOW - 30 * DAY },
  failed: { executed: 1, status: "failed", createdAt: NOW - 30 * DAY },
};

/** The table of the architecture page, cell by cell. */
const table: [Row, Column, string[]][] = [
  ["waiting", "equal", []],
  ["waiting", "text only", []],
  ["waiting", "stages differ", ["replace"]],
  ["waiting", "run raised", ["replace"]],
  ["waiting", "run lowered", ["blocked by run-lowered: replace"]],
  ["waiting", "document removed", ["delete"]],
  ["waiting", "target removed", ["delete"]],
  ["running", "equal", []],
  ["running", "text only", []],
  ["running", "stages differ", ["blocked by run-once: replace"]],
  ["running", "run raised", ["replace"]],
  ["running", "run lowered", ["blocked by run-lowered: replace"]],
  ["running", "document removed", ["delete"]],
  ["running", "target removed", ["delete"]],
  ["ended", "equal", []],
  ["ended", "text only", []],
  ["ended", "stages differ", ["blocked by run-once: replace"]],
  ["ended", "run raised", ["create"]],
  ["ended", "run lowered", ["blocked by run-lowered: replace"]],
  ["ended", "document removed", []],
  ["ended", "target removed", []],
  ["failed", "equal", []],
  ["failed", "text only", []],
  ["failed", "stages differ", ["blocked by run-once: replace"]],
  ["failed", "run raised", ["create"]],
  ["failed", "run lowered", ["blocked by run-lowered: replace"]],
  ["failed", "document removed", []],
  ["failed", "target removed", []],
];

type Variant = "plain" | "renamed" | "adopted";

function yamlOf(column: Column, revision: "base" | "head", variant: Variant): string | undefined {
  const { head, baseRun } = columns[column];
  const removed = revision === "head" && head === undefined;
  if (removed) return undefined;
  const edit = revision === "head" ? (head ?? "") : "";
  const run = revision === "base" ? baseRun : /^run: (\d)$/.exec(edit)?.[1];
  const renamed =
    variant === "renamed" && (revision === "head" || columns[column].head === undefined || column === "target removed");
  return workflowYaml({
    key: variant === "renamed" ? (renamed ? "new-name" : "old-name") : "new-checkout",
    environments:
      edit === "staging only" ? ["staging"] : column === "target removed" ? ["staging", "production"] : ["production"],
    name: edit.startsWith("name: ") ? edit.slice(6) : "Rollout",
    waits: edit.startsWith("waits: ") ? [edit.slice(7), "1w"] : ["2d", "1w"],
    more: [
      ...(run === undefined ? [] : [`run: ${run}`]),
      ...(renamed ? ["formerKeys: [old-name]"] : []),
      ...(variant === "adopted" && edit !== "staging only" ? ["adopt: {production: live-1}"] : []),
    ],
  });
}

function worldOf(row: Row, column: Column, variant: Variant): World {
  const { baseRun = 1 } = columns[column];
  const [head, base] = [yamlOf(column, "head", variant), yamlOf(column, "base", variant)];
  const parts: LiveParts = {
    ...live[row],
    run: baseRun,
    key: variant === "renamed" ? "old-name" : "new-checkout",
    ...(variant === "adopted" && { description: null }),
  };
  return { ...(head !== undefined && { head }), ...(base !== undefined && { base }), live: [liveWorkflow(parts)] };
}

/** What is removed may be all there is: that guard is not what this table is about. */
function cellSummary(world: World): string[] {
  const other = workflowYaml({ key: "another", flag: "another" });
  const plan = planFor({
    ...world,
    head: world.head === undefined ? other : joined(other, world.head),
    base: world.base === undefined ? other : joined(other, world.base),
  });
  return summary({ ...plan, operations: plan.operations.filter(({ key }) => key !== "another") });
}

describe.each(["plain", "renamed", "adopted"] as const)("the run-once table, %s", (variant) => {
  test.each(table)("%s, %s: %j", (row, column, expected) => {
    expect(cellSummary(worldOf(row, column, variant))).toEqual(expected);
  });
});

describe("the run-once table where several are active: one is deleted, then the one that stays decides", () => {
  const active = table.filter(([row]) => row === "waiting" || row === "running");
  test.each(active)("%s, %s: dedupe, then %j", (row, column, expected) => {
    const world = worldOf(row, column, "plain");
    const [kept] = world.live ?? [];
    // Younger, and nothing of it has run: the other one stays.
    const double = { ...liveWorkflow({ run: columns[column].baseRun ?? 1, createdAt: NOW - HOUR / 2 }), _id: "live-2" };
    for (const listed of [
      [kept, double],
      [double, kept],
    ] as Json[][]) {
      expect(cellSummary({ ...world, live: listed })).toEqual(["dedupe", ...expected]);
      const [dedupe] = planFor({ ...world, live: listed }).operations;
      expect(dedupe).toMatchObject({ kind: "dedupe", keep: { id: "live-1" }, surplus: [{ id: "live-2" }] });
    }
  });

  test("one that has ended is no double: it stays, and is what decides", () => {
    const both = [liveWorkflow(live.ended), liveWorkflow({ ...live.failed, id: "live-2" })];
    expect(cellSummary({ head: ROLLOUT, base: ROLLOUT, live: both })).toEqual([]);
    expect(cellSummary({ base: ROLLOUT, live: both })).toEqual([]);
  });
});

describe("which of several workflows of a document counts", () => {
  const three = workflowYaml({ waits: ["2d", "1w", "1w"] });
  const second = workflowYaml({ waits: ["2d", "1w", "1w"], more: ["run: 2"] });
  const goesOn = workflowYaml({
    waits: ["2d", "1w", "1w"],
    more: ["run: {production: {number: 2, startAt: stage 3}}"],
  });
  const adopting = (yaml: string) => yaml.replace("stages:", "adopt: b\nstages:");
  const made = (id: string, parts: LiveParts = {}) =>
    liveWorkflow({ id, from: three, createdAt: NOW - 9 * DAY, ...parts });
  const ended = { executed: 3, status: "completed" };

  /** `a` stands first in every order by id. */
  test.each<[string, World, string[], string | undefined]>([
    ["an active one before an ended one", { base: three, live: [made("a", ended), made("b")] }, ["delete"], "b"],
    [
      "an active one before an ended one that is the wanted content no more",
      { head: workflowYaml({ waits: ["9d"] }), base: three, live: [made("a", ended), made("b", { createdAt: NOW })] },
      ["replace"],
      "b",
    ],
    ["the highest run", { base: second, live: [made("a", ended), made("b", { run: 2 })] }, ["delete"], "b"],
    [
      "of two that have ended, the one that got further",
      {
        head: goesOn,
        base: three,
        live: [made("a", { executed: 1, status: "failed" }), made("b", { executed: 2, status: "failed" })],
      },
      ["create"],
      undefined,
    ],
    [
      "of two that have ended, one with a marker before one that is adopted, however far that got",
      {
        head: adopting(goesOn),
        base: adopting(three),
        live: [
          made("b", { executed: 2, status: "failed", description: null }),
          made("c", { executed: 1, status: "failed" }),
        ],
      },
      ["error: start-at"],
      undefined,
    ],
  ])("%s", (_, world, expected, id) => {
    for (const listed of [world.live, world.live?.toReversed()]) {
      const other = workflowYaml({ key: "another", flag: "another" });
      const head = world.head === undefined ? other : joined(other, world.head);
      const plan = planFor({ ...world, live: listed ?? [], head, base: joined(other, world.base ?? "") });
      const operations = plan.operations.filter(({ key }) => key !== "another");
      expect(summary({ ...plan, operations })).toEqual(expected);
      const found = operations.map((operation) => ("live" in operation ? operation.live.id : undefined));
      expect(found).toEqual(operations.map(() => id));
    }
  });
});

describe("the run-once table where nothing is live", () => {
  const edits = [
    ["equal", ROLLOUT],
    ["text only", workflowYaml({ name: "Other" })],
    ["stages differ", workflowYaml({ waits: ["3d", "1w"] })],
  ] as const;
  test.each(edits)("what base didn't have is created (%s)", (_, head) => {
    expect(cellSummary({ head })).toEqual(["create"]);
  });

  test.each(edits)("what base had has ended or was deleted by hand, and is not started again (%s)", (_, head) => {
    expect(cellSummary({ head, base: ROLLOUT })).toEqual([]);
    const { unchanged } = planFor({ head, base: ROLLOUT });
    expect(unchanged).toMatchObject([{ reason: "It ended or was deleted by hand. Raise `run` to run it again." }]);
  });

  test("what base had under a former key is not started again", () => {
    const head = workflowYaml({ key: "new-name", more: ["formerKeys: [new-checkout]"] });
    expect(cellSummary({ head, base: ROLLOUT })).toEqual([]);
  });

  test("what base adopted and is gone is not started again, and no error for ever", () => {
    const adopting = workflowYaml({ more: ["adopt: live-1"] });
    expect(cellSummary({ head: adopting, base: adopting })).toEqual([]);
  });

  test.each([
    ["plain", workflowYaml({ more: ["run: 2"] }), ROLLOUT],
    ["renamed", workflowYaml({ key: "new-name", more: ["run: 2", "formerKeys: [new-checkout]"] }), ROLLOUT],
    ["adopted", workflowYaml({ more: ["run: 2", "adopt: gone"] }), workflowYaml({ more: ["adopt: gone"] })],
  ])("a raised run is created (%s)", (_, head, base) => {
    expect(cellSummary({ head, base })).toEqual(["create"]);
  });

  test("a lowered run is blocked", () => {
    const base = workflowYaml({ more: ["run: 3"] });
    expect(cellSummary({ head: workflowYaml({ more: ["run: 2"] }), base })).toEqual(["blocked by run-lowered: create"]);
  });

  test("what is removed needs nothing", () => {
    expect(cellSummary({ base: ROLLOUT })).toEqual([]);
  });

  test("a run of which nothing is known is made, whatever its number", () => {
    expect(cellSummary({ head: workflowYaml({ more: ["run: 3"] }) })).toEqual(["create"]);
  });

  describe("and something is pending", () => {
    const entry: UndoneOperation = {
      kind: "create",
      key: "new-checkout",
      target: "storefront/new-checkout/production",
      run: 1,
      digest: "",
      reviewed: true,
      revision: "nothing",
    };
    const undone = [entry];

    test.each(edits)("a create, of which base is what stood before, is made (%s)", (_, head) => {
      for (const scope of ["all", "changed"] as const) expect(cellSummary({ head, scope, undone })).toEqual(["create"]);
    });

    test("a replace whose old one is gone already is finished by a create", () => {
      const head = workflowYaml({ waits: ["3d", "1w"] });
      const rest = [{ ...entry, replacing: true as const }];
      expect(cellSummary({ head, base: ROLLOUT, undone: rest })).toEqual(["create"]);
      expect(cellSummary({ head, base: ROLLOUT, undone })).toEqual([]);
      const raised = workflowYaml({ waits: ["3d", "1w"], more: ["run: 2"] });
      expect(cellSummary({ head: raised, base: ROLLOUT, undone: rest })).toEqual(["create"]);
    });

    test("a replace by a run that was lowered since is not finished by the run before", () => {
      const rest = [{ ...entry, run: 2, replacing: true as const }];
      expect(cellSummary({ head: ROLLOUT, base: ROLLOUT, undone: rest })).toEqual(["blocked by run-lowered: create"]);
    });

    test.each([
      ["", "Run 1 is asked for, but run 1 was deleted for run 2, which isn't there."],
      ["run: 2", "Run 1 is asked for, but run 2 was deleted to be made anew, and isn't there."],
    ])("and the message says of it what is there, and what each way out does (%j before)", (before, message) => {
      const rest = [{ ...entry, run: 2, replacing: true as const }];
      const base = workflowYaml({ more: [before] });
      const { guards } = planFor({ head: ROLLOUT, base, undone: rest });
      expect(guards).toMatchObject([
        {
          code: "run-lowered",
          message,
          hint: expect.stringMatching(
            /`run: {production: 2}` makes it again from the first stage, `run: {production: 3}` makes another one/,
          ),
        },
      ]);
      for (const run of [2, 3])
        expect(planFor({ head: workflowYaml({ more: [`run: ${run}`] }), base, undone: rest }).operations).toMatchObject(
          [
            {
              kind: "create",
              run,
              body: { description: expect.stringContaining(` run=${run} from=0 `) },
              blockedBy: [],
            },
          ],
        );
      expect(cellSummary({ base, undone: rest })).toEqual([]);
    });

    test("a replace that was not sent is decided by what is there now", () => {
      const head = workflowYaml({ waits: ["3d", "1w"] });
      const rest = [{ ...entry, kind: "replace" as const }];
      const world = { head, base: ROLLOUT, undone: rest };
      expect(cellSummary({ ...world, live: [liveWorkflow(live.waiting)] })).toEqual(["replace"]);
      expect(cellSummary({ ...world, live: [liveWorkflow(live.running)] })).toEqual(["blocked by run-once: replace"]);
      expect(cellSummary({ ...world, live: [liveWorkflow(live.ended)] })).toEqual(["blocked by run-once: replace"]);
    });

    test("a delete is done with, once nothing is there or it has ended", () => {
      const removal = [{ ...entry, kind: "delete" as const }];
      expect(cellSummary({ base: ROLLOUT, undone: removal })).toEqual([]);
      expect(cellSummary({ base: ROLLOUT, undone: removal, live: [liveWorkflow(live.ended)] })).toEqual([]);
      expect(cellSummary({ base: ROLLOUT, undone: removal, live: [liveWorkflow(live.running)] })).toEqual(["delete"]);
    });
  });

  test("and a document of it was removed after it had run: it is not made again when one comes back", () => {
    const ran = (run: number) => workflowYaml({ more: [`run: ${run}`] });
    const head = ran(2);
    expect(cellSummary({ head })).toEqual(["create"]);
    expect(cellSummary({ head, past: ran(2) })).toEqual([]);
    expect(cellSummary({ head: workflowYaml({ waits: ["3d", "1w"], more: ["run: 2"] }), past: ran(2) })).toEqual([]);
    expect(cellSummary({ head, past: ran(1) })).toEqual(["create"]);
    expect(cellSummary({ head, past: ran(3) })).toEqual(["blocked by run-lowered: create"]);
    const renamed = workflowYaml({ key: "new-name", more: ["formerKeys: [new-checkout]"] });
    expect(cellSummary({ head: renamed, past: ROLLOUT })).toEqual([]);
    // An earlier run that is there still doesn't make it new.
    for (const parts of [live.waiting, live.ended]) {
      const world = { head, live: [liveWorkflow(parts)] };
      expect(cellSummary({ ...world, past: ran(2) })).toEqual(
        parts === live.ended ? [] : ["blocked by run-once: replace"],
      );
    }
  });

  test("and it was deleted with its document while it waited: it is made, and the plan says so", () => {
    const reasonOf = (world: World) => planFor(world).operations.map(({ reason }) => reason);
    const isBack = [expect.stringContaining("deleted here when its document was removed, while it was waiting")];
    const isNew = ["It isn't in LaunchDarkly."];
    expect(reasonOf({ head: ROLLOUT })).toEqual(isNew);
    expect(reasonOf({ head: ROLLOUT, stopped: ROLLOUT })).toEqual(isBack);
    const renamed = workflowYaml({ key: "new-name", more: ["formerKeys: [new-checkout]"] });
    expect(reasonOf({ head: renamed, stopped: ROLLOUT })).toEqual(isBack);
    // What ran in between counts.
    expect(reasonOf({ head: ROLLOUT, stopped: ROLLOUT, past: ROLLOUT })).toEqual([]);
    const later = { head: workflowYaml({ more: ["run: 2"] }), stopped: ROLLOUT, past: ROLLOUT };
    expect(reasonOf(later)).toEqual(["Run 2 is asked for."]);
    const perhaps = {
      head: ROLLOUT,
      stopped: ROLLOUT,
      unknown: ["workflow storefront/new-checkout/production new-checkout"],
    };
    expect(reasonOf(perhaps)).toEqual(["It isn't known whether this was made before."]);
  });

  describe("and it isn't known whether it was made", () => {
    const unknown = ["workflow storefront/new-checkout/production new-checkout"];
    const stopped = ["blocked by no-memory: create"];

    test.each<[string, string, string | undefined]>([
      ["equal", ROLLOUT, ROLLOUT],
      ["text only", workflowYaml({ name: "Other" }), ROLLOUT],
      ["stages differ", workflowYaml({ waits: ["3d", "1w"] }), ROLLOUT],
      ["run raised", workflowYaml({ more: ["run: 2"] }), ROLLOUT],
      ["run lowered", workflowYaml({ more: ["run: 1"] }), workflowYaml({ more: ["run: 2"] })],
      ["no document of it is known either", ROLLOUT, undefined],
    ])("it is not made: %s", (_, head, base) => {
      for (const scope of ["all", "changed"] as const)
        expect(cellSummary({ head, ...(base !== undefined && { base }), unknown, scope })).toEqual(stopped);
    });

    test("it is not made under a new key", () => {
      const head = workflowYaml({ key: "new-name", more: ["formerKeys: [new-checkout]"] });
      expect(cellSummary({ head, base: ROLLOUT, unknown })).toEqual(stopped);
    });

    test("what is live decides", () => {
      const edited = workflowYaml({ waits: ["3d", "1w"] });
      expect(cellSummary({ head: ROLLOUT, base: ROLLOUT, unknown, live: [liveWorkflow(live.waiting)] })).toEqual([]);
      expect(cellSummary({ head: edited, base: ROLLOUT, unknown, live: [liveWorkflow(live.waiting)] })).toEqual([
        "replace",
      ]);
      expect(cellSummary({ head: edited, base: ROLLOUT, unknown, live: [liveWorkflow(live.ended)] })).toEqual([
        "blocked by run-once: replace",
      ]);
    });

    test("of a run after the one that is live it isn't known either, unless only this change asks for it", () => {
      const second = workflowYaml({ more: ["run: 2"] });
      const known = { head: second, unknown };
      for (const [row, would] of [
        ["waiting", "replace"],
        ["ended", "create"],
      ] as const) {
        const world = { ...known, live: [liveWorkflow(live[row])] };
        expect(cellSummary({ ...world, base: second })).toEqual([`blocked by no-memory: ${would}`]);
        expect(cellSummary(world)).toEqual([`blocked by no-memory: ${would}`]);
        expect(cellSummary({ ...world, base: ROLLOUT })).toEqual([would]);
      }
    });

    test("what would be done without the guard sends no stage that has run", () => {
      const head = workflowYaml({ more: ["run: {production: {number: 2, startAt: stage 2}}"] });
      expect(cellSummary({ head, base: ROLLOUT, unknown })).toEqual(["error: start-at"]);
      const plan = planFor({ head, base: head, unknown, live: [liveWorkflow(live.running)] });
      expect(plan.operations).toMatchObject([
        { kind: "replace", blockedBy: ["no-memory"], body: { stages: [{ name: "stage 2" }] } },
      ]);
    });

    test("a removed document needs nothing where nothing is live, and goes where something is", () => {
      expect(cellSummary({ base: ROLLOUT, unknown })).toEqual([]);
      expect(cellSummary({ base: ROLLOUT, unknown, live: [liveWorkflow(live.running)] })).toEqual(["delete"]);
      expect(cellSummary({ base: ROLLOUT, unknown, live: [liveWorkflow(live.ended)] })).toEqual([]);
    });

    test.each<[Doubt | undefined, string]>([
      [undefined, "whether it was made before. Let"],
      ["no record", "whether it was made before: there is none. Let"],
      ["not understood", "the last one can't be read or understood. Let"],
      ["not proved", "signed with another access token (was the token renewed?). Let"],
      ["apply lost", "the apply that was to make it was lost"],
      ["apply cut short", "an apply that was to make or delete it ended before it knew"],
      ["not known before", "the last apply didn't know, either. Let"],
      ["to be deleted", "It isn't in LaunchDarkly: an apply was to delete it, and no record says whether that did so"],
    ])("the guard names the cause where it is known: %s", (cause, words) => {
      expect(noMemoryGuard(cause).message).toContain(words);
      for (const choice of ["If it has not run", "If it has run", "`--base`", "If it is not to run at all"])
        expect(noMemoryGuard(cause).hint).toContain(choice);
    });

    test("the guard says what it would mean, and somebody who knows better can lift it", () => {
      const world = { head: ROLLOUT, base: ROLLOUT, unknown };
      const plan = planFor(world);
      expect(plan.guards).toMatchObject([
        {
          code: "no-memory",
          scope: "operation",
          overridable: true,
          message: expect.stringContaining("it starts at its first stage, also if it has run"),
          hint: expect.stringContaining("`base`"),
        },
      ]);
      expect(summary(planFor({ ...world, covered: plan.operations.map(({ digest }) => digest) }))).toEqual(["create"]);
      expect(summary(allow(plan, plan.hash, "allow"))).toEqual(["create"]);
    });

    test("what an apply left half replaced is made: that it was sent away is known", () => {
      const undone: UndoneOperation[] = [
        {
          kind: "create",
          key: "new-checkout",
          target: "storefront/new-checkout/production",
          run: 1,
          digest: "",
          reviewed: true,
          revision: "unknown",
          replacing: true,
        },
      ];
      expect(cellSummary({ head: ROLLOUT, undone, unknown })).toEqual(["create"]);
    });
  });

  test("what base says in a form that today's schema refuses existed all the same", () => {
    const refused = workflowYaml({ more: ["colour: blue"] });
    expect(cellSummary({ head: ROLLOUT, base: refused })).toEqual([]);
  });
});

describe("the run-once table where only an earlier run is there", () => {
  const second = workflowYaml({ more: ["run: 2"] });
  const edited = workflowYaml({ waits: ["3d", "1w"], more: ["run: 2"] });

  test.each(["ended", "failed"] as const)("%s: what base asked for has come and gone, and is not made again", (row) => {
    for (const head of [second, edited]) {
      const plan = planFor({ head, base: second, live: [liveWorkflow(live[row])] });
      expect(summary(plan)).toEqual([]);
      expect(plan.unchanged).toMatchObject([
        { reason: "It ended or was deleted by hand. Raise `run` to run it again." },
      ]);
      const told = plan.diagnostics.map(({ severity, code, hint }) => [severity, code, hint]);
      const again = ["warning", "made-before", "To run it again, write `run: {production: 3}`."];
      expect(told).toEqual(head === edited ? [again] : []);
    }
    expect(
      cellSummary({ head: workflowYaml({ more: ["run: 3"] }), base: second, live: [liveWorkflow(live[row])] }),
    ).toEqual(["create"]);
  });

  test.each(["waiting", "running"] as const)("%s: it is not made again either, nor goes on unseen", (row) => {
    const world = { base: second, live: [liveWorkflow(live[row])] };
    for (const head of [second, edited]) {
      const { guards, operations } = planFor({ ...world, head });
      expect(operations.map(({ kind, blockedBy }) => [kind, blockedBy])).toEqual([["replace", ["run-once"]]]);
      expect(guards[0]?.message).toContain("Run 2 was asked for before and isn't there any more");
      expect(guards[0]?.hint).toContain("`run: {production: 3}`");
    }
    expect(cellSummary({ ...world, head: workflowYaml({ more: ["run: 3"] }) })).toEqual(["replace"]);
    expect(cellSummary(world)).toEqual(["delete"]);
  });

  test("what an apply left undone is made all the same", () => {
    const undone: UndoneOperation[] = [
      {
        kind: "replace",
        key: "new-checkout",
        target: "storefront/new-checkout/production",
        run: 2,
        digest: "",
        reviewed: true,
        revision: "nothing",
      },
    ];
    const world = { head: second, base: ROLLOUT, undone };
    expect(cellSummary({ ...world, live: [liveWorkflow(live.waiting)] })).toEqual(["replace"]);
    expect(cellSummary({ ...world, live: [liveWorkflow(live.ended)] })).toEqual(["create"]);
    expect(cellSummary({ ...world, base: second, undone: [], live: [liveWorkflow(live.ended)] })).toEqual([]);
  });
});

describe("stories", () => {
  test("run: {production: 2} leaves staging alone", () => {
    const environments = ["staging", "production"];
    const base = workflowYaml({ environments });
    const staging = { ...PRODUCTION, environment: "staging" };
    const plan = planFor({
      base,
      head: workflowYaml({ environments, more: ["run: {production: 2}"] }),
      live: [
        liveWorkflow({ from: base, executed: 1, createdAt: NOW - 3 * DAY }),
        liveWorkflow({ from: base, target: staging, id: "live-2", executed: 1, createdAt: NOW - 3 * DAY }),
      ],
    });
    expect(plan.operations.map(({ id }) => id)).toEqual([
      "replace workflow storefront/new-checkout/production new-checkout",
    ]);
  });

  test("the highest run is the live one, however the list is ordered", () => {
    const document = workflowYaml({ more: ["run: 2"] });
    const runs = [
      liveWorkflow({ id: "a", run: 1, executed: 2, status: "completed" }),
      liveWorkflow({ id: "b", run: 2 }),
    ];
    for (const order of [runs, runs.toReversed()])
      expect(summary(planFor({ head: document, base: document, live: order }))).toEqual([]);
  });

  test("a document that is removed takes along what it still runs under a former key", () => {
    const base = workflowYaml({ key: "new-name", more: ["formerKeys: [old-name]"] });
    expect(cellSummary({ base, live: [liveWorkflow({ key: "old-name" })] })).toEqual(["delete"]);
  });

  test("a former key can't be tidied away while a workflow carries it", () => {
    const base = workflowYaml({ key: "new-name", more: ["formerKeys: [old-name]"] });
    const head = workflowYaml({ key: "new-name" });
    expect(cellSummary({ base, head, live: [liveWorkflow({ key: "old-name" })] })).toEqual([
      "error: former-key-needed",
    ]);
    const ended = liveWorkflow({ key: "old-name", ...live.ended });
    expect(cellSummary({ base, head, live: [ended] })).toEqual([]);
  });

  test("a second rename keeps the first one's key", () => {
    const base = workflowYaml({ key: "second", more: ["formerKeys: [first]"] });
    const running = [liveWorkflow({ key: "first" })];
    const forgotten = workflowYaml({ key: "third", more: ["formerKeys: [second]"] });
    expect(cellSummary({ base, head: forgotten, live: running })).toEqual(["error: former-key-needed"]);
    const complete = workflowYaml({ key: "third", more: ["formerKeys: [second, first]"] });
    expect(cellSummary({ base, head: complete, live: running })).toEqual([]);
  });

  test("an object that another document of head claims is not the removed document's", () => {
    const base = workflowYaml({ key: "second", more: ["formerKeys: [first]"] });
    const head = workflowYaml({ key: "first" });
    expect(cellSummary({ base, head, live: [liveWorkflow({ key: "first" })] })).toEqual([]);
  });

  test("two documents can't become one: neither workflow is stopped, and no double is seen", () => {
    const base = joined(workflowYaml({ key: "one" }), workflowYaml({ key: "two", waits: ["5d"] }));
    const head = workflowYaml({ key: "one", more: ["formerKeys: [two]"] });
    const running = [
      liveWorkflow({ id: "a", key: "one" }),
      liveWorkflow({ id: "b", key: "two", from: workflowYaml({ key: "two", waits: ["5d"] }) }),
    ];
    expect(cellSummary({ base, head, live: running })).toEqual(["error: former-keys-clash"]);
  });

  test("a failed one is told, with the way to run it again", () => {
    const { diagnostics } = planFor({ head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow(live.failed)] });
    expect(diagnostics).toMatchObject([
      { severity: "warning", code: "workflow-failed", hint: expect.stringContaining("`run: {production: 2}`") },
    ]);
  });

  test("of an edit of a running one the plan says what to paste", () => {
    const head = workflowYaml({ waits: ["2d", "2w"] });
    const { guards } = planFor({ head, base: ROLLOUT, live: [liveWorkflow(live.running)] });
    expect(guards).toMatchObject([
      {
        code: "run-once",
        overridable: false,
        scope: "operation",
        message: expect.stringContaining("(`stage 1` has run, `stage 2` is left)"),
        hint: expect.stringContaining(
          '`run: {production: {number: 2, startAt: "stage 2"}}` goes on there, `run: {production: 2}` starts at the first stage. Or undo the edit.',
        ),
      },
    ]);
  });

  test("where the stages that ran were edited there is nothing to go on from", () => {
    const head = workflowYaml({ waits: ["3d", "1w"] });
    const [guard] = planFor({ head, base: ROLLOUT, live: [liveWorkflow(live.running)] }).guards;
    expect(guard?.hint).toBe("Ask for a new run: `run: {production: 2}` starts at the first stage. Or undo the edit.");
  });
});

describe("startAt", () => {
  const startAt = (stage: string, parts: { waits?: string[]; number?: number } = {}) =>
    workflowYaml({
      waits: parts.waits ?? ["2d", "1w", "1w"],
      more: [`run: {production: {number: ${parts.number ?? 2}, startAt: ${stage}}}`],
    });
  const three = workflowYaml({ waits: ["2d", "1w", "1w"] });
  const ranTwo = liveWorkflow({ from: three, executed: 2, createdAt: NOW - 20 * DAY });

  test("stages that have run are not sent, and the marker lists all of them", () => {
    const operation = onlyOperation(planFor({ head: startAt("stage 3"), base: three, live: [ranTwo] }));
    expect(operation).toMatchObject({
      kind: "replace",
      startAt: "stage 3",
      run: 2,
      body: { stages: [{ name: "stage 3" }] },
    });
    expect(operation.kind === "replace" && String(operation.body.description)).toMatch(
      / run=2 from=2 hash=[0-9a-f]{12} stages=[0-9a-f]{6},[0-9a-f]{6},[0-9a-f]{6}\]$/,
    );
    expect(operation.notes.join(" ")).toContain("Waits begin anew, and approvals given so far are gone.");
  });

  test("what the stages that have run name may be gone", () => {
    const named = (variation: string) => startAt("stage 2").replace("{ turn: on }", `{ serve: ${variation} }`);
    const base = three.replace("{ turn: on }", "{ serve: gone }");
    const ranOne = liveWorkflow({ from: base, executed: 1, createdAt: NOW - 3 * DAY });
    expect(summary(planFor({ head: named("gone"), base, live: [ranOne] }))).toEqual(["replace"]);
  });

  test.each<[string, World, string]>([
    [
      "a stage that comes after one that hasn't run",
      { live: [liveWorkflow({ from: three, executed: 1 })] },
      "only 1 have run",
    ],
    [
      "an earlier stage that was edited",
      { head: startAt("stage 3", { waits: ["3d", "1w", "1w"] }) },
      "leaves out the 1st stage",
    ],
    [
      "the stage right before it edited",
      { head: startAt("stage 3", { waits: ["2d", "2w", "1w"] }) },
      "leaves out the 2nd stage",
    ],
    ["no run before", { live: [] }, "not in LaunchDarkly any more"],
  ])("is an error with %s", (_, different, message) => {
    const plan = planFor({ head: startAt("stage 3"), base: three, live: [ranTwo], ...different });
    expect(summary(plan)).toEqual(["error: start-at"]);
    expect(plan.diagnostics[0]?.message).toContain(message);
  });

  test("a run that leaves out stages, edited before it begins, is not thrown back by an edit alone", () => {
    const second = liveWorkflow({ from: three, run: 2, skipped: 2, createdAt: NOW - HOUR });
    const head = startAt("stage 3", { waits: ["2d", "1w", "2w"] });
    const operation = onlyOperation(planFor({ head, base: startAt("stage 3"), live: [second] }));
    expect(operation).toMatchObject({ blockedBy: ["run-once"], progress: "running@2" });
  });

  test("stages of the run before count that were left out there too", () => {
    const second = liveWorkflow({ from: three, run: 2, skipped: 2, createdAt: NOW - HOUR });
    const head = startAt("stage 3", { number: 3, waits: ["2d", "1w", "2w"] });
    const operation = onlyOperation(planFor({ head, base: startAt("stage 3"), live: [second] }));
    expect(operation).toMatchObject({
      kind: "replace",
      progress: "running@2",
      body: { stages: [{ name: "stage 3" }] },
    });
  });

  test("an edited last stage of a run that began in the middle, once it runs, is blocked", () => {
    const second = liveWorkflow({ from: three, run: 2, skipped: 1, executed: 1, createdAt: NOW - 8 * DAY });
    const head = startAt("stage 2", { waits: ["2d", "1w", "2w"] });
    const operation = onlyOperation(planFor({ head, base: startAt("stage 2"), live: [second] }));
    expect(operation).toMatchObject({ blockedBy: ["run-once"], progress: "running@2" });
  });
});

test("every operation of the table has the progress that its digest covers", () => {
  const progresses = table.flatMap(([row, column]): [string, SendingWorkflow["progress"]][] =>
    column === "target removed"
      ? []
      : planFor(worldOf(row, column, "plain"))
          .operations.filter(isSendingWorkflow)
          .map(({ kind, progress }) => [`${row} ${kind}`, progress]),
  );
  expect(Object.fromEntries(progresses)).toEqual({
    "waiting replace": "waiting",
    "running replace": "running@1",
    "ended replace": "ended",
    "ended create": "ended",
    "failed replace": "ended",
    "failed create": "ended",
  });
});
