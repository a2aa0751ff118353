// What became of an apply's operations → told on the pull requests that showed them, in their own comments.
import { readComment, updateComment, writeComment } from "../github/comment.ts";
import { historyBetween } from "../github/commits.ts";
import { tolerateFailure } from "../github/failures.ts";
import { mergedPulls } from "../github/merged-pulls.ts";
import { reviewedBytes, reviewedLine } from "../github/reviewed-plan.ts";
import { type ReviewedPull, reviewedOn } from "../github/reviews.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { type ApplyRecord, isCommit } from "../model/record.ts";
import { revisionOf } from "../planning/scope/undone.ts";
import type { Job } from "./job.ts";
import { reportOf } from "./report.ts";

type Publisher = Pick<Job, "github" | "address" | "redact" | "runId" | "ref">;

/** `pulls`: those that were merged since the last apply; where something was left from before, those that left it are told too. */
export async function publishOutcomes(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  pulls: readonly ReviewedPull[],
  record: ApplyRecord | undefined,
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
      what: "The outcome could not be told on its pull request",
      needed: "pull-requests: write",
      severity: "warning",
    },
  );
  return problems;
}

/** Each asks GitHub once; older merges are told nothing. */
const mostCommits = 20;

/** The pull requests whose merges left something undone. */
async function pullsBehind({ github, ref }: Publisher, instance: string, record: ApplyRecord): Promise<ReviewedPull[]> {
  const revisions = [...new Set(record.undone.map((entry) => revisionOf(entry, record)))].filter(isCommit);
  const branch = ref.replace(/^refs\/heads\//, "");
  const found = new Map<number, ReviewedPull>();
  for (const revision of revisions) {
    const history = await historyBetween(github, revision, record.sha);
    const { pulls } = await mergedPulls(github, history?.commits.slice(0, mostCommits) ?? [], branch);
    for (const pull of pulls) found.set(pull.number, await reviewedOn(github, pull, instance));
  }
  return [...found.values()];
}

/** Only of its own operations; but what stopped everything is told wherever there is a comment. */
async function publishOn(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  { pull, plan: seen }: ReviewedPull,
): Promise<void> {
  const { github } = publisher;
  const { instance } = plan;
  const shown = partShown(plan, seen?.digests ?? []);
  const showsNone = shown.operations.length === 0;
  if (showsNone && !plan.diagnostics.some(isError)) return;
  const existing = await readComment(github, pull, instance);
  if (existing === undefined && showsNone) return;
  const ids = new Set(shown.operations.map(({ id }) => id));
  const became = outcomes.filter(({ operation }) => ids.has(operation));
  // A later apply that looks for what was reviewed finds it still.
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
