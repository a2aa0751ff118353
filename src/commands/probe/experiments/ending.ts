// A workflow that ends by itself and does nothing: whether it is listed, for how long, and whether it can be deleted.
import { endedStatuses } from "../../../model/live.ts";
import { atOnce, farAway, idle } from "../../../probing/bodies.ts";
import { found, foundValue, isTaken, notFound, type Reply, refusedOr, statusFound } from "../../../probing/findings.ts";
import { holds, orderFinding, statusOf } from "../../../probing/readings.ts";
import { longestLag, type Session } from "../session.ts";

/** LaunchDarkly may look only once a minute what is due. */
export const soon = 75_000;

/** What becomes of the ended one is found out by `deleteEnded`. */
export async function endOne(session: Session): Promise<string | undefined> {
  const id = await anEnded(session);
  if (id === undefined) {
    const nothing = notFound("nothing-ended");
    session.find({ unfilteredListShowsEnded: nothing, deleteEndedStatus: nothing, endedWorkflowsListedFor: nothing });
    return undefined;
  }
  const isListed = await session.until(async () => {
    const lists = [await session.list(), ...(await endedList(session))];
    return lists.some((list) => holds(list, id)) ? true : undefined;
  }, longestLag);
  // The lists may not all be equally late.
  if (isListed !== undefined && isListed.after > 0) await session.wait(isListed.after);
  const isShown = holds(await session.list(), id);
  session.find({ unfilteredListShowsEnded: isListed === undefined ? notFound("not-shown") : found(isShown) });
  if (isShown && foundValue(session.findings.listOrder) === undefined) await compareOrder(session, id);
  return id;
}

/** Where two can't be active, the ended one and a new one show a list's order. */
async function compareOrder(session: Session, ended: string): Promise<void> {
  const newer = await session.create("order", [idle([farAway(session.now())], session.making)], {}, true);
  if (newer.id === undefined) return;
  session.find({ listOrder: orderFinding(await session.list(), ended, newer.id) });
  await session.remove(newer.id);
}

export function endedList(session: Session): Promise<Reply[]> {
  return Promise.all(endedStatuses.map((status) => session.list({ status })));
}

export async function deleteEnded(session: Session, id: string): Promise<void> {
  const isThere = isTaken(await session.read(id));
  const reply = await session.remove(id);
  session.find({ deleteEndedStatus: isThere ? statusFound(reply) : notFound("not-shown") });
  if (isTaken(reply) || !isThere || reply.status >= 500) return;
  session.made.workflows.delete(id);
  session.stuck.add(id);
}

async function anEnded(session: Session): Promise<string | undefined> {
  const [stuck] = session.stuck;
  if (stuck !== undefined) {
    // Another one would stay there for ever, too.
    session.find({ workflowWithoutStages: notFound("ended-stays") });
    return stuck;
  }
  const empty = await session.create("no-stages", []);
  if (empty.id === undefined) session.find({ workflowWithoutStages: refusedOr("accept", empty) });
  else {
    const fate = await fateOf(session, empty.id);
    session.find({
      workflowWithoutStages:
        fate === "gone" ? notFound("not-shown") : found(fate === "ended" ? "complete" : "stay active"),
    });
    if (fate === "ended") return empty.id;
    await session.remove(empty.id);
  }
  if (session.ways.needsInstructions || session.ways.needsApproval) return undefined;
  const { id } = await session.create("ending", [idle([atOnce], session.making)]);
  if (id === undefined || (await fateOf(session, id)) === "ended") return id;
  await session.remove(id);
  return undefined;
}

/** What becomes of a workflow of which nothing is left to wait for. */
async function fateOf(session: Session, id: string): Promise<"ended" | "active" | "gone"> {
  const fate = await session.until(async () => {
    const reply = await session.read(id);
    if (!isTaken(reply)) return "gone";
    const word = statusOf(reply.body);
    return endedStatuses.some((status) => status === word) ? "ended" : undefined;
  }, soon);
  return fate?.value ?? "active";
}
