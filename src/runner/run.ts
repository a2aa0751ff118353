// What the event asks for → the command that does it inside GitHub Actions; and what can be said offline where no token can be used.

import { readRevision } from "../configuration/revision.ts";
import { writeCheckRun } from "../github/check-run.ts";
import type { PullRequest } from "../github/event.ts";
import { isRefused } from "../github/failures.ts";
import { reviewedBytes, reviewedLine } from "../github/reviewed-plan.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import { preparePlan } from "../pipeline/prepare.ts";
import { planHash } from "../planning/assemble/digest.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { validationMarkdown } from "../reporting/markdown/plan.ts";
import { parentsOf, readCommits } from "../repository/github-trees.ts";
import { areSame } from "../repository/snapshot.ts";
import { testMergeOf } from "../repository/test-merge.ts";
import { applyOnGitHub } from "./apply.ts";
import { closedOnGitHub } from "./closed.ts";
import { driftOnGitHub } from "./drift.ts";
import { planOnGitHub } from "./plan.ts";
import { queueOnGitHub } from "./queue.ts";
import { type GitHubResult, type GitHubRun, type Task, withoutPlan } from "./result.ts";

export async function runOnGitHub(run: Omit<GitHubRun, "assignment">, task: Task): Promise<GitHubResult> {
  switch (task.kind) {
    case "closed":
      return closedOnGitHub(run, task);
    case "plan by hand": {
      const { commit, base, pull } = await testMergeOf(run.github, task.pull);
      return assigned({
        ...run,
        commit,
        assignment: { kind: "run", mode: "plan", base: { kind: "commit", sha: base }, pull },
      });
    }
    case "run":
      return assigned({ ...run, assignment: task });
  }
}

function assigned(run: GitHubRun): Promise<GitHubResult> {
  const { assignment, connect } = run;
  const { mode, queued } = assignment;
  if (connect === undefined && mode === "apply") return withoutToken(run);
  if (mode === "validate" || connect === undefined) return validateOnly(run);
  if (queued !== undefined) return queueOnGitHub(run, queued, connect);
  switch (mode) {
    case "apply":
      return applyOnGitHub(run, connect);
    case "drift":
      return driftOnGitHub(run, connect);
    case "plan":
      return planOnGitHub(run, connect);
  }
}

/** A merge of Dependabot's has no secrets: without a change to the documents it needs none. */
async function withoutToken(run: GitHubRun): Promise<GitHubResult> {
  const { base } = run.assignment;
  const before = base.kind === "commit" ? base.sha : undefined;
  if (before !== undefined && !(await read(run, before)).isChanged)
    return withoutPlan(
      "no-token",
      "There is no LaunchDarkly access token here, and no document has changed: nothing to do.",
    );
  const message = "The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.";
  return {
    ...withoutPlan("no-token", message),
    failed: true,
    message,
    annotations: [],
    outputs: { "failure-reason": "invalid" },
  };
}

/** By the API, as for a plan: without a checkout there would be nothing to find fault with. */
async function read({ github, commit, inputs, workspace }: GitHubRun, base: string | undefined) {
  const snapshots = await readCommits(github, { head: commit, base }, inputs.directory, { root: workspace });
  return { ...snapshots, isChanged: !areSame(snapshots.head, snapshots.base) };
}

async function validateOnly(run: GitHubRun): Promise<GitHubResult> {
  const { inputs, commit, github, assignment, connect, diagnostics: earlier } = run;
  const isOffline = assignment.mode !== "validate" && connect === undefined;
  const { pull } = assignment;
  const [before] = isOffline && pull !== undefined ? await parentsOf(github, commit) : [];
  const { head, base, isChanged } = await read(run, before);
  const revision = readRevision(head.files, inputs.directory, "head");
  const diagnostics = [...earlier, ...(isOffline ? [noToken] : []), ...head.diagnostics, ...revision.diagnostics];
  const failed = diagnostics.some(isError);
  if (before !== undefined && pull !== undefined && !isChanged && !failed)
    await passCheck(run, pull, preparePlan(head, base, inputs).instance);
  return {
    failed,
    message: failed ? "The documents are not valid." : "",
    summary: validationMarkdown(revision.count, diagnostics),
    annotations: diagnosticAnnotations(diagnostics),
    outputs: { "failure-reason": failed ? "invalid" : "" },
  };
}

const noToken: Diagnostic = {
  severity: "notice",
  code: "no-token",
  message:
    "No LaunchDarkly access token can be used here (a fork, Dependabot, or a missing secret): the documents were checked offline, and the plan against LaunchDarkly was left out.",
};

/** A pull request without a change to the documents needs no plan. A fork's token may not write it, and that is no matter. */
async function passCheck({ github, address }: GitHubRun, { head }: PullRequest, instance: string): Promise<void> {
  const hash = planHash([]);
  const carried = reviewedLine({ head, hash, digests: [] }, reviewedBytes.check);
  try {
    await writeCheckRun(github, {
      instance,
      hash,
      commit: head,
      conclusion: "success",
      title: "Nothing to do",
      summary: "No document of this tool is changed.",
      ...present({ text: carried }),
      annotations: [],
      address,
    });
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}
