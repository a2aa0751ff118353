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

/** The commit that was pushed to a pull request last, whether it is open, the branch that it goes into, and GitHub's clock as ISO 8601. */
export async function stateOf(
  { octokit, repository }: GitHub,
  pull: number,
): Promise<{ head: string; isOpen: boolean; into: string; now: string }> {
  const { data, headers } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  const now = new Date(headers.date ?? Date.now()).toISOString();
  return { head: data.head.sha, isOpen: data.state === "open", into: data.base.ref, now };
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
