// Documents that are split, that swap their keys, or that pass them on: what runs goes on, and nothing is taken for another's.
import { describe, expect, test } from "vitest";
import { joined, liveWorkflow, PRODUCTION, planFor, summary, type World, workflowYaml } from "../world.ts";

/** Documents differ by their waits: `one("a")` is what `a` was first. */
const waits = { a: ["2d", "1w"], b: ["3d", "1w"], c: ["4d", "1w"] };
const one = (key: string, content: keyof typeof waits, more: string[] = []) =>
  workflowYaml({ key, name: content, waits: waits[content], more });
const running = (content: keyof typeof waits, key: string = content, parts = {}) =>
  liveWorkflow({ id: `live-${content}`, from: one(content, content), key, executed: 1, ...parts });

const plan = (world: World) => planFor({ scope: "changed", ...world });
/** What is decided of each key, in words. */
function decided(world: World): string[] {
  const { operations, diagnostics, undecided } = plan(world);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(undecided.map(({ key }) => key)).toEqual(errors.length > 0 ? expect.any(Array) : []);
  return [
    ...operations.map((operation) => {
      const live = "live" in operation ? ` ${operation.live.id}` : "";
      return `${operation.kind} ${operation.key}${live}${operation.blockedBy.map((code) => ` blocked by ${code}`)}`;
    }),
    ...errors.map(({ code }) => `error: ${code}`),
  ];
}

const everyScope = describe.each([{ scope: "changed" as const }, { scope: "all" as const }]);

everyScope("in scope $scope", ({ scope }) => {
  const all = (world: World) => decided({ ...world, scope });

  describe("a document that is split goes on in each of its parts", () => {
    const staging = { ...PRODUCTION, environment: "staging" };
    const both = workflowYaml({ environments: ["staging", "production"] });
    const part = (key: string, environment: string, more: string[] = []) =>
      workflowYaml({ key, environments: [environment], more });
    const live = [staging, PRODUCTION].map((target, index) =>
      liveWorkflow({ id: `live-${index}`, from: both, target, executed: 1 }),
    );

    test("one of which keeps the key", () => {
      const head = joined(
        part("new-checkout", "staging"),
        part("second", "production", ["formerKeys: [new-checkout]"]),
      );
      expect(all({ head, base: both, live })).toEqual([]);
      expect(all({ head, base: head, live })).toEqual([]);
      expect(all({ head: part("new-checkout", "staging"), base: head, live })).toEqual(["delete second live-1"]);
    });

    test("or none of which does", () => {
      const former = ["formerKeys: [new-checkout]"];
      const head = joined(part("first", "staging", former), part("second", "production", former));
      expect(all({ head, base: both, live })).toEqual([]);
    });
  });

  describe("two documents that swap their keys", () => {
    const base = joined(one("a", "a"), one("b", "b"));
    // The document `b` says now what `a` said, and the other way round.
    const [a, b] = [one("a", "b", ["formerKeys: [b]"]), one("b", "a", ["formerKeys: [a]"])];
    const swapped = joined(a, b);
    const live = [running("a"), running("b")];

    test("go on with what the other one ran", () => {
      expect(all({ head: swapped, base, live })).toEqual([]);
      expect(all({ head: swapped, base: swapped, live })).toEqual([]);
      expect(all({ head: joined(b, a), base: swapped, live })).toEqual([]);
    });

    test("and may get a third key afterwards, one by one", () => {
      const third = one("c", "a", ["formerKeys: [a]"]);
      expect(all({ head: joined(a, third), base: swapped, live })).toEqual([]);
      expect(all({ head: a, base: joined(a, third), live })).toEqual(["delete c live-a"]);
    });

    test("and are removed one by one, each with its own", () => {
      expect(all({ head: b, base: swapped, live })).toEqual(["delete a live-b"]);
      expect(all({ head: a, base: swapped, live })).toEqual(["delete b live-a"]);
      expect(all({ head: b, base: b, live: [running("a")] })).toEqual([]);
    });

    test("need their former keys as long as those run", () => {
      const forgotten = joined(one("a", "b"), b);
      expect(all({ head: forgotten, base: swapped, live })).toEqual(["error: former-key-needed"]);
      const neither = joined(one("a", "b"), one("b", "a"));
      expect(all({ head: neither, base: swapped, live })).toEqual([
        "error: former-key-needed",
        "error: former-key-needed",
      ]);
    });

    test("make nothing under a key that the other's workflow carries", () => {
      const raised = joined(one("a", "b", ["formerKeys: [b]", "run: 2"]), b);
      expect(all({ head: raised, base: swapped, live })).toEqual(["error: former-key-in-use"]);
      const ended = [
        running("a", "a", { status: "completed", executed: 2 }),
        running("b", "b", { status: "completed", executed: 2 }),
      ];
      expect(all({ head: raised, base: swapped, live: ended })).toEqual(["error: former-key-in-use"]);
      const free = joined(one("a", "b", ["run: 2"]), one("b", "a", ["run: 2"]));
      expect(all({ head: free, base: joined(one("a", "b"), one("b", "a")), live: ended })).toEqual([
        "create a",
        "create b",
      ]);
    });

    test("a double of one of them is a double of that one", () => {
      const second = running("a", "a", { createdAt: 0 });
      second._id = "live-older";
      const { operations } = plan({ head: swapped, base: swapped, live: [...live, second], scope: "all" });
      expect(operations).toMatchObject([{ kind: "dedupe", key: "b", surplus: [{ id: "live-a" }] }]);
    });
  });

  describe("a key that is passed on along a chain", () => {
    const base = joined(one("a", "a"), one("b", "b"));
    const [b, c] = [one("b", "a", ["formerKeys: [a]"]), one("c", "b", ["formerKeys: [b]"])];
    const live = [running("a"), running("b")];

    test("takes what runs along", () => {
      expect(all({ head: joined(b, c), base, live })).toEqual([]);
      expect(all({ head: joined(b, c), base: joined(b, c), live })).toEqual([]);
      expect(all({ head: b, base: joined(b, c), live })).toEqual(["delete c live-b"]);
      expect(all({ head: c, base: joined(b, c), live })).toEqual(["delete b live-a"]);
    });

    test("is free at its end", () => {
      const raised = one("c", "b", ["formerKeys: [b]", "run: 2"]);
      expect(all({ head: joined(b, raised), base: joined(b, c), live })).toEqual(["replace c live-b"]);
    });
  });

  test("a new document can't take the key of what another one still runs", () => {
    const [renamed, other] = [one("b", "a", ["formerKeys: [a]"]), one("a", "c")];
    const live = [running("a")];
    expect(all({ head: joined(renamed, other), base: one("a", "a"), live })).toEqual(["error: former-key-in-use"]);
    expect(all({ head: joined(renamed, other), base: renamed, live })).toEqual(["error: former-key-in-use"]);
    expect(all({ head: other, base: renamed, live })).toEqual(["replace a live-a blocked by run-once"]);
  });

  test("a rename that is taken back goes on too", () => {
    expect(all({ head: one("a", "a"), base: one("b", "a", ["formerKeys: [a]"]), live: [running("a")] })).toEqual([]);
  });
});

test("what stops a document whose key is another's says whose, and what to do", () => {
  const renamed = one("b", "a", ["formerKeys: [a]"]);
  const { diagnostics } = plan({ head: joined(renamed, one("a", "c")), base: renamed, live: [running("a")] });
  const [error] = diagnostics.filter(({ severity }) => severity === "error");
  expect(error?.message).toMatch(/storefront\/new-checkout\/production, the key `a`.*the document `b` runs/);
  expect(error?.hint).toMatch(/take `a` out of the `formerKeys` of `b`/);
  expect(summary(plan({ head: renamed, base: renamed, live: [running("a")] }))).toEqual([]);
});
