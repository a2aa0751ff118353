// Operations → in the order in which they are carried out, with what each depends on. The one place that says what waits for what. Pure.
import { documentNameOf, isSendingWorkflow, type Operation } from "../../model/plan.ts";
import { documentName } from "../../model/target.ts";
import type { Moves } from "./moves.ts";

/*
 *   dedupe ─────────── of the same document ──┐
 *                                             ├─→ workflows made ═════════════▶ workflows deleted ══▶ templates deleted
 *   templates made ─── that it is made from ──┘          │                              ↑
 *                                                        └─── that takes its place ─────┘
 *
 * ─→ is a dependency: the operation is carried out only where the other one is done. A workflow made while an older run of its
 *    document could not be deleted would be a second active one. A delete depends on its document's dedupe likewise; and where
 *    its document moves to another target of the same environment, on what is made there, or users there would be left with nothing.
 * ══▶ is order alone: a level begins when all before it is over, whatever became of that. What is removed goes last, so that
 *    users keep what they have until what takes its place is there.
 */
const steps = [
  { name: "dedupe", level: 0 },
  { name: "templates made", level: 0 },
  { name: "workflows made", level: 0 },
  { name: "workflows deleted", level: 1 },
  { name: "templates deleted", level: 2 },
] as const;
type Step = (typeof steps)[number]["name"];

/** What is adopted counts as made. */
function stepOf({ object, kind }: Operation): Step {
  if (kind === "dedupe") return "dedupe";
  return `${object}s ${kind === "delete" ? "deleted" : "made"}`;
}

/** Within a step by name. */
export function inOrder(operations: readonly Operation[], moves: Moves): Operation[] {
  const dependencies = dependenciesAmong(operations, moves);
  const positions = new Map<Step, number>(steps.map(({ name }, position) => [name, position]));
  return operations
    .map((operation) => ({
      operation,
      step: positions.get(stepOf(operation)) ?? 0,
      name: documentNameOf(operation),
    }))
    .sort((left, right) => left.step - right.step || (left.name < right.name ? -1 : 1))
    .map(({ operation }) => ({ ...operation, dependsOn: dependencies(operation) }));
}

/** What may be under way at once, but for dependencies: a list begins when the one before it is over. */
export function levelsOf(operations: readonly Operation[]): Operation[][] {
  const levels = [...new Set(steps.map(({ level }) => level))];
  const levelOf = new Map<Step, number>(steps.map(({ name, level }) => [name, level]));
  return levels.map((level) => operations.filter((operation) => levelOf.get(stepOf(operation)) === level));
}

function dependenciesAmong(operations: readonly Operation[], moves: Moves): (operation: Operation) => string[] {
  const idsOf = (step: Step) =>
    new Map(operations.filter((one) => stepOf(one) === step).map((one) => [documentNameOf(one), one.id]));
  const dedupes = idsOf("dedupe");
  const templates = idsOf("templates made");
  const workflows = idsOf("workflows made");
  return (operation) => {
    if (operation.object === "template" || operation.kind === "dedupe") return [];
    const name = documentNameOf(operation);
    const template = isSendingWorkflow(operation) ? operation.templateKey : undefined;
    return [
      dedupes.get(name),
      ...(template === undefined ? [] : [templates.get(documentName(template, undefined))]),
      ...(operation.kind === "delete" ? (moves.get(name) ?? []).map((there) => workflows.get(there)) : []),
    ].flatMap((id) => id ?? []);
  };
}
