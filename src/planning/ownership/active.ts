// All that is live on a target, by whose it is → what still has stages to run, and whose that is in words. Pure.
import type { LiveWorkflow } from "../../model/live.ts";
import type { OwnedTarget } from "./classify.ts";
import { keyOf } from "./managed.ts";
import { hasEnded } from "./progress.ts";

export interface ActiveWorkflow {
  live: LiveWorkflow;
  /** `made by hand`, for people. */
  whose: string;
}

export function activeWorkflows({ managed, foreign, unclear, unmanaged }: OwnedTarget): ActiveWorkflow[] {
  const all = [
    ...managed.map((one) => ({ live: one.live, whose: `document \`${keyOf(one)}\`` })),
    ...foreign.map(({ live, marker }) => ({ live, whose: `owned by \`${marker.owner}\`` })),
    ...unclear.map(({ live }) => ({ live, whose: "its owner can't be told" })),
    ...unmanaged.map(({ live }) => ({ live, whose: "made by hand" })),
  ];
  return all.filter(({ live }) => !hasEnded(live));
}
