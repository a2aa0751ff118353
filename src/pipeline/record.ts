// An apply → the record that the next plan is made with: left before the first write as if nothing came of it, and at the end as it was.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { Reviewed } from "../model/record.ts";
import { isCommit } from "../model/record.ts";
import { draftRecord, draftUntouched, finishRecord, type RecordDraft } from "../planning/scope/apply-record.ts";
import { outcomeHeadline } from "../reporting/words/summary.ts";
import type { Records } from "../repository/repository.ts";
import type { Prepared } from "./prepare.ts";

/** What a record is made of besides the outcomes. It is JSON: the journal keeps it for a run that is killed. */
export interface ApplyEntry {
  draft: RecordDraft;
  /** The commit of the newest record that was found, or that there is one which can't be understood. */
  before: string | undefined;
}

/**
 * Where the documents could not be understood, nothing was decided, and what is remembered stays true: then nothing is to be left,
 * but for a first record, which keeps the next run from asking a revision that can't be read.
 */
export function applyEntry(
  { request, records }: Prepared,
  plan: Plan,
  reviewed: Reviewed,
  run: string,
): ApplyEntry | undefined {
  const { ledger, head, directory, owners } = request;
  if (!plan.understood && (records.length > 0 || !isCommit(plan.base))) return undefined;
  const input = { plan, ledger, head, reviewed, owner: owners.owner, directory, run };
  const draft = plan.understood ? draftRecord(input) : draftUntouched(input);
  return { draft, before: records[0]?.sha };
}

/** The part of an outcome that a record needs. */
export type Became = Pick<Outcome, "operation" | "status" | "replacing" | "wrote" | "forbidden">;

function hasChanged({ status, wrote }: Became): boolean {
  return wrote || status === "done";
}

/**
 * Every apply ends with this, also one that failed. Only a first one that may write nothing leaves nothing: its token is not the
 * one whose signature will count. `deleting`: see `finishRecord`.
 */
export async function leaveRecord(
  records: Records,
  { draft, before }: ApplyEntry,
  outcomes: readonly Became[],
  deleting?: ReadonlySet<string>,
): Promise<Diagnostic[]> {
  const mayNotWrite = outcomes.some(({ forbidden }) => forbidden) && !outcomes.some(hasChanged);
  if (before === undefined && mayNotWrite) return [];
  const record = finishRecord(draft, outcomes, deleting);
  const description = outcomes.length === 0 ? "nothing to do" : outcomeHeadline(outcomes);
  return records.write(record, { succeeded: record.undone.length === 0, description, before });
}
