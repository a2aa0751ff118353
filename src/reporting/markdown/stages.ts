// An operation's stages → their table with dates and what is served, and the drawing of when they run, in GitHub-flavoured markdown. Pure.
import type { Forecast, StageForecast } from "../../model/forecast.ts";
import type { Operation, SendingWorkflow } from "../../model/plan.ts";
import { stageName } from "../../model/stage.ts";
import { code, fence, htmlCode, sentence } from "../escaping/markdown.ts";
import { durationWords, earliestParts, type PlanTime } from "../words/dates.ts";
import { withNames } from "../words/name-style.ts";
import { forecastOf, hasRun, stagesOf } from "../words/operations.ts";
import { servedBefore, servedWords, unknownKindsWords } from "../words/served.ts";
import { approvalLegend } from "../words/spans.ts";
import { stageWords } from "../words/stages.ts";
import { gantt, type Row } from "./gantt.ts";

export function stageTable(operation: Operation, time: PlanTime): string {
  const stages = stagesOf(operation);
  if (stages === undefined) return "";
  const forecast = forecastOf(operation);
  const rows = stages.map((stage, index) => {
    const { when, what } = stageWords(stage, withNames(operation.names, htmlCode), time.timeZone);
    const cells = [
      index + 1,
      htmlCode(stageName(stage, index)),
      hasRun(operation, index) ? "has run" : whenCell(when, forecast?.stages[index], time),
      what,
    ];
    return tableRow(forecast === undefined ? cells : [...cells, thenServed(forecast, index)]);
  });
  if (forecast === undefined) return ["| | Stage | When | What |", "|---|---|---|---|", ...rows].join("\n");
  const now = tableRow(["", time.isMade ? "before" : "now", "", "", servedWords(forecast.now, htmlCode)]);
  return [
    ["| | Stage | When | What | Then served |", "|---|---|---|---|---|", now, ...rows].join("\n"),
    unknownKindsWords(forecast, code),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The conditions, and when that is at the earliest, where they don't say it themselves. */
function whenCell(conditions: string, stage: StageForecast | undefined, time: PlanTime): string {
  const { after, date, later } = stage === undefined ? {} : earliestParts(stage, time);
  const isSaid = (words: string) =>
    conditions.endsWith(words) || (conditions === "at once" && words === durationWords(0));
  const when = [after, date].filter((words) => words !== undefined && !isSaid(words)).join(": ");
  return [conditions, when, later].filter((line) => line !== undefined && line !== "").join("<br>");
}

function thenServed(forecast: Forecast, index: number): string {
  const stage = forecast.stages[index];
  if (stage === undefined || stage.hasRun) return "";
  const { earliest, served, failure, mayFail } = stage;
  if (earliest === undefined) return "never runs";
  if (failure !== undefined) return `**fails**: ${sentence(failure, htmlCode)}`;
  const doubt = mayFail === undefined ? "" : `; **may fail**: ${sentence(mayFail, htmlCode)}`;
  return served === undefined ? "" : `${servedWords(served, htmlCode, servedBefore(forecast, index))}${doubt}`;
}

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function drawing(workflow: SendingWorkflow, time: PlanTime): string {
  const chart = gantt([{ workflow, targets: 1 }], time, { sections: false });
  return chart === undefined ? "" : `${fence("mermaid", chart.text)}\n\n${legend([workflow])}`;
}

export function drawingOfAll(rows: readonly Row[], time: PlanTime): string {
  const chart = gantt(rows, time, { sections: true });
  if (chart === undefined) return "";
  const { text, drawn } = chart;
  return [
    `<details>\n<summary>When their stages run</summary>`,
    fence("mermaid", text),
    legend(rows.slice(0, drawn).map(({ workflow }) => workflow)),
    drawn < rows.length ? `Only ${drawn} of ${rows.length} workflows are drawn.` : "",
    "</details>",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function legend(workflows: readonly SendingWorkflow[]): string {
  return `Drawn in UTC.${approvalLegend(workflows.map(({ forecast }) => forecast))}`;
}
