// A repository and a head → the request for a plan. Which revision head is compared with is decided here, by what was applied last.

import { instanceName } from "../configuration/settings.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import { type ApplyRecord, isCommit } from "../model/record.ts";
import { revisionOf } from "../planning/scope/undone.ts";
import type { Repository } from "../repository/repository.ts";
import type { Snapshot } from "../repository/snapshot.ts";
import { type PlanInputs, type PlanRequest, planRequest, type Undone } from "./request.ts";

export interface Comparison {
  head: Snapshot;
  /** Its configuration names the owner whose record is looked for; head's does where it has none. */
  steering: Snapshot;
  /** What head is compared with where there is no record. */
  base(): Promise<Snapshot>;
  /** Whether a person has named the base: then head is compared with it, whatever was applied last. */
  isNamed: boolean;
  /** Whether head is a proposed change: then it is compared with what it goes into, which is `steering`. */
  isProposal: boolean;
}

export interface Prepared {
  request: PlanRequest;
  /** Of the last apply. */
  record?: ApplyRecord;
}

export async function prepare(repository: Repository, comparison: Comparison, inputs: PlanInputs): Promise<Prepared> {
  const { head, steering, isNamed, isProposal } = comparison;
  const first = planRequest(head, steering, inputs);
  const { record, diagnostics } = await repository.records.read(instancesOf(first), isProposal ? "undone" : "base");
  if (record === undefined || isNamed) {
    const base = await comparison.base();
    const request = base === steering ? first : planRequest(head, base, inputs);
    return { request: withDiagnostics(request, diagnostics), ...present({ record }) };
  }
  const isReadable = first.base.unreadable.length === 0;
  const base = isProposal && isReadable && isCommit(steering.name) ? steering : await repository.snapshot(record.sha);
  const isSame = base === steering && record.undone.length === 0;
  const request = isSame ? first : planRequest(head, base, inputs, await readUndone(repository, record));
  const isReplaced = isProposal && !isReadable && base.name !== steering.name;
  return {
    request: withDiagnostics(request, isReplaced ? [...diagnostics, unreadableBase(record)] : diagnostics),
    record,
  };
}

/** After a rename of the owner, the last apply's record stands under the old name. */
function instancesOf({ instance, owners, environments }: PlanRequest): string[] {
  return [instance, ...owners.formerOwners.map((owner) => instanceName(owner, environments))];
}

async function readUndone(repository: Repository, record: ApplyRecord): Promise<Undone> {
  const revisions = [...new Set(record.undone.map((entry) => revisionOf(entry, record)))];
  const read = revisions.map(
    async (revision) => [revision, await repository.snapshot(isCommit(revision) ? revision : undefined)] as const,
  );
  return { record, revisions: new Map(await Promise.all(read)) };
}

function withDiagnostics(request: PlanRequest, diagnostics: readonly Diagnostic[]): PlanRequest {
  return { ...request, diagnostics: [...request.diagnostics, ...diagnostics] };
}

/** A change that mends the branch it goes into is compared with what could be read last. */
function unreadableBase({ sha }: ApplyRecord): Diagnostic {
  return {
    severity: "warning",
    code: "base-broken",
    message: `The branch that this goes into can't be read, so this is compared with \`${sha.slice(0, 12)}\`, which was applied last.`,
    hint: "The plan shows what the merge will do if it mends the branch.",
  };
}
