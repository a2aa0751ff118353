// The plan: ordered operations with all that reporting shows and applying sends. Serialisable; schemas/plan.schema.json is its description.

import type { CanonicalStage, CanonicalTemplate, CanonicalWorkflow, Target } from "./document.ts";
import type { Forecast } from "./forecast.ts";
import type { Diagnostic, Position } from "./messages/diagnostic.ts";
import type { MessageCode } from "./messages/message-codes.ts";
import type { Assumption } from "./service.ts";
import { documentName } from "./target.ts";
import type { TemplateCheck } from "./template-check.ts";
import type { Json, JsonObject } from "./values/json.ts";

export type OperationKind = "create" | "replace" | "delete" | "adopt" | "dedupe";
export type ObjectKind = "workflow" | "template";

/** How far an active workflow is: nothing of it has run, or so many leading stages have. */
export type ActiveProgress = "waiting" | `running@${number}`;

/** What a replace does first. `delete-first` is for accounts that allow one active workflow on a target. */
export type ReplaceOrder = "create-first" | "delete-first";

/** One line of a difference. `path` is for people: stages by name. `before` or `after` absent: added or taken away. */
export interface Change {
  path: string[];
  before?: Json;
  after?: Json;
}

/** A workflow that an operation finds in LaunchDarkly and acts on. */
export interface LiveReference {
  id: string;
  name: string;
  status: string;
  /** Hash and run in its marker; absent where it has none that is ours. */
  hash?: string;
  run?: number;
  /** Leading stages that have run, those of earlier runs included. */
  executed: number;
  /** Stages in all, those that were not sent included. */
  stages: number;
}

/** What every operation has. */
interface OperationBase {
  /** `create workflow storefront/new-checkout/production new-checkout`: unique in the plan. */
  id: string;
  key: string;
  /** In LaunchDarkly. */
  name: string;
  /** Sixteen bytes, base64url: what a review covers. */
  digest: string;
  /** Why the plan does this, as a sentence. */
  reason: string;
  /** What the flag's users or the team should know: restarts, dates, what stays served. */
  notes: string[];
  changes: Change[];
  /** Whether the changes were made against live state, which leaves fields out. */
  partialDiff: boolean;
  /** Names of variations, rules and members, by the ids in `body`, `content` and `changes`, and by the JSON of a value that stands for a variation: for people. */
  names?: Record<string, string>;
  position: Position;
  /** Codes of the guards that stop it. */
  blockedBy: string[];
  /** Ids of the operations that must be done before. */
  dependsOn: string[];
  /** Whether it is about what the change leaves as it is: an earlier one left it undone, where there was one. */
  undone?: true;
}

interface OnTarget extends OperationBase {
  object: "workflow";
  target: Target;
  run: number;
}

/** A workflow that is sent. */
interface WorkflowToSend extends OnTarget {
  startAt?: string;
  /** Request body of the POST, marker and all; parameters found by stage and kind are still to be given ids. */
  body: JsonObject;
  /** What the document says, names not turned into ids: for people. */
  content: CanonicalWorkflow;
  /** In the marker. */
  hash: string;
  templateKey?: string;
  /** The stages that a template gives, the document's parameters in their places. */
  templateStages?: CanonicalStage[];
  /** What users of the flag get now and after each stage, and when; absent where the flag's state or the stages aren't known. */
  forecast?: Forecast;
}

export interface WorkflowCreate extends WorkflowToSend {
  kind: "create";
  /** What is there of an earlier run. */
  progress: "absent" | "ended";
}

export interface WorkflowReplace extends WorkflowToSend {
  kind: "replace";
  live: LiveReference;
  /** How far the old one is; of one that has ended, the operation is stopped. */
  progress: ActiveProgress | "ended";
  replaceOrder: ReplaceOrder;
  /** Digest of what is left to do once the old one is gone: the create. */
  restDigest: string;
}

export interface WorkflowDelete extends OnTarget {
  kind: "delete";
  live: LiveReference;
}

/** Sends nothing. */
export interface WorkflowAdopt extends OnTarget {
  kind: "adopt";
  live: LiveReference;
  content: CanonicalWorkflow;
}

export interface WorkflowDedupe extends OnTarget {
  kind: "dedupe";
  keep: LiveReference;
  /** What is deleted. */
  surplus: LiveReference[];
  /** Whether each of them is, in all that can be read, as the document that its marker stands for: then nothing is lost, and no review is needed. */
  lossless?: true;
}

export type WorkflowOperation = WorkflowCreate | WorkflowReplace | WorkflowDelete | WorkflowAdopt | WorkflowDedupe;

interface OfTemplate extends OperationBase {
  object: "template";
}

/** A template that is sent. */
interface TemplateToSend extends OfTemplate {
  /** Request body of the POST, marker and all. */
  body: JsonObject;
  content: CanonicalTemplate;
  /** In the marker. */
  hash: string;
}

export interface TemplateCreate extends TemplateToSend {
  kind: "create";
}

export interface TemplateReplace extends TemplateToSend {
  kind: "replace";
  /** Hash in the live template's marker; absent where it has none that is ours. */
  liveHash?: string;
  /** Body that puts the old one back, should the new one be refused; absent where base doesn't say enough. */
  restore?: JsonObject;
  /** Digest of what is left to do once the old one is gone: the create. */
  restDigest: string;
}

export interface TemplateDelete extends OfTemplate {
  kind: "delete";
  /** Hash in the live template's marker; absent where it has none, and is ours by `adopt`. */
  liveHash?: string;
}

/** Sends nothing. */
export interface TemplateAdopt extends OfTemplate {
  kind: "adopt";
  content: CanonicalTemplate;
}

export type TemplateOperation = TemplateCreate | TemplateReplace | TemplateDelete | TemplateAdopt;

export type Operation = WorkflowOperation | TemplateOperation;

/** Operations that send a body. */
export type SendingWorkflow = WorkflowCreate | WorkflowReplace;
export type SendingTemplate = TemplateCreate | TemplateReplace;

export function isSending(operation: Operation): operation is SendingWorkflow | SendingTemplate {
  return operation.kind === "create" || operation.kind === "replace";
}

export function isSendingWorkflow(operation: Operation): operation is SendingWorkflow {
  return operation.object === "workflow" && isSending(operation);
}

const awaitsFlag = "awaits-flag";

/** Whether its body isn't known yet. */
export function lacksBody({ blockedBy }: Pick<Operation, "blockedBy">): boolean {
  return blockedBy.includes(awaitsFlag);
}

/** What stops it besides that it waits for what something else makes. */
export function stopsBesidesWaiting({ blockedBy }: Pick<Operation, "blockedBy">): string[] {
  return blockedBy.filter((code) => code !== awaitsFlag);
}

/** Whether it only waits for what something else makes: that is declared, and nobody has to do anything about it here. */
export function isWaiting(operation: Pick<Operation, "blockedBy">): boolean {
  return lacksBody(operation) && stopsBesidesWaiting(operation).length === 0;
}

/** Whether a guard stops it that somebody has to look at. */
export function isStopped(operation: Pick<Operation, "blockedBy">): boolean {
  return stopsBesidesWaiting(operation).length > 0;
}

/** Names the document that an operation is about. */
export function documentNameOf(operation: Operation): string {
  return documentName(operation.key, operation.object === "workflow" ? operation.target : undefined);
}

/** What a review of these operations covers: of a replace also the create, should the old one be gone when it is carried out. */
export function coveredDigests(operations: readonly Operation[]): string[] {
  return operations.flatMap((operation) =>
    operation.kind === "replace" ? [operation.digest, operation.restDigest] : [operation.digest],
  );
}

/** A stop. `operations` are the ids that it blocks; with scope `plan` it blocks all. */
export interface Guard {
  code: MessageCode;
  /** What an override of it lifts, if that isn't all of this code. */
  lifts?: string;
  scope: "operation" | "deletes" | "plan";
  overridable: boolean;
  message: string;
  hint: string;
  operations: string[];
  position?: Position;
}

/** What stays as it is, and why; shown folded. */
export interface Unchanged {
  key: string;
  object: ObjectKind;
  target?: Target;
  reason: string;
}

export interface Undecided {
  object: ObjectKind;
  key: string;
  target?: Target;
  run?: number;
}

export interface Plan {
  version: 1;
  /** The tool's version. */
  tool: string;
  owner: string;
  instance: string;
  /** Only these are looked after, where not all are. */
  environments?: string[];
  /** ISO 8601, LaunchDarkly's clock. */
  plannedAt: string;
  /** Name of the zone that dates are told in, besides UTC. */
  timeZone: string;
  base: string;
  head: string;
  scope: "changed" | "all";
  /** Whether no record of an earlier apply counts: there is none, or a base was named in its place. */
  unrecorded?: true;
  /** 32 hex digits over the digests, and the codes of the guards that an override would lift for each. */
  hash: string;
  operations: Operation[];
  guards: Guard[];
  diagnostics: Diagnostic[];
  unchanged: Unchanged[];
  /** What nothing could be decided on, since something could not be read or isn't there. */
  undecided: Undecided[];
  /** Whether all documents could be understood; if not, nothing was decided. */
  understood: boolean;
  /** What templates say of the flags that they are used on, those included that don't fit. */
  templateChecks: TemplateCheck[];
  /** Unmanaged and foreign workflows seen on the targets that were read: never touched. */
  unmanaged: number;
  /** What it takes for so about LaunchDarkly; absent where nothing in it depends on any. */
  assumptions?: Assumption[];
  /** Documents at head and base. */
  documents: { head: number; base: number };
}
