// A plan's digests ↔ the hidden line of a comment that carries them from the pull request to the merge. Pure.
import type { Plan } from "../model/plan.ts";

export interface ReviewedPlan {
  /** The pull request's head that the plan was made for: what a review approves. */
  head: string;
  /** The plan's hash. */
  hash: string;
  digests: string[];
}

/** So that the plan itself has room: some 3,000 operations. */
const mostBytes = 36_000;

/** `undefined` where it doesn't fit: then the pull request must be split. */
export function reviewedLine({ hash, operations }: Plan, head: string): string | undefined {
  // Of a replace also what is left of it, should its delete be all that is carried out.
  const all = operations.flatMap(({ digest, rest }) => (rest === undefined ? [digest] : [digest, rest]));
  const digests = [...new Set(all)].sort();
  const line = `<!-- ld-sync:reviewed:v1 head=${head} plan=${hash} digests=${digests.join(",")} -->`;
  return Buffer.byteLength(line) <= mostBytes ? line : undefined;
}

const written = /^<!-- ld-sync:reviewed:v1 head=([0-9a-f]{40,64}) plan=([0-9a-f]{12}) digests=([\w,-]*) -->\r?$/m;

/** Of a comment of ours. */
export function readReviewedLine(body: string): ReviewedPlan | undefined {
  const [, head, hash, digests] = written.exec(body) ?? [];
  if (head === undefined || hash === undefined || digests === undefined) return undefined;
  return { head, hash, digests: digests.split(",").filter((digest) => digest !== "") };
}
