// What `doctor` has found: each check with how it stands, why it matters, and what to do.
import type { Position } from "./messages/diagnostic.ts";

export const findingGroups = { launchdarkly: "LaunchDarkly", documents: "Documents", github: "GitHub" } as const;
export type FindingGroup = keyof typeof findingGroups;

/** `unknown`: it could not be looked at, or nobody says. Nothing is guessed. */
export type FindingStatus = "ok" | "not" | "unknown";

/** In all sentences, what comes from outside stands between backticks. */
export interface Finding {
  /** Stable: what scripts match and docs/doctor.md has a line for. */
  check: string;
  group: FindingGroup;
  status: FindingStatus;
  what: string;
  why: string;
  /** Absent where nothing is to be done. */
  todo?: string;
  /** The line of a document or a workflow file that it is about. */
  position?: Position;
  /** The request that failed: `GET https://…`. */
  request?: string;
}

/** The job whose access token and permissions are examined; `all`: whatever the tool can be asked to do. */
export const examinedJobs = ["all", "plan", "apply", "drift"] as const;
export type ExaminedJob = (typeof examinedJobs)[number];

export interface Examination {
  /** The tool's version. */
  tool: string;
  job: ExaminedJob;
  findings: readonly Finding[];
}

export function withStatus({ findings }: Examination, status: FindingStatus): Finding[] {
  return findings.filter((finding) => finding.status === status);
}
