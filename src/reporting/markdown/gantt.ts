// Workflows whose stages' dates are known, and the time of planning → a Mermaid gantt: each stage from when it runs until the next one does. Pure.
import type { Operation, WorkflowOperation } from "../../model/plan.ts";
import { mermaidText } from "../escaping/safety.ts";
import type { PlanTime } from "../words/dates.ts";
import { lastTimeOf, mergeTime, spansOf } from "../words/spans.ts";

export interface Gantt {
  text: string;
  /** Workflows in it: the first ones, as many as can be read. */
  drawn: number;
}

/** Mermaid refuses more than 50,000 characters, and a comment has to hold more than this. Source: https://mermaid.js.org/config/schema-docs/config.html#maxtextsize */
const mostCharacters = 20_000;
const mostWorkflows = 30;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Mermaid reads years of four digits. */
const lastTime = Date.UTC(9999, 11, 31);

/** Workflows that there is something to draw of: a stage runs later than at the merge. */
export function drawable(operations: readonly Operation[], plan: PlanTime): WorkflowOperation[] {
  return operations.filter((operation): operation is WorkflowOperation => {
    if (operation.object !== "workflow" || (operation.kind !== "create" && operation.kind !== "replace")) return false;
    const end = lastTimeOf(operation, plan);
    return end > mergeTime(plan) && end <= lastTime;
  });
}

/** `sections`: one for each workflow, with its name; without, the drawing is of one workflow. Nothing if none can be drawn. */
export function gantt(
  workflows: readonly WorkflowOperation[],
  plan: PlanTime,
  { sections }: { sections: boolean },
): Gantt | undefined {
  const head = [...settings(workflows, plan, sections), `  merge :milestone, ${date(mergeTime(plan))}, 0m`].join("\n");
  const parts = workflows
    .slice(0, mostWorkflows)
    .map((workflow, index) =>
      [...(sections ? [`  section ${index + 1}. ${sectionName(workflow)}`] : []), ...tasks(workflow, plan)].join("\n"),
    );
  let text = head;
  let drawn = 0;
  for (const part of parts) {
    if (text.length + part.length >= mostCharacters) break;
    text += `\n${part}`;
    drawn++;
  }
  return drawn === 0 ? undefined : { text, drawn };
}

/** A width of its own: inside folded details Mermaid finds none. Names of sections stand left of the bars. */
function settings(workflows: readonly WorkflowOperation[], plan: PlanTime, sections: boolean): string[] {
  const span = Math.max(...workflows.map((workflow) => lastTimeOf(workflow, plan))) - mergeTime(plan);
  return [
    "---",
    "config:",
    "  gantt:",
    "    useWidth: 1000",
    `    leftPadding: ${sections ? 330 : 30}`,
    "---",
    "gantt",
    "  dateFormat YYYY-MM-DD HH:mm",
    ...axis(span),
    "  todayMarker off",
  ];
}

/** As many marks as there is room for, and names that tell them apart. */
function axis(span: number): string[] {
  if (span <= 10 * hour) return ["  axisFormat %H:%M", "  tickInterval 1hour"];
  if (span <= 2 * day) return ["  axisFormat %d %b %H:%M", "  tickInterval 6hour"];
  if (span <= 10 * day) return ["  axisFormat %a %d %b", "  tickInterval 1day"];
  if (span <= 18 * day) return ["  axisFormat %d %b", "  tickInterval 1day"];
  if (span <= 120 * day) return ["  axisFormat %d %b", "  tickInterval 1week", "  weekday monday"];
  return ["  axisFormat %b %Y"];
}

function sectionName({ target, name }: WorkflowOperation): string {
  return mermaidText(`${target.flag}/${target.environment} · ${name}`);
}

function tasks(workflow: WorkflowOperation, plan: PlanTime): string[] {
  return spansOf(workflow, plan).flatMap(({ number, stage, from, until, asks, afterApproval, fails }) => {
    const name = (text: string) => `  ${number}. ${text}`;
    const approval = asks ? [`${name("approval")} :crit, milestone, ${date(from)}, 0m`] : [];
    if (fails) return [...approval, `${name(`${mermaidText(stage)} (fails)`)} :crit, milestone, ${date(from)}, 0m`];
    const tag = afterApproval ? "active, " : "";
    const when =
      until === undefined || date(until) === date(from)
        ? `${tag}milestone, ${date(from)}, 0m`
        : `${tag}${date(from)}, ${date(until)}`;
    return [...approval, `${name(mermaidText(stage))} :${when}`];
  });
}

/** UTC: Mermaid shows what stands here, in whatever zone the reader is. */
function date(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ");
}
