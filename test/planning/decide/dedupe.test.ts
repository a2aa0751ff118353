// Which of several active workflows of one document stays, and when the others go without anybody having seen it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requireReview } from "../../../src/planning/policy/review.ts";
import {
  DAY,
  HOUR,
  joined,
  type LiveParts,
  liveWorkflow,
  NOW,
  onlyOperation,
  planFor,
  runs,
  summary,
  workflowYaml,
} from "../world.ts";

describe("several active workflows of one document are deduplicated", () => {
  const document = workflowYaml({ waits: ["3d", "1w"], more: ["run: 2"] });
  const other = workflowYaml({ waits: ["5d", "1w"], more: ["run: 2"] });
  const made = (id: string, parts: LiveParts = {}) =>
    liveWorkflow({ id, from: document, createdAt: NOW - 4 * DAY, ...parts });
  const kept = (live: ReturnType<typeof made>[], head: string | undefined = document) => {
    const plan = planFor({ ...(head !== undefined && { head }), base: document, live });
    const operation = plan.operations.find(({ kind }) => kind === "dedupe");
    return operation?.kind === "dedupe"
      ? { keep: operation.keep.id, delete: operation.surplus.map(({ id }) => id) }
      : undefined;
  };

  test.each<[string, ReturnType<typeof made>[], string, string[]]>([
    ["the highest run before one that is further", [made("a", { run: 1, executed: 1 }), made("b")], "b", ["a"]],
    ["the highest run, whatever run is desired", [made("a", { run: 3 }), made("b")], "a", ["b"]],
    ["the one that is furthest, whatever is desired", [made("a"), made("b", { from: other, executed: 1 })], "b", ["a"]],
    ["of equal ones the oldest", [made("a"), made("b", { createdAt: NOW - 5 * DAY })], "b", ["a"]],
    ["of different ones the newest", [made("a"), made("b", { from: other, createdAt: NOW - 3 * DAY })], "b", ["a"]],
    [
      "of different ones the newest, and of those that are equal to it the oldest",
      [made("a"), made("b", { from: other, createdAt: NOW - DAY }), made("c", { from: other, createdAt: NOW })],
      "b",
      ["c", "a"],
    ],
    ["the smallest id", [made("c"), made("a"), made("b")], "a", ["b", "c"]],
  ])("keeping %s", (_, live, keep, surplus) => {
    expect(kept(live)).toEqual({ keep, delete: surplus });
    expect(kept(live.toReversed())).toEqual({ keep, delete: surplus });
  });

  test("under its former key, too, where only another document of the target was edited", () => {
    const renamed = workflowYaml({ key: "renamed", waits: ["3d", "1w"], more: ["formerKeys: [new-checkout]"] });
    const neighbour = (wait: string) => workflowYaml({ key: "neighbour", waits: [wait] });
    const plan = planFor({
      head: joined(renamed, neighbour("4d")),
      base: joined(renamed, neighbour("5d")),
      live: [
        liveWorkflow({ id: "a", from: renamed }),
        liveWorkflow({ id: "b", from: workflowYaml({ waits: ["3d", "1w"] }) }),
      ],
    });
    expect(plan.operations.map(({ kind, key }) => `${kind} ${key}`)).toContain("dedupe renamed");
  });

  test("never by deleting an ended one", () => {
    expect(kept([made("a", { executed: 2, status: "completed" }), made("b")])).toBeUndefined();
    expect(kept([made("a", { executed: 1, status: "failed" }), made("b"), made("c")])).toEqual({
      keep: "b",
      delete: ["c"],
    });
  });

  test("a left-over of a run before is one too, when its successor has ended", () => {
    const live = [made("a", { run: 1 }), made("b", { executed: 2, status: "completed" })];
    expect(kept(live)).toEqual({ keep: "b", delete: ["a"] });
  });

  test("but not one of the later run itself", () => {
    const live = [
      made("a", { run: 1 }),
      made("b", { executed: 2, status: "completed" }),
      made("c", { createdAt: NOW }),
      made("d", { createdAt: NOW - HOUR }),
    ];
    expect(kept(live)).toEqual({ keep: "d", delete: ["c", "a"] });
  });

  test("as is one that was to be replaced, when what replaced it has run already", () => {
    const ended = { executed: 2, status: "completed" };
    const old = made("a", { from: other });
    expect(kept([old, made("b", { createdAt: NOW, ...ended })])).toEqual({ keep: "b", delete: ["a"] });
    expect(kept([old, made("b", { createdAt: NOW - 5 * DAY, ...ended })])).toBeUndefined();
    expect(kept([old, made("b", { from: other, createdAt: NOW, ...ended })])).toBeUndefined();
  });

  test("what carries our marker is kept before what a document merely adopts", () => {
    const adopting = workflowYaml({ waits: ["3d", "1w"], more: ["run: 2", "adopt: a"] });
    const live = [made("a", { description: null, executed: 1 }), made("b", { from: adopting })];
    const plan = planFor({ head: adopting, base: adopting, live });
    expect(onlyOperation(plan)).toMatchObject({ kind: "dedupe", keep: { id: "b" }, surplus: [{ id: "a" }] });
  });

  test("of a document that was removed, keeping the highest run", () => {
    const other = workflowYaml({ key: "other", flag: "other" });
    const live = [made("a", { run: 1, executed: 1 }), made("b")];
    const plan = planFor({ head: other, base: joined(other, document), live });
    expect(plan.operations).toMatchObject([
      { kind: "dedupe", keep: { id: "b" }, surplus: [{ id: "a" }] },
      { kind: "delete", live: { id: "b" } },
    ]);
  });

  test.each<[string, LiveParts, LiveParts]>([
    ["one that has ended", { executed: 2, status: "completed" }, {}],
    ["one that is active", {}, { executed: 2, status: "completed" }],
  ])("but what is adopted says nothing of its run, so nothing goes because of %s, nor does it go itself", (_, a, b) => {
    const adopting = (run: number) => workflowYaml({ waits: ["3d", "1w"], more: [`run: ${run}`, "adopt: a"] });
    const [adopted, other] = a.status === undefined ? [1, 2] : [2, 1];
    const live = [made("a", { description: null, ...a }), made("b", { run: other, ...b })];
    const plan = planFor({ head: adopting(2), base: adopting(adopted), live });
    expect(plan.operations.map(({ kind }) => kind)).not.toContain("dedupe");
  });

  test("and of several that have ended, the last one is named as what is kept", () => {
    const third = workflowYaml({ waits: ["3d", "1w"], more: ["run: 3"] });
    const ended = { executed: 2, status: "completed" };
    const live = [made("a", { run: 1 }), made("b", { run: 2, ...ended }), made("c", { run: 3, ...ended })];
    for (const listed of [live, live.toReversed()])
      expect(onlyOperation(planFor({ head: third, base: third, live: listed }))).toMatchObject({
        kind: "dedupe",
        keep: { id: "c" },
        surplus: [{ id: "a" }],
      });
  });

  test("under a former key as well", () => {
    const renamed = workflowYaml({
      key: "renamed",
      waits: ["3d", "1w"],
      more: ["run: 2", "formerKeys: [new-checkout]"],
    });
    const live = [made("a"), made("b", { key: "renamed", executed: 1 })];
    expect(kept(live, renamed)).toEqual({ keep: "b", delete: ["a"] });
  });

  test("also where another document of the target is what changed", () => {
    const neighbour = workflowYaml({ key: "neighbour" });
    const live = [made("a", { from: other, executed: 1 }), made("b")];
    const plan = planFor({ head: joined(document, neighbour), base: document, live, scope: "changed" });
    expect(plan.operations.map(({ kind }) => kind)).toEqual(["dedupe", "create"]);
    expect(plan.operations[0]).toMatchObject({ keep: { id: "a" }, surplus: [{ id: "b" }] });
  });

  // Three of two contents are left out: by age, the first and the third of one content stand on both sides of another one's.
  const double = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    age: fc.integer({ min: 1, max: 9 }),
    run: fc.constantFrom(1, 2, 3),
    executed: fc.constantFrom(0, 1),
  });
  test("the same one in any subset that it is in, whoever of the others is gone already", () => {
    fc.assert(
      fc.property(fc.uniqueArray(double, { selector: ({ id }) => id, minLength: 2, maxLength: 5 }), (doubles) => {
        const live = doubles.map(({ id, age, ...parts }) => made(id, { ...parts, createdAt: NOW - age * HOUR }));
        const keep = kept(live)?.keep;
        expect(keep).toBeDefined();
        for (const one of doubles)
          if (one.id !== keep && live.length > 2)
            expect(kept(live.filter(({ _id }) => _id !== one.id))?.keep).toBe(keep);
      }),
      runs(100),
    );
  });
  test("and what is deleted is decided on no more", () => {
    const plan = planFor({ head: document, base: document, live: [made("a", { run: 1 }), made("b")] });
    expect(onlyOperation(plan)).toMatchObject({ kind: "dedupe", keep: { id: "b" }, surplus: [{ id: "a" }] });
  });

  test("a run that nobody asked for stays, and the document is told to be behind it", () => {
    const plan = planFor({ head: document, base: document, live: [made("a", { run: 3 }), made("b")] });
    expect(summary(plan)).toEqual(["blocked by workflow-changed: dedupe", "blocked by run-lowered: replace"]);
  });

  test.each([
    [0, "dedupe"],
    [1, "blocked by workflow-changed: dedupe"],
  ])(
    "one whose document isn't known stays, but not for what has begun without a person: %d stages",
    (executed, expected) => {
      const own = made("b", { executed, createdAt: NOW - HOUR });
      const unknown = made("a", { from: other, executed, createdAt: NOW });
      const plan = planFor({ head: document, base: document, live: [unknown, own] });
      expect(plan.operations[0]).toMatchObject({ kind: "dedupe", keep: { id: "a" } });
      expect(summary(plan)[0]).toBe(expected);
    },
  );

  describe("without review only where nothing is lost", () => {
    const dedupe = (live: ReturnType<typeof made>[], head = document, base = document) => {
      const [first] = planFor({ head, base, live }).operations;
      return first?.kind === "dedupe" ? first : undefined;
    };
    const twin = made("b", { createdAt: NOW });
    const edited = (parts: object) => ({ ...twin, ...parts });
    const [first, ...rest] = twin.stages as { action: { instructions: object[] }; conditions: object[] }[];
    const withFirst = (parts: object) => edited({ stages: [{ ...first, ...parts }, ...rest] });

    test("since all of them are as their documents say", () => {
      expect(dedupe([made("a"), twin])).toMatchObject({ lossless: true });
      expect(dedupe([made("a"), made("b", { from: other, createdAt: NOW })], other, document)).toMatchObject({
        keep: { id: "b" },
        lossless: true,
      });
      // LaunchDarkly leaves out and adds what it likes to.
      expect(dedupe([made("a", { skipped: 1 }), twin])).toMatchObject({ lossless: true });
    });

    test.each<[string, ReturnType<typeof made>]>([
      ["another name", edited({ name: "Made by the payments team" })],
      ["another description", edited({ description: `Important.\n\n${twin.description}` })],
      ["another instruction", withFirst({ action: { instructions: [{ kind: "turnFlagOff" }] } })],
      [
        "one instruction more",
        withFirst({ action: { instructions: [{ kind: "turnFlagOn" }, { kind: "turnFlagOff" }] } }),
      ],
      ["another wait", withFirst({ conditions: [{ ...first?.conditions[0], waitDuration: 4 }] })],
      ["no wait", withFirst({ conditions: [] })],
      ["a stage less", edited({ stages: rest })],
      ["a run that nobody asked for", made("b", { run: 9 })],
      ["a content that isn't known", made("b", { from: workflowYaml({ waits: ["9d", "1w"], more: ["run: 2"] }) })],
    ])("which %s is a reason against", (_, stranger) => {
      const genuine = made("a");
      for (const live of [
        [genuine, stranger],
        [
          { ...genuine, _creationDate: NOW },
          { ...stranger, _creationDate: NOW - 5 * DAY },
        ],
      ]) {
        const found = dedupe(live);
        expect(found).toBeDefined();
        expect(found).not.toHaveProperty("lossless");
        expect(found?.notes.join(" ")).toContain("`b` carries our marker, but ");
      }
    });

    test("else it is held to review and guards like a delete", () => {
      const live = [made("a"), edited({ name: "Somebody's" })];
      const guards = "guards: { protected: ['*/*/production'], deletes: { count: 0, percent: 0 } }\n";
      const plan = planFor({ head: document, base: document, live, configuration: guards });
      expect(plan.operations[0]?.blockedBy).toEqual(expect.arrayContaining(["deletes", "protected"]));
      const world = { head: document, base: document, live };
      const [found] = planFor(world).operations;
      expect(found?.blockedBy).toEqual(["workflow-changed"]);
      const held = requireReview(planFor({ ...world, covered: [found?.digest ?? ""] }), new Map());
      expect(held.operations[0]?.blockedBy).toEqual(["unreviewed"]);
      const twins = planFor({ head: document, base: document, live: [made("a"), twin], configuration: guards });
      expect(requireReview(twins, new Map()).operations[0]?.blockedBy).toEqual([]);
    });

    test("and a review covers what goes, by all that can be read of it", () => {
      const digest = (stranger: ReturnType<typeof made>) => dedupe([made("a"), stranger])?.digest;
      const some = [
        twin,
        edited({ name: "Somebody's" }),
        withFirst({ action: { instructions: [{ kind: "turnFlagOff" }] } }),
        withFirst({ conditions: [{ ...first?.conditions[0], waitDuration: 4 }] }),
      ];
      expect(new Set(some.map(digest)).size).toBe(some.length);
      // How far it is and its id mean nothing: a reviewed stop stays valid.
      expect(digest(made("z", { createdAt: NOW }))).toBe(digest(twin));
      const waiting = dedupe([made("a", { executed: 1 }), made("b")])?.digest;
      expect(dedupe([made("a", { executed: 1 }), made("b", { executed: 1, createdAt: NOW })])?.digest).toBe(waiting);
    });
  });

  test("and what is kept is then decided on by the table", () => {
    const plan = planFor({
      head: workflowYaml({ waits: ["4d", "1w"], more: ["run: 2"] }),
      base: document,
      live: [made("a", { createdAt: NOW }), made("b")],
    });
    expect(plan.operations.map(({ kind }) => kind)).toEqual(["dedupe", "replace"]);
    expect(plan.operations[1]).toMatchObject({ live: { id: "b" } });
    expect(plan.operations[1]?.dependsOn).toEqual([plan.operations[0]?.id]);
  });
});
