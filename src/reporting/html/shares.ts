// What is served before and after a stage → bars: a segment for each variation, as wide as its share. Pure.
import type { Forecast, Served, Share } from "../../model/forecast.ts";
import { percent, wholeWeight } from "../../model/values/weight.ts";
import { type Html, html } from "../escaping/html.ts";
import { shortened } from "../escaping/visible.ts";
import { servedBefore } from "../words/served.ts";

/** Variations → numbers of colours, the same in all bars of a workflow. */
export type Colours = ReadonlyMap<string, number>;

/** That the style has. */
const colourCount = 6;

/** Of the width of a bar: about as many letters have room in it. */
const roomInBar = 36;

const defaultInCode = "the default in the code";

export function coloursOf({ now, stages }: Forecast): Colours {
  const served = [now, ...stages.flatMap((stage) => stage.served ?? [])];
  const names = new Set(served.flatMap(sharesOf).map(({ variation }) => variation));
  return new Map([...names].map((name, index) => [name, (index % colourCount) + 1]));
}

/** `label`: "now", or "before" once the workflow was made. */
export function barNow({ now }: Forecast, label: string, colours: Colours): Html {
  return html`<div class="shares">${bar(label, now, colours)}</div>`;
}

/** One bar where all get what they got before. */
export function barsOfStage(forecast: Forecast, index: number, colours: Colours): Html {
  const after = forecast.stages[index]?.served;
  const before = servedBefore(forecast, index);
  if (after === undefined) return html``;
  if (before === undefined) return html`<div class="shares">${bar("after", after, colours)}</div>`;
  if (JSON.stringify([before.on, sharesOf(before)]) === JSON.stringify([after.on, sharesOf(after)]))
    return html`<div class="shares">${bar("same", after, colours)}</div>`;
  return html`<div class="shares">${bar("before", before, colours)}${bar("after", after, colours)}</div>`;
}

function sharesOf({ everyone }: Served): readonly Share[] {
  return everyone.length === 0 ? [{ variation: defaultInCode, weight: wholeWeight }] : everyone;
}

function bar(label: string, served: Served, colours: Colours): Html {
  let from = 0;
  const segments = sharesOf(served)
    .filter(({ weight }) => weight > 0)
    .map((share) => {
      const start = from;
      from += share.weight;
      return html`<svg x="${start / 1000}%" width="${share.weight / 1000}%" height="20"><rect class="colour-${colours.get(share.variation) ?? 1}" width="100%" height="100%"/><text x="50%" y="14.5">${labelOf(share)}</text></svg>`;
    });
  const words = sharesOf(served).map(({ variation, weight }) => `${variation} ${percent(weight)}`);
  return html`<span class="shares-label">${label}</span><svg class="shares-bar" role="img" width="100%" height="20"><title>${label}: ${served.on ? "" : "off, "}${words.join(", ")}</title>${segments}</svg>`;
}

/** What there is room for: name and share, else the share, else nothing. The words below the bar have them all. */
function labelOf({ variation, weight }: Share): string {
  const room = Math.floor((roomInBar * weight) / wholeWeight);
  const share = percent(weight);
  const nameRoom = room - share.length - 1;
  if (nameRoom >= Math.min(4, variation.length)) return `${shortened(variation, nameRoom)} ${share}`;
  return room >= share.length ? share : "";
}
