// What a job of GitHub Actions is given, and what it ends with.
import type { GitHub } from "../github/client.ts";
import type { Assignment } from "../github/event.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { ExaminedJob } from "../model/examination.ts";
import type { Annotation } from "../model/messages/annotation.ts";
import type { PlanInputs, PlanRequest } from "../pipeline/request.ts";
import type { WayToLaunchDarkly } from "../pipeline/way.ts";
import type { ReviewPolicy } from "../planning/policy/review.ts";
import type { Redact } from "../reporting/escaping/redaction.ts";
import type { Applied } from "../reporting/notification.ts";
import type { Addresses } from "../reporting/words/addresses.ts";
import type { Repository } from "../repository/repository.ts";

/** What an event asks for, where it asks for something that can be done. */
export type Task = Exclude<Assignment, { kind: "nothing" | "refused" }>;

export interface Job extends Runner {
  assignment: Extract<Task, { kind: "run" }>;
}

/** Pacing and time limits come from the plan's policies. */
export type Connect = (request: Pick<PlanRequest, "policies">) => LaunchDarkly;

/** What a job is given, whatever the event asks for. */
export interface Runner {
  inputs: PlanInputs & { base?: string; allow?: string; reviewedPlan: ReviewPolicy };
  /** `GITHUB_SHA`. */
  commit: string;
  /** `refs/heads/main`; on a pull request the ref of its test merge commit. */
  ref: string;
  addresses: Addresses;
  /** `GITHUB_RUN_ID`: later workflow runs have higher numbers. */
  runId: number;
  /** Counted from 1. A workflow run that is started again keeps its `runId`. */
  attempt: number;
  /** The file that the plan is written to. */
  planPath: string;
  /** The file of an apply's journal; `begins` is called before it is written. */
  journal: { path: string; begins: () => void };
  /** Aborted where the job is cancelled. */
  stop: AbortSignal;
  github: GitHub;
  repository: Repository;
  /** Absent without a LaunchDarkly token: then the documents are only checked offline. */
  connect?: Connect;
  /** In mode `doctor`: what it looks at besides. It goes on where the way to LaunchDarkly is blocked. */
  examined?: { job: ExaminedJob; way: WayToLaunchDarkly };
  /** Whether the job of a push is run again. */
  isRerun: boolean;
  /** Takes the run's own tokens out of what is written to files. */
  redact: Redact;
}

export interface JobResult {
  /** Whether the job is red: a plan with guards leaves it green. */
  failed: boolean;
  /** Why it failed, in a sentence. */
  message: string;
  summary: string;
  /** The report as an HTML page, piece by piece; absent without a plan. */
  page?: Iterable<string>;
  /** Only those that no check run shows. */
  annotations: readonly Annotation[];
  outputs: Record<string, string>;
  /** Of an apply that came to a plan: what to tell of it. */
  applied?: Pick<Applied, "plan" | "outcomes" | "pulls" | "instance">;
}
