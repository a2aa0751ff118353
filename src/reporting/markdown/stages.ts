// An operation's stages → their table with dates and what is served, and the drawing of when they run, in GitHub-flavoured markdown. Pure.
import type { Forecast } from "../../model/forecast.ts";
import type { Operation, SendingWorkflow } from "../../model/plan.ts";
import { stageName } from "../../model/stage.ts";
import { code, fence, htmlCode, sentence } from "../escaping/markdown.ts";
import { earliestWords, type PlanTime } from "../words/dates.ts";
import { withNames } from "../words/name-style.ts";
import { forecastOf, hasRun, stagesOf } from "../words/operations.ts";
import { servedBefore, servedWords, unknownKindsWords } from "../words/served.ts";
import { approvalLegend } from "../words/spans.ts";
import { stageWords } from "../words/stages.ts";
import { gantt } from "./gantt.ts";

export function stageTable(operation: Operation, plan: PlanTime): string {
  const stages = stagesOf(operation);
  if (stages === undefined) return "";
  const forecast = forecastOf(operation);
  const rows = stages.map((stage, index) => {
    const { when, what } = stageWords(stage, withNames(operation.names, htmlCode), plan.timeZone);
    const cells = [index + 1, htmlCode(stageName(stage, index)), hasRun(operation, index) ? "has run" : when, what];
    return tableRow(forecast === undefined ? cells : [...cells, ...forecastCells(forecast, index, plan)]);
  });
  if (forecast === undefined) return ["| | Stage | When | What |", "|---|---|---|---|", ...rows].join("\n");
  const now = tableRow(["", "now", "", "", "", servedWords(forecast.now, htmlCode)]);
  return [
    ["| | Stage | When | What | Earliest | Then served |", "|---|---|---|---|---|---|", now, ...rows].join("\n"),
    unknownKindsWords(forecast, code),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function forecastCells(forecast: Forecast, index: number, plan: PlanTime): string[] {
  const stage = forecast.stages[index];
  if (stage === undefined || stage.hasRun) return ["", ""];
  const { earliest, served, failure, mayFail } = stage;
  if (earliest === undefined) return ["never", ""];
  const doubt = mayFail === undefined ? "" : `; **may fail**: ${sentence(mayFail, htmlCode)}`;
  const then =
    failure === undefined
      ? served && `${servedWords(served, htmlCode, servedBefore(forecast, index))}${doubt}`
      : `**fails**: ${sentence(failure, htmlCode)}`;
  return [earliestWords(stage, plan).join("<br>"), then ?? ""];
}

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function drawing(workflow: SendingWorkflow, plan: PlanTime): string {
  const chart = gantt([workflow], plan, { sections: false });
  return chart === undefined ? "" : `${fence("mermaid", chart.text)}\n\n${legend([workflow])}`;
}

export function drawingOfAll(workflows: readonly SendingWorkflow[], plan: PlanTime): string {
  const chart = gantt(workflows, plan, { sections: true });
  if (chart === undefined) return "";
  const { text, drawn } = chart;
  return [
    `<details>\n<summary>When their stages run</summary>`,
    fence("mermaid", text),
    legend(workflows.slice(0, drawn)),
    drawn < workflows.length ? `Only ${drawn} of ${workflows.length} workflows are drawn.` : "",
    "</details>",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function legend(workflows: readonly SendingWorkflow[]): string {
  return `Drawn in UTC.${approvalLegend(workflows.map(({ forecast }) => forecast))}`;
}
