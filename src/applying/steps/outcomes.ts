// What becomes of an operation. A step of its course that can't go on throws `Ended` with the outcome, and `carryOut` in ../carry-out.ts catches it.
import { isFailure, LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { Outcome, OutcomeStatus } from "../../model/outcome.ts";
import type { Operation } from "../../model/plan.ts";

export class Ended extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(outcome.message);
    this.outcome = outcome;
  }
}

export function outcome(
  { id, object, kind }: Operation,
  status: OutcomeStatus,
  message: string,
  parts: Partial<Outcome> = {},
): Outcome {
  return { operation: id, object, kind, status, message, wrote: false, ...parts };
}

export function end(operation: Operation, status: OutcomeStatus, message: string, parts: Partial<Outcome> = {}): never {
  throw new Ended(outcome(operation, status, message, parts));
}

/**
 * What a failed request means for the operation: `unknown` where LaunchDarkly may have carried it out all the same, else
 * `failed`. Throws on any other error.
 */
export function failure(operation: Operation, error: unknown, message: string, parts: Partial<Outcome> = {}): Outcome {
  if (!(error instanceof LaunchDarklyError)) throw error;
  return outcome(operation, error.ambiguous ? "unknown" : "failed", `${message} ${error.message}`, {
    hint: error.hint,
    request: error.request,
    wrote: error.ambiguous,
    ...(isFailure(error, "forbidden", "unauthorized") && { forbidden: true }),
    ...parts,
  });
}

/** Runs a step; a request of it that fails ends the operation. `message`: what that means, as a sentence. */
export async function orEnd<T>(
  operation: Operation,
  message: string,
  step: () => Promise<T>,
  parts: Partial<Outcome> = {},
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Ended) throw error;
    throw new Ended(failure(operation, error, message, parts));
  }
}

/** Runs steps; where they end the operation, `change` says what else is to be told. */
export async function amending<T>(steps: () => Promise<T>, change: (outcome: Outcome) => Outcome): Promise<T> {
  try {
    return await steps();
  } catch (error) {
    throw error instanceof Ended ? new Ended(change(error.outcome)) : error;
  }
}
