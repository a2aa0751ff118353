// What every operation is carried out with, and the outcomes it can come to.
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { LaunchDarklyError } from "../launchdarkly/http/error.ts";
import type { Outcome, OutcomeStatus } from "../model/outcome.ts";
import type { Owners } from "../model/owner.ts";
import type { Operation } from "../model/plan.ts";

/** Milliseconds: how long what may have been made is looked for, and how long between two looks. */
export interface Patience {
  lookFor: number;
  lookEvery: number;
}

export interface Applier {
  client: LaunchDarkly;
  owners: Owners;
  replaceOrder: "create-first" | "delete-first";
  patience: Patience;
  /** Why no more creates are sent: an answer didn't hold our marker, so what is made could not be found again. */
  createsStopped: string | undefined;
  /** Over when the first create is: whether LaunchDarkly keeps our marker is learnt from one answer, not from all at once. */
  firstCreate: Promise<unknown> | undefined;
  /** Over where the run is to end: nothing new is sent then. */
  ending: Promise<void>;
  isEnding: () => boolean;
}

/** Sends a create in its turn, or says why none is sent any more. */
export async function inTurn<T>(applier: Applier, create: () => Promise<T>): Promise<T | { stopped: string }> {
  if (applier.firstCreate === undefined) {
    const first = create();
    applier.firstCreate = first.catch(() => undefined);
    return first;
  }
  await Promise.race([applier.firstCreate, applier.ending]);
  if (applier.isEnding()) return { stopped: "Not begun: the run was ended before." };
  return applier.createsStopped === undefined ? create() : { stopped: `Not sent: ${applier.createsStopped}.` };
}

export function outcome(
  { id, object, kind }: Operation,
  status: OutcomeStatus,
  message: string,
  parts: Partial<Outcome> = {},
): Outcome {
  return { operation: id, object, kind, status, message, wrote: false, ...parts };
}

/** The outcome of a request that failed: `unknown` where it may have been carried out all the same. Errors that aren't LaunchDarkly's go on. */
export function failure(operation: Operation, error: unknown, message: string, parts: Partial<Outcome> = {}): Outcome {
  if (!(error instanceof LaunchDarklyError)) throw error;
  return outcome(operation, error.ambiguous ? "unknown" : "failed", `${message} ${error.message}`, {
    hint: error.hint,
    request: error.request,
    wrote: error.ambiguous,
    ...parts,
  });
}

export function isAmbiguous(error: unknown): error is LaunchDarklyError {
  return error instanceof LaunchDarklyError && error.ambiguous;
}
