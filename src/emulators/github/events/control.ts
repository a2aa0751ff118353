// The control endpoints under /_emulator/: each does to the world what people or GitHub do, and answers with the events.

import type { RunnerEvent } from "../../runner-event.ts";
import type { EmulatedRequest, EmulatedResponse } from "../../server.ts";
import {
  type Fields,
  flag,
  isObject,
  missing,
  oneOf,
  readBody,
  requiredInteger,
  requiredText,
  text,
} from "../routes/body.ts";
import { GitHubError } from "../routes/errors.ts";
import { accountOf } from "../world/accounts.ts";
import type { Pull, Review } from "../world/records.ts";
import { findPull, nextId, timestamp, type World } from "../world/world.ts";
import { dispatchEvent, pullTargetEvent, reviewEvent, scheduleEvent } from "./events.ts";
import * as lifecycle from "./pull-lifecycle.ts";
import { Refusal, refusalAnswer } from "./refusal.ts";
import { rerun } from "./runs.ts";

interface Command {
  world: World;
  fields: Fields;
  /** The numbers in the path, in order. */
  numbers: number[];
}

type Handler = (command: Command) => Promise<unknown> | unknown;

const COMMANDS: readonly [pattern: RegExp, fields: readonly string[], handler: Handler][] = [
  [/^pulls$/, ["head", "base", "title", "body", "author", "fork", "draft"], openPull],
  [/^pulls\/(\d+)\/synchronize$/, ["actor"], onPull(lifecycle.synchronizePull)],
  [/^pulls\/(\d+)\/close$/, ["actor"], onPull(lifecycle.closePull)],
  [/^pulls\/(\d+)\/reopen$/, ["actor"], onPull(lifecycle.reopenPull)],
  [/^pulls\/(\d+)\/merge$/, ["method", "actor"], mergePull],
  [/^pulls\/(\d+)\/reviews$/, ["user", "state", "body", "commitId"], addReview],
  [/^pulls\/(\d+)\/reviews\/(\d+)\/dismiss$/, [], dismissReview],
  [/^push$/, ["branch", "actor"], push],
  [/^events\/schedule$/, ["schedule"], schedule],
  [/^events\/workflow_dispatch$/, ["inputs", "ref", "actor"], dispatch],
  [/^events\/merge_group$/, ["pull"], mergeGroup],
  [/^events\/pull_request_target$/, ["pull", "action", "actor"], pullTarget],
  [/^runs\/(\d+)\/rerun$/, [], runAgain],
];

/** One command at a time: each changes refs and records that the next one reads. */
export function createControl(world: World): (request: EmulatedRequest) => Promise<EmulatedResponse | undefined> {
  let previous: Promise<unknown> = Promise.resolve();
  return (request) => {
    const result = previous.then(() => obey(world, request));
    previous = result.catch(() => undefined);
    return result;
  };
}

async function obey(world: World, request: EmulatedRequest): Promise<EmulatedResponse | undefined> {
  for (const [pattern, known, handler] of COMMANDS) {
    const match = request.method === "POST" ? pattern.exec(request.path) : null;
    if (match === null) continue;
    try {
      const fields = readBody(request);
      const unknown = Object.keys(fields).find((name) => !known.includes(name));
      if (unknown !== undefined) {
        throw new Refusal(400, `Unknown field ${unknown}; known: ${known.join(", ") || "none"}.`);
      }
      return { status: 200, body: await handler({ world, fields, numbers: match.slice(1).map(Number) }) };
    } catch (error) {
      if (error instanceof Refusal) return refusalAnswer(error);
      if (error instanceof GitHubError) return refusalAnswer(new Refusal(400, error.message));
      throw error;
    }
  }
  return undefined;
}

function openPull({ world, fields }: Command) {
  const head = requiredText(fields, "head");
  return lifecycle.openPull(world, {
    head,
    base: text(fields, "base") ?? world.repository.defaultBranch,
    title: text(fields, "title") ?? head,
    body: text(fields, "body") ?? null,
    author: text(fields, "author") ?? world.repository.owner,
    fork: flag(fields, "fork") ?? false,
    draft: flag(fields, "draft") ?? false,
  });
}

function onPull(act: (world: World, pull: Pull, actor?: string) => Promise<RunnerEvent>): Handler {
  return (command) => act(command.world, pullInPath(command), text(command.fields, "actor"));
}

async function mergePull(command: Command) {
  const { world, fields } = command;
  const method = oneOf(fields, "method", ["merge", "squash", "rebase"]) ?? "merge";
  const actor = text(fields, "actor") ?? world.repository.owner;
  return { events: await lifecycle.mergePull(world, pullInPath(command), method, actor) };
}

function push({ world, fields }: Command) {
  return lifecycle.notePush(world, text(fields, "branch") ?? world.repository.defaultBranch, text(fields, "actor"));
}

function addReview(command: Command) {
  const { world, fields } = command;
  const pull = pullInPath(command);
  const author = accountOf(world, requiredText(fields, "user")).login;
  const state = oneOf(fields, "state", ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"]);
  if (state === undefined) throw missing("state");
  if (author === pull.author && state !== "COMMENTED") {
    throw new Refusal(422, "Nobody can approve or reject their own pull request.");
  }
  const review: Review = {
    id: nextId(world),
    number: pull.number,
    author,
    state,
    body: text(fields, "body") ?? "",
    commitId: text(fields, "commitId") ?? pull.headSha,
    submittedAt: timestamp(world),
  };
  world.reviews.push(review);
  return reviewEvent(world, pull, review, state === "DISMISSED" ? "dismissed" : "submitted");
}

function dismissReview(command: Command) {
  const { world, numbers } = command;
  const pull = pullInPath(command);
  const review = world.reviews.find(({ id, number }) => id === numbers[1] && number === pull.number);
  if (review === undefined) throw new Refusal(404, `Pull request ${pull.number} has no such review.`);
  review.state = "DISMISSED";
  return reviewEvent(world, pull, review, "dismissed");
}

async function schedule({ world, fields }: Command) {
  const tip = await lifecycle.requireTip(world, world.repository.defaultBranch);
  return scheduleEvent(world, tip, text(fields, "schedule") ?? "0 6 * * *");
}

async function dispatch({ world, fields }: Command) {
  const branch = (text(fields, "ref") ?? world.repository.defaultBranch).replace(/^refs\/heads\//, "");
  const { inputs = {} } = fields;
  if (!isObject(inputs)) throw new Refusal(400, "inputs is not an object.");
  const actor = text(fields, "actor") ?? world.repository.owner;
  return dispatchEvent(world, {
    sha: await lifecycle.requireTip(world, branch),
    ref: `refs/heads/${branch}`,
    inputs,
    actor,
  });
}

function mergeGroup({ world, fields }: Command) {
  return lifecycle.queuePull(world, requirePull(world, requiredInteger(fields, "pull")));
}

async function pullTarget({ world, fields }: Command) {
  const pull = requirePull(world, requiredInteger(fields, "pull"));
  const tip = await lifecycle.requireTip(world, world.repository.defaultBranch);
  return pullTargetEvent(world, pull, text(fields, "action") ?? "opened", text(fields, "actor") ?? pull.author, tip);
}

function runAgain({ world, numbers: [runId = 0] }: Command) {
  const run = rerun(world, runId);
  if (run === undefined) throw new Refusal(404, `There was no run ${runId}.`);
  return run;
}

function pullInPath({ world, numbers: [number = 0] }: Command): Pull {
  return requirePull(world, number);
}

function requirePull(world: World, number: number): Pull {
  const pull = findPull(world, number);
  if (pull === undefined) throw new Refusal(404, `There is no pull request ${number}.`);
  return pull;
}
