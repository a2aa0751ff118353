// A plan → its operations are carried out, and the record of that is left.
import { apply } from "../applying/apply.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import type { ApplyEntry } from "../planning/scope/apply-record.ts";
import type { Records } from "../repository/repository.ts";
import { leaveRecord } from "./record.ts";
import type { PlanRequest } from "./request.ts";

export interface CarryOutOptions {
  /** Aborted where the run is to end: then no further operation begins. */
  stop: AbortSignal;
  /** Called with each outcome as it comes. */
  onOutcome?: (outcome: Outcome) => void;
  /** Called with an operation's id before the DELETE of what it is to put another in the place of. */
  onDelete?: (operation: string) => void;
  /** Absent where no record is to be left. */
  record?: { records: Records; entry: ApplyEntry };
}

export async function carryOut(
  plan: Plan,
  { owners }: PlanRequest,
  client: LaunchDarkly,
  { stop, onOutcome, onDelete, record }: CarryOutOptions,
): Promise<{ outcomes: Outcome[]; unrecorded: Diagnostic[] }> {
  const outcomes = await apply(plan, client, owners, {
    listsAgain: true,
    stop,
    ...present({ onOutcome, onDelete }),
  });
  const unrecorded = record === undefined ? [] : await leaveRecord(record.records, record.entry, outcomes);
  return { outcomes, unrecorded };
}
