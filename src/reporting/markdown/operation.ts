// An operation of a plan → its folded section in markdown: why, what changes, its stages, the request's body. Pure.
import type { Outcome } from "../../model/outcome.ts";
import { isSending, isWaiting, lacksBody, type Operation, type Plan } from "../../model/plan.ts";
import { code, fence, htmlCode, sentence } from "../escaping/markdown.ts";
import { json } from "../escaping/visible.ts";
import { changeWords } from "../words/changes.ts";
import { withNames } from "../words/name-style.ts";
import { partialDiffWords, targetWords } from "../words/operations.ts";
import { templateChecksOf } from "../words/template-checks.ts";
import { stageTable } from "./stages.ts";
import { templateCheckMarkdown } from "./template-check.ts";

const icons = { create: "🟢", replace: "🟡", delete: "🔴", adopt: "🔵", dedupe: "🟣" };

const outcomeIcons = { done: "✅", failed: "❌", skipped: "⏭️", pending: "⏳", unknown: "❓" };

export function outcomeIcon({ status, doubled }: Outcome): string {
  return doubled ? "‼️" : outcomeIcons[status];
}

export function verb(operation: Operation): string {
  const { kind, blockedBy } = operation;
  if (isWaiting(operation)) return `⏳ ${kind}, waiting`;
  return blockedBy.length > 0 ? `⛔ ${kind}, stopped` : `${icons[kind]} ${kind}`;
}

/** `drawn`: the drawing of when the stages run, if it has one of its own. `isFull`: unfolded, and with the request's body. */
export function operationDetails(operation: Operation, drawn: string, isFull: boolean, plan: Plan): string {
  const { file, line } = operation.position;
  const parts = [
    `<details${isFull && operation.kind !== "create" ? " open" : ""}>\n<summary>${verb(operation)} ${htmlCode(operation.name)} · ${htmlCode(targetWords(operation))}</summary>`,
    [sentence(operation.reason), ...operation.notes.map((note) => sentence(note))].join(" "),
    operation.kind === "create" ? "" : changes(operation, plan),
    stageTable(operation, plan),
    drawn,
    ...templateChecksOf(operation, plan).map((templateCheck) => templateCheckMarkdown(templateCheck, false)),
    isFull ? body(operation) : "",
    `${code(operation.key)} in ${code(`${file}:${line}`)}${operation.object === "workflow" && operation.run > 1 ? ` · run ${operation.run}` : ""} · digest ${code(operation.digest)}`,
    "</details>",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function changes({ changes: list, partialDiff, kind, names }: Operation, { timeZone }: Plan): string {
  if (kind === "delete" || list.length === 0) return "";
  const partial = partialDiff ? `\n\n_${sentence(partialDiffWords)}_` : "";
  return `${list.map((change) => `- ${changeWords(change, withNames(names, code), timeZone)}`).join("\n")}${partial}`;
}

function body(operation: Operation): string {
  return !isSending(operation) || lacksBody(operation)
    ? ""
    : `<details>\n<summary>Request body</summary>\n\n${fence("json", json(operation.body))}\n\n</details>`;
}
