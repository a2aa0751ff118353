// Any event in mode `doctor` → what is wrong with token, documents and settings, in the summary. Nothing is planned, and nothing changed anywhere.
import { readRevision } from "../../configuration/revision.ts";
import { parentsOf } from "../../github/commits.ts";
import { type Examination, withStatus } from "../../model/examination.ts";
import { examine } from "../../pipeline/examine.ts";
import type { FailureReason } from "../../pipeline/exit-code.ts";
import { examinationAnnotations } from "../../reporting/examination.ts";
import { examinationMarkdown } from "../../reporting/markdown/examination.ts";
import { lastLine } from "../../reporting/words/findings.ts";
import type { Job, JobResult } from "../job.ts";

export async function doctor(job: Job): Promise<JobResult> {
  const { inputs, commit, github, repository, addresses, examined } = job;
  if (examined === undefined) throw new Error("Mode `doctor` was not given what it looks at.");
  const { directory } = inputs;
  const examination = await examine({
    job: examined.job,
    inputs,
    documents: () => repository.snapshot(commit),
    workflowFiles: async () => (await repository.snapshot(commit, ".github/workflows")).files,
    merged: async () => {
      const [first] = await parentsOf(github, commit);
      return readRevision((await repository.snapshot(first)).files, directory, "base");
    },
    way: examined.way,
    github,
  });
  const reason = reasonOf(examination);
  return {
    failed: reason !== "",
    message: reason === "" ? "" : `${lastLine(examination)} See the summary.`,
    summary: examinationMarkdown(examination, commit, addresses),
    annotations: examinationAnnotations(examination),
    outputs: { "failure-reason": reason },
  };
}

/**
 * `invalid` is for documents and what they name. LaunchDarkly out of reach, and nothing else: running again may be enough. What is left
 * is wrong with a token or with settings.
 */
function reasonOf(examination: Examination): FailureReason {
  const wrong = withStatus(examination, "not");
  if (wrong.length === 0) return "";
  if (wrong.some(({ group, check }) => group === "documents" || check === "names")) return "invalid";
  return wrong.every(({ check }) => check === "host" || check === "rate-limit") ? "unreachable" : "failed";
}
