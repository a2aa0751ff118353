// A plan on a merge × what was reviewed on the pull requests that were merged → the plan without what nobody saw, and with the guards lifted that a review lifted.
import { setTimeout as sleep } from "node:timers/promises";
import { githubDiagnostic, isRefused } from "../github/failures.ts";
import { mergedPulls, type Range, type Reviewed, reviewedDigests, reviewedOn } from "../github/merged-pulls.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { assemble, type PlanInput } from "../planning/assemble/assemble.ts";
import { holdToReviewed } from "../planning/policy/review.ts";
import type { GitHubRun } from "./result.ts";
import type { Prepared } from "./revisions.ts";

export interface Held {
  plan: Plan;
  reviewed: ReadonlySet<string>;
  allowed: ReadonlySet<string>;
  /** The pull requests that were merged since the last apply. */
  pulls: readonly Reviewed[];
}

/** The plan without what nobody saw, and with the guards lifted that a review lifted. */
export async function hold(
  run: GitHubRun,
  input: PlanInput,
  { record, request }: Prepared,
  range: Range,
): Promise<Held> {
  const { reviewedPlan: policy } = run.inputs;
  const planned = assemble(input);
  const nothing = new Set<string>();
  if (planned.operations.every(({ kind }) => kind === "dedupe") && !planned.diagnostics.some(isError))
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
      const isSeen = plan.operations.every(({ kind, digest }) => kind === "dedupe" || digests.has(digest));
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
