// A workflow's body → the workflow that stands in LaunchDarkly. After a lost answer the POST is not sent again before it was looked for.
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import { withDescriptions } from "../../launchdarkly/reading/descriptions.ts";
import { endedStatuses, type LiveWorkflow } from "../../model/live.ts";
import type { SendingWorkflow } from "../../model/plan.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { holdsMarkerOf } from "../../planning/ownership/marker.ts";
import { type Applier, type Found, ifReadable, lookFor, mayBeMade } from "./applier.ts";
import { end, orEnd } from "./outcomes.ts";
import { otherThanSent, stagesSent, unlikeSent, wrongAnswer } from "./sent-stages.ts";
import { endIfInapplicable } from "./workflow-body.ts";

export interface Posted {
  workflow: LiveWorkflow;
  /** Whether the answer was lost, and the workflow was found by its marker. */
  found: boolean;
  /** Unix milliseconds by LaunchDarkly's clock. */
  madeAt: number;
}

/** `body`: as `bodyToSend` made it. Ends the operation where nothing was created, or where that isn't known. */
export function postWorkflow(operation: SendingWorkflow, body: JsonObject, applier: Applier): Promise<Posted> {
  return orEnd(operation, "It was not created.", async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        const workflow = await post(operation, body, applier);
        return { workflow, found: false, madeAt: applier.client.now() };
      } catch (error) {
        if (!(error instanceof LaunchDarklyError)) throw error;
        if (attempt === 1 && !mayBeMade(error)) throw error;
        // A second POST may be refused since the first one has made the workflow.
        const seen = await findPosted(operation, body, applier);
        if (seen.kind === "there")
          return { workflow: asSent(operation, seen.found, applier), found: true, madeAt: applier.client.now() };
        const isReadable = seen.kind === "not-there";
        if (isReadable && !error.ambiguous) throw error;
        const isHopeless = applier.patience.maySendAgain === false || error.kind === "redirected";
        if (!isReadable || attempt > 1 || isHopeless)
          end(operation, "unknown", `It can't be told whether it was created: ${error.message}`, {
            request: error.request,
            hint: "Look at the flag's workflows in LaunchDarkly, and run again: what is there is found by its marker.",
            wrote: true,
          });
      }
    }
  });
}

async function post(operation: SendingWorkflow, body: JsonObject, applier: Applier): Promise<LiveWorkflow> {
  const { target, templateKey } = operation;
  const options = templateKey === undefined ? {} : { templateKey };
  applier.onCreate(operation.id);
  const { workflow, parameters } = await applier.client.createWorkflow(target, body, options);
  if (workflow === undefined) {
    endIfInapplicable(
      operation,
      parameters.filter(({ valid }) => !valid),
    );
    throw new Error("An answer without a workflow names a parameter that isn't valid.");
  }
  // An answer may leave the stages out.
  const isWhole = workflow.stages.length > 0 || stagesSent(operation)?.length === 0;
  const looked = isWhole ? undefined : await ifReadable(applier.client.getWorkflow(target, workflow.id));
  const wrong = wrongAnswer(operation, body, { ...workflow, stages: looked?.stages ?? workflow.stages });
  if (wrong === undefined) return workflow;
  applier.createsStopped = wrong.stop;
  const isGone = await takeBack(workflow, applier).catch(() => false);
  const became = isGone
    ? "the workflow was deleted again"
    : `the workflow ${workflow.id} must not stay; deleting it again failed`;
  return end(operation, "failed", `${wrong.message}, so ${became}. No more creates are sent.`, {
    hint: isGone ? wrong.hint : `Delete ${workflow.id} by hand.`,
    wrote: true,
  });
}

/** What was found by its marker isn't from this run's own answer: another than was sent it leaves alone. */
function asSent(operation: SendingWorkflow, workflow: LiveWorkflow, applier: Applier): LiveWorkflow {
  const difference = unlikeSent(operation, workflow);
  if (difference === undefined) return workflow;
  applier.createsStopped = otherThanSent;
  return end(
    operation,
    "unknown",
    `The answer was lost, and \`${workflow.id}\`, which carries this workflow's marker, is not what was sent: ${difference}. No more creates are sent.`,
    { hint: `Look at \`${workflow.id}\` in LaunchDarkly, and delete it there if nobody wants it.`, wrote: true },
  );
}

/** Deletes what this run has just created, by the id in its own answer. Only a DELETE that found it counts: it may not be visible yet. */
export async function takeBack({ target, id }: LiveWorkflow, { client }: Applier): Promise<boolean> {
  return (await client.deleteWorkflow(target, id)) === "deleted";
}

/** The last look asks for ended workflows too, since it may have run at once. Only lists that could all be read say that nothing is there. */
function findPosted(
  { target, name }: SendingWorkflow,
  body: JsonObject,
  { client, patience }: Applier,
): Promise<Found<LiveWorkflow>> {
  const isIt = ({ description }: LiveWorkflow) => holdsMarkerOf(String(body.description), description);
  return lookFor(patience, async (isLast) => {
    const statuses = isLast ? [undefined, ...endedStatuses] : [undefined];
    const lists = await Promise.all(statuses.map((status) => ifReadable(client.listWorkflows(target, status))));
    const listed = lists.flatMap((list) => list ?? []);
    const described = await ifReadable(withDescriptions(client, listed, new Set([name])));
    const found = described?.find(isIt);
    if (found !== undefined) return { found };
    return lists.includes(undefined) || described === undefined ? undefined : {};
  });
}
