// A push, a schedule or a run by hand → what was reviewed is carried out, and the record of it is left for the next one.
import { setTimeout as sleep } from "node:timers/promises";
import { apply } from "../applying/apply.ts";
import type { GitHub } from "../github/client.ts";
import { githubDiagnostic, isRefused, isRequestFailure } from "../github/failures.ts";
import {
  compare,
  mergedPulls,
  type Range,
  type Reviewed,
  reviewedDigests,
  reviewedOn,
} from "../github/merged-pulls.ts";
import { readRecord, writeRecord } from "../github/record.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { allow } from "../planning/override.ts";
import { recordOf } from "../planning/pending.ts";
import { assemble, type PlanInput, unblocked } from "../planning/plan.ts";
import { holdToReviewed } from "../planning/reviewed.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { sentence } from "../reporting/safety.ts";
import { outcomeHeadline } from "../reporting/summary.ts";
import { applyExitCode } from "./exit-code.ts";
import { type GitHubResult, type GitHubRun, result, savePlan } from "./github-run.ts";
import { type Entry, type Journal, openJournal, readJournal } from "./journal.ts";
import { gather, type PlanRequest } from "./planning.ts";
import { type Prepared, prepareOnGitHub } from "./revisions-on-github.ts";
import { tellMergedPulls } from "./told-on-github.ts";

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
    ...(prepared.record && { before: prepared.record }),
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

/** After a run that was killed: the record that it could not leave any more. */
export async function recordAfterwards(github: GitHub, journalPath: string): Promise<Diagnostic[]> {
  const journal = await readJournal(journalPath);
  if (journal === undefined) return [];
  const { entry, outcomes } = journal;
  const problems = await leaveRecord(github, entry, outcomes);
  const undone = entry.plan.operations.length - outcomes.filter(({ status }) => status === "done").length;
  const message = `The apply was ended before it could leave its record; it was left afterwards. ${undone === 0 ? "Everything was done." : `${undone} of ${entry.plan.operations.length} operations are not known to be done: the next run looks at them.`}`;
  return [{ severity: "notice", code: "recorded-afterwards", message }, ...problems];
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

interface Held {
  plan: Plan;
  reviewed: ReadonlySet<string>;
  allowed: ReadonlySet<string>;
  /** The pull requests that were merged since the last apply. */
  pulls: readonly Reviewed[];
}

/** The plan without what nobody saw, and with the guards lifted that a review lifted. */
async function hold(run: GitHubRun, input: PlanInput, { record, request }: Prepared, range: Range): Promise<Held> {
  const { reviewedPlan: policy } = run.inputs;
  const planned = assemble(input);
  const nothing = new Set<string>();
  if (planned.operations.every(({ kind }) => kind === "settle") && !planned.diagnostics.some(isError))
    return { plan: planned, reviewed: reviewedDigests([], record).digests, allowed: nothing, pulls: [] };
  const found = await lookUp(run, planned, request.instance, range, record);
  const { digests, allowed } = reviewedDigests(found.reviewed, record);
  const notes = comparedWith(found);
  const covered = new Set([...(input.covered ?? []), ...allowed]);
  const plan = assemble({ ...input, covered, diagnostics: [...input.diagnostics, ...notes] });
  const isPresent = found.reviewed.some(({ plan: seen }) => seen !== undefined);
  const isHeld = policy === "required" || (policy === "if-present" && isPresent);
  return { plan: isHeld ? holdToReviewed(plan, digests) : plan, reviewed: digests, allowed, pulls: found.reviewed };
}

interface LookedUp {
  reviewed: Reviewed[];
  /** What kept it from being looked up. */
  problems?: Diagnostic[];
  /** More than are asked about. */
  isCut: boolean;
}

/** Each asks GitHub once. */
const mostCommits = 100;
/** Milliseconds: GitHub may need half a minute to know which pull request a squashed commit came from. */
const patience = { longest: 30_000, between: 2_000 };

async function lookUp(
  { github, ref, inputs, assignment }: GitHubRun,
  plan: Plan,
  instance: string,
  { line, age, now, isCut: isShort }: Range,
  record: Prepared["record"],
): Promise<LookedUp> {
  const branch = ref.replace(/^refs\/heads\//, "");
  // A queue makes its commit long before it pushes it.
  const { pushedAt } = assignment;
  const passed = pushedAt !== undefined && now !== undefined ? Math.max(0, now - pushedAt) : age;
  const until = Date.now() + patience.longest - passed;
  const isCut = isShort || line.length > mostCommits;
  const reviewed = new Map<number, Reviewed>();
  try {
    for (let commits = line.slice(0, mostCommits); ; commits = line.slice(0, 1)) {
      const { pulls, tipHasOne } = await mergedPulls(github, commits, branch);
      const read = await Promise.all(pulls.map((pull) => reviewedOn(github, pull, instance)));
      for (const one of read) reviewed.set(one.pull, one);
      const { digests } = reviewedDigests([...reviewed.values()], record);
      const isSeen = plan.operations.every(({ kind, digest }) => kind === "settle" || digests.has(digest));
      const isFresh = assignment.base.kind === "commit" && line.length > 0;
      const mayComeLater = inputs.reviewedPlan === "required" && isFresh && !tipHasOne;
      if (isSeen || !mayComeLater || Date.now() + patience.between > until)
        return { reviewed: [...reviewed.values()], isCut };
      await sleep(patience.between);
    }
  } catch (error) {
    if (!isRefused(error)) throw error;
    const problem = githubDiagnostic(
      error,
      "The merged pull requests could not be looked up, so nothing counts as reviewed",
      "pull-requests: read",
    );
    return {
      reviewed: [...reviewed.values()],
      isCut,
      problems: [{ ...problem, severity: "warning", code: "no-pull-requests" }],
    };
  }
}

function comparedWith({ reviewed, isCut, problems = [] }: LookedUp): Diagnostic[] {
  const allowed = reviewed.flatMap(({ pull, allowance }): Diagnostic[] =>
    allowance === undefined
      ? []
      : [
          {
            severity: "notice",
            code: "allowed",
            message: `\`${allowance.by}\` allowed the plan of #${pull}: \`${allowance.reason.replaceAll("`", "'")}\``,
          },
        ],
  );
  const without = reviewed.filter(({ plan }) => plan === undefined).map(({ pull }) => `#${pull}`);
  return [
    ...problems,
    ...allowed,
    ...(without.length === 0
      ? []
      : [
          {
            severity: "warning" as const,
            code: "no-reviewed-plan",
            message: `No plan of this tool was found on ${without.join(", ")}, neither as a check run nor as a comment.`,
            hint: "Did no plan run there, have its check runs expired and its comment been deleted, or did another token write them? Then nothing of it counts as reviewed: let it through by hand, with `allow`.",
          },
        ]),
    ...(isCut
      ? [
          {
            severity: "warning" as const,
            code: "many-merges",
            message: `More than ${mostCommits} commits have come since the last apply; only the newest ones were asked for their pull requests.`,
            hint: "What counts as unreviewed therefore can be let through by hand, with `allow`.",
          },
        ]
      : []),
  ];
}

/** Every apply ends with this, one that failed too. */
async function leaveRecord(github: GitHub, entry: Entry, outcomes: readonly Outcome[]): Promise<Diagnostic[]> {
  const { instance, plan, reviewed, allowed, run, before } = entry;
  const record = recordOf({ plan, outcomes, reviewed: new Set(reviewed), allowed: new Set(allowed), run, before });
  if (record === undefined) return [];
  try {
    if (await isOvertaken(github, entry, record.sha))
      return [
        {
          severity: "notice",
          code: "overtaken",
          message: "A run of a newer commit has left its record meanwhile: that one counts.",
        },
      ];
    await writeRecord(github, instance, record, {
      succeeded: applyExitCode(plan, outcomes) === 0 && record.pending.length === 0,
      description: outcomes.length === 0 ? "nothing to do" : outcomeHeadline(outcomes),
      address: run,
    });
    return [];
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const problem = githubDiagnostic(error, "The record of this apply could not be written", "deployments: write");
    return [{ ...problem, severity: isRefused(error) ? "warning" : "error", code: "no-record" }];
  }
}

/** Two applies at once: the newer commit's was planned with all that the older one's was, and its record must stay the last one. */
async function isOvertaken(github: GitHub, { instance, before }: Entry, sha: string): Promise<boolean> {
  const { record: newest } = await readRecord(github, instance);
  if (newest === undefined || newest.sha === sha || newest.sha === before?.sha) return false;
  return (await compare(github, newest.sha, sha))?.status === "behind";
}
