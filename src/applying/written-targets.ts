// Targets that this run has written × what is listed there now → doubles deleted: another run may have made the same document's workflow at the same time.
import { withDescriptions } from "../launchdarkly/reading/descriptions.ts";
import type { LiveWorkflow } from "../model/live.ts";
import type { Outcome } from "../model/outcome.ts";
import { isSendingWorkflow, type Operation, type SendingWorkflow } from "../model/plan.ts";
import { dedupeOperation } from "../planning/assemble/dedupe-operation.ts";
import { chooseSurplus } from "../planning/decide/dedupe.ts";
import { classifyTarget } from "../planning/ownership/classify.ts";
import { keyOf, type ManagedWorkflow, markerOf } from "../planning/ownership/managed.ts";
import { readMarker } from "../planning/ownership/marker.ts";
import { stagesDiffer } from "../resolving/read-back.ts";
import { carryOut } from "./carry-out.ts";
import { type Applier, ifReadable, lookFor } from "./steps/applier.ts";
import { outcome } from "./steps/outcomes.ts";
import { stagesSent } from "./steps/sent-stages.ts";

/**
 * Outcomes that come on top, and those that take the place of an operation's own. A target whose outcome is `doubled` already is
 * left alone: what kept this run from deleting one a moment ago still does.
 */
export async function dedupeWritten(
  operations: readonly Operation[],
  outcomes: readonly Outcome[],
  applier: Applier,
): Promise<Outcome[]> {
  const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
  const written = operations.filter(isSendingWorkflow).flatMap((operation) => {
    const outcome = became.get(operation.id);
    return outcome?.wrote === true && outcome.doubled !== true ? [{ operation, outcome }] : [];
  });
  const deduped = await Promise.all(written.map(({ operation, outcome }) => dedupe(operation, outcome, applier)));
  return deduped.flat();
}

async function dedupe(operation: SendingWorkflow, own: Outcome, applier: Applier): Promise<Outcome[]> {
  const { key, position } = operation;
  const made = own.status === "done" ? own.liveId : undefined;
  // Where the list can't be read, the next plan that looks there finds a double.
  const seen = await chooseOnceListed(operation, made, applier);
  if (seen?.keep === undefined || seen.surplus.length === 0) return [];
  const { keep, surplus } = seen;
  const isOwn = ({ live }: ManagedWorkflow) => live.id === made;
  const isKnown = (one: ManagedWorkflow) => isOwn(one) || isAsSent(one, operation);
  const mayGo = (one: ManagedWorkflow) => isOwn(one) || (isKnown(one) && isKnown(keep));
  const goes = surplus.filter(mayGo);
  const stays = surplus.filter((one) => !mayGo(one));
  const removed =
    goes.length === 0 ? [] : [await carryOut(dedupeOperation({ key, keep, surplus: goes }, position), applier)];
  // Also where the other run was the first to delete it.
  const isGivenUp = removed.some(({ status }) => status === "done") && goes.some(isOwn);
  const told = isGivenUp ? [givenUp(operation, own, keep.live), ...removed] : removed;
  if (stays.length === 0 || (await giveWay(stays, operation, applier))) return told;
  const names = stays.map(({ live }) => `\`${live.id}\``).join(", ");
  const beside = `${names} ${stays.length === 1 ? "is" : "are"} active beside \`${keep.live.id}\`, and not what this run has sent.`;
  const doubled = outcome(
    dedupeOperation({ key, keep, surplus: stays }, position),
    "pending",
    [...removed.map(({ message }) => message), beside].join(" "),
    {
      hint: "Plan again: the plan shows what is to be deleted.",
      doubled: true,
      wrote: removed.some(({ wrote }) => wrote),
    },
  );
  return [...told.filter(({ operation: id }) => id !== doubled.operation), doubled];
}

interface Choice extends ReturnType<typeof chooseSurplus> {
  /** Ids of all that is on the target. */
  listed: ReadonlySet<string>;
}

/**
 * Lists that show this run's own workflow show what was made before it, too. So of two runs at once, at least the one that came later
 * sees both, however late that is. What has ended at once, lists may never show.
 */
async function chooseOnceListed(
  operation: SendingWorkflow,
  made: string | undefined,
  applier: Applier,
): Promise<Choice | undefined> {
  const looked = await lookFor(applier.patience, async (isLast) => {
    const seen = await choose(operation, applier);
    const isOver = isLast || seen === undefined || made === undefined || seen.listed.has(made);
    return isOver || endsAtOnce(operation) ? { found: { seen } } : {};
  });
  return looked.kind === "there" ? looked.found.seen : undefined;
}

function endsAtOnce(operation: SendingWorkflow): boolean {
  return stagesSent(operation)?.every(({ conditions = [] }) => conditions.length === 0) ?? false;
}

/** `undefined` where the list can't be read. */
async function choose(
  { target, key, name }: SendingWorkflow,
  { client, owners }: Applier,
): Promise<Choice | undefined> {
  const read = async () => withDescriptions(client, await client.listWorkflows(target), new Set([name]));
  const workflows = await ifReadable(read());
  if (workflows === undefined) return undefined;
  const { managed } = classifyTarget({ target, workflows }, owners, [], client.now());
  const choice = chooseSurplus(managed.filter((candidate) => keyOf(candidate) === key));
  return { ...choice, listed: new Set(workflows.map(({ id }) => id)) };
}

/** A run that made another content finds this one, and deletes its own by the same rule. */
async function giveWay(
  stays: readonly ManagedWorkflow[],
  operation: SendingWorkflow,
  applier: Applier,
): Promise<boolean> {
  const ids = new Set(stays.map(({ live }) => live.id));
  const { kind } = await lookFor(applier.patience, async () => {
    const now = await choose(operation, applier);
    return now && (now.surplus.some(({ live }) => ids.has(live.id)) ? {} : { found: true });
  });
  return kind === "there";
}

/** Whether it is, in all that can be read, what this run sent, or an earlier run of the same: anyone can paste a marker into a description. */
function isAsSent(one: ManagedWorkflow, operation: SendingWorkflow): boolean {
  const sent = readMarker(String(operation.body.description));
  const marker = markerOf(one);
  const stages = stagesSent(operation);
  if (sent.kind !== "workflow" || marker === undefined || stages === undefined) return false;
  const skipped = marker.from - sent.marker.from;
  return (
    marker.hash === operation.hash &&
    marker.run <= operation.run &&
    skipped >= 0 &&
    one.live.name === operation.name &&
    stagesDiffer(stages.slice(skipped), one.live) === undefined
  );
}

function givenUp(operation: SendingWorkflow, own: Outcome, kept: LiveWorkflow): Outcome {
  return outcome(
    operation,
    "pending",
    `${own.message} It was given up again: another run has made \`${kept.id}\` of this document at the same time, and that one stays.`,
    { hint: "Plan again: the plan says what is left to do.", liveId: kept.id, wrote: true },
  );
}
