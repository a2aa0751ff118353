// A stretch of time → the scale and the marks of an axis that is as wide as its container. Pure.

import type { SendingWorkflow } from "../../model/plan.ts";
import { type Html, html } from "../escaping/html.ts";
import type { PlanTime } from "../words/dates.ts";
import { lastTimeOf, mergeTime } from "../words/spans.ts";

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

/** The effect of the last stage stays, so its bar goes on after it has run. */
const beyond = 1.18;

export interface Axis {
  from: number;
  until: number;
  /** A point in time → percent of the width. In percent, text keeps its size at every width. */
  scale: (time: number) => number;
}

/** From the merge on, until the last of these workflows has run, and some more. */
export function axisOf(workflows: readonly SendingWorkflow[], plan: PlanTime): Axis {
  const from = mergeTime(plan);
  const last = workflows.reduce((latest, workflow) => Math.max(latest, lastTimeOf(workflow, plan)), from);
  const until = from + (last - from) * beyond;
  return { from, until, scale: (time) => Math.round((100_000 * (time - from)) / (until - from)) / 1000 };
}

/** Marks for an axis that is drawn `zoom` times as wide as its window. */
export interface Marks {
  interval: number;
  times: number[];
}

/** Marks stand at whole hours, at midnights or at Mondays. */
export function marksOf({ from, until }: Axis, zoom = 1): Marks {
  const most = mostMarks * zoom;
  const interval =
    intervals.find((candidate) => (until - from) / candidate <= most) ?? Math.ceil((until - from) / most / day) * day;
  // Unix time begins on a Thursday, four days before a Monday.
  const offset = interval % week === 0 ? 4 * day : 0;
  const first = Math.ceil((from - offset) / interval) * interval + offset;
  const count = Math.max(0, Math.floor((until - first) / interval) + 1);
  return { interval, times: Array.from({ length: count }, (_, index) => first + index * interval) };
}

export function markLine(x: number): Html {
  return html`<line class="mark" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`;
}

/** None at the right edge, where it would be cut off. */
export function markLabel(time: number, { scale }: Axis, { interval }: Marks, y: number, zoom = 1): Html {
  const x = scale(time);
  return x > 100 - 8 / zoom
    ? html``
    : html`<text class="mark" x="${x}%" dx="4" y="${y}">${markName(time, interval)}</text>`;
}

const options = {
  hour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
} as const;

/** Made when it is needed, and once: making one takes longer than writing a thousand dates with it. */
const formats: Partial<Record<keyof typeof options, Intl.DateTimeFormat>> = {};

function markName(time: number, interval: number): string {
  const isHour = interval < day && time % day !== 0;
  const form = isHour ? "hour" : interval >= 13 * week ? "month" : "day";
  formats[form] ??= new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options[form] });
  return formats[form].format(time);
}
