// Several active workflows of one owner, key and target → the one to keep and those to delete. Pure.

import type { DesiredWorkflow } from "../../model/document.ts";
import { present } from "../../model/present.ts";
import { hashOf, isAdopted, type ManagedWorkflow, runOf } from "../ownership/managed.ts";

/**
 * Keeps the desired run (of a key that no document speaks of, the highest), then what carries our marker before what a document
 * merely adopts, then the desired hash, then the one with most stages executed, then the oldest, then the smallest id.
 * Ended ones are never surplus. They make active ones surplus that they came after: those were to be deleted when they were made.
 */
export function chooseSurplus(
  managed: readonly ManagedWorkflow[],
  desired: DesiredWorkflow | undefined,
): { keep?: ManagedWorkflow; surplus: ManagedWorkflow[] } {
  const isDesired = (candidate: ManagedWorkflow) => {
    const hash = hashOf(candidate);
    return hash !== undefined && hash === desired?.content?.hash;
  };
  const rank = (candidate: ManagedWorkflow) => [
    desired === undefined ? runOf(candidate) : Number(runOf(candidate) === desired.run),
    Number(!isAdopted(candidate)),
    Number(isDesired(candidate)),
    candidate.progress.executed,
    -candidate.live.createdAt,
  ];
  const byRank = (left: ManagedWorkflow, right: ManagedWorkflow) => {
    const [a, b] = [rank(left), rank(right)];
    for (const [index, value] of a.entries()) {
      const difference = (b[index] ?? 0) - value;
      if (difference !== 0) return difference;
    }
    return left.live.id < right.live.id ? -1 : 1;
  };
  // What is adopted says nothing of its run itself, so no conclusion is drawn from it.
  const cameAfter = (ended: ManagedWorkflow, active: ManagedWorkflow) =>
    !isAdopted(ended) &&
    !isAdopted(active) &&
    (runOf(ended) > runOf(active) || (runOf(ended) === runOf(active) && isDesired(ended) && !isDesired(active)));
  const active = managed.filter(({ progress }) => progress.kind !== "ended").sort(byRank);
  const ended = managed
    .filter(({ progress }) => progress.kind === "ended")
    .sort((left, right) => runOf(right) - runOf(left) || byRank(left, right));
  const keep =
    active.find((candidate) => !ended.some((one) => cameAfter(one, candidate))) ??
    ended.find((one) => active.some((candidate) => cameAfter(one, candidate)));
  return { ...present({ keep }), surplus: active.filter((candidate) => candidate !== keep) };
}
