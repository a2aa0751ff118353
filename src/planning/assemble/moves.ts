// Subjects → which documents move from one target to another: they leave the one, and come to the other in the same environment. Pure.
import type { Target } from "../../model/document.ts";
import { documentName } from "../../model/target.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";

/** By the name of the document on the target that it leaves: its names on those that it comes to. */
export type Moves = ReadonlyMap<string, readonly string[]>;

/** It comes to a target where base doesn't have it. An environment that it leaves while another one is added is no move: users there get nothing in its place. */
export function movesOf(subjects: readonly WorkflowSubject[]): Moves {
  const coming = new Map<string, string[]>();
  for (const { desired, base, target } of subjects) {
    if (desired === undefined || base !== undefined) continue;
    for (const key of [desired.key, ...desired.formerKeys]) {
      const place = inEnvironment(key, target);
      coming.set(place, [...(coming.get(place) ?? []), documentName(desired.key, target)]);
    }
  }
  return new Map(
    subjects.flatMap(({ desired, key, target }) => {
      const to = desired === undefined ? coming.get(inEnvironment(key, target)) : undefined;
      return to === undefined ? [] : [[documentName(key, target), to] as const];
    }),
  );
}

/** Neither holds a space. */
function inEnvironment(key: string, { environment }: Target): string {
  return `${environment} ${key}`;
}
