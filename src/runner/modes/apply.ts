// A push, a schedule or a run by hand → what was reviewed is carried out, its record is left, and the pull requests are told what became of it.
import { apply as carryOut } from "../../applying/apply.ts";
import { waitsOf } from "../../configuration/waits.ts";
import { follows } from "../../github/commits.ts";
import type { ReviewedPull } from "../../github/reviewing/reviews.ts";
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import { isSending, type Plan } from "../../model/plan.ts";
import type { ApplyRecord } from "../../model/record.ts";
import { present } from "../../model/values/present.ts";
import { applyExitCode } from "../../pipeline/exit-code.ts";
import { gather } from "../../pipeline/gather.ts";
import { applyEntry, leaveBeginning, leaveRecord } from "../../pipeline/record.ts";
import { reviewByHand } from "../../pipeline/review.ts";
import { unblocked } from "../../planning/policy/blocking.ts";
import { allow } from "../../planning/policy/override.ts";
import type { ApplyEntry } from "../../planning/scope/apply-record.ts";
import { diagnosticAnnotations } from "../../reporting/annotations.ts";
import { type Journal, openJournal } from "../../repository/records/journal.ts";
import { untilKilled } from "../cancelled.ts";
import { prepareJob } from "../comparison.ts";
import { historySince, notApplied } from "../history.ts";
import type { Connect, Job, JobResult } from "../job.ts";
import { outOfTime, publishNotApplied, publishOutcomes } from "../publish.ts";
import { pullAddress, savePlan } from "../report.ts";
import { resultOf } from "../result.ts";
import { pullsOfPush, reviewMerge } from "../reviewed.ts";
import { withoutPlan } from "../without-plan.ts";

export async function apply(job: Job, connect: Connect): Promise<JobResult> {
  const inTime = untilKilled(job.stop);
  const prepared = await prepareJob(job);
  const { request } = prepared;
  const [unread] = prepared.unread;
  if (unread !== undefined) return untouched(job, request.instance, notRead(unread));
  const history = await historySince(job, prepared);
  if (history === "superseded") return notApplied(job, prepared, history);
  if (history === "rewritten") return untouched(job, request.instance, notApplied(job, prepared, history));
  const { records } = job.repository;
  const client = connect(request);
  const merge = await reviewMerge(job, await gather(request, client), prepared, history);
  const { plan: planned, pulls } = merge;
  const plan = allow(planned, job.inputs.allow, "allow");
  await savePlan(job, plan);
  const isAllowed = job.inputs.allow === planned.hash;
  const [record] = prepared.records;
  if (job.inputs.base !== undefined && record !== undefined && !prepared.isDoubtful && follows(history) && !isAllowed)
    return remembered(record, planned);
  const reviewed = isAllowed ? reviewByHand(planned, true) : merge.reviewed;
  const entry = applyEntry(prepared, plan, reviewed, job.addresses.run, merge.unasked);
  const sends = unblocked(plan);
  const journal = entry !== undefined && sends.length > 0 ? await beginJournal(job, entry) : undefined;
  // Without memory nothing is made: the next run could not tell what has run.
  const forgotten = entry !== undefined && sends.length > 0 ? await leaveBeginning(records, entry) : [];
  const overtaken = forgotten.find(({ code }) => code === "overtaken" || code === "stale");
  if (overtaken !== undefined) {
    await journal?.close();
    return overtaken.code === "stale" ? apply(job, connect) : notApplied(job, prepared, "superseded");
  }
  if (!forgotten.some(isError)) journal?.noteBegun();
  const mayGoOn = !forgotten.some(isError) || !sends.some(isSending);
  const outcomes = mayGoOn
    ? await carryOut(plan, client, request.owners, {
        listsAgain: true,
        patience: waitsOf(request.policies.service),
        stop: job.stop,
        ...present({ onOutcome: journal?.note, onDelete: journal?.noteDelete, onCreate: journal?.noteCreate }),
      })
    : [];
  const unrecorded = mayGoOn && entry !== undefined ? await leaveRecord(records, entry, outcomes) : forgotten;
  if (sends.length === 0 && unrecorded.some(({ code }) => code === "stale")) return apply(job, connect);
  const isLost = unrecorded.some(isError);
  // A journal that stays makes the `post` step try to leave the record again.
  if (!isLost) await journal?.close();
  const known = [...plan.diagnostics, ...unrecorded];
  const told = { ...plan, diagnostics: known };
  const { problems, earlier } = await inTime(publishOutcomes(job, told, outcomes, pulls, prepared), outOfTime);
  const diagnostics = [...known, ...problems];
  const code = mayGoOn ? applyExitCode(plan, outcomes) : 1;
  const applied = { instance: plan.instance, pulls: linked(job, [...pulls, ...earlier]), plan, outcomes };
  const result = resultOf({
    applied,
    plan: { ...plan, diagnostics },
    job,
    outcomes,
    code,
    failed: code !== 0,
    annotations: diagnosticAnnotations(diagnostics),
  });
  if (!isLost || result.failed) return result;
  const message =
    outcomes.length === 0
      ? "Nothing had to be done, but the record of that could not be written: run this again."
      : "Everything was applied, but its record could not be written: run this again. That run knows what was made by its marker, makes nothing twice, and leaves the record.";
  return { ...result, failed: true, message, outputs: { ...result.outputs, "failure-reason": "unreachable" } };
}

/** What was merged is told why nothing of it was done. */
async function untouched(job: Job, instance: string, result: JobResult): Promise<JobResult> {
  let pulls: readonly ReviewedPull[] = [];
  const untold = await publishNotApplied(job, instance, result.message, async () => {
    pulls = await pullsOfPush(job, instance);
    return pulls;
  });
  const applied = { instance, pulls: linked(job, pulls), outcomes: [] };
  return { ...result, applied, annotations: [...result.annotations, ...diagnosticAnnotations(untold)] };
}

function linked(job: Job, pulls: readonly ReviewedPull[]) {
  return pulls.map(({ pull: number }) => ({ number, url: pullAddress(job, number) }));
}

/** What isn't known could start again, and the record of this apply would hide that it was known. */
function notRead({ code, message, hint = "" }: Diagnostic): JobResult {
  const why = `${message} Nothing was done. ${hint}`;
  return {
    ...withoutPlan(code, why),
    failed: true,
    message: why,
    annotations: diagnosticAnnotations([{ severity: "error", code, message: `${message} Nothing was done.`, hint }]),
    outputs: { "failure-reason": "unreachable" },
  };
}

/** A base would take the place of what is known: a record that says otherwise would be lost. */
function remembered({ sha }: ApplyRecord, { hash }: Plan): JobResult {
  const message = `What LaunchDarkly holds is known from the record of the last apply, of \`${sha.slice(0, 12)}\`: the input \`base\` would take its place. Nothing was done.`;
  const hint = `Leave \`base\` out; or, if the record is wrong, look at the plan with this \`base\`, and give its hash as \`allow\`: \`${hash}\`.`;
  const annotations = diagnosticAnnotations([{ severity: "error", code: "base-over-record", message, hint }]);
  const failed = {
    ...withoutPlan("base-over-record", `${message} ${hint}`),
    failed: true,
    message: `${message} ${hint}`,
  };
  return { ...failed, annotations, outputs: { "failure-reason": "blocked" } };
}

/** A run that is killed from here on may leave something half done, so the `post` step has to know of the journal. */
function beginJournal({ journal }: Job, entry: ApplyEntry): Promise<Journal> {
  journal.begins();
  return openJournal(journal.path, entry);
}
