// The timeline in a browser: the lanes of what is shown, the zoom, and the time at which the page is opened.
import { all, one } from "./dom.ts";

const lanesBox = one(".lanes");
const lanes = lanesBox === null ? new Map<string, string>() : readLanes(lanesBox);

/** Lanes by the anchor of their operation. */
function readLanes(box: Element): Map<string, string> {
  const held = box.querySelector("noscript");
  const lines =
    held === null ? [...box.children].map(({ outerHTML }) => outerHTML) : (held.textContent ?? "").trim().split("\n");
  return new Map(lines.map((line) => [/href="#([^"]*)"/.exec(line)?.[1] ?? "", line]));
}

/** Of these operations, in this order. */
export function showLanes(shown: ReadonlySet<Element>): void {
  if (lanesBox === null) return;
  lanesBox.innerHTML = [...shown].flatMap(({ id }) => lanes.get(id) ?? []).join("");
  keepNamesInSight();
  const section = one(".timelines");
  if (section !== null) section.hidden = lanesBox.childElementCount === 0;
}

const zooms = [1, 2, 4, 8, 16, 32];
let level = 0;
const pane = one(".window");
const track = one(".track");

function zoomTo(next: number): void {
  if (pane === null || track === null) return;
  const middle = (pane.scrollLeft + pane.clientWidth / 2) / track.clientWidth;
  level = Math.max(0, Math.min(zooms.length - 1, next));
  track.dataset.level = String(level);
  track.style.width = `calc(var(--names) + (100% - var(--names)) * ${zooms[level]})`;
  pane.scrollLeft = middle * track.clientWidth - pane.clientWidth / 2;
  const [closer, wider] = [one<HTMLButtonElement>('[data-zoom="in"]'), one<HTMLButtonElement>('[data-zoom="out"]')];
  keepNamesInSight();
  if (closer !== null) closer.disabled = level === zooms.length - 1;
  if (wider !== null) wider.disabled = level === 0;
}

/** The name of a stage that began further left stands at the left edge. */
function keepNamesInSight(): void {
  const drawing = lanesBox?.querySelector("svg");
  if (pane === null || lanesBox === null || !drawing) return;
  const { clientWidth: width } = drawing;
  const { scrollLeft: left } = pane;
  for (const name of all<SVGTextElement>("text", lanesBox)) {
    const from = (Number.parseFloat(name.parentElement?.getAttribute("x") ?? "0") / 100) * width;
    name.setAttribute("x", String(Number(name.dataset.x) + Math.max(0, left - from)));
  }
}

let isMoving = false;
pane?.addEventListener("scroll", () => {
  if (isMoving) return;
  isMoving = true;
  requestAnimationFrame(() => {
    isMoving = false;
    keepNamesInSight();
  });
});

const levels: Record<string, () => number> = { in: () => level + 1, out: () => level - 1, whole: () => 0 };
for (const button of all("[data-zoom]"))
  button.addEventListener("click", () => zoomTo(levels[button.dataset.zoom ?? ""]?.() ?? 0));
const keys: Record<string, string> = { "+": "in", "=": "in", "-": "out", "−": "out", "0": "whole" };
pane?.addEventListener("keydown", (event) => {
  const name = keys[event.key];
  if (name === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  zoomTo(levels[name]?.() ?? 0);
});

/** The time at which the page is opened, where the drawing has it. */
function markNow(drawing: SVGElement, time: HTMLElement | SVGElement, label: Element | null, y: number): void {
  const [from, until] = [Number(time.dataset.from), Number(time.dataset.until)];
  const place = (100 * (Date.now() - from)) / (until - from);
  if (!(place >= 0 && place <= 100) || drawing.querySelector(".now") !== null) return;
  drawing.append(svg("line", { class: "now", x1: `${place}%`, x2: `${place}%`, y1: "0", y2: "100%" }));
  const words = svg("text", { class: "now", x: `${place}%`, dx: place > 90 ? "-4" : "4", y: String(y) });
  if (place > 90) words.setAttribute("text-anchor", "end");
  words.textContent = "now";
  label?.append(words);
}

/** Above the dates. */
export function markNowIn(drawing: SVGElement): void {
  markNow(drawing, drawing, drawing, Number(drawing.getAttribute("height")) - 20);
}

function svg(name: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const grid = one<SVGElement>(".grid");
if (track !== null && grid !== null) markNow(grid, track, document.querySelector(".axis svg"), 14);
for (const drawing of all<SVGElement>("svg.timeline")) markNowIn(drawing);
zoomTo(0);
