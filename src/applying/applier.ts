// What every operation is carried out with, and the outcomes it can come to.
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { LaunchDarklyError } from "../launchdarkly/error.ts";
import type { Outcome, OutcomeStatus } from "../model/outcome.ts";
import type { Owners } from "../model/owner.ts";
import type { Operation } from "../model/plan.ts";

export interface Applier {
  client: LaunchDarkly;
  owners: Owners;
  replaceOrder: "create-first" | "delete-first";
  /** Why no more creates are sent: an answer didn't hold our marker, so what is made could not be found again. */
  createsStopped: string | undefined;
}

export function outcome(
  { id, object, kind }: Operation,
  status: OutcomeStatus,
  message: string,
  parts: Partial<Outcome> = {},
): Outcome {
  return { operation: id, object, kind, status, message, wrote: false, ...parts };
}

/** The outcome of a request that LaunchDarkly didn't carry out; errors that aren't its own go on. */
export function failure(operation: Operation, error: unknown, message: string, parts: Partial<Outcome> = {}): Outcome {
  if (!(error instanceof LaunchDarklyError)) throw error;
  return outcome(operation, "failed", `${message} ${error.message}`, {
    hint: error.hint,
    request: error.request,
    ...parts,
  });
}

export function isAmbiguous(error: unknown): error is LaunchDarklyError {
  return error instanceof LaunchDarklyError && error.ambiguous;
}
