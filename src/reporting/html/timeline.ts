// A workflow whose stages' dates are known, and the time of planning → the drawing of when they run: inline SVG, as wide as there is room. Pure.
import type { WorkflowOperation } from "../../model/plan.ts";
import { type Html, html } from "../escaping/safety.ts";
import type { PlanTime } from "../words/dates.ts";
import { lastTimeOf, mergeTime, type Span, spansOf } from "../words/spans.ts";

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
/** Between two marks of the axis, at most six of which have room on a telephone. */
const steps = [
  hour,
  2 * hour,
  6 * hour,
  12 * hour,
  day,
  2 * day,
  4 * day,
  week,
  2 * week,
  4 * week,
  13 * week,
  52 * week,
];
const mostMarks = 6;

const rowHeight = 44;
const barHeight = 12;
const axisHeight = 26;
/** What the last stage does goes on: its bar is drawn beyond its beginning. */
const beyond = 1.18;
const longestLabel = 32;

/** Where a point in time stands, in percent of the width: text keeps its size, whatever the width is. */
type Scale = (time: number) => number;

export function timelineDrawing(workflow: WorkflowOperation, plan: PlanTime): Html {
  const start = mergeTime(plan);
  const end = start + (lastTimeOf(workflow, plan) - start) * beyond;
  const scale: Scale = (time) => Math.round((10_000 * (time - start)) / (end - start)) / 100;
  const spans = spansOf(workflow, plan);
  const height = axisHeight + spans.length * rowHeight;
  const marks = marksBetween(start, end);
  // Where the first mark leaves room for it.
  const merge =
    scale(marks[0] ?? end) < 12 ? html`` : html`<text class="mark" x="0" dx="5" y="${height - 6}">merge</text>`;
  return html`<svg class="timeline" role="img" width="100%" height="${height}"><title>When the stages run, in UTC</title>${marks.map((time) => markDrawing(time, scale, height, marks))}<line class="merge" x1="0" x2="0" y1="0" y2="${height}"/>${merge}${spans.map((span, row) => rowDrawing(span, row, scale))}</svg>`;
}

/** Whole hours, days, Mondays. */
function marksBetween(start: number, end: number): number[] {
  const step =
    steps.find((candidate) => (end - start) / candidate <= mostMarks) ??
    Math.ceil((end - start) / mostMarks / day) * day;
  // 1970 began on a Thursday.
  const offset = step % week === 0 ? 4 * day : 0;
  const first = Math.ceil((start - offset) / step) * step + offset;
  return Array.from({ length: Math.max(0, Math.floor((end - first) / step) + 1) }, (_, index) => first + index * step);
}

function markDrawing(time: number, scale: Scale, height: number, [first = 0, second = 0]: readonly number[]): Html {
  const x = scale(time);
  // One at the edge would be cut off.
  const label =
    x > 92
      ? html``
      : html`<text class="mark" x="${x}%" dx="4" y="${height - 6}">${markName(time, second - first)}</text>`;
  return html`<line class="mark" x1="${x}%" x2="${x}%" y1="0" y2="${height}"/>${label}`;
}

function markName(time: number, step: number): string {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(time);
  if (step > 0 && step < day) return parts({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return step >= 13 * week ? parts({ month: "short", year: "numeric" }) : parts({ day: "numeric", month: "short" });
}

function rowDrawing(span: Span, row: number, scale: Scale): Html {
  const { from, until, asks, afterApproval, fails } = span;
  const top = row * rowHeight;
  const bar = top + 22;
  const [left, right] = [scale(from), until === undefined ? 100 : scale(until)];
  const kind = `${fails ? "fails" : "bar"}${afterApproval ? " later" : ""}${until === undefined ? " stays" : ""}`;
  // A name that begins far right ends where the drawing does.
  const place = left > 55 ? html`x="100%" text-anchor="end"` : html`x="${left}%" dx="4"`;
  const width = Math.max(right - left, 0.6);
  return html`<text class="stage" ${place} y="${top + 15}">${label(span)}</text>${
    fails
      ? html`<circle class="fails" cx="${left}%" cy="${bar + barHeight / 2}" r="6"/>`
      : html`<rect class="${kind}" x="${left}%" y="${bar}" width="${width}%" height="${barHeight}" rx="3"/>`
  }${asks ? html`<circle class="approval" cx="${left}%" cy="${bar + barHeight / 2}" r="6"/>` : html``}`;
}

function label({ number, stage, asks, fails }: Span): string {
  const characters = [...stage];
  const name = characters.length > longestLabel ? `${characters.slice(0, longestLabel - 1).join("")}…` : stage;
  return `${number} · ${name}${asks ? ", once approved" : ""}${fails ? ", fails" : ""}`;
}
