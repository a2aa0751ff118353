// What a run inside GitHub Actions is given, and what it ends with.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { GitHub } from "../github/client.ts";
import { mostCommentBytes } from "../github/comment.ts";
import type { Assignment } from "../github/event.ts";
import type { Told } from "../github/hidden.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { Annotation } from "../model/annotation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { type ExitCode, type FailureReason, failureReason } from "../pipeline/exit-code.ts";
import type { PlanRequest } from "../pipeline/gather.ts";
import type { PlanInputs } from "../pipeline/prepare.ts";
import type { ReviewPolicy } from "../planning/policy/review.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import type { Redact } from "../reporting/escaping/redaction.ts";
import { json, sentence } from "../reporting/escaping/safety.ts";
import { planMarkdown, timelessMarkdown } from "../reporting/markdown/plan.ts";
import { countOperations, type Subject } from "../reporting/words/summary.ts";

/** What an event asks for, where it asks for something that can be done. */
export type Task = Exclude<Assignment, { kind: "nothing" | "refused" }>;

export interface GitHubRun {
  assignment: Extract<Task, { kind: "run" }>;
  inputs: PlanInputs & { base?: string; allow?: string; reviewedPlan: ReviewPolicy };
  /** `GITHUB_SHA`. */
  commit: string;
  /** `refs/heads/main`; of a pull request its merge. */
  ref: string;
  /** Address of the workflow run. */
  address: string;
  /** Its number: later runs have higher ones. */
  runId: number;
  /** From 1: a run that is started again keeps its number. */
  attempt: number;
  /** Where a checkout may lie. */
  workspace: string;
  /** Where the plan is written. */
  planPath: string;
  /** Where an apply notes what it does; told as soon as there is something to note. */
  journal: { path: string; begins: () => void };
  /** Aborted where the job is cancelled. */
  stop: AbortSignal;
  github: GitHub;
  /** Absent without a token: then only what can be said offline is said. */
  connect?: (request: PlanRequest) => LaunchDarkly;
  /** Whether the job of a push is run again. */
  isRerun: boolean;
  /** Takes the run's own tokens out of what is written to files. */
  redact: Redact;
  /** What is told before planning, such as a host that is not LaunchDarkly's. */
  diagnostics: readonly Diagnostic[];
}

export interface GitHubResult {
  /** What the job ends with: in the Action a plan with guards leaves it green. */
  failed: boolean;
  /** Why it failed, in a sentence. */
  message: string;
  summary: string;
  /** Those that no check run shows. */
  annotations: readonly Annotation[];
  outputs: Record<string, string>;
}

/** Nothing was planned, and that is right so. */
export function withoutPlan(code: string, message: string): GitHubResult {
  return {
    failed: false,
    message: "",
    summary: `## LaunchDarkly workflows\n\n${sentence(message)}\n`,
    annotations: diagnosticAnnotations([{ severity: "notice", code, message }]),
    outputs: { "failure-reason": "" },
  };
}

export function result(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  code: ExitCode,
  failed: boolean,
  annotations: readonly Annotation[],
  more: Record<string, string>,
  about?: Subject,
): GitHubResult {
  const counts = countOperations(plan);
  const reason = failureReason(plan, code);
  const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
  return {
    failed,
    message: failed ? failureMessages[reason] : "",
    summary: planMarkdown(plan, outcomes, {
      limit: 1_000_000,
      rest: "The whole plan is in the plan file.",
      ...(about && { about }),
    }),
    annotations,
    outputs: {
      "has-changes": String(plan.operations.length > 0),
      creates: String(counts.creates),
      replaces: String(counts.replaces),
      deletes: String(counts.deletes),
      blocked: String(counts.blocked),
      pending: String(pending),
      "plan-hash": plan.hash,
      "failure-reason": failed ? reason : "",
      ...more,
    },
  };
}

const failureMessages: Record<FailureReason, string> = {
  "": "",
  invalid: "The documents or what they name are not valid; see the annotations and the summary.",
  unreachable: "LaunchDarkly could not be read; see the annotations and the summary.",
  drift: "LaunchDarkly differs from the documents; see the summary.",
  blocked: "Not everything was applied: something is stopped; see the summary.",
  "partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
  failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe.",
};

interface Telling {
  /** A line that nobody sees. */
  hidden?: string | undefined;
  about?: Subject;
  /** What is told of it, where that isn't all: of the time, or of what goes on besides, nothing. */
  essence?: Plan;
  isNewest?: boolean;
}

/** What a comment or an issue tells of a plan and its outcomes, without the run's own tokens. */
export function tellable(
  { address, redact, runId }: Pick<GitHubRun, "address" | "redact" | "runId">,
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  { hidden, about, essence = plan, isNewest = false }: Telling = {},
): Told {
  const limit = mostCommentBytes - Buffer.byteLength(hidden ?? "");
  const options = { limit, rest: restInSummary, run: address, ...(about && { about }) };
  return {
    ...present({ hidden }),
    text: redact(planMarkdown(plan, outcomes, options)),
    timeless: redact(timelessMarkdown(essence, outcomes, options)),
    run: runId,
    isNewest,
  };
}

export const restInSummary = "The whole plan is in the job summary.";

export async function savePlan({ planPath: path, redact }: GitHubRun, plan: Plan): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${redact(json(plan))}\n`);
}
