// The first workflows: what a workflow needs to be taken there, how it comes back, how soon it is listed, and whether a second one may be active.
import { isObject, type JsonObject, object } from "../../../model/values/json.ts";
import { present } from "../../../model/values/present.ts";
import { farAway, idle, missingId, type Ways } from "../../../probing/bodies.ts";
import { type Finding, found, notFound, type Reply, refusedOr, statusFound } from "../../../probing/findings.ts";
import { oddDescription } from "../../../probing/marker.ts";
import {
  descriptionFindings,
  fieldsOf,
  maintainerFinding,
  orderFinding,
  statusFindings,
} from "../../../probing/readings.ts";
import type { Created, Session } from "../session.ts";

/** LaunchDarkly took no workflow at all, so nothing else can be tried. */
export class NothingTaken extends Error {
  readonly refusal: Reply;

  constructor(refusal: Reply) {
    super("LaunchDarkly takes no workflow on this target");
    this.refusal = refusal;
  }
}

function quietStages(session: Session): JsonObject[] {
  const { making } = session;
  const conditions = [farAway(session.now())];
  return [idle(conditions, making), idle(conditions, making)];
}

export async function begin(session: Session): Promise<void> {
  const { ways, ground } = session;
  const { first, refusals } = await firstTaken(session);
  const { id = "" } = first;
  const needed = (way: keyof Ways) => refusals.find(({ tried }) => withoutWay(tried, ways, way))?.status;
  session.find({
    stageWithoutInstructions: ways.needsInstructions ? found("refuse", needed("needsInstructions")) : found("accept"),
    serviceTokenMaintainer: maintainerOf(session, first, needed("maintainerId")),
    environmentRequiresApprovals: !ground.requiresApprovals
      ? notFound("no-approvals-required")
      : ways.needsApproval
        ? found(needed("needsApproval") ?? "refuse")
        : notFound("not-reached"),
  });
  const { body } = await session.read(id);
  session.find({
    ...statusFindings(body),
    ...descriptionFindings(oddDescription("first"), body),
    workflowFields: found(fieldsOf(body)),
  });
  await second(session, id);
  const missing = await session.removeMissing(session.workflowPath(missingId));
  const removed = await session.remove(id);
  session.find({ deleteMissingStatus: statusFound(missing), deleteActiveStatus: statusFound(removed) });
}

type Tried = Pick<Ways, "needsInstructions" | "needsApproval" | "maintainerId">;

/** Whether this was tried: all that was needed in the end but for one thing. */
function withoutWay(tried: Tried, ways: Ways, way: keyof Ways): boolean {
  return (["needsInstructions", "needsApproval", "maintainerId"] as const).every((each) =>
    each === way ? !tried[each] : Boolean(tried[each]) === Boolean(ways[each]),
  );
}

/** The first workflow in the simplest form that is taken. */
async function firstTaken(session: Session) {
  const { ways, ground } = session;
  const refusals: { tried: Tried; status: number }[] = [];
  const approvals = ground.requiresApprovals ? [false, true] : [false];
  let member: string | undefined;
  let refusal: Reply | undefined;
  for (const needsInstructions of [false, true])
    for (const withMaintainer of ground.token?.isService === true ? [false, true] : [false])
      for (const needsApproval of approvals) {
        if (withMaintainer) member ??= await anyMember(session);
        if (withMaintainer && member === undefined) continue;
        const tried: Tried = {
          needsInstructions,
          needsApproval,
          ...(withMaintainer && present({ maintainerId: member })),
        };
        delete ways.maintainerId;
        Object.assign(ways, tried);
        const first = await session.create("first", quietStages(session), {}, true);
        if (first.id !== undefined) return { first, refusals };
        refusal ??= first;
        // Another body doesn't help against these.
        if ([401, 403, 404].includes(first.status) || first.status >= 500) throw new NothingTaken(first);
        refusals.push({ tried, status: first.status });
      }
  throw new NothingTaken(refusal ?? { status: 0, body: undefined });
}

async function anyMember(session: Session): Promise<string | undefined> {
  const { body } = await session.request("GET", "/api/v2/members", { query: { limit: "1" } });
  const { items } = object(body);
  const [member] = Array.isArray(items) ? items : [];
  return isObject(member) && typeof member._id === "string" ? member._id : undefined;
}

function maintainerOf({ ground, ways }: Session, first: Created, status: number | undefined): Finding {
  if (ground.token === undefined) return notFound("not-shown");
  if (!ground.token.isService) return notFound("personal-token");
  return ways.maintainerId !== undefined ? found("required", status) : maintainerFinding(first, ground.token.id);
}

/** The first one was taken as it is, so this one is refused for being the second, unless the status says otherwise. */
function refusalOf(beside: Reply): Finding {
  return [400, 409, 422].includes(beside.status) ? statusFound(beside) : notFound("refused", beside.status);
}

async function second(session: Session, first: string): Promise<void> {
  const beside = await session.create("second", quietStages(session), {}, true);
  session.find({
    secondActiveWorkflow: beside.id === undefined ? refusalOf(beside) : found("allow"),
    limitOverMaximum: refusedOr("clamp", await session.list({ limit: "201" })),
  });
  if (beside.id === undefined) return;
  session.find({ listOrder: orderFinding(await session.list(), first, beside.id) });
  await session.remove(beside.id);
}
