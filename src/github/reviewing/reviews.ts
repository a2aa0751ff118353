// A pull request → the plan that its reviewers saw, and the review that lifts that plan's overridable guards.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { present } from "../../model/values/present.ts";
import { readReviewedChecks } from "../check-run.ts";
import type { GitHub } from "../client.ts";
import { readComments } from "../comment.ts";
import { isRefused } from "../failures.ts";
import { itemsOf } from "../pages.ts";
import { publishedAt, type ReviewedPlan, readReviewedLine } from "../reviewed-plan.ts";
import { allowLineIn, type Lack, type LineNotTaken } from "./allow-lines.ts";
import type { MergedPull } from "./merged-pulls.ts";

export interface ReviewedPull {
  pull: number;
  /** Absent where no plan of its head is found that was made in time. */
  plan?: ReviewedPlan;
  override?: Override;
  notTaken?: Allowing["notTaken"];
  mergedAt?: string;
}

export interface Allowing {
  override?: Override;
  /** The lines of reviews that were to lift the guards, and lift nothing: newest first, one for each person. Empty where an override is there. */
  notTaken: readonly LineNotTaken[];
}

/** A review that lifts the overridable guards of one plan. */
export interface Override {
  /** Who approved it. */
  by: string;
  reason: string;
}

/**
 * Its newest plan of its head that was made before the merge, or, where an approval is asked for, before the last approving
 * review. It is read from the check runs of its head, else from its comment, since check runs expire. A fork can't write either;
 * but the comment of a fork's pull request is written by hand, so only the check run counts there.
 */
export async function reviewedOn(
  github: GitHub,
  pull: MergedPull,
  instance: string,
  needsApproval = false,
): Promise<ReviewedPull> {
  const { number, head, mergedAt, isFork } = pull;
  const [checks, reviews] = await Promise.all([plansOfChecks(github, pull, instance), reviewsOf(github, number)]);
  const plans = checks.length > 0 || isFork ? checks : await plansOfComment(github, number, head, instance);
  const until = needsApproval ? await lastApproval(github, number, reviews, head) : undefined;
  if (needsApproval && until === undefined) return { pull: number };
  const plan = plans.find(({ at }) => isBefore(at, mergedAt) && isBefore(at, until));
  if (plan === undefined) return { pull: number };
  return { pull: number, plan, ...present({ mergedAt }), ...(await overrideIn(github, number, reviews, plan)) };
}

/** Of the same second counts as before: GitHub tells times in seconds. */
function isBefore(at: string, time: string | undefined): boolean {
  return time === undefined || Math.floor(Date.parse(at) / 1_000) <= Math.floor(Date.parse(time) / 1_000);
}

/** Without the permission to read check runs only the comment is read. */
async function plansOfChecks(github: GitHub, pull: MergedPull, instance: string): Promise<ReviewedPlan[]> {
  try {
    return await readReviewedChecks(github, pull, instance);
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
    return plan?.head === head && plan.pull === pull ? [publishedAt(plan, createdAt)] : [];
  });
  return plans.sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
}

type Reviews = Awaited<ReturnType<typeof reviewsOf>>;

/** Of people, oldest first. `approving`: those that count, of each person whose newest review approves. One that only comments changes nothing. */
async function reviewsOf({ octokit, repository }: GitHub, pull: number) {
  const reviews = await itemsOf(
    octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
      ...repository,
      pull_number: pull,
      per_page: 100,
    }),
  );
  const all = reviews.filter(({ user }) => user && user.type !== "Bot");
  const deciding = all.filter(({ state }) => state !== "COMMENTED");
  const latest = new Map(deciding.map((review) => [review.user?.login, review.state]));
  const approving = deciding.filter(
    ({ user, state }) => state === "APPROVED" && latest.get(user?.login) === "APPROVED",
  );
  return { all, approving };
}

/** When a person who may write, and isn't the author, approved this head last. */
async function lastApproval(
  github: GitHub,
  pull: number,
  { approving }: Reviews,
  head: string,
): Promise<string | undefined> {
  const ofHead = approving.filter(({ commit_id }) => commit_id === head).toReversed();
  if (ofHead.length === 0) return undefined;
  const author = await authorOf(github, pull);
  for (const { user, submitted_at } of ofHead)
    if (user && user.login !== author && (await mayWrite(github, user.login))) return submitted_at;
  return undefined;
}

/** A review of this very plan with the line `/ld-allow HASH reason`, by a person who may write. */
export async function overrideOf(
  github: GitHub,
  pull: number,
  plan: Pick<ReviewedPlan, "head" | "hash">,
): Promise<Allowing> {
  return overrideIn(github, pull, await reviewsOf(github, pull), plan);
}

async function overrideIn(
  github: GitHub,
  pull: number,
  { all, approving }: Reviews,
  { head, hash }: Pick<ReviewedPlan, "head" | "hash">,
): Promise<Allowing> {
  const notTaken = new Map<string, readonly Lack[]>();
  for (const review of all.toReversed()) {
    const { body, commit_id, user, state } = review;
    const line = allowLineIn(body, hash);
    if (line === undefined || !user || state === "DISMISSED") continue;
    const lacks: Lack[] = "lacks" in line ? [...line.lacks] : [];
    if (!approving.includes(review)) lacks.push("approval");
    else if (commit_id !== head && !lacks.includes("plan")) lacks.push("commit");
    if ("reason" in line && lacks.length === 0) {
      if (await mayWrite(github, user.login))
        return { override: { by: user.login, reason: line.reason }, notTaken: [] };
      lacks.push("permission");
    }
    if (!notTaken.has(user.login)) notTaken.set(user.login, lacks);
  }
  const isAnyUnapproved = [...notTaken.values()].some((lacks) => lacks.includes("approval"));
  const author = isAnyUnapproved ? await authorOf(github, pull) : undefined;
  return {
    notTaken: [...notTaken].map(([by, lacks]) => ({
      by,
      lacks: by === author ? lacks.map((lack) => (lack === "approval" ? "author" : lack)) : lacks,
    })),
  };
}

async function authorOf({ octokit, repository }: GitHub, pull: number): Promise<string> {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  return data.user.login;
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
