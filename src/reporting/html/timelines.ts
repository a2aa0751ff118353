// The workflows of a plan × the time of planning → one timeline with a lane for each, which the page's script can zoom and filter. Pure.
import type { SendingWorkflow } from "../../model/plan.ts";
import { type Html, html, htmlWords, marked } from "../escaping/html.ts";
import { shortened } from "../escaping/visible.ts";
import type { PlanTime } from "../words/dates.ts";
import { targetWords } from "../words/operations.ts";
import { approvalLegend, type Span, spansOf } from "../words/spans.ts";
import { anchorOf } from "./anchors.ts";
import { type Axis, axisOf, markLabel, markLine, marksOf } from "./axis.ts";
import { groupOf } from "./operation.ts";

/** The script zooms by these, and shows the marks of the level. */
const zooms = [1, 2, 4, 8, 16, 32];

/** Piece by piece, since there may be many lanes. `start`: the word for the left edge. `isLazy`: the script puts the lanes in, those that are shown. */
export function* workflowTimeline(
  workflows: readonly SendingWorkflow[],
  plan: PlanTime,
  start: string,
  isLazy: boolean,
): Generator<Html> {
  if (workflows.length < 2) return;
  const axis = axisOf(workflows, plan);
  yield html`<section class="timelines" aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
<div class="zoom script" role="group" aria-label="Zoom" hidden><button type="button" data-zoom="in">Zoom in</button><button type="button" data-zoom="out">Zoom out</button><button type="button" data-zoom="whole">Whole</button><span class="hint">or <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> and the arrow keys</span></div>
<div class="window" role="region" aria-label="When the stages of all workflows run, in UTC" tabindex="0"><div class="track" data-level="0" data-from="${axis.from}" data-until="${axis.until}">
${axisDrawing(axis, start)}
<div class="lanes">${isLazy ? html`<noscript>\n` : html``}`;
  // One line each, and nothing in it ends a line: the script takes them apart by that.
  for (const workflow of workflows) yield html`${lane(workflow, plan, axis)}\n`;
  yield html`${isLazy ? html`</noscript>` : html``}</div>
</div></div>
<p class="note">In UTC, from the ${start} on.${approvalLegend(
    workflows.map(({ forecast }) => forecast),
    "outlined",
  )}</p></section>`;
}

function axisDrawing(axis: Axis, start: string): Html {
  const levels = zooms.map((zoom, level) => {
    const marks = marksOf(axis, zoom);
    return {
      lines: html`<g class="level-${level}">${marks.times.map((time) => markLine(axis.scale(time)))}</g>`,
      labels: html`<g class="level-${level}">${marks.times.map((time) => markLabel(time, axis, marks, 32, zoom))}</g>`,
    };
  });
  return html`<div class="axis" aria-hidden="true"><svg width="100%" height="38">${levels.map(({ labels }) => labels)}<text class="mark" x="0" dx="4" y="14">${start}</text></svg></div><svg class="grid" aria-hidden="true" width="100%" height="100%">${levels.map(({ lines }) => lines)}<line class="merge" x1="0" x2="0" y1="0" y2="100%"/></svg>`;
}

function lane(workflow: SendingWorkflow, plan: PlanTime, axis: Axis): Html {
  const spans = spansOf(workflow, plan);
  const group = groupOf(workflow);
  const stop = group === workflow.kind ? "" : `${group} · `;
  return html`<div class="lane ${group}"><a href="#${anchorOf(workflow.id)}"><span class="lane-name">${htmlWords(marked(workflow.name))}</span> <small>${stop}${htmlWords(marked(targetWords(workflow)))}</small></a><svg role="img" width="100%" height="22"><title>${spans.map(words).join("; ")}</title>${spans.map((span) => segment(span, axis))}</svg></div>`;
}

/** Its text is cut off where it has no room; zoomed in, it has more. */
function segment({ number, stage, from, until, asks, afterApproval, fails }: Span, { scale }: Axis): Html {
  const [left, right] = [scale(from), until === undefined ? 100 : scale(until)];
  const kind = `${fails ? "fails" : number % 2 === 0 ? "bar even" : "bar"}${afterApproval ? " later" : ""}`;
  const width = Math.max(Math.round(1000 * (right - left)) / 1000, 0.6);
  const name = `${number} ${shortened(stage, 40)}${fails ? ", fails" : ""}`;
  const approval = asks ? html`<circle class="approval" cx="9" cy="11" r="5"/>` : html``;
  return html`<svg x="${left}%" width="${width}%" height="22"><rect class="${kind}" x="0" y="1" width="100%" height="20"/>${approval}<text class="${kind}" x="${asks ? 18 : 6}" data-x="${asks ? 18 : 6}" y="15.5">${name}</text></svg>`;
}

function words({ number, stage, from, asks, fails }: Span): string {
  const date = new Date(from).toISOString().slice(0, 16).replace("T", " ");
  return `${number} ${stage} ${date}${asks ? ", once approved" : ""}${fails ? ", fails" : ""}`;
}
