// Takes a seed; gives a running GitHub: one repository's API on loopback, git data from a real git directory.
import { createClock, type RunningEmulator, startEmulator } from "../server.ts";
import { createControl } from "./events/control.ts";
import { createApi } from "./routes/api.ts";
import { errorAnswer, GitHubError } from "./routes/errors.ts";
import { createWorld } from "./world/creating.ts";
import { plant } from "./world/planting.ts";
import { parseSeed } from "./world/seed.ts";
import { timestamp, type World } from "./world/world.ts";

/**
 * Listens on 127.0.0.1, on a free port unless one is given. Throws if the seed is invalid (all problems, by JSON Pointer),
 * its git directory can't be read, or a commit it names isn't there. docs/emulator-github.md describes seed and control.
 */
export async function startGitHubEmulator(seed: unknown, options: { port?: number } = {}): Promise<RunningEmulator> {
  const checked = parseSeed(seed);
  const clock = createClock(checked.now === undefined ? undefined : Date.parse(checked.now));
  const world = await createWorld(checked, clock);
  await plant(world, checked);
  const running = await startEmulator(
    {
      clock,
      ...(checked.latencyMs === undefined ? {} : { latencyMs: checked.latencyMs }),
      handle: createApi(world),
      control: createControl(world),
      state: () => showState(world),
      faultAnswer,
    },
    options,
  );
  world.url = world.options.enterpriseServer ? `${running.url}/api/v3` : running.url;
  return running;
}

function showState(world: World) {
  const { repository, pulls, comments, reviews, issues, checkRuns, deployments } = world;
  return { now: timestamp(world), repository, pulls, comments, reviews, issues, checkRuns, deployments };
}

/** 403 and 429 are GitHub's answers to a client that writes too much at once. */
function faultAnswer(status: number) {
  if (status === 403 || status === 429) {
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    return errorAnswer(new GitHubError(status, message, {}, { "Retry-After": "1" }));
  }
  return errorAnswer(new GitHubError(status, status >= 500 ? "Server Error" : "The emulator was told to answer this."));
}
