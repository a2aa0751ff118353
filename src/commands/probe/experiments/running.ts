// Stages that run and do nothing, with one behind them that is a year away, so that the workflow can be deleted: what is due at once, and what a wait counts from.
import { type JsonObject, object, objects } from "../../../model/values/json.ts";
import { farAway, idle, minutes, past } from "../../../probing/bodies.ts";
import { type Finding, found, foundValue, isTaken, notFound, refusedOr } from "../../../probing/findings.ts";
import { holds, ranAt, stageAt, statusOf, waitFinding } from "../../../probing/readings.ts";
import type { Session } from "../session.ts";
import { endedList, soon } from "./ending.ts";

export async function runStages(session: Session): Promise<void> {
  const { ways } = session;
  if (ways.needsInstructions || ways.needsApproval) {
    const why = notFound(ways.needsApproval ? "needs-approvals" : "needs-instructions");
    session.find({ pastExecutionDate: why, stageWithoutConditions: why });
    return;
  }
  session.find({ pastExecutionDate: await runOne(session, "past-date", [past(session.now())]) });
  session.find({ stageWithoutConditions: await runOne(session, "no-conditions", []) });
}

async function runOne(session: Session, experiment: string, conditions: JsonObject[]): Promise<Finding> {
  const { making } = session;
  const stages = [idle(conditions, making), idle([farAway(session.now())], making)];
  const { id, ...reply } = await session.create(experiment, stages);
  if (id === undefined) return refusedOr("accept", reply);
  const ran = await session.until(async () => {
    const stage = stageAt((await session.read(id)).body, 0);
    const word = statusOf(stage);
    return word === "completed" || word === "failed" ? word : undefined;
  }, soon);
  if (ran !== undefined && session.ground.requiresApprovals)
    session.find({ environmentRequiresApprovals: found(ran.value === "failed" ? "fail-stage" : "allow") });
  await session.remove(id);
  return found(ran === undefined ? "wait" : "run-at-once");
}

/** Takes about `count` minutes twice. `ended`: a workflow that has ended, to see whether it is still listed then. */
export async function waitForStages(session: Session, count: number, ended: string | undefined): Promise<void> {
  const { ways, making } = session;
  if (ways.needsInstructions || ways.needsApproval) {
    session.find({ relativeWaitBase: notFound(ways.needsApproval ? "needs-approvals" : "needs-instructions") });
    return;
  }
  const wait = [minutes(count)];
  const stages = [idle(wait, making), idle(wait, making), idle([farAway(session.now())], making)];
  const { id, status } = await session.create("waits", stages);
  if (id === undefined) return session.find({ relativeWaitBase: notFound("refused", status) });
  const most = count * 2 * 60_000 + 2 * soon;
  const ran = await session.until(
    async () => {
      const { body } = await session.read(id);
      const times = ranAt(body);
      if (times.length >= 2) return times;
      return objects(object(body).stages).some((stage) => statusOf(stage) === "failed") ? [] : undefined;
    },
    most,
    10_000,
  );
  session.find({
    relativeWaitBase: ran === undefined || ran.value.length < 2 ? notFound("not-shown") : waitFinding(ran.value, count),
  });
  await session.remove(id);
  if (ended === undefined || foundValue(session.findings.endedWorkflowsListedFor) !== undefined) return;
  const isListed = (await endedList(session)).some((list) => isTaken(list) && holds(list, ended));
  session.find({
    endedWorkflowsListedFor: isListed ? notFound("still-listed") : found(`less than ${count * 2 + 3}m`),
  });
}
