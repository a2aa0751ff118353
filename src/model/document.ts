// What the head or the base revision says: documents in canonical form, expanded to targets.
import type { Check } from "./messages/checks.ts";
import type { Position } from "./messages/diagnostic.ts";
import type { Stage } from "./stage.ts";
import type { Json } from "./values/json.ts";
import type { WaitUnit } from "./values/wait.ts";

/** A file of the directory. `path` is relative to the repository's root, with forward slashes. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
}

export interface Target {
  project: string;
  flag: string;
  environment: string;
}

/** A name that isn't an id yet. `ref` is looked up as id, then name, then JSON text of the value. */
export type Reference = { ref: string } | { id: string } | { name: string } | { value: Json };

/** An instruction in API form, but for its references: `variationId`, `ruleId`, `beforeRuleId`, and `rolloutWeights` as a list. */
export interface CanonicalInstruction {
  kind: string;
  variationId?: Reference;
  ruleId?: Reference;
  beforeRuleId?: Reference;
  rolloutWeights?: { variation: Reference; weight: number }[];
  [field: string]: unknown;
}

export interface CanonicalCondition {
  kind: "schedule" | "ld-approval";
  scheduleKind?: "relative" | "absolute";
  waitDuration?: number;
  waitDurationUnit?: WaitUnit;
  /** Unix milliseconds. */
  executionDate?: number;
  executeNow?: boolean;
  description?: string;
  notifyMemberIds?: Reference[];
  notifyTeamKeys?: string[];
}

export type CanonicalStage = Stage<CanonicalCondition, CanonicalInstruction>;

/** By stage name and kind, or LaunchDarkly's raw form. */
export type CanonicalParameter =
  | {
      stage: string;
      instruction?: string;
      condition?: string;
      /** Of several of this kind in the stage, which one; 1 is the first. */
      number?: number;
      path: string;
      variation?: Reference;
      rule?: Reference;
      rolloutWeights?: { variation: Reference; weight: number }[];
      value?: Json;
    }
  | { _id: string; path: string; default: Json };

export interface CanonicalWorkflow {
  project: string;
  flag: string;
  environment: string;
  name: string;
  description?: string;
  maintainer?: Reference;
  stages?: CanonicalStage[];
  template?: string;
  parameters?: CanonicalParameter[];
}

export interface CanonicalTemplate {
  key: string;
  name?: string;
  description?: string;
  project?: string;
  environment?: string;
  flag?: string;
  stages?: CanonicalStage[];
  workflowId?: string;
}

/**
 * Where what a document says of a target came from. `locate` takes a JSON Pointer into the canonical form and never fails: the nearest
 * ancestor answers. Where an environment's overrides give a part, that part stands there.
 */
export interface Origin {
  file: string;
  /** One object for all targets of a document, with what is written in it. */
  document: { value: Json };
  locate(pointer: string): Position;
}

/** What becomes of a document's live object when the document is removed. */
export type OnRemoval = "delete" | "keep";

/** What a document says of one target, and all that identifies it there. */
export interface DesiredWorkflow {
  kind: "Workflow";
  key: string;
  formerKeys: string[];
  target: Target;
  run: number;
  startAt?: string;
  adopt?: string;
  protect: boolean;
  onRemoval: OnRemoval;
  /** Whether the flag, or what the document names of it, may be missing: something else makes it. */
  awaitsFlag?: true;
  /** Checks whose findings are meant; an error stays one. */
  accept?: Check[];
  origin: Origin;
  /** Absent in a base document that today's schema refuses: its key, target, run, adopt, protect and onRemoval are all that is known. */
  content?: { canonical: CanonicalWorkflow; hash: string; stageHashes: string[] };
}

/** A document that is understood, as all of head's are. Of base's, `content` may be unknown. */
export type Understood<Document extends DesiredWorkflow | DesiredTemplate> = Document &
  Required<Pick<Document, "content">>;

export interface DesiredTemplate {
  kind: "WorkflowTemplate";
  key: string;
  formerKeys: string[];
  adopt: boolean;
  protect: boolean;
  onRemoval: OnRemoval;
  origin: Origin;
  content?: { canonical: CanonicalTemplate; hash: string };
}
