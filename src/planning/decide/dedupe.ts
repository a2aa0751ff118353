// Several active workflows of one owner, key and target → the one to keep and those to delete. Pure.
// It is a function of what is live alone: two runs at once that decide by what each of them wants delete each other's workflow.

import { hashOf, isAdopted, type ManagedWorkflow, runOf } from "../ownership/managed.ts";

/**
 * Keeps the highest run, then the one with most stages executed, then of equal hashes the oldest, of different ones the newest,
 * then the smallest id. What a document merely adopts comes after what carries our marker: it says nothing of its run itself.
 * Ended ones are never surplus. They make active ones surplus that they came after: those were to be deleted when they were made.
 */
export function chooseSurplus(managed: readonly ManagedWorkflow[]): {
  keep?: ManagedWorkflow;
  surplus: ManagedWorkflow[];
} {
  const active = inOrder(managed.filter(({ progress }) => progress.kind !== "ended"));
  const ended = inOrder(managed.filter(({ progress }) => progress.kind === "ended"));
  const keep =
    active.find((candidate) => !ended.some((one) => cameAfter(one, candidate))) ??
    ended.find((one) => active.some((candidate) => cameAfter(one, candidate)));
  return { surplus: active.filter((candidate) => candidate !== keep), ...(keep && { keep }) };
}

/** The one to keep first. */
function inOrder(all: readonly ManagedWorkflow[]): ManagedWorkflow[] {
  const first = new Map<string, number>();
  for (const one of all) {
    const name = groupOf(one);
    first.set(name, Math.min(first.get(name) ?? Number.POSITIVE_INFINITY, one.live.createdAt));
  }
  const rank = (candidate: ManagedWorkflow) => [
    Number(!isAdopted(candidate)),
    runOf(candidate),
    candidate.progress.executed,
    // Of those that have come as far, each hash is as old as the first of them that has it.
    first.get(groupOf(candidate)) ?? 0,
    -candidate.live.createdAt,
  ];
  return [...all].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    for (const [index, value] of a.entries()) {
      const difference = (b[index] ?? 0) - value;
      if (difference !== 0) return difference;
    }
    return left.live.id < right.live.id ? -1 : 1;
  });
}

function groupOf(one: ManagedWorkflow): string {
  return `${isAdopted(one)} ${runOf(one)} ${one.progress.executed} ${hashOf(one)}`;
}

/** Whether the active one should have been deleted when the one that has ended was made. */
function cameAfter(ended: ManagedWorkflow, active: ManagedWorkflow): boolean {
  // What is adopted says nothing of its run itself, so no conclusion is drawn from it.
  if (isAdopted(ended) || isAdopted(active)) return false;
  if (runOf(ended) !== runOf(active)) return runOf(ended) > runOf(active);
  return hashOf(ended) !== hashOf(active) && ended.live.createdAt > active.live.createdAt;
}
