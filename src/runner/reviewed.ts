// A plan on a merge × the pull requests that were merged → the plan with a stop on what none of them showed, and without the guards that their reviews lift.
import { setTimeout as sleep } from "node:timers/promises";
import { branchOf, type History, historyBetween } from "../github/commits.ts";
import { tolerateRefusal } from "../github/failures.ts";
import { notTakenNotices } from "../github/reviewing/allow-lines.ts";
import { mergedPulls } from "../github/reviewing/merged-pulls.ts";
import { overrideNotice, type ReviewedPull, reviewedOn } from "../github/reviewing/reviews.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { Reviewed } from "../model/record.ts";
import type { Prepared } from "../pipeline/prepare.ts";
import { isReviewRequired, reviewOf, type SeenPlan } from "../pipeline/review.ts";
import { assemble, type PlanInput } from "../planning/assemble/assemble.ts";
import { needsReview, type ReviewPolicy, requireReview, type Unseen, unseenUnder } from "../planning/policy/review.ts";
import type { Job } from "./job.ts";

export interface ReviewedMerge {
  plan: Plan;
  reviewed: Reviewed;
  /** The pull requests that were merged since the last apply. */
  pulls: readonly ReviewedPull[];
  /** Commits whose pull requests could not be looked up. */
  unasked: readonly string[];
}

export async function reviewMerge(
  job: Job,
  input: PlanInput,
  { records, request }: Prepared,
  history: History,
): Promise<ReviewedMerge> {
  const planned = assemble(input);
  if (!planned.operations.some(needsReview) && !planned.diagnostics.some(isError))
    return { plan: planned, reviewed: reviewOf([], records), pulls: [], unasked: [] };
  const isSeen = (pulls: Iterable<ReviewedPull>) => {
    const reviewed = reviewOf(seenPlans(pulls), records);
    return planned.operations.every((operation) => !needsReview(operation) || reviewed.has(operation.digest));
  };
  const commits = [...new Set([...history.commits, ...records.flatMap(({ unasked = [] }) => unasked)])];
  const found = await findPulls(job, request.instance, { ...history, commits }, isSeen);
  const { pulls } = found;
  const reviewed = reviewOf(seenPlans(pulls), records);
  const lifted = assemble({
    ...input,
    lifted: reviewed,
    diagnostics: [...input.diagnostics, ...diagnosticsOf(found, job.inputs.reviewedPlan)],
  });
  const notTaken = lifted.guards.some(({ overridable }) => overridable) ? notTakenOn(pulls) : [];
  const plan = { ...lifted, diagnostics: [...lifted.diagnostics, ...notTaken] };
  const isPlanned = pulls.some((pull) => pull.plan !== undefined);
  const isRequired = isReviewRequired(job.inputs.reviewedPlan, isPlanned);
  const words = found.problems.length > 0 ? notLookedUp : unseenUnder(job.inputs.reviewedPlan);
  const held = isRequired ? requireReview(plan, reviewed, { words, shownStopped: shownAsStopped(pulls) }) : plan;
  return { plan: held, reviewed, pulls, unasked: found.unasked };
}

const notLookedUp: Unseen = {
  message: "The merged pull requests could not be looked up, so it isn't known whether a plan showed this.",
  hint: "Run the job again once GitHub lets it look them up; so does the next merge.",
};

/** Digests of what plans showed as stopped, and nobody let through. */
export function shownAsStopped(pulls: readonly ReviewedPull[]): ReadonlySet<string> {
  return new Set(
    seenPlans(pulls).flatMap(({ shown, stopped = [], isOverridden }) => [
      ...stopped,
      ...[...shown].flatMap(([digest, stops]) => (stops.length > 0 && !isOverridden ? [digest] : [])),
    ]),
  );
}

/** In the order of their merges. */
export function seenPlans(pulls: Iterable<ReviewedPull>): SeenPlan[] {
  const merged = [...pulls].sort((left, right) => timeOf(left) - timeOf(right));
  return merged.flatMap((pull) => {
    const { plan, override } = pull;
    if (plan === undefined) return [];
    const { shown, stopped, at } = plan;
    const plannedAt = Math.floor(Date.parse(at) / 1_000);
    return [{ shown, stopped, isOverridden: override !== undefined, plannedAt, mergedAt: timeOf(pull) }];
  });
}

/** In Unix seconds: GitHub tells no parts of them. */
function timeOf({ mergedAt }: ReviewedPull): number {
  return mergedAt === undefined ? Number.POSITIVE_INFINITY : Math.floor(Date.parse(mergedAt) / 1_000);
}

/** The pull requests that a push has brought: all there is to go by where it doesn't follow from what was applied last. */
export async function pullsOfPush(job: Job, instance: string): Promise<readonly ReviewedPull[]> {
  const { base } = job.assignment;
  const history = base.kind === "commit" ? await historyBetween(job.github, base.sha, job.commit) : undefined;
  if (history?.status !== "ahead") return [];
  return (await findPulls(job, instance, history, () => false)).pulls;
}

interface FoundPulls {
  pulls: ReviewedPull[];
  /** What kept pull requests from being found. */
  problems: Diagnostic[];
  unasked: ReviewedMerge["unasked"];
  /** Whether some commits were not asked for their pull requests. */
  isCut: boolean;
}

/** Each commit costs a request. */
const mostCommits = 100;
/** Milliseconds: GitHub may need half a minute to know which pull request a squashed commit came from. */
const patience = { longest: 30_000, between: 2_000 };

/** Where those that GitHub names don't show all of the plan, it is asked again for the head's, as long as GitHub may not know it yet. */
async function findPulls(
  { github, ref, inputs, assignment }: Job,
  instance: string,
  { commits, age, now, isCut }: History,
  isSeen: (pulls: Iterable<ReviewedPull>) => boolean,
): Promise<FoundPulls> {
  const branch = branchOf(ref);
  // The time since the push counts where it is known: a merge queue makes its commit long before it pushes it.
  const { pushedAt } = assignment;
  const passed = pushedAt !== undefined && now !== undefined ? Math.max(0, now - pushedAt) : age;
  const until = Date.now() + patience.longest - passed;
  const isPush = assignment.base.kind === "commit" && commits.length > 0;
  const found = new Map<number, ReviewedPull>();
  const askUntilSeen = async () => {
    for (let asked = commits.slice(0, mostCommits); ; asked = commits.slice(0, 1)) {
      const { pulls, tipHasOne } = await mergedPulls(github, asked, branch);
      const read = await Promise.all(
        pulls.map((pull) => reviewedOn(github, pull, instance, inputs.reviewedPlan === "approved")),
      );
      for (const one of read) found.set(one.pull, one);
      const mayComeLater = isReviewRequired(inputs.reviewedPlan, false) && isPush && !tipHasOne;
      if (isSeen(found.values()) || !mayComeLater || Date.now() + patience.between > until) return;
      await sleep(patience.between);
    }
  };
  const { problems } = await tolerateRefusal(askUntilSeen, {
    what: "The merged pull requests could not be looked up, so nothing counts as reviewed",
    needed: "pull-requests: read",
    severity: "warning",
    code: "no-pull-requests",
  });
  const unasked = problems.length > 0 ? commits.slice(0, mostCommits) : [];
  return { pulls: [...found.values()], problems, unasked, isCut: isCut || commits.length > mostCommits };
}

function diagnosticsOf({ pulls, isCut, problems }: FoundPulls, policy: ReviewPolicy): Diagnostic[] {
  const allowed = pulls.flatMap(({ pull, override }) =>
    override === undefined ? [] : [overrideNotice(override, `the plan of #${pull}`)],
  );
  const unplanned = pulls.filter(({ plan }) => plan === undefined).map(({ pull }) => `#${pull}`);
  return [
    ...problems,
    ...allowed,
    ...(unplanned.length > 0 ? [withoutPlan(unplanned.join(", "), policy)] : []),
    ...(isCut ? [manyMerges] : []),
  ];
}

function notTakenOn(pulls: readonly ReviewedPull[]): Diagnostic[] {
  return pulls.flatMap(({ pull, notTaken = [] }) => notTakenNotices(notTaken, `the plan of #${pull}`));
}

function withoutPlan(pulls: string, policy: ReviewPolicy): Diagnostic {
  if (policy === "approved")
    return {
      severity: "warning",
      code: "no-reviewed-plan",
      message: `On ${pulls}, no plan of this tool was approved by somebody who may write to the repository and isn't the author.`,
      hint: "Did nobody approve it after its last push was planned, or did no plan run there in time? Then nothing of it counts as reviewed: the next pull request's plan shows it, or let it through by hand, with `allow`.",
    };
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on ${pulls} that was made before the merge, neither as a check run nor as a comment.`,
    hint: "Did no plan run there in time, have its check runs expired and its comment been deleted, or did another token write them? Then nothing of it counts as reviewed: let it through by hand, with `allow`.",
  };
}

const manyMerges: Diagnostic = {
  severity: "warning",
  code: "many-merges",
  message: `More than ${mostCommits} commits have come since the last apply; only the newest ones were asked for their pull requests.`,
  hint: "What counts as unreviewed only for that can be let through by hand, with `allow`.",
};
