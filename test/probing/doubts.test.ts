// Creates whose answers are lost, and leftovers that are listed late: found and deleted, or said to be unknown, but never said to be gone.
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { openDoubts } from "../../src/commands/probe/doubts.ts";
import { type Account, startAccount } from "./world.ts";

async function account(options: Record<string, unknown>): Promise<Account> {
  const started = await startAccount({ options });
  onTestFinished(started.close);
  return started;
}
const faulty = ({ control }: Account, kind: string, nth: number, path = "/workflows") =>
  control("POST", "faults", [{ kind, ...(kind.startsWith("status") && { status: 503 }), method: "POST", path, nth }]);
const late = { listVisibleAfterMs: 12_000 };

describe.each(["drop-after", "status-after", "truncate"])("a create that is answered with %s", (kind) => {
  test("the first one, listed later than it is looked for: it is unknown, and the next probe deletes it", async () => {
    const started = await account(late);
    const before = await started.state();
    await faulty(started, kind, 1);
    const { unknown, left, failure, report } = await started.probe();
    expect([unknown, left, report.unknown]).toEqual([["workflow `[ld-sync-probe:v1 first]`"], [], 1]);
    expect(String(failure)).not.toContain("takes no workflow");
    expect((await started.state()).workflows).toHaveLength(1);
    const next = await started.probe();
    expect([next.failure, next.unknown, next.left, next.removed.before]).toEqual([undefined, [], [], 1]);
    expect(await started.state()).toEqual(before);
  });

  test.each([2, 5, 9])(
    "number %i, after it was seen how late they are listed: it is found and deleted",
    async (nth) => {
      const started = await account(late);
      const before = await started.state();
      await faulty(started, kind, nth);
      const { unknown, left } = await started.probe();
      expect([unknown, left]).toEqual([[], []]);
      expect(await started.state()).toEqual(before);
    },
  );

  test("the first one, where an earlier probe found out how late they are listed", async () => {
    const started = await account(late);
    const before = await started.state();
    await faulty(started, kind, 1);
    const { unknown, left } = await started.probe({ listedWithin: 12_000 });
    expect([unknown, left]).toEqual([[], []]);
    expect(await started.state()).toEqual(before);
  });

  test("a template", async () => {
    const started = await account(late);
    const before = await started.state();
    await faulty(started, kind, 1, "/templates");
    const { unknown, left } = await started.probe();
    expect([unknown, left]).toEqual([[], []]);
    expect(await started.state()).toEqual(before);
  });
});

test.each([
  ["allow", 0],
  ["allow", 12_000],
  [409, 8_000],
] as const)("killed, and run again at once: second active %s, listed after %i ms", async (second, listed) => {
  const started = await account({ secondActiveWorkflow: second, listVisibleAfterMs: listed });
  const before = await started.state();
  for (const answers of [9, 12, 20]) {
    await started.killed(answers);
    const wasLeft = (await started.state()).workflows.length;
    const { failure, left, unknown, removed } = await started.probe();
    expect([answers, failure, left, unknown, removed.before]).toEqual([answers, undefined, [], [], wasLeft]);
    expect(await started.state()).toEqual(before);
  }
});

test.each([1, 2, 17])("an answer to delete number %i that is lost makes no other status of it", async (nth) => {
  const started = await account({});
  await started.control("POST", "faults", [{ kind: "drop-after", method: "DELETE", nth }]);
  const { answers, failure } = await started.probe();
  expect(failure).toBeUndefined();
  expect([...answers.values()].filter(({ result }) => result === "different")).toEqual([]);
});

test("what isn't found counts as not there only after twice the slowest listing and ten seconds", () => {
  const lag = fc.oneof(fc.integer({ min: 0, max: 70_000 }), fc.constant(Number.POSITIVE_INFINITY));
  fc.assert(
    fc.property(fc.array(lag, { maxLength: 4 }), fc.integer({ min: 0, max: 150_000 }), (lags, later) => {
      let now = 5_000;
      const doubts = openDoubts(
        () => now,
        () => lags,
      );
      doubts.add("workflow", "[ld-sync-probe:v1 first]");
      now += later;
      const slowest = Math.max(...lags);
      const isGone = lags.length > 0 && slowest < 60_000 && later >= Math.max(10_000, 2 * slowest);
      expect(doubts.unknown()).toHaveLength(isGone ? 0 : 1);
    }),
  );
});
