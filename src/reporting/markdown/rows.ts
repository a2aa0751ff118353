// Operations, and their outcomes once there are any → a table with a row for each document, of as many as there is room for, and a count of the others. Pure.

import type { Outcome } from "../../model/outcome.ts";
import type { Operation } from "../../model/plan.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { counted } from "../../model/values/words.ts";
import { htmlCode, markdownText } from "../escaping/markdown.ts";
import { targetWords } from "../words/operations.ts";
import { byOutcome, outcomesById, outcomeWord } from "../words/outcomes.ts";
import { verb } from "./verb.ts";

/** `room`: UTF-8 bytes. A row names a document's targets with the same operation and outcome, of the last one as many as fit. */
export function documentRows(
  operations: readonly Operation[],
  outcomes: readonly Outcome[] | undefined,
  room: number,
): { text: string; named: ReadonlySet<string> } {
  const became = outcomesById(outcomes);
  const verbOf = (operation: Operation) => verb(operation, became.get(operation.id));
  // In a plan, a change's own come before what earlier ones left: a merge is held to what is named.
  const ordered = byOutcome(operations, outcomes).sort((left, right) =>
    outcomes === undefined ? Number(left.undone ?? false) - Number(right.undone ?? false) : 0,
  );
  const documents = groupBy(ordered, (operation) => `${verbOf(operation)} ${operation.key}`);
  const lines = ["| | Document | Where |", "|---|---|---|"];
  const named = new Set<string>();
  // The last line counts what is left out.
  let left = room - bytesOf(lines) - longestCount;
  for (const ofDocument of documents.values()) {
    const [first] = ofDocument;
    if (first === undefined) continue;
    const [start, end] = [`| ${verbOf(first)} | ${htmlCode(first.key)} | `, " |"];
    left -= bytesOf([`${start}${end}`]);
    const targets: string[] = [];
    for (const operation of ofDocument) {
      const target = htmlCode(targetWords(operation));
      left -= Buffer.byteLength(targets.length === 0 ? target : `, ${target}`);
      if (left < 0) break;
      targets.push(target);
      named.add(operation.id);
    }
    if (targets.length > 0) lines.push(`${start}${targets.join(", ")}${end}`);
    if (left < 0) break;
  }
  const others = ordered.filter(({ id }) => !named.has(id));
  const text = [...(named.size > 0 ? [lines.join("\n")] : []), ...(others.length > 0 ? [countOf(others, became)] : [])];
  return { text: text.join("\n\n"), named };
}

const longestCount = 1_000;

/** `And 300 more that are not named here: 280 create in staging, 20 delete in production.`; with outcomes `280 failed (create in staging)`. */
function countOf(others: readonly Operation[], became: ReadonlyMap<string, Outcome>): string {
  const groups = groupBy(others, (operation) => {
    const where = operation.object === "workflow" ? ` in ${operation.target.environment}` : " of templates";
    const outcome = became.get(operation.id);
    return outcome === undefined ? `${operation.kind}${where}` : `${outcomeWord(outcome)} (${operation.kind}${where})`;
  });
  const counts = [...groups].map(([what, ofGroup]) => `${ofGroup.length} ${what}`);
  const shown = counts.slice(0, mostCounts);
  const more = counts.length > mostCounts ? `, and ${counts.length - mostCounts} more kinds` : "";
  return markdownText(
    `And ${counted(others.length, "more", "more")} that are not named here: ${shown.join(", ")}${more}.`,
  );
}

const mostCounts = 8;

function bytesOf(lines: readonly string[]): number {
  return Buffer.byteLength(lines.join("\n")) + 1;
}
