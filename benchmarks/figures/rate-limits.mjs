// 1,500 requests where LaunchDarkly takes a hundred in ten seconds: the time that they take by its clock, which is moved on while everybody waits.

import { bundled } from "../bundled.mjs";
import { run } from "../processes.mjs";
import { localEnvironment, startLaunchDarkly, startRepository } from "../world.mjs";

const [count, perWindow, windowLength] = [1_500, 100, 10_000];
/** A fifth of each window is left to others. */
const usable = 0.8 * perWindow;

/** @type {import("../run.mjs").Measure} */
export async function rateLimits({ scratch }) {
  const program = await bundled("limited.ts", scratch);
  const world = startRepository(0);
  // A window's start, so that its usable share is there as a whole.
  const now = Math.ceil(Date.now() / windowLength) * windowLength;
  const launchDarkly = await startLaunchDarkly(1, world.directory, { now, rateLimit: { global: perWindow } });
  try {
    const { stdout } = await run({
      args: [program, String(count), String(now)],
      environment: localEnvironment(launchDarkly),
    });
    const { took } = JSON.parse(stdout);
    const refused = new Map();
    for (const { at, status } of await launchDarkly.ask("requests")) {
      const window = Math.floor(Date.parse(at) / windowLength);
      if (status === 429) refused.set(window, (refused.get(window) ?? 0) + 1);
    }
    // The last ones go when their window begins.
    const least = (Math.ceil(count / usable) - 1) * windowLength;
    return [
      { name: "1,500 requests", value: took / least, unit: "× the least time", most: 1.15, isGate: true },
      { name: "429s in a window", value: Math.max(0, ...refused.values()), unit: "answers", most: 1, isGate: true },
    ];
  } finally {
    launchDarkly.stop();
    world.remove();
  }
}
