// An apply → the record that the next plan is made with: left before the first write, for a run that is lost, and at the end as it was.
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { Reviewed } from "../model/record.ts";
import { isCommit } from "../model/record.ts";
import { type ApplyEntry, type Became, beginRecord, finishRecord } from "../planning/scope/apply-record.ts";
import { draftRecord, draftUntouched } from "../planning/scope/record-draft.ts";
import { outcomeHeadline } from "../reporting/words/outcomes.ts";
import { readJournal } from "../repository/records/journal.ts";
import type { Records } from "../repository/records/records.ts";
import type { Prepared } from "./prepare.ts";
import { unselected } from "./selection.ts";

/**
 * Where the documents could not be understood, nothing was decided, and what is remembered stays true: then nothing is to be left,
 * but for a first record, which keeps the next run from asking a revision that can't be read. `unasked`: as a record has it.
 */
export function applyEntry(
  { request, records }: Prepared,
  plan: Plan,
  reviewed: Reviewed,
  run: string,
  unasked: readonly string[] = [],
): ApplyEntry | undefined {
  const { ledger, head, directory, owners } = request;
  if (!plan.understood && (records.length > 0 || !isCommit(plan.base))) return undefined;
  const input = {
    plan,
    unselected: unselected(request),
    ledger,
    head,
    reviewed,
    made: request.made,
    owner: owners.owner,
    formerOwners: request.formerOwners,
    directory,
    run,
  };
  const draft = plan.understood ? draftRecord(input) : draftUntouched(input, request.into);
  return { draft: { ...draft, ...(unasked.length > 0 && { unasked: [...unasked] }) }, before: records[0]?.sha };
}

/** Before the first write: the diagnostics say what keeps a record from being left, or `overtaken` or `stale`. */
export function leaveBeginning(records: Records, { draft, before }: ApplyEntry): Promise<Diagnostic[]> {
  return records.write(beginRecord(draft), { succeeded: false, description: "under way", before });
}

/**
 * Every apply ends with this, also one that failed. Only one that may write nothing leaves nothing: its token is not the one whose
 * signature will count. `deleting` and `creating`: see `finishRecord`.
 */
export async function leaveRecord(
  records: Records,
  { draft, before }: ApplyEntry,
  outcomes: readonly Became[],
  deleting?: ReadonlySet<string>,
  creating?: ReadonlySet<string>,
): Promise<Diagnostic[]> {
  const record = finishRecord(draft, outcomes, deleting, creating);
  const mayNotWrite = outcomes.some(({ forbidden }) => forbidden) && !outcomes.some(hasChanged);
  if (mayNotWrite) {
    await records.withdraw(record);
    return [];
  }
  const isCutShort = [deleting, creating].some((ids) => ids !== undefined && ids.size > 0);
  const hasSent = isCutShort || outcomes.some(({ status }) => status !== "pending" && status !== "skipped");
  const description = outcomes.length === 0 ? "nothing to do" : outcomeHeadline(outcomes);
  return records.write(record, { succeeded: record.undone.length === 0, description, before, hasSent });
}

function hasChanged({ status, wrote }: Became): boolean {
  return wrote || status === "done";
}

/** Leaves the record of an apply that was killed, from its journal, and says so. Nothing where the apply left it itself. */
export async function recordAfterwards(records: Records, journalPath: string): Promise<Diagnostic[]> {
  const journal = await readJournal(journalPath);
  if (journal === undefined || !journal.isBegun) return [];
  const { entry, outcomes, deleting, creating } = journal;
  const problems = await leaveRecord(records, entry, outcomes, deleting, creating);
  if (problems.some(({ code }) => code === "no-record")) return problems;
  const { length: planned } = Object.keys(entry.draft.operations);
  const undone = planned - outcomes.filter(({ status }) => status === "done").length;
  const became =
    undone === 0
      ? "Everything was done."
      : `${undone} of ${planned} operations are not known to be done: the next run looks at them.`;
  const message = `The apply was ended before it could leave its record; it was left afterwards. ${became}`;
  return [{ severity: "notice", code: "recorded-afterwards", message }, ...problems];
}
