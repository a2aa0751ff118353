// Takes an open pull request; makes its test merge commit, parents [base tip, head], and keeps refs/pull/N/* at it.

import { mergeTrees, writeCommit } from "../git/merging.ts";
import { readRef, writeRef } from "../git/refs.ts";
import { personOf } from "./accounts.ts";
import type { Pull } from "./records.ts";
import type { World } from "./world.ts";

/** Tip of a branch; undefined if the branch is gone. */
export async function branchTip(world: World, branch: string): Promise<string | undefined> {
  return (await readRef(world.git, `refs/heads/${branch}`))?.sha;
}

/** Makes the test merge of the head and the base branch as they are now. On a conflict the ref stays where it was. */
export async function refreshTestMerge(world: World, pull: Pull): Promise<{ conflicts: string[] }> {
  const { git, clock } = world;
  await writeRef(git, `refs/pull/${pull.number}/head`, pull.headSha);
  const base = await branchTip(world, pull.base);
  if (base === undefined) {
    pull.mergeable = false;
    return { conflicts: [] };
  }
  const { headSha: head } = pull;
  const merged = await mergeTrees(git, base, head);
  if ("conflicts" in merged) {
    pull.mergeable = false;
    return merged;
  }
  const message = `Merge ${head} into ${base}`;
  const author = personOf(world, pull.author);
  const sha = await writeCommit(git, { tree: merged.tree, parents: [base, head], message, author, at: clock.now() });
  await writeRef(git, `refs/pull/${pull.number}/merge`, sha);
  pull.testMerge = { sha, base, head };
  pull.mergeable = true;
  return { conflicts: [] };
}

/**
 * What reading an open pull request sets off: an outdated test merge is made again, at once or, while `mergeable` is null,
 * after the lag that the options give.
 */
export async function notePullRead(world: World, pull: Pull): Promise<void> {
  if (pull.state !== "open" || (await isCurrent(world, pull))) return;
  const now = world.clock.now();
  const due = world.mergesUnderWay.get(pull.number) ?? now + world.options.mergeableLagMs;
  if (now < due) {
    world.mergesUnderWay.set(pull.number, due);
    pull.mergeable = null;
    return;
  }
  world.mergesUnderWay.delete(pull.number);
  await refreshTestMerge(world, pull);
}

async function isCurrent(world: World, pull: Pull): Promise<boolean> {
  const base = await branchTip(world, pull.base);
  return pull.testMerge?.head === pull.headSha && pull.testMerge.base === base && pull.mergeable !== null;
}
