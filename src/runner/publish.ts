// The outcomes of an apply → the comments of the pull requests that showed its operations.
import type { GitHub } from "../github/client.ts";
import { readComments, writeComment } from "../github/comment.ts";
import { branchOf, historyBetween } from "../github/commits.ts";
import { type Done, doneKey, doneLine, readDoneLine } from "../github/done-line.ts";
import { tolerateFailure } from "../github/failures.ts";
import { readBody } from "../github/report-body.ts";
import { type ReviewedPlan, reviewedBytes, reviewedLine } from "../github/reviewed-plan.ts";
import { mergedPulls } from "../github/reviewing/merged-pulls.ts";
import { type ReviewedPull, reviewedOn } from "../github/reviewing/reviews.ts";
import { type Diagnostic, isInvalid } from "../model/messages/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import { isStopped, type Plan } from "../model/plan.ts";
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

interface Published {
  /** Pull requests that were told besides. */
  earlier: readonly ReviewedPull[];
  problems: readonly Diagnostic[];
}

/** `pulls` were merged since the last apply. Earlier ones are told, too, where something that they left undone is in the plan. */
export async function publishOutcomes(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  pulls: readonly ReviewedPull[],
  { records: [record] }: Prepared,
): Promise<Published> {
  const late: ReviewedPull[] = [];
  const { problems } = await tolerateFailure(async () => {
    const known = new Set(pulls.map(({ pull }) => pull));
    const isLate = plan.operations.length > 0 && record !== undefined && record.undone.length > 0;
    const earlier = isLate ? await pullsBehind(publisher, plan.instance, record) : [];
    // Run again, or told of late, what isn't in the plan any more was done before.
    const isFirst = record?.sha !== plan.head;
    const shown = new Set(pulls.flatMap(({ plan: seen }) => [...digestsOf(seen)]));
    const unseen = unseenBy(plan, shown);
    for (const pull of pulls) await publishOn(publisher, plan, outcomes, pull, isFirst ? unseen : undefined);
    for (const pull of earlier.filter(({ pull: number }) => !known.has(number)))
      if (await publishOn(publisher, plan, outcomes, pull, undefined)) late.push(pull);
  }, untold);
  return { earlier: late, problems };
}

/** Of a job that was cancelled. */
export const outOfTime: Published = {
  earlier: [],
  problems: [
    {
      severity: "warning",
      code: "untold",
      message: "The job was cancelled before the outcome could be written on its pull request.",
    },
  ],
};

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

/**
 * Whether something of the plan is told. A pull request is told of the operations that its plan showed; where it has a comment, also
 * of what no plan showed, and of an error that stopped everything.
 */
async function publishOn(
  publisher: Publisher,
  plan: Plan,
  outcomes: readonly Outcome[],
  { pull, plan: seen }: ReviewedPull,
  unseen: ReadonlySet<string> | undefined,
): Promise<boolean> {
  const { github } = publisher;
  const { instance } = plan;
  const before: Done = unseen === undefined ? await doneBefore(github, pull, instance) : new Map();
  const shown = partShown(plan, seen, unseen, before);
  const showsNone = shown.operations.length === 0 && shown.diagnostics.length === plan.diagnostics.length;
  if (showsNone && !plan.diagnostics.some(isInvalid)) return false;
  const ids = new Set(shown.operations.map(({ id }) => id));
  const planned = new Set(plan.operations.map(({ id }) => id));
  // What went wrong beside the plan, such as a double that another run has made, is told wherever it may belong.
  const became = outcomes.filter(
    ({ operation, status }) => ids.has(operation) || (!planned.has(operation) && status !== "done"),
  );
  const done = new Set(became.flatMap(({ operation, status }) => (status === "done" ? [operation] : [])));
  const doneNow = shown.operations.flatMap(({ id, digest }) => (done.has(id) ? [[doneKey(digest), id] as const] : []));
  // The digests stay in the comment, where a later apply may look for what was reviewed, and finds what was done.
  const lines = [seen && reviewedLine(seen, reviewedBytes.comment), doneLine(new Map([...before, ...doneNow]))];
  const carried = lines.filter((line) => line !== undefined).join("\n") || undefined;
  const report = reportOf(publisher, shown, became, { carried, isNewest: true });
  await writeComment(github, pull, instance, report, seen !== undefined && !showsNone);
  return shown.operations.length > 0;
}

/** What applies before this one have done of a pull request, by its comment. */
async function doneBefore(github: GitHub, pull: number, instance: string): Promise<Done> {
  const { ours } = await readComments(github, pull, instance);
  const [comment] = ours.filter(({ body }) => readBody(body).isUntouched);
  return readDoneLine(comment?.body ?? "");
}

/** Ids of the operations that are stopped, and that none of these plans showed. */
function unseenBy({ operations }: Plan, shown: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    operations.flatMap((operation) =>
      operation.blockedBy.includes("unreviewed") || (isStopped(operation) && !shown.has(operation.digest))
        ? [operation.id]
        : [],
    ),
  );
}

function digestsOf(seen: ReviewedPlan | undefined): ReadonlySet<string> {
  return new Set([...(seen?.shown.keys() ?? []), ...(seen?.stopped ?? [])]);
}

/**
 * The part of a plan that a pull request showed; and where the merge didn't come to all that it showed, what nobody saw of it.
 * `unseen`: that, where the merge is carried out for the first time.
 */
function partShown(
  plan: Plan,
  seen: ReviewedPlan | undefined,
  unseen: ReadonlySet<string> | undefined,
  before: Done,
): Plan {
  const isFirst = unseen !== undefined;
  const shown = digestsOf(seen);
  const planned = new Set(plan.operations.map(({ digest }) => digest));
  const gone = [...shown].filter((digest) => !planned.has(digest));
  const done = gone.flatMap((digest) => before.get(doneKey(digest)) ?? []);
  const missing = gone.length - done.length;
  // Whose last push nobody has planned, or whose plan had no room for all of it, hears what of the merge nobody has seen.
  const hears = missing > 0 || seen === undefined || seen.left !== undefined ? unseen : undefined;
  const operations = plan.operations.filter(({ id, digest }) => shown.has(digest) || hears?.has(id));
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  // An earlier run has told what it had left: only what this one adds to it is news.
  const isNews = isFirst || operations.length > 0;
  const diagnostics = [
    ...plan.diagnostics,
    ...(isNews && done.length > 0 ? [wasDone(done, shown.size)] : []),
    ...(isNews && missing > 0 ? [notAsShown(missing, shown.size, isFirst)] : []),
  ];
  return { ...plan, operations, guards, diagnostics, unchanged: [], unmanaged: 0 };
}

/** More operations than these are counted. */
const mostNamed = 20;

function wasDone(ids: readonly string[], shown: number): Diagnostic {
  const named = ids
    .filter((id) => id !== "")
    .slice(0, mostNamed)
    .map((id) => `\`${id}\``);
  const more = ids.length > named.length ? [`${ids.length - named.length} more`] : [];
  const which = named.length > 0 ? `: ${[...named, ...more].join(", ")}` : "";
  return {
    severity: "notice",
    code: "done-before",
    message: `${ids.length} of ${counted(shown, "operation")} that this pull request's plan showed ${ids.length === 1 ? "was" : "were"} done by an earlier run${which}.`,
  };
}

function notAsShown(missing: number, shown: number, isFirst: boolean): Diagnostic {
  const which = `${missing} of ${counted(shown, "operation")} that this pull request's plan showed`;
  const is = missing === 1 ? "is" : "are";
  if (!isFirst)
    return {
      severity: "notice",
      code: "not-as-shown",
      message: `${which} ${is} no part of this run: an earlier run has done ${missing === 1 ? "it" : "them"}, or the documents or LaunchDarkly have changed since the plan.`,
    };
  return {
    severity: "warning",
    code: "not-as-shown",
    message: `${which} ${missing === 1 ? "was" : "were"} not carried out: the documents or LaunchDarkly have changed since the plan, or another run has done it.`,
    hint: "What is to be done instead stands in the next pull request's plan.",
  };
}
