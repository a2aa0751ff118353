// The newest record of each job → the one that counts of templates. They have no environment: what one job of a matrix has done is done for all.
import type { ApplyRecord, UndoneOperation } from "../model/record.ts";
import { speaksOf } from "../repository/records/needed-records.ts";
import type { FoundRecord } from "../repository/records/records.ts";

/** See `Comparison`. */
export interface Compared {
  head: { name: string };
  into?: { name: string };
  commitsSince?(commit: string): Promise<number | undefined>;
}

/**
 * What the latest commit's record says of templates, less what any job has done at that commit. `undefined` where only what speaks of the
 * run's own environments is there to go by.
 */
export async function recordOfTemplates(
  records: readonly FoundRecord[],
  environments: readonly string[] | undefined,
  compared: Compared,
): Promise<FoundRecord | undefined> {
  const commit = await latestCommit(records, environments, compared);
  const alike = records.filter(({ record }) => record.sha === commit);
  const [newest] = alike;
  if (newest === undefined) return undefined;
  const undone = templatesUndone(newest.record).filter(({ key }) =>
    alike.every(({ record }) => templatesUndone(record).some((one) => one.key === key)),
  );
  return { ...newest, record: { ...newest.record, undone } };
}

function templatesUndone({ undone }: ApplyRecord): UndoneOperation[] {
  return undone.filter(({ target }) => target === undefined);
}

/** Jobs of a matrix overtake each other, so the newest record may be of an older commit than another. Only where none is of the last commit, GitHub is asked which is. */
async function latestCommit(
  records: readonly FoundRecord[],
  environments: readonly string[] | undefined,
  { head, into, commitsSince }: Compared,
): Promise<string | undefined> {
  const commits = [...new Set(records.map(({ record }) => record.sha))];
  const isOwn = records.some(({ record }) => speaksOf(record, environments));
  if (commitsSince === undefined || (isOwn && commits.length === 1)) return commits[0];
  const last = [head.name, into?.name].find((name) => name !== undefined && commits.includes(name));
  if (last !== undefined) return last;
  const distances = await Promise.all(
    commits.map(async (commit) => ({ commit, distance: (await commitsSince(commit)) ?? Number.POSITIVE_INFINITY })),
  );
  const nearest = distances.toSorted((left, right) => left.distance - right.distance)[0];
  return nearest?.distance === Number.POSITIVE_INFINITY ? undefined : nearest?.commit;
}
