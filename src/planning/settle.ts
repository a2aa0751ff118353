// Several active workflows of one owner, key and target → the one to keep and those to delete. Pure.
import type { DesiredWorkflow } from "../model/document.ts";
import type { ManagedWorkflow } from "./ownership.ts";

/** Keeps the desired run, then the desired hash, then the one with most stages executed, then the oldest, then the smallest id. Ended ones are never surplus. */
export function chooseSurplus(
  managed: readonly ManagedWorkflow[],
  desired: DesiredWorkflow | undefined,
): { keep?: ManagedWorkflow; surplus: ManagedWorkflow[] } {
  const active = managed.filter(({ situation }) => situation.kind !== "ended");
  const rank = ({ marker, situation, live }: ManagedWorkflow) => [
    Number(marker.run === desired?.run),
    Number(marker.hash !== undefined && marker.hash === desired?.content?.hash),
    situation.executed,
    -live.createdAt,
  ];
  const [keep, ...surplus] = [...active].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    for (const [index, value] of a.entries()) {
      const difference = (b[index] ?? 0) - value;
      if (difference !== 0) return difference;
    }
    return left.live.id < right.live.id ? -1 : 1;
  });
  return { ...(keep && { keep }), surplus };
}
