import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  byUrgency,
  forecastOf
} from "./chunk-P34VQHCV.js";

// src/reporting/words/outcomes.ts
function outcomeHeadline(outcomes) {
  const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
  const parts = ["done", "failed", "unknown", "skipped", "pending"].map((status) => [count(status), status]).filter(([number]) => number > 0).map(([number, status]) => `${number} ${status}`);
  const doubled = outcomes.filter((outcome) => outcome.doubled).length;
  return `${parts.join(", ") || "nothing to do"}${doubled === 0 ? "" : `; ${doubled} doubled`}`;
}
function nextStep(outcomes, needsReview, waiting = /* @__PURE__ */ new Set()) {
  const isPending = ({ status }) => status === "pending";
  const undone = outcomes.filter(({ status }) => status !== "done");
  const again = "run this again: that is safe, and carries out what is left";
  const failed = troublesOf(outcomes).some(({ cutShort }) => cutShort !== true) ? ` Mend the failures below and ${again} of them.` : outcomes.some(({ cutShort }) => cutShort) ? ` The run was cut short: ${again}.` : "";
  if (!undone.some(isPending)) return failed;
  if (undone.every((outcome) => !isPending(outcome) || waiting.has(outcome.operation)))
    return `${failed} The pending ones wait for what isn't in LaunchDarkly yet: run this again once it is.`;
  const stopped = needsReview ? " The pending ones are stopped: the next pull request's plan shows them, and its merge carries out what nothing stops by then." : " The pending ones are stopped; once nothing stops them, the next apply carries them out.";
  return `${failed}${stopped}`;
}
function troublesOf(outcomes) {
  return worstFirst(outcomes).filter(({ status, doubled }) => status === "failed" || status === "unknown" || doubled);
}
function worstFirst(outcomes) {
  return [...outcomes].sort((left, right) => rank(left) - rank(right));
}
function byOutcome(operations, outcomes) {
  const became = outcomesById(outcomes);
  return byUrgency(operations).sort((left, right) => rank(became.get(left.id)) - rank(became.get(right.id)));
}
function outcomesById(outcomes = []) {
  return new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
}
function outcomeWord({ status, doubled }) {
  return doubled ? "doubled" : status;
}
var outcomeWords = ["doubled", "failed", "unknown", "skipped", "pending", "done"];
function rank(outcome) {
  return outcome === void 0 ? outcomeWords.length : outcomeWords.indexOf(outcomeWord(outcome));
}
function dedupedAfterwards({ operations }, outcomes) {
  const planned = new Set(operations.map(({ id }) => id));
  return outcomes.filter(({ operation, status }) => !planned.has(operation) && status === "done");
}
function howManyMade({ operations }, outcomes) {
  const became = outcomesById(outcomes);
  const sent = operations.filter((operation) => forecastOf(operation) !== void 0);
  const made = sent.filter(({ id }) => became.get(id)?.madeAt !== void 0);
  if (made.length === 0) return "none";
  return made.length === sent.length ? "all" : "some";
}

export {
  outcomeHeadline,
  nextStep,
  troublesOf,
  worstFirst,
  byOutcome,
  outcomesById,
  outcomeWord,
  outcomeWords,
  dedupedAfterwards,
  howManyMade
};
