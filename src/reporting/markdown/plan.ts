// A plan, and its outcomes once there are any → GitHub-flavoured markdown for comment and job summary. Pure.
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Plan } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import { capitalised, counted } from "../../model/values/words.ts";
import { code, markdownText, sentence } from "../escaping/markdown.ts";
import type { Addresses } from "../words/addresses.ts";
import { stopsOf } from "../words/allowing.ts";
import { takenFromProfile } from "../words/assumptions.ts";
import { assumption, timeOf } from "../words/dates.ts";
import { forecastOf } from "../words/operations.ts";
import { howManyMade } from "../words/outcomes.ts";
import { drawable } from "../words/spans.ts";
import { footerWords, type Subject, splitsUndone, statusWords, undoneWords, unmanagedWords } from "../words/summary.ts";
import { unfitting } from "../words/template-checks.ts";
import { alert, diagnosticLines, moreLines, mostLines, stopLines } from "./diagnostics.ts";
import { type Group, groupsOf } from "./groups.ts";
import { runLink } from "./links.ts";
import { groupDetails } from "./operation.ts";
import { documentRows } from "./rows.ts";
import { drawing, drawingOfAll } from "./stages.ts";
import { tables } from "./table.ts";
import { templateCheckMarkdown } from "./template-check.ts";
import { doublesDeleted, troubles } from "./troubles.ts";

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
  addresses?: Addresses;
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

/** More drawings than this are one. */
const mostDrawings = 10;

/** Equal for two plans that differ only in when, and by which workflow run, they were made. */
export function timelessMarkdown(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  { addresses, ...options }: MarkdownOptions,
): string {
  return planMarkdown({ ...plan, plannedAt: new Date(0).toISOString() }, outcomes, {
    ...options,
    ...(addresses !== undefined && { addresses: { ...addresses, run: "" } }),
  });
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
  const about = options.about ?? (outcomes === undefined ? "pull request" : "apply");
  const report = { ...options, plan, outcomes, about, groups: groupsOf(plan.operations, outcomes, plan) };
  for (const detail of steps) {
    const text = render(report, detail);
    if (text !== undefined && fits(text, options)) return { text, named: new Set(plan.operations.map(({ id }) => id)) };
  }
  const whole = reportInRows(report, "rows");
  return fits(whole.text, options) ? whole : reportInRows(report, "counts");
}

interface Report extends MarkdownOptions {
  plan: Plan;
  outcomes: readonly Outcome[] | undefined;
  about: Subject;
  groups: readonly Group[];
}

function fits(text: string, { limit }: Pick<MarkdownOptions, "limit">): boolean {
  return Buffer.byteLength(text) <= limit;
}

function reportInRows(report: Report, detail: "rows" | "counts"): PlanReport {
  const around = Buffer.byteLength(render(report, detail) ?? "");
  const { text, named } = documentRows(report.plan.operations, report.outcomes, report.limit - around);
  return { text: render(report, detail, text) ?? "", named };
}

/** `undefined` where it is known to be longer than there is room for. */
function render(report: Report, detail: Detail, rows = ""): string | undefined {
  const { plan, outcomes = [], about, groups, rest, addresses, limit } = report;
  const inRows = detail === "rows" || detail === "counts";
  const table = inRows ? rows : tables(groups, plan, about, limit);
  const details = table === undefined ? undefined : detailsOf(report, detail);
  if (table === undefined || details === undefined) return undefined;
  const errors = plan.diagnostics.filter(isError);
  const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
  const isApart = splitsUndone(about);
  const earlier = others.filter(({ undone }) => undone && isApart);
  const own = others.filter(({ undone }) => !undone || !isApart);
  // What breaks a policy is planned, and stands in the table.
  const isPolicy = ({ code }: Diagnostic) => code === "policy";
  const against = earlier.filter(isPolicy);
  const unplanned = earlier.filter((diagnostic) => !isPolicy(diagnostic));
  const most = detail === "counts" ? 0 : inRows ? 10 : mostLines;
  const lines = (diagnostics: readonly Diagnostic[]) =>
    diagnosticLines(diagnostics, most, { head: plan.head, addresses });
  const part = (diagnostics: readonly Diagnostic[], words: string) =>
    diagnostics.length > 0
      ? [`**${capitalised(undoneWords(plan, about))}, ${words}:**`, "", ...lines(diagnostics)].join("\n")
      : "";
  const blocks = [
    `## LaunchDarkly workflows${title(plan)}`,
    status(plan, report.outcomes, about),
    errors.length > 0 ? alert("CAUTION", [`**${counted(errors.length, "error")}**`, ...lines(errors)]) : "",
    troubles(outcomes, mostTroubles[detail]),
    plan.guards.length > 0 ? alert("WARNING", stopLines(stopsOf(plan, about, report.outcomes), most)) : "",
    table,
    doublesDeleted(plan, outcomes, most),
    own.length > 0 ? lines(own).join("\n") : "",
    part(unplanned, "and can't be planned"),
    part(against, "and against a policy"),
    ...details,
    plan.operations.some(forecastOf) ? sentence(assumption(plan, howManyMade(plan, outcomes))) : "",
    sentence(takenFromProfile(plan)),
    inRows ? "" : unchanged(plan),
    detail === "full" ? "" : markdownText(`Some of this was left out to fit.${rest === undefined ? "" : ` ${rest}`}`),
    footer(plan, addresses),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The drawings, and a section for each group. */
function detailsOf({ plan, groups, limit, addresses }: Report, detail: Detail): string[] | undefined {
  if (detail === "table" || detail === "rows" || detail === "counts") return [];
  const drawn = groups.flatMap((group) => {
    const { operation, outcome } = group.first;
    return drawable([operation], plan).map((workflow) => ({ group, workflow, time: timeOf(outcome, plan) }));
  });
  const together =
    drawn.length > mostDrawings
      ? drawingOfAll(
          drawn.map(({ group, workflow }) => ({ workflow, targets: group.members.length })),
          plan,
        )
      : "";
  if (detail === "overview") return [together];
  const drawings = new Map(
    together === "" ? drawn.map(({ group, workflow, time }) => [group, drawing(workflow, time)]) : [],
  );
  const sections: string[] = [together];
  let bytes = 0;
  for (const group of groups) {
    const section = groupDetails(group, plan, {
      drawn: drawings.get(group) ?? "",
      isFull: detail === "full",
      addresses,
    });
    sections.push(section);
    bytes += Buffer.byteLength(section);
    if (bytes > limit) return undefined;
  }
  return [...sections, ...unfitting(plan).map((templateCheck) => templateCheckMarkdown(templateCheck, true))];
}

function title({ environments }: Plan): string {
  return environments === undefined ? "" : ` in ${environments.map(code).join(", ")}`;
}

function status(plan: Plan, outcomes: readonly Outcome[] | undefined, about: Subject): string {
  const { state, meaning } = statusWords(plan, outcomes, about);
  return `**${state}**${meaning}`;
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

function footer(plan: Plan, addresses: Addresses | undefined): string {
  return `<sub>${footerWords(plan, code)}${addresses === undefined ? "" : ` · ${runLink(addresses)}`}</sub>`;
}
