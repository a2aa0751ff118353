// The journal of an apply that was killed → the record that it did not leave.
import type { Diagnostic } from "../model/diagnostic.ts";
import { readJournal } from "../pipeline/journal.ts";
import { leaveRecord } from "../pipeline/record.ts";
import type { Records } from "../repository/repository.ts";

export async function recordAfterwards(records: Records, journalPath: string): Promise<Diagnostic[]> {
  const journal = await readJournal(journalPath);
  if (journal === undefined) return [];
  const { entry, outcomes } = journal;
  const problems = await leaveRecord(records, entry, outcomes);
  if (problems.some(({ code }) => code === "no-record")) return problems;
  const { length: planned } = entry.plan.operations;
  const undone = planned - outcomes.filter(({ status }) => status === "done").length;
  const became =
    undone === 0
      ? "Everything was done."
      : `${undone} of ${planned} operations are not known to be done: the next run looks at them.`;
  const message = `The apply was ended before it could leave its record; it was left afterwards. ${became}`;
  return [{ severity: "notice", code: "recorded-afterwards", message }, ...problems];
}
