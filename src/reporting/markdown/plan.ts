// A plan, and its outcomes once there are any → GitHub-flavoured markdown for comment and job summary. Pure; everything foreign goes through safety.ts.
import { type Diagnostic, isError } from "../../model/diagnostic.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Guard, Operation, Plan } from "../../model/plan.ts";
import { code, codeToCopy, fence, htmlCode, json, markdownText, sentence } from "../escaping/safety.ts";
import { assumption } from "../words/dates.ts";
import { withNames } from "../words/name-style.ts";
import {
  byUrgency,
  dedupedAfterwards,
  operationVerbs,
  placeOf,
  type Subject,
  statusWords,
  troublesOf,
} from "../words/summary.ts";
import { templateCheckMarkdown, templateChecksOf, unfitting } from "../words/template-checks.ts";
import { changeWords } from "../words/words.ts";
import { drawable } from "./gantt.ts";
import { drawing, drawingOfAll, stageTable } from "./stages.ts";

/** How much is told, from everything down to counts. */
type Detail = "full" | "folded" | "overview" | "table" | "counts";

export interface MarkdownOptions {
  /** UTF-8 bytes; the most detailed form that fits is taken. */
  limit: number;
  /** Where the reader finds the rest. */
  rest?: string;
  /** A plan unless it says otherwise. */
  about?: Subject;
  /** Address of the workflow run that tells it. */
  run?: string;
}

const steps: Detail[] = ["full", "folded", "overview", "table", "counts"];

/** Beyond this, one drawing is made of all workflows. */
const mostDrawings = 10;

/** The same of two plans that differ in nothing but the time at which they were made, and the run that made them. */
export function timelessMarkdown(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  { run: _, ...options }: MarkdownOptions,
): string {
  return planMarkdown({ ...plan, plannedAt: new Date(0).toISOString() }, outcomes, options);
}

export function planMarkdown(plan: Plan, outcomes: readonly Outcome[] | undefined, options: MarkdownOptions): string {
  for (const detail of steps) {
    const text = render(plan, outcomes, detail, options);
    if (Buffer.byteLength(text) <= options.limit) return text;
  }
  return render({ ...plan, diagnostics: [], guards: [] }, undefined, "counts", options);
}

function render(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  detail: Detail,
  { rest, about, run }: MarkdownOptions,
): string {
  const errors = plan.diagnostics.filter(isError);
  const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
  const operations = byUrgency(plan.operations);
  const drawn = drawable(operations, plan);
  const together = drawn.length > mostDrawings;
  const drawings = new Map<Operation, string>(together ? [] : drawn.map((one) => [one, drawing(one, plan)]));
  const blocks = [
    `## LaunchDarkly workflows${title(plan)}`,
    status(plan, outcomes, about),
    errors.length > 0
      ? alert("CAUTION", [
          `**${errors.length} ${errors.length === 1 ? "error" : "errors"}**`,
          ...diagnosticLines(errors, detail),
        ])
      : "",
    ...(outcomes === undefined ? [] : troubles(outcomes)),
    plan.guards.length > 0 ? alert("WARNING", [`**Stopped**`, ...guardLines(plan.guards, detail)]) : "",
    detail === "counts" ? "" : tables(plan, outcomes),
    doublesDeleted(plan, outcomes ?? []),
    together && detail !== "table" && detail !== "counts" ? drawingOfAll(drawn, plan) : "",
    ...(detail === "full" || detail === "folded"
      ? operations.map((operation) => details(operation, drawings.get(operation) ?? "", detail, plan))
      : []),
    ...(detail === "full" || detail === "folded"
      ? unfitting(plan).map((templateCheck) => templateCheckMarkdown(templateCheck, true))
      : []),
    operations.some((operation) => operation.object === "workflow" && operation.forecast)
      ? markdownText(assumption(plan))
      : "",
    others.length > 0 ? diagnosticLines(others, detail).join("\n") : "",
    detail === "counts" ? "" : unchanged(plan),
    detail === "full" ? "" : markdownText(`Some of this was left out to fit.${rest === undefined ? "" : ` ${rest}`}`),
    footer(plan, run),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function title({ environments }: Plan): string {
  return environments === undefined ? "" : ` in ${environments.map(code).join(", ")}`;
}

function status(plan: Plan, outcomes: readonly Outcome[] | undefined, about: MarkdownOptions["about"]): string {
  const { state, meaning } = statusWords(plan, outcomes, about);
  return `**${state}**${meaning}`;
}

/** What went wrong comes before everything that went well, a double first. */
function troubles(outcomes: readonly Outcome[]): string[] {
  const wrong = troublesOf(outcomes);
  if (wrong.length === 0) return [];
  return [
    alert(
      "CAUTION",
      wrong.map(
        (outcome) =>
          `- **${outcome.doubled ? "doubled" : outcome.status}** ${code(outcome.operation)}: ${sentence(outcome.message)}${outcome.hint === undefined ? "" : ` ${sentence(outcome.hint)}`}${outcome.request === undefined ? "" : ` (${code(outcome.request)})`}`,
      ),
    ),
  ];
}

const icons = { create: "🟢", replace: "🟡", delete: "🔴", adopt: "🔵", dedupe: "🟣" };
const outcomeIcons = { done: "✅", failed: "❌", skipped: "⏭️", pending: "⏳", unknown: "❓" };

function doublesDeleted(plan: Plan, outcomes: readonly Outcome[]): string {
  return dedupedAfterwards(plan, outcomes)
    .map(({ operation, message }) => `- ${code(operation)}: another run had made the same. ${sentence(message)}`)
    .join("\n");
}

/** What earlier merges left undone stands by itself: this change didn't ask for it. */
function tables({ operations }: Plan, outcomes: readonly Outcome[] | undefined): string {
  const undone = operations.filter((operation) => operation.undone);
  const own = operations.filter((operation) => !operation.undone);
  return [
    own.length === 0 ? "" : table(own, outcomes),
    undone.length === 0 ? "" : `**Waiting from earlier merges:**\n\n${table(undone, outcomes)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function table(operations: readonly Operation[], outcomes: readonly Outcome[] | undefined): string {
  const became = new Map(outcomes?.map((outcome) => [outcome.operation, outcome]));
  const rows = byUrgency(operations).map((operation) => {
    const outcome = became.get(operation.id);
    const what =
      outcome === undefined
        ? sentence(operation.reason, htmlCode)
        : `${outcomeIcons[outcome.status]} ${sentence(outcome.message, htmlCode)}`;
    return `| ${verb(operation)} | ${htmlCode(operation.name)} | ${htmlCode(placeOf(operation))} | ${what} |`;
  });
  return [`| | Name | Where | ${outcomes === undefined ? "Why" : "Outcome"} |`, "|---|---|---|---|", ...rows].join(
    "\n",
  );
}

function verb({ kind, blockedBy }: Operation): string {
  return blockedBy.length > 0 ? `⛔ ${operationVerbs[kind]}, stopped` : `${icons[kind]} ${operationVerbs[kind]}`;
}

function details(operation: Operation, drawn: string, detail: Detail, plan: Plan): string {
  const { file, line } = operation.position;
  const parts = [
    `<details${detail === "full" && operation.kind !== "create" ? " open" : ""}>\n<summary>${verb(operation)} ${htmlCode(operation.name)} · ${htmlCode(placeOf(operation))}</summary>`,
    [sentence(operation.reason), ...operation.notes.map((note) => sentence(note))].join(" "),
    operation.kind === "create" ? "" : changes(operation, plan),
    stageTable(operation, plan),
    drawn,
    ...templateChecksOf(operation, plan).map((templateCheck) => templateCheckMarkdown(templateCheck, false)),
    detail === "full" ? body(operation) : "",
    `${code(operation.key)} in ${code(`${file}:${line}`)}${operation.object === "workflow" && operation.run > 1 ? ` · run ${operation.run}` : ""} · digest ${code(operation.digest)}`,
    "</details>",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function changes({ changes: list, partialDiff, kind, names }: Operation, { timeZone }: Plan): string {
  if (kind === "delete" || list.length === 0) return "";
  const partial = partialDiff
    ? "\n\n_Compared with what is live, as far as LaunchDarkly tells it: whether conditions run in sequence, `now` and the teams to ask can't be read._"
    : "";
  return `${list.map((change) => `- ${changeWords(change, withNames(names, code), timeZone)}`).join("\n")}${partial}`;
}

function body({ body: sent }: Operation): string {
  return sent === undefined
    ? ""
    : `<details>\n<summary>Request body</summary>\n\n${fence("json", json(sent))}\n\n</details>`;
}

const mostLines = 50;

function diagnosticLines(diagnostics: readonly Diagnostic[], detail: Detail): string[] {
  const most = detail === "counts" ? 10 : mostLines;
  const icon = { error: "❌", warning: "⚠️", notice: "ℹ️" };
  const lines = diagnostics.slice(0, most).map(({ severity, message, hint, position, request, code: name }) => {
    const place = position === undefined ? "" : `${code(`${position.file}:${position.line}:${position.column}`)} `;
    return `- ${icon[severity]} ${place}${sentence(message)}${hint === undefined ? "" : ` ${sentence(hint, codeToCopy)}`}${request === undefined ? "" : ` ${code(request)}`} <sub>${name}</sub>`;
  });
  return diagnostics.length > most ? [...lines, `- and ${diagnostics.length - most} more`] : lines;
}

function guardLines(guards: readonly Guard[], detail: Detail): string[] {
  const most = detail === "counts" ? 10 : mostLines;
  const lines = guards
    .slice(0, most)
    .map(
      ({ code: name, message, hint, operations }) =>
        `- ${operations.length === 1 ? `${code(operations[0] ?? "")}: ` : ""}${sentence(message)} ${sentence(hint)} <sub>${name}</sub>`,
    );
  return guards.length > most ? [...lines, `- and ${guards.length - most} more`] : lines;
}

function alert(kind: "CAUTION" | "WARNING", lines: readonly string[]): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join("\n");
}

function unchanged({ unchanged: list, unmanaged }: Plan): string {
  const foreign =
    unmanaged === 0
      ? ""
      : `${unmanaged} ${unmanaged === 1 ? "workflow" : "workflows"} on these flags not managed here: never touched.`;
  if (list.length === 0) return foreign;
  const rows = list
    .slice(0, mostLines)
    .map(
      ({ key, object, target, reason }) =>
        `- ${code(key)} ${target === undefined ? object : code(`${target.project}/${target.flag}/${target.environment}`)}: ${sentence(reason)}`,
    );
  const more = list.length > mostLines ? [`- and ${list.length - mostLines} more`] : [];
  return [
    `<details>\n<summary>${list.length} unchanged</summary>`,
    [...rows, ...more].join("\n"),
    "</details>",
    ...(foreign === "" ? [] : [foreign]),
  ].join("\n\n");
}

function footer({ hash, base, head, tool, plannedAt }: Plan, run: string | undefined): string {
  const short = (revision: string) => code(/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision);
  return `<sub>plan ${code(hash)} · ${short(base)} → ${short(head)} · ${plannedAt.slice(0, 16).replace("T", " ")} UTC · launchdarkly-workflow-sync ${tool}${run === undefined ? "" : ` · [workflow run](${run})`}</sub>`;
}

/** What an offline validation says; the errors themselves are annotations and log. */
export function validationMarkdown(documents: number, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(isError);
  const others = diagnostics.filter((diagnostic) => !isError(diagnostic));
  const found = `${documents} ${documents === 1 ? "document" : "documents"}`;
  const blocks = [
    "## LaunchDarkly workflows",
    errors.length > 0
      ? `**Invalid**: ${found}.`
      : documents === 0
        ? "**Nothing to do**: there are no documents."
        : `**Valid**: ${found}.`,
    errors.length > 0
      ? alert("CAUTION", [
          `**${errors.length} ${errors.length === 1 ? "error" : "errors"}**`,
          ...diagnosticLines(errors, "full"),
        ])
      : "",
    diagnosticLines(others, "full").join("\n"),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
