// What the event asks for → the run inside GitHub Actions: snapshots, plan, apply, and the reports that follow from them.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { apply } from "../applying/apply.ts";
import { readRevision } from "../configuration/revision.ts";
import { type GitHub, githubDiagnostic, isRequestFailure } from "../github/client.ts";
import { mostCommentBytes, writeComment } from "../github/comment.ts";
import type { Assignment, Base, PullRequest } from "../github/event.ts";
import type { Snapshot } from "../github/snapshot.ts";
import { parentsOf, readCommits } from "../github/trees.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { allow } from "../planning/override.ts";
import { planMarkdown, timelessMarkdown, validationMarkdown } from "../reporting/markdown.ts";
import { countOperations } from "../reporting/summary.ts";
import { driftOf } from "./drift.ts";
import { applyExitCode, type ExitCode, type FailureReason, failureReason, planExitCode } from "./exit-code.ts";
import { makePlan, type PlanRequest } from "./planning.ts";
import { type PlanInputs, preparePlan } from "./prepare.ts";

export interface GitHubRun {
  assignment: Extract<Assignment, { kind: "run" }>;
  inputs: PlanInputs & { base?: string; allow?: string };
  /** `GITHUB_SHA`. */
  commit: string;
  /** Where a checkout may lie. */
  workspace: string;
  /** Where the plan is written. */
  planPath: string;
  github: GitHub;
  /** Absent without a token: then only what can be said offline is said. */
  connect?: (request: PlanRequest) => LaunchDarkly;
  /** Set where the job of a push is run again: the branch that it was pushed to, `GITHUB_REF`. */
  rerunOf?: string;
  /** What is told before planning, such as a host that is not LaunchDarkly's. */
  diagnostics: readonly Diagnostic[];
}

export interface GitHubResult {
  /** What the job ends with: in the Action a plan with guards leaves it green. */
  failed: boolean;
  /** Why it failed, in a sentence. */
  message: string;
  summary: string;
  diagnostics: readonly Diagnostic[];
  outputs: Record<string, string>;
}

export async function runOnGitHub(run: GitHubRun): Promise<GitHubResult> {
  const { mode, pull } = run.assignment;
  if (mode === "validate" || run.connect === undefined) return validateOnly(run);
  if (mode === "apply" && (await isSuperseded(run))) return superseded(run);
  const { head, base } = await snapshots(run);
  const scope = mode === "drift" ? "all" : run.inputs.scope;
  const request = preparePlan(head, base, { ...run.inputs, scope });
  const client = run.connect(request);
  const told = [...run.diagnostics, ...noMerge(pull), ...request.diagnostics];
  const planned = await makePlan({ ...request, diagnostics: told }, client);
  const plan = allow(planned, run.inputs.allow);
  await savePlan(run.planPath, plan);
  if (mode === "apply") return applyRun(run, plan, client, request);
  if (mode === "drift") return driftRun(run, plan);
  return planRun(run, plan, pull);
}

function noMerge(pull: PullRequest | undefined): Diagnostic[] {
  if (pull?.otherBranch === undefined) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}

/** Head is the commit that the event is about; base is what the event says, unless the input says otherwise. */
async function snapshots({
  assignment,
  inputs,
  commit,
  github,
  workspace,
}: GitHubRun): Promise<{ head: Snapshot; base: Snapshot }> {
  const base =
    inputs.base === undefined
      ? await baseCommit(github, commit, assignment.base)
      : inputs.base === "none"
        ? undefined
        : inputs.base;
  return readCommits(github, { head: commit, base }, inputs.directory, { root: workspace });
}

async function baseCommit(github: GitHub, commit: string, base: Base): Promise<string | undefined> {
  switch (base.kind) {
    case "first parent":
      return (await parentsOf(github, commit))[0];
    case "itself":
      return commit;
    case "commit":
      return base.sha;
    case "nothing":
      return undefined;
  }
}

/** An old push's job that is run again would bring back what was there then, and start again what has been removed since. */
async function isSuperseded({ github: { octokit, repository }, commit, rerunOf }: GitHubRun): Promise<boolean> {
  if (rerunOf === undefined) return false;
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: rerunOf.replace(/^refs\//, "") });
  return data.object.sha !== commit;
}

function superseded({ commit, rerunOf = "" }: GitHubRun): GitHubResult {
  const message = `This is an old run of \`${commit.slice(0, 12)}\`, and \`${rerunOf}\` has moved on since: nothing was done. The newest run is the one to run again.`;
  const diagnostics: Diagnostic[] = [{ severity: "notice", code: "superseded", message }];
  return {
    failed: false,
    message,
    summary: `## LaunchDarkly workflows\n\n**Superseded.** ${message}\n`,
    diagnostics,
    outputs: { "failure-reason": "" },
  };
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

async function planRun(
  { github, planPath }: GitHubRun,
  plan: Plan,
  pull: PullRequest | undefined,
): Promise<GitHubResult> {
  const code = planExitCode(plan);
  const diagnostics = [...plan.diagnostics];
  let commentUrl = "";
  if (pull !== undefined) {
    try {
      const options = { limit: mostCommentBytes, rest: "The whole plan is in the job summary." };
      const report = { text: planMarkdown(plan, undefined, options), timeless: timelessMarkdown(plan, options) };
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

async function applyRun(
  { planPath }: GitHubRun,
  plan: Plan,
  client: LaunchDarkly,
  request: PlanRequest,
): Promise<GitHubResult> {
  const outcomes = await apply(plan, client, request.owners, { replaceOrder: request.policies.replaceOrder });
  const code = applyExitCode(plan, outcomes);
  return result(plan, outcomes, code, code !== 0, plan.diagnostics, { "plan-path": planPath });
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

function result(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  code: ExitCode,
  failed: boolean,
  diagnostics: readonly Diagnostic[],
  more: Record<string, string>,
  drift = false,
): GitHubResult {
  const counts = countOperations(plan);
  const reason = failureReason(plan, code);
  const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
  return {
    failed,
    message: failed ? failureMessages[reason] : "",
    summary: planMarkdown(plan, outcomes, {
      limit: 1_000_000,
      rest: "The whole plan is in the plan file.",
      ...(drift && { about: "drift" }),
    }),
    diagnostics,
    outputs: {
      "has-changes": String(plan.operations.length > 0),
      creates: String(counts.creates),
      replaces: String(counts.replaces),
      deletes: String(counts.deletes),
      blocked: String(counts.blocked),
      pending: String(pending),
      "plan-hash": plan.hash,
      "failure-reason": failed ? reason : "",
      ...more,
    },
  };
}

const failureMessages: Record<FailureReason, string> = {
  "": "",
  invalid: "The documents or what they name are not valid; see the annotations and the summary.",
  unreachable: "LaunchDarkly could not be read; see the annotations and the summary.",
  drift: "LaunchDarkly differs from the documents; see the summary.",
  blocked: "Not everything was applied: something is stopped; see the summary.",
  "partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
  failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe.",
};

async function savePlan(path: string, plan: Plan): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(plan, null, 2)}\n`);
}
