// What goes in: a seed (schemas/emulator-seed.schema.json). What comes out: LaunchDarkly on loopback HTTP, as far as
// workflows and templates need it.

import { readTime } from "../clock.ts";
import { createClock, type RunningEmulator, startEmulator } from "../server.ts";
import { runDueStages } from "./account/running.ts";
import { accountState } from "./account/state.ts";
import { handleControl } from "./control.ts";
import { readSeed } from "./input/seed.ts";
import { createAccount } from "./input/seeding.ts";
import { errorAnswer } from "./routes/errors.ts";
import { createRouter } from "./routes/routes.ts";

/** Throws an error that lists every problem of the seed, each with its JSON Pointer. */
export async function startLaunchDarklyEmulator(
  seed: unknown,
  options: { port?: number } = {},
): Promise<RunningEmulator> {
  const read = readSeed(structuredClone(seed));
  const clock = createClock(readTime(read.now));
  const account = createAccount(read, clock);
  const route = createRouter(account, read.rateLimit ?? {});
  runDueStages(account);
  return startEmulator(
    {
      clock,
      latencyMs: read.latencyMs ?? 0,
      handle(request) {
        runDueStages(account);
        return route(request);
      },
      state: () => accountState(account),
      clockMoved: () => runDueStages(account),
      control: (request) => handleControl(account, request),
      faultAnswer: (status) =>
        errorAnswer(status, `Fault injected: ${status}`, { headers: faultHeaders(status, clock.now()) }),
    },
    options,
  );
}

/** A second from now, so that a client that obeys is not held up for a whole window. */
function faultHeaders(status: number, now: number): Record<string, string> {
  if (status === 429) {
    return { "X-Ratelimit-Global-Remaining": "0", "X-Ratelimit-Reset": String(Math.ceil(now) + 1_000) };
  }
  return status === 503 ? { "Retry-After": "1" } : {};
}
