// The outcomes of an apply → the comments of the pull requests that showed its operations.
import { writeComment } from "../github/comment.ts";
import { branchOf, historyBetween } from "../github/commits.ts";
import { tolerateFailure } from "../github/failures.ts";
import { mergedPulls } from "../github/merged-pulls.ts";
import { type ReviewedPlan, reviewedBytes, reviewedLine } from "../github/reviewed-plan.ts";
import { type ReviewedPull, reviewedOn } from "../github/reviews.ts";
import { type Diagnostic, isInvalid } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { ApplyRecord } from "../model/record.ts";
import { present } from "../model/values/present.ts";
import { counted } from "../model/values/words.ts";
import type { Prepared } from "../pipeline/prepare.ts";
import { revisionsOf } from "../planning/scope/ledger.ts";
import { sentence } from "../reporting/escaping/markdown.ts";
import { runLink } from "../reporting/markdown/links.ts";
import type { Job } from "./job.ts";
import { reportOf } from "./report.ts";

type Publisher = Pick<Job, "github" | "addresses" | "redact" | "runId" | "ref">;

/** `pulls` were merged since the last apply. Earlier ones are told, too, where something that they left undone is in the plan. */
export async function publishOutcomes(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  pulls: readonly ReviewedPull[],
  { records: [record] }: Prepared,
): Promise<Diagnostic[]> {
  const { problems } = await tolerateFailure(async () => {
    const known = new Set(pulls.map(({ pull }) => pull));
    const isLate = plan.operations.length > 0 && record !== undefined && record.undone.length > 0;
    const earlier = isLate ? await pullsBehind(publisher, plan.instance, record) : [];
    // Run again, or told of late, what isn't in the plan any more was done before.
    const isFirst = record?.sha !== plan.head;
    for (const pull of pulls) await publishOn(publisher, plan, outcomes, pull, isFirst);
    for (const pull of earlier.filter(({ pull: number }) => !known.has(number)))
      await publishOn(publisher, plan, outcomes, pull, false);
  }, untold);
  return problems;
}

/** Of a merge of which nothing is carried out, as a whole. The digests stay in the comment, for a later apply. */
export async function publishNotApplied(
  { github, redact, addresses, runId }: Publisher,
  instance: string,
  why: string,
  findPulls: () => Promise<readonly ReviewedPull[]>,
): Promise<Diagnostic[]> {
  const { problems } = await tolerateFailure(async () => {
    for (const { pull, plan } of await findPulls()) {
      const carried = plan && reviewedLine(plan, reviewedBytes.comment);
      const shown = plan === undefined ? 0 : plan.shown.size + plan.stopped.length;
      const none = shown === 0 ? "" : ` None of what this pull request's plan showed was carried out.`;
      const text = redact(
        `## LaunchDarkly workflows\n\n**Not applied.**${none} ${sentence(why)}\n\n<sub>${runLink(addresses)}</sub>\n`,
      );
      const report = { ...present({ carried }), text, timeless: text, run: runId, isNewest: true };
      await writeComment(github, pull, instance, report, shown > 0);
    }
  }, untold);
  return problems;
}

const untold = {
  what: "The outcome could not be written on its pull request",
  needed: "pull-requests: write",
  severity: "warning",
} as const;

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

/** A pull request is told of the operations that its plan showed; where it has a comment, also of what no plan showed, and of an error that stopped everything. */
async function publishOn(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  { pull, plan: seen }: ReviewedPull,
  isFirst: boolean,
): Promise<void> {
  const { github } = publisher;
  const { instance } = plan;
  const shown = partShown(plan, seen, isFirst);
  const showsNone = shown.operations.length === 0 && shown.diagnostics.length === plan.diagnostics.length;
  if (showsNone && !plan.diagnostics.some(isInvalid)) return;
  const ids = new Set(shown.operations.map(({ id }) => id));
  const planned = new Set(plan.operations.map(({ id }) => id));
  // What went wrong beside the plan, such as a double that another run has made, is told wherever it may belong.
  const became = outcomes.filter(
    ({ operation, status }) => ids.has(operation) || (!planned.has(operation) && status !== "done"),
  );
  // The digests stay in the comment, where a later apply may look for what was reviewed.
  const carried = seen && reviewedLine(seen, reviewedBytes.comment);
  const report = reportOf(publisher, shown, became, { carried, isNewest: true });
  await writeComment(github, pull, instance, report, seen !== undefined && !showsNone);
}

/** The part of a plan that a pull request showed; and where the merge didn't come to all that it showed, what nobody saw of it. */
function partShown(plan: Plan, seen: ReviewedPlan | undefined, isFirst: boolean): Plan {
  const shown = new Set([...(seen?.shown.keys() ?? []), ...(seen?.stopped ?? [])]);
  const planned = new Set(plan.operations.map(({ digest }) => digest));
  const missing = isFirst ? [...shown].filter((digest) => !planned.has(digest)).length : 0;
  // Whose last push nobody has planned hears what of the merge nobody has seen.
  const isUnseen = missing > 0 || (isFirst && seen === undefined);
  const operations = plan.operations.filter(
    ({ digest, blockedBy }) => shown.has(digest) || (isUnseen && blockedBy.includes("unreviewed")),
  );
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  const diagnostics = [...plan.diagnostics, ...(missing > 0 ? [notAsShown(missing, shown.size)] : [])];
  return { ...plan, operations, guards, diagnostics, unchanged: [], unmanaged: 0 };
}

function notAsShown(missing: number, shown: number): Diagnostic {
  return {
    severity: "warning",
    code: "not-as-shown",
    message: `${missing} of ${counted(shown, "operation")} that this pull request's plan showed ${missing === 1 ? "was" : "were"} not carried out: the documents or LaunchDarkly have changed since the plan, or another run has done it.`,
    hint: "What is to be done instead stands in the next pull request's plan.",
  };
}
