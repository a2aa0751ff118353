// A pull request → its plan, as check run, comment and summary. Nothing is changed in LaunchDarkly.

import { mostCheckBytes } from "../../github/check-run.ts";
import { mostCommentBytes, type StickyComment, writeComment } from "../../github/comment.ts";
import { branchOf } from "../../github/commits.ts";
import type { PullRequest } from "../../github/event.ts";
import { type Attempt, isRequestFailure, tolerateFailure } from "../../github/failures.ts";
import { type ReviewedPlan, reviewedBytes, reviewedLine } from "../../github/reviewed-plan.ts";
import { notTakenNotices } from "../../github/reviewing/allow-lines.ts";
import { type PullState, pullState } from "../../github/reviewing/pull-state.ts";
import {
  type Allowing,
  type Override,
  overrideNotice,
  overrideOf,
  reviewedOn,
} from "../../github/reviewing/reviews.ts";
import { testMergeOf } from "../../github/test-merge.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { coveredDigests, type Plan } from "../../model/plan.ts";
import type { ApplyRecord } from "../../model/record.ts";
import { present } from "../../model/values/present.ts";
import { counted } from "../../model/values/words.ts";
import { planExitCode } from "../../pipeline/exit-code.ts";
import { gather } from "../../pipeline/gather.ts";
import { isReviewRequired, reviewedPlan, reviewOf, shownBy } from "../../pipeline/review.ts";
import { assemble, type PlanInput } from "../../planning/assemble/assemble.ts";
import { unblocked } from "../../planning/policy/blocking.ts";
import { allow } from "../../planning/policy/override.ts";
import { type ReviewPolicy, withoutEarlierErrors } from "../../planning/policy/review.ts";
import { planReport } from "../../reporting/markdown/plan.ts";
import { jobAnnotations, writeCheck } from "../check.ts";
import { type PreparedJob, prepareJob } from "../comparison.ts";
import { historySince, isRewritten, rewrittenBranch } from "../history.ts";
import type { Connect, Job, JobResult } from "../job.ts";
import { otherPulls } from "../other-pulls.ts";
import { reportOf, restInSummary, savePlan, subjectOf } from "../report.ts";
import { resultOf } from "../result.ts";
import { withoutPlan } from "../without-plan.ts";

export async function plan(given: Job, connect: Connect): Promise<JobResult> {
  const { pull } = given.assignment;
  const state = pull && (await pullState(given.github, pull.number, given.commit));
  if (state?.isOpen === false)
    return withoutPlan(
      "closed",
      `#${pull?.number} has been closed or merged meanwhile: a plan would be seen by nobody.`,
    );
  const job = pull === undefined || state === undefined ? given : await onTestMerge(given, pull, state);
  if (job === undefined)
    return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
  const prepared = await prepareJob(job);
  const { request, changesDocuments } = prepared;
  const input = await gather({ ...request, diagnostics: [...request.diagnostics, ...noMerge(pull)] }, connect(request));
  const known = planOf(input);
  const late = await standOf(job, known, prepared, state?.into);
  const others = await otherPulls(job, known, state?.into);
  const whole = { ...input, diagnostics: [...input.diagnostics, ...late, ...others.warnings] };
  const planned = planOf(whole);
  const { override, notTaken } = await overrideOn(job, planned);
  const shown = reviewedPlan(planned, { pull: pull?.number ?? 0, head: pull?.head ?? "", at: state?.now ?? "" });
  const lifted =
    override === undefined ? withoutAllowance(planned, notTaken) : liftedBy(whole, planned, override, prepared.records);
  await savePlan(job, lifted);
  return publish(job, allow(lifted, job.inputs.allow, "allow"), {
    changesDocuments,
    shown,
    problems: others.problems,
  });
}

/** What this change leaves as it is doesn't turn its job and its check red. */
function planOf(input: PlanInput): Plan {
  return withoutEarlierErrors(assemble(input));
}

/** The plan as it would be applied, without the guards that a review of this very plan lifts. */
function liftedBy(input: PlanInput, planned: Plan, override: Override, records: readonly ApplyRecord[]): Plan {
  const lifted = reviewOf([{ shown: shownBy(planned), isOverridden: true }], records);
  const isAnyLifted = unblocked(planOf({ ...input, lifted })).length > unblocked(planned).length;
  const notice = overrideNotice(override, "this plan");
  const told = isAnyLifted ? notice : { ...notice, hint: liftsNothing };
  return planOf({ ...input, lifted, diagnostics: [...input.diagnostics, told] });
}

/** Who was to lift its guards is told why nothing is lifted. */
function withoutAllowance(planned: Plan, notTaken: Allowing["notTaken"]): Plan {
  const hint = "Approve the pull request again, with the line that this report gives and a reason behind it.";
  return { ...planned, diagnostics: [...planned.diagnostics, ...notTakenNotices(notTaken, "this plan", hint)] };
}

const liftsNothing =
  "By that nothing more is carried out: what is stopped here is stopped by a guard, too, that nobody can lift.";

/** The test merge commit that the event names may be of an older push; then GitHub is asked for the newest one. `undefined` where a newer push has a run of its own. */
async function onTestMerge(job: Job, pull: PullRequest, state: PullState): Promise<Job | undefined> {
  const { github, assignment, attempt } = job;
  if (assignment.base.kind !== "first parent") return job;
  // A workflow run that is started again still names the head that it had at first.
  if (attempt > 1 && state.head !== pull.head) return undefined;
  const [base, head] = state.parents;
  if (base !== undefined && (head === undefined || head === pull.head))
    return { ...job, assignment: { ...assignment, base: { kind: "commit", sha: base } } };
  const merge = await testMergeOf(github, pull.number);
  if (merge.pull.head !== pull.head) return undefined;
  return { ...job, commit: merge.commit, assignment: { ...assignment, base: { kind: "commit", sha: merge.base } } };
}

/**
 * How the branch that this goes into, or by hand its own, stands to what was applied last. Merges whose applies never ran leave their
 * operations to this one's merge; a branch that was rewritten stops every apply, also where there is nothing to do.
 */
async function standOf(
  job: Job,
  { operations }: Plan,
  prepared: PreparedJob,
  branch: string | undefined,
): Promise<Diagnostic[]> {
  const { github, assignment } = job;
  const { records, into } = prepared;
  const { pull } = assignment;
  const [record] = records;
  if (record === undefined) return [];
  if (pull === undefined)
    return (await isRewrittenForManualApply(job, prepared)) ? [rewrittenBranch(branchOf(job.ref), record)] : [];
  if (into === undefined) return [];
  const history = await prepared.branchHistorySince(record.sha);
  if (pull.otherBranch === undefined && branch !== undefined)
    if (await isRewritten(github, { branch, into, history }, record)) return [rewrittenBranch(branch, record)];
  const { commits = [] } = history ?? {};
  if (commits.length === 0 || operations.every(({ undone }) => undone !== true)) return [];
  return [
    {
      severity: "notice",
      code: "not-applied-yet",
      message: `The branch that this goes into is ${counted(commits.length, "commit")} ahead of \`${record.sha.slice(0, 12)}\`, which was applied last. What these commits left to do is in this plan, in a part of its own.`,
    },
  ];
}

/** Whether an apply by hand with the same inputs would find that the branch was rewritten. None is made of another branch. */
async function isRewrittenForManualApply(job: Job, prepared: PreparedJob): Promise<boolean> {
  if ((await historySince(job, prepared)) !== "rewritten") return false;
  const { octokit, repository } = job.github;
  const { data } = await octokit.rest.repos.get({ ...repository });
  return branchOf(job.ref) === data.default_branch;
}

function noMerge(pull: PullRequest | undefined): Diagnostic[] {
  if (pull?.otherBranch === undefined) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}

async function overrideOn({ github, assignment: { pull } }: Job, plan: Plan): Promise<Allowing> {
  if (pull === undefined || plan.guards.every(({ overridable }) => !overridable)) return { notTaken: [] };
  return overrideOf(github, pull.number, { head: pull.head, hash: plan.hash }).catch((error: unknown) => {
    if (!isRequestFailure(error)) throw error;
    return { notTaken: [] };
  });
}

interface ToPublish {
  changesDocuments: boolean;
  /** What the merge is held to. */
  shown: ReviewedPlan;
  /** What could not be found out; for the job alone. */
  problems: readonly Diagnostic[];
}

async function publish(job: Job, planned: Plan, { changesDocuments, shown, problems }: ToPublish): Promise<JobResult> {
  const { pull } = job.assignment;
  if (pull === undefined) return ended(job, planned, { isOnCheckRun: false, problems });
  // A merge into another branch carries nothing out, so its plan needs no review.
  const reviewed = pull.otherBranch === undefined ? shown : undefined;
  const isAwaited = reviewed !== undefined && (await awaitsApproval(job, pull, planned, reviewed));
  const awaited = isAwaited ? { ...planned, diagnostics: [...planned.diagnostics, notApproved] } : planned;
  const unnamed = reviewed === undefined ? [] : unnamedIn(job, awaited, reviewed);
  const plan = { ...awaited, diagnostics: [...awaited.diagnostics, ...unnamed] };
  const onCheck = reviewed && reviewedLine(namedOnly(job, plan, reviewed, mostCheckBytes), reviewedBytes.check);
  const onComment =
    reviewed &&
    reviewedLine(namedOnly(job, plan, reviewed, mostCommentBytes - reviewedBytes.comment), reviewedBytes.comment);
  const isTooLarge = reviewed !== undefined && onCheck === undefined;
  const checked = isTooLarge ? tooLargeToReview(plan, job.inputs.reviewedPlan) : plan;
  const check = await writeCheck(job, checked, pull.head, { carried: onCheck });
  const isOnCheckRun = check.problems.length === 0;
  // Without a check run only the comment carries the digests.
  const isLost = reviewed !== undefined && !isTooLarge && !isOnCheckRun && onComment === undefined;
  const commented = isLost ? tooLargeToReview(plan, job.inputs.reviewedPlan) : checked;
  const comment = await writePlanComment(job, commented, pull, { carried: onComment, changesDocuments });
  return ended(job, commented, {
    isOnCheckRun,
    problems: [...problems, ...check.problems, ...comment.problems],
    ...present({ commentUrl: comment.value?.url }),
  });
}

const notApproved: Diagnostic = {
  severity: "warning",
  code: "not-approved",
  message:
    "What this plan shows has not been approved: with `reviewed-plan: approved`, a merge carries out only what was approved by somebody who may write to the repository and isn't the pull request's author.",
  hint: "Let somebody approve the pull request after this plan was made; what a later plan adds needs a new approval.",
};

/** Turns the check red only where this change's own operations have no room: what earlier merges left is not its fault. */
function unnamedIn(job: Job, plan: Plan, reviewed: ReviewedPlan): Diagnostic[] {
  const { shown, left = 0 } = namedOnly(job, plan, reviewed, mostCheckBytes);
  if (left === 0 || !isReviewRequired(job.inputs.reviewedPlan, true)) return [];
  const isOwn = plan.operations.some(
    ({ digest, undone }) => undone !== true && reviewed.shown.has(digest) && !shown.has(digest),
  );
  return [
    {
      severity: isOwn ? "warning" : "notice",
      code: "not-all-named",
      message:
        "The check run has no room to name every operation of this plan, and what it doesn't name doesn't count as reviewed: a merge leaves that undone.",
      hint: "Split the pull request. What is left undone stands in the next pull request's plan, and is carried out by its merge.",
    },
  ];
}

/** Under `approved`, whether this plan shows anything that the one that was approved last didn't show. */
async function awaitsApproval({ github, inputs }: Job, { number }: PullRequest, plan: Plan, shown: ReviewedPlan) {
  if (inputs.reviewedPlan !== "approved" || shown.shown.size === 0) return false;
  // A fork's comment never counts, and without a check run there is none to be red.
  const pull = { number, head: shown.head, isFork: true };
  const { plan: approved } = await reviewedOn(github, pull, plan.instance, true);
  return [...shown.shown.keys()].some((digest) => approved?.shown.has(digest) !== true);
}

/** What no reader could see isn't reviewed. */
function namedOnly({ addresses }: Job, plan: Plan, reviewed: ReviewedPlan, limit: number): ReviewedPlan {
  const { named } = planReport(plan, undefined, { limit, rest: restInSummary, addresses });
  const digests = new Set(coveredDigests(plan.operations.filter(({ id }) => named.has(id))));
  const shown = new Map([...reviewed.shown].filter(([digest]) => digests.has(digest)));
  const left = reviewed.shown.size - shown.size;
  return { ...reviewed, shown, ...(left > 0 && { left }) };
}

interface Published {
  isOnCheckRun: boolean;
  problems: readonly Diagnostic[];
  commentUrl?: string;
}

function ended(job: Job, plan: Plan, { isOnCheckRun, problems, commentUrl = "" }: Published): JobResult {
  const code = planExitCode(plan);
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const annotations = jobAnnotations(job, whole, isOnCheckRun);
  const about = subjectOf(job);
  return resultOf({ plan: whole, job, code, failed: code === 1, annotations, commentUrl, about });
}

function writePlanComment(
  job: Job,
  plan: Plan,
  pull: PullRequest,
  { carried, changesDocuments }: { carried: string | undefined; changesDocuments: boolean },
): Promise<Attempt<StickyComment>> {
  const report = reportOf(job, plan, undefined, { carried, about: subjectOf(job), isNewest: job.attempt > 1 });
  return tolerateFailure(
    () => writeComment(job.github, pull.number, plan.instance, report, changesDocuments || saysSomething(plan)),
    { what: "The plan could not be written as a comment", needed: "pull-requests: write", severity: "warning" },
  );
}

/** Whether a plan says anything that is worth a comment, on a pull request that changes no document. */
function saysSomething({ operations, guards, unchanged, diagnostics }: Plan): boolean {
  const remarks = diagnostics.filter(({ severity }) => severity !== "notice");
  return operations.length + guards.length + unchanged.length + remarks.length > 0;
}

function tooLargeToReview(plan: Plan, policy: ReviewPolicy): Plan {
  const tooLarge: Diagnostic = {
    severity: isReviewRequired(policy, false) ? "error" : "warning",
    code: "too-large-to-review",
    message: `A plan of ${plan.operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: ${policy === "approved" ? policy : "required"}\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`.",
  };
  return { ...plan, diagnostics: [...plan.diagnostics, tooLarge] };
}
