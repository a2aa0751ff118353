// What an apply came to → told on the pull requests that it carried out, in their own comments.
import { type Comment, readComment, updateComment, writeComment } from "../github/comment.ts";
import { githubDiagnostic, isRequestFailure } from "../github/failures.ts";
import { compare, mergedPulls, type Reviewed, reviewedOn } from "../github/merged-pulls.ts";
import { reviewedBytes, reviewedLine } from "../github/reviewed-plan.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { ApplyRecord } from "../model/record.ts";
import { isCommit, revisionOf } from "../planning/scope/undone.ts";
import { type GitHubRun, tellable } from "./result.ts";

type Teller = Pick<GitHubRun, "github" | "address" | "redact" | "runId" | "ref">;

/** Each is told of its own operations; of what stopped everything, each whose plan has a comment. */
export async function tellMergedPulls(
  run: Teller,
  plan: Plan,
  outcomes: readonly Outcome[],
  reviewed: readonly Reviewed[],
  record: ApplyRecord | undefined,
): Promise<Diagnostic[]> {
  try {
    const known = new Set(reviewed.map(({ pull }) => pull));
    const earlier = plan.operations.some(({ undone }) => undone) ? await pullsBehind(run, plan.instance, record) : [];
    for (const one of [...reviewed, ...earlier.filter(({ pull }) => !known.has(pull))])
      await tell(run, plan, outcomes, one);
    return [];
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const problem = githubDiagnostic(
      error,
      "The outcome could not be told on its pull request",
      "pull-requests: write",
    );
    return [{ ...problem, severity: "warning" }];
  }
}

/** Further back nobody is told. */
const mostCommits = 20;

/** The pull requests whose merges left something undone. */
async function pullsBehind({ github, ref }: Teller, instance: string, record: ApplyRecord | undefined) {
  if (record === undefined) return [];
  const revisions = [...new Set(record.undone.map((entry) => revisionOf(entry, record)))].filter(isCommit);
  const branch = ref.replace(/^refs\/heads\//, "");
  const found = new Map<number, Reviewed>();
  for (const revision of revisions) {
    const range = await compare(github, revision, record.sha);
    const { pulls } = await mergedPulls(github, range?.line.slice(0, mostCommits) ?? [], branch);
    for (const pull of pulls) found.set(pull.number, await reviewedOn(github, pull, instance));
  }
  return [...found.values()];
}

async function tell(
  run: Teller,
  plan: Plan,
  outcomes: readonly Outcome[],
  { pull, plan: seen }: Reviewed,
): Promise<void> {
  const own = ofPull(plan, seen?.digests ?? []);
  if (own.operations.length === 0 && !plan.diagnostics.some(isError)) return;
  const existing = await readComment(run.github, pull, plan.instance);
  if (existing === undefined && own.operations.length === 0) return;
  // A later apply that looks for what was reviewed finds it still.
  const hidden = seen && reviewedLine(seen, reviewedBytes.comment);
  const ids = new Set(own.operations.map(({ id }) => id));
  const became = outcomes.filter(({ operation }) => ids.has(operation));
  const told = tellable(run, own, became, { hidden, isNewest: true });
  await put(run.github, pull, plan.instance, existing, told);
}

function put(
  github: GitHubRun["github"],
  pull: number,
  instance: string,
  existing: Comment | undefined,
  told: Parameters<typeof updateComment>[3],
): Promise<unknown> {
  return existing === undefined
    ? writeComment(github, pull, instance, told)
    : updateComment(github, existing, instance, told);
}

/** The part of a plan that a pull request showed. */
function ofPull(plan: Plan, digests: readonly string[]): Plan {
  const seen = new Set(digests);
  const operations = plan.operations.filter(({ digest }) => seen.has(digest));
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  return { ...plan, operations, guards, unchanged: [], unmanaged: 0 };
}
