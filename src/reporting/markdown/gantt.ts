// Workflows with their forecasts × the time of planning → a Mermaid gantt: each stage from when it runs until the next one runs. Pure.
import type { SendingWorkflow } from "../../model/plan.ts";
import { mermaidText } from "../escaping/mermaid.ts";
import type { PlanTime } from "../words/dates.ts";
import { lastTimeOf, mergeTime, spansOf } from "../words/spans.ts";

export interface Row {
  workflow: SendingWorkflow;
  /** On how many it does the same, its own included. */
  targets: number;
}

export interface Gantt {
  text: string;
  /** How many workflows are in it. The drawing takes the first ones, as many as people can read. */
  drawn: number;
}

/** Mermaid refuses more than 50,000 characters, and a comment has to hold more than the drawing. Source: https://mermaid.js.org/config/schema-docs/config.html#maxtextsize */
const mostCharacters = 20_000;
const mostWorkflows = 30;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** With `sections` each workflow gets a section with its name; without, there is one workflow. `undefined` if none can be drawn. */
export function gantt(rows: readonly Row[], time: PlanTime, { sections }: { sections: boolean }): Gantt | undefined {
  const start = `  ${time.isMade ? "made" : "merge"} :milestone, ${date(mergeTime(time))}, 0m`;
  const head = [...settings(rows, time, sections), start].join("\n");
  const parts = rows
    .slice(0, mostWorkflows)
    .map((row, index) =>
      [...(sections ? [`  section ${index + 1}. ${sectionName(row)}`] : []), ...tasks(row.workflow, time)].join("\n"),
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

/**
 * GitHub draws it on a light page or on a dark one, and Mermaid's own dark theme writes dark words on it: so what stands on the
 * page is of a grey that has the same contrast with both. The width is fixed, since Mermaid can't measure it inside folded
 * details, and small, so that a telephone shows it all. The left padding holds the names of sections.
 */
function settings(rows: readonly Row[], time: PlanTime, sections: boolean): string[] {
  const last = rows.reduce((latest, { workflow }) => Math.max(latest, lastTimeOf(workflow, time)), 0);
  const grey = "'#727a83'";
  const blue = "'#4b5fbf'";
  const red = "'#cf222e'";
  const colours = {
    sectionBkgColor: "transparent",
    altSectionBkgColor: "transparent",
    ...{ textColor: grey, titleColor: grey, taskTextOutsideColor: grey, taskTextDarkColor: grey },
    ...{ taskBkgColor: blue, taskBorderColor: blue, taskTextColor: "'#ffffff'" },
    ...{ activeTaskBkgColor: "'#f6f8ff'", activeTaskBorderColor: blue },
    ...{ critBkgColor: red, critBorderColor: red },
  };
  return [
    "---",
    "config:",
    "  theme: base",
    `  themeVariables: {${Object.entries(colours)
      .map(([name, colour]) => `${name}: ${colour}`)
      .join(", ")}}`,
    `  gantt: {useWidth: ${sections ? 900 : 700}, leftPadding: ${sections ? 330 : 20}, rightPadding: 40, fontSize: 13, barHeight: 24, barGap: 6}`,
    "---",
    "gantt",
    "  dateFormat YYYY-MM-DD HH:mm",
    ...axis(last - mergeTime(time)),
    "  todayMarker off",
  ];
}

/** As many marks as there is room for, with labels that tell them apart. `span` is in milliseconds. */
function axis(span: number): string[] {
  if (span <= 10 * hour) return ["  axisFormat %H:%M", "  tickInterval 1hour"];
  if (span <= 2 * day) return ["  axisFormat %d %b %H:%M", "  tickInterval 6hour"];
  if (span <= 10 * day) return ["  axisFormat %a %d %b", "  tickInterval 1day"];
  if (span <= 18 * day) return ["  axisFormat %d %b", "  tickInterval 1day"];
  if (span <= 120 * day) return ["  axisFormat %d %b", "  tickInterval 1week", "  weekday monday"];
  return ["  axisFormat %b %Y"];
}

function sectionName({ workflow: { target, name }, targets }: Row): string {
  const more = targets === 1 ? "" : ` and ${targets - 1} more`;
  return mermaidText(`${target.flag}/${target.environment}${more} · ${name}`);
}

function tasks(workflow: SendingWorkflow, plan: PlanTime): string[] {
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

/** In UTC. Mermaid shows the date as it is written, whatever the reader's time zone. */
function date(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ");
}
