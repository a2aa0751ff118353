// A schedule → how LaunchDarkly differs from the documents, in the instance's one issue and in the summary.
import { type DriftIssue, writeDriftIssue } from "../../github/drift-issue.ts";
import { type Attempt, tolerateFailure } from "../../github/failures.ts";
import type { Plan } from "../../model/plan.ts";
import { driftOf, driftRequest } from "../../pipeline/drift.ts";
import { makePlan } from "../../pipeline/gather.ts";
import { planAnnotations } from "../../reporting/annotations.ts";
import { prepareJob } from "../comparison.ts";
import type { Connect, Job, JobResult } from "../job.ts";
import { reportOf, savePlan } from "../report.ts";
import { resultOf } from "../result.ts";

export async function drift(job: Job, connect: Connect): Promise<JobResult> {
  const request = driftRequest(await prepareJob(job));
  const plan = await makePlan(request, connect(request));
  await savePlan(job, plan);
  const { hasDrifted, exitCode: code } = driftOf(plan);
  const about = hasDrifted ? "drift" : "no drift";
  // Where something could not be read, the issue can neither be opened nor closed.
  const issue = code === 1 ? undefined : await writeIssue(job, plan, about);
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...(issue?.problems ?? [])] };
  return resultOf({
    plan: whole,
    job,
    code,
    failed: code !== 0,
    annotations: planAnnotations(whole, about),
    commentUrl: issue?.value?.url ?? "",
    about,
  });
}

function writeIssue(job: Job, plan: Plan, about: "drift" | "no drift"): Promise<Attempt<DriftIssue | undefined>> {
  // The issue is edited only when the drift changes: neither for a new commit nor for what lies beside the drift.
  const significant = { ...plan, base: "", head: "", unchanged: [], unmanaged: 0 };
  const report = {
    ...reportOf(job, plan, undefined, { about, significant }),
    title: `LaunchDarkly differs from the documents (${plan.instance})`,
    hasDrifted: about === "drift",
  };
  return tolerateFailure(() => writeDriftIssue(job.github, plan.instance, report), {
    what: "The drift could not be written into an issue",
    needed: "issues: write",
    severity: "warning",
  });
}
