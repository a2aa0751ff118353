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

/** By the ids that they adopt, the keys of documents. */
export type Adopters = ReadonlyMap<string, string>;

/** The document that has taken over or takes over what isn't ours by a marker. What carries another's can't be adopted. */
export function adopterOf(
  { live, isMarked }: OwnedTarget["unmanaged"][number],
  adopters: Adopters,
): string | undefined {
  return isMarked ? undefined : adopters.get(live.id);
}

export function activeWorkflows(
  { managed, foreign, unclear, unmanaged }: OwnedTarget,
  adopters: Adopters,
): ActiveWorkflow[] {
  const all = [
    ...managed.map((one) => ({ live: one.live, whose: `document \`${keyOf(one)}\`` })),
    ...foreign.map(({ live, marker }) => ({ live, whose: `owned by \`${marker.owner}\`` })),
    ...unclear.map(({ live }) => ({ live, whose: "its owner can't be told" })),
    ...unmanaged.map((one) => {
      const key = adopterOf(one, adopters);
      return { live: one.live, whose: key === undefined ? "made by hand" : `document \`${key}\`` };
    }),
  ];
  return all.filter(({ live }) => !hasEnded(live));
}
