// What the event asks for → the run inside GitHub Actions: plan, drift or validation here, an apply next door, and the reports that follow.
import { readRevision } from "../configuration/revision.ts";
import { githubDiagnostic, isRequestFailure } from "../github/client.ts";
import { mostCommentBytes, writeComment } from "../github/comment.ts";
import type { PullRequest } from "../github/event.ts";
import { allowanceFor } from "../github/merged-pulls.ts";
import { reviewedLine } from "../github/reviewed-plan.ts";
import { readCommits } from "../github/trees.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { allow } from "../planning/override.ts";
import { assemble, type PlanInput } from "../planning/plan.ts";
import { planMarkdown, timelessMarkdown, validationMarkdown } from "../reporting/markdown.ts";
import { applyOnGitHub } from "./apply-on-github.ts";
import { driftOf } from "./drift.ts";
import { planExitCode } from "./exit-code.ts";
import { type GitHubResult, type GitHubRun, result, savePlan } from "./github-run.ts";
import { gather } from "./planning.ts";
import { prepareOnGitHub } from "./revisions-on-github.ts";

export async function runOnGitHub(run: GitHubRun): Promise<GitHubResult> {
  const { mode, pull } = run.assignment;
  if (mode === "validate" || run.connect === undefined) return validateOnly(run);
  if (mode === "apply") return applyOnGitHub(run, run.connect);
  const { request } = await prepareOnGitHub(run);
  const told = [...run.diagnostics, ...noMerge(pull), ...request.diagnostics];
  const input = await gather({ ...request, diagnostics: told }, run.connect(request));
  const plan = allow(await allowedByReview(run, input), run.inputs.allow);
  await savePlan(run.planPath, plan);
  return mode === "drift" ? driftRun(run, plan) : planRun(run, plan);
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

async function validateOnly({
  inputs,
  commit,
  workspace,
  github,
  assignment,
  connect,
  diagnostics: earlier,
}: GitHubRun): Promise<GitHubResult> {
  // By the API, as for a plan: without a checkout there would be nothing to find fault with.
  const { head } = await readCommits(github, { head: commit, base: undefined }, inputs.directory, { root: workspace });
  const revision = readRevision(head.files, inputs.directory, "head");
  const offline: Diagnostic[] =
    assignment.mode !== "validate" && connect === undefined
      ? [
          {
            severity: "notice",
            code: "no-token",
            message:
              "No LaunchDarkly access token can be used here (a fork, Dependabot, or a missing secret): the documents were checked offline, and the plan against LaunchDarkly was left out.",
          },
        ]
      : [];
  const diagnostics = [...earlier, ...offline, ...head.diagnostics, ...revision.diagnostics];
  const failed = diagnostics.some(isError);
  return {
    failed,
    message: failed ? "The documents are not valid." : "",
    summary: validationMarkdown(revision.count, diagnostics),
    diagnostics,
    outputs: { "failure-reason": failed ? "invalid" : "" },
  };
}

async function planRun({ github, planPath, assignment: { pull } }: GitHubRun, made: Plan): Promise<GitHubResult> {
  const hidden = pull === undefined || pull.otherBranch !== undefined ? undefined : reviewedLine(made, pull.head);
  const tooLarge = pull !== undefined && pull.otherBranch === undefined && hidden === undefined;
  const plan = tooLarge ? { ...made, diagnostics: [...made.diagnostics, tooLargeToReview(made)] } : made;
  const code = planExitCode(plan);
  const diagnostics = [...plan.diagnostics];
  let commentUrl = "";
  if (pull !== undefined) {
    try {
      const limit = mostCommentBytes - Buffer.byteLength(hidden ?? "");
      const options = { limit, rest: "The whole plan is in the job summary." };
      const report = {
        ...(hidden !== undefined && { hidden }),
        text: planMarkdown(plan, undefined, options),
        timeless: timelessMarkdown(plan, options),
      };
      commentUrl = (await writeComment(github, pull.number, plan.instance, report)).url;
    } catch (error) {
      if (!isRequestFailure(error)) throw error;
      diagnostics.push({
        ...githubDiagnostic(error, "The plan could not be written as a comment", "pull-requests: write"),
        severity: "warning",
      });
    }
  }
  return result(plan, undefined, code, code === 1, diagnostics, { "plan-path": planPath, "comment-url": commentUrl });
}

function tooLargeToReview({ operations }: Plan): Diagnostic {
  return {
    severity: "warning",
    code: "too-large-to-review",
    message: `A plan of ${operations.length} operations is more than a comment can carry to the merge: under \`reviewed-plan: required\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`.",
  };
}

function driftRun({ planPath }: GitHubRun, plan: Plan): GitHubResult {
  const { operations, findings } = driftOf(plan);
  const drifted = operations.length + findings.length > 0;
  const errors = plan.diagnostics.some(isError);
  const code = errors ? 1 : drifted ? 2 : 0;
  return result(
    { ...plan, operations },
    undefined,
    code,
    code !== 0,
    plan.diagnostics,
    { "plan-path": planPath },
    true,
  );
}
