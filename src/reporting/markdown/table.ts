// Groups of operations → the table at the top of a report: a row for each, with why or what became of it. Pure.
import type { Plan } from "../../model/plan.ts";
import { capitalised } from "../../model/values/words.ts";
import { htmlCode, sentence } from "../escaping/markdown.ts";
import { targetWords } from "../words/operations.ts";
import { type Subject, splitsUndone, undoneWords } from "../words/summary.ts";
import { type Group, messagesOf } from "./groups.ts";
import { verb } from "./verb.ts";

/** Operations that earlier applies left undone have a table of their own, since this change didn't ask for them. */
export function tables(groups: readonly Group[], plan: Plan, about: Subject): string {
  const isApart = splitsUndone(about);
  const undone = groups.filter(({ first }) => first.operation.undone && isApart);
  const own = groups.filter(({ first }) => !first.operation.undone || !isApart);
  return [
    own.length === 0 ? "" : table(own),
    undone.length === 0 ? "" : `**${capitalised(undoneWords(plan, about))}:**\n\n${table(undone)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function table(groups: readonly Group[]): string {
  const title = groups.some(({ first }) => first.outcome !== undefined) ? "Outcome" : "Why";
  const rows = groups.map((group) => {
    const { operation, outcome } = group.first;
    const where = group.members.map((member) => htmlCode(targetWords(member.operation))).join("<br>");
    return `| ${verb(operation, outcome)} | ${htmlCode(operation.name)} | ${where} | ${why(group).join("<br>")} |`;
  });
  return [`| | Name | Where | ${title} |`, "|---|---|---|---|", ...rows].join("\n");
}

function why(group: Group): string[] {
  const { operation, outcome } = group.first;
  if (outcome === undefined) return [sentence(operation.reason, htmlCode)];
  return messagesOf(group).map((message) => sentence(message, htmlCode));
}
