// A pull request in the merge queue → planned again as it will be merged, and compared with what its reviewers saw: the last place before the merge.
import type { Queued } from "../github/event.ts";
import { reviewedDigests, reviewedOn } from "../github/merged-pulls.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { planExitCode } from "../pipeline/exit-code.ts";
import { gather, type PlanRequest } from "../pipeline/gather.ts";
import { assemble } from "../planning/assemble/assemble.ts";
import { holdToReviewed, ownPart } from "../planning/policy/review.ts";
import { planAnnotations } from "../reporting/annotations.ts";
import { besides, writeCheck } from "./plan.ts";
import { type GitHubResult, type GitHubRun, result, savePlan } from "./result.ts";
import { prepareOnGitHub } from "./revisions.ts";

export async function queueOnGitHub(
  run: GitHubRun,
  { pull: number, branch }: Queued,
  connect: (request: PlanRequest) => LaunchDarkly,
): Promise<GitHubResult> {
  const { github, inputs, commit, planPath } = run;
  const { octokit, repository } = github;
  const { request } = await prepareOnGitHub(run);
  const input = await gather(
    { ...request, diagnostics: [...run.diagnostics, ...request.diagnostics] },
    connect(request),
  );
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const reviewed = await reviewedOn(github, { number, head: data.head.sha }, request.instance);
  const { digests, allowed } = reviewedDigests([reviewed], undefined);
  const isHeld =
    data.base.ref === data.base.repo.default_branch &&
    branch === data.base.ref &&
    (inputs.reviewedPlan === "required" || (inputs.reviewedPlan === "if-present" && reviewed.plan !== undefined));
  const covered = new Set([...(input.covered ?? []), ...allowed]);
  const diagnostics = [...input.diagnostics, ...(isHeld && reviewed.plan === undefined ? [notPlanned(number)] : [])];
  // What earlier merges left is not this pull request's: it has no part in the comparison.
  const made = ownPart(assemble({ ...input, covered, diagnostics }));
  const plan = isHeld ? holdToReviewed(made, digests, changedSince(number)) : made;
  await savePlan(run, plan);
  const { written, problems } = await writeCheck(run, plan, commit, undefined);
  const code = planExitCode(plan);
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const annotations = besides(written, planAnnotations(whole));
  return result(whole, undefined, code, code === 1, annotations, { "plan-path": planPath });
}

function changedSince(pull: number) {
  return {
    message: `The plan of #${pull} did not show this: its documents, what it is merged with, or LaunchDarkly have changed since.`,
    hint: "Take the pull request out of the queue, let it be planned again (push, or run its job again), and review that plan.",
  };
}

function notPlanned(pull: number): Diagnostic {
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on #${pull}, neither as a check run nor as a comment.`,
    hint: "Let the pull request's own job run before it is queued.",
  };
}
