// A plan → its check run. It is red where anything is stopped, and so what a branch can require: the job is red for errors only.
import { mostCheckBytes, writeCheckRun } from "../github/check-run.ts";
import { type Attempt, tolerateFailure } from "../github/failures.ts";
import { placesLine } from "../github/reviewing/open-pulls.ts";
import type { Annotation } from "../model/messages/annotation.ts";
import { isError, isInvalid } from "../model/messages/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/values/present.ts";
import { capitalised, counted } from "../model/values/words.ts";
import { planExitCode } from "../pipeline/exit-code.ts";
import { ownPart } from "../planning/policy/review.ts";
import { planAnnotations } from "../reporting/annotations.ts";
import { planMarkdown } from "../reporting/markdown/plan.ts";
import { headline, undoneWords, waitsFor } from "../reporting/words/summary.ts";
import type { Job } from "./job.ts";
import { restInSummary, subjectOf } from "./report.ts";

export interface CheckOptions {
  /** The hidden line with the plan's digests, for the merge. */
  carried?: string | undefined;
}

export function writeCheck(
  job: Job,
  plan: Plan,
  commit: string,
  { carried }: CheckOptions = {},
): Promise<Attempt<void>> {
  const { github, addresses } = job;
  const about = subjectOf(job);
  const report = {
    instance: plan.instance,
    hash: plan.hash,
    commit,
    ...verdict(plan),
    summary: planMarkdown(plan, undefined, { limit: mostCheckBytes, rest: restInSummary, addresses, about }),
    ...present({ text: carried && textOf(carried, commit, plan) }),
    annotations: planAnnotations(plan, about),
    address: addresses.run,
  };
  return tolerateFailure(
    () => writeCheckRun(github, report),
    { what: "The check run could not be written", needed: "checks: write", severity: "warning" },
    { code: "no-check-run" },
  );
}

/** `carried` comes first: what it acts on is only for others to know. */
function textOf(carried: string, commit: string, plan: Plan): string {
  const text = `What the merge is held to: the digests of this plan.\n\n${carried}`;
  const places = placesLine(commit, plan.operations, mostCheckBytes - Buffer.byteLength(text) - 1);
  return places === undefined ? text : `${text}\n${places}`;
}

/** Only the change's own part counts: what earlier merges left stopped is not its fault, and it may be what mends that. */
function verdict(plan: Plan): { conclusion: "success" | "failure"; title: string } {
  const change = ownPart(plan);
  const code = planExitCode(change);
  const title = titleOf(plan, change);
  if (code === 1 || code === 3) return { conclusion: "failure", title };
  const waits = waitsFor(plan);
  if (waits.length === 0) return { conclusion: "success", title };
  return { conclusion: "failure", title: `${title}: ${waits.join(", ")}` };
}

function titleOf(plan: Plan, change: Plan): string {
  // What breaks a policy is among the operations that are stopped, if there is any.
  const isCounted = plan.operations.length === 0 ? isError : isInvalid;
  const errors = plan.diagnostics.filter(isCounted).length;
  if (errors > 0) return counted(errors, "error");
  const title = capitalised(headline(change));
  const undone = plan.operations.length - change.operations.length;
  return undone > 0 ? `${title}, ${undone} ${undoneWords(plan, "pull request")}` : title;
}

/** The annotations that the job makes itself: a check run shows those that are about a line. */
export function jobAnnotations(job: Job, plan: Plan, isOnCheckRun: boolean): Annotation[] {
  return planAnnotations(plan, subjectOf(job)).filter(({ place }) => !isOnCheckRun || place === undefined);
}
