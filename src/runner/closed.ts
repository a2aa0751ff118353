// A pull request that was closed without a merge → its comment says that none of it was done.
import { readComment, updateComment } from "../github/comment.ts";
import { githubDiagnostic, isRefused } from "../github/failures.ts";
import { preparePlan } from "../pipeline/prepare.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { readCommits } from "../repository/github-trees.ts";
import { type GitHubResult, type GitHubRun, withoutPlan } from "./result.ts";

const text = "## LaunchDarkly workflows\n\n**Closed** without a merge: none of this was done in LaunchDarkly.\n";

/** `commit`: where the configuration stands that names the instance. */
export async function closedOnGitHub(
  { github, inputs, workspace, runId }: Omit<GitHubRun, "assignment">,
  { pull, commit }: { pull: number; commit: string },
): Promise<GitHubResult> {
  const { head } = await readCommits(github, { head: commit, base: undefined }, inputs.directory, { root: workspace });
  const { instance } = preparePlan(head, head, inputs);
  const result = withoutPlan("closed", `#${pull} was closed without a merge: nothing was done in LaunchDarkly.`);
  try {
    const comment = await readComment(github, pull, instance);
    if (comment !== undefined)
      await updateComment(github, comment, instance, { text, timeless: text, run: runId, isNewest: true });
    return result;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const problem = githubDiagnostic(error, "The comment could not be brought up to date", "pull-requests: write");
    return { ...result, annotations: diagnosticAnnotations([{ ...problem, severity: "notice" }]) };
  }
}
