// A plan, and its outcomes once there are any → GitHub-flavoured markdown for comment and job summary. Pure.
import { isError } from "../../model/diagnostic.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Operation, Plan } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { capitalised, counted } from "../../model/values/words.ts";
import { code, htmlCode, markdownText, sentence } from "../escaping/markdown.ts";
import { stopsOf } from "../words/allowing.ts";
import { assumption } from "../words/dates.ts";
import { forecastOf, targetWords } from "../words/operations.ts";
import { byOutcome, dedupedAfterwards, outcomesById, outcomeWord, troublesOf } from "../words/outcomes.ts";
import { drawable } from "../words/spans.ts";
import { footerWords, type Subject, splitsUndone, statusWords, undoneWords, unmanagedWords } from "../words/summary.ts";
import { unfitting } from "../words/template-checks.ts";
import { alert, diagnosticLines, moreLines, mostLines, stopLines } from "./diagnostics.ts";
import { operationDetails, outcomeIcon, verb } from "./operation.ts";
import { documentRows } from "./rows.ts";
import { drawing, drawingOfAll } from "./stages.ts";
import { templateCheckMarkdown } from "./template-check.ts";

/**
 * How much is shown, from everything down to a row for each document, of as many as there is room for, and counts. What is left out
 * changes nothing of what the rest says: every form has the same first line, and what went wrong comes first.
 */
type Detail = "full" | "folded" | "overview" | "table" | "rows" | "counts";

export interface MarkdownOptions {
  /** UTF-8 bytes; the most detailed form that fits is taken. */
  limit: number;
  /** Where the reader finds the rest. */
  rest?: string;
  /** The plan of a pull request unless given, or an apply where there are outcomes. */
  about?: Subject;
  /** Address of the workflow run that made the report. */
  run?: string;
}

const steps: Detail[] = ["full", "folded", "overview", "table"];

/** Lines of what went wrong. */
const mostTroubles: Record<Detail, number> = {
  full: Number.POSITIVE_INFINITY,
  folded: Number.POSITIVE_INFINITY,
  overview: mostLines,
  table: mostLines,
  rows: 10,
  counts: 0,
};

/** More workflows than this share one drawing. */
const mostDrawings = 10;

/** Equal for two plans that differ only in when, and by which workflow run, they were made. */
export function timelessMarkdown(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  { run: _, ...options }: MarkdownOptions,
): string {
  return planMarkdown({ ...plan, plannedAt: new Date(0).toISOString() }, outcomes, options);
}

export function planMarkdown(plan: Plan, outcomes: readonly Outcome[] | undefined, options: MarkdownOptions): string {
  return planReport(plan, outcomes, options).text;
}

export interface PlanReport {
  text: string;
  /** Ids of the operations whose document and target stand in the text. */
  named: ReadonlySet<string>;
}

export function planReport(plan: Plan, outcomes: readonly Outcome[] | undefined, options: MarkdownOptions): PlanReport {
  for (const detail of steps) {
    const text = render(plan, outcomes, detail, options);
    if (fits(text, options)) return { text, named: new Set(plan.operations.map(({ id }) => id)) };
  }
  const whole = reportInRows(plan, outcomes, "rows", options);
  return fits(whole.text, options) ? whole : reportInRows(plan, outcomes, "counts", options);
}

function fits(text: string, { limit }: MarkdownOptions): boolean {
  return Buffer.byteLength(text) <= limit;
}

function reportInRows(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  detail: "rows" | "counts",
  options: MarkdownOptions,
): PlanReport {
  const around = Buffer.byteLength(render(plan, outcomes, detail, options));
  const { text, named } = documentRows(plan.operations, outcomes, options.limit - around);
  return { text: render(plan, outcomes, detail, options, text), named };
}

function render(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  detail: Detail,
  { rest, about = outcomes === undefined ? "pull request" : "apply", run }: MarkdownOptions,
  rows = "",
): string {
  const errors = plan.diagnostics.filter(isError);
  const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
  const isApart = splitsUndone(about);
  const earlier = others.filter(({ undone }) => undone && isApart);
  const own = others.filter(({ undone }) => !undone || !isApart);
  const operations = byOutcome(plan.operations, outcomes);
  const inRows = detail === "rows" || detail === "counts";
  const most = detail === "counts" ? 0 : inRows ? 10 : mostLines;
  const drawn = drawable(operations, plan);
  const together = drawn.length > mostDrawings;
  const drawings = new Map<Operation, string>(together ? [] : drawn.map((one) => [one, drawing(one, plan)]));
  const blocks = [
    `## LaunchDarkly workflows${title(plan)}`,
    status(plan, outcomes, about),
    errors.length > 0
      ? alert("CAUTION", [`**${counted(errors.length, "error")}**`, ...diagnosticLines(errors, most)])
      : "",
    troubles(outcomes ?? [], mostTroubles[detail]),
    plan.guards.length > 0 ? alert("WARNING", stopLines(stopsOf(plan, about, outcomes), most)) : "",
    inRows ? rows : tables(plan, outcomes, about),
    doublesDeleted(plan, outcomes ?? [], most),
    together && detail !== "table" && !inRows ? drawingOfAll(drawn, plan) : "",
    ...(detail === "full" || detail === "folded"
      ? operations.map((operation) =>
          operationDetails(operation, drawings.get(operation) ?? "", detail === "full", plan),
        )
      : []),
    ...(detail === "full" || detail === "folded"
      ? unfitting(plan).map((templateCheck) => templateCheckMarkdown(templateCheck, true))
      : []),
    operations.some(forecastOf) ? markdownText(assumption(plan)) : "",
    own.length > 0 ? diagnosticLines(own, most).join("\n") : "",
    earlier.length > 0
      ? [
          `**${capitalised(undoneWords(plan, about))}, and can't be planned:**`,
          "",
          ...diagnosticLines(earlier, most),
        ].join("\n")
      : "",
    inRows ? "" : unchanged(plan),
    detail === "full" ? "" : markdownText(`Some of this was left out to fit.${rest === undefined ? "" : ` ${rest}`}`),
    footer(plan, run),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function title({ environments }: Plan): string {
  return environments === undefined ? "" : ` in ${environments.map(code).join(", ")}`;
}

function status(plan: Plan, outcomes: readonly Outcome[] | undefined, about: Subject): string {
  const { state, meaning } = statusWords(plan, outcomes, about);
  return `**${state}**${meaning}`;
}

/** What went wrong in the same way with several operations is told once, where there isn't room for everything. */
function troubles(outcomes: readonly Outcome[], most: number): string {
  const wrong = troublesOf(outcomes);
  if (wrong.length === 0 || most === 0) return "";
  const alike = groupBy<Outcome, unknown>(wrong, (outcome) =>
    Number.isFinite(most) ? JSON.stringify([outcomeWord(outcome), outcome.message, outcome.hint]) : outcome,
  );
  const lines = [...alike.values()].slice(0, most).flatMap((group) => troubleLine(group));
  return alert("CAUTION", [...lines, ...moreLines(alike.size, most)]);
}

const mostNamed = 10;

function troubleLine([first, ...others]: readonly Outcome[]): string[] {
  if (first === undefined) return [];
  const { operation, message, hint, request } = first;
  const what = `${sentence(message)}${hint === undefined ? "" : ` ${sentence(hint)}`}`;
  const word = `- **${outcomeWord(first)}**`;
  if (others.length === 0)
    return [`${word} ${code(operation)}: ${what}${request === undefined ? "" : ` (${code(request)})`}`];
  const named = [first, ...others].slice(0, mostNamed).map((outcome) => code(outcome.operation));
  const more = others.length < mostNamed ? "" : ` and ${others.length + 1 - mostNamed} more`;
  return [`${word}, ${others.length + 1} operations: ${what} They are ${named.join(", ")}${more}.`];
}

function doublesDeleted(plan: Plan, outcomes: readonly Outcome[], most: number): string {
  const deleted = dedupedAfterwards(plan, outcomes);
  const lines = deleted
    .slice(0, most)
    .map(({ operation, message }) => `- ${code(operation)}: another run had made one, too. ${sentence(message)}`);
  return [...lines, ...moreLines(deleted.length, most)].join("\n");
}

/** Operations that this change didn't ask for have a table of their own. */
function tables(plan: Plan, outcomes: readonly Outcome[] | undefined, about: Subject): string {
  const { operations } = plan;
  const isApart = splitsUndone(about);
  const undone = operations.filter((operation) => operation.undone && isApart);
  const own = operations.filter((operation) => !operation.undone || !isApart);
  return [
    own.length === 0 ? "" : table(own, outcomes),
    undone.length === 0 ? "" : `**${capitalised(undoneWords(plan, about))}:**\n\n${table(undone, outcomes)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function table(operations: readonly Operation[], outcomes: readonly Outcome[] | undefined): string {
  const became = outcomesById(outcomes);
  const rows = byOutcome(operations, outcomes).map((operation) => {
    const outcome = became.get(operation.id);
    const what =
      outcome === undefined
        ? sentence(operation.reason, htmlCode)
        : `${outcomeIcon(outcome)} ${outcome.doubled ? "doubled: " : ""}${sentence(outcome.message, htmlCode)}`;
    return `| ${verb(operation)} | ${htmlCode(operation.name)} | ${htmlCode(targetWords(operation))} | ${what} |`;
  });
  return [`| | Name | Where | ${outcomes === undefined ? "Why" : "Outcome"} |`, "|---|---|---|---|", ...rows].join(
    "\n",
  );
}

function unchanged(plan: Plan): string {
  const { unchanged: list } = plan;
  const unmanaged = unmanagedWords(plan);
  if (list.length === 0) return unmanaged;
  const rows = list
    .slice(0, mostLines)
    .map(
      ({ key, object, target, reason }) =>
        `- ${code(key)} ${target === undefined ? object : code(targetName(target))}: ${sentence(reason)}`,
    );
  return [
    `<details>\n<summary>${list.length} unchanged</summary>`,
    [...rows, ...moreLines(list.length, mostLines)].join("\n"),
    "</details>",
    ...(unmanaged === "" ? [] : [unmanaged]),
  ].join("\n\n");
}

function footer(plan: Plan, run: string | undefined): string {
  return `<sub>${footerWords(plan, code)}${run === undefined ? "" : ` · [workflow run](${run})`}</sub>`;
}
