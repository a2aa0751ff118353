// The HTML page in a browser, and the fragment of its address → what of it is shown: filters, and blocks that are put in when they are seen.
// Without this script all of the page is there. It writes nothing into the page but what the page holds already.

import { all, one } from "./dom.ts";
import { markNowIn, showLanes } from "./timeline.ts";

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

const slots = all(".slot");
const found = new Map(slots.map((slot) => [slot, (slot.dataset.search ?? "").toLowerCase()]));
const search = one<HTMLInputElement>("#search");
const choices = [one<HTMLSelectElement>("#environment"), one<HTMLSelectElement>("#project")].filter(
  (box) => box !== null,
);

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
  if (held !== null && slot.childElementCount > 1) slot.replaceChildren(held);
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

function showCounts(matching: number, shown: number): void {
  const status = one(".shown");
  const total = slots.length;
  const counted = matching === total ? `${total} operations` : `${matching} of ${total} operations`;
  const words = `${counted}${view.is === "" ? "" : `: ${view.is}`}${shown < matching ? `; the first ${shown} are shown` : ""}`;
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

for (const control of all(".script:not(.more)")) control.hidden = false;
show();
follow();
