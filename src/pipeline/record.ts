// An apply and its outcomes → the record that the next plan is made with.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import { recordOf } from "../planning/scope/undone.ts";
import { outcomeHeadline } from "../reporting/summary.ts";
import type { Records } from "../repository/repository.ts";
import { applyExitCode } from "./exit-code.ts";
import type { Prepared } from "./prepare.ts";
import type { Review } from "./review.ts";

/** All of an apply but its outcomes, as JSON: it outlives a run that is killed. */
export interface ApplyEntry {
  instance: string;
  plan: Plan;
  /** Digests, as in a `Review`. */
  reviewed: string[];
  overridden: string[];
  /** Where it runs: the address of a workflow run, or of a machine. */
  run: string;
  /** The record that it was planned with. */
  before?: ApplyRecord;
}

export function applyEntry({ request, record }: Prepared, plan: Plan, review: Review, run: string): ApplyEntry {
  const { instance } = request;
  const [reviewed, overridden] = [[...review.reviewed], [...review.overridden]];
  return { instance, plan, reviewed, overridden, run, ...present({ before: record }) };
}

/** Every apply ends with this, one that failed too. */
export async function leaveRecord(
  records: Records,
  { instance, plan, reviewed, overridden, run, before }: ApplyEntry,
  outcomes: readonly Outcome[],
): Promise<Diagnostic[]> {
  const record = recordOf({
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
