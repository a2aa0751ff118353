// The outcomes of an apply → the comments of the pull requests that showed its operations.
import { readComment, updateComment, writeComment } from "../github/comment.ts";
import { branchOf, historyBetween } from "../github/commits.ts";
import { tolerateFailure } from "../github/failures.ts";
import { mergedPulls } from "../github/merged-pulls.ts";
import { reviewedBytes, reviewedLine } from "../github/reviewed-plan.ts";
import { type ReviewedPull, reviewedOn } from "../github/reviews.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { ApplyRecord } from "../model/record.ts";
import type { Prepared } from "../pipeline/prepare.ts";
import { revisionsOf } from "../planning/scope/ledger.ts";
import type { Job } from "./job.ts";
import { reportOf } from "./report.ts";

type Publisher = Pick<Job, "github" | "address" | "redact" | "runId" | "ref">;

/** `pulls` were merged since the last apply. Earlier ones are told, too, where something that they left undone is in the plan. */
export async function publishOutcomes(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  pulls: readonly ReviewedPull[],
  { records: [record] }: Prepared,
): Promise<Diagnostic[]> {
  const { problems } = await tolerateFailure(
    async () => {
      const known = new Set(pulls.map(({ pull }) => pull));
      const isLate = plan.operations.some(({ undone }) => undone);
      const earlier = isLate && record !== undefined ? await pullsBehind(publisher, plan.instance, record) : [];
      for (const pull of [...pulls, ...earlier.filter(({ pull }) => !known.has(pull))])
        await publishOn(publisher, plan, outcomes, pull);
    },
    {
      what: "The outcome could not be written on its pull request",
      needed: "pull-requests: write",
      severity: "warning",
    },
  );
  return problems;
}

/** Each commit costs a request; pull requests that were merged before these are told nothing. */
const mostCommits = 20;

/** The pull requests whose merges left something undone. */
async function pullsBehind({ github, ref }: Publisher, instance: string, record: ApplyRecord): Promise<ReviewedPull[]> {
  const revisions = revisionsOf(record);
  const branch = branchOf(ref);
  const found = new Map<number, ReviewedPull>();
  for (const revision of revisions) {
    const history = await historyBetween(github, revision, record.sha);
    const { pulls } = await mergedPulls(github, history?.commits.slice(0, mostCommits) ?? [], branch);
    for (const pull of pulls) found.set(pull.number, await reviewedOn(github, pull, instance));
  }
  return [...found.values()];
}

/** A pull request is told of the operations that its plan showed; of an error that stopped everything also without any, if it has a comment. */
async function publishOn(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  { pull, plan: seen }: ReviewedPull,
): Promise<void> {
  const { github } = publisher;
  const { instance } = plan;
  const shown = partShown(plan, [...(seen?.shown.keys() ?? [])]);
  const showsNone = shown.operations.length === 0;
  if (showsNone && !plan.diagnostics.some(isError)) return;
  const existing = await readComment(github, pull, instance);
  if (existing === undefined && showsNone) return;
  const ids = new Set(shown.operations.map(({ id }) => id));
  const became = outcomes.filter(({ operation }) => ids.has(operation));
  // The digests stay in the comment, where a later apply may look for what was reviewed.
  const carried = seen && reviewedLine(seen, reviewedBytes.comment);
  const report = reportOf(publisher, shown, became, { carried, isNewest: true });
  if (existing === undefined) await writeComment(github, pull, instance, report);
  else await updateComment(github, existing, instance, report);
}

/** The part of a plan that a pull request showed. */
function partShown(plan: Plan, digests: readonly string[]): Plan {
  const shown = new Set(digests);
  const operations = plan.operations.filter(({ digest }) => shown.has(digest));
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  return { ...plan, operations, guards, unchanged: [], unmanaged: 0 };
}
