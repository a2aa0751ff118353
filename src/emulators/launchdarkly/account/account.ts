// The shapes of what the emulator holds: one LaunchDarkly account. Flags are kept in the API's output shape; workflows
// and templates with everything that was written, also what the API never gives back.

import type { Clock } from "../../server.ts";
import type { EmulatorOptions } from "./options.ts";

export type JsonObject = Record<string, unknown>;

export interface Account {
  clock: Clock;
  options: EmulatorOptions;
  id: string;
  tokens: Token[];
  members: Member[];
  teams: JsonObject[];
  projects: Project[];
  templates: StoredTemplate[];
  /** By place, in the order of their creation: see workflows.ts. */
  workflows: Map<string, Set<StoredWorkflow>>;
  /** Counts creations, to order what was created in one millisecond. */
  sequence: number;
  /** When each workflow moves on next, soonest first: see running.ts. */
  due: Due[];
}

export interface Token {
  id: string;
  token: string;
  role: "reader" | "writer";
  name: string;
  /** A personal token has a member, a service token has none. */
  memberId: string | undefined;
}

export interface Member extends JsonObject {
  _id: string;
  email: string;
}

export interface Project {
  id: string;
  key: string;
  name: string;
  environments: Environment[];
  segments: Segment[];
  flags: Flag[];
}

export interface Environment extends JsonObject {
  key: string;
  name: string;
  approvalSettings?: JsonObject & { required?: boolean; serviceKind?: string };
}

export interface Segment {
  environment: string;
  output: JsonObject & { key: string };
}

export interface Flag extends JsonObject {
  key: string;
  name: string;
  _version: number;
  variations: Variation[];
  environments: Record<string, FlagConfiguration>;
}

interface Variation extends JsonObject {
  _id: string;
  value: unknown;
}

/** Variations are indices here, as in the API; only instructions use variation ids. */
export interface FlagConfiguration extends JsonObject {
  on: boolean;
  version: number;
  lastModified: number;
  offVariation?: number;
  fallthrough: VariationOrRollout;
  rules: Rule[];
  targets: Target[];
  contextTargets: Target[];
  prerequisites: { key: string; variation: number }[];
}

export interface VariationOrRollout extends JsonObject {
  variation?: number;
  /** With `experimentAllocation`, or of the kind `experiment`, an experiment or an automated rollout runs on it. */
  rollout?: JsonObject & { variations: { variation: number; weight: number }[] };
}

export interface Rule extends VariationOrRollout {
  _id: string;
  clauses: Clause[];
  trackEvents: boolean;
  /** Stored, and not evaluated. */
  disabled?: boolean;
}

export interface Clause extends JsonObject {
  _id: string;
  values: unknown[];
}

export interface Target extends JsonObject {
  values: string[];
  variation: number;
  contextKind: string;
}

/** Where a workflow lives. */
export interface Place {
  project: string;
  flag: string;
  environment: string;
}

export interface StoredWorkflow extends Place {
  id: string;
  version: number;
  sequence: number;
  name: string;
  description: string | undefined;
  maintainerId: string;
  creationDate: number;
  /** What `listVisibleAfterMs` and `getVisibleAfterMs` count from; seeded workflows have always been visible. */
  visibleSince: number;
  templateKey: string | undefined;
  parameters: unknown;
  stages: StoredStage[];
  state: "active" | "completed" | "failed";
  stopDate: number | undefined;
  /** As seeded: shown until the workflow moves on. */
  seededStatus: string | undefined;
}

export interface Due {
  at: number;
  workflow: StoredWorkflow;
}

export interface StoredStage {
  id: string;
  name: string | undefined;
  executeConditionsInSequence: boolean | undefined;
  conditions: StoredCondition[];
  instructions: StoredInstruction[];
  state: "waiting" | "completed" | "failed";
  stopDate: number | undefined;
  /** Why it failed; in the state, never in the API. */
  failure: string | undefined;
  seededStatus: string | undefined;
}

export interface StoredInstruction {
  id: string;
  sent: JsonObject;
}

export interface StoredCondition {
  id: string;
  kind: "schedule" | "ld-approval";
  description: string | undefined;
  scheduleKind: "relative" | "absolute" | undefined;
  executionDate: number | undefined;
  waitDuration: number | undefined;
  waitDurationUnit: "minute" | "hour" | "calendarDay" | "calendarWeek" | undefined;
  executeNow: boolean | undefined;
  notifyMemberIds: string[];
  notifyTeamKeys: string[] | undefined;
  reviews: Review[];
  reviewStatus: string;
  reviewDate: number | undefined;
  /** When it was met, once its stage has run. */
  appliedDate: number | undefined;
  seededStatus: string | undefined;
}

export interface Review extends JsonObject {
  _id: string;
  kind: string;
  creationDate: number;
}

export interface StoredTemplate {
  id: string;
  key: string;
  name: string | undefined;
  description: string | undefined;
  creationDate: number;
  visibleSince: number;
  ownerId: string;
  maintainerId: string;
  stages: StoredStage[];
  /** The place it was made for, or that of the workflow it was copied from. */
  place: Place | undefined;
  workflowId: string | undefined;
}

export function findProject(account: Account, key: string): Project | undefined {
  return account.projects.find((project) => project.key === key);
}

export function findFlag(account: Account, projectKey: string, key: string): Flag | undefined {
  return findProject(account, projectKey)?.flags.find((flag) => flag.key === key);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
