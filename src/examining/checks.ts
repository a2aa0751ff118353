// The checks of `doctor`, in the order in which they are told: what each is about and why it matters. And how a finding of one is made. Pure.

import type { Finding, FindingGroup, FindingStatus } from "../model/examination.ts";
import type { Position } from "../model/messages/diagnostic.ts";
import { present } from "../model/values/present.ts";
import type { Unknown } from "./facts.ts";

export const doctorChecks = {
  proxy: { group: "launchdarkly", why: "Every request to LaunchDarkly and GitHub goes through it." },
  host: { group: "launchdarkly", why: "Nothing can be planned or applied while LaunchDarkly can't be reached." },
  clock: {
    group: "launchdarkly",
    why: "Plans go by LaunchDarkly's clock, so they stay right; but certificates, logs and dates that people write by this machine's clock don't.",
  },
  token: { group: "launchdarkly", why: "Every request to LaunchDarkly carries the access token." },
  "rate-limit": {
    group: "launchdarkly",
    why: "All tokens of an account share its limit: where little is left, runs take longer or end unfinished.",
  },
  names: {
    group: "launchdarkly",
    why: "A document that names a project, flag or environment that isn't there can't be planned.",
  },
  workflows: {
    group: "launchdarkly",
    why: "Workflows are part of LaunchDarkly's Enterprise plan, and what is live can't be compared unless they can be listed.",
  },
  templates: {
    group: "launchdarkly",
    why: "A template is known by its key in the list of all templates, and a workflow made from one needs it.",
  },
  approvals: {
    group: "launchdarkly",
    why: "Where approvals go through another system, such as ServiceNow, LaunchDarkly takes no workflows; where it requires them itself, a workflow may be refused or fail.",
  },
  owners: {
    group: "launchdarkly",
    why: "Only what carries this owner's marker is changed: what is somebody else's, or unclear, stops a document of the same key.",
  },
  "may-plan": { group: "launchdarkly", why: "A plan reads all that the documents name." },
  "may-apply": { group: "launchdarkly", why: "An apply creates and deletes workflows and templates." },
  documents: { group: "documents", why: "Nothing is planned while a document has an error." },
  owner: { group: "documents", why: "The owner's name stands in the marker of all that is made." },
  maintainer: {
    group: "documents",
    why: "A service token belongs to no member, and LaunchDarkly doesn't document who maintains what it makes.",
  },
  identity: {
    group: "github",
    why: "Comments, check runs and records count as ours only under the identity of the job's own token.",
  },
  repository: {
    group: "github",
    why: "Only what is on the default branch is applied, and an archived repository takes no writes.",
  },
  contents: { group: "github", why: "The documents at head and base are read from GitHub." },
  "pull-requests": {
    group: "github",
    why: "The plan stands in a comment on the pull request, and an apply finds the pull requests that were merged.",
  },
  checks: { group: "github", why: "A plan leaves its check run, and an apply is held to what that showed." },
  deployments: {
    group: "github",
    why: "The record of each apply is a deployment: without it nobody could tell what has run.",
  },
  issues: { group: "github", why: "On a schedule, drift is told in an issue." },
  "required-check": {
    group: "github",
    why: "What a guard stops makes the check red; only where the branch requires the check does that hold up the merge.",
  },
  "merge-queue": {
    group: "github",
    why: "A merge queue merges together what was planned apart: each has to be planned again as it will be merged.",
  },
  "plan-environment": {
    group: "github",
    why: "The environment for plans holds the reader's token, which every branch may use.",
  },
  "apply-environment": {
    group: "github",
    why: "The environment for applies keeps the token that writes where no branch but the default one can use it.",
  },
  retention: {
    group: "github",
    why: "A merge is held to the check run of its plan: one that has expired by then is no longer there, and the comment's copy takes its place.",
  },
  concurrency: {
    group: "github",
    why: "Two applies at once could each miss what the other makes, and an apply that is cancelled half-way leaves the rest undone.",
  },
} as const satisfies Record<string, { group: FindingGroup; why: string }>;

export type DoctorCheck = keyof typeof doctorChecks;

interface More {
  todo?: string | undefined;
  position?: Position | undefined;
  request?: string | undefined;
}

export function finding(check: DoctorCheck, status: FindingStatus, what: string, more: More = {}): Finding {
  return { check, ...doctorChecks[check], status, what, ...present(more) };
}

/** What an adapter could not learn: `not` only where that itself is what is wrong. */
export function unlearnt(
  check: DoctorCheck,
  status: "not" | "unknown",
  what: string,
  { why, hint, request }: Unknown,
): Finding {
  return finding(check, status, `${what}: ${why}`, { todo: hint, request });
}

/** So that one cause doesn't fill the screen. */
const mostOfCheck = 10;

/** The first ones, and how many more there are. */
export function few(findings: readonly Finding[], rest: (count: number) => string): Finding[] {
  const shown = findings.length > mostOfCheck ? findings.slice(0, mostOfCheck - 1) : findings;
  const [first] = findings;
  if (first === undefined || shown.length === findings.length) return [...shown];
  const { position: _, request: __, todo: ___, ...same } = first;
  return [...shown, { ...same, what: rest(findings.length - shown.length) }];
}
