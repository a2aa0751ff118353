// A pull request → the plan that its reviewers saw, and the review that lifts that plan's overridable guards.
import type { Diagnostic } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import { readReviewedCheck } from "./check-run.ts";
import type { GitHub } from "./client.ts";
import { readComment } from "./comment.ts";
import { isRefused } from "./failures.ts";
import type { MergedPull } from "./merged-pulls.ts";
import { type ReviewedPlan, readReviewedLine } from "./reviewed-plan.ts";

export interface ReviewedPull {
  pull: number;
  /** Absent where no plan of its head is found. */
  plan?: ReviewedPlan;
  override?: Override;
}

/** A review that lifts the overridable guards of one plan. */
export interface Override {
  /** Who approved it. */
  by: string;
  reason: string;
}

/** The plan is read from the check run of its head, else from its comment, since check runs expire. */
export async function reviewedOn(
  github: GitHub,
  { number, head }: MergedPull,
  instance: string,
): Promise<ReviewedPull> {
  const plan = (await planOfCheck(github, head, instance)) ?? (await planOfComment(github, number, head, instance));
  if (plan === undefined) return { pull: number };
  return { pull: number, plan, ...present({ override: await overrideOf(github, number, plan) }) };
}

/** Without the permission to read check runs only the comment is read. */
async function planOfCheck(github: GitHub, head: string, instance: string): Promise<ReviewedPlan | undefined> {
  try {
    return await readReviewedCheck(github, head, instance);
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}

/** A comment whose plan is of an older push says nothing of this head. */
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

const allowLine = /^\/ld-allow ([0-9a-f]{12}) +(\S.*?)\s*$/m;

/** An approving review of this very plan with the line `/ld-allow HASH reason`, by a person who may write. Only the newest review of each person counts, unless it was dismissed. */
export async function overrideOf(
  github: GitHub,
  pull: number,
  { head, hash }: Pick<ReviewedPlan, "head" | "hash">,
): Promise<Override | undefined> {
  const { octokit, repository } = github;
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
    ...repository,
    pull_number: pull,
    per_page: 100,
  });
  const latest = new Map<string, (typeof reviews)[number]>();
  for (const review of reviews) if (review.user && review.state !== "COMMENTED") latest.set(review.user.login, review);
  for (const [by, { state, body, commit_id, user }] of latest) {
    const [, allowed, reason] = allowLine.exec(body) ?? [];
    if (state !== "APPROVED" || commit_id !== head || allowed !== hash || reason === undefined) continue;
    if (user?.type === "Bot" || !(await mayWrite(github, by))) continue;
    return { by, reason };
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
