// The checks: findings that a team can turn off, accept or make errors. Each with its severity where the configuration is silent.

export type CheckSeverity = "off" | "notice" | "warning" | "error";

/** `finds` ends the sentence "How severe it is that …". */
export const checks = {
  "flag-archived": { severity: "warning", finds: "the flag is archived" },
  "already-on": { severity: "warning", finds: "a stage turns on a flag that is on" },
  "stage-changes-nothing": { severity: "warning", finds: "a stage leaves the flag as it is" },
  "stage-fails": { severity: "error", finds: "a stage can't be carried out" },
  "prerequisite-unmet": {
    severity: "warning",
    finds: "a stage leaves the flag on with a prerequisite that nobody meets",
  },
  "rollout-goes-down": { severity: "warning", finds: "a stage takes from the variation that is rolled out" },
  "bucketing-changes": { severity: "warning", finds: "a stage assigns everyone to a variation anew" },
  "rollout-running": {
    severity: "warning",
    finds: "a stage changes a rule on which an experiment or an automated rollout runs",
  },
  "rollout-incomplete": { severity: "warning", finds: "a rollout still is a split after the last stage" },
  "absolute-date-soon": { severity: "warning", finds: "a stage's date lies within the next hour" },
  "dates-out-of-order": {
    severity: "warning",
    finds: "a stage's date lies before the stage in front of it can run",
  },
  "approval-after-schedule": { severity: "warning", finds: "an approval stands behind a schedule in one stage" },
  "approval-missing": {
    severity: "warning",
    finds: "the environment requires approvals, and a stage asks for none",
  },
  "approvals-elsewhere": {
    severity: "warning",
    finds: "the environment's approvals go through another system, where workflows can't be used",
  },
  "overlapping-workflows": {
    severity: "warning",
    finds: "two active workflows act on the same part of one flag",
  },
  "unknown-instruction": {
    severity: "warning",
    finds: "an instruction's kind is not one that LaunchDarkly documents for workflows",
  },
  "too-many-approvers": { severity: "error", finds: "an approval asks more than ten members" },
} as const satisfies Record<string, { severity: CheckSeverity; finds: string }>;

export type Check = keyof typeof checks;

export function isCheck(code: string): code is Check {
  return Object.hasOwn(checks, code);
}

/** As the configuration has them. */
export type CheckSeverities = Readonly<Partial<Record<Check, CheckSeverity>>>;

/** `accepted`: what a document says is meant. It doesn't lift an error, or a change could lift what base's policy forbids. */
export function severityOf(check: Check, severities: CheckSeverities, accepted: readonly Check[]): CheckSeverity {
  const severity = severities[check] ?? checks[check].severity;
  return severity !== "error" && accepted.includes(check) ? "off" : severity;
}
