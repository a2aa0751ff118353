// What goes in: a world and changes to its documents. What comes out: the run on the pull request, the run on the merge, and what is in LaunchDarkly then.
import type { ChildProcess } from "node:child_process";
import { expect, onTestFinished } from "vitest";
import { tokens } from "../fixtures/account.ts";
import { configured } from "../fixtures/documents.ts";
import { startGateway } from "./gateway.ts";
import type { InProcessInputs } from "./in-process.ts";
import type { Files } from "./repository.ts";
import { type ActionRun, type InProcessRun, startWorld, type World, workflowsOf, writes } from "./world.ts";

/** A world in which these documents have been merged and applied, and time has passed. */
export async function shipped(files: Files, passed?: string): Promise<World> {
  const world = await startWorld(configured);
  await world.ship("first", files);
  if (passed !== undefined) await world.clock(passed);
  return world;
}

export interface Change {
  planned: InProcessRun;
  merged: ActionRun;
  comment: string;
  /** The event that the merge's run was started by. */
  push: Parameters<World["run"]>[0];
}

/** A further change as a pull request, planned in this process, and as its merge, applied by the bundle. */
export async function change(
  world: World,
  files: Files,
  branch = "second",
  { inputs = {}, between }: { inputs?: InProcessInputs; between?: () => Promise<unknown> } = {},
): Promise<Change> {
  const opened = await world.propose(branch, files);
  const planned = await world.runHere(opened, { token: tokens.reader, ...inputs });
  expect(writes(planned.launchDarkly)).toEqual([]);
  const [comment] = await world.comments(opened.pull);
  await between?.();
  const { push } = await world.merge(opened.pull);
  const merged = await world.run(push, { inputs: { ...inputs } });
  return { planned, merged, comment: comment?.body ?? "", push };
}

/** `new-checkout/production run 2: half completed, everyone pending` for each that carries a marker, oldest first. */
export async function made(world: World): Promise<string[]> {
  return (await marked(world)).map(
    ({ flag, environment, description, stages }) =>
      `${flag}/${environment} run ${/ run=(\d+)/.exec(description)?.[1]}: ${stages.map(told).join(", ")}`,
  );
}

function told({ name, _execution }: { name: string; _execution: { status: string } }): string {
  return `${name} ${_execution.status === "completed" ? "has run" : "is left"}`;
}

/** Ids of those that carry a marker, oldest first. */
export async function idsOf(world: World): Promise<string[]> {
  return (await marked(world)).map(({ _id }) => _id);
}

async function marked(world: World) {
  const { workflows } = await world.live();
  return workflows
    .filter(({ description = "" }) => description.includes("[ld-sync:v1 "))
    .toSorted((left, right) => left._creationDate - right._creationDate);
}

export const deleteByHand = (world: World, flag: string, id: string | undefined): Promise<unknown> =>
  world.onLaunchDarkly("DELETE", `${workflowsOf(flag)}/${id}`);

/** A run's process: give `onStart` to it, to signal to it and to wait for what it says. */
export function watch() {
  let child: ChildProcess | undefined;
  let said = "";
  const waiting = new Set<() => void>();
  return {
    onStart(started: ChildProcess): void {
      child = started;
      for (const stream of [started.stdout, started.stderr])
        stream?.on("data", (text: Buffer) => {
          said += text.toString();
          for (const look of waiting) look();
        });
    },
    signal: (signal: NodeJS.Signals): void => void child?.kill(signal),
    hears: (text: string): Promise<void> =>
      new Promise((resolve) => {
        const look = () => said.includes(text) && resolve();
        waiting.add(look);
        look();
      }),
  };
}

/**
 * An address of LaunchDarkly for one run, at which each of its creates is met when it has come in, by its number from 1. It goes
 * on as soon as that is over, or never: `false`.
 */
export function meetingCreates(world: World, meet: (create: number) => Promise<boolean> | boolean): Promise<string> {
  let creates = 0;
  return meeting(world, ({ method }) => (method === "POST" ? meet(++creates) : true));
}

/** The same, where no POST to this path goes on before so many have come in: runs at once meet there. */
export function meetingAt(world: World, path: string, number: number): Promise<string> {
  let come = 0;
  let goOn = () => {};
  const all = new Promise<true>((resolve) => {
    goOn = () => resolve(true);
  });
  return meeting(world, ({ method, url }) => {
    if (method !== "POST" || !url.endsWith(path)) return true;
    if (++come === number) goOn();
    return all;
  });
}

/** The same for all requests. */
export async function meeting(
  { urls }: World,
  meet: (request: { method: string; url: string }) => Promise<boolean> | boolean,
): Promise<string> {
  const { url, close } = await startGateway(urls.launchDarkly, (request) => ({ arrived: () => meet(request) }));
  onTestFinished(close);
  return url;
}
