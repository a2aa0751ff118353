// A pull request that was closed without a merge → its comment says that none of it was done.
import { readRevision } from "../../configuration/revision.ts";
import { writeComment } from "../../github/comment.ts";
import { tolerateRefusal } from "../../github/failures.ts";
import { identify } from "../../pipeline/request.ts";
import { diagnosticAnnotations } from "../../reporting/annotations.ts";
import type { JobResult, Runner } from "../job.ts";
import { withoutPlan } from "../without-plan.ts";

const text = "## LaunchDarkly workflows\n\n**Closed** without a merge: none of this was done in LaunchDarkly.\n";

/** `commit` holds the configuration that names the instance. */
export async function closed(
  { github, repository, inputs, runId }: Runner,
  { pull, commit }: { pull: number; commit: string },
): Promise<JobResult> {
  const snapshot = await repository.snapshot(commit);
  const revision = readRevision(snapshot.files, inputs.directory, "base");
  const { instance } = identify(revision, revision, inputs);
  const result = withoutPlan("closed", `#${pull} was closed without a merge: nothing was done in LaunchDarkly.`);
  const { problems } = await tolerateRefusal(
    () => writeComment(github, pull, instance, { text, timeless: text, run: runId, isNewest: true }, false),
    { what: "The comment could not be updated", needed: "pull-requests: write", severity: "notice" },
  );
  return problems.length === 0 ? result : { ...result, annotations: diagnosticAnnotations(problems) };
}
