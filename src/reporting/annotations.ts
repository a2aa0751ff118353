// A plan, or diagnostics alone → annotations on the lines of YAML that they are about, in plain text: GitHub shows no markup there. Pure.
import type { Annotation } from "../model/messages/annotation.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { isStopped, isWaiting, type Operation, type Plan } from "../model/plan.ts";
import { present } from "../model/values/present.ts";
import { shortened, visible, withoutCommands } from "./escaping/visible.ts";
import { allowingOf } from "./words/allowing.ts";
import { byUrgency, targetWords } from "./words/operations.ts";
import type { Subject } from "./words/summary.ts";

/** Errors and stopped operations come first, since GitHub may show only some. */
export function planAnnotations(plan: Plan, about: Subject): Annotation[] {
  const { operations, diagnostics } = plan;
  const annotations = [
    ...diagnosticAnnotations(diagnostics),
    ...byUrgency(operations).map((one) => ofOperation(one, plan, about)),
  ];
  const order = { failure: 0, warning: 1, notice: 2 };
  return annotations.sort((left, right) => order[left.level] - order[right.level]);
}

export function diagnosticAnnotations(diagnostics: readonly Diagnostic[]): Annotation[] {
  return diagnostics.map(({ severity, code, message, hint, request, position }) => ({
    level: severity === "error" ? "failure" : severity,
    title: code,
    message: plain([message, hint, request]),
    ...present({ place: position }),
  }));
}

function ofOperation(operation: Operation, plan: Plan, about: Subject): Annotation {
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
      ...(allowing === undefined ? [] : [`${allowing.how} ${allowing.line ?? ""}`]),
      reason,
      ...notes,
    ]),
    // The duplicate of a document that neither head nor base has belongs to no line.
    ...(position.file !== "" && { place: { file: position.file, line: position.line } }),
  };
}

/** GitHub takes 255 characters of a title, and 64 KB of a message. Source: https://docs.github.com/en/rest/checks/runs */
const longestTitle = 255;
const longestMessage = 4_000;

/** One line, which no runner takes for a command. */
function plain(parts: readonly (string | undefined)[]): string {
  const shown = parts.flatMap((part) => (part === undefined ? [] : [visible(part)]));
  return shortened(withoutCommands(shown.join(" ")), longestMessage);
}
