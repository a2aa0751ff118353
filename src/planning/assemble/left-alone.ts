// Decisions and subjects → what comes to no operation: what stays as it is, with why, and what nothing could be decided on. Pure.
import { documentNameOf, type Operation, type Unchanged, type Undecided } from "../../model/plan.ts";
import { documentName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import type { Decisions, Subjects } from "../decide/decide.ts";

export function unchangedOf({ workflows, templates }: Decisions): Unchanged[] {
  return [...workflows, ...templates].flatMap((decision): Unchanged[] => {
    if (decision.kind !== "nothing") return [];
    const { subject, reason } = decision;
    const { key } = subject;
    return "target" in subject
      ? [{ key, object: "workflow", target: subject.target, reason }]
      : [{ key, object: "template", reason }];
  });
}

/** `subjects`: all that the plan is about. */
export function undecided(
  subjects: Subjects,
  operations: readonly Operation[],
  unchanged: readonly Unchanged[],
): Undecided[] {
  const decided = new Set([
    // A dedupe doesn't say what is to be done with the document.
    ...operations.filter(({ kind }) => kind !== "dedupe").map(documentNameOf),
    ...unchanged.map(({ key, target }) => documentName(key, target)),
  ]);
  const workflows = subjects.workflows
    .filter(({ key, target }) => !decided.has(documentName(key, target)))
    .map(
      ({ key, target, desired, base }): Undecided => ({
        object: "workflow",
        key,
        target,
        ...present({ run: (desired ?? base)?.run }),
      }),
    );
  const templates = subjects.templates
    .filter(({ key }) => !decided.has(documentName(key, undefined)))
    .map(({ key }): Undecided => ({ object: "template", key }));
  return [...workflows, ...templates];
}
