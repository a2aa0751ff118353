// The HTML page in a browser, and the fragment of its address → what of it is shown: filters, blocks that are put in when they are seen, the timeline's zoom.
// Without this script all of the page is there. It writes nothing into the page but what the page holds already.

/** Blocks that are shown at once; a button shows so many more. */
const step = 50;

interface View {
  is: string;
  environment: string;
  project: string;
  search: string;
}

const none: View = { is: "", environment: "", project: "", search: "" };
const names = ["is", "environment", "project", "search"] as const;

let view = none;
let most = step;

const all = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];
const one = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector);

const slots = all(".slot");
const found = new Map(slots.map((slot) => [slot, (slot.dataset.search ?? "").toLowerCase()]));
const search = one<HTMLInputElement>("#search");
const choices = [one<HTMLSelectElement>("#environment"), one<HTMLSelectElement>("#project")].filter(
  (box) => box !== null,
);
const lanesBox = one(".lanes");
const lanes = lanesBox === null ? new Map<string, string>() : readLanes(lanesBox);

/** Lanes by the anchor of their operation. */
function readLanes(box: Element): Map<string, string> {
  const held = box.querySelector("noscript");
  const lines =
    held === null ? [...box.children].map(({ outerHTML }) => outerHTML) : (held.textContent ?? "").trim().split("\n");
  return new Map(lines.map((line) => [/href="#([^"]*)"/.exec(line)?.[1] ?? "", line]));
}

function matches(slot: HTMLElement): boolean {
  const { is = "", environment, project } = slot.dataset;
  const text = found.get(slot) ?? "";
  return (
    (view.is === "" || is.split(" ").includes(view.is)) &&
    (view.environment === "" || environment === view.environment) &&
    (view.project === "" || project === view.project) &&
    view.search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** What `noscript` holds is text where scripts run: the page's own markup, which is made elements of once it is to be seen. */
function fill(box: Element): void {
  const held = box.querySelector(":scope > noscript");
  if (held !== null && held.previousElementSibling?.tagName !== "DETAILS" && held.nextElementSibling === null) {
    held.insertAdjacentHTML("beforebegin", held.textContent ?? "");
    if (box.tagName === "DETAILS") held.remove();
    for (const drawing of all<SVGElement>("svg.timeline", box)) markNowIn(drawing);
  }
}

function empty(slot: Element): void {
  const held = slot.querySelector(":scope > noscript");
  if (held !== null) slot.replaceChildren(held);
}

function show(): void {
  const matching = slots.filter(matches);
  const shown = new Set(matching.slice(0, most));
  for (const slot of slots) {
    slot.hidden = !shown.has(slot);
    if (slot.hidden) empty(slot);
    else fill(slot);
  }
  for (const section of all(".list")) section.hidden = section.querySelector(".slot:not([hidden])") === null;
  showLanes(shown);
  showCounts(matching.length, shown.size);
  showFilters();
}

function showLanes(shown: ReadonlySet<Element>): void {
  if (lanesBox === null) return;
  lanesBox.innerHTML = [...shown].flatMap(({ id }) => lanes.get(id) ?? []).join("");
  const section = one(".timelines");
  if (section !== null) section.hidden = lanesBox.childElementCount === 0;
}

function showCounts(matching: number, shown: number): void {
  const status = one(".shown");
  const total = slots.length;
  const words = `${matching === total ? `${total} operations` : `${matching} of ${total} operations`}${shown < matching ? `, the first ${shown} shown` : ""}`;
  if (status !== null && status.textContent !== words) status.textContent = words;
  const [more, button] = [one(".more"), one("#more")];
  if (more !== null) more.hidden = shown >= matching;
  if (button !== null) button.textContent = `Show ${Math.min(step, matching - shown)} more`;
}

function showFilters(): void {
  if (search !== null && search.value !== view.search) search.value = view.search;
  for (const box of choices) box.value = view[box.id as "environment" | "project"];
  const clear = one("#clear");
  if (clear !== null) clear.hidden = fragmentOf(view) === "";
  for (const link of all<HTMLAnchorElement>(".count a")) {
    const is = /[#&]is=(\w+)/.exec(link.dataset.first ?? link.getAttribute("href") ?? "")?.[1];
    if (is === undefined) continue;
    link.dataset.first ??= link.getAttribute("href") ?? "";
    const isCurrent = view.is === is;
    // A second click takes the filter away.
    link.setAttribute("href", `#${fragmentOf({ ...view, is: isCurrent ? "" : is }) || "all"}`);
    if (isCurrent) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function fragmentOf(given: View): string {
  return String(new URLSearchParams(names.flatMap((name) => (given[name] === "" ? [] : [[name, given[name]]]))));
}

function fragment(): string {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A fragment names a place in the page, or is a view. */
function follow(): void {
  const place = fragment();
  const named = place === "" ? null : document.getElementById(place);
  if (named !== null) {
    if (named.classList.contains("slot")) reveal(named);
    return;
  }
  const given = new URLSearchParams(location.hash.slice(1));
  const next = Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""])) as unknown as View;
  const hasChanged = fragmentOf(next) !== fragmentOf(view);
  view = next;
  most = step;
  show();
  if (hasChanged && fragmentOf(view) !== "") one(".filters")?.scrollIntoView();
}

/** The filters give way to what is linked. */
function reveal(slot: HTMLElement): void {
  if (!matches(slot)) view = none;
  most = Math.max(most, Math.ceil((slots.filter(matches).indexOf(slot) + 1) / step) * step);
  show();
  const block = slot.querySelector("details");
  if (block === null) return;
  block.open = true;
  block.querySelector("summary")?.focus({ preventScroll: true });
  slot.scrollIntoView();
}

function change(part: Partial<View>): void {
  view = { ...view, ...part };
  most = step;
  history.replaceState(null, "", `#${fragmentOf(view)}`);
  show();
}

search?.addEventListener("input", () => change({ search: search.value }));
for (const box of choices) box.addEventListener("change", () => change({ [box.id]: box.value }));
one("#clear")?.addEventListener("click", () => {
  change(none);
  search?.focus();
});
one("#more")?.addEventListener("click", () => {
  const before = all(".slot:not([hidden])").length;
  most += step;
  show();
  all(".slot:not([hidden]) > details > summary")[before]?.focus();
});
for (const [id, isOpen] of [
  ["open", true],
  ["fold", false],
] as const)
  one(`#${id}`)?.addEventListener("click", () => {
    for (const block of all<HTMLDetailsElement>(".slot:not([hidden]) > details")) block.open = isOpen;
  });
addEventListener("hashchange", follow);
// A link to the place where one is already changes no fragment.
addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link !== null && link.hash === location.hash) follow();
});
for (const rest of all<HTMLDetailsElement>("details.rest")) rest.addEventListener("toggle", () => fill(rest));

/** On paper all that matches is there, unfolded; afterwards what was folded is folded again. */
let unfolded: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  most += slots.length;
  show();
  unfolded = all<HTMLDetailsElement>(".slot:not([hidden]) > details:not([open]), details.rest:not([open])");
  for (const block of unfolded) {
    fill(block);
    block.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const block of unfolded) block.open = false;
  most -= slots.length;
  show();
});

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
  if (closer !== null) closer.disabled = level === zooms.length - 1;
  if (wider !== null) wider.disabled = level === 0;
}

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
function markNowIn(drawing: SVGElement): void {
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
for (const control of all(".script:not(.more)")) control.hidden = false;
zoomTo(0);
follow();
