// Operations → a table with a row for each document, of as many as there is room for, and a count of the others. Pure.
import { groupBy } from "../../model/group-by.ts";
import type { Operation } from "../../model/plan.ts";
import { counted } from "../../model/words.ts";
import { htmlCode, markdownText } from "../escaping/markdown.ts";
import { byUrgency, targetWords } from "../words/operations.ts";
import { verb } from "./operation.ts";

/** `room`: UTF-8 bytes. A row names all of a document's targets with the same operation, or isn't there. */
export function documentRows(
  operations: readonly Operation[],
  room: number,
): { text: string; named: ReadonlySet<string> } {
  const documents = groupBy(byUrgency(operations), (operation) => `${verb(operation)} ${operation.key}`);
  const lines = ["| | Document | Where |", "|---|---|---|"];
  const named = new Set<string>();
  // The last line counts what is left out.
  let left = room - bytesOf(lines) - longestCount;
  for (const ofDocument of documents.values()) {
    const [first] = ofDocument;
    if (first === undefined) continue;
    const row = `| ${verb(first)} | ${htmlCode(first.key)} | ${ofDocument.map((one) => htmlCode(targetWords(one))).join(", ")} |`;
    left -= bytesOf([row]);
    if (left < 0) break;
    lines.push(row);
    for (const { id } of ofDocument) named.add(id);
  }
  const others = operations.filter(({ id }) => !named.has(id));
  const text = [...(named.size > 0 ? [lines.join("\n")] : []), ...(others.length > 0 ? [countOf(others)] : [])];
  return { text: text.join("\n\n"), named };
}

const longestCount = 1_000;

/** `And 300 more that are not named here: 280 to create in staging, 20 to delete in production.` */
function countOf(others: readonly Operation[]): string {
  const groups = groupBy(others, (operation) =>
    [operation.kind, operation.object === "workflow" ? ` in ${operation.target.environment}` : " of templates"].join(
      "",
    ),
  );
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
