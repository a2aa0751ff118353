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
import { readWorkingTree } from "../github/working-tree.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { allow } from "../planning/override.ts";
import { planMarkdown } from "../reporting/markdown.ts";
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
  const { head, base } = await snapshots(run);
  const scope = mode === "drift" ? "all" : run.inputs.scope;
  const request = preparePlan(head, base, { ...run.inputs, scope });
  const client = run.connect(request);
  const planned = await makePlan({ ...request, diagnostics: [...run.diagnostics, ...request.diagnostics] }, client);
  const plan = allow(planned, run.inputs.allow);
  await savePlan(run.planPath, plan);
  if (mode === "apply") return applyRun(run, plan, client, request);
  if (mode === "drift") return driftRun(run, plan);
  return planRun(run, plan, pull);
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
  if (base.kind === "first parent") return (await parentsOf(github, commit))[0];
  return base.kind === "commit" ? base.sha : undefined;
}

async function validateOnly({
  inputs,
  workspace,
  assignment,
  connect,
  diagnostics: earlier,
}: GitHubRun): Promise<GitHubResult> {
  const tree = await readWorkingTree(workspace, inputs.directory);
  const revision = readRevision(tree.files, inputs.directory, "head");
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
  const diagnostics = [...earlier, ...offline, ...tree.diagnostics, ...revision.diagnostics];
  const failed = diagnostics.some(isError);
  const summary = `## LaunchDarkly workflows\n\n${failed ? "**Invalid.**" : `**Valid**: ${revision.count} documents.`} ${offline.map(({ message }) => message).join(" ")}\n`;
  return {
    failed,
    message: failed ? "The documents are not valid." : "",
    summary,
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
      const text = planMarkdown(plan, undefined, {
        limit: mostCommentBytes,
        rest: "The whole plan is in the job summary.",
      });
      commentUrl = (await writeComment(github, pull.number, plan.instance, text))?.url ?? "";
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
  return result({ ...plan, operations }, undefined, errors ? 1 : drifted ? 2 : 0, errors || drifted, plan.diagnostics, {
    "plan-path": planPath,
  });
}

function result(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  code: ExitCode,
  failed: boolean,
  diagnostics: readonly Diagnostic[],
  more: Record<string, string>,
): GitHubResult {
  const counts = countOperations(plan);
  const reason = failureReason(plan, code);
  const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
  return {
    failed,
    message: failed ? (code === 2 ? "LaunchDarkly differs from the documents." : failureMessages[reason]) : "",
    summary: planMarkdown(plan, outcomes, { limit: 1_000_000, rest: "The whole plan is in the plan file." }),
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
  blocked: "Not everything was applied: something is stopped; see the summary.",
  "partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
  failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe.",
};

async function savePlan(path: string, plan: Plan): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(plan, null, 2)}\n`);
}
