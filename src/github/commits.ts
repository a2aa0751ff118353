// Commits, as GitHub knows them: a name → its id, its parents; two commits → what lies between them.
import { ExpectedError } from "../model/expected-error.ts";
import { present } from "../model/present.ts";
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

/** What GitHub answers for a commit that isn't there: 422 where it can't be an id. */
export function isMissing(error: unknown): boolean {
  return isRequestFailure(error) && (error.status === 404 || error.status === 422);
}

export function missingCommit(commit: string): ExpectedError {
  return new ExpectedError(
    `There is no commit \`${commit}\` in this repository.`,
    "Check the input `base`; after a force push the commit before it may be gone: give another one.",
  );
}

/** What lies between two commits. */
export interface History {
  /** Of the head to the base. */
  status: "identical" | "ahead" | "behind" | "diverged";
  /** The head's first-parent line back to the base, newest first: merges, and what was pushed to the branch itself. */
  commits: string[];
  /** Milliseconds since the head was made, by GitHub's clock; 0 where that isn't known. */
  age: number;
  /** GitHub's clock, in Unix milliseconds, where it was asked. */
  now?: number;
  /** Whether there are more commits than could be looked at. */
  isCut: boolean;
}

const pageSize = 100;
/** Beyond these no pull requests are looked for. */
const mostCommits = 1_000;

/** `undefined`: one of the commits isn't there any more, as after a force push. */
export async function historyBetween(
  { octokit, repository }: GitHub,
  base: string,
  head: string,
): Promise<History | undefined> {
  if (base === head) return { status: "identical", commits: [], age: 0, isCut: false };
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
      if (data.commits.length === pageSize && parents.size < Math.min(data.total_commits, mostCommits)) continue;
      const made = Date.parse(data.commits.at(-1)?.commit.committer?.date ?? "");
      const now = Date.parse(headers.date ?? "");
      const commits = firstParentLine(head, parents);
      return {
        status: data.status,
        // The oldest come first: where there are very many, the head isn't among those that were read.
        commits: commits.length === 0 && data.status === "ahead" ? [head] : commits,
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
