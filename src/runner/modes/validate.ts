// The documents of a revision → what is wrong with them, offline: in mode `validate`, and where there is no LaunchDarkly token.
import { readRevision } from "../../configuration/revision.ts";
import { noDirectory, standardDirectory } from "../../configuration/settings.ts";
import { writeCheckRun } from "../../github/check-run.ts";
import { parentsOf } from "../../github/commits.ts";
import type { PullRequest } from "../../github/event.ts";
import { isRefused } from "../../github/failures.ts";
import { reviewedBytes, reviewedLine } from "../../github/reviewed-plan.ts";
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import { present } from "../../model/values/present.ts";
import { asWarning, judgedRevision } from "../../pipeline/policies.ts";
import { identify } from "../../pipeline/request.ts";
import { planHash } from "../../planning/assemble/digest.ts";
import { newFindings } from "../../planning/scope/new-findings.ts";
import { diagnosticAnnotations } from "../../reporting/annotations.ts";
import { validationMarkdown } from "../../reporting/markdown/validation.ts";
import { areSame } from "../../repository/revisions/snapshot.ts";
import { noAccessToken } from "../inputs.ts";
import type { Job, JobResult } from "../job.ts";
import { withoutPlan } from "../without-plan.ts";

export async function validate(job: Job): Promise<JobResult> {
  const { inputs, commit, github, repository, assignment, connect } = job;
  const isOffline = assignment.mode !== "validate" && connect === undefined;
  const { pull } = assignment;
  const head = await repository.snapshot(commit);
  const parent = () => parentsOf(github, commit).then(([first]) => first);
  const before = head.isMissing || (isOffline && pull !== undefined) ? await parent() : undefined;
  const base = await repository.snapshot(before);
  const isNowhere = head.isMissing && base.isMissing && head.diagnostics.length === 0;
  const goesInto = readRevision(base.files, inputs.directory, "base");
  const revision = await judgedRevision(readRevision(head.files, inputs.directory, "head"), async () => {
    if (before !== undefined) return goesInto;
    const { files } = await repository.snapshot(await parent());
    return readRevision(files, inputs.directory, "base");
  });
  const found = newFindings(revision.diagnostics, revision, goesInto);
  const isUntouched = isOffline && before !== undefined && pull !== undefined && areSame(head, base);
  const diagnostics = [
    ...(inputs.diagnostics ?? []),
    ...(isOffline ? [noToken] : []),
    ...head.diagnostics,
    ...(isNowhere && inputs.directory !== standardDirectory ? [noDirectory(inputs.directory)] : []),
    // What the pull request leaves as it is doesn't turn its job red.
    ...(isUntouched ? found.map(asWarning) : found),
  ];
  const failed = diagnostics.some(isError);
  if (isUntouched && !failed) await passCheck(job, pull, identify(revision, goesInto, inputs).instance);
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

/** For a pull request that changes no document, and so needs no plan. A fork's token may not write the check run: then there is none. */
async function passCheck({ github, addresses }: Job, { number, head }: PullRequest, instance: string): Promise<void> {
  const hash = planHash([]);
  const at = new Date(0).toISOString(); // what shows nothing counts whenever it was made
  const carried = reviewedLine({ pull: number, head, hash, at, shown: new Map(), stopped: [] }, reviewedBytes.check);
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
      address: addresses.run,
    });
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

/** A push by Dependabot has no secrets. It needs none if it changes no document. */
export async function applyWithoutToken({ assignment, commit, repository }: Job): Promise<JobResult> {
  const { base } = assignment;
  if (base.kind === "commit") {
    const [head, before] = await Promise.all([repository.snapshot(commit), repository.snapshot(base.sha)]);
    if (areSame(head, before))
      return withoutPlan(
        "no-token",
        "There is no LaunchDarkly access token here, and no document has changed: nothing to do.",
      );
  }
  return {
    ...withoutPlan("no-token", noAccessToken),
    failed: true,
    message: noAccessToken,
    annotations: [],
    outputs: { "failure-reason": "invalid" },
  };
}
