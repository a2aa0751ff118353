// A pull request → the plan that its reviewers saw, and the review that lifts that plan's overridable guards.
import type { Diagnostic } from "../model/diagnostic.ts";
import { present } from "../model/values/present.ts";
import { readReviewedChecks } from "./check-run.ts";
import type { GitHub } from "./client.ts";
import { readComments } from "./comment.ts";
import { isRefused } from "./failures.ts";
import type { MergedPull } from "./merged-pulls.ts";
import { itemsOf } from "./pages.ts";
import { publishedAt, type ReviewedPlan, readReviewedLine } from "./reviewed-plan.ts";

export interface ReviewedPull {
  pull: number;
  /** Absent where no plan of its head is found that was made in time. */
  plan?: ReviewedPlan;
  override?: Override;
  mergedAt?: string;
}

/** A review that lifts the overridable guards of one plan. */
export interface Override {
  /** Who approved it. */
  by: string;
  reason: string;
}

/**
 * The newest plan of its head that was made before the merge, or, where an approval is asked for, before the last approving
 * review. It is read from the check runs of its head, else from its comment, since check runs expire. A fork can't write either;
 * but the comment of a fork's pull request is written by hand, so only the check run counts there.
 */
export async function reviewedOn(
  github: GitHub,
  { number, head, mergedAt, isFork }: MergedPull,
  instance: string,
  needsApproval = false,
): Promise<ReviewedPull> {
  const [checks, reviews] = await Promise.all([plansOfChecks(github, head, instance), reviewsOf(github, number)]);
  const plans = checks.length > 0 || isFork ? checks : await plansOfComment(github, number, head, instance);
  const until = needsApproval ? await lastApproval(github, number, reviews, head) : undefined;
  if (needsApproval && until === undefined) return { pull: number };
  const plan = plans.find(({ at }) => isBefore(at, mergedAt) && isBefore(at, until));
  if (plan === undefined) return { pull: number };
  return { pull: number, plan, ...present({ mergedAt, override: await overrideIn(github, reviews, plan) }) };
}

/** Of the same second counts as before: GitHub tells times in seconds. */
function isBefore(at: string, time: string | undefined): boolean {
  return time === undefined || Math.floor(Date.parse(at) / 1_000) <= Math.floor(Date.parse(time) / 1_000);
}

/** Without the permission to read check runs only the comment is read. */
async function plansOfChecks(github: GitHub, head: string, instance: string): Promise<ReviewedPlan[]> {
  try {
    return await readReviewedChecks(github, head, instance);
  } catch (error) {
    if (isRefused(error)) return [];
    throw error;
  }
}

/** A comment whose plan is of an older push says nothing of this head. */
async function plansOfComment(github: GitHub, pull: number, head: string, instance: string): Promise<ReviewedPlan[]> {
  const { ours } = await readComments(github, pull, instance);
  const plans = ours.flatMap(({ body, createdAt }) => {
    const plan = readReviewedLine(body);
    return plan?.head === head ? [publishedAt(plan, createdAt)] : [];
  });
  return plans.sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
}

type Review = Awaited<ReturnType<typeof reviewsOf>>[number];

/** The approving reviews that count, oldest first: of each person whose newest review approves. One that only comments changes nothing. */
async function reviewsOf({ octokit, repository }: GitHub, pull: number) {
  const reviews = await itemsOf(
    octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
      ...repository,
      pull_number: pull,
      per_page: 100,
    }),
  );
  const deciding = reviews.filter(({ user, state }) => user && user.type !== "Bot" && state !== "COMMENTED");
  const latest = new Map(deciding.map((review) => [review.user?.login, review.state]));
  return deciding.filter(({ user, state }) => state === "APPROVED" && latest.get(user?.login) === "APPROVED");
}

/** When a person who may write, and isn't the author, approved this head last. */
async function lastApproval(
  github: GitHub,
  pull: number,
  reviews: readonly Review[],
  head: string,
): Promise<string | undefined> {
  const { octokit, repository } = github;
  const ofHead = reviews.filter(({ commit_id }) => commit_id === head).toReversed();
  if (ofHead.length === 0) return undefined;
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  for (const { user, submitted_at } of ofHead)
    if (user && user.login !== data.user.login && (await mayWrite(github, user.login))) return submitted_at;
  return undefined;
}

/** As the comment shows it, the line has no reason yet. */
const allowLine = /^\/ld-allow ([0-9a-f]{32}) +(?!<reason>\s*$)(\S.*?)\s*$/gm;

/** A review of this very plan with the line `/ld-allow HASH reason`, by a person who may write. A review may hold a line for each instance. */
export async function overrideOf(
  github: GitHub,
  pull: number,
  plan: Pick<ReviewedPlan, "head" | "hash">,
): Promise<Override | undefined> {
  return overrideIn(github, await reviewsOf(github, pull), plan);
}

async function overrideIn(
  github: GitHub,
  reviews: readonly Review[],
  { head, hash }: Pick<ReviewedPlan, "head" | "hash">,
): Promise<Override | undefined> {
  for (const { body, commit_id, user } of reviews.toReversed()) {
    const [, , reason] = [...body.matchAll(allowLine)].find(([, allowed]) => allowed === hash) ?? [];
    if (reason === undefined || commit_id !== head || !user || !(await mayWrite(github, user.login))) continue;
    return { by: user.login, reason };
  }
  return undefined;
}

/** `which` names the plan in the sentence: `this plan`. */
export function overrideNotice({ by, reason }: Override, which: string): Diagnostic {
  const message = `\`${by}\` allowed ${which}: \`${reason.replaceAll("`", "'")}\``;
  return { severity: "notice", code: "allowed", message };
}

async function mayWrite({ octokit, repository }: GitHub, username: string): Promise<boolean> {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
  return data.permission === "admin" || data.permission === "write";
}
