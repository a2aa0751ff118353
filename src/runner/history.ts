// A commit × what was applied last → what lies in between, or why the commit is not applied.
import type { GitHub } from "../github/client.ts";
import { branchOf, follows, type History, historyBetween, tipOf } from "../github/commits.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { type ApplyRecord, isCommit } from "../model/record.ts";
import { listed, quoted } from "../model/values/words.ts";
import type { Prepared } from "../pipeline/prepare.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { sentence } from "../reporting/escaping/markdown.ts";
import type { Job, JobResult } from "./job.ts";
import { withoutPlan } from "./without-plan.ts";

/** A commit that is older than what was applied would start what has been removed since. One that doesn't follow from it could start what has run. */
export type Obstacle = "superseded" | "rewritten";

/** Since the last apply. What was reviewed before it doesn't count again, whatever base a person names. */
export async function historySince(
  { github, commit, isRerun, ref, inputs }: Job,
  { request, records }: Prepared,
): Promise<History | Obstacle> {
  const isNamed = inputs.base !== undefined;
  const [record] = records;
  if (record === undefined && isRerun && !isNamed && (await tipOf(github, ref)) !== commit) return "superseded";
  const since = record?.sha ?? request.names.base;
  if (!isCommit(since)) return { status: "ahead", commits: [commit], reachesBase: true, age: 0, isCut: false };
  const history = await historyBetween(github, since, commit);
  // The newest commit of a branch is older than what was applied only where the branch was pushed back.
  const isBehind = history?.status === "behind";
  if (isBehind && (await tipOf(github, ref)) !== commit) return "superseded";
  // A person who names a base knows what LaunchDarkly holds, so the commit need not follow from what was applied.
  if (isNamed) return history ?? { status: "diverged", commits: [commit], reachesBase: false, age: 0, isCut: false };
  return history === undefined || isBehind || history.status === "diverged" ? "rewritten" : history;
}

export function notApplied(job: Job, { request, records: [record] }: Prepared, obstacle: Obstacle): JobResult {
  return obstacle === "superseded" ? superseded(job, record) : rewritten(job, record, request.names.base);
}

function superseded({ commit, ref }: Job, record: ApplyRecord | undefined): JobResult {
  const message =
    record === undefined
      ? `This is an old run of ${short(commit)}, and \`${branchOf(ref)}\` has moved on since: nothing was done. Run the newest one again instead.`
      : `${short(commit)} is older than ${short(record.sha)}, which has been applied: nothing was done.${stillUndone(record)}`;
  return { ...withoutPlan("superseded", message), summary: summaryOf("Superseded", message) };
}

/** Whoever runs an old job again may do so for what its merge has left. */
function stillUndone({ sha, run, undone }: ApplyRecord): string {
  const names = undone.map(({ kind, key, target }) =>
    quoted(`${kind === "undecided" ? "" : `${kind} `}${target === undefined ? "template" : target} ${key}`),
  );
  if (names.length === 0) return "";
  const told = names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
  return ` Left undone by this merge or others: ${listed(told)}. Run the job of the newest merge again, that of ${short(sha)} (${run}), let the next merge do it, or start the workflow by hand in mode \`apply\`.`;
}

const mostNamed = 10;

function rewritten({ commit, ref }: Job, record: ApplyRecord | undefined, base: string): JobResult {
  const which = record === undefined ? "where the branch was before" : "which was applied last";
  const message = `${short(commit)} doesn't follow from \`${base}\`, ${which}: \`${branchOf(ref)}\` was rewritten. Nothing was done, since what has run once could start again.`;
  const hint = wayOutOf(branchOf(ref), base);
  return {
    failed: true,
    message: `${message} ${hint}`,
    summary: summaryOf("Not applied", `${message} ${hint}`),
    annotations: diagnosticAnnotations([{ severity: "error", code: "history-rewritten", message, hint }]),
    outputs: { "failure-reason": "blocked" },
  };
}

interface Change {
  /** That it goes into. */
  branch: string;
  /** The commit of it that it was compared with. */
  into: string;
  /** From what was applied last to that commit. */
  history: History | undefined;
}

/** Whether a branch no longer follows from what was applied last. */
export async function isRewritten(
  github: GitHub,
  { branch, into, history }: Change,
  { sha }: ApplyRecord,
): Promise<boolean> {
  if (follows(history)) return false;
  // The change may have been compared with an older state of the branch.
  const tip = await tipOf(github, `refs/heads/${branch}`);
  return tip === into || !follows(await historyBetween(github, sha, tip));
}

/** In a plan of such a branch, or of a pull request into it. */
export function rewrittenBranch(branch: string, { sha }: ApplyRecord): Diagnostic {
  return {
    severity: "warning",
    code: "history-rewritten",
    message: `\`${branch}\` doesn't follow from ${short(sha)}, which was applied last: it was rewritten. As long as that is so, no merge into it changes LaunchDarkly, and its job fails; an apply by hand needs the input \`base\`.`,
    hint: wayOutOf(branch, sha),
  };
}

function wayOutOf(branch: string, base: string): string {
  return `Force-push \`${branch}\` to a commit that has ${short(base)} in its history, and merge again what that removes; or start the workflow by hand in mode \`apply\`, with the input \`base\`: the commit whose documents LaunchDarkly holds.`;
}

function short(commit: string): string {
  return `\`${commit.slice(0, 12)}\``;
}

function summaryOf(heading: string, text: string): string {
  return `## LaunchDarkly workflows\n\n**${heading}.** ${sentence(text)}\n`;
}
