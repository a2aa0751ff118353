// Two commits → whether one follows from the other, which pull requests were merged in between, and what was reviewed on them.
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import { readReviewedCheck } from "./check-run.ts";
import type { GitHub } from "./client.ts";
import { readComment } from "./comment.ts";
import { isRefused, isRequestFailure } from "./failures.ts";
import { type ReviewedPlan, readReviewedLine } from "./reviewed-plan.ts";

export interface Range {
  status: "identical" | "ahead" | "behind" | "diverged";
  /** What the branch itself went through, newest first: merges and what was pushed to it. */
  line: string[];
  /** Milliseconds since the newest of them was made, by GitHub's clock; 0 where that isn't known. */
  age: number;
  /** GitHub's clock, in Unix milliseconds, where it was asked. */
  now?: number;
  /** Whether the line has more than could be looked at. */
  isCut: boolean;
}

const pageSize = 100;
/** Further back no pull requests are looked for. */
const mostCommits = 1_000;

/** `undefined`: one of the commits isn't there any more, as after a force push. */
export async function compare({ octokit, repository }: GitHub, base: string, head: string): Promise<Range | undefined> {
  if (base === head) return { status: "identical", line: [], age: 0, isCut: false };
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
      const age = now - made;
      const line = firstParents(head, parents);
      // The oldest come first: of very many, only the head itself is asked about.
      const isCut = data.total_commits > parents.size;
      const isMissing = line.length === 0 && data.status === "ahead";
      return {
        status: data.status,
        line: isMissing ? [head] : line,
        age: age > 0 ? age : 0,
        ...(now > 0 && { now }),
        isCut,
      };
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return undefined;
      throw error;
    }
  }
}

function firstParents(head: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const line: string[] = [];
  for (let commit: string | undefined = head; commit !== undefined && parents.has(commit); commit = parents.get(commit))
    line.push(commit);
  return line;
}

export interface MergedPull {
  number: number;
  /** Its head when it was merged: what its last plan was made for. */
  head: string;
  /** When it was merged, in Unix milliseconds. */
  mergedAt: number;
}

/** The pull requests that these commits came from. A message that names one is a claim; this is what GitHub says. */
export async function mergedPulls(
  { octokit, repository }: GitHub,
  line: readonly string[],
  branch: string,
): Promise<{ pulls: MergedPull[]; tipHasOne: boolean }> {
  const found = new Map<number, MergedPull>();
  let tipHasOne = false;
  for (const [index, sha] of line.entries()) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha: sha });
    for (const { number, merged_at, base, head } of data) {
      if (merged_at === null || base.ref !== branch) continue;
      found.set(number, { number, head: head.sha, mergedAt: Date.parse(merged_at) });
      if (index === 0) tipHasOne = true;
    }
  }
  return { pulls: [...found.values()], tipHasOne };
}

export interface Allowance {
  /** Who approved it. */
  by: string;
  reason: string;
}

export interface Reviewed {
  pull: number;
  plan?: ReviewedPlan;
  allowance?: Allowance;
}

/** What the check run of its head says, else its comment: check runs expire. */
export async function reviewedOn(
  github: GitHub,
  { number, head }: Pick<MergedPull, "number" | "head">,
  instance: string,
): Promise<Reviewed> {
  const plan = (await planOfCheck(github, head, instance)) ?? (await planOfComment(github, number, head, instance));
  if (plan === undefined) return { pull: number };
  const allowance = await allowanceFor(github, number, plan);
  return { pull: number, plan, ...present({ allowance }) };
}

/** A token that may not read check runs goes by the comment. */
async function planOfCheck(github: GitHub, head: string, instance: string): Promise<ReviewedPlan | undefined> {
  try {
    return await readReviewedCheck(github, head, instance);
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}

/** Of an older push it says nothing: the newest one was never planned. */
async function planOfComment(
  github: GitHub,
  pull: number,
  head: string,
  instance: string,
): Promise<ReviewedPlan | undefined> {
  const comment = await readComment(github, pull, instance);
  const plan = comment && readReviewedLine(comment.body);
  return plan?.head === head ? plan : undefined;
}

const line = /^\/ld-allow ([0-9a-f]{12}) +(\S.*?)\s*$/m;

/** An approving review of this very plan with the line `/ld-allow HASH reason`, by someone who may write. Dismissed ones, and those that their author has taken back, don't count. */
export async function allowanceFor(
  github: GitHub,
  pull: number,
  { head, hash }: Pick<ReviewedPlan, "head" | "hash">,
): Promise<Allowance | undefined> {
  const { octokit, repository } = github;
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
    ...repository,
    pull_number: pull,
    per_page: pageSize,
  });
  const latest = new Map<string, (typeof reviews)[number]>();
  for (const review of reviews) if (review.user && review.state !== "COMMENTED") latest.set(review.user.login, review);
  for (const [by, { state, body, commit_id, user }] of latest) {
    const [, allowed, reason] = line.exec(body) ?? [];
    if (state !== "APPROVED" || commit_id !== head || allowed !== hash || reason === undefined) continue;
    if (user?.type === "Bot" || !(await mayWrite(github, by))) continue;
    return { by, reason };
  }
  return undefined;
}

async function mayWrite({ octokit, repository }: GitHub, username: string): Promise<boolean> {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
  return data.permission === "admin" || data.permission === "write";
}

/** Digests that count as reviewed, and those whose guards are lifted, of pull requests and of what earlier applies left. */
export function reviewedDigests(reviewed: readonly Reviewed[], record: ApplyRecord | undefined) {
  const digests = new Set(record?.reviewed);
  const allowed = new Set<string>();
  for (const { digest, rest, reviewed: seen, allowed: lifted } of record?.undone ?? []) {
    const both = [digest, ...(rest === undefined ? [] : [rest])].filter((one) => one !== "");
    if (seen) for (const one of both) digests.add(one);
    if (lifted) for (const one of both) allowed.add(one);
  }
  for (const { plan, allowance } of reviewed) {
    for (const digest of plan?.digests ?? []) digests.add(digest);
    if (allowance !== undefined) for (const digest of plan?.digests ?? []) allowed.add(digest);
  }
  return { digests, allowed };
}
