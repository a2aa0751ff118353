// Operations, and their outcomes once there are any → the list of their blocks, each with an anchor and what the page's script filters by. Pure.
import type { Outcome } from "../../model/outcome.ts";
import type { Operation, Plan } from "../../model/plan.ts";
import { type Html, html } from "../escaping/html.ts";
import type { Addresses } from "../words/addresses.ts";
import { targetWords } from "../words/operations.ts";
import { outcomesById, outcomeWord } from "../words/outcomes.ts";
import { anchorOf } from "./anchors.ts";
import { groupOf, operationBlock, stagesDrawn } from "./operation.ts";

/** Up to here all blocks are open, and in the page from the start. */
const mostOpen = 20;

export function isLong({ operations }: Plan): boolean {
  return operations.length > mostOpen;
}

/** In a long list blocks are folded. The script puts those into the page that are to be seen; without it all are there. */
export function* operationList(
  title: string,
  operations: readonly Operation[],
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  addresses: Addresses | undefined,
): Generator<Html> {
  if (operations.length === 0) return;
  const became = outcomesById(outcomes);
  const isFolded = isLong(plan);
  const stops = stopsById(plan);
  const stagesOf = stagesDrawn(plan);
  yield html`<section class="list"><h2>${title}</h2><ol class="operations">`;
  for (const operation of operations) {
    const outcome = became.get(operation.id);
    const block = operationBlock(operation, plan, {
      outcome,
      stops: stops.get(operation.id) ?? [],
      stages: stagesOf(operation, outcome),
      isOpen: !isFolded,
      addresses,
    });
    yield html`<li class="slot" id="${anchorOf(operation.id)}" ${filterable(operation, outcome)}>${isFolded ? html`<noscript>${block}</noscript>` : block}</li>\n`;
  }
  yield html`</ol></section>`;
}

function stopsById({ guards }: Plan): ReadonlyMap<string, string[]> {
  const stops = new Map<string, string[]>();
  for (const { message, operations } of guards)
    for (const id of operations) stops.set(id, [...(stops.get(id) ?? []), message]);
  return stops;
}

function filterable(operation: Operation, outcome: Outcome | undefined): Html {
  const { key, name } = operation;
  const is = [...(outcome === undefined ? [] : [outcomeWord(outcome)]), groupOf(operation)].join(" ");
  const target =
    operation.object === "workflow"
      ? html` data-environment="${operation.target.environment}" data-project="${operation.target.project}"`
      : html``;
  return html`data-is="${is}"${target} data-search="${[key, name, targetWords(operation), operation.kind].join(" ")}"`;
}
