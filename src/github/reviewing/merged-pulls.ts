// Commits of a branch → the pull requests that they came from. GitHub is asked: a commit message that names one is only a claim.
import type { GitHub } from "../client.ts";

export interface MergedPull {
  number: number;
  /** Its head when it was merged, which its last plan was made for. */
  head: string;
  /** When it was merged; absent where it isn't yet. */
  mergedAt?: string;
  /** Whether its head lies in another repository. */
  isFork: boolean;
}

/** `commits` come newest first, and cost a request each. */
export async function mergedPulls(
  { octokit, repository }: GitHub,
  commits: readonly string[],
  branch: string,
): Promise<{ pulls: MergedPull[]; tipHasOne: boolean }> {
  const found = new Map<number, MergedPull>();
  let tipHasOne = false;
  for (const [index, sha] of commits.entries()) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha: sha });
    for (const { number, merged_at, base, head } of data) {
      if (merged_at === null || base.ref !== branch) continue;
      const isFork = head.repo?.id !== base.repo.id;
      found.set(number, { number, head: head.sha, mergedAt: merged_at, isFork });
      if (index === 0) tipHasOne = true;
    }
  }
  return { pulls: [...found.values()], tipHasOne };
}
