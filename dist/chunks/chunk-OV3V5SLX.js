import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  allowingOf,
  byUrgency,
  isStopped,
  isWaiting,
  targetWords
} from "./chunk-P34VQHCV.js";
import {
  shortened,
  visible,
  withoutCommands
} from "./chunk-TOZC3MSG.js";
import {
  present
} from "./chunk-WR3UDKBN.js";

// src/reporting/annotations.ts
function planAnnotations(plan, about) {
  const { operations, diagnostics } = plan;
  const annotations = [
    ...diagnosticAnnotations(diagnostics),
    ...byUrgency(operations).map((one) => ofOperation(one, plan, about))
  ];
  const order = { failure: 0, warning: 1, notice: 2 };
  return annotations.sort((left, right) => order[left.level] - order[right.level]);
}
function diagnosticAnnotations(diagnostics) {
  return diagnostics.map(({ severity, code, message, hint, request, position }) => ({
    level: severity === "error" ? "failure" : severity,
    title: code,
    message: plain([message, hint, request]),
    ...present({ place: position })
  }));
}
function ofOperation(operation, plan, about) {
  const { id, kind, object, name, reason, notes, position, blockedBy, undone } = operation;
  const guards = plan.guards.filter(({ operations }) => operations.includes(id));
  const allowing = allowingOf({ ...plan, guards }, about);
  const verb = `${kind}${isWaiting(operation) ? ", waiting" : blockedBy.length > 0 ? ", stopped" : ""}`;
  const where = object === "template" ? "workflow template" : `on ${targetWords(operation)}`;
  return {
    level: !isStopped(operation) ? "notice" : undone === true ? "warning" : "failure",
    title: shortened(plain([`${verb}: ${name} ${where}`]), longestTitle),
    message: plain([
      ...guards.flatMap(({ message, hint }) => [message, hint]),
      ...allowing === void 0 ? [] : [`${allowing.how} ${allowing.line ?? ""}`],
      reason,
      ...notes
    ]),
    // The duplicate of a document that neither head nor base has belongs to no line.
    ...position.file !== "" && { place: { file: position.file, line: position.line } }
  };
}
var longestTitle = 255;
var longestMessage = 4e3;
function plain(parts) {
  const shown = parts.flatMap((part) => part === void 0 ? [] : [visible(part)]);
  return shortened(withoutCommands(shown.join(" ")), longestMessage);
}

export {
  planAnnotations,
  diagnosticAnnotations
};
