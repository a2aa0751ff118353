// The plan: ordered operations with all that reporting shows and applying sends. Serialisable; schemas/plan.schema.json is its description.
import type { Diagnostic, Position } from "./diagnostic.ts";
import type { CanonicalStage, CanonicalTemplate, CanonicalWorkflow, Target } from "./document.ts";
import type { Forecast } from "./forecast.ts";
import type { Json, JsonObject } from "./json.ts";

export type OperationKind = "create" | "replace" | "delete" | "adopt" | "dedupe";
export type ObjectKind = "workflow" | "template";
export type Progress = "absent" | "waiting" | `running@${number}` | "ended" | "active";

/** One line of a difference. `path` is for people: stages by name. `before` or `after` absent: added or taken away. */
export interface Change {
  path: string[];
  before?: Json;
  after?: Json;
}

/** What an operation finds in LaunchDarkly and acts on. */
export interface LiveReference {
  id: string;
  name: string;
  status: string;
  /** Hash in its marker; absent where it has none and is ours by `adopt`. */
  hash?: string;
  /** Leading stages that have run, those of earlier runs included. */
  executed: number;
  /** Stages in all, those that were not sent included. */
  stages: number;
}

interface OperationBase {
  /** `create workflow storefront/new-checkout/production new-checkout`: unique in the plan. */
  id: string;
  key: string;
  /** Eight bytes, base64url: what a review covers. */
  digest: string;
  /** Why the plan does this, as a sentence. */
  reason: string;
  /** What the flag's users or the team should know: restarts, dates, what stays served. */
  notes: string[];
  changes: Change[];
  /** Names of variations, rules and members by id, of the ids in `body`, `content` and `changes`: for people. */
  names?: Record<string, string>;
  /** Whether the changes were made against live state, which leaves fields out. */
  partialDiff: boolean;
  position: Position;
  /** Codes of the guards that stop it. */
  blockedBy: string[];
  /** Ids of operations that must be done before. */
  after: string[];
  /** Whether an earlier apply left it undone. */
  undone?: true;
  /** Of a replace: the digest of what is left of it once the old one is gone. */
  rest?: string;
}

/** A part of a template that names something of a flag, and whether that fits the flag that the template is used on. */
export interface TemplateParameter {
  /** Its name, or `stage N`. */
  stage: string;
  part: "condition" | "instruction";
  kind: string;
  /** Which one, where the stage has several of this kind; 1 is the first. */
  number?: number;
  /** JSON Pointer inside the part. */
  path: string;
  /** What the template has there, for people; what comes from outside stands between backticks. */
  says: string;
  /** What the document puts in its place, likewise. */
  given?: string;
  fits: boolean;
}

/** A template tried on a target. */
export interface TemplateCheck {
  key: string;
  target: Target;
  template: string;
  /** Absent: LaunchDarkly's own dry run. Else why it was checked here. */
  checkedHere?: string;
  parameters: TemplateParameter[];
}

export interface WorkflowOperation extends OperationBase {
  object: "workflow";
  kind: OperationKind;
  target: Target;
  name: string;
  run: number;
  startAt?: string;
  progress: Progress;
  /** Request body of the POST, marker and all; parameters found by stage and kind are still to be given ids. */
  body?: JsonObject;
  templateKey?: string;
  /** What the document says, names not turned into ids: for people. */
  content?: CanonicalWorkflow;
  /** The stages that a template gives, the document's parameters in their places. */
  templateStages?: CanonicalStage[];
  /** What users of the flag get now and after each stage, and when. */
  forecast?: Forecast;
  /** Hash that the marker of what is created or removed carries. */
  hash?: string;
  /** What is replaced, deleted or adopted; of a `dedupe`, what is kept. */
  live?: LiveReference;
  /** Of a `dedupe`: what is deleted. */
  surplus?: LiveReference[];
}

export interface TemplateOperation extends OperationBase {
  object: "template";
  kind: "create" | "replace" | "delete" | "adopt";
  name: string;
  body?: JsonObject;
  content?: CanonicalTemplate;
  hash?: string;
  progress: Progress;
  /** Hash in the live template's marker; absent where it has none. */
  liveHash?: string;
  /** Body that puts the template back as it was, should the new one be refused. */
  restore?: JsonObject;
}

export type Operation = WorkflowOperation | TemplateOperation;

/** A stop. `operations` are the ids that it blocks; with scope `plan` it blocks all. */
export interface Guard {
  code: string;
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
  /** Twelve hex digits over the digests. */
  hash: string;
  operations: Operation[];
  guards: Guard[];
  diagnostics: Diagnostic[];
  unchanged: Unchanged[];
  /** Of whom nothing could be decided, since something could not be read or isn't there. */
  undecided: Undecided[];
  /** Whether all documents could be understood; if not, nothing was decided. */
  understood: boolean;
  /** What templates say of the flags that they are used on, those included that don't fit. */
  templateChecks: TemplateCheck[];
  /** Unmanaged and foreign workflows seen on the targets that were read: never touched. */
  unmanaged: number;
  /** Documents at head and base. */
  documents: { head: number; base: number };
}
