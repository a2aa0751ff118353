// Outcomes → the headline, the order and the next step that every form of a report has. Pure.
import type { Outcome, OutcomeStatus } from "../../model/outcome.ts";
import type { Operation, Plan } from "../../model/plan.ts";
import { byUrgency, forecastOf } from "./operations.ts";

/** "3 done, 1 failed; 1 doubled". Every outcome counts under its status, doubled ones once more. */
export function outcomeHeadline(outcomes: readonly Pick<Outcome, "status" | "doubled">[]): string {
  const count = (status: OutcomeStatus) => outcomes.filter((outcome) => outcome.status === status).length;
  const parts = (["done", "failed", "unknown", "skipped", "pending"] as const)
    .map((status) => [count(status), status] as const)
    .filter(([number]) => number > 0)
    .map(([number, status]) => `${number} ${status}`);
  const doubled = outcomes.filter((outcome) => outcome.doubled).length;
  return `${parts.join(", ") || "nothing to do"}${doubled === 0 ? "" : `; ${doubled} doubled`}`;
}

/** How what isn't done yet gets done. On the command line no plan has to have shown it before. `waiting`: ids of operations that wait for a flag. */
export function nextStep(
  outcomes: readonly Outcome[],
  needsReview: boolean,
  waiting: ReadonlySet<string> = new Set(),
): string {
  const isPending = ({ status }: Outcome) => status === "pending";
  const undone = outcomes.filter(({ status }) => status !== "done");
  const again = "run this again: that is safe, and carries out what is left";
  const failed = troublesOf(outcomes).some(({ cutShort }) => cutShort !== true)
    ? ` Mend the failures below and ${again} of them.`
    : outcomes.some(({ cutShort }) => cutShort)
      ? ` The run was cut short: ${again}.`
      : "";
  if (!undone.some(isPending)) return failed;
  if (undone.every((outcome) => !isPending(outcome) || waiting.has(outcome.operation)))
    return `${failed} The pending ones wait for what isn't in LaunchDarkly yet: run this again once it is.`;
  const stopped = needsReview
    ? " The pending ones are stopped: the next pull request's plan shows them, and its merge carries out what nothing stops by then."
    : " The pending ones are stopped; once nothing stops them, the next apply carries them out.";
  return `${failed}${stopped}`;
}

/** The outcomes that went wrong, the worst first. */
export function troublesOf(outcomes: readonly Outcome[]): Outcome[] {
  return worstFirst(outcomes).filter(({ status, doubled }) => status === "failed" || status === "unknown" || doubled);
}

export function worstFirst(outcomes: readonly Outcome[]): Outcome[] {
  return [...outcomes].sort((left, right) => rank(left) - rank(right));
}

/** Operations in the order of their outcomes, the worst first, then in that of a plan. */
export function byOutcome(operations: readonly Operation[], outcomes: readonly Outcome[] | undefined): Operation[] {
  const became = outcomesById(outcomes);
  return byUrgency(operations).sort((left, right) => rank(became.get(left.id)) - rank(became.get(right.id)));
}

export function outcomesById(outcomes: readonly Outcome[] = []): ReadonlyMap<string, Outcome> {
  return new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
}

export function outcomeWord({ status, doubled }: Outcome): string {
  return doubled ? "doubled" : status;
}

/** All there are, the worst first. */
export const outcomeWords = ["doubled", "failed", "unknown", "skipped", "pending", "done"];

function rank(outcome: Outcome | undefined): number {
  return outcome === undefined ? outcomeWords.length : outcomeWords.indexOf(outcomeWord(outcome));
}

/** Surplus workflows that were deleted although no plan names them: another run made one of the same document at the same time. */
export function dedupedAfterwards({ operations }: Plan, outcomes: readonly Outcome[]): Outcome[] {
  const planned = new Set(operations.map(({ id }) => id));
  return outcomes.filter(({ operation, status }) => !planned.has(operation) && status === "done");
}

/** Of the workflows with a forecast, how many were made. */
export function howManyMade(
  { operations }: Pick<Plan, "operations">,
  outcomes: readonly Outcome[],
): "none" | "some" | "all" {
  const became = outcomesById(outcomes);
  const sent = operations.filter((operation) => forecastOf(operation) !== undefined);
  const made = sent.filter(({ id }) => became.get(id)?.madeAt !== undefined);
  if (made.length === 0) return "none";
  return made.length === sent.length ? "all" : "some";
}
