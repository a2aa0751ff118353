// All that was learnt → the findings of `doctor`, whatever one of them found: each check says for itself that it could not look. Pure.
import type { Examination, ExaminedJob, Finding } from "../model/examination.ts";
import { mayApplyFinding, mayPlanFinding } from "./access.ts";
import { type DoctorCheck, doctorChecks, finding } from "./checks.ts";
import { connectionFindings } from "./connection.ts";
import { documentFindings, maintainerFinding, ownerFinding } from "./documents.ts";
import { environmentFindings } from "./environments.ts";
import { type Facts, isKnown, type Unknown } from "./facts.ts";
import { identityFinding, permissionFindings, repositoryFinding, silence } from "./github.ts";
import { nameFindings, namingOf } from "./names.ts";
import { needsOfJob, settingsOf } from "./needs.ts";
import { mergeQueueFinding, requiredCheckFinding, retentionFinding } from "./protection.ts";
import { approvalFindings, ownerFindings, templatesFinding, workflowsFinding } from "./service.ts";
import { answersQueue, concurrencyFindings } from "./workflow-files.ts";

export function examination(facts: Facts, job: ExaminedJob, tool: string): Examination {
  return {
    tool,
    job,
    findings: [...launchDarklyFindings(facts, job), ...documentsFindings(facts), ...githubFindings(facts, job)],
  };
}

function launchDarklyFindings({ launchDarkly, documents }: Facts, job: ExaminedJob): Finding[] {
  const connection = connectionFindings(launchDarkly);
  const { identity, reads } = launchDarkly;
  // Where the token is refused, nothing else would be answered.
  const cause = isKnown(identity) || goesOn(identity.unknown) ? undefined : identity.unknown;
  if (cause !== undefined) return [...connection, ...notLookedAt(readChecks(job), because(cause))];
  if (!isKnown(documents.revision))
    return [...connection, ...notLookedAt(readChecks(job), "the documents could not be read")];
  const { workflows, templates, owners } = documents.revision.known;
  return [
    ...connection,
    ...nameFindings(namingOf(workflows, templates), reads),
    workflowsFinding(reads),
    ...templatesFinding(reads),
    ...approvalFindings(reads),
    ...ownerFindings(reads, owners, workflows),
    mayPlanFinding(launchDarkly),
    ...(appliesIn(job) ? [mayApplyFinding(launchDarkly)] : []),
  ];
}

/** Whether further reads may be answered, though LaunchDarkly didn't say whose the token is. */
export function goesOn({ kind }: Unknown): boolean {
  return kind === "failed" || kind === "forbidden" || kind === "not-found";
}

function because({ kind }: Unknown): string {
  if (kind === "not-asked" || kind === "unusable") return "nothing was sent to LaunchDarkly";
  return kind === "unauthorized" ? "LaunchDarkly doesn't know the token" : "LaunchDarkly can't be asked";
}

const appliesIn = (job: ExaminedJob) => job === "all" || job === "apply";

function readChecks(job: ExaminedJob): DoctorCheck[] {
  return ["names", "workflows", "approvals", "owners", "may-plan", ...(appliesIn(job) ? (["may-apply"] as const) : [])];
}

function documentsFindings({ documents, launchDarkly }: Facts): Finding[] {
  return [...documentFindings(documents), ...ownerFinding(documents), ...maintainerFinding(documents, launchDarkly)];
}

function githubFindings({ github, workflowFiles }: Facts, job: ExaminedJob): Finding[] {
  const settings = settingsOf(job);
  const concurrency = settings.includes("concurrency") ? concurrencyFindings(workflowFiles) : [];
  if (!isKnown(github)) {
    const { why, hint } = github.unknown;
    return [...notLookedAt(settingChecks(job), why, hint), ...concurrency];
  }
  const { known } = github;
  const silent = silence(known);
  if (silent !== undefined)
    return [
      identityFinding(known),
      ...notLookedAt(
        settingChecks(job).filter((check) => check !== "identity"),
        silent,
      ),
      ...concurrency,
    ];
  return [
    identityFinding(known),
    repositoryFinding(known),
    ...permissionFindings(known, job),
    ...[
      requiredCheckFinding(known),
      mergeQueueFinding(known, answersQueue(workflowFiles)),
      ...environmentFindings(known, ["plan", "apply"]),
      retentionFinding(known),
    ].filter(({ check }) => settings.some((one) => one === check)),
    ...concurrency,
  ];
}

/** Without `concurrency`, which no answer of GitHub is needed for. */
function settingChecks(job: ExaminedJob): DoctorCheck[] {
  const settings = settingsOf(job).filter((check) => check !== "concurrency");
  return ["identity", "repository", ...needsOfJob(job).keys(), ...settings];
}

function notLookedAt(checks: readonly DoctorCheck[], why: string, todo?: string): Finding[] {
  return checks.map((check) => finding(check, "unknown", `Not looked at: ${why}.`, { todo }));
}

/** In their order, for documentation and schemas. */
export const checkNames = Object.keys(doctorChecks) as DoctorCheck[];
