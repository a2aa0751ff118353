// A plan, or diagnostics alone → annotations on the lines of YAML that they are about. Plain text, which GitHub shows as it is. Pure.

import type { Annotation } from "../model/annotation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Guard, Operation, Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { visible, withoutCommands } from "./escaping/safety.ts";
import { byUrgency, operationVerbs, placeOf } from "./words/summary.ts";

/** Errors and stopped operations come first, so that they are seen where there is room for some only. */
export function planAnnotations({ operations, guards, diagnostics }: Plan): Annotation[] {
  const made = [...diagnosticAnnotations(diagnostics), ...byUrgency(operations).map((one) => ofOperation(one, guards))];
  const order = { failure: 0, warning: 1, notice: 2 };
  return made.sort((left, right) => order[left.level] - order[right.level]);
}

export function diagnosticAnnotations(diagnostics: readonly Diagnostic[]): Annotation[] {
  return diagnostics.map(({ severity, code, message, hint, request, position }) => ({
    level: severity === "error" ? "failure" : severity,
    title: code,
    message: plain([message, hint, request]),
    ...present({ place: position }),
  }));
}

function ofOperation(operation: Operation, guards: readonly Guard[]): Annotation {
  const { id, kind, object, name, reason, notes, position, blockedBy, undone } = operation;
  const stops = guards.filter(({ operations }) => operations.includes(id));
  const verb = `${operationVerbs[kind]}${blockedBy.length > 0 ? ", stopped" : ""}`;
  const where = object === "template" ? "workflow template" : `on ${placeOf(operation)}`;
  return {
    level: blockedBy.length === 0 ? "notice" : undone === true ? "warning" : "failure",
    title: cut(plain([`${verb}: ${name} ${where}`]), 255),
    message: plain([...stops.flatMap(({ message, hint }) => [message, hint]), reason, ...notes]),
    // A double of which neither head nor base knows has no line.
    ...(position.file !== "" && { place: { file: position.file, line: position.line } }),
  };
}

const longest = 4_000;

/** One line, and none that a runner would obey. */
function plain(parts: readonly (string | undefined)[]): string {
  const shown = parts.flatMap((part) => (part === undefined ? [] : [visible(part)]));
  return cut(withoutCommands(shown.join(" ")), longest);
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}
