// The probe, interrupted or killed after each of its answers: nothing of it is left, then or after the next one.
import { afterAll, expect, test } from "vitest";
import { type Account, startAccount } from "../probing/world.ts";
import { sizes } from "./sizes.ts";

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

const step = sizes.probes.oneIn;

async function account(): Promise<Account> {
  const started = await startAccount();
  closing.push(started.close);
  return started;
}

/** How many answers a whole probe gets. */
async function answersInAll(): Promise<number> {
  const started = await account();
  await started.probe({ readerToken: "api-reader" });
  return (await started.requests()).length;
}

test("interrupted after any answer, it deletes what it made", async () => {
  const all = await answersInAll();
  expect(all).toBeGreaterThan(60);
  const started = await account();
  const before = await started.state();
  for (let after = 1; after < all; after += step) {
    const { failure, left, report } = await started.probe({ interruptedAfter: after, readerToken: "api-reader" });
    const isOver = failure === undefined;
    expect([after, left, report.complete]).toEqual([after, [], isOver]);
    // Only while the last ones are deleted it is too late to stop.
    if (isOver) expect(after).toBeGreaterThan(all - 20);
    expect(await started.state(), `after ${after}`).toEqual(before);
  }
});

test("killed after any answer, the next one deletes what is left", async () => {
  const all = await answersInAll();
  const started = await account();
  const before = await started.state();
  let wasLeft = 0;
  for (let after = 8; after < all; after += step) {
    await started.killed(after);
    const { workflows, templates } = await started.state();
    wasLeft += workflows.length + templates.length > 0 ? 1 : 0;
    const { failure, removed, left } = await started.probe();
    expect([failure, left, removed.before]).toEqual([undefined, [], workflows.length + templates.length]);
    expect(await started.state(), `after ${after}`).toEqual(before);
  }
  expect(wasLeft).toBeGreaterThan(all / step / 4);
});
