// What planning has decided of one subject, before names are resolved and bodies made.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Guard, Progress, Unchanged } from "../../model/plan.ts";
import type { TemplateSubject, WorkflowSubject } from "../scope/subjects.ts";
import type { ManagedWorkflow } from "./ownership.ts";

/** A stop of this one operation. */
export type OperationGuard = Pick<Guard, "code" | "message" | "hint" | "overridable">;

export interface WorkflowDraft {
  kind: "create" | "replace" | "delete" | "adopt";
  subject: WorkflowSubject;
  /** What is replaced, deleted or adopted. */
  live?: ManagedWorkflow;
  /** Leading stages that won't be sent. */
  from: number;
  progress: Progress;
  reason: string;
  notes: string[];
  guards: OperationGuard[];
}

export interface DedupeDraft {
  kind: "dedupe";
  keep: ManagedWorkflow;
  surplus: ManagedWorkflow[];
}

export interface TemplateDraft {
  kind: "create" | "replace" | "delete" | "adopt";
  subject: TemplateSubject;
  /** Hash in the live template's marker. */
  liveHash?: string;
  progress: Progress;
  reason: string;
  notes: string[];
  guards: OperationGuard[];
}

export interface Decision<Draft> {
  draft?: Draft;
  unchanged?: Unchanged;
  diagnostics: Diagnostic[];
}
