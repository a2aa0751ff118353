// A plan, and its outcomes once there are any → the report for a comment or an issue, and the plan file, all without the run's own tokens.
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { mostCommentBytes } from "../github/comment.ts";
import type { Report } from "../github/report-body.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/values/present.ts";
import * as planFile from "../pipeline/plan-file.ts";
import { planMarkdown, timelessMarkdown } from "../reporting/markdown/plan.ts";
import type { Subject } from "../reporting/words/summary.ts";
import type { Job } from "./job.ts";

export interface ReportOptions {
  /** The hidden line with the plan's digests, for the merge. */
  carried?: string | undefined;
  about?: Subject;
  /** The part of the plan that makes it another report when it changes; the whole plan unless given. */
  significant?: Plan;
  isNewest?: boolean;
}

export function reportOf(
  { addresses, redact, runId }: Pick<Job, "addresses" | "redact" | "runId">,
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  { carried, about, significant = plan, isNewest = false }: ReportOptions = {},
): Report {
  const limit = mostCommentBytes - Buffer.byteLength(carried ?? "");
  const options = { limit, rest: restInSummary, addresses, ...present({ about }) };
  return {
    ...present({ carried }),
    text: redact(planMarkdown(plan, outcomes, options)),
    timeless: redact(timelessMarkdown(significant, outcomes, options)),
    run: runId,
    isNewest,
  };
}

/** Of a plan. */
export function subjectOf({ assignment: { pull, queued } }: Pick<Job, "assignment">): Subject {
  if (queued !== undefined) return "merge queue";
  if (pull === undefined) return "manual plan";
  return pull.otherBranch === undefined ? "pull request" : "other branch";
}

export function pullAddress({ addresses }: Pick<Job, "addresses">, number: number): string {
  return `${addresses.repository}/pull/${number}`;
}

export const restInSummary = "The whole plan is in the job summary.";

export async function savePlan({ planPath, redact }: Pick<Job, "planPath" | "redact">, plan: Plan): Promise<void> {
  await mkdir(dirname(planPath), { recursive: true });
  await planFile.savePlan(planPath, plan, redact);
}
