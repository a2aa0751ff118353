// A plan, what of it was reviewed, and what became of it → the record of the apply, and what the next ledger makes of that.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Target } from "../../../src/model/document.ts";
import type { OutcomeStatus } from "../../../src/model/outcome.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { ApplyRecord, Reviewed, UndoneOperation } from "../../../src/model/record.ts";
import { beginRecord, finishRecord } from "../../../src/planning/scope/apply-record.ts";
import { type Documents, type Ledger, ledgerOf } from "../../../src/planning/scope/ledger.ts";
import { type Memory, memoryOf, namesOf } from "../../../src/planning/scope/memory.ts";
import { hasNeverRun, pastOf, pastRun } from "../../../src/planning/scope/past.ts";
import { type DraftInput, draftRecord, draftUntouched } from "../../../src/planning/scope/record-draft.ts";
import { parseRecord } from "../../../src/repository/records/record.ts";
import { worlds } from "../random.ts";
import {
  joined,
  ledgerFor,
  liveTemplate,
  liveWorkflow,
  PRODUCTION,
  planFor,
  ROLLOUT,
  readDocuments,
  runs,
  templateYaml,
  type World,
  workflowYaml,
} from "../world.ts";

const [HEAD, BASE, EARLIER] = ["1", "2", "3"].map((digit) => digit.repeat(40)) as [string, string, string];
const target = "storefront/new-checkout/production";
const edited = workflowYaml({ waits: ["3d", "1w"] });
const raised = workflowYaml({ waits: ["3d", "1w"], more: ["run: 2"] });
const nobody: Reviewed = new Map();

const entry: UndoneOperation = {
  kind: "create",
  key: "new-checkout",
  target,
  run: 1,
  digest: "",
  reviewed: true,
  revision: EARLIER,
};

/** A world whose ledger stands at BASE. */
function drafted(world: World, different: Partial<DraftInput> = {}) {
  const plan: Plan = { ...planFor(world), head: HEAD, base: BASE };
  const ledger: Ledger = {
    ...ledgerFor(world),
    standsAt: new Map([undefined, "staging", "production"].map((one) => [one, BASE])),
  };
  const draft = draftRecord({
    plan,
    ledger,
    head: readDocuments(world.head),
    unselected: [],
    reviewed: nobody,
    made: [],
    owner: "acme/storefront",
    formerOwners: [],
    directory: ".launchdarkly",
    run: "a run",
    ...different,
  });
  return { plan, ledger, draft };
}

/** The record where each operation became the same. */
function recordOf(world: World, status?: OutcomeStatus, different: Partial<DraftInput> = {}): ApplyRecord {
  const { plan, draft } = drafted(world, different);
  return finishRecord(draft, status === undefined ? [] : plan.operations.map(({ id }) => ({ operation: id, status })));
}

describe("a record holds", () => {
  const world = { head: joined(ROLLOUT, templateYaml()) };
  const [template, workflow] = planFor(world).operations.map(({ digest }) => digest) as [string, string];

  test("the commit that was applied, where, by whom, what it was compared with, and of each undone operation what it is", () => {
    expect(recordOf(world)).toEqual({
      v: 1,
      owner: "acme/storefront",
      sha: HEAD,
      directory: ".launchdarkly",
      base: BASE,
      plan: planFor(world).hash,
      run: "a run",
      undone: [
        { kind: "create", key: "standard", digest: template, reviewed: false, revision: BASE },
        { kind: "create", key: "new-checkout", target, run: 1, digest: workflow, reviewed: false, revision: BASE },
      ],
    });
    expect(recordOf({ ...world, lookedAfter: ["production"] }).environments).toEqual(["production"]);
  });

  test.each<[OutcomeStatus, string[]]>([
    ["done", []],
    ["failed", ["standard", "new-checkout"]],
    ["skipped", ["standard", "new-checkout"]],
    ["pending", ["standard", "new-checkout"]],
    ["unknown", ["standard", "new-checkout"]],
  ])("of what is %s, as undone: %j", (status, undone) => {
    expect(recordOf(world, status).undone.map(({ key }) => key)).toEqual(undone);
  });

  test("of each whether it was reviewed, and which guards were lifted for it", () => {
    const reviewed = new Map([
      [template, new Set<string>()],
      [workflow, new Set(["rename", "date-past"])],
    ]);
    const [first, second] = recordOf(world, undefined, { reviewed }).undone;
    expect([first?.reviewed, first?.lifted]).toEqual([true, undefined]);
    expect([second?.reviewed, second?.lifted]).toEqual([true, ["date-past", "rename"]]);
  });

  test("what could not be decided, and what was reviewed of it", () => {
    const unread = { head: joined(ROLLOUT, workflowYaml({ key: "other", flag: "unread" })) };
    const reviewed = new Map([
      [workflow, new Set<string>()],
      ["of what could not be decided", new Set(["protected", "date-past"])],
      ["of that, too", new Set<string>()],
    ]);
    const record = recordOf(unread, undefined, { reviewed });
    expect(record.undone).toMatchObject([
      { key: "new-checkout", reviewed: true },
      {
        kind: "undecided",
        key: "other",
        target: "storefront/unread/production",
        run: 1,
        digest: "",
        reviewed: false,
        revision: BASE,
      },
    ]);
    expect(record.reviewed).toEqual([
      { digest: "of what could not be decided", lifted: ["date-past", "protected"] },
      { digest: "of that, too" },
    ]);
    expect(recordOf(world, undefined, { reviewed })).not.toHaveProperty("reviewed");
  });
});

describe("what was made a moment ago is held by its id", () => {
  const now = Date.parse(planFor({ head: ROLLOUT }).plannedAt);
  const aged = (age: number) => ({ target, id: `${age}`, at: now - age });
  const held = (world: World, made: DraftInput["made"], madeAt?: number) => {
    const { plan, draft } = drafted(world, { made });
    const outcomes = plan.operations.map(({ id }) => ({
      operation: id,
      status: "done" as const,
      liveId: "new",
      ...(madeAt !== undefined && { madeAt }),
    }));
    return { begun: beginRecord(draft).made, left: finishRecord(draft, outcomes).made };
  };

  test("what this apply makes, with the target and when", () => {
    expect(held({ head: ROLLOUT }, [], now)).toEqual({ begun: undefined, left: [{ target, id: "new", at: now }] });
    expect(held({ head: ROLLOUT }, []).left).toBeUndefined();
  });

  test("and what the applies right before have made, for two minutes", () => {
    const [young, old] = [aged(119_999), aged(120_000)];
    expect(held({}, [young, old])).toEqual({ begun: [young], left: [young] });
    expect(held({}, [old])).toEqual({ begun: undefined, left: undefined });
    expect(held({ head: ROLLOUT }, [aged(10_000), young], now + 110_001).left?.map(({ id }) => id)).toEqual(["new"]);
    expect(held({ head: ROLLOUT }, [aged(9_999)], now + 110_000).left?.map(({ id }) => id)).toEqual(["9999", "new"]);
  });
});

describe("what was known of a document stays known of it until something is done", () => {
  test.each<[string, World, Partial<UndoneOperation>]>([
    ["the commit whose document is what has been carried out", { undone: [entry] }, { revision: EARLIER }],
    ["that there was none yet", { undone: [{ ...entry, revision: "nothing" }] }, { revision: "nothing" }],
    ["that nothing is known of it", { unknown: [`workflow ${target} new-checkout`] }, { unsure: "base" }],
    [
      "that its successor may be missing",
      { base: edited, undone: [{ ...entry, replacing: true }] },
      { revision: EARLIER, replacing: true },
    ],
  ])("%s", (_, world, expected) => {
    const [undone] = recordOf({ head: ROLLOUT, ...world }).undone;
    expect(undone).toMatchObject(expected);
    expect(undone?.replacing).toBe(expected.replacing);
    expect(recordOf({ head: ROLLOUT, ...world }, "done").undone).toEqual([]);
  });

  test("but what was seen there was made, and is no successor that is missing", () => {
    const running = { head: edited, base: ROLLOUT, live: [liveWorkflow({ executed: 1 })] };
    const unknown = [`workflow ${target} new-checkout`];
    const seen = (world: Partial<World>) => recordOf({ ...running, ...world }).undone[0];
    expect(seen({})).toMatchObject({ revision: BASE });
    expect(seen({ unknown })).toEqual({ ...seen({}), revision: "base" });
    expect(seen({ undone: [{ ...entry, replacing: true }] })).toEqual({ ...seen({}), revision: EARLIER });
    expect(seen({ undone: [{ ...entry, unsure: HEAD }] })).toEqual({ ...seen({}), revision: EARLIER });
  });

  test.each<[string, { base?: string; run: number }, Partial<UndoneOperation>]>([
    ["of an earlier run, whether the later one was made stays unknown", { base: raised, run: 1 }, { unsure: "base" }],
    ["of a later run, whether the earlier one was made stays unknown", { base: ROLLOUT, run: 2 }, { unsure: "base" }],
    ["of its run, it was made", { base: raised, run: 2 }, { revision: "base" }],
    ["of a document that nothing is known of, too", { run: 2 }, { unsure: HEAD }],
  ])("and is the run that it is: %s", (_, { base, run }, expected) => {
    const live = [liveWorkflow({ executed: 1, run })];
    const known = base === undefined ? {} : { base, unknown: [`workflow ${target} new-checkout`] };
    const { revision, unsure } = recordOf({ head: edited, ...known, live }).undone[0] ?? {};
    expect({ revision, unsure }).toEqual({ revision: "nothing", unsure: undefined, ...expected });
  });

  test("and what a change was to take over isn't ours before it is done", () => {
    const head = workflowYaml({ more: ["adopt: live-1"] });
    const world = { head, live: [liveWorkflow({ description: null })] };
    expect(recordOf(world).undone).toMatchObject([{ kind: "adopt", revision: BASE }]);
    expect(recordOf(world, "done").undone).toEqual([]);
  });

  test("and what has ended was made, but not the new run that is asked for", () => {
    const live = [liveWorkflow({ executed: 2, status: "completed" })];
    const revisionOf = (head: string) => recordOf({ head, live }).undone[0]?.revision;
    expect(revisionOf(edited)).toBe(HEAD);
    expect(revisionOf(workflowYaml({ more: ["run: 2"] }))).toBe(BASE);
  });

  test.each<[string, Pick<World, "base" | "undone" | "unknown">, Memory]>([
    ["not known", { base: ROLLOUT, unknown: [`workflow ${target} new-checkout`] }, "unknown"],
    ["not made", { undone: [{ ...entry, revision: "nothing" }] }, "not made"],
    ["half replaced", { base: ROLLOUT, undone: [{ ...entry, replacing: true }] }, "replacing"],
  ])("also where the change gives it a new key: %s", (_, remembered, expected) => {
    const head = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
    // The commit that was applied last has the document, whatever became of it.
    const then = next(recordOf({ head, ...remembered }), { base: ROLLOUT }, readDocuments(head));
    const made = then.workflows.find(({ key }) => key === "renamed" || key === "new-checkout");
    expect(memoryOf(then, { keys: ["renamed", "new-checkout"], target: PRODUCTION }, made)).toBe(expected);
  });

  /** What the record says, read back at its commits. */
  function next(record: ApplyRecord, world: World, head: Documents): Ledger {
    const before = readDocuments(world.base, "base");
    const revisions = new Map([
      [BASE, before],
      [HEAD, head],
    ]);
    return ledgerOf({
      sources: [{ record, isProved: true, documents: head, revisions }],
      into: { ...head, name: HEAD },
      head,
    });
  }

  test("whatever nothing became of is planned again as it was, and what was done is made", () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), (world, isDone) => {
        const head = readDocuments(world.head);
        const { plan, draft } = drafted(world);
        const outcomes = plan.operations.map(({ id }) => ({ operation: id, status: "done" as const }));
        const then = next(finishRecord(draft, isDone ? outcomes : []), world, head);
        const before = drafted(world).plan;
        const undecided = new Set(before.undecided.map(({ key }) => key));
        if (isDone) {
          const made = head.workflows.filter(({ key }) => !undecided.has(key));
          for (const one of made) expect(memoryOf(then, { ...one, keys: [one.key] }, one)).toBe("made");
          return;
        }
        const ledger = ledgerFor(world);
        const baseOf = ({ workflows }: Documents, { key, target: on }: { key: string; target: Target }) =>
          workflows.find((one) => one.key === key && JSON.stringify(one.target) === JSON.stringify(on));
        const pending = new Set(plan.operations.filter(({ kind }) => kind !== "dedupe").map(({ id }) => id));
        for (const operation of plan.operations) {
          if (operation.object !== "workflow" || !pending.has(operation.id)) continue;
          const one = { key: operation.key, keys: [operation.key], target: operation.target };
          const [was, is] = [ledger, then].map((known) => memoryOf(known, one, baseOf(known, one)));
          // What was seen there was made, whatever was known of it.
          if (was === "not made" && (operation.kind === "replace" || operation.kind === "delete")) {
            expect(is).not.toBe("not made");
            continue;
          }
          expect(is).toBe(was);
          expect(baseOf(then, one)?.content?.hash).toBe(baseOf(ledger, one)?.content?.hash);
        }
      }),
      runs(100),
    );
  });
});

describe("before the first write, for a run that is lost,", () => {
  const before = workflowYaml({ waits: ["9d", "1w"] });
  const world = {
    head: joined(ROLLOUT, workflowYaml({ key: "second", environments: ["staging"], waits: ["5d"] })),
    base: joined(before, workflowYaml({ key: "gone", waits: ["6d"] })),
    live: [liveWorkflow({ from: before }), liveWorkflow({ id: "gone", key: "gone" })],
  };

  test("what is to be made or deleted may have been", () => {
    const { draft } = drafted(world);
    const entries = beginRecord(draft).undone.map(({ kind, key, revision, unsure }) => [kind, key, revision, unsure]);
    expect(entries).toEqual(
      finishRecord(draft, []).undone.map(({ kind, key, revision }) => [kind, key, revision, HEAD]),
    );
    expect(entries.map(([kind]) => kind).sort()).toEqual(["create", "delete", "replace"]);
    expect(beginRecord(draft).begun).toBe(true);
  });

  test("what is stopped is told as it was, too", () => {
    const { draft } = drafted({ ...world, configuration: "paused: { reason: incident, targets: ['*/*/*'] }" });
    expect(beginRecord(draft).undone).toEqual(finishRecord(draft, []).undone);
  });

  test("a doubt that was lifted before comes back, other guards don't", () => {
    const { plan } = drafted(world);
    const reviewed = new Map(plan.operations.map(({ digest }) => [digest, new Set(["no-memory", "date-past"])]));
    const { undone } = beginRecord(drafted(world, { reviewed }).draft);
    for (const { lifted } of undone) expect(lifted).toEqual(["date-past"]);
  });

  test("nothing is said of a successor that may be missing: it may be there by then", () => {
    const undone = [{ ...entry, revision: EARLIER, replacing: true as const }];
    const [left] = beginRecord(drafted({ head: ROLLOUT, base: edited, undone }).draft).undone;
    expect(left).toMatchObject({ revision: EARLIER, unsure: HEAD });
    expect(left).not.toHaveProperty("replacing");
  });
});

describe("what may have been made counts as neither made nor not made", () => {
  const { plan, draft } = drafted({ head: ROLLOUT });
  const [id = ""] = plan.operations.map((operation) => operation.id);
  const undone = (...given: Parameters<typeof finishRecord> extends [unknown, ...infer Rest] ? Rest : never) =>
    finishRecord(draft, ...given).undone;
  const unsure = { kind: "create", revision: BASE, unsure: HEAD };

  test("where its outcome isn't known, or its POST was under way when the run was killed", () => {
    expect(undone([{ operation: id, status: "unknown" }])).toMatchObject([unsure]);
    expect(undone([], new Set(), new Set([id]))).toMatchObject([unsure]);
    for (const left of [undone([{ operation: id, status: "failed" }], new Set(), new Set([id])), undone([])])
      expect(left).toEqual([expect.not.objectContaining({ unsure: HEAD })]);
  });

  test("also once its document is removed, and comes back", () => {
    const name = `workflow ${target} new-checkout`;
    const record = recordOf({ base: ROLLOUT, unknown: [name] }, "done");
    expect(record).toMatchObject({ undone: [{ kind: "undecided", key: "new-checkout", unsure: "base" }] });
    expect(record).not.toHaveProperty("past");
  });
});

test("what a rename has stopped is remembered as such", () => {
  const world = { head: workflowYaml({ key: "renamed" }), base: ROLLOUT };
  expect(recordOf(world).undone).toMatchObject([{ kind: "create", key: "renamed", renamed: true }]);
  expect(recordOf({ head: ROLLOUT }).undone[0]).not.toHaveProperty("renamed");
});

test("what was to empty everything is remembered as such, also where nothing could be decided of it since", () => {
  const emptied = recordOf({ base: ROLLOUT, live: [liveWorkflow()] });
  expect(emptied.undone).toMatchObject([{ kind: "delete", key: "new-checkout", emptied: true }]);
  expect(parseRecord(emptied)).toEqual(emptied);
  const [left] = emptied.undone;
  const unread = { base: ROLLOUT, head: workflowYaml({ key: "other" }), undone: left === undefined ? [] : [left] };
  const undecided = [{ object: "workflow" as const, key: "new-checkout", target: PRODUCTION, run: 1 }];
  const plan = { ...planFor(unread), operations: [], undecided, head: HEAD, base: BASE };
  expect(recordOf(unread, undefined, { plan }).undone).toMatchObject([{ kind: "undecided", emptied: true }]);
  const another = { head: workflowYaml({ key: "other" }), base: joined(ROLLOUT, workflowYaml({ key: "other" })) };
  expect(recordOf({ ...another, live: [liveWorkflow()] }).undone[0]).not.toHaveProperty("emptied");
});

test("a successor that may be missing is the run that was to be made, whatever is asked for since", () => {
  const missing = [{ ...entry, run: 2, replacing: true as const }];
  const lowered = { head: ROLLOUT, base: ROLLOUT, undone: missing };
  expect(planFor(lowered).operations).toMatchObject([{ blockedBy: ["run-lowered"] }]);
  expect(planFor(lowered).guards[0]?.message).toContain(
    "Run 1 is asked for, but run 1 was deleted for run 2, which isn't there",
  );
  expect(recordOf(lowered).undone).toMatchObject([{ run: 2, replacing: true }]);
});

test("of what a delete has stopped the run is remembered if a stage of it had run, else that none had", () => {
  const world = { base: ROLLOUT, live: [liveWorkflow()] };
  const { plan, draft } = drafted(world);
  const [operation = ""] = plan.operations.map(({ id }) => id);
  const names = namesOf({ key: "new-checkout", formerKeys: [], target: PRODUCTION });
  for (const [status, ran, remembered, isStopped] of [
    ["done", true, 1, false],
    ["done", false, undefined, true],
    ["failed", false, undefined, false],
  ] as const) {
    const past = pastOf([finishRecord(draft, [{ operation, status, ran }]).past]);
    expect([pastRun(past, names), hasNeverRun(past, names)]).toEqual([remembered, isStopped]);
  }
});

describe("of a document that is removed, the run is remembered", () => {
  const renamed = workflowYaml({ key: "renamed", more: ["run: 3", "formerKeys: [new-checkout]"] });
  const pastIn = (world: World, different: Partial<DraftInput> = {}) => {
    const { plan, draft } = drafted(world, different);
    const record = finishRecord(
      draft,
      plan.operations.map(({ id }) => ({ operation: id, status: "done" })),
    );
    const then = ledgerOf({
      sources: [{ record, isProved: true, documents: readDocuments(world.head), revisions: new Map() }],
      into: { ...readDocuments(undefined), name: HEAD },
      head: readDocuments(world.head),
    });
    return ["new-checkout", "renamed", "other"].map((key) =>
      pastRun(then.past, namesOf({ key, formerKeys: [], target: PRODUCTION })),
    );
  };

  test.each<[string, World]>([
    ["where nothing is there", { base: renamed }],
    [
      "where it has ended",
      { base: renamed, live: [liveWorkflow({ from: renamed, run: 3, executed: 2, status: "completed" })] },
    ],
    ["where it is kept", { base: `${renamed}onRemoval: keep\n`, live: [liveWorkflow({ from: renamed, run: 3 })] }],
  ])("%s, under each of its keys", (_, world) => {
    expect(pastIn(world)).toEqual([3, 3, undefined]);
  });

  test("where it is deleted while it waits, the runs before it: this one may come back", () => {
    expect(pastIn({ base: renamed, live: [liveWorkflow({ from: renamed, run: 3 })] })).toEqual([2, 2, undefined]);
  });

  test("where nothing could be decided of it, or it is another job's, not", () => {
    expect(pastIn({ base: workflowYaml({ key: "renamed", flag: "unread" }) })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(pastIn({ base: renamed, lookedAfter: ["staging"] })).toEqual([undefined, undefined, undefined]);
  });

  test("for good, and the highest one", () => {
    expect(pastIn({ head: ROLLOUT, base: ROLLOUT, past: renamed })).toEqual([3, 3, undefined]);
    expect(pastIn({ base: ROLLOUT, past: renamed })).toEqual([3, 3, undefined]);
    expect(pastIn({ base: renamed, past: ROLLOUT })).toEqual([3, 3, undefined]);
  });
});

describe("what another run had begun to make may come after this one has looked", () => {
  const name = `workflow ${target} new-checkout`;
  const begunBy = (world: World): Partial<DraftInput> => ({
    ledger: {
      ...ledgerFor(world),
      standsAt: new Map([undefined, "production"].map((one) => [one, BASE])),
      unsure: new Map([[name, EARLIER]]),
      doubts: new Map([[name, "apply lost"]]),
    },
  });
  const late = { kind: "undecided", key: "new-checkout", target, run: 1, digest: "", reviewed: false };
  const left = (world: World, status?: OutcomeStatus) => recordOf(world, status, begunBy(world));

  test.each<[string, World]>([
    ["where it isn't there", { base: ROLLOUT }],
    ["where what is there is deleted", { base: ROLLOUT, live: [liveWorkflow()] }],
  ])("%s, the next one looks once more, and it counts as nothing that has run", (_, world) => {
    const record = left(world, "done");
    expect(record.undone).toEqual([{ ...late, revision: "nothing", unsure: EARLIER }]);
    expect(
      pastRun(pastOf([record.past]), namesOf({ key: "new-checkout", formerKeys: [], target: PRODUCTION })),
    ).toBeUndefined();
  });

  test("where its delete is left undone, that says so already", () => {
    expect(left({ base: ROLLOUT, live: [liveWorkflow()] }, "failed").undone.map(({ kind }) => kind)).toEqual([
      "delete",
    ]);
  });

  test("where the document stays, the next one looks once more, whatever this one has found or made", () => {
    const found = left({ base: ROLLOUT, head: ROLLOUT, live: [liveWorkflow()] }, "done");
    expect(found.undone).toEqual([{ ...late, revision: "nothing", unsure: EARLIER }]);
    const made = left({ base: ROLLOUT, head: edited, live: [liveWorkflow()] }, "done");
    expect(made.undone).toEqual([{ ...late, revision: HEAD }]);
  });

  test("where another job looks after it, it is left to that", () => {
    expect(left({ base: ROLLOUT, lookedAfter: ["staging"] }).undone).toEqual([]);
  });
});

test("what was left out of the plan is told as undecided, as it was known before", () => {
  const unselected = [{ object: "workflow" as const, key: "other", target: PRODUCTION, run: 1 }];
  const { undone } = recordOf({ head: ROLLOUT }, "done", { unselected });
  expect(undone).toMatchObject([{ kind: "undecided", key: "other", target, run: 1, reviewed: false, revision: BASE }]);
});

test("a document of which a double is left is looked at once more, though its operation is done", () => {
  const { plan, draft } = drafted({ head: ROLLOUT });
  const done = plan.operations.map(({ id }) => ({ operation: id, status: "done" as const }));
  const left = (status: OutcomeStatus) =>
    finishRecord(draft, [...done, { operation: `dedupe workflow ${target} new-checkout`, status }]).undone;
  expect(left("done")).toEqual([]);
  expect(left("pending")).toMatchObject([{ kind: "undecided", key: "new-checkout", target, revision: HEAD }]);
});

describe("of a delete", () => {
  const gone = workflowYaml({ key: "gone", waits: ["6d"] });
  const world = {
    head: ROLLOUT,
    base: joined(ROLLOUT, gone),
    live: [liveWorkflow(), liveWorkflow({ id: "gone", key: "gone" })],
  };
  const { plan, draft } = drafted(world);
  const [operation] = plan.operations;
  if (operation?.kind !== "delete") throw new Error("A delete was expected.");
  const { id } = operation;

  test("that may have been sent, or of which nothing is known, it isn't known what the document stands at", () => {
    for (const { undone } of [
      finishRecord(draft, [], new Set([id])),
      finishRecord(draft, [{ operation: id, status: "unknown" }]),
    ])
      expect(undone).toMatchObject([{ kind: "delete", key: "gone", revision: BASE, unsure: HEAD }]);
  });

  test("that wasn't sent, or was refused, it is", () => {
    for (const { undone } of [
      finishRecord(draft, [], new Set(), new Set([id])),
      finishRecord(draft, [{ operation: id, status: "failed" }], new Set([id])),
    ]) {
      expect(undone).toMatchObject([{ kind: "delete", key: "gone", revision: BASE }]);
      expect(undone[0]).not.toHaveProperty("unsure");
    }
  });

  test("of which a later run finds nothing more, it is settled as one that has run", () => {
    const undone = [{ ...entry, kind: "delete" as const, key: "gone", revision: BASE, unsure: HEAD }];
    const unknown = [`workflow ${target} gone`];
    const later = finishRecord(drafted({ ...world, live: [liveWorkflow()], undone, unknown }).draft, []);
    expect([later.undone, Object.values(later.past ?? {})]).toEqual([[], [1]]);
  });
});

describe("of a replace", () => {
  const world = { head: edited, base: ROLLOUT, live: [liveWorkflow()] };
  const { plan, draft } = drafted(world);
  const [operation] = plan.operations;
  if (operation?.kind !== "replace") throw new Error("A replace was expected.");
  const { id, digest, restDigest } = operation;
  const whole = { kind: "replace", digest, revision: BASE };
  const rest = { kind: "create", digest: restDigest, revision: BASE, replacing: true };
  const finished = (outcomes: Parameters<typeof finishRecord>[1], deleting?: Parameters<typeof finishRecord>[2]) =>
    finishRecord(draft, outcomes, deleting).undone;

  test("whose old one may be gone, what is left is a create", () => {
    expect(finished([{ operation: id, status: "failed", replacing: true }])).toMatchObject([rest]);
    expect(finished([], new Set([id]))).toMatchObject([rest]);
  });

  test("of which nothing was sent, or whose old one is there, all of it", () => {
    for (const undone of [
      finished([]),
      finished([{ operation: id, status: "failed" }]),
      finished([{ operation: id, status: "skipped" }], new Set([id])),
      finished([], new Set(["another"])),
    ]) {
      expect(undone).toMatchObject([whole]);
      expect(undone[0]).not.toHaveProperty("replacing");
    }
  });

  test("that is done, nothing, whatever was sent", () => {
    expect(finished([{ operation: id, status: "done", replacing: true }], new Set([id]))).toEqual([]);
  });

  test("the review covers what is left, too", () => {
    const reviewed = new Map([[digest, new Set(["protected"])]]);
    const record = finishRecord(drafted(world, { reviewed }).draft, [], new Set([id]));
    expect(record.undone).toMatchObject([{ digest: restDigest, reviewed: true, lifted: ["protected"] }]);
    // The old one may still be there.
    expect(record.reviewed).toEqual([{ digest, lifted: ["protected"] }]);
    expect(finishRecord(draft, [], new Set([id]))).not.toHaveProperty("reviewed");
  });
});

describe("of a template's replace", () => {
  const world = { head: templateYaml({ wait: "3d" }), base: templateYaml(), templates: [liveTemplate(templateYaml())] };
  const [operation] = planFor(world).operations;
  if (operation?.kind !== "replace") throw new Error("A replace was expected.");
  const { id, digest, restDigest } = operation;
  const { draft } = drafted(world, { reviewed: new Map([[digest, new Set(["protected"])]]) });
  const reviewed = { reviewed: true, lifted: ["protected"] };

  test("the create is known as well: the old one may be gone by the next plan, by whatever run was lost", () => {
    for (const { undone } of [
      beginRecord(draft),
      finishRecord(draft, []),
      finishRecord(draft, [{ operation: id, status: "unknown" }]),
    ])
      expect(undone).toMatchObject([{ kind: "replace", digest, restDigest, ...reviewed }]);
    expect(parseRecord(beginRecord(draft))).toEqual(beginRecord(draft));
  });

  test("that is half done, it is all that is left", () => {
    const [left] = finishRecord(draft, [], new Set([id])).undone;
    expect(left).toMatchObject({ kind: "create", digest: restDigest, ...reviewed });
    expect(left).not.toHaveProperty("restDigest");
  });

  test("and not of a workflow's, which may have run by then", () => {
    const { draft } = drafted({ head: edited, base: ROLLOUT, live: [liveWorkflow()] });
    for (const { undone } of [beginRecord(draft), finishRecord(draft, [])])
      expect(undone[0]).not.toHaveProperty("restDigest");
  });
});

test("where nothing could be decided, a first record says what the plan was compared with, and what isn't known of it", () => {
  const base = joined(ROLLOUT, workflowYaml({ key: "known", waits: ["5d"] }), templateYaml());
  const world = { head: edited, base, unknown: [`workflow ${target} new-checkout`] };
  const { plan, ledger } = drafted(world);
  const head = readDocuments(edited);
  const input = {
    plan,
    unselected: [],
    ledger,
    head,
    reviewed: nobody,
    made: [],
    owner: "acme/storefront",
    formerOwners: [],
    directory: ".launchdarkly",
    run: "a run",
  };
  const documents = readDocuments(base, "base");
  const record = finishRecord(draftUntouched(input, documents), []);
  expect(record).toMatchObject({ sha: BASE, base: BASE, plan: plan.hash });
  expect(record.undone).toEqual([
    {
      kind: "undecided",
      key: "new-checkout",
      target,
      run: 1,
      digest: "",
      reviewed: false,
      revision: "nothing",
      unsure: "base",
    },
  ]);
  const sources = [{ record, isProved: true, documents, revisions: new Map() }];
  const then = ledgerOf({ sources, into: { ...documents, name: HEAD }, head });
  const memories = ["new-checkout", "known", "other"].map((key) => {
    const made = then.workflows.find((one) => one.key === key);
    return memoryOf(then, { keys: [key], target: PRODUCTION }, made);
  });
  expect(memories).toEqual(["unknown", "made", "not made"]);
});

test("such a first record leaves templates as another job's says that they are", () => {
  const base = joined(ROLLOUT, templateYaml(), templateYaml({ key: "new" }));
  const { plan, ledger } = drafted({ head: edited, base });
  const before = readDocuments(joined(templateYaml({ wait: "9d" }), templateYaml({ key: "gone" })), "base");
  const other = { ...ledger, templates: before.templates, standsAt: new Map([[undefined, "c".repeat(40)]]) };
  const input = {
    plan,
    unselected: [],
    ledger: other,
    head: readDocuments(edited),
    reviewed: nobody,
    made: [],
    owner: "acme/storefront",
    formerOwners: [],
    directory: ".launchdarkly",
    run: "a run",
  };
  const documents = readDocuments(base, "base");
  const record = finishRecord(draftUntouched(input, documents), []);
  const revisions = new Map([["c".repeat(40), before]]);
  const into = { ...documents, name: HEAD };
  const then = ledgerOf({ sources: [{ record, isProved: true, documents, revisions }], into, head: documents });
  const hashes = ({ templates }: Pick<typeof then, "templates">) =>
    templates.map(({ content }) => content?.hash).sort();
  expect(hashes(then)).toEqual(hashes(before));
});
