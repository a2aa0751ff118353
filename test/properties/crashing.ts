// An entry and settings → the large change, ready to be applied by that entry's bundle, again and again from copies of
// all that it reads and writes: merged and reviewed for the Action, in a working tree for the command line.

import type { ChildProcess } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGitHubEmulator } from "../../src/emulators/github/emulator.ts";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import type { RunnerEvent } from "../../src/emulators/runner-event.ts";
import { present } from "../../src/model/values/present.ts";
import type { Json } from "../fixtures/bodies.ts";
import { dist, execute, startWorld, type World } from "../scenarios/world.ts";
import { account, accountNow, after, before, configured, type Settings } from "./large-change.ts";

export interface Copy {
  launchDarkly: { url: string };
  /** All services that the entry sends requests to. */
  services: { url: string }[];
  run(options: RunOptions): Promise<Ran>;
  close(): Promise<unknown>;
}

export interface RunOptions {
  /** Where the services are reached, in the same order. */
  urls: string[];
  /** The first run; the same again; or one by hand, that only plans, or allows what stops the plan of this hash. */
  which: "first" | "again" | "plan" | { allow: string };
  onStart(child: ChildProcess): void;
  /** Whether the machine goes with the process. */
  isLost: boolean;
}

export interface Ran {
  exitCode: number | null;
  said: string;
  planHash?: string;
}

/** Whether a run that is killed may take its machine with it, and all that is remembered there. */
export const entries = {
  Action: { start: startAction, isEverLost: true },
  "command line": { start: startCommandLine, isEverLost: false },
};

async function startAction(settings: Settings): Promise<() => Promise<Copy>> {
  const world = await startWorld(configured(settings), { launchDarkly: account(settings) });
  await world.ship("before", before);
  const push = await world.mergeOfPlanned("after", after(settings.order));
  await world.git("checkout", "--quiet", "--force", "--detach", push.environment.GITHUB_SHA ?? "");
  const seeds = { launchDarkly: accountNow(await world.live(), settings), github: await githubSeed(world) };
  return async () => {
    const launchDarkly = await startLaunchDarklyEmulator(seeds.launchDarkly);
    const github = await startGitHubEmulator({ ...world.githubSeed, ...seeds.github });
    const byHand = async (): Promise<RunnerEvent> => {
      const url = `${github.url}/_emulator/events/workflow_dispatch`;
      return (await (await fetch(url, { method: "POST", body: "{}" })).json()) as RunnerEvent;
    };
    return {
      launchDarkly,
      services: [launchDarkly, github],
      async run({ urls: [atLaunchDarkly = "", atGitHub = ""], which, onStart, isLost }) {
        const event = which === "first" || which === "again" ? push : await byHand();
        const allowed = typeof which === "object" ? { mode: "apply", ...which } : {};
        const { exitCode, stdout, summary, outputs } = await world.run(event, {
          inputs: { "base-uri": atLaunchDarkly, ...(which === "plan" && { mode: "plan" }), ...allowed },
          environment: { GITHUB_API_URL: atGitHub, ...(which === "again" && { GITHUB_RUN_ATTEMPT: "2" }) },
          workspace: world.workspace,
          onStart,
          isLost,
        });
        return { exitCode, said: `${stdout}\n${summary}`, ...present({ planHash: outputs["plan-hash"] }) };
      },
      close: () => Promise.all([launchDarkly.close(), github.close()]),
    };
  };
}

/** What the emulator holds is what it can be started with, but for what it works out itself. */
async function githubSeed(world: World): Promise<Json> {
  const { pulls, comments, deployments } = await world.githubState<Record<string, Json[]>>();
  return { pulls: pulls?.map(({ testMerge: _, mergeable: __, ...pull }) => pull), comments, deployments };
}

async function startCommandLine(settings: Settings): Promise<() => Promise<Copy>> {
  const world = await startWorld({ ...configured(settings), ...before }, { launchDarkly: account(settings) });
  const { exitCode, stdout } = await world.command(["apply", "--yes", "--base", "none"]);
  if (exitCode !== 0) throw new Error(`What the change starts from could not be applied:\n${stdout}`);
  await world.write(after(settings.order));
  const seed = accountNow(await world.live(), settings);
  return async () => {
    const launchDarkly = await startLaunchDarklyEmulator(seed);
    const parent = await mkdtemp(join(tmpdir(), "crashing-"));
    const cwd = join(parent, "checkout");
    await cp(world.workspace, cwd, { recursive: true });
    return {
      launchDarkly,
      services: [launchDarkly],
      async run({ urls: [LAUNCHDARKLY_API_HOST], which, onStart }) {
        const env = world.commandEnvironment({ environment: { LAUNCHDARKLY_API_HOST } });
        const allowed = typeof which === "object" ? ["--allow", which.allow] : [];
        const args = [join(dist, "cli.js"), ...(which === "plan" ? ["plan"] : ["apply", "--yes", ...allowed])];
        const { exitCode, stdout, stderr } = await execute(process.execPath, args, { cwd, env, onStart });
        const planHash = /^Plan ([0-9a-f]{32}):/m.exec(stdout)?.[1];
        return { exitCode, said: `${stdout}\n${stderr}`, ...present({ planHash }) };
      },
      close: () => Promise.all([launchDarkly.close(), rm(parent, { recursive: true, force: true })]),
    };
  };
}
