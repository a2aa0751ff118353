// Several active workflows of one owner, key and target → the one to keep and those to delete. Pure.

import type { DesiredWorkflow } from "../../model/document.ts";
import { present } from "../../model/present.ts";
import type { ManagedWorkflow } from "./ownership.ts";

/**
 * Keeps the desired run (of a key that no document speaks of, the highest), then what carries our marker before what a document
 * merely adopts, then the desired hash, then the one with most stages executed, then the oldest, then the smallest id.
 * Ended ones are never surplus. They make active ones surplus that they came after: those were to be deleted when they were made.
 */
export function chooseSurplus(
  managed: readonly ManagedWorkflow[],
  desired: DesiredWorkflow | undefined,
): { keep?: ManagedWorkflow; surplus: ManagedWorkflow[] } {
  const isDesired = ({ marker }: ManagedWorkflow) =>
    marker.hash !== undefined && marker.hash === desired?.content?.hash;
  const rank = (candidate: ManagedWorkflow) => [
    desired === undefined ? candidate.marker.run : Number(candidate.marker.run === desired.run),
    Number(!candidate.adopted),
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
    !ended.adopted &&
    !active.adopted &&
    (ended.marker.run > active.marker.run ||
      (ended.marker.run === active.marker.run && isDesired(ended) && !isDesired(active)));
  const active = managed.filter(({ progress }) => progress.kind !== "ended").sort(byRank);
  const ended = managed
    .filter(({ progress }) => progress.kind === "ended")
    .sort((left, right) => right.marker.run - left.marker.run || byRank(left, right));
  const keep =
    active.find((candidate) => !ended.some((one) => cameAfter(one, candidate))) ??
    ended.find((one) => active.some((candidate) => cameAfter(one, candidate)));
  return { ...present({ keep }), surplus: active.filter((candidate) => candidate !== keep) };
}
