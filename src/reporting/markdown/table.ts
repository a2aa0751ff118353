// Groups of operations → the table at the top of a report: a row for each, with why or what became of it. Pure.
import type { Plan } from "../../model/plan.ts";
import { capitalised } from "../../model/values/words.ts";
import { htmlCode, sentence } from "../escaping/markdown.ts";
import { targetWords } from "../words/operations.ts";
import { type Subject, splitsUndone, undoneWords } from "../words/summary.ts";
import { type Group, messagesOf } from "./groups.ts";
import { verb } from "./verb.ts";

/** Operations that earlier applies left undone have a table of their own, since this change didn't ask for them. `undefined` where it is longer than `limit`, in UTF-8 bytes. */
export function tables(groups: readonly Group[], plan: Plan, about: Subject, limit: number): string | undefined {
  const isApart = splitsUndone(about);
  const undone = groups.filter(({ first }) => first.operation.undone && isApart);
  const own = groups.filter(({ first }) => !first.operation.undone || !isApart);
  const [first, second] = [table(own, limit), table(undone, limit)];
  if (first === undefined || second === undefined) return undefined;
  const apart = second === "" ? "" : `**${capitalised(undoneWords(plan, about))}:**\n\n${second}`;
  return [first, apart].filter((part) => part !== "").join("\n\n");
}

function table(groups: readonly Group[], limit: number): string | undefined {
  if (groups.length === 0) return "";
  const title = groups.some(({ first }) => first.outcome !== undefined) ? "Outcome" : "Why";
  const lines = [`| | Name | Where | ${title} |`, "|---|---|---|---|"];
  let bytes = 0;
  for (const group of groups) {
    const line = row(group);
    lines.push(line);
    bytes += Buffer.byteLength(line);
    if (bytes > limit) return undefined;
  }
  return lines.join("\n");
}

function row(group: Group): string {
  const { operation, outcome } = group.first;
  const where = group.members.map((member) => htmlCode(targetWords(member.operation))).join("<br>");
  return `| ${verb(operation, outcome)} | ${htmlCode(operation.name)} | ${where} | ${why(group).join("<br>")} |`;
}

function why(group: Group): string[] {
  const { operation, outcome } = group.first;
  if (outcome === undefined) return [sentence(operation.reason, htmlCode)];
  return messagesOf(group).map((message) => sentence(message, htmlCode));
}
