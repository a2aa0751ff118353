// Groups of operations → the table at the top of a report: a row for each, with why or what became of it. Pure.
import { htmlCode, sentence } from "../escaping/markdown.ts";
import { targetWords } from "../words/operations.ts";
import { type Subject, undoneWords } from "../words/summary.ts";
import { type Group, messagesOf } from "./groups.ts";
import { outcomeIcon, verb } from "./verb.ts";

/** Operations that earlier applies left undone have a table of their own, since this change didn't ask for them. */
export function tables(groups: readonly Group[], about: Subject): string {
  const undone = groups.filter(({ first }) => first.operation.undone);
  const own = groups.filter(({ first }) => !first.operation.undone);
  return [
    own.length === 0 ? "" : table(own),
    undone.length === 0 ? "" : `**${undoneWords(about)}:**\n\n${table(undone)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function table(groups: readonly Group[]): string {
  const title = groups.some(({ first }) => first.outcome !== undefined) ? "Outcome" : "Why";
  const rows = groups.map((group) => {
    const { operation } = group.first;
    const where = group.members.map((member) => htmlCode(targetWords(member.operation))).join("<br>");
    return `| ${verb(operation)} | ${htmlCode(operation.name)} | ${where} | ${why(group).join("<br>")} |`;
  });
  return [`| | Name | Where | ${title} |`, "|---|---|---|---|", ...rows].join("\n");
}

function why(group: Group): string[] {
  const { operation, outcome } = group.first;
  if (outcome === undefined) return [sentence(operation.reason, htmlCode)];
  const icon = `${outcomeIcon(outcome)} ${outcome.doubled ? "doubled: " : ""}`;
  return messagesOf(group).map((message) => `${icon}${sentence(message, htmlCode)}`);
}
