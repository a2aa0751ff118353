// Operations → in the order in which they are carried out, with what each depends on. The one place that says what waits for what. Pure.
import { isSendingWorkflow, type Operation } from "../../model/plan.ts";
import { documentName } from "../../model/target.ts";

/** What makes comes before what it is made for, what goes comes after what needed it. */
const steps = [
  { name: "dedupe" },
  { name: "templates made" },
  { name: "workflows made" },
  { name: "workflows deleted" },
  { name: "templates deleted" },
] as const;

/** An adopt counts as made. */
function stepOf({ object, kind }: Operation): (typeof steps)[number]["name"] {
  if (kind === "dedupe") return "dedupe";
  return `${object}s ${kind === "delete" ? "deleted" : "made"}`;
}

/** Within a step by name. */
export function inOrder(operations: readonly Operation[]): Operation[] {
  const dependencies = dependenciesAmong(operations);
  const position = (operation: Operation) => steps.findIndex(({ name }) => name === stepOf(operation));
  return operations
    .map((operation) => ({ operation, step: position(operation), name: nameOf(operation) }))
    .sort((left, right) => left.step - right.step || (left.name < right.name ? -1 : 1))
    .map(({ operation }) => ({ ...operation, dependsOn: dependencies(operation) }));
}

function dependenciesAmong(operations: readonly Operation[]): (operation: Operation) => string[] {
  const dedupes = operations.filter((operation) => operation.kind === "dedupe");
  const templates = new Map(
    operations.filter((one) => stepOf(one) === "templates made").map((one) => [nameOf(one), one.id]),
  );
  return (operation) => {
    if (operation.object === "template" || operation.kind === "dedupe") return [];
    const template = isSendingWorkflow(operation) ? operation.templateKey : undefined;
    return [
      dedupes.find(({ keep }) => "live" in operation && keep.id === operation.live.id)?.id,
      ...(template === undefined ? [] : [templates.get(documentName(template, undefined))]),
    ].flatMap((id) => id ?? []);
  };
}

function nameOf(operation: Operation): string {
  return documentName(operation.key, operation.object === "workflow" ? operation.target : undefined);
}
