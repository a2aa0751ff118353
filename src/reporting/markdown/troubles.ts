// Outcomes → what went wrong, and doubles that were deleted although no plan names them, in lines of markdown. Pure.
import type { Outcome } from "../../model/outcome.ts";
import type { Plan } from "../../model/plan.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { code, sentence } from "../escaping/markdown.ts";
import { dedupedAfterwards, outcomeWord, troublesOf } from "../words/outcomes.ts";
import { alert, moreLines, namesOf } from "./diagnostics.ts";

/** What went wrong in the same way with several operations is told once, where there isn't room for everything. */
export function troubles(outcomes: readonly Outcome[], most: number): string {
  const wrong = troublesOf(outcomes);
  if (wrong.length === 0 || most === 0) return "";
  const alike = groupBy<Outcome, unknown>(wrong, (outcome) =>
    Number.isFinite(most) ? JSON.stringify([outcomeWord(outcome), outcome.message, outcome.hint]) : outcome,
  );
  const lines = [...alike.values()].slice(0, most).flatMap((group) => troubleLine(group));
  return alert("CAUTION", [...lines, ...moreLines(alike.size, most)]);
}

function troubleLine(group: readonly Outcome[]): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { message, hint, request } = first;
  const { before, after } = namesOf(group.map(({ operation }) => operation));
  const what = `${sentence(message)}${hint === undefined ? "" : ` ${sentence(hint)}`}`;
  const sent = group.length === 1 && request !== undefined ? ` (${code(request)})` : "";
  return [`- **${outcomeWord(first)}**${group.length === 1 ? " " : ", "}${before}${what}${sent}${after}`];
}

export function doublesDeleted(plan: Plan, outcomes: readonly Outcome[], most: number): string {
  const deleted = dedupedAfterwards(plan, outcomes);
  const lines = deleted
    .slice(0, most)
    .map(({ operation, message }) => `- ${code(operation)}: another run had made one, too. ${sentence(message)}`);
  return [...lines, ...moreLines(deleted.length, most)].join("\n");
}
