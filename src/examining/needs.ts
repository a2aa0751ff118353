// A job → the permissions that its token needs on GitHub, as docs/access.md has them, and which of the repository's settings matter to it. Pure.
import type { ExaminedJob } from "../model/examination.ts";
import type { DoctorCheck } from "./checks.ts";
import { type Access, type Permission, permissions } from "./facts.ts";

type Needs = Partial<Record<Permission, Access>>;

export const permissionNeeds: Record<Exclude<ExaminedJob, "all">, Needs> = {
  plan: { contents: "read", "pull-requests": "write", checks: "write", deployments: "read" },
  apply: { contents: "read", "pull-requests": "write", checks: "read", deployments: "write" },
  drift: { contents: "read", deployments: "read", issues: "write" },
};

/** For `all`, the most that any job needs of each. */
export function needsOfJob(job: ExaminedJob): ReadonlyMap<Permission, Access> {
  const jobs = job === "all" ? Object.values(permissionNeeds) : [permissionNeeds[job]];
  return new Map(
    permissions.flatMap((permission) => {
      const needed = jobs.flatMap((needs) => needs[permission] ?? []);
      const [first] = needed;
      return first === undefined ? [] : [[permission, needed.includes("write") ? ("write" as const) : first]];
    }),
  );
}

/** A merge queue's run is a plan's, drift runs in the plan's environment, and an apply looks for the plan's check run. */
const settings: readonly [DoctorCheck, ExaminedJob[]][] = [
  ["required-check", ["plan"]],
  ["merge-queue", ["plan"]],
  ["plan-environment", ["plan", "drift"]],
  ["apply-environment", ["apply"]],
  ["retention", ["plan", "apply"]],
  ["concurrency", ["apply"]],
];

export function settingsOf(job: ExaminedJob): DoctorCheck[] {
  return settings.flatMap(([check, jobs]) => (job === "all" || jobs.includes(job) ? [check] : []));
}
