// What became of each operation of a plan.
import type { ObjectKind, OperationKind } from "./plan.ts";

export type OutcomeStatus = "done" | "failed" | "skipped" | "pending" | "unknown";

export interface Outcome {
  /** The operation's id. */
  operation: string;
  object: ObjectKind;
  kind: OperationKind;
  status: OutcomeStatus;
  /** A sentence: what was done, or what went wrong and what stands now. */
  message: string;
  hint?: string;
  request?: string;
  /** Id of the workflow or key of the template that stands now. */
  liveId?: string;
  /** Of a workflow that was made: when, in Unix milliseconds by LaunchDarkly's clock. */
  madeAt?: number;
  /** Two workflows run where one should: comes first in every report. */
  doubled?: boolean;
  /** LaunchDarkly refused the request for want of a permission. */
  forbidden?: boolean;
  /** The old one's DELETE was sent, and its successor may be missing. */
  replacing?: boolean;
  /** Of a workflow that was deleted or has gone: whether it may have run. */
  ran?: boolean;
  /** The run was ended before it was begun, or while it was under way. */
  cutShort?: boolean;
  /** Whether a request that changes LaunchDarkly was sent. */
  wrote: boolean;
}
