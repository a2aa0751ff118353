// A live workflow × what is known of the approvals that it waits for → who has approved and who is waited for, in sentences. Pure.
import type { Catalogue, LiveWorkflow } from "../../model/live.ts";
import { capitalised, joined, listed, quoted } from "../../model/values/words.ts";
import { type AwaitedApproval, awaitedApprovals } from "../ownership/approvals.ts";
import { stageLabel } from "./stages.ts";

/** `skipped`: how many leading stages were not sent. `emails`: of members, by their ids. */
export function approvalNotes(
  live: LiveWorkflow,
  skipped: number,
  approvals: Catalogue["approvals"],
  emails: ReadonlyMap<string, string>,
): string[] {
  const named = (id: string | undefined) => (id === undefined ? "a service token" : quoted(emails.get(id) ?? id));
  return awaitedApprovals(live, approvals?.get(live.id)).map((awaited) => {
    const label = stageLabel(live.stages[awaited.stage]?.name, skipped + awaited.stage);
    return `${capitalised(label)} ${stateWords(awaited, named)}.`;
  });
}

function stateWords({ status, decisions, asked }: AwaitedApproval, named: (id: string | undefined) => string): string {
  const by = (approves: boolean) =>
    (decisions ?? []).filter((decision) => decision.approves === approves).map(({ memberId }) => named(memberId));
  const approved = by(true);
  const declined = by(false);
  const approvedBy = approved.length === 0 ? "is approved" : `is approved by ${listed(approved)}`;
  if (status === "declined" || declined.length > 0)
    return `is declined${declined.length === 0 ? "" : ` by ${listed(declined)}`}${approved.length === 0 ? "" : `, and ${approvedBy}`}`;
  if (status === "approved") return approvedBy;
  const waited = asked.length === 0 ? "" : ` by ${joined(asked.map(named), "or")}`;
  if (approved.length > 0) return `${approvedBy}, and waits for another approval${waited}`;
  const nobody = decisions === undefined ? "" : ": nobody has approved yet";
  return `waits for an approval${waited}${nobody}`;
}
