// An operation, and its outcome once there is one → the sign and word that its row and its block begin with. Pure.
import type { Outcome } from "../../model/outcome.ts";
import { isWaiting, type Operation } from "../../model/plan.ts";
import { outcomeWord } from "../words/outcomes.ts";

const icons = { create: "🟢", replace: "🟡", delete: "🔴", adopt: "🔵", dedupe: "🟣" };

const outcomeIcons = { done: "✅", failed: "❌", skipped: "⏭️", pending: "⏳", unknown: "❓" };

function outcomeIcon({ status, doubled }: Outcome): string {
  return doubled ? "‼️" : outcomeIcons[status];
}

export function verb(operation: Operation, outcome?: Outcome): string {
  const { kind, blockedBy } = operation;
  if (outcome !== undefined) return `${outcomeIcon(outcome)} ${kind}, ${outcomeWord(outcome)}`;
  if (isWaiting(operation)) return `⏳ ${kind}, waiting`;
  return blockedBy.length > 0 ? `⛔ ${kind}, stopped` : `${icons[kind]} ${kind}`;
}
