// An apply and its outcomes → the record, which the next plan is made with.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import { applyRecord } from "../planning/scope/apply-record.ts";
import { outcomeHeadline } from "../reporting/words/summary.ts";
import type { Records } from "../repository/repository.ts";
import { applyExitCode } from "./exit-code.ts";
import type { Prepared } from "./prepare.ts";
import type { Review } from "./review.ts";

/** What a record is made of besides the outcomes. It is JSON: the journal keeps it for a run that is killed. */
export interface ApplyEntry {
  instance: string;
  plan: Plan;
  /** Digests, as in a `Review`. */
  reviewed: string[];
  overridden: string[];
  /** The address of the workflow run, or the name of the machine. */
  run: string;
  /** The record that the plan was made with. */
  before?: ApplyRecord;
}

export function applyEntry({ request, record }: Prepared, plan: Plan, review: Review, run: string): ApplyEntry {
  const { instance } = request;
  const [reviewed, overridden] = [[...review.reviewed], [...review.overridden]];
  return { instance, plan, reviewed, overridden, run, ...present({ before: record }) };
}

/** Every apply ends with this, also one that failed. */
export async function leaveRecord(
  records: Records,
  { instance, plan, reviewed, overridden, run, before }: ApplyEntry,
  outcomes: readonly Outcome[],
): Promise<Diagnostic[]> {
  const record = applyRecord({
    plan,
    outcomes,
    reviewed: new Set(reviewed),
    allowed: new Set(overridden),
    run,
    before,
  });
  if (record === undefined) return [];
  return records.write(instance, record, {
    succeeded: applyExitCode(plan, outcomes) === 0 && record.undone.length === 0,
    description: outcomes.length === 0 ? "nothing to do" : outcomeHeadline(outcomes),
    before,
  });
}
