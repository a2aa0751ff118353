import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  groupBy
} from "./chunk-HZJWIZ6Z.js";
import {
  documentName,
  targetName
} from "./chunk-ARACZODJ.js";

// src/model/plan.ts
function isSending(operation) {
  return operation.kind === "create" || operation.kind === "replace";
}
function isSendingWorkflow(operation) {
  return operation.object === "workflow" && isSending(operation);
}
var awaitsFlag = "awaits-flag";
function lacksBody({ blockedBy }) {
  return blockedBy.includes(awaitsFlag);
}
function stopsBesidesWaiting({ blockedBy }) {
  return blockedBy.filter((code) => code !== awaitsFlag);
}
function isWaiting(operation) {
  return lacksBody(operation) && stopsBesidesWaiting(operation).length === 0;
}
function isStopped(operation) {
  return stopsBesidesWaiting(operation).length > 0;
}
function documentNameOf(operation) {
  return documentName(operation.key, operation.object === "workflow" ? operation.target : void 0);
}
function coveredDigests(operations) {
  return operations.flatMap(
    (operation) => operation.kind === "replace" ? [operation.digest, operation.restDigest] : [operation.digest]
  );
}

// src/model/values/natural.ts
var collator;
function naturally(left, right) {
  collator ??= new Intl.Collator("en", { numeric: true });
  return collator.compare(left, right);
}

// src/reporting/words/allowing.ts
function allowingOf({ guards, hash, diagnostics }, about, outcomes = []) {
  const fixed = new Set(guards.flatMap(({ overridable, operations }) => overridable ? [] : operations));
  const opens = guards.some(({ overridable, operations }) => overridable && operations.some((id) => !fixed.has(id)));
  if (!opens) return void 0;
  if (outcomes.some(({ status }) => status === "done"))
    return {
      how: "To let this through, start the workflow by hand in mode `plan`, and then in mode `apply`, with that plan's hash as the input `allow`."
    };
  if (about === "manual plan" && diagnostics.some(({ code }) => code === "history-rewritten")) return void 0;
  switch (about) {
    case "pull request":
      return {
        how: "To let this through, approve the pull request with this line in the review, with your reason in it:",
        line: `/ld-allow ${hash} <reason>`
      };
    case "manual plan":
    case "apply":
      return {
        how: "To let this through, start the workflow by hand in mode `apply`, with this as the input `allow`:",
        line: hash
      };
    case "command line":
      return { how: "To let this through, run `apply` with:", line: `--allow ${hash}` };
    case "other branch":
    case "merge queue":
    case "drift":
    case "no drift":
      return void 0;
  }
}
function stopsOf(plan, about, outcomes) {
  const guards = alike(plan.guards);
  const waiting = guards.filter(({ code }) => code === "awaits-flag");
  const stopping = guards.filter(({ code }) => code !== "awaits-flag");
  const allowing = allowingOf(plan, about, outcomes);
  const [overridable, fixed] = [true, false].map((one) => stopping.filter((guard) => guard.overridable === one));
  const parts = allowing === void 0 ? [{ title: "Stopped", verb: "stopped", guards: stopping }] : [
    { title: "Stopped", verb: "stopped", guards: overridable ?? [], allowing },
    { title: "Stopped, and can't be let through", verb: "stopped", guards: fixed ?? [] }
  ];
  return [...parts, { title: "Waiting", verb: "waiting", guards: waiting }].filter(
    (part) => part.guards.length > 0
  );
}
function alike(guards) {
  const groups = groupBy(
    guards,
    ({ code, message, hint, overridable }) => JSON.stringify([code, message, hint, overridable])
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const operations = [...new Set([first, ...others].flatMap((guard) => guard.operations))];
    return [{ ...first, operations: operations.sort(naturally) }];
  });
}

// src/reporting/words/operations.ts
var operationSigns = {
  create: "+",
  replace: "±",
  delete: "−",
  adopt: "=",
  dedupe: "≈"
};
function targetWords(operation) {
  return operation.object === "workflow" ? targetName(operation.target) : "workflow template";
}
function byUrgency(operations) {
  const urgency = ({ kind, blockedBy }) => blockedBy.length > 0 ? 0 : kind === "dedupe" ? 1 : kind === "delete" ? 2 : kind === "replace" ? 3 : 4;
  const words = (operation) => operation.object === "workflow" ? [operation.name, operation.target.project, operation.target.flag, operation.target.environment] : [operation.name];
  return operations.map((operation) => ({ operation, urgency: urgency(operation), words: words(operation) })).sort((left, right) => left.urgency - right.urgency || inOrder(left.words, right.words)).map(({ operation }) => operation);
}
function inOrder(left, right) {
  return left.map((word, index) => naturally(word, right[index] ?? "")).find((order) => order !== 0) ?? 0;
}
function stagesOf(operation) {
  if (!("content" in operation)) return void 0;
  return operation.content.stages ?? ("templateStages" in operation ? operation.templateStages : void 0);
}
function forecastOf(operation) {
  return isSendingWorkflow(operation) ? operation.forecast : void 0;
}
function hasRun(operation, index) {
  if (operation.object === "template" || operation.kind !== "adopt")
    return forecastOf(operation)?.stages[index]?.hasRun ?? false;
  const { executed, stages } = operation.live;
  return index < executed && stages === stagesOf(operation)?.length;
}
var partialDiffWords = "Compared with what is live, as far as LaunchDarkly tells it: whether conditions run in sequence, `now` and the teams to ask can't be read.";

export {
  isSending,
  isSendingWorkflow,
  lacksBody,
  stopsBesidesWaiting,
  isWaiting,
  isStopped,
  documentNameOf,
  coveredDigests,
  naturally,
  allowingOf,
  stopsOf,
  operationSigns,
  targetWords,
  byUrgency,
  stagesOf,
  forecastOf,
  hasRun,
  partialDiffWords
};
