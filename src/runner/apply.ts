// A push, a schedule or a run by hand → what was reviewed is carried out, its record is left, and the pull requests are told what became of it.
import { branchOf, type History, historyBetween, tipOf } from "../github/commits.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import { isCommit } from "../model/record.ts";
import { carryOut } from "../pipeline/carry-out.ts";
import { applyExitCode } from "../pipeline/exit-code.ts";
import { gather } from "../pipeline/gather.ts";
import { type Journal, openJournal } from "../pipeline/journal.ts";
import type { Prepared } from "../pipeline/prepare.ts";
import { type ApplyEntry, applyEntry } from "../pipeline/record.ts";
import { unblocked } from "../planning/policy/blocking.ts";
import { allow } from "../planning/policy/override.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { sentence } from "../reporting/escaping/markdown.ts";
import { prepareJob } from "./comparison.ts";
import type { Connect, Job, JobResult } from "./job.ts";
import { publishOutcomes } from "./publish.ts";
import { savePlan } from "./report.ts";
import { resultOf } from "./result.ts";
import { reviewMerge } from "./reviewed.ts";

export async function apply(job: Job, connect: Connect): Promise<JobResult> {
  const prepared = await prepareJob(job);
  const history = await historySince(job, prepared);
  if (history === "superseded" || history === "unrelated") return notApplied(job, prepared, history);
  const { request, record } = prepared;
  const client = connect(request);
  const reviewed = await reviewMerge(job, await gather(request, client), prepared, history);
  const plan = allow(reviewed.plan, job.inputs.allow);
  await savePlan(job, plan);
  const isAllowed = plan !== reviewed.plan;
  const overridden = isAllowed ? new Set(plan.operations.map(({ digest }) => digest)) : reviewed.review.overridden;
  const entry = applyEntry(prepared, plan, { ...reviewed.review, overridden }, job.address);
  const journal = unblocked(plan).length > 0 ? await beginJournal(job, entry) : undefined;
  const { outcomes, unrecorded } = await carryOut(entry, request, client, {
    stop: job.stop,
    records: job.repository.records,
    ...present({ onOutcome: journal?.note }),
  });
  const isLost = unrecorded.some(isError);
  // A journal that stays makes the `post` step try to leave the record again.
  if (!isLost) await journal?.close();
  const untold = job.stop.aborted ? [] : await publishOutcomes(job, plan, outcomes, reviewed.pulls, record);
  const code = applyExitCode(plan, outcomes);
  const diagnostics = [...plan.diagnostics, ...unrecorded, ...untold];
  const result = resultOf({
    plan: { ...plan, diagnostics },
    planPath: job.planPath,
    outcomes,
    code,
    failed: code !== 0,
    annotations: diagnosticAnnotations(diagnostics),
  });
  if (!isLost || result.failed) return result;
  const message = "Everything was applied, but its record could not be written: run this again.";
  return { ...result, failed: true, message, outputs: { ...result.outputs, "failure-reason": "unreachable" } };
}

/** A run that is killed from here on may leave something half done, so the `post` step has to know of the journal. */
function beginJournal({ journal, redact }: Job, entry: ApplyEntry): Promise<Journal> {
  journal.begins();
  return openJournal(journal.path, entry, redact);
}

/** What lies between base and head. An old job that is run again is superseded: it would start what has been removed since. */
async function historySince(
  { github, commit, isRerun, ref, inputs }: Job,
  { request, record }: Prepared,
): Promise<History | "superseded" | "unrelated"> {
  const isNamed = inputs.base !== undefined;
  if (record === undefined && isRerun && !isNamed && (await tipOf(github, ref)) !== commit) return "superseded";
  // This holds whatever base is named: an old run by hand that is run again would bring back what was there then.
  if (record !== undefined && isNamed && (await historyBetween(github, record.sha, commit))?.status === "behind")
    return "superseded";
  const { base } = request.names;
  if (!isCommit(base)) return { status: "ahead", commits: [commit], age: 0, isCut: false };
  const history = await historyBetween(github, base, commit);
  // A person who names a base knows what LaunchDarkly holds, so head need not follow from it.
  if (isNamed) return history ?? { status: "diverged", commits: [commit], age: 0, isCut: false };
  if (history?.status === "behind") return "superseded";
  return history === undefined || history.status === "diverged" ? "unrelated" : history;
}

function notApplied({ commit, ref }: Job, { request, record }: Prepared, why: "superseded" | "unrelated"): JobResult {
  const short = (sha: string) => `\`${sha.slice(0, 12)}\``;
  const branch = `\`${branchOf(ref)}\``;
  const { base } = request.names;
  const isOld = why === "superseded";
  const message = isOld
    ? record === undefined
      ? `This is an old run of ${short(commit)}, and ${branch} has moved on since: nothing was done. Run the newest one again instead.`
      : `${short(commit)} is older than ${short(record.sha)}, which has been applied: nothing was done.`
    : `${short(commit)} doesn't follow from \`${base}\`, ${record === undefined ? "where the branch was before" : "which was applied last"}: ${branch} was rewritten. Nothing was done, since what has run once could start again.`;
  const hint =
    "Start the workflow by hand in mode `apply`, with the input `base`: the commit whose documents LaunchDarkly holds.";
  const diagnostics: Diagnostic[] = [
    isOld
      ? { severity: "notice", code: "superseded", message }
      : { severity: "error", code: "history-rewritten", message, hint },
  ];
  return {
    failed: !isOld,
    message: isOld ? message : `${message} ${hint}`,
    summary: `## LaunchDarkly workflows\n\n**${isOld ? "Superseded" : "Not applied"}.** ${sentence(isOld ? message : `${message} ${hint}`)}\n`,
    annotations: diagnosticAnnotations(diagnostics),
    outputs: { "failure-reason": isOld ? "" : "blocked" },
  };
}
