// A plan, and its outcomes once there are any → one HTML page that is complete by itself: no script, no request. Pure.
import { type Diagnostic, isError } from "../../model/diagnostic.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Guard, Operation, Plan } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import { counted } from "../../model/values/words.ts";
import { type Html, html, htmlSentence, htmlWords, marked } from "../escaping/html.ts";
import { type Stops, stopsOf } from "../words/allowing.ts";
import { assumption } from "../words/dates.ts";
import { forecastOf, targetWords } from "../words/operations.ts";
import { byOutcome, dedupedAfterwards, outcomesById, outcomeWord, troublesOf } from "../words/outcomes.ts";
import { footerWords, type Subject, statusWords, undoneWords, unmanagedWords } from "../words/summary.ts";
import { unfitting } from "../words/template-checks.ts";
import { operationSection, templateCheckTable, verbBadge } from "./operation.ts";
import { pageStyle } from "./style.ts";

export function planPage(plan: Plan, outcomes?: readonly Outcome[], about: Subject = "command line"): string {
  const errors = plan.diagnostics.filter(isError);
  const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
  const operations = byOutcome(plan.operations, outcomes);
  const { state, meaning } = statusWords(plan, outcomes, about);
  const body = [
    html`<header><h1>LaunchDarkly workflows${within(plan)}</h1><p class="status"><strong>${state}</strong>${htmlSentence(meaning)}</p></header>`,
    box("errors", counted(errors.length, "error"), errors.map(diagnosticLine)),
    box("errors", "What went wrong", troublesOf(outcomes ?? []).map(troubleLine)),
    ...stopsOf(plan, about, outcomes).map(stopsBox),
    overview(
      "Operations",
      operations.filter(({ undone }) => !undone),
      outcomes,
    ),
    overview(
      undoneWords(about),
      operations.filter(({ undone }) => undone),
      outcomes,
    ),
    list(dedupedAfterwards(plan, outcomes ?? []).map(doubleLine)),
    ...operations.map((operation) => operationSection(operation, plan)),
    ...unfitting(plan).map(
      (templateCheck) => html`<section class="templateCheck">${templateCheckTable(templateCheck, true)}</section>`,
    ),
    hasDates(operations) ? html`<p class="note">${assumption(plan)}</p>` : html``,
    box("findings", "Worth knowing", others.map(diagnosticLine)),
    unchanged(plan),
    html`<footer>${htmlWords(footerWords(plan, marked))}</footer>`,
  ];
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>LaunchDarkly workflows: ${state.replace(/\.$/, "")}</title>
${pageStyle}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  return `<!doctype html>\n${page.source}`;
}

function within({ environments }: Plan): Html {
  return environments === undefined ? html`` : htmlWords(` in ${environments.map(marked).join(", ")}`);
}

function hasDates(operations: readonly Operation[]): boolean {
  return operations.some(forecastOf);
}

/** Empty without lines. */
function box(kind: "errors" | "guards" | "findings", title: string, lines: readonly Html[]): Html {
  return lines.length === 0 ? html`` : html`<section class="box ${kind}"><h2>${title}</h2>${list(lines)}</section>`;
}

function list(lines: readonly Html[]): Html {
  return lines.length === 0 ? html`` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function diagnosticLine({ severity, code, message, hint, position, request }: Diagnostic): Html {
  const place = position === undefined ? "" : `${marked(`${position.file}:${position.line}:${position.column}`)} `;
  const more = [hint, request === undefined ? undefined : `\`${request.replaceAll("`", "'")}\``];
  return html`<span class="severity ${severity}">${severity}</span> ${htmlWords(place)}${htmlSentence(message)}${more.map(hintLine)}${codeOf(code)}`;
}

function hintLine(hint: string | undefined): Html {
  return hint === undefined ? html`` : html` <span class="hint">${htmlSentence(hint)}</span>`;
}

function codeOf(code: string): Html {
  return html` <small>${code}</small>`;
}

function stopsBox({ title, guards, allowing }: Stops): Html {
  const line =
    allowing === undefined
      ? html``
      : html`<p class="note">${htmlSentence(allowing.how)}</p>${allowing.line === undefined ? html`` : html`<pre>${htmlWords(allowing.line)}</pre>`}`;
  return html`<section class="box guards"><h2>${title}</h2>${list(guards.map(guardLine))}${line}</section>`;
}

function guardLine({ code, message, hint, operations }: Guard): Html {
  const [only, ...others] = operations;
  const about = only === undefined || others.length > 0 ? "" : `${marked(only)}: `;
  return html`${htmlWords(about)}${htmlSentence(message)}${hintLine(hint)}${codeOf(code)}`;
}

function troubleLine(outcome: Outcome): Html {
  const { operation, message, hint, request } = outcome;
  const sent = request === undefined ? html`` : htmlWords(` (${marked(request)})`);
  return html`<strong>${outcomeWord(outcome)}</strong> ${htmlWords(marked(operation))}: ${htmlSentence(message)}${hintLine(hint)}${sent}`;
}

function doubleLine({ operation, message }: Outcome): Html {
  return html`${htmlWords(marked(operation))}: another run had made one, too. ${htmlSentence(message)}`;
}

function overview(title: string, operations: readonly Operation[], outcomes: readonly Outcome[] | undefined): Html {
  if (operations.length === 0) return html``;
  const became = outcomesById(outcomes);
  const rows = operations.map((operation) => {
    const outcome = became.get(operation.id);
    const what =
      outcome === undefined
        ? htmlSentence(operation.reason)
        : html`<span class="outcome ${outcome.status}">${outcomeWord(outcome)}</span> ${htmlSentence(outcome.message)}`;
    return html`<tr><td>${verbBadge(operation)}</td><td data-label="Name">${htmlWords(marked(operation.name))}</td><td data-label="Where">${htmlWords(marked(targetWords(operation)))}</td><td data-label="${whatTitle(outcomes)}">${what}</td></tr>`;
  });
  return html`<section><h2>${title}</h2><table class="overview"><thead><tr><th></th><th>Name</th><th>Where</th><th>${whatTitle(outcomes)}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function whatTitle(outcomes: readonly Outcome[] | undefined): string {
  return outcomes === undefined ? "Why" : "Outcome";
}

function unchanged(plan: Plan): Html {
  const lines = plan.unchanged.map(
    ({ key, object, target, reason }) =>
      html`${htmlWords(`${marked(key)} ${target === undefined ? object : marked(targetName(target))}`)}: ${htmlSentence(reason)}`,
  );
  const folded =
    lines.length === 0
      ? html``
      : html`<details class="unchanged"><summary>${lines.length} unchanged</summary>${list(lines)}</details>`;
  const unmanaged = unmanagedWords(plan);
  return html`${folded}${unmanaged === "" ? html`` : html`<p class="note">${unmanaged}</p>`}`;
}
