// Two snapshots and the inputs → the request for a plan: revisions, owner, policies. Pure.

import { type Configuration, standardConfiguration } from "../configuration/configuration.ts";
import { type Revision, readRevision } from "../configuration/revision.ts";
import { instanceName, ownerOfAnotherRepository, resolveOwner } from "../configuration/settings.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Owners } from "../model/owner.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import type { Scope, UndoneEntry } from "../planning/scope/subjects.ts";
import { markEdited, revisionOf, withUndoneBase } from "../planning/scope/undone.ts";
import type { Snapshot } from "../repository/snapshot.ts";
import { version } from "../version.ts";

export interface PlanInputs {
  /** Relative to the repository's root. */
  directory: string;
  owner?: string;
  /** `GITHUB_REPOSITORY`. */
  repository?: string;
  environments?: readonly string[];
  key?: string;
  scope: Scope;
  /** Why everything is stopped: a reason that comes by input, in the place of the configuration's `paused`. */
  paused?: string;
  /** Found before any document was read, such as a host that is not LaunchDarkly's. */
  diagnostics?: readonly Diagnostic[];
}

export interface PlanRequest {
  head: Revision;
  base: Revision;
  names: { head: string; base: string };
  scope: Scope;
  /** Only targets in these environments. */
  environments?: readonly string[];
  /** Only the document of this key. */
  key?: string;
  owners: Owners;
  instance: string;
  /** From base, so that a change can't lift the guards that stop it. */
  policies: Configuration;
  /** The tool's version. */
  tool: string;
  /** What earlier applies left undone. Of it, `base` holds what stood there when it was planned first. */
  undone?: readonly UndoneEntry[];
  /** Found while the revisions were read. */
  diagnostics: readonly Diagnostic[];
}

/** What earlier applies left undone, and the revisions that it was planned against, by commit. */
export interface Undone {
  record: ApplyRecord;
  revisions: ReadonlyMap<string, Snapshot>;
}

export function planRequest(head: Snapshot, base: Snapshot, inputs: PlanInputs, undone?: Undone): PlanRequest {
  const { directory, owner, repository, environments, key, scope, paused } = inputs;
  const newest = readRevision(base.files, directory, "base");
  const headRevision = readRevision(head.files, directory, "head", newest.configuration?.checks);
  const steering = newest.configuration ?? headRevision.configuration ?? standardConfiguration;
  const policies: Configuration =
    paused === undefined ? steering : { ...steering, paused: { reason: paused, targets: ["*/*/*"] } };
  const ownerInputs = { directory, configuration: steering, ...present({ owner, repository }) };
  const resolved = resolveOwner(ownerInputs);
  const owners = "owners" in resolved ? resolved.owners : { owner: repository ?? directory, formerOwners: [] };
  return {
    head: headRevision,
    base: undone === undefined ? newest : withUndone(newest, undone, directory),
    names: { head: head.name, base: base.name },
    scope,
    ...present({ environments, key }),
    owners,
    instance: instanceName(owners.owner, environments),
    policies,
    tool: version,
    ...present({ undone: undone && markEdited(undone.record.undone, headRevision, newest) }),
    diagnostics: [
      ...(inputs.diagnostics ?? []),
      ...head.diagnostics,
      ...("diagnostic" in resolved ? [resolved.diagnostic] : []),
      ...ownerOfAnotherRepository(ownerInputs),
    ],
  };
}

/** Base, but of what is undone as it stood when that was planned first. */
function withUndone(newest: Revision, { record, revisions }: Undone, directory: string): Revision {
  const read = new Map([...revisions].map(([commit, { files }]) => [commit, readRevision(files, directory, "base")]));
  const entries = record.undone.map((entry) => ({ entry, revision: revisionOf(entry, record) }));
  return {
    ...withUndoneBase(newest, entries, read),
    unreadable: [...newest.unreadable, ...[...read.values()].flatMap(({ unreadable }) => unreadable)],
  };
}
