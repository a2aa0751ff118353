// A plan, and its outcomes once there are any → one HTML page that is complete by itself: it asks for nothing, and runs one script that its policy names by hash. Pure.
import { createHash } from "node:crypto";
import { pageScript } from "../../generated/page-script.js";
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Guard, Operation, Plan } from "../../model/plan.ts";
import { targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { capitalised, counted } from "../../model/values/words.ts";
import { type Html, html, htmlSentence, htmlWords, inline, linked, marked } from "../escaping/html.ts";
import { type Addresses, lineAddress } from "../words/addresses.ts";
import { type Stops, stopsOf } from "../words/allowing.ts";
import { takenFromProfile } from "../words/assumptions.ts";
import { assumption } from "../words/dates.ts";
import { fewDiagnostics } from "../words/few-diagnostics.ts";
import { forecastOf } from "../words/operations.ts";
import { byOutcome, dedupedAfterwards, howManyMade, outcomeWord, troublesOf } from "../words/outcomes.ts";
import { drawable } from "../words/spans.ts";
import { footerWords, type Subject, splitsUndone, statusWords, undoneWords, unmanagedWords } from "../words/summary.ts";
import { unfitting } from "../words/template-checks.ts";
import { anchorOf } from "./anchors.ts";
import { startWord, templateCheckTable } from "./operation.ts";
import { isLong, operationList } from "./operations.ts";
import { counts, filters } from "./overview.ts";
import { pageStyle } from "./style.ts";
import { workflowTimeline } from "./timelines.ts";

/** Nothing is loaded, and nothing runs but these very texts. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(pageScript)}`,
  `style-src ${hashOf(pageStyle)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The page piece by piece, since that of a change to many documents is large: an operation is in one piece. */
export function* planPage(
  plan: Plan,
  outcomes?: readonly Outcome[],
  about: Subject = "command line",
  addresses?: Addresses,
): Generator<string> {
  const diagnosticLine = lineOf(plan, addresses);
  const errors = plan.diagnostics.filter(isError);
  const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
  const operations = byOutcome(plan.operations, outcomes);
  const anchors = new Set(operations.map(({ id }) => id));
  const { state, meaning } = statusWords(plan, outcomes, about);
  const isApart = splitsUndone(about);
  const undone = operations.filter((operation) => operation.undone && isApart);
  const own = operations.filter((operation) => !operation.undone || !isApart);
  const before = [
    box("errors", counted(errors.length, "error"), fewDiagnostics(errors).map(diagnosticLine), "errors"),
    box(
      "errors",
      "What went wrong",
      alike(troublesOf(outcomes ?? [])).map((group) => troubleLine(group, anchors)),
    ),
    ...stopsOf(plan, about, outcomes).map((stops) => stopsBox(stops, anchors)),
    filters(plan),
  ];
  const after = [
    html`<p class="more script" hidden><button type="button" id="more">Show more</button></p>`,
    list(dedupedAfterwards(plan, outcomes ?? []).map(doubleLine)),
    ...unfitting(plan).map(
      (templateCheck) => html`<section class="templateCheck">${templateCheckTable(templateCheck, true)}</section>`,
    ),
    note(hasDates(operations) ? assumption(plan, howManyMade(plan, outcomes ?? [])) : ""),
    note(takenFromProfile(plan)),
    box("findings", "Worth knowing", fewDiagnostics(others).map(diagnosticLine)),
    unchanged(plan),
  ];
  const head = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>LaunchDarkly workflows: ${state.replace(/\.$/, "")}</title>
${inline("style", pageStyle)}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><h1>LaunchDarkly workflows${within(plan)}</h1><p class="status"><strong>${state}</strong>${htmlSentence(meaning)}</p>
${counts(plan, outcomes)}</header>
<main id="content">
${before}`;
  yield `<!doctype html>\n${head.source}`;
  for (const { source } of workflowTimeline(drawable(operations, plan), plan, startWord(outcomes), isLong(plan)))
    yield source;
  for (const { source } of operationList("Operations", own, plan, outcomes, addresses)) yield source;
  for (const { source } of operationList(capitalised(undoneWords(plan, about)), undone, plan, outcomes, addresses))
    yield source;
  const foot = html`${after}
</main>
<footer>${htmlWords(footerWords(plan, marked))}${addresses === undefined ? "" : html` · ${linked(html`workflow run`, addresses.run)}`}</footer>
${inline("script", pageScript)}
</body>
</html>
`;
  yield foot.source;
}

function within({ environments }: Plan): Html {
  return environments === undefined ? html`` : htmlWords(` in ${environments.map(marked).join(", ")}`);
}

function hasDates(operations: readonly Operation[]): boolean {
  return operations.some(forecastOf);
}

function note(text: string): Html {
  return text === "" ? html`` : html`<p class="note">${htmlSentence(text)}</p>`;
}

/** Empty without lines. */
function box(kind: "errors" | "findings", title: string, lines: readonly Html[], id?: string): Html {
  const anchor = id === undefined ? html`` : html` id="${id}"`;
  return lines.length === 0
    ? html``
    : html`<section class="box ${kind}"${anchor}><h2>${title}</h2>${shortList(lines)}</section>`;
}

const mostLines = 20;

/** What is beyond is folded. */
function shortList(lines: readonly Html[]): Html {
  const rest = lines.slice(mostLines);
  return html`${list(lines.slice(0, mostLines))}${rest.length === 0 ? html`` : folded(`And ${rest.length} more`, rest)}`;
}

/** Without the script all of it is in the page; with it, once it is unfolded. */
function folded(title: string, lines: readonly Html[]): Html {
  const all = list(lines);
  return html`<details class="rest"><summary>${title}</summary>${lines.length > mostLines ? html`<noscript>${all}</noscript>` : all}</details>`;
}

function list(lines: readonly Html[]): Html {
  return lines.length === 0 ? html`` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** What earlier changes left may be about another revision than head: it is no link. */
function lineOf({ head }: Plan, addresses: Addresses | undefined): (diagnostic: Diagnostic) => Html {
  const placeOf = ({ position, undone }: Diagnostic) => {
    if (position === undefined) return html``;
    const { file, line, column } = position;
    const place = htmlWords(marked(`${file}:${line}:${column}`));
    return html`${linked(place, lineAddress(position, undone ? "" : head, addresses))} `;
  };
  return (diagnostic) => {
    const { severity, code, message, hint, request } = diagnostic;
    const more = [hint, request === undefined ? undefined : `\`${request.replaceAll("`", "'")}\``];
    return html`<span class="severity ${severity}">${severity}</span> ${placeOf(diagnostic)}${htmlSentence(message)}${more.map(hintLine)}${codeOf(code)}`;
  };
}

function hintLine(hint: string | undefined): Html {
  return hint === undefined ? html`` : html` <span class="hint">${htmlSentence(hint)}</span>`;
}

function codeOf(code: string): Html {
  return html` <small>${code}</small>`;
}

function stopsBox({ title, verb, guards, allowing }: Stops, anchors: ReadonlySet<string>): Html {
  const line =
    allowing === undefined
      ? html``
      : html`<p class="note">${htmlSentence(allowing.how)}</p>${allowing.line === undefined ? html`` : html`<pre>${htmlWords(allowing.line)}</pre>`}`;
  return html`<section class="box ${verb === "waiting" ? "waits" : "stops"}"><h2>${title}</h2>${shortList(guards.map((guard) => guardLine(guard, verb, anchors)))}${line}</section>`;
}

function guardLine(
  { code, message, hint, operations }: Guard,
  verb: Stops["verb"],
  anchors: ReadonlySet<string>,
): Html {
  const [only, ...others] = operations;
  const about = only === undefined || others.length > 0 ? html`` : html`${operationLink(only, anchors)}: `;
  return html`${about}${htmlSentence(message)}${hintLine(hint)}${codeOf(code)}${operationLinks(operations, verb, anchors)}`;
}

const mostLinks = 5;

/** Where there are several; `word`: what they all count as. */
function operationLinks(operations: readonly string[], word: string, anchors: ReadonlySet<string>): Html {
  if (operations.length < 2) return html``;
  const links = operations.slice(0, mostLinks).map((id) => html`<li>${operationLink(id, anchors)}</li>`);
  const rest = operations.length - mostLinks;
  return html`<ul class="links">${links}${rest > 0 ? html`<li><a href="#is=${word}">and ${rest} more</a></li>` : html``}</ul>`;
}

/** To its block, where it has one. */
function operationLink(id: string, anchors: ReadonlySet<string>): Html {
  const name = htmlWords(marked(id));
  return anchors.has(id) ? html`<a href="#${anchorOf(id)}">${name}</a>` : name;
}

/** What went wrong in the same way is told once. */
function alike(outcomes: readonly Outcome[]): Outcome[][] {
  const told = (outcome: Outcome) => JSON.stringify([outcomeWord(outcome), outcome.message, outcome.hint]);
  return [...groupBy(outcomes, told).values()];
}

function troubleLine(group: readonly Outcome[], anchors: ReadonlySet<string>): Html {
  const [first, ...others] = group;
  if (first === undefined) return html``;
  const { operation, message, hint, request } = first;
  const word = outcomeWord(first);
  const told = html`${htmlSentence(message)}${hintLine(hint)}`;
  if (others.length > 0)
    return html`<strong>${word}</strong>, ${group.length} operations: ${told}${operationLinks(
      group.map((outcome) => outcome.operation),
      word,
      anchors,
    )}`;
  const sent = request === undefined ? html`` : htmlWords(` (${marked(request)})`);
  return html`<strong>${word}</strong> ${operationLink(operation, anchors)}: ${told}${sent}`;
}

function doubleLine({ operation, message }: Outcome): Html {
  return html`${htmlWords(marked(operation))}: another run had made one, too. ${htmlSentence(message)}`;
}

function unchanged(plan: Plan): Html {
  const lines = plan.unchanged.map(
    ({ key, object, target, reason }) =>
      html`${htmlWords(`${marked(key)} ${target === undefined ? object : marked(targetName(target))}`)}: ${htmlSentence(reason)}`,
  );
  const unmanaged = unmanagedWords(plan);
  return html`${lines.length === 0 ? html`` : folded(`${lines.length} unchanged`, lines)}${unmanaged === "" ? html`` : html`<p class="note">${unmanaged}</p>`}`;
}
