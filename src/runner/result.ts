// A plan, and its outcomes once there are any → the result of the job.

import type { Annotation } from "../model/messages/annotation.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/values/present.ts";
import { type ExitCode, type FailureReason, failureReason } from "../pipeline/exit-code.ts";
import { planPage } from "../reporting/html/page.ts";
import { planMarkdown } from "../reporting/markdown/plan.ts";
import { countOperations, type Subject } from "../reporting/words/summary.ts";
import { cancelledMessage } from "./cancelled.ts";
import type { Job, JobResult } from "./job.ts";

export interface Ending {
  plan: Plan;
  /** Whose file the plan was saved in. */
  job: Pick<Job, "planPath" | "addresses">;
  outcomes?: readonly Outcome[];
  code: ExitCode;
  failed: boolean;
  annotations: readonly Annotation[];
  /** Address of the comment or the issue. */
  commentUrl?: string;
  about?: Subject;
  applied?: JobResult["applied"];
}

export function resultOf({
  plan,
  job: { planPath, addresses },
  outcomes,
  code,
  failed,
  annotations,
  commentUrl,
  about,
  applied,
}: Ending): JobResult {
  const counts = countOperations(plan);
  const reason = failureReason(plan, code, outcomes);
  const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
  return {
    failed,
    message: failed ? failureMessages[reason] : "",
    summary: planMarkdown(plan, outcomes, {
      limit: mostSummaryBytes,
      rest: "The whole plan is in the plan file.",
      addresses,
      ...present({ about }),
    }),
    page: planPage(plan, outcomes, about ?? (outcomes === undefined ? "pull request" : "apply"), addresses),
    annotations,
    ...present({ applied }),
    outputs: {
      "has-changes": String(plan.operations.length > 0),
      creates: String(counts.creates),
      replaces: String(counts.replaces),
      deletes: String(counts.deletes),
      dedupes: String(counts.dedupes),
      blocked: String(counts.stopped),
      pending: String(pending),
      "plan-hash": plan.hash,
      "failure-reason": failed ? reason : "",
      "plan-path": planPath,
      ...present({ "comment-url": commentUrl }),
    },
  };
}

/** GitHub takes 1 MiB from a step, and drops a larger summary as a whole. */
const mostSummaryBytes = 1_000_000;

const failureMessages: Record<FailureReason, string> = {
  "": "",
  cancelled: cancelledMessage,
  invalid: "The documents or what they name are not valid; see the annotations and the summary.",
  unreachable: "LaunchDarkly could not be read; see the annotations and the summary.",
  drift: "LaunchDarkly differs from the documents; see the summary.",
  blocked: "Not everything was applied: something is stopped; see the summary.",
  "partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
  failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe.",
};
