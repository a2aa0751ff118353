// What the adapters of `doctor` have learnt of LaunchDarkly, the documents and GitHub: facts, of which nothing is judged yet.

import type { DesiredTemplate, DesiredWorkflow, SourceFile } from "../model/document.ts";
import type { LiveCaller, LiveEnvironment, LiveFlag, LiveTemplate, LiveWorkflow } from "../model/live.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { Owners } from "../model/owner.ts";

export type Learnt<T> = { known: T } | { unknown: Unknown };

/** Why something could not be learnt. */
export interface Unknown {
  /** `unusable`: what would have to be sent can't be, so nothing was. `stranger`: something else has answered than the service. */
  kind:
    | "not-asked"
    | "unusable"
    | "unauthorized"
    | "forbidden"
    | "not-found"
    | "limited"
    | "unreachable"
    | "stranger"
    | "failed";
  /** A sentence. */
  why: string;
  hint?: string;
  request?: string;
}

/** How requests get to LaunchDarkly, as far as this machine knows. `address` is without a password. */
export type ProxyFact =
  | { kind: "none" }
  | { kind: "through"; address: string }
  | { kind: "unusable"; why: string; hint?: string };

export interface LaunchDarklyFacts {
  host: Learnt<string>;
  /** What is said of the host that was given: that it isn't LaunchDarkly's own. */
  hostRemarks: readonly string[];
  proxy: ProxyFact;
  identity: Learnt<LiveCaller>;
  /** Milliseconds that LaunchDarkly's clock is ahead of this machine's; absent where no answer told. */
  clockAhead?: number;
  limits: RateFacts;
  reads: ReadFacts;
}

/** The least that an answer said was left of a window, and how many requests were refused for a limit. */
export interface RateFacts {
  globalLeft?: number;
  routeLeft?: number;
  refused: number;
}

/** What was read of all that the documents name. What is not in a map was not asked for, since what it lies in isn't there. */
export interface ReadFacts {
  /** The first keys of a project's flags, by its key. */
  projects: ReadonlyMap<string, Learnt<readonly string[]>>;
  /** By `project/environment`. */
  environments: ReadonlyMap<string, Learnt<LiveEnvironment>>;
  /** By `project/flag`. */
  flags: ReadonlyMap<string, Learnt<LiveFlag>>;
  /** By target name: all that a list of its workflows has. */
  targets: ReadonlyMap<string, Learnt<readonly LiveWorkflow[]>>;
  /** Absent where no document needs them. */
  templates?: Learnt<readonly LiveTemplate[]>;
}

export interface DocumentFacts {
  directory: string;
  /** Absent where they could not be read at all. */
  revision: Learnt<{
    count: number;
    isMissing: boolean;
    workflows: readonly DesiredWorkflow[];
    templates: readonly DesiredTemplate[];
    diagnostics: readonly Diagnostic[];
    owners: Owners;
    /** What is wrong with the owner. */
    ownerDiagnostics: readonly Diagnostic[];
  }>;
}

export const permissions = ["contents", "pull-requests", "checks", "deployments", "issues"] as const;
export type Permission = (typeof permissions)[number];
export type Access = "read" | "write";

export interface Rule {
  type: string;
  /** Of a rule that requires checks: their names. */
  checks: readonly string[];
}

export interface EnvironmentFacts {
  name: string;
  reviewers: number;
  preventsSelfReview: boolean;
  /** `protected`: branches that are protected. */
  branches: "all" | "protected" | Learnt<readonly string[]>;
}

export interface GitHubFacts {
  /** The check run's name, as a branch can require it. */
  checkName: string;
  login: Learnt<string>;
  repository: Learnt<{ name: string; defaultBranch: string; isPrivate: boolean; isArchived: boolean }>;
  /** What was tried of each permission: `granted`, or why it failed. Absent: nothing needs it, or there was nothing to try it on. */
  attempts: ReadonlyMap<Permission, Learnt<"granted">>;
  /** Of rulesets, for the default branch. */
  rules: Learnt<readonly Rule[]>;
  /** The checks that its classic protection requires; `unprotected`: it has none. */
  protection: Learnt<readonly string[] | "unprotected">;
  environments: Learnt<readonly EnvironmentFacts[]>;
  /** Days for which check runs are kept. */
  retention: Learnt<number>;
}

export interface Facts {
  launchDarkly: LaunchDarklyFacts;
  documents: DocumentFacts;
  github: Learnt<GitHubFacts>;
  /** Of `.github/workflows`. */
  workflowFiles: Learnt<readonly SourceFile[]>;
}

export function isKnown<T>(learnt: Learnt<T> | undefined): learnt is { known: T } {
  return learnt !== undefined && "known" in learnt;
}

/** Those that could not be learnt, with their names, for one of these reasons. */
export function unknownOf<T>(
  all: ReadonlyMap<string, Learnt<T>>,
  ...kinds: readonly Unknown["kind"][]
): { name: string; unknown: Unknown }[] {
  return [...all].flatMap(([name, learnt]) =>
    "unknown" in learnt && (kinds.length === 0 || kinds.includes(learnt.unknown.kind))
      ? [{ name, unknown: learnt.unknown }]
      : [],
  );
}
