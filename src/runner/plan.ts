// A pull request → its plan, as check run, comment and summary. Nothing is changed in LaunchDarkly.

import { mostCheckBytes, writeCheckRun } from "../github/check-run.ts";
import type { GitHub } from "../github/client.ts";
import { writeComment } from "../github/comment.ts";
import type { PullRequest } from "../github/event.ts";
import { githubDiagnostic, isRefused, isRequestFailure } from "../github/failures.ts";
import { allowanceFor } from "../github/merged-pulls.ts";
import { reviewedBytes, reviewedLine, reviewedPlan } from "../github/reviewed-plan.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { Annotation } from "../model/annotation.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { planExitCode } from "../pipeline/exit-code.ts";
import { gather, type PlanRequest } from "../pipeline/gather.ts";
import { assemble, type PlanInput } from "../planning/assemble/assemble.ts";
import { allow } from "../planning/policy/override.ts";
import { ownPart, type ReviewPolicy } from "../planning/policy/review.ts";
import { planAnnotations } from "../reporting/annotations.ts";
import { planMarkdown } from "../reporting/markdown/plan.ts";
import { headline } from "../reporting/words/summary.ts";
import { parentsOf } from "../repository/github-trees.ts";
import { testMergeOf } from "../repository/test-merge.ts";
import { type GitHubResult, type GitHubRun, restInSummary, result, savePlan, tellable, withoutPlan } from "./result.ts";
import { prepareOnGitHub } from "./revisions.ts";

export async function planOnGitHub(
  given: GitHubRun,
  connect: (request: PlanRequest) => LaunchDarkly,
): Promise<GitHubResult> {
  const { pull } = given.assignment;
  const run = pull === undefined ? given : await onTestMerge(given, pull);
  if (run === undefined)
    return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
  const { request, isTouched } = await prepareOnGitHub(run);
  const told = [...run.diagnostics, ...noMerge(pull), ...request.diagnostics];
  const input = await gather({ ...request, diagnostics: told }, connect(request));
  const plan = allow(await allowedByReview(run, input), run.inputs.allow);
  await savePlan(run, plan);
  return report(run, plan, isTouched);
}

/** The merge that the event names may be of an older push; then GitHub is asked for the newest. */
async function onTestMerge(run: GitHubRun, pull: PullRequest): Promise<GitHubRun | undefined> {
  const { github, assignment, commit, attempt } = run;
  if (assignment.base.kind !== "first parent") return run;
  // Started again, it has the head of back then.
  if (attempt > 1 && (await headOf(github, pull.number)) !== pull.head) return undefined;
  const [base, head] = await parentsOf(github, commit);
  if (base !== undefined && (head === undefined || head === pull.head))
    return { ...run, assignment: { ...assignment, base: { kind: "commit", sha: base } } };
  const merge = await testMergeOf(github, pull.number);
  if (merge.pull.head !== pull.head) return undefined;
  return { ...run, commit: merge.commit, assignment: { ...assignment, base: { kind: "commit", sha: merge.base } } };
}

async function headOf({ octokit, repository }: GitHub, pull: number): Promise<string> {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  return data.head.sha;
}

function noMerge(pull: PullRequest | undefined): Diagnostic[] {
  if (pull?.otherBranch === undefined) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}

/** The plan as it will be applied: without the guards that a review of this very plan lifts. */
async function allowedByReview({ github, assignment: { pull } }: GitHubRun, input: PlanInput): Promise<Plan> {
  const plan = assemble(input);
  if (pull === undefined || plan.guards.every(({ overridable }) => !overridable)) return plan;
  const allowance = await allowanceFor(github, pull.number, { head: pull.head, hash: plan.hash }).catch(
    (error: unknown) => {
      if (!isRequestFailure(error)) throw error;
      return undefined;
    },
  );
  if (allowance === undefined) return plan;
  const notice: Diagnostic = {
    severity: "notice",
    code: "allowed",
    message: `\`${allowance.by}\` allowed this plan: \`${allowance.reason.replaceAll("`", "'")}\``,
  };
  const covered = new Set([...(input.covered ?? []), ...plan.operations.map(({ digest }) => digest)]);
  return assemble({ ...input, covered, diagnostics: [...input.diagnostics, notice] });
}

async function report(run: GitHubRun, made: Plan, isTouched: boolean): Promise<GitHubResult> {
  const { pull } = run.assignment;
  if (pull === undefined) return finish(run, made, { annotated: false, problems: [] });
  // What no merge carries out is no reviewed plan.
  const reviewed = pull.otherBranch === undefined ? reviewedPlan(made, pull.head) : undefined;
  const onCheck = reviewed && reviewedLine(reviewed, reviewedBytes.check);
  const onComment = reviewed && reviewedLine(reviewed, reviewedBytes.comment);
  const isTooLarge = reviewed !== undefined && onCheck === undefined;
  const whole = isTooLarge
    ? { ...made, diagnostics: [...made.diagnostics, tooLargeToReview(made, run.inputs.reviewedPlan)] }
    : made;
  const check = await writeCheck(run, whole, pull.head, onCheck);
  const isLost = reviewed !== undefined && !isTooLarge && onComment === undefined && !check.written;
  const plan = isLost
    ? { ...whole, diagnostics: [...whole.diagnostics, tooLargeToReview(made, run.inputs.reviewedPlan)] }
    : whole;
  const comment = await writePlanComment(run, plan, pull, { hidden: onComment, isTouched });
  return finish(run, plan, {
    annotated: check.written,
    problems: [...check.problems, ...comment.problems],
    ...present({ url: comment.url }),
  });
}

interface Reported {
  annotated: boolean;
  problems: readonly Diagnostic[];
  url?: string;
}

function finish({ planPath }: GitHubRun, plan: Plan, { annotated, problems, url = "" }: Reported): GitHubResult {
  const code = planExitCode(plan);
  const more = { "plan-path": planPath, "comment-url": url };
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  return result(whole, undefined, code, code === 1, besides(annotated, planAnnotations(whole)), more);
}

/** What a check run shows already stands on its lines; what is about no line is told by the job. */
export function besides(checked: boolean, annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter(({ place }) => !checked || place === undefined);
}

/** Red where something stops the plan: the job itself stays green then, so this is what a branch can require. */
export async function writeCheck(
  { github, address }: GitHubRun,
  plan: Plan,
  commit: string,
  carried: string | undefined,
): Promise<{ written: boolean; problems: Diagnostic[] }> {
  try {
    await writeCheckRun(github, {
      instance: plan.instance,
      hash: plan.hash,
      commit,
      ...verdict(plan),
      summary: planMarkdown(plan, undefined, { limit: mostCheckBytes, rest: restInSummary, run: address }),
      ...(carried !== undefined && { text: `What the merge is held to: the digests of this plan.\n\n${carried}` }),
      annotations: planAnnotations(plan),
      address,
    });
    return { written: true, problems: [] };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The check run could not be written", "checks: write");
    const code = isRefused(error) ? "no-check-run" : diagnostic.code;
    return { written: false, problems: [{ ...diagnostic, severity: "warning", code }] };
  }
}

/** What earlier merges left stopped is no fault of this change, which may be what mends it. */
function verdict(plan: Plan): { conclusion: "success" | "failure"; title: string } {
  const own = ownPart(plan);
  const code = planExitCode(own);
  const errors = plan.diagnostics.filter(isError).length;
  const undone = plan.operations.length - own.operations.length;
  const planned = capitalised(headline(own));
  return {
    conclusion: code === 1 || code === 3 ? "failure" : "success",
    title:
      errors > 0
        ? `${errors} ${errors === 1 ? "error" : "errors"}`
        : undone > 0
          ? `${planned}, ${undone} waiting from earlier merges`
          : planned,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function writePlanComment(
  run: GitHubRun,
  plan: Plan,
  pull: PullRequest,
  { hidden, isTouched }: { hidden: string | undefined; isTouched: boolean },
): Promise<{ url?: string; problems: Diagnostic[] }> {
  try {
    const told = tellable(run, plan, undefined, { hidden, isNewest: run.attempt > 1 });
    const { url } = await writeComment(run.github, pull.number, plan.instance, told, isTouched || saysSomething(plan));
    return { url, problems: [] };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The plan could not be written as a comment", "pull-requests: write");
    return { problems: [{ ...diagnostic, severity: "warning" }] };
  }
}

/** A pull request that has nothing to do with workflows gets no comment, as long as there is none. */
function saysSomething({ operations, guards, unchanged, diagnostics }: Plan): boolean {
  const remarks = diagnostics.filter(({ severity }) => severity !== "notice");
  return operations.length + guards.length + unchanged.length + remarks.length > 0;
}

function tooLargeToReview({ operations }: Plan, policy: ReviewPolicy): Diagnostic {
  return {
    severity: policy === "required" ? "error" : "warning",
    code: "too-large-to-review",
    message: `A plan of ${operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: required\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`.",
  };
}
