// Records, newest first → those that say something which newer ones don't. Pure.
import { covers } from "../../model/record.ts";
import type { FoundRecord } from "./records.ts";

type Listed = FoundRecord | "unreadable";

/** Whether a record says anything of these environments, or of any; one that can't be understood may. */
export function speaksOf(record: FoundRecord["record"] | "unreadable", environments: readonly string[] | undefined) {
  return record === "unreadable" || (environments?.some((name) => covers(record, name)) ?? true);
}

/** Whether they say something of each of these environments, or of all. */
export function isEnough(found: readonly Listed[], environments: readonly string[] | undefined): boolean {
  if (found.some((one) => one === "unreadable" || one.record.environments === undefined)) return true;
  return environments?.every((name) => found.some((one) => one !== "unreadable" && covers(one.record, name))) ?? false;
}

/** Of every job, whatever its environments, the newest: templates have none. What is older than one that isn't sure says nothing for sure. */
export function newestOfEach(all: readonly Listed[]): FoundRecord[] {
  const kept: FoundRecord[] = [];
  for (const one of all) {
    if (one === "unreadable" || !one.isProved) break;
    if (!isEnough(kept, one.record.environments)) kept.push({ record: one.record, isProved: true });
  }
  return kept;
}
