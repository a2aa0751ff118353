// A plan and the outcomes of its apply → the record that is left for the next one: what was applied, and what of it is undone. Pure.

import type { Outcome } from "../../model/outcome.ts";
import { documentNameOf, type Operation, type Plan, type Undecided } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import type { ApplyRecord, UndoneOperation } from "../../model/record.ts";
import { isCommit } from "../../model/record.ts";
import { documentName, targetName } from "../../model/target.ts";
import { revisionOf, undoneDocuments } from "./undone.ts";

/** GitHub keeps 16 KB with a deployment. */
const mostBytes = 16_000;

export interface RecordInput {
  plan: Plan;
  outcomes: readonly Outcome[];
  /** Digests that plans on merged pull requests showed. */
  reviewed: ReadonlySet<string>;
  /** Digests whose overridable guards were lifted. */
  allowed: ReadonlySet<string>;
  run: string;
  /** The record before this one. */
  before: ApplyRecord | undefined;
}

/**
 * Where the documents could not be understood, or where what is undone is more than a record holds, the next plan is made from the
 * same base again: what has been done is found by its markers. There is no such record where that base is no commit.
 */
export function applyRecord({ plan, outcomes, reviewed, allowed, run, before }: RecordInput): ApplyRecord | undefined {
  const done = new Set(outcomes.filter(({ status }) => status === "done").map(({ operation }) => operation));
  const revision = revisions(plan, before);
  const undone = [
    ...plan.operations
      .filter(({ id }) => !done.has(id))
      .map((operation) => ({
        ...undoneOperation(operation, reviewed, allowed),
        ...present({ revision: revision(documentNameOf(operation)) }),
      })),
    ...plan.undecided.map((one) => ({
      ...undecidedOperation(one),
      ...present({ revision: revision(documentName(one.key, one.target)) }),
    })),
  ];
  const known = new Set(plan.operations.map(({ digest }) => digest));
  const notPlanned = plan.undecided.length === 0 ? [] : [...reviewed].filter((digest) => !known.has(digest));
  const record: ApplyRecord = {
    v: 1,
    sha: plan.head,
    base: plan.base,
    plan: plan.hash,
    run,
    undone,
    ...(notPlanned.length > 0 && { reviewed: notPlanned }),
  };
  if (plan.understood && Buffer.byteLength(JSON.stringify(record)) <= mostBytes) return record;
  if (before !== undefined) return { ...before, plan: plan.hash, run };
  return isCommit(plan.base) ? { ...record, sha: plan.base, undone: [] } : undefined;
}

/** By a document's name, the commit that it was planned against, where that isn't the plan's base. */
function revisions(plan: Plan, before: ApplyRecord | undefined): (name: string) => string | undefined {
  const earlier = undoneDocuments(before?.undone ?? []);
  return (name) => {
    const entry = earlier.get(name);
    const revision = entry && before && revisionOf(entry, before);
    return revision === plan.base ? undefined : revision;
  };
}

function undoneOperation(
  operation: Operation,
  reviewed: ReadonlySet<string>,
  allowed: ReadonlySet<string>,
): UndoneOperation {
  const { kind, key, digest, blockedBy } = operation;
  return {
    kind,
    key,
    ...(operation.object === "workflow" && { target: targetName(operation.target), run: operation.run }),
    digest,
    // What is stopped has not begun, so the old one can't have been deleted by it.
    ...(operation.kind === "replace" && blockedBy.length === 0 && { restDigest: operation.restDigest }),
    reviewed: reviewed.has(digest),
    ...(allowed.has(digest) && { allowed: true }),
  };
}

function undecidedOperation({ key, target, run }: Undecided): UndoneOperation {
  return {
    kind: "undecided",
    key,
    ...(target && { target: targetName(target) }),
    ...present({ run }),
    digest: "",
    reviewed: false,
  };
}
