// What a draft becomes: an operation, or what keeps it from being one. Pure.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Operation, TemplateCheck } from "../../model/plan.ts";
import { namesIn } from "../../resolving/names.ts";
import type { OperationGuard } from "../decide/draft.ts";
import type { AssemblyContext } from "./context.ts";
import type { SentStages } from "./sent-stages.ts";

export interface MadeOperation<Made> {
  operation?: Made;
  diagnostics: Diagnostic[];
  /** Of a workflow made from a template; also where it doesn't fit, and so there is no operation. */
  templateCheck?: TemplateCheck;
  /** Of a workflow that is sent. */
  stages?: SentStages;
  /** Those of its draft, with what is known only now. */
  guards?: readonly OperationGuard[];
}

/** With what people call the ids that stand in it. */
export function withNames<Named extends Operation>(operation: Named, { catalogue }: AssemblyContext): Named {
  const { body, content, changes } = operation;
  const stages = operation.object === "workflow" ? operation.templateStages : undefined;
  return body === undefined || content === undefined
    ? operation
    : { ...operation, ...namesIn([body, content, changes, stages], content, catalogue) };
}
