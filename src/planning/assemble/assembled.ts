// What a decision comes to: an operation, or the errors that keep it from being one. Pure.
import type { DesiredWorkflow } from "../../model/document.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type {
  SendingTemplate,
  SendingWorkflow,
  TemplateAdopt,
  TemplateOperation,
  WorkflowAdopt,
  WorkflowOperation,
} from "../../model/plan.ts";
import { documentName } from "../../model/target.ts";
import type { TemplateCheck } from "../../model/template-check.ts";
import { namesIn } from "../../resolving/names-of-ids.ts";
import type { SentStages } from "../checks/sent-stages.ts";
import type { ActiveDecision, OperationGuard, TemplateDecision, WorkflowDecision } from "../decide/decision.ts";
import type { AssemblyContext } from "./context.ts";

interface Assembled<Decision, Operation> {
  decision: Decision;
  operation?: Operation;
  diagnostics: Diagnostic[];
  /** Those of its decision, with what is known only now. */
  guards: readonly OperationGuard[];
}

export interface AssembledWorkflow extends Assembled<ActiveDecision<WorkflowDecision>, WorkflowOperation> {
  /** Of one made from a template; also where it doesn't fit, and so there is no operation. */
  templateCheck?: TemplateCheck;
  /** Of one that is sent. */
  stages?: SentStages;
}

export type AssembledTemplate = Assembled<ActiveDecision<TemplateDecision>, TemplateOperation>;

/** Of a workflow's operation; what blocks it and what it depends on is said once all operations are known. */
export function commonParts({ kind, subject, reason }: ActiveDecision<WorkflowDecision>, { origin }: DesiredWorkflow) {
  const { target, key, isEarlier } = subject;
  return {
    id: `${kind} ${documentName(key, target)}`,
    key,
    target,
    ...(isEarlier && { undone: true as const }),
    reason,
    position: origin.locate(""),
    blockedBy: [],
    dependsOn: [],
  };
}

/** What people call the ids that stand in an operation. */
export function namesOf(
  { kind, content, body, changes, templateStages }: Shown,
  { catalogue, emails }: AssemblyContext,
): Pick<SendingWorkflow, "names"> {
  // Those of a create are its content.
  const changed = kind === "create" ? [] : changes;
  return namesIn([body, content, changed, templateStages], content, catalogue.flags, emails);
}

type Shown = Pick<SendingWorkflow | SendingTemplate | WorkflowAdopt | TemplateAdopt, "kind" | "content" | "changes"> &
  Partial<Pick<SendingWorkflow, "body" | "templateStages">>;
