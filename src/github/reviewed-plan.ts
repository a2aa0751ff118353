// A plan's digests ↔ the hidden line of a check run or a comment that carries them from the pull request to the merge. Pure.

export interface ReviewedPlan {
  /** The pull request's head that the plan was made for: what a review approves. */
  head: string;
  /** The plan's hash. */
  hash: string;
  digests: string[];
}

/** UTF-8 bytes that the line may take. In a comment, of 60,000 bytes, the plan needs room too: some 3,000 operations fit. A check run has a field of its own, of 65,535 bytes. */
export const reviewedBytes = { comment: 36_000, check: 64_000 };

/** `undefined` where it doesn't fit. */
export function reviewedLine({ head, hash, digests }: ReviewedPlan, most: number): string | undefined {
  const line = `<!-- ld-sync:reviewed:v1 head=${head} plan=${hash} digests=${digests.join(",")} -->`;
  return Buffer.byteLength(line) <= most ? line : undefined;
}

const written = /^<!-- ld-sync:reviewed:v1 head=([0-9a-f]{40,64}) plan=([0-9a-f]{12}) digests=([\w,-]*) -->\r?$/m;

/** `text` must be one that we wrote: anyone can type the line. */
export function readReviewedLine(text: string): ReviewedPlan | undefined {
  const [, head, hash, digests] = written.exec(text) ?? [];
  if (head === undefined || hash === undefined || digests === undefined) return undefined;
  return { head, hash, digests: digests.split(",").filter((digest) => digest !== "") };
}
