// Takes anything; gives a checked seed, or throws one Error that names every problem by its JSON Pointer.
import schema from "../../../../schemas/github-emulator-seed.schema.json" with { type: "json" };
import { refuseProblems, seedCheck } from "../../seed-schema.ts";
import type {
  AccountType,
  Annotation,
  CheckRun,
  Comment,
  Deployment,
  DeploymentStatus,
  Environment,
  Issue,
  Merged,
  PermissionName,
  Pull,
  Review,
  Role,
  Settings,
  Token,
} from "./records.ts";

/** Some fields required, the rest optional: the world fills them in. */
type Given<T, Required extends keyof T> = Pick<T, Required> & Partial<Omit<T, Required>>;

export interface SeededToken extends Pick<Token, "token" | "login" | "type"> {
  permissions: Partial<Record<PermissionName, "read" | "write" | "none">>;
  appSlug?: string;
  appId?: number;
}

export interface SeededPull extends Given<Omit<Pull, "merged" | "testMerge" | "mergeable">, "number" | "head"> {
  merged?: Given<Merged, "sha"> | null;
}

export interface SeededDeployment extends Given<Omit<Deployment, "statuses">, "sha"> {
  statuses?: Given<DeploymentStatus, "state">[];
}

type SeededAnnotation = Given<Annotation, "path" | "start_line" | "end_line" | "annotation_level" | "message">;

export interface SeededCheckRun extends Given<Omit<CheckRun, "annotations">, "name" | "headSha"> {
  annotations?: SeededAnnotation[];
}

type SeededComment = Given<Comment, "number" | "author" | "body">;
type SeededReview = Given<Review, "number" | "author" | "state">;
type SeededIssue = Given<Issue, "number" | "title">;

/** Each is explained in schemas/github-emulator-seed.schema.json. */
export interface Options {
  serverUrl: string;
  enterpriseServer: boolean;
  readsNeedPermission: boolean;
  commitPullsLagMs: number;
  mergeableLagMs: number;
  staleMergeRef: boolean;
  treePathSyntax: boolean;
  truncateTreeAt: number;
  maxBodyCharacters: number;
  oversizedIssueUpdate: "ignored" | "rejected";
  maxDeploymentPayloadBytes: number;
  deploymentsOldestFirst: boolean;
  checkRunRetentionDays: number | null;
}

export const DEFAULT_OPTIONS: Options = {
  serverUrl: "https://github.com",
  enterpriseServer: false,
  readsNeedPermission: true,
  commitPullsLagMs: 0,
  mergeableLagMs: 0,
  staleMergeRef: false,
  treePathSyntax: false,
  truncateTreeAt: 100_000,
  maxBodyCharacters: 65_536,
  oversizedIssueUpdate: "ignored",
  maxDeploymentPayloadBytes: 16_384,
  deploymentsOldestFirst: false,
  checkRunRetentionDays: null,
};

export interface Seed {
  now?: string;
  repository: { fullName: string; id?: number; private?: boolean; defaultBranch?: string; gitDirectory: string };
  tokens: SeededToken[];
  users?: { login: string; id?: number; type?: AccountType }[];
  collaborators?: Record<string, Role>;
  pulls?: SeededPull[];
  comments?: SeededComment[];
  reviews?: SeededReview[];
  issues?: SeededIssue[];
  checkRuns?: SeededCheckRun[];
  deployments?: SeededDeployment[];
  settings?: Partial<Omit<Settings, "environments">> & { environments?: Given<Environment, "name">[] };
  rateLimit?: { limit: number };
  latencyMs?: number;
  options?: Partial<Options>;
}

const check = seedCheck(schema);

export function parseSeed(seed: unknown): Seed {
  refuseProblems("GitHub", check(seed));
  return seed as Seed; // fits the schema
}
