// What an apply came to → its record on GitHub; after a run that was killed, from the journal that it wrote as it went.
import type { GitHub } from "../github/client.ts";
import { githubDiagnostic, isRefused, isRequestFailure } from "../github/failures.ts";
import { compare } from "../github/merged-pulls.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import { applyExitCode } from "../pipeline/exit-code.ts";
import { type Entry, readJournal } from "../pipeline/journal.ts";
import { applyRecord } from "../planning/scope/apply-record.ts";
import { outcomeHeadline } from "../reporting/summary.ts";
import { readRecord, writeRecord } from "../repository/github-record.ts";

/** Every apply ends with this, one that failed too. */
export async function leaveRecord(github: GitHub, entry: Entry, outcomes: readonly Outcome[]): Promise<Diagnostic[]> {
  const { instance, plan, reviewed, allowed, run, before } = entry;
  const record = applyRecord({ plan, outcomes, reviewed: new Set(reviewed), allowed: new Set(allowed), run, before });
  if (record === undefined) return [];
  try {
    if (await isOvertaken(github, entry, record.sha))
      return [
        {
          severity: "notice",
          code: "overtaken",
          message: "A run of a newer commit has left its record meanwhile: that one counts.",
        },
      ];
    await writeRecord(github, instance, record, {
      succeeded: applyExitCode(plan, outcomes) === 0 && record.undone.length === 0,
      description: outcomes.length === 0 ? "nothing to do" : outcomeHeadline(outcomes),
      address: run,
    });
    return [];
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const problem = githubDiagnostic(error, "The record of this apply could not be written", "deployments: write");
    return [{ ...problem, severity: isRefused(error) ? "warning" : "error", code: "no-record" }];
  }
}

/** Two applies at once: the newer commit's was planned with all that the older one's was, and its record must stay the last one. */
async function isOvertaken(github: GitHub, { instance, before }: Entry, sha: string): Promise<boolean> {
  const { record: newest } = await readRecord(github, instance);
  if (newest === undefined || newest.sha === sha || newest.sha === before?.sha) return false;
  return (await compare(github, newest.sha, sha))?.status === "behind";
}

/** After a run that was killed: the record that it could not leave any more. */
export async function recordAfterwards(github: GitHub, journalPath: string): Promise<Diagnostic[]> {
  const journal = await readJournal(journalPath);
  if (journal === undefined) return [];
  const { entry, outcomes } = journal;
  const problems = await leaveRecord(github, entry, outcomes);
  // Nothing was left then, and the reason is told.
  if (problems.some(({ code }) => code === "no-record")) return problems;
  const undone = entry.plan.operations.length - outcomes.filter(({ status }) => status === "done").length;
  const message = `The apply was ended before it could leave its record; it was left afterwards. ${undone === 0 ? "Everything was done." : `${undone} of ${entry.plan.operations.length} operations are not known to be done: the next run looks at them.`}`;
  return [{ severity: "notice", code: "recorded-afterwards", message }, ...problems];
}
