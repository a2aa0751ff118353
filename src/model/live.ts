// What LaunchDarkly holds, parsed at the edge: workflows, templates, flags, members, and the keys of teams and segments.
import type { Target } from "./document.ts";
import type { Stage } from "./stage.ts";
import type { Json, JsonObject } from "./values/json.ts";

/** Statuses of workflows of which nothing will run any more. LaunchDarkly lists each when it is asked for it. */
export const endedStatuses = ["completed", "failed"] as const;
export type EndedStatus = (typeof endedStatuses)[number];

/** A condition as the API has it. Its words are plain text, since LaunchDarkly may send others than it documents. */
export type ApiCondition = {
  /** Only a template's condition has it; it is empty if LaunchDarkly gives none. */
  _id?: string;
  kind?: string;
  scheduleKind?: string;
  waitDuration?: number;
  waitDurationUnit?: string;
  /** Unix milliseconds. */
  executionDate?: number;
  description?: string;
  notifyMemberIds: string[];
};

/** What somebody said to an approval that a stage asks for. */
export type LiveReview = {
  /** An open string; `approve`, `decline` and `comment` are documented. */
  kind: string;
  /** Absent where a service token reviewed. */
  memberId?: string;
};

/** Each part is absent where LaunchDarkly leaves it out. */
export type Reviewed = {
  reviews?: LiveReview[];
  /** An open string; `approved`, `declined` and `pending` are documented. */
  reviewStatus?: string;
};

export type LiveCondition = ApiCondition & Reviewed & { status: string };

/** What the Approvals API says of the approval that a workflow waits for. */
export type LiveApproval = Reviewed & {
  notifyMemberIds: string[];
  /** Index of the stage that asks for it; absent where LaunchDarkly doesn't say. */
  stage?: number;
};

export interface LiveStage extends Stage<LiveCondition, JsonObject> {
  status: string;
  conditions: LiveCondition[];
  action: { instructions: JsonObject[] };
}

export interface LiveWorkflow {
  id: string;
  target: Target;
  name: string;
  description?: string;
  maintainerId?: string;
  /** Unix milliseconds. */
  createdAt: number;
  /** An open string; only `completed` is documented. */
  status: string;
  stages: LiveStage[];
}

export interface LiveTemplate {
  /** LaunchDarkly's `_key`. */
  key: string;
  name?: string;
  description?: string;
  stages: Stage<ApiCondition, JsonObject>[];
}

/** What LaunchDarkly says of a template's part when the template is applied to a flag. */
export interface ReportedParameter {
  /** Of the template's condition or instruction. */
  id: string;
  /** JSON Pointer inside the part. */
  path: string;
  valid: boolean;
  /** `{value, …}`. */
  default?: Json;
}

export interface LiveVariation {
  id: string;
  name?: string;
  value: Json;
}

/** The part of a flag's rule that a reference can mean. */
export interface LiveRule {
  id: string;
  description?: string;
}

export interface LiveFlag {
  project: string;
  key: string;
  name: string;
  archived: boolean;
  tags: string[];
  variations: LiveVariation[];
  /** By environment key. */
  environments: Record<string, { rules: LiveRule[]; configuration: JsonObject }>;
}

export interface LiveMember {
  id: string;
  email: string;
}

/** What LaunchDarkly says of whoever sends the token; each part is absent where it says nothing. */
export interface LiveCaller {
  tokenName?: string;
  memberId?: string;
  isServiceToken?: boolean;
  scopes?: string[];
}

/** All keys there are; or the token may not list them, and what names one can't be checked. */
export type KnownKeys = readonly string[] | "forbidden";

/** What approvals an environment asks for. */
export interface LiveEnvironment {
  approvalsRequired: boolean;
  /** Flags that need approvals have one of these tags; none: all flags do. */
  requiredApprovalTags: string[];
  /** `launchdarkly`, or the system that approvals go through instead. */
  approvalService: string;
  /** Its owners mark it so, and LaunchDarkly asks twice before it is changed. */
  critical?: true;
}

/** Whether the environment asks for approvals of changes to this flag. */
export function requiresApprovals(
  { approvalsRequired, requiredApprovalTags }: LiveEnvironment,
  { tags }: Pick<LiveFlag, "tags">,
): boolean {
  const isMeant = requiredApprovalTags.length === 0 || requiredApprovalTags.some((tag) => tags.includes(tag));
  return approvalsRequired && isMeant;
}

/** What names are looked up in. What is absent was not read, or doesn't exist: the reader says which in its diagnostics. */
export interface Catalogue {
  /** Names of flags that were looked for, and that LaunchDarkly doesn't have. */
  missingFlags?: ReadonlySet<string>;
  flags: ReadonlyMap<string, LiveFlag>;
  members?: readonly LiveMember[];
  teams?: KnownKeys;
  /** By `project/environment`. */
  segments?: ReadonlyMap<string, KnownKeys>;
  templates?: readonly LiveTemplate[];
  /** By `project/environment`; absent where no check asks for them. One that is missing here could not be read. */
  environments?: ReadonlyMap<string, LiveEnvironment>;
  /** By workflow id, of those that wait for an approval and don't say themselves who has reviewed. */
  approvals?: ReadonlyMap<string, LiveApproval>;
}

/** What is live on one target; `workflows` is complete, ended ones included. */
export interface LiveTarget {
  target: Target;
  workflows: LiveWorkflow[];
}

export interface LiveState {
  /** Unix milliseconds, from LaunchDarkly's `Date` header. */
  now: number;
  /** By target name, only for targets that could be read whole. */
  targets: ReadonlyMap<string, LiveTarget>;
  /** Absent where templates weren't read, because nothing needs them or because the read failed. */
  templates?: readonly LiveTemplate[];
}
