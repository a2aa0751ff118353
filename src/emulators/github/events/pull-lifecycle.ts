// Takes what people do to a pull request (open, push, close, reopen, merge, queue); changes git and the records, gives events.

import type { RunnerEvent } from "../../runner-event.ts";
import { isAncestor, listCommits, mergeBase } from "../git/history.ts";
import { type MergeMethod, mergeTrees, rebaseOnto, writeCommit } from "../git/merging.ts";
import { readRef, writeRef } from "../git/refs.ts";
import { headOwner } from "../render/pulls.ts";
import { accountOf, personOf } from "../world/accounts.ts";
import type { Pull } from "../world/records.ts";
import { branchTip, refreshTestMerge } from "../world/test-merges.ts";
import { nextNumber, timestamp, type World } from "../world/world.ts";
import { mergeGroupEvent, pullEvent, pushEvent } from "./events.ts";
import { Refusal } from "./refusal.ts";

export interface NewPull {
  head: string;
  base: string;
  title: string;
  body: string | null;
  author: string;
  fork: boolean;
  draft: boolean;
}

export async function openPull(world: World, wanted: NewPull): Promise<RunnerEvent> {
  const headSha = await requireTip(world, wanted.head);
  const baseSha = await requireTip(world, wanted.base);
  const twin = world.pulls.find(
    ({ state, head, base }) => state === "open" && head === wanted.head && base === wanted.base,
  );
  if (twin !== undefined) {
    throw new Refusal(422, `Pull request ${twin.number} from ${wanted.head} into ${wanted.base} is open already.`);
  }
  if (await isAncestor(world.git, headSha, baseSha)) {
    throw new Refusal(422, `${wanted.head} has no commits that ${wanted.base} doesn't have.`);
  }
  if ((await mergeBase(world.git, headSha, baseSha)) === undefined) {
    throw new Refusal(422, `${wanted.head} and ${wanted.base} have entirely different commit histories.`);
  }
  const now = timestamp(world);
  const pull: Pull = {
    ...wanted,
    number: nextNumber(world),
    author: accountOf(world, wanted.author).login,
    state: "open",
    labels: [],
    headSha,
    forkDeleted: false,
    baseSha,
    merged: null,
    testMerge: null,
    mergeable: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  world.pulls.push(pull);
  await requireMergeable(world, pull);
  return pullEvent(world, pull, "opened", { actor: pull.author });
}

/** The head branch has moved. */
export async function synchronizePull(world: World, pull: Pull, actor: string = pull.author): Promise<RunnerEvent> {
  requireOpen(pull);
  const before = pull.headSha;
  const after = await requireTip(world, pull.head);
  if (after === before) throw new Refusal(409, `${pull.head} still is at ${after}: nothing was pushed to it.`);
  pull.headSha = after;
  pull.baseSha = (await branchTip(world, pull.base)) ?? pull.baseSha;
  pull.updatedAt = timestamp(world);
  world.mergesUnderWay.delete(pull.number);
  if (world.options.staleMergeRef) {
    pull.mergeable = null;
    await writeRef(world.git, `refs/pull/${pull.number}/head`, after);
  } else {
    await requireMergeable(world, pull);
  }
  return pullEvent(world, pull, "synchronize", { actor, extra: { before, after } });
}

export function closePull(world: World, pull: Pull, actor: string = pull.author): Promise<RunnerEvent> {
  requireOpen(pull);
  pull.state = "closed";
  pull.closedAt = timestamp(world);
  pull.updatedAt = pull.closedAt;
  return pullEvent(world, pull, "closed", { actor });
}

export async function reopenPull(world: World, pull: Pull, actor: string = pull.author): Promise<RunnerEvent> {
  if (pull.state === "open" || pull.merged !== null) {
    throw new Refusal(409, `Pull request ${pull.number} is open or merged.`);
  }
  pull.headSha = (await branchTip(world, pull.head)) ?? pull.headSha;
  pull.state = "open";
  pull.closedAt = null;
  pull.updatedAt = timestamp(world);
  await requireMergeable(world, pull);
  return pullEvent(world, pull, "reopened", { actor });
}

/** Really merges: the base branch's ref moves. A work tree that has the branch checked out is left as it is. */
export async function mergePull(world: World, pull: Pull, method: MergeMethod, actor: string): Promise<RunnerEvent[]> {
  requireOpen(pull);
  const { git } = world;
  const before = await requireTip(world, pull.base);
  const sha = await makeMerge(world, pull, method, { base: before, actor });
  await writeRef(git, `refs/heads/${pull.base}`, sha);
  const at = timestamp(world);
  pull.merged = { sha, at, by: accountOf(world, actor).login, commits: await listCommits(git, sha, [before]) };
  pull.state = "closed";
  pull.closedAt = at;
  pull.updatedAt = at;
  const closed = await pullEvent(world, pull, "closed", { actor });
  const push = await pushEvent(world, { branch: pull.base, before, after: sha }, sha, actor);
  world.knownTips.set(pull.base, sha);
  return [closed, push];
}

/** What a merge queue does before it merges: a commit of its own on a branch of its own. */
export async function queuePull(world: World, pull: Pull): Promise<RunnerEvent> {
  requireOpen(pull);
  const baseSha = await requireTip(world, pull.base);
  const headSha = await makeMerge(world, pull, "merge", { base: baseSha, actor: pull.author });
  const headRef = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`;
  await writeRef(world.git, headRef, headSha);
  return mergeGroupEvent(world, { pull, headSha, headRef, baseSha });
}

/** What a direct push to a branch brings about: the branch is compared with what it was at the last event. */
export async function notePush(world: World, branch: string, actor: string | undefined): Promise<RunnerEvent> {
  const before = world.knownTips.get(branch);
  const after = (await readRef(world.git, `refs/heads/${branch}`))?.sha;
  if (before === after) {
    throw new Refusal(
      409,
      `Nothing was pushed to ${branch}: it ${after === undefined ? "doesn't exist" : `still is at ${after}`}.`,
    );
  }
  const fallback = after ?? (await requireTip(world, world.repository.defaultBranch));
  const event = await pushEvent(world, { branch, before, after }, fallback, actor);
  if (after === undefined) world.knownTips.delete(branch);
  else world.knownTips.set(branch, after);
  return event;
}

async function makeMerge(
  world: World,
  pull: Pull,
  method: MergeMethod,
  { base, actor }: { base: string; actor: string },
): Promise<string> {
  const { git, clock } = world;
  const merged = await mergeTrees(git, base, pull.headSha);
  if ("conflicts" in merged) throw conflictsWith(pull, merged.conflicts);
  const at = clock.now();
  const { tree } = merged;
  switch (method) {
    case "merge": {
      const message = `Merge pull request #${pull.number} from ${headOwner(world, pull)}/${pull.head}\n\n${pull.title}`;
      return writeCommit(git, { tree, parents: [base, pull.headSha], message, author: personOf(world, actor), at });
    }
    case "squash": {
      const message = `${pull.title} (#${pull.number})`;
      return writeCommit(git, { tree, parents: [base], message, author: personOf(world, pull.author), at });
    }
    case "rebase": {
      const rebased = await rebaseOnto(git, base, pull.headSha, at);
      if ("conflicts" in rebased) throw conflictsWith(pull, rebased.conflicts);
      return rebased.sha;
    }
  }
}

/** GitHub starts no `pull_request` run on a conflict, so there is no event to give. */
async function requireMergeable(world: World, pull: Pull): Promise<void> {
  const { conflicts } = await refreshTestMerge(world, pull);
  if (!pull.mergeable) throw conflictsWith(pull, conflicts);
}

function conflictsWith(pull: Pull, conflicts: readonly string[]): Refusal {
  const message = `Pull request ${pull.number} conflicts with ${pull.base} in ${conflicts.join(", ")}: no test merge, so no event.`;
  return new Refusal(409, message, { number: pull.number, mergeable: false, conflicts });
}

function requireOpen(pull: Pull): void {
  if (pull.state !== "open") throw new Refusal(409, `Pull request ${pull.number} is closed.`);
}

export async function requireTip(world: World, branch: string): Promise<string> {
  const sha = await branchTip(world, branch);
  if (sha === undefined) throw new Refusal(422, `There is no branch ${branch} in ${world.git.directory}.`);
  return sha;
}
