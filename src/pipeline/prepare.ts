// Two snapshots and the inputs → what planning works on: revisions, owner, policies. Pure.

import { type Configuration, standardConfiguration } from "../configuration/configuration.ts";
import { type Revision, readRevision } from "../configuration/revision.ts";
import { instanceName, resolveOwner } from "../configuration/settings.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import type { Scope } from "../planning/scope/subjects.ts";
import { markEdited, revisionOf, withUndoneBase } from "../planning/scope/undone.ts";
import type { Snapshot } from "../repository/snapshot.ts";
import { version } from "../version.ts";
import type { PlanRequest } from "./gather.ts";

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
  /** What earlier applies left undone, and the revisions that it was planned against, by commit. */
  undone?: { record: ApplyRecord; revisions: ReadonlyMap<string, Snapshot> };
}

export function preparePlan(head: Snapshot, base: Snapshot, inputs: PlanInputs): PlanRequest {
  const { directory, owner, repository, environments, key, scope, paused } = inputs;
  const newest = readRevision(base.files, directory, "base");
  // Base steers, so that a change can't lift its own guards.
  const headRevision = readRevision(head.files, directory, "head", newest.configuration?.checks);
  const baseRevision = withUndone(newest, inputs);
  const steering = newest.configuration ?? headRevision.configuration ?? standardConfiguration;
  const policies: Configuration =
    paused === undefined ? steering : { ...steering, paused: { reason: paused, targets: ["*/*/*"] } };
  const resolved = resolveOwner({
    directory,
    configuration: steering,
    ...present({ owner, repository }),
  });
  const diagnostics: Diagnostic[] = [...head.diagnostics, ...("diagnostic" in resolved ? [resolved.diagnostic] : [])];
  const owners = "owners" in resolved ? resolved.owners : { owner: repository ?? directory, formerOwners: [] };
  return {
    head: headRevision,
    base: baseRevision,
    names: { head: head.name, base: base.name },
    scope,
    ...present({ environments, key }),
    owners,
    instance: instanceName(owners.owner, environments),
    policies,
    tool: version,
    ...(inputs.undone && { undone: markEdited(inputs.undone.record.undone, headRevision, newest) }),
    diagnostics,
  };
}

/** What is undone is planned against what stood when it was planned first. */
function withUndone(newest: Revision, { undone, directory }: PlanInputs): Revision {
  if (undone === undefined) return newest;
  const { record, revisions } = undone;
  const read = new Map([...revisions].map(([commit, { files }]) => [commit, readRevision(files, directory, "base")]));
  const entries = record.undone.map((entry) => ({ entry, revision: revisionOf(entry, record) }));
  return {
    ...withUndoneBase(newest, entries, read),
    unreadable: [...newest.unreadable, ...[...read.values()].flatMap(({ unreadable }) => unreadable)],
  };
}
