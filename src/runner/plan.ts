// A pull request → its plan, as check run, comment and summary. Nothing is changed in LaunchDarkly.

import { type StickyComment, writeComment } from "../github/comment.ts";
import { parentsOf } from "../github/commits.ts";
import type { PullRequest } from "../github/event.ts";
import { type Attempt, isRequestFailure, tolerateFailure } from "../github/failures.ts";
import { headOf } from "../github/merged-pulls.ts";
import { reviewedBytes, reviewedLine } from "../github/reviewed-plan.ts";
import { overrideNotice, overrideOf } from "../github/reviews.ts";
import { testMergeOf } from "../github/test-merge.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { planExitCode } from "../pipeline/exit-code.ts";
import { gather } from "../pipeline/gather.ts";
import { reviewedPlan, withOverridden } from "../pipeline/review.ts";
import { assemble, type PlanInput } from "../planning/assemble/assemble.ts";
import { allow } from "../planning/policy/override.ts";
import type { ReviewPolicy } from "../planning/policy/review.ts";
import { jobAnnotations, writeCheck } from "./check.ts";
import { prepareJob } from "./comparison.ts";
import type { Connect, Job, JobResult } from "./job.ts";
import { reportOf, savePlan } from "./report.ts";
import { resultOf, withoutPlan } from "./result.ts";

export async function plan(given: Job, connect: Connect): Promise<JobResult> {
  const { pull } = given.assignment;
  const job = pull === undefined ? given : await onTestMerge(given, pull);
  if (job === undefined)
    return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
  const { request, changesDocuments } = await prepareJob(job);
  const diagnostics = [...request.diagnostics, ...noMerge(pull)];
  const input = await gather({ ...request, diagnostics }, connect(request));
  const planned = allow(await assembleOverridden(job, input), job.inputs.allow);
  await savePlan(job, planned);
  return publish(job, planned, changesDocuments);
}

/** The test merge commit that the event names may be of an older push; then GitHub is asked for the newest one. `undefined` where a newer push has a run of its own. */
async function onTestMerge(job: Job, pull: PullRequest): Promise<Job | undefined> {
  const { github, assignment, commit, attempt } = job;
  if (assignment.base.kind !== "first parent") return job;
  // A workflow run that is started again still names the head that it had at first.
  if (attempt > 1 && (await headOf(github, pull.number)) !== pull.head) return undefined;
  const [base, head] = await parentsOf(github, commit);
  if (base !== undefined && (head === undefined || head === pull.head))
    return { ...job, assignment: { ...assignment, base: { kind: "commit", sha: base } } };
  const merge = await testMergeOf(github, pull.number);
  if (merge.pull.head !== pull.head) return undefined;
  return { ...job, commit: merge.commit, assignment: { ...assignment, base: { kind: "commit", sha: merge.base } } };
}

function noMerge(pull: PullRequest | undefined): Diagnostic[] {
  if (pull?.otherBranch === undefined) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}

/** The plan as it would be applied, without the guards that a review of this very plan lifts. */
async function assembleOverridden({ github, assignment: { pull } }: Job, input: PlanInput): Promise<Plan> {
  const plan = assemble(input);
  if (pull === undefined || plan.guards.every(({ overridable }) => !overridable)) return plan;
  const override = await overrideOf(github, pull.number, { head: pull.head, hash: plan.hash }).catch(
    (error: unknown) => {
      if (!isRequestFailure(error)) throw error;
      return undefined;
    },
  );
  if (override === undefined) return plan;
  const overridden = plan.operations.map(({ digest }) => digest);
  return assemble(withOverridden(input, overridden, [overrideNotice(override, "this plan")]));
}

async function publish(job: Job, plan: Plan, changesDocuments: boolean): Promise<JobResult> {
  const { pull } = job.assignment;
  if (pull === undefined) return ended(job, plan, { isOnCheckRun: false, problems: [] });
  // A merge into another branch carries nothing out, so its plan needs no review.
  const reviewed = pull.otherBranch === undefined ? reviewedPlan(plan, pull.head) : undefined;
  const onCheck = reviewed && reviewedLine(reviewed, reviewedBytes.check);
  const onComment = reviewed && reviewedLine(reviewed, reviewedBytes.comment);
  const isTooLarge = reviewed !== undefined && onCheck === undefined;
  const checked = isTooLarge ? tooLargeToReview(plan, job.inputs.reviewedPlan) : plan;
  const check = await writeCheck(job, checked, pull.head, onCheck);
  const isOnCheckRun = check.problems.length === 0;
  // Without a check run only the comment carries the digests.
  const isLost = reviewed !== undefined && !isTooLarge && !isOnCheckRun && onComment === undefined;
  const commented = isLost ? tooLargeToReview(plan, job.inputs.reviewedPlan) : checked;
  const comment = await writePlanComment(job, commented, pull, { carried: onComment, changesDocuments });
  return ended(job, commented, {
    isOnCheckRun,
    problems: [...check.problems, ...comment.problems],
    ...present({ commentUrl: comment.value?.url }),
  });
}

interface Published {
  isOnCheckRun: boolean;
  problems: readonly Diagnostic[];
  commentUrl?: string;
}

function ended({ planPath }: Job, plan: Plan, { isOnCheckRun, problems, commentUrl = "" }: Published): JobResult {
  const code = planExitCode(plan);
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const annotations = jobAnnotations(whole, isOnCheckRun);
  return resultOf({ plan: whole, planPath, code, failed: code === 1, annotations, commentUrl });
}

function writePlanComment(
  job: Job,
  plan: Plan,
  pull: PullRequest,
  { carried, changesDocuments }: { carried: string | undefined; changesDocuments: boolean },
): Promise<Attempt<StickyComment>> {
  const report = reportOf(job, plan, undefined, { carried, isNewest: job.attempt > 1 });
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
    severity: policy === "required" ? "error" : "warning",
    code: "too-large-to-review",
    message: `A plan of ${plan.operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: required\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`.",
  };
  return { ...plan, diagnostics: [...plan.diagnostics, tooLarge] };
}
