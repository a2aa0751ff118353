// A plan's digests ↔ the hidden line of a check run or a comment that carries them from the pull request to the merge. Pure.

export interface ReviewedPlan {
  /** The number of the pull request that it was shown on: another one may have the same head. */
  pull: number;
  /** The pull request's head that the plan was made for: what a review approves. */
  head: string;
  /** The plan's hash. */
  hash: string;
  /** When it was made, or, as it is read, could be seen, by GitHub's clock, as ISO 8601. */
  at: string;
  /**
   * The operations that it showed as going to be done, by digest, with the codes of the guards that an override must lift for that;
   * mostly none.
   */
  shown: ReadonlyMap<string, readonly string[]>;
  /** Digests of those that it showed as stopped by what no override lifts: for telling what became of them. */
  stopped: readonly string[];
  /** How many more it would have shown, had there been room; absent where there was. */
  left?: number;
}

/** UTF-8 bytes that the line may take. In a comment, of 60,000 bytes, the plan needs room too. A check run has a field of its own, of 65,535 bytes. */
export const reviewedBytes = { comment: 36_000, check: 64_000 };

/** `undefined` where it doesn't fit. */
export function reviewedLine(
  { pull, head, hash, at, shown, stopped, left = 0 }: ReviewedPlan,
  most: number,
): string | undefined {
  const digests = [...shown].map(([digest, codes]) =>
    [digest, codes.join("+")].filter((part) => part !== "").join(":"),
  );
  const line = `<!-- ld-sync:reviewed:v1 pull=${pull} head=${head} plan=${hash} at=${at} digests=${digests.sort().join(",")} stopped=${stopped.join(",")}${left > 0 ? ` left=${left}` : ""} -->`;
  return Buffer.byteLength(line) <= most ? line : undefined;
}

const written =
  /^<!-- ld-sync:reviewed:v1 pull=(\d+) head=([0-9a-f]{40,64}) plan=([0-9a-f]{32}) at=([\dTZ:.-]+) digests=([\w,:+-]*) stopped=([\w,-]*)(?: left=(\d+))? -->\r?$/m;

/** `text` must be one that we wrote: anyone can type the line. */
export function readReviewedLine(text: string): ReviewedPlan | undefined {
  const [, pull, head, hash, at, digests, stopped = "", left] = written.exec(text) ?? [];
  if (head === undefined || hash === undefined || at === undefined || digests === undefined) return undefined;
  const items = (list: string) => list.split(",").filter((item) => item !== "");
  const shown = items(digests).map((item) => {
    const [digest = "", codes = ""] = item.split(":");
    return [digest, codes.split("+").filter((code) => code !== "")] as const;
  });
  return {
    pull: Number(pull),
    head,
    hash,
    at,
    shown: new Map(shown),
    stopped: items(stopped),
    ...(left !== undefined && { left: Number(left) }),
  };
}

/** Nobody has seen a plan before it stood on GitHub. */
export function publishedAt(plan: ReviewedPlan, time: string | null | undefined): ReviewedPlan {
  return time && Date.parse(time) > Date.parse(plan.at) ? { ...plan, at: time } : plan;
}
