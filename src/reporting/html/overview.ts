// A plan, and its outcomes once there are any → the index of the page: counts that lead to what they count, and the filters. Pure.
import { isError } from "../../model/messages/diagnostic.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { OperationKind, Plan } from "../../model/plan.ts";
import { naturally } from "../../model/values/natural.ts";
import { type Html, html } from "../escaping/html.ts";
import { outcomeWord, outcomeWords } from "../words/outcomes.ts";
import { groupOf } from "./operation.ts";

const kinds: OperationKind[] = ["create", "replace", "delete", "adopt", "dedupe"];

/** Counted as in the headline: what is stopped or waits doesn't count by its kind. With outcomes, only what there is. */
export function counts({ operations, diagnostics }: Plan, outcomes: readonly Outcome[] | undefined): Html {
  const errors = diagnostics.filter(isError).length;
  const groups = countBy(operations.map(groupOf));
  const planned = new Set(operations.map(({ id }) => id));
  const became = countBy((outcomes ?? []).filter(({ operation }) => planned.has(operation)).map(outcomeWord));
  const tiles = [
    { label: errors === 1 ? "error" : "errors", className: "error", count: errors, href: "#errors" },
    ...outcomeWords.map((word) => tile(word, became)),
    ...["stopped", ...kinds, "waiting"].map((word) => tile(word, groups)),
  ].filter(({ count, label }) => count > 0 || (outcomes === undefined && !outcomeWords.some((word) => word === label)));
  return html`<nav class="index" aria-label="Index"><ul class="counts">${tiles.map(
    ({ label, className, count, href }) =>
      html`<li class="count ${className}${count === 0 ? " none" : ""}">${count === 0 ? html`<span><b>0</b> ${label}</span>` : html`<a href="${href}"><b>${count}</b> ${label}</a>`}</li>`,
  )}</ul></nav>`;
}

function tile(word: string, counted: ReadonlyMap<string, number>) {
  return { label: word, className: word, count: counted.get(word) ?? 0, href: `#is=${word}` };
}

function countBy(words: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

/** The script shows them, since they do nothing without it. */
export function filters({ operations }: Plan): Html {
  if (operations.length < 2) return html``;
  const targets = operations.flatMap((operation) => (operation.object === "workflow" ? [operation.target] : []));
  return html`<div class="filters script" role="search" aria-label="Operations" hidden>
<label class="wide">Search <input type="search" id="search" placeholder="Key, name, flag" autocomplete="off" spellcheck="false"></label>
${choice(
  "environment",
  "Environment",
  targets.map(({ environment }) => environment),
)}${choice(
  "project",
  "Project",
  targets.map(({ project }) => project),
)}
<div class="actions"><button type="button" id="open">Open all</button><button type="button" id="fold">Fold all</button><button type="button" id="clear" hidden>Clear filters</button></div>
<p class="shown" role="status"></p>
</div>`;
}

/** Empty where there is nothing to choose. */
function choice(name: string, label: string, values: readonly string[]): Html {
  const options = [...new Set(values)].sort(naturally);
  if (options.length < 2) return html``;
  return html`<label>${label} <select id="${name}"><option value="">All</option>${options.map((option) => html`<option>${option}</option>`)}</select></label>`;
}
