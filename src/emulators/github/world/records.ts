// What the emulator remembers of the things GitHub keeps beside git. The state endpoint shows these records, and a seed
// may hold them: the shapes are the same.

type TokenType = "Bot" | "User";
export type AccountType = "User" | "Bot" | "Organization";
export type Access = "read" | "write" | "none";
export type PermissionName =
  | "actions"
  | "administration"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "metadata"
  | "pull-requests";
export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export interface Account {
  login: string;
  id: number;
  type: AccountType;
}

export interface App {
  slug: string;
  id: number;
  name: string;
}

export interface Token {
  token: string;
  login: string;
  type: TokenType;
  permissions: Partial<Record<PermissionName, Access>>;
  /** Null for personal access tokens. */
  app: App | null;
}

interface TestMerge {
  sha: string;
  base: string;
  head: string;
}

export interface Merged {
  sha: string;
  at: string;
  by: string;
  /** Everything that the merge put onto the base branch. */
  commits: string[];
}

export interface Pull {
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: "open" | "closed";
  draft: boolean;
  labels: string[];
  head: string;
  headSha: string;
  fork: boolean;
  forkDeleted: boolean;
  base: string;
  /** The base branch's tip at the last push to the head, as in the API: not its tip now. */
  baseSha: string;
  /** Null while it is open, or if it was closed without a merge. */
  merged: Merged | null;
  /** The newest test merge commit: what `refs/pull/N/merge` points to. Null if there never was one. */
  testMerge: TestMerge | null;
  /** Null while GitHub would still be working it out. */
  mergeable: boolean | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Comment {
  id: number;
  number: number;
  author: string;
  app: string | null;
  body: string;
  createdAt: string;
  updatedAt: string;
  minimized?: true;
}

type ReviewState = "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";

export interface Review {
  id: number;
  number: number;
  author: string;
  state: ReviewState;
  body: string;
  commitId: string;
  submittedAt: string;
}

type StateReason = "completed" | "not_planned" | "duplicate" | "reopened" | null;

export interface Issue {
  number: number;
  title: string;
  body: string | null;
  author: string;
  app: string | null;
  state: "open" | "closed";
  stateReason: StateReason;
  labels: string[];
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
}

type CheckStatus = "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";

type CheckConclusion =
  | "action_required"
  | "cancelled"
  | "failure"
  | "neutral"
  | "success"
  | "skipped"
  | "stale"
  | "timed_out";

/** In the API's own shape. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column: number | null;
  end_column: number | null;
  annotation_level: "notice" | "warning" | "failure";
  message: string;
  title: string | null;
  raw_details: string | null;
}

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  app: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
}

type DeploymentState = "error" | "failure" | "inactive" | "in_progress" | "queued" | "pending" | "success";

export interface DeploymentStatus {
  id: number;
  state: DeploymentState;
  description: string;
  environment: string;
  logUrl: string;
  environmentUrl: string;
  creator: string;
  createdAt: string;
}

/** What `Settings` of a repository say, as far as it is emulated. */
export interface Settings {
  /** Rules that rulesets set for the default branch, in the API's own shape. */
  rules: Rule[];
  /** Checks that the classic protection of the default branch requires; null: it isn't protected. */
  requiredChecks: string[] | null;
  environments: Environment[];
}

export interface Rule {
  type: string;
  parameters?: Record<string, unknown>;
}

export interface Environment {
  name: string;
  /** Logins of required reviewers. */
  reviewers: string[];
  preventSelfReview: boolean;
  /** Names and patterns of the branches that may use it; `protected`: those that are protected; null: all. */
  branches: string[] | "protected" | null;
}

export type DeploymentPayload = string | Record<string, unknown>;

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description: string | null;
  payload: DeploymentPayload;
  creator: string;
  app: string | null;
  transient: boolean;
  production: boolean;
  createdAt: string;
  updatedAt: string;
  /** Oldest first. */
  statuses: DeploymentStatus[];
}
