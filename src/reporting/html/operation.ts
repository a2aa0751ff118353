// An operation of a plan, and its outcome once there is one → its block of the HTML page: why, what changes, the stages with dates and what is served, the drawing, the request. Pure.
import type { CanonicalStage } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import type { Outcome } from "../../model/outcome.ts";
import {
  isSending,
  isStopped,
  isWaiting,
  lacksBody,
  type Operation,
  type OperationKind,
  type Plan,
  type SendingWorkflow,
} from "../../model/plan.ts";
import { stageName } from "../../model/stage.ts";
import type { TemplateCheck } from "../../model/template-check.ts";
import {
  type Html,
  html,
  htmlLines,
  htmlSentence,
  htmlWords,
  linked,
  marked,
  markedSentence,
} from "../escaping/html.ts";
import { json } from "../escaping/visible.ts";
import { type Addresses, flagAddress, lineAddress, revisionOf } from "../words/addresses.ts";
import { changeWords } from "../words/changes.ts";
import { earliestWords, type PlanTime, timeOf } from "../words/dates.ts";
import { withNames } from "../words/name-style.ts";
import { forecastOf, hasRun, partialDiffWords, stagesOf, targetWords } from "../words/operations.ts";
import { outcomeWord } from "../words/outcomes.ts";
import { servedBefore, servedWords, unknownKindsWords } from "../words/served.ts";
import { approvalLegend, drawable } from "../words/spans.ts";
import { stageWords } from "../words/stages.ts";
import { partWords, templateChecksOf, templateCheckTitle, verdict } from "../words/template-checks.ts";
import { anchorOf } from "./anchors.ts";
import { barNow, barsOfStage, type Colours, coloursOf } from "./shares.ts";
import { timelineDrawing } from "./timeline.ts";

const none = html``;

export interface Details {
  outcome: Outcome | undefined;
  /** What each of the guards that stop it says. */
  stops: readonly string[];
  isOpen: boolean;
  /** Its stages, drawn. */
  stages: Html;
  addresses: Addresses | undefined;
}

export function operationBlock(
  operation: Operation,
  plan: Plan,
  { outcome, stops, isOpen, stages, addresses }: Details,
): Html {
  const { name, kind, notes, reason } = operation;
  // What was true of LaunchDarkly then isn't any more.
  const more = outcome === undefined ? notes : ["When it was planned:", reason, ...notes];
  const parts = [
    more.length === 0 ? none : html`<p>${htmlSentence(more.join(" "))}</p>`,
    changes(operation, plan),
    stages,
    ...templateChecksOf(operation, plan).map((templateCheck) => templateCheckTable(templateCheck, false)),
    body(operation),
    origin(operation, plan, addresses),
  ];
  const group = groupOf(operation);
  const what =
    outcome === undefined
      ? htmlSentence(reason)
      : html`<span class="outcome ${outcomeWord(outcome)}">${outcomeWord(outcome)}</span> ${htmlSentence(outcome.message)}`;
  return html`<details class="operation ${group}${outcome === undefined ? "" : ` became ${outcomeWord(outcome)}`}"${isOpen ? html` open` : none}><summary><h3><span class="verb ${group}">${group === kind ? kind : `${kind}, ${group}`}</span> <strong>${htmlWords(marked(name))}</strong> <span class="place">${htmlWords(marked(targetWords(operation)))}</span></h3><span class="why">${what}${stops.map((stop) => html` <span class="stop">${group === "waiting" ? "Waiting" : "Stopped"}: ${htmlSentence(stop)}</span>`)}</span></summary>${parts}</details>`;
}

/** The document, its flag, and what names the operation. */
function origin(operation: Operation, plan: Plan, addresses: Addresses | undefined): Html {
  const { id, key, position, digest } = operation;
  const line = htmlWords(marked(`${position.file}:${position.line}`));
  const parts = [
    html`${htmlWords(marked(key))} in ${linked(line, lineAddress(position, revisionOf(operation, plan), addresses))}`,
  ];
  if (operation.object === "workflow") {
    const flag = flagAddress(operation.target, addresses);
    if (operation.run > 1) parts.push(html`run ${operation.run}`);
    if (flag !== undefined) parts.push(linked(html`flag in LaunchDarkly`, flag));
  }
  parts.push(html`digest ${htmlWords(marked(digest))}`, html`<a href="#${anchorOf(id)}">link to this block</a>`);
  return html`<p class="origin">${parts.map((part, index) => (index === 0 ? part : html` · ${part}`))}</p>`;
}

/** What it counts and is filtered as. */
export function groupOf(operation: Operation): OperationKind | "stopped" | "waiting" {
  if (isWaiting(operation)) return "waiting";
  return isStopped(operation) ? "stopped" : operation.kind;
}

/** For the left edge of a drawing. */
export function startWord(outcome: unknown): string {
  return outcome === undefined ? "merge" : "apply";
}

function changes({ changes: changed, partialDiff, kind, names }: Operation, { timeZone }: Plan): Html {
  if (kind === "create" || kind === "delete" || changed.length === 0) return none;
  const lines = changed.map(
    (change) => html`<li>${htmlWords(changeWords(change, withNames(names, marked), timeZone))}</li>`,
  );
  const partial = partialDiff ? html`<p class="note">${htmlSentence(partialDiffWords)}</p>` : none;
  return html`<ul class="changes">${lines}</ul>${partial}`;
}

/** Stages as a table, and drawn. Those of a change to many documents are most often the same, and drawn once. */
export function stagesDrawn(plan: Plan): (operation: Operation, outcome: Outcome | undefined) => Html {
  const known = new Map<string, Html>();
  return (operation, outcome) => {
    const [time, start, stages] = [timeOf(outcome, plan), startWord(outcome), stagesOf(operation)];
    const ran = stages?.map((_, index) => hasRun(operation, index));
    const said = JSON.stringify([operation.kind, stages, forecastOf(operation), ran, time, start]);
    // Ids are another flag's, and most documents name none.
    const shown = said + JSON.stringify(Object.entries(operation.names ?? {}).filter(([id]) => said.includes(id)));
    const before = known.get(shown);
    if (before !== undefined) return before;
    const drawings = drawable([operation], plan).map((workflow) => drawing(workflow, time, start));
    const drawn = html`${stageTable(operation, time)}${drawings}`;
    if (known.size === mostRemembered) known.clear();
    known.set(shown, drawn);
    return drawn;
  };
}

const mostRemembered = 64;

function stageTable(operation: Operation, time: PlanTime): Html {
  const stages = stagesOf(operation);
  if (stages === undefined) return none;
  const forecast = forecastOf(operation);
  const titles = ["When", "What", ...(forecast === undefined ? [] : ["Earliest", "Served, before and after"])];
  const row = (head: Html, cells: readonly Html[], kind: string) =>
    html`<tr class="${kind}"><th scope="row">${head}</th>${cells.map((cell, index) => html`<td data-label="${titles[index] ?? ""}">${cell}</td>`)}</tr>`;
  const colours: Colours = forecast === undefined ? new Map() : coloursOf(forecast);
  const label = time.isMade ? "before" : "now";
  const now =
    forecast === undefined
      ? none
      : row(
          html`${label}`,
          [none, none, none, html`${barNow(forecast, label, colours)}${htmlWords(servedWords(forecast.now, marked))}`],
          "now",
        );
  const rows = stages.map((stage, index) =>
    row(
      html`<span class="number">${index + 1}</span> ${htmlWords(marked(stageName(stage, index)))}`,
      stageCells(stage, index, operation, time, colours),
      hasRun(operation, index) ? "has-run" : "",
    ),
  );
  return html`<table class="stages"><thead><tr>${["Stage", ...titles].map((title) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${now}${rows}</tbody></table>${unknownKinds(forecast)}`;
}

function stageCells(
  stage: CanonicalStage,
  index: number,
  operation: Operation,
  time: PlanTime,
  colours: Colours,
): Html[] {
  const { when, what } = stageWords(stage, withNames(operation.names, marked), time.timeZone);
  const forecast = forecastOf(operation);
  const cells = [hasRun(operation, index) ? html`has run` : htmlWords(when), htmlWords(what)];
  return forecast === undefined ? cells : [...cells, ...forecastCells(forecast, index, time, colours)];
}

function forecastCells(forecast: Forecast, index: number, time: PlanTime, colours: Colours): Html[] {
  const stage = forecast.stages[index];
  if (stage === undefined || stage.hasRun) return [none, none];
  if (stage.earliest === undefined) return [html`never`, none];
  const earliest = html`${earliestWords(stage, time).map((words) => html`<span class="line">${words}</span>`)}`;
  if (stage.failure !== undefined)
    return [earliest, html`<strong class="fails">fails</strong>: ${htmlSentence(stage.failure)}`];
  const served = stage.served && servedWords(stage.served, marked, servedBefore(forecast, index));
  const doubt =
    stage.mayFail === undefined
      ? none
      : html`; <strong class="fails">may fail</strong>: ${htmlSentence(stage.mayFail)}`;
  return [earliest, html`${barsOfStage(forecast, index, colours)}${htmlWords(served ?? "")}${doubt}`];
}

function unknownKinds(forecast: Forecast | undefined): Html {
  const words = unknownKindsWords(forecast, marked);
  return words === "" ? none : html`<p class="note">${htmlWords(words)}</p>`;
}

function drawing(workflow: SendingWorkflow, time: PlanTime, start: string): Html {
  return html`<figure>${timelineDrawing(workflow, time, start)}<figcaption>Drawn in UTC, from the ${start} on.${approvalLegend([workflow.forecast])}</figcaption></figure>`;
}

/** `withTarget`: for a check that no operation shows. */
export function templateCheckTable(templateCheck: TemplateCheck, withTarget: boolean): Html {
  const title = html`<p>${htmlWords(templateCheckTitle(templateCheck, withTarget, marked, markedSentence))}</p>`;
  if (templateCheck.parameters.length === 0) return title;
  const cell = (label: string, content: Html) => html`<td data-label="${label}">${content}</td>`;
  const rows = templateCheck.parameters.map((parameter) => {
    const here = htmlWords(verdict(parameter, marked, markedSentence));
    return html`<tr class="${parameter.fits ? "fits" : "unfit"}">${cell("Stage", htmlWords(marked(parameter.stage)))}${cell("Part", htmlWords(partWords(parameter, marked)))}${cell("Template says", htmlSentence(parameter.templateValue))}${cell("Here", here)}</tr>`;
  });
  return html`${title}<table class="templateCheck"><thead><tr>${["Stage", "Part", "Template says", "Here"].map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function body(operation: Operation): Html {
  return !isSending(operation) || lacksBody(operation)
    ? none
    : html`<details class="body"><summary>Request body</summary><pre>${htmlLines(json(operation.body))}</pre></details>`;
}
