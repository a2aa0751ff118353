// A workflow with its forecast × the time of planning → a drawing of when its stages run: inline SVG, as wide as its container. Pure.
import type { SendingWorkflow } from "../../model/plan.ts";
import { type Html, html } from "../escaping/html.ts";
import { shortened } from "../escaping/visible.ts";
import type { PlanTime } from "../words/dates.ts";
import { type Span, spansOf } from "../words/spans.ts";
import { type Axis, axisOf, markLabel, markLine, marksOf } from "./axis.ts";

const rowHeight = 44;
const barHeight = 12;
const axisHeight = 26;
const longestLabel = 32;

/** `start`: the word for the left edge. */
export function timelineDrawing(workflow: SendingWorkflow, plan: PlanTime, start: string): Html {
  const axis = axisOf([workflow], plan);
  const spans = spansOf(workflow, plan);
  const height = axisHeight + spans.length * rowHeight;
  const marks = marksOf(axis);
  // The first mark has to leave room for the word.
  const isFree = axis.scale(marks.times[0] ?? axis.until) >= 12;
  const startLabel = isFree ? html`<text class="mark" x="0" dx="5" y="${height - 6}">${start}</text>` : html``;
  return html`<svg class="timeline" role="img" width="100%" height="${height}" data-from="${axis.from}" data-until="${axis.until}"><title>When the stages run, in UTC</title>${marks.times.map((time) => html`${markLine(axis.scale(time))}${markLabel(time, axis, marks, height - 6)}`)}<line class="merge" x1="0" x2="0" y1="0" y2="100%"/>${startLabel}${spans.map((span, row) => rowDrawing(span, row, axis))}</svg>`;
}

function rowDrawing(span: Span, row: number, { scale }: Axis): Html {
  const { from, until, asks, afterApproval, fails } = span;
  const top = row * rowHeight;
  const bar = top + 22;
  const [left, right] = [scale(from), until === undefined ? 100 : scale(until)];
  const kind = `${fails ? "fails" : "bar"}${afterApproval ? " later" : ""}${until === undefined ? " stays" : ""}`;
  // A name that begins far right is aligned to the right edge.
  const place = left > 55 ? html`x="100%" text-anchor="end"` : html`x="${left}%" dx="4"`;
  const width = Math.max(right - left, 0.6);
  return html`<text class="stage" ${place} y="${top + 15}">${label(span)}</text>${
    fails
      ? html`<circle class="fails" cx="${left}%" cy="${bar + barHeight / 2}" r="6"/>`
      : html`<rect class="${kind}" x="${left}%" y="${bar}" width="${width}%" height="${barHeight}" rx="3"/>`
  }${asks ? html`<circle class="approval" cx="${left}%" cy="${bar + barHeight / 2}" r="6"/>` : html``}`;
}

function label({ number, stage, asks, fails }: Span): string {
  return `${number} · ${shortened(stage, longestLabel)}${asks ? ", once approved" : ""}${fails ? ", fails" : ""}`;
}
