// A job → the permissions that its token needs on GitHub, as docs/access.md has them. Pure.
import type { ExaminedJob } from "../model/examination.ts";
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
