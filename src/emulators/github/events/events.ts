// Takes something that happened in the world; gives what GitHub would hand to a workflow's runner for it.

import type { RunnerEvent } from "../../runner-event.ts";
import { isAncestor, listCommits } from "../git/history.ts";
import { readCommit, readCommits } from "../git/objects.ts";
import { loginOfSignature, renderPushedCommit } from "../render/commits.ts";
import { renderPull, renderReview } from "../render/pulls.ts";
import { repositoryPage } from "../render/repository.ts";
import type { Pull, Review } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { record, WORKFLOW } from "./runs.ts";

interface Push {
  branch: string;
  /** Undefined if the branch is new. */
  before: string | undefined;
  /** Undefined if the branch was deleted. */
  after: string | undefined;
}

const MOST_PUSHED_COMMITS = 2_048;

/** Opened, pushed to, closed and so on; `extra` is what an action adds to the payload. */
export async function pullEvent(
  world: World,
  pull: Pull,
  action: string,
  details: { actor: string; extra?: Record<string, unknown> },
): Promise<RunnerEvent> {
  const { actor, extra = {} } = details;
  const merged = action === "closed" ? pull.merged : null;
  const payload = { action, number: pull.number, pull_request: await renderPull(world, pull), ...extra };
  return record(world, {
    event: "pull_request",
    actor,
    // Once it is merged the merge ref is gone from the runner's view: the run is on the base branch.
    sha: merged?.sha ?? pull.testMerge?.sha ?? pull.headSha,
    ref: merged === null ? `refs/pull/${pull.number}/merge` : `refs/heads/${pull.base}`,
    payload,
    headRef: pull.head,
    baseRef: pull.base,
  });
}

/** Runs on the default branch's newest commit, whatever the pull request's base. */
export async function pullTargetEvent(
  world: World,
  pull: Pull,
  action: string,
  actor: string,
  tip: string,
): Promise<RunnerEvent> {
  return record(world, {
    event: "pull_request_target",
    actor,
    sha: tip,
    ref: `refs/heads/${world.repository.defaultBranch}`,
    payload: { action, number: pull.number, pull_request: await renderPull(world, pull) },
    headRef: pull.head,
    baseRef: pull.base,
  });
}

export async function reviewEvent(
  world: World,
  pull: Pull,
  review: Review,
  action: "submitted" | "dismissed",
): Promise<RunnerEvent> {
  // Events write the state small, the API in capitals.
  const shown = { ...renderReview(world, review), state: review.state.toLowerCase() };
  const payload = { action, review: shown, pull_request: await renderPull(world, pull) };
  return record(world, {
    event: "pull_request_review",
    actor: review.author,
    sha: pull.testMerge?.sha ?? pull.headSha,
    ref: `refs/pull/${pull.number}/merge`,
    payload,
    headRef: pull.head,
    baseRef: pull.base,
  });
}

/** `fallback` is what a run of a deleted branch stands on: the default branch's tip. */
export async function pushEvent(world: World, push: Push, fallback: string, pusher?: string): Promise<RunnerEvent> {
  const { git, repository } = world;
  const { branch, before, after } = push;
  const none = "0".repeat(fallback.length);
  const head = after === undefined ? undefined : await readCommit(git, after);
  const known = [...world.knownTips].filter(([name]) => name !== branch).map(([, tip]) => tip);
  const pushed = after === undefined ? [] : await listCommits(git, after, before === undefined ? known : [before]);
  const commits = (await readCommits(git, pushed.slice(0, MOST_PUSHED_COMMITS))).reverse();
  const forced = before !== undefined && after !== undefined && !(await isAncestor(git, before, after));
  const actor = pusher ?? (head && loginOfSignature(world, head.author)) ?? repository.owner;
  const range = before === undefined || after === undefined ? (after ?? before ?? "") : `${before}...${after}`;
  return record(world, {
    event: "push",
    actor,
    sha: after ?? fallback,
    ref: `refs/heads/${after === undefined ? repository.defaultBranch : branch}`,
    payload: {
      ref: `refs/heads/${branch}`,
      before: before ?? none,
      after: after ?? none,
      created: before === undefined,
      deleted: after === undefined,
      forced,
      base_ref: null,
      compare: `${repositoryPage(world)}/${range.includes("...") ? "compare" : "commit"}/${range}`,
      commits: commits.map((commit) => renderPushedCommit(world, commit, true)),
      head_commit: head === undefined ? null : renderPushedCommit(world, head, true),
      pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
    },
  });
}

export async function mergeGroupEvent(
  world: World,
  group: { pull: Pull; headSha: string; headRef: string; baseSha: string },
): Promise<RunnerEvent> {
  const { pull, headSha, headRef, baseSha } = group;
  const head = await readCommit(world.git, headSha);
  return record(world, {
    event: "merge_group",
    actor: pull.author,
    sha: headSha,
    ref: headRef,
    payload: {
      action: "checks_requested",
      merge_group: {
        head_sha: headSha,
        head_ref: headRef,
        base_sha: baseSha,
        base_ref: `refs/heads/${pull.base}`,
        head_commit: head === undefined ? null : renderPushedCommit(world, head, true),
      },
    },
  });
}

export function scheduleEvent(world: World, tip: string, schedule: string): RunnerEvent {
  const ref = `refs/heads/${world.repository.defaultBranch}`;
  const payload = { schedule, workflow: WORKFLOW.path };
  return record(world, { event: "schedule", actor: world.repository.owner, sha: tip, ref, payload });
}

export function dispatchEvent(
  world: World,
  dispatch: { sha: string; ref: string; inputs: Record<string, unknown>; actor: string },
): RunnerEvent {
  const { sha, ref, inputs, actor } = dispatch;
  const payload = { inputs, ref, workflow: WORKFLOW.path };
  return record(world, { event: "workflow_dispatch", actor, sha, ref, payload });
}
