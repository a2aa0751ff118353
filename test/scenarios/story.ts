// What goes in: a world and changes to its documents. What comes out: the run on the pull request, the run on the merge, and what is in LaunchDarkly then.
import type { ChildProcess } from "node:child_process";
import { expect } from "vitest";
import { configuration, tokens } from "./account.ts";
import { type ActionRun, type Files, type RunOptions, startWorld, type World, workflowsOf, writes } from "./world.ts";

/** A world in which these documents have been merged and applied, and time has passed. */
export async function shipped(files: Files, passed?: string): Promise<World> {
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  expect((await world.ship("first", files)).exitCode).toBe(0);
  if (passed !== undefined) await world.clock(passed);
  return world;
}

export interface Change {
  planned: ActionRun;
  merged: ActionRun;
  comment: string;
  /** The event that the merge's run was started by. */
  push: Parameters<World["run"]>[0];
}

/** A further change as a pull request and as its merge, both runs. */
export async function change(
  world: World,
  files: Files,
  branch = "second",
  options: Pick<RunOptions, "inputs"> & { between?: () => Promise<unknown> } = {},
): Promise<Change> {
  const { between, ...others } = options;
  await world.commit(branch, files);
  const opened = await world.openPullRequest(branch);
  const planned = await world.run(opened, { token: tokens.reader, ...others });
  expect(writes(planned.launchDarkly)).toEqual([]);
  const [comment] = await world.comments(opened.pull);
  await between?.();
  const { push } = await world.merge(opened.pull);
  const merged = await world.run(push, others);
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

/** As somebody does in LaunchDarkly's own pages. */
export async function byHand(world: World, method: "POST" | "DELETE", path: string, body?: object): Promise<void> {
  const response = await fetch(`${world.urls.launchDarkly}${path}`, {
    method,
    headers: { authorization: tokens.writer, "ld-api-version": "20240415", "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(await response.text());
}

export const deleteByHand = (world: World, flag: string, id: string | undefined): Promise<void> =>
  byHand(world, "DELETE", `${workflowsOf(flag)}/${id}`);

/** For `onStart`: signals to the run as soon as a number of creates has come in, those of earlier runs included. */
export function signalAfter(world: World, creates: number, signal: NodeJS.Signals): (child: ChildProcess) => void {
  return (child) => {
    const timer = setInterval(async () => {
      const requests = (await (await fetch(`${world.urls.launchDarkly}/_emulator/requests`)).json()) as {
        method: string;
      }[];
      if (requests.filter(({ method }) => method === "POST").length < creates) return;
      clearInterval(timer);
      child.kill(signal);
    }, 50);
    child.once("close", () => clearInterval(timer));
  };
}
