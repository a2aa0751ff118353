// Names and commits → ids, parents and branches; two commits → what lies between them.
import { ExpectedError } from "../model/messages/expected-error.ts";
import { present } from "../model/values/present.ts";
import type { GitHub } from "./client.ts";
import { isRequestFailure } from "./failures.ts";

export async function parentsOf({ octokit, repository }: GitHub, commit: string): Promise<string[]> {
  const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: commit });
  return data.parents.map(({ sha }) => sha);
}

/** The id of the commit that a branch, a tag or a short id stands for now. */
export async function commitNamed({ octokit, repository }: GitHub, name: string): Promise<string> {
  try {
    const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: name });
    return data.sha;
  } catch (error) {
    if (isMissing(error)) throw missingCommit(name);
    throw error;
  }
}

/** The commit that a ref such as `refs/heads/main` stands at. */
export async function tipOf({ octokit, repository }: GitHub, ref: string): Promise<string> {
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: ref.replace(/^refs\//, "") });
  return data.object.sha;
}

/** `main` of `refs/heads/main`. */
export function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
}

/** GitHub answers 404 for a commit that isn't there, and 422 for what can't be one. */
export function isMissing(error: unknown): boolean {
  return isRequestFailure(error) && (error.status === 404 || error.status === 422);
}

export function missingCommit(commit: string): ExpectedError {
  return new ExpectedError(
    `There is no commit \`${commit}\` in this repository.`,
    "Check the input `base`; after a force push the commit before it may be gone: give another one.",
  );
}

/** What lies between two commits, a base and a head. */
export interface History {
  /** How the head stands to the base. */
  status: "identical" | "ahead" | "behind" | "diverged";
  /** The head's first-parent line back to the base, newest first: merges, and commits that were pushed to the branch itself. */
  commits: string[];
  /** Whether that line leads to the base. */
  reachesBase: boolean;
  /** Milliseconds since the head was made, by GitHub's clock; 0 where that isn't known. */
  age: number;
  /** GitHub's clock in Unix milliseconds, where a request was needed. */
  now?: number;
  /** Whether there are more commits than were read. */
  isCut: boolean;
}

const pageSize = 100;
/** Further commits are not read. */
const mostCommits = 1_000;

/** Whether the later commit has the earlier one in its past, or is it. */
export function follows(history: History | undefined): boolean {
  return history?.status === "ahead" || history?.status === "identical";
}

/** `undefined` where one of the commits isn't there any more, as after a force push. */
export async function historyBetween(
  { octokit, repository }: GitHub,
  base: string,
  head: string,
): Promise<History | undefined> {
  if (base === head) return { status: "identical", commits: [], reachesBase: true, age: 0, isCut: false };
  const parents = new Map<string, string | undefined>();
  for (let page = 1; ; page++) {
    try {
      const { data, headers } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${base}...${head}`,
        per_page: pageSize,
        page,
      });
      for (const commit of data.commits) parents.set(commit.sha, commit.parents[0]?.sha);
      if (data.commits.length === pageSize && page * pageSize < Math.min(data.total_commits, mostCommits)) continue;
      const made = Date.parse(data.commits.at(-1)?.commit.committer?.date ?? "");
      const now = Date.parse(headers.date ?? "");
      const commits = firstParentLine(head, parents);
      return {
        status: data.status,
        // GitHub lists the oldest commits first, so among very many the head itself was not read.
        commits: commits.length === 0 && data.status === "ahead" ? [head] : commits,
        reachesBase: parents.get(commits.at(-1) ?? "") === base,
        age: now > made ? now - made : 0,
        ...present({ now: now > 0 ? now : undefined }),
        isCut: data.total_commits > parents.size,
      };
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return undefined;
      throw error;
    }
  }
}

/** `parents`: the first one of each commit. */
function firstParentLine(head: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const line: string[] = [];
  for (let commit: string | undefined = head; commit !== undefined && parents.has(commit); commit = parents.get(commit))
    line.push(commit);
  return line;
}
