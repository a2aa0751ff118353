// A session → all experiments, one after the other, each with its findings. What one could not be made for is a finding, too.

import { apiPath } from "../../../launchdarkly/client.ts";
import { missingKey } from "../../../probing/bodies.ts";
import { type Finding, found, notFound, statusFound } from "../../../probing/findings.ts";
import { type Head, headerFindings } from "../../../probing/readings.ts";
import type { Session } from "../session.ts";
import { begin } from "./beginning.ts";
import { deleteEnded, endOne } from "./ending.ts";
import { watchReset } from "./rate-limit.ts";
import { runStages, waitForStages } from "./running.ts";
import { describeAtLength, dryRunStages, takeParts } from "./taking.ts";
import { tryTemplates } from "./templates.ts";

/** `minutes`: how long the stages wait whose waits are compared; nothing is waited for without. `heads`: of every answer so far. */
export async function tryAll(
  session: Session,
  { minutes, heads, tell }: { minutes: number | undefined; heads: readonly Head[]; tell: (what: string) => void },
): Promise<void> {
  const steps: [string, () => Promise<void>][] = [
    ["how a workflow is taken", () => begin(session)],
    ["what approvals and instructions are taken", () => takeParts(session)],
    ["a dry run with stages", () => dryRunStages(session)],
    ["a long description", () => describeAtLength(session)],
    ["templates", () => tryTemplates(session)],
    ["an environment that isn't there", () => askElsewhere(session)],
    ["what runs at once", () => runStages(session)],
    ["how the rate limit is told", () => watchReset(session, heads)],
    ["what has ended", () => endAndWait(session, minutes, tell)],
  ];
  try {
    for (const [index, [what, step]] of steps.entries()) {
      tell(`${index + 1} of ${steps.length}, ${what}`);
      await step();
    }
  } finally {
    session.find(headerFindings(heads));
    session.find(lagFindings(session));
  }
}

async function endAndWait(session: Session, minutes: number | undefined, tell: (what: string) => void): Promise<void> {
  const ended = await endOne(session);
  if (minutes === undefined) session.find({ relativeWaitBase: notFound("no-minutes") });
  else {
    tell(`what a wait counts from, for ${2 * minutes} minutes or a little more`);
    await waitForStages(session, minutes, ended);
  }
  if (ended !== undefined) await deleteEnded(session, ended);
  if (session.findings.endedWorkflowsListedFor === undefined)
    session.find({ endedWorkflowsListedFor: notFound("no-minutes") });
}

async function askElsewhere(session: Session): Promise<void> {
  const { project, flag } = session.target;
  const path = apiPath`projects/${project}/flags/${flag}/environments/${missingKey}/workflows`;
  session.find({ unknownEnvironmentStatus: statusFound(await session.request("GET", path)) });
}

/** The slowest of each. */
function lagFindings({ lags }: Session) {
  const slowest = (of: readonly number[]): Finding => {
    const most = Math.max(...of);
    return of.length === 0 ? notFound("not-reached") : found(Number.isFinite(most) ? most : "more than 30000");
  };
  return {
    listVisibleAfterMs: slowest(lags.listed),
    getVisibleAfterMs: slowest(lags.got),
    templateVisibleAfterMs: slowest(lags.templateListed),
  };
}
