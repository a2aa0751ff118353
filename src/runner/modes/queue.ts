// A pull request in the merge queue → planned again as it will be merged, with a stop on what its own plan did not show.
import type { QueuedPull } from "../../github/event.ts";
import { reviewedOn } from "../../github/reviewing/reviews.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { planExitCode } from "../../pipeline/exit-code.ts";
import { gather } from "../../pipeline/gather.ts";
import { isReviewRequired, reviewOf } from "../../pipeline/review.ts";
import { assemble } from "../../planning/assemble/assemble.ts";
import { ownPart, type ReviewPolicy, requireReview, withoutEarlierErrors } from "../../planning/policy/review.ts";
import { jobAnnotations, writeCheck } from "../check.ts";
import { prepareJob } from "../comparison.ts";
import { isRewritten, rewrittenBranch } from "../history.ts";
import type { Connect, Job, JobResult } from "../job.ts";
import { savePlan, subjectOf } from "../report.ts";
import { resultOf } from "../result.ts";
import { seenPlans, shownAsStopped } from "../reviewed.ts";

export async function queue(job: Job, { number, branch }: QueuedPull, connect: Connect): Promise<JobResult> {
  const { github, inputs, commit } = job;
  const { octokit, repository } = github;
  const { request, records, into, branchHistorySince } = await prepareJob(job);
  const input = await gather(request, connect(request));
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const isFork = data.head.repo?.id !== data.base.repo.id;
  const queued = { number, head: data.head.sha, isFork };
  const pull = await reviewedOn(github, queued, request.instance, inputs.reviewedPlan === "approved");
  const reviewed = reviewOf(seenPlans([pull]), []);
  const isPlanned = pull.plan !== undefined;
  const isApplied = data.base.ref === data.base.repo.default_branch && branch === data.base.ref;
  const isRequired = isApplied && isReviewRequired(inputs.reviewedPlan, isPlanned);
  const unplanned = isRequired && !isPlanned ? [notPlanned(number, inputs.reviewedPlan)] : [];
  // What earlier merges left undone is no part of this pull request, so it isn't compared.
  const whole = assemble({ ...input, lifted: reviewed, diagnostics: [...input.diagnostics, ...unplanned] });
  const change = ownPart(withoutEarlierErrors(whole));
  const [record] = records;
  const isOff =
    isApplied &&
    record !== undefined &&
    into !== undefined &&
    (await isRewritten(github, { branch, into, history: await branchHistorySince(record.sha) }, record));
  const rewritten = isOff ? [rewrittenBranch(branch, record)] : [];
  const followed = { ...change, diagnostics: [...change.diagnostics, ...rewritten] };
  const words = { words: changedSince(number), shownStopped: shownAsStopped([pull]) };
  const plan = isRequired ? requireReview(followed, reviewed, words) : followed;
  await savePlan(job, plan);
  const { problems } = await writeCheck(job, plan, commit);
  const code = planExitCode(plan);
  const told = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const annotations = jobAnnotations(job, told, problems.length === 0);
  return resultOf({ plan: told, job, code, failed: code === 1, annotations, about: subjectOf(job) });
}

function changedSince(pull: number) {
  return {
    message: `The plan of #${pull} did not show this: its documents, what it is merged with, or LaunchDarkly have changed since.`,
    hint: "Take the pull request out of the queue, let it be planned again (push, or run its job again), and review that plan.",
  };
}

function notPlanned(pull: number, policy: ReviewPolicy): Diagnostic {
  if (policy === "approved")
    return {
      severity: "warning",
      code: "no-reviewed-plan",
      message: `No plan of this tool on #${pull} was approved by somebody who may write to the repository and isn't the author.`,
      hint: "Let its plan be approved before it is queued.",
    };
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on #${pull}, neither as a check run nor as a comment.`,
    hint: "Let the pull request's own job run before it is queued.",
  };
}
