// What every operation of an apply is carried out with; and the turns in which creates are sent.
import { setTimeout as sleep } from "node:timers/promises";
import type { LaunchDarkly } from "../../launchdarkly/client.ts";
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { Owners } from "../../model/owner.ts";
import type { Operation } from "../../model/plan.ts";
import { end } from "./outcomes.ts";

/** Milliseconds: for how long something that may have been made is looked for, and how long to wait between two looks. */
export interface Patience {
  lookFor: number;
  lookEvery: number;
  /** Whether a workflow's create may be sent again after that; it may unless this says no. */
  maySendAgain?: boolean;
}

export interface Applier {
  client: LaunchDarkly;
  owners: Owners;
  patience: Patience;
  /** Why no more creates are sent: an answer held another marker, or other stages, than were sent. */
  createsStopped: string | undefined;
  /** Resolves when the first create has ended; absent before it begins. */
  firstCreate: Promise<unknown> | undefined;
  /** Called with an operation's id before its DELETE of a workflow, or of a template that it is to make anew. */
  onDelete: (operation: string) => void;
  /** The same before its POST of a workflow. */
  onCreate: (operation: string) => void;
  /** Resolves when the run is to end; nothing new is sent after that. */
  ending: Promise<void>;
  isEnding: () => boolean;
}

/**
 * Sends a create, or ends the operation where no more are sent. The first create of a run goes alone: whether LaunchDarkly
 * keeps what is sent is learnt from its answer, and not from eight answers at once.
 */
export async function inTurn<T>(operation: Operation, applier: Applier, create: () => Promise<T>): Promise<T> {
  if (applier.firstCreate === undefined) {
    const first = create();
    applier.firstCreate = first.catch(() => undefined);
    return first;
  }
  await Promise.race([applier.firstCreate, applier.ending]);
  if (applier.isEnding()) end(operation, "skipped", "Not begun: the run was ended before.", { cutShort: true });
  if (applier.createsStopped !== undefined) end(operation, "skipped", `Not sent: ${applier.createsStopped}.`);
  return create();
}

export type Found<T> = { kind: "there"; found: T } | { kind: "not-there" } | { kind: "unreadable" };

/**
 * Looks until something is there or the patience is over: LaunchDarkly may list what it has just made some seconds later.
 * `look` gets whether this is the last look, and answers `undefined` where it could not read.
 */
export async function lookFor<T>(
  { lookFor: longest, lookEvery }: Patience,
  look: (isLast: boolean) => Promise<{ found?: T } | undefined>,
): Promise<Found<T>> {
  const until = Date.now() + longest;
  for (;;) {
    const isLast = Date.now() >= until;
    const seen = await look(isLast);
    if (seen?.found !== undefined) return { kind: "there", found: seen.found };
    if (isLast) return { kind: seen === undefined ? "unreadable" : "not-there" };
    await sleep(lookEvery);
  }
}

/** The answer of a read, or `undefined` where LaunchDarkly could not be read. */
export async function ifReadable<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof LaunchDarklyError) return undefined;
    throw error;
  }
}

/** Whether what a create was to make may be there all the same. A 409 is LaunchDarkly's own word, but may be about this very create, sent again on its way. */
export function mayBeMade({ ambiguous, kind }: LaunchDarklyError): boolean {
  return ambiguous || kind === "conflict";
}
