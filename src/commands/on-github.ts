// What the event asks for → the command that does it inside GitHub Actions; and what can be said offline where no token can be used.
import { readRevision } from "../configuration/revision.ts";
import { trialMergeOf } from "../github/pull-request.ts";
import { readCommits } from "../github/trees.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { validationMarkdown } from "../reporting/markdown.ts";
import { applyOnGitHub } from "./apply-on-github.ts";
import { closedOnGitHub } from "./closed-on-github.ts";
import { driftOnGitHub } from "./drift-on-github.ts";
import type { GitHubResult, GitHubRun, Task } from "./github-run.ts";
import { planOnGitHub } from "./plan-on-github.ts";
import { queueOnGitHub } from "./queue-on-github.ts";

export async function runOnGitHub(run: Omit<GitHubRun, "assignment">, task: Task): Promise<GitHubResult> {
  switch (task.kind) {
    case "closed":
      return closedOnGitHub(run, task);
    case "plan by hand": {
      const { commit, base, pull } = await trialMergeOf(run.github, task.pull);
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
    annotations: diagnosticAnnotations(diagnostics),
    outputs: { "failure-reason": failed ? "invalid" : "" },
  };
}
