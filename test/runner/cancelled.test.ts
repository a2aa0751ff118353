// Work of a job × when the job is cancelled → whether its end is waited for.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { untilKilled } from "../../src/runner/cancelled.ts";

const slow = () => sleep(5_000, "told", { ref: false });

test("what takes too long is left some time after the job is cancelled, before or meanwhile", async () => {
  expect(await untilKilled(AbortSignal.abort(), 1)(slow(), "late")).toBe("late");
  const job = new AbortController();
  const inTime = untilKilled(job.signal, 1);
  const told = inTime(slow(), "late");
  job.abort();
  expect(await told).toBe("late");
});

test("what ends in time counts, cancelled or not", async () => {
  expect(await untilKilled(AbortSignal.abort(), 60_000)(Promise.resolve("told"), "late")).toBe("told");
  expect(await untilKilled(new AbortController().signal, 0)(Promise.resolve("told"), "late")).toBe("told");
});
