// A plan, what of it was reviewed, and the outcomes of its apply → the record that is left for the next plan. Pure.
import type { Outcome } from "../../model/outcome.ts";
import type { Operation, Plan, Undecided } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import type { ApplyRecord, ReviewedDigest, UndoneOperation } from "../../model/record.ts";
import { documentName, targetName } from "../../model/target.ts";
import type { Reviewed } from "../policy/review.ts";
import { type Ledger, revisionOf } from "./ledger.ts";

/** What the record will be made of, before anything is carried out. JSON: a journal keeps it for a run that is killed. */
export interface RecordDraft extends Omit<ApplyRecord, "undone"> {
  /** By operation id: what is left of it where it isn't done. */
  operations: Record<string, DraftOperation>;
  undecided: UndoneOperation[];
}

type DraftOperation = UndoneOperation & { restDigest?: string };

export interface DraftInput {
  plan: Plan;
  ledger: Ledger;
  reviewed: Reviewed;
  owner: string;
  directory: string;
  /** The address of the workflow run, or the name of the machine. */
  run: string;
}

export function draftRecord({ plan, ledger, reviewed, owner, directory, run }: DraftInput): RecordDraft {
  const planned = new Set(plan.operations.map(({ digest }) => digest));
  const notPlanned = [...reviewed].filter(([digest]) => !planned.has(digest)).map(reviewedDigest);
  return {
    v: 1,
    owner,
    sha: plan.head,
    directory,
    ...present({ environments: plan.environments }),
    base: plan.base,
    plan: plan.hash,
    run,
    operations: Object.fromEntries(
      plan.operations.map((operation) => [operation.id, undoneOperation(operation, ledger, reviewed)]),
    ),
    undecided: plan.undecided.map((one) => undecidedOperation(one, ledger)),
    ...(plan.undecided.length > 0 && notPlanned.length > 0 && { reviewed: notPlanned }),
  };
}

/** A first record, of the revision that a plan was compared with: nothing was decided, so what isn't known of it stays unknown. */
export function draftUntouched(input: DraftInput): RecordDraft {
  const { plan, ledger } = input;
  const unknown = ledger.workflows.filter(({ key, target }) => ledger.unknown.has(documentName(key, target)));
  return {
    ...draftRecord(input),
    sha: plan.base,
    operations: {},
    undecided: unknown.map(({ key, target, run }) =>
      undecidedOperation({ object: "workflow", key, target, run }, ledger),
    ),
  };
}

/**
 * `deleting`: ids of operations whose DELETE may have been sent although no outcome says what became of them.
 */
export function finishRecord(
  { operations, undecided, ...record }: RecordDraft,
  outcomes: readonly Pick<Outcome, "operation" | "status" | "replacing">[],
  deleting: ReadonlySet<string> = new Set(),
): ApplyRecord {
  const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
  const undone = Object.entries(operations).flatMap(([id, { restDigest, ...entry }]): UndoneOperation[] => {
    const outcome = became.get(id);
    if (outcome?.status === "done") return [];
    const isReplacing = outcome === undefined ? deleting.has(id) : outcome.replacing === true;
    return isReplacing && restDigest !== undefined
      ? [{ ...entry, kind: "create", digest: restDigest, replacing: true }]
      : [entry];
  });
  return { ...record, undone: [...undone, ...undecided] };
}

function undoneOperation(operation: Operation, ledger: Ledger, reviewed: Reviewed): DraftOperation {
  const { kind, key, digest } = operation;
  const target = operation.object === "workflow" ? operation.target : undefined;
  const lifted = reviewed.get(digest);
  return {
    kind,
    key,
    ...(operation.object === "workflow" && { target: targetName(operation.target), run: operation.run }),
    digest,
    ...(operation.kind === "replace" && { restDigest: operation.restDigest }),
    reviewed: lifted !== undefined,
    ...(lifted !== undefined && lifted.size > 0 && { lifted: [...lifted].sort() }),
    ...memoryOf(ledger, { key, target }),
  };
}

function undecidedOperation({ key, target, run }: Undecided, ledger: Ledger): UndoneOperation {
  return {
    kind: "undecided",
    key,
    ...(target && { target: targetName(target) }),
    ...present({ run }),
    digest: "",
    reviewed: false,
    ...memoryOf(ledger, { key, target }),
  };
}

/** What was known of a document before stays known of it until something is done. */
function memoryOf(
  ledger: Ledger,
  document: Parameters<typeof revisionOf>[1],
): Pick<UndoneOperation, "revision" | "replacing"> {
  const isReplacing = ledger.undone.get(documentName(document.key, document.target))?.replacing === true;
  return { revision: revisionOf(ledger, document), ...(isReplacing && { replacing: true }) };
}

function reviewedDigest([digest, lifted]: readonly [string, ReadonlySet<string>]): ReviewedDigest {
  return { digest, ...(lifted.size > 0 && { lifted: [...lifted].sort() }) };
}
