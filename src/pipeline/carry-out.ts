// A plan → its operations are carried out, and the record of that is left.
import { apply } from "../applying/apply.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import { present } from "../model/present.ts";
import type { Records } from "../repository/repository.ts";
import { type ApplyEntry, leaveRecord } from "./record.ts";
import type { PlanRequest } from "./request.ts";

export interface CarryOutOptions {
  /** Aborted where the run is to end: then no further operation begins. */
  stop: AbortSignal;
  /** Called with each outcome as it comes. */
  onOutcome?: (outcome: Outcome) => void;
  /** Absent where no record is to be left. */
  records?: Records;
}

export async function carryOut(
  entry: ApplyEntry,
  { owners }: PlanRequest,
  client: LaunchDarkly,
  { stop, onOutcome, records }: CarryOutOptions,
): Promise<{ outcomes: Outcome[]; unrecorded: Diagnostic[] }> {
  const outcomes = await apply(entry.plan, client, owners, {
    listsAgain: true,
    stop,
    ...present({ onOutcome }),
  });
  return { outcomes, unrecorded: records === undefined ? [] : await leaveRecord(records, entry, outcomes) };
}
