// Two snapshots and the inputs → what planning works on: revisions, owner, policies. Pure.
import { type Configuration, standardConfiguration } from "../configuration/configuration.ts";
import { readRevision } from "../configuration/revision.ts";
import { instanceName, settleOwner } from "../configuration/settings.ts";
import type { Snapshot } from "../github/snapshot.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Scope } from "../planning/subjects.ts";
import { version } from "../version.ts";
import type { PlanRequest } from "./planning.ts";

export interface PlanInputs {
  /** Relative to the repository's root. */
  directory: string;
  owner?: string;
  /** `GITHUB_REPOSITORY`. */
  repository?: string;
  environments?: readonly string[];
  key?: string;
  scope: Scope;
  /** Why every write is stopped, from outside the repository. */
  paused?: string;
}

export function preparePlan(head: Snapshot, base: Snapshot, inputs: PlanInputs): PlanRequest {
  const { directory, owner, repository, environments, key, scope, paused } = inputs;
  // Base steers, so that a change can't lift its own guards.
  const baseRevision = readRevision(base.files, directory, "base");
  const headRevision = readRevision(head.files, directory, "head", baseRevision.configuration?.checks);
  const steering = baseRevision.configuration ?? headRevision.configuration ?? standardConfiguration;
  const policies: Configuration =
    paused === undefined ? steering : { ...steering, paused: { reason: paused, targets: ["*/*/*"] } };
  const settled = settleOwner({
    directory,
    configuration: steering,
    ...(owner !== undefined && { owner }),
    ...(repository !== undefined && { repository }),
  });
  const diagnostics: Diagnostic[] = [...head.diagnostics, ...("diagnostic" in settled ? [settled.diagnostic] : [])];
  const owners = "owners" in settled ? settled.owners : { owner: repository ?? directory, formerOwners: [] };
  return {
    head: headRevision,
    base: baseRevision,
    names: { head: head.name, base: base.name },
    scope,
    ...(environments && { environments }),
    ...(key !== undefined && { key }),
    owners,
    instance: instanceName(owners.owner, environments),
    policies,
    tool: version,
    diagnostics,
  };
}
