// A workflow with its forecast × the time of planning → a drawing of when its stages run: inline SVG, as wide as its container. Pure.
import type { SendingWorkflow } from "../../model/plan.ts";
import { type Html, html } from "../escaping/html.ts";
import { shortened } from "../escaping/visible.ts";
import type { PlanTime } from "../words/dates.ts";
import { lastTimeOf, mergeTime, type Span, spansOf } from "../words/spans.ts";

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
/** Distances between two marks of the axis. A telephone has room for six marks. */
const intervals = [
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
/** The effect of the last stage stays, so its bar goes on after it has run. */
const beyond = 1.18;
const longestLabel = 32;

/** A point in time → percent of the width. In percent, text keeps its size at every width. */
type Scale = (time: number) => number;

export function timelineDrawing(workflow: SendingWorkflow, plan: PlanTime): Html {
  const start = mergeTime(plan);
  const end = start + (lastTimeOf(workflow, plan) - start) * beyond;
  const scale: Scale = (time) => Math.round((10_000 * (time - start)) / (end - start)) / 100;
  const spans = spansOf(workflow, plan);
  const height = axisHeight + spans.length * rowHeight;
  const marks = marksBetween(start, end);
  // The first mark has to leave room for the word.
  const merge =
    scale(marks[0] ?? end) < 12 ? html`` : html`<text class="mark" x="0" dx="5" y="${height - 6}">merge</text>`;
  return html`<svg class="timeline" role="img" width="100%" height="${height}"><title>When the stages run, in UTC</title>${marks.map((time) => markDrawing(time, scale, height, marks))}<line class="merge" x1="0" x2="0" y1="0" y2="${height}"/>${merge}${spans.map((span, row) => rowDrawing(span, row, scale))}</svg>`;
}

/** Marks stand at whole hours, at midnights or at Mondays. */
function marksBetween(start: number, end: number): number[] {
  const interval =
    intervals.find((candidate) => (end - start) / candidate <= mostMarks) ??
    Math.ceil((end - start) / mostMarks / day) * day;
  // Unix time begins on a Thursday, four days before a Monday.
  const offset = interval % week === 0 ? 4 * day : 0;
  const first = Math.ceil((start - offset) / interval) * interval + offset;
  return Array.from(
    { length: Math.max(0, Math.floor((end - first) / interval) + 1) },
    (_, index) => first + index * interval,
  );
}

function markDrawing(time: number, scale: Scale, height: number, [first = 0, second = 0]: readonly number[]): Html {
  const x = scale(time);
  // A label at the edge would be cut off.
  const label =
    x > 92
      ? html``
      : html`<text class="mark" x="${x}%" dx="4" y="${height - 6}">${markName(time, second - first)}</text>`;
  return html`<line class="mark" x1="${x}%" x2="${x}%" y1="0" y2="${height}"/>${label}`;
}

function markName(time: number, interval: number): string {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(time);
  if (interval > 0 && interval < day) return parts({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return interval >= 13 * week ? parts({ month: "short", year: "numeric" }) : parts({ day: "numeric", month: "short" });
}

function rowDrawing(span: Span, row: number, scale: Scale): Html {
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
