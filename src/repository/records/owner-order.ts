// The records of an owner and of its former ones → whose come first. Pure.
import type { ApplyRecord } from "../../model/record.ts";

export interface OwnersRecords<Record> {
  owner: string;
  /** Newest first. */
  records: readonly Record[];
  /** The newest that can be understood, and when it was left, in Unix milliseconds. */
  newest: { record: ApplyRecord; at: number } | undefined;
}

/**
 * An owner's own records come before those of its former ones, and of these the newer ones first. But an owner may come back: what
 * was left under another one that went on from it, later, comes before its own. A former owner that is still another directory's
 * goes on from nobody, however new its records are.
 */
export function inOwnersOrder<Record>(groups: readonly OwnersRecords<Record>[]): Record[] {
  const rest = groups
    .map((group, index) => ({ ...group, isOwn: index === 0 }))
    .sort(
      (left, right) => Number(right.isOwn) - Number(left.isOwn) || (right.newest?.at ?? 0) - (left.newest?.at ?? 0),
    );
  const ordered: Record[] = [];
  while (rest.length > 0) {
    const first = rest.findIndex((group) => !rest.some((other) => goesOnFrom(other, group)));
    ordered.push(...rest.splice(Math.max(0, first), 1).flatMap(({ records }) => records));
  }
  return ordered;
}

function goesOnFrom<Record>({ newest }: OwnersRecords<Record>, earlier: OwnersRecords<Record>): boolean {
  return (
    newest !== undefined &&
    newest.record.formerOwners?.includes(earlier.owner) === true &&
    newest.at > (earlier.newest?.at ?? 0)
  );
}
