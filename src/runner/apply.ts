// A push, a schedule or a run by hand → what was reviewed is carried out, and the record of it is left for the next one.

import { apply } from "../applying/apply.ts";
import { compare, type Range } from "../github/merged-pulls.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import { applyExitCode } from "../pipeline/exit-code.ts";
import { gather, type PlanRequest } from "../pipeline/gather.ts";
import { type Entry, type Journal, openJournal } from "../pipeline/journal.ts";
import { unblocked } from "../planning/assemble/assemble.ts";
import { allow } from "../planning/policy/override.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { sentence } from "../reporting/escaping/safety.ts";
import { tellMergedPulls } from "./publish-outcomes.ts";
import { leaveRecord } from "./record.ts";
import { type GitHubResult, type GitHubRun, result, savePlan } from "./result.ts";
import { hold } from "./reviewed.ts";
import { type Prepared, prepareOnGitHub } from "./revisions.ts";

export async function applyOnGitHub(
  run: GitHubRun,
  connect: (request: PlanRequest) => LaunchDarkly,
): Promise<GitHubResult> {
  const prepared = await prepareOnGitHub(run);
  const range = await rangeOf(run, prepared);
  if (range === "superseded" || range === "unrelated") return notApplied(run, prepared, range);
  const { request } = prepared;
  const client = connect(request);
  const input = await gather({ ...request, diagnostics: [...run.diagnostics, ...request.diagnostics] }, client);
  const held = await hold(run, input, prepared, range);
  const plan = allow(held.plan, run.inputs.allow);
  await savePlan(run, plan);
  const byHand = plan === held.plan ? held.allowed : new Set(plan.operations.map(({ digest }) => digest));
  const seen = { reviewed: [...held.reviewed], allowed: [...byHand] };
  const entry: Entry = {
    instance: request.instance,
    plan,
    ...seen,
    run: run.address,
    ...present({ before: prepared.record }),
  };
  const journal = unblocked(plan).length > 0 ? await beginJournal(run, entry) : undefined;
  const outcomes = await apply(plan, client, request.owners, {
    replaceOrder: request.policies.replaceOrder,
    desired: request.head.workflows,
    stop: run.stop,
    ...(journal && { onOutcome: journal.note }),
  });
  const unrecorded = await leaveRecord(run.github, entry, outcomes);
  const isLost = unrecorded.some(isError);
  // What runs afterwards tries again.
  if (!isLost) await journal?.close();
  const untold = run.stop.aborted ? [] : await tellMergedPulls(run, plan, outcomes, held.pulls, prepared.record);
  const code = applyExitCode(plan, outcomes);
  const diagnostics = [...plan.diagnostics, ...unrecorded, ...untold];
  const annotations = diagnosticAnnotations(diagnostics);
  const told = result({ ...plan, diagnostics }, outcomes, code, code !== 0, annotations, { "plan-path": run.planPath });
  if (!isLost || told.failed) return told;
  const message = "Everything was applied, but its record could not be written: run this again.";
  return { ...told, failed: true, message, outputs: { ...told.outputs, "failure-reason": "unreachable" } };
}

/** From here on a kill may leave something half done. */
function beginJournal({ journal, redact }: GitHubRun, entry: Entry): Promise<Journal> {
  journal.begins();
  return openJournal(journal.path, entry, redact);
}

/** What lies between the last apply and this commit. An old job that is run again would start again what has been removed since. */
async function rangeOf(
  { github, commit, isRerun, ref, inputs }: GitHubRun,
  { base, record }: Prepared,
): Promise<Range | "superseded" | "unrelated"> {
  if (record === undefined && isRerun && inputs.base === undefined) {
    const { octokit, repository } = github;
    const { data } = await octokit.rest.git.getRef({ ...repository, ref: ref.replace(/^refs\//, "") });
    if (data.object.sha !== commit) return "superseded";
  }
  // Whatever base is named: an old run by hand that is run again would bring back what was there then.
  if (record !== undefined && inputs.base !== undefined) {
    const since = await compare(github, record.sha, commit);
    if (since?.status === "behind") return "superseded";
  }
  if (base === undefined) return { status: "ahead", line: [commit], age: 0, isCut: false };
  const range = await compare(github, base, commit);
  // Whoever names a base has looked at it.
  if (inputs.base !== undefined) return range ?? { status: "diverged", line: [commit], age: 0, isCut: false };
  if (range?.status === "behind") return "superseded";
  return range === undefined || range.status === "diverged" ? "unrelated" : range;
}

function notApplied(
  { commit, ref }: GitHubRun,
  { record, base = "" }: Prepared,
  why: "superseded" | "unrelated",
): GitHubResult {
  const short = (sha: string) => `\`${sha.slice(0, 12)}\``;
  const branch = `\`${ref.replace(/^refs\/heads\//, "")}\``;
  const isOld = why === "superseded";
  const message = isOld
    ? record === undefined
      ? `This is an old run of ${short(commit)}, and ${branch} has moved on since: nothing was done. The newest run is the one to run again.`
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
