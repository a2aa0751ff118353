// What is to be done with a subject, before names are resolved and bodies made: a union by kind, of which an operation is assembled.

import type { DesiredTemplate, DesiredWorkflow, Understood } from "../../model/document.ts";
import type { LiveWorkflow } from "../../model/live.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { Guard } from "../../model/plan.ts";
import type { UnclearWorkflow } from "../ownership/classify.ts";
import { keyOf, type ManagedWorkflow } from "../ownership/managed.ts";
import type {
  RemovedTemplate,
  RemovedWorkflow,
  TemplateSubject,
  WantedTemplate,
  WantedWorkflow,
  WorkflowSubject,
} from "../scope/subjects.ts";

/** A stop of this one operation. */
export type OperationGuard = Pick<Guard, "code" | "message" | "hint" | "overridable">;

/** What every decision has that something is done of. */
interface Decided<Subject> {
  subject: Subject;
  /** Why, as a sentence. */
  reason: string;
  notes: string[];
  guards: OperationGuard[];
}

/** Nothing is done. */
interface Nothing<Subject> {
  kind: "nothing";
  subject: Subject;
  reason: string;
  diagnostics: Diagnostic[];
  /** The active workflow that is left as it is. */
  live?: ManagedWorkflow;
}

/** Nothing can be decided before someone has corrected what the diagnostics say. */
interface Invalid<Subject> {
  kind: "invalid";
  subject: Subject;
  diagnostics: Diagnostic[];
}

export interface CreateWorkflow extends Decided<WantedWorkflow> {
  kind: "create";
  /** Leading stages that won't be sent. */
  from: number;
  /** What is there of an earlier run. */
  progress: "absent" | "ended";
}

export interface ReplaceWorkflow extends Decided<WantedWorkflow> {
  kind: "replace";
  from: number;
  live: ManagedWorkflow;
}

export interface DeleteWorkflow extends Decided<RemovedWorkflow> {
  kind: "delete";
  /** Where it can't be told whether it is ours, the operation is stopped. */
  live: ManagedWorkflow | UnclearWorkflow;
}

export interface AdoptWorkflow extends Decided<WantedWorkflow> {
  kind: "adopt";
  live: LiveWorkflow;
}

export type WorkflowDecision =
  | CreateWorkflow
  | ReplaceWorkflow
  | DeleteWorkflow
  | AdoptWorkflow
  | Nothing<WorkflowSubject>
  | Invalid<WorkflowSubject>;

/** Of several active workflows of one document, all but one are deleted. */
export interface DedupeDecision {
  /** Of the document; of a workflow that no document speaks of, the marker's. */
  key: string;
  keep: ManagedWorkflow;
  surplus: ManagedWorkflow[];
  /** Documents of either revision that their markers stand for. */
  documents: Understood<DesiredWorkflow>[];
  /** The highest run that a document of this key asks for; absent where none has the key. */
  mostAsked?: number;
  /** Whether an earlier apply left it, or its document, undone. */
  undone?: true;
}

export interface CreateTemplate extends Decided<WantedTemplate> {
  kind: "create";
}

export interface ReplaceTemplate extends Decided<WantedTemplate> {
  kind: "replace";
  /** Hash in the live template's marker; absent where it has none that is ours. */
  liveHash?: string;
}

export interface DeleteTemplate extends Decided<RemovedTemplate> {
  kind: "delete";
  liveHash?: string;
}

export interface AdoptTemplate extends Decided<WantedTemplate> {
  kind: "adopt";
}

export type TemplateDecision = (
  | CreateTemplate
  | ReplaceTemplate
  | DeleteTemplate
  | AdoptTemplate
  | Nothing<TemplateSubject>
  | Invalid<TemplateSubject>
) & {
  /** The document that the live template's marker stands for, where it is known. */
  marked?: Understood<DesiredTemplate>;
};

/** Decisions that come to an operation. */
export type ActiveDecision<Decision extends { kind: string }> = Exclude<Decision, { kind: "nothing" | "invalid" }>;

export function isActive<Decision extends { kind: string }>(decision: Decision): decision is ActiveDecision<Decision> {
  return decision.kind !== "nothing" && decision.kind !== "invalid";
}

/** Decisions that send a body. */
export type SendingDecision<Decision extends { kind: string }> = Extract<Decision, { kind: "create" | "replace" }>;

export function sendsBody<Decision extends { kind: string }>(
  decision: Decision,
): decision is SendingDecision<Decision> {
  return decision.kind === "create" || decision.kind === "replace";
}

/**
 * All keys under which what a decision is about is known, or was: those of its documents at head and before, former ones included. What
 * is live carries one of them. No change leads out of what holds for any of them.
 */
export function everyKeyOf({ subject }: WorkflowDecision | TemplateDecision): string[] {
  const before = "before" in subject ? subject.before : undefined;
  return keysIn([subject.desired, subject.base, before].flatMap((one) => one ?? []));
}

/** The same of workflows of which all but one are deleted. */
export function everyKeyOfDoubles({ key, keep, surplus, documents }: DedupeDecision): string[] {
  return [key, ...keysIn(documents), ...[keep, ...surplus].map(keyOf)];
}

function keysIn(documents: readonly Pick<DesiredWorkflow, "key" | "formerKeys">[]): string[] {
  return [...new Set(documents.flatMap(({ key, formerKeys }) => [key, ...formerKeys]))];
}

/** The workflow in LaunchDarkly that a decision is about to act on. */
export function liveOf(decision: WorkflowDecision): LiveWorkflow | undefined {
  switch (decision.kind) {
    case "replace":
    case "delete":
      return decision.live.live;
    case "adopt":
      return decision.live;
    default:
      return undefined;
  }
}
