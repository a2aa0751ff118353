// A plan, the ledger, and what was reviewed → what a record will be made of, before anything is carried out. Pure.
import type { DesiredWorkflow, Target } from "../../model/document.ts";
import {
  documentNameOf,
  isSendingWorkflow,
  type LiveReference,
  type Operation,
  type Plan,
  type Undecided,
  type WorkflowDelete,
} from "../../model/plan.ts";
import {
  type ApplyRecord,
  guardsOfWholePlans,
  type MadeWorkflow,
  type Reviewed,
  type ReviewedDigest,
  type UndoneOperation,
} from "../../model/record.ts";
import { documentName, targetName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import { type DraftOperation, madeSince, type RecordDraft } from "./apply-record.ts";
import { type Documents, type Ledger, nameOf } from "./ledger.ts";
import { isKnown, namesOf, type Recorded, revisionOf, undoneOf } from "./memory.ts";
import { pastEntries, pastOf } from "./past.ts";
import { type Heir, type Successions, successions } from "./succession.ts";

export interface DraftInput {
  plan: Plan;
  /** What differs from the ledger, and was left out of the plan. */
  unselected: readonly Undecided[];
  ledger: Ledger;
  /** What the plan is of: a document may have had another key when it was carried out. */
  head: Documents;
  reviewed: Reviewed;
  /** What earlier applies have made, as their records have it. */
  made: readonly MadeWorkflow[];
  owner: string;
  /** Those whose records the ledger was made of, too. */
  formerOwners: readonly string[];
  directory: string;
  /** The address of the workflow run, or the name of the machine. */
  run: string;
}

export function draftRecord(input: DraftInput): RecordDraft {
  const { plan, unselected, ledger, head, reviewed, made, owner, formerOwners, directory, run } = input;
  const successors = successions(head.workflows, ledger.workflows);
  const { heirs, removed: gone } = successors;
  const recordedAs = new Map(
    [...heirs.entries(), ...gone.entries()].map(([document, { recordedAs }]) => [nameOf(document), recordedAs]),
  );
  const recorded = ({ key, target }: Named): Named & Recorded => ({
    key,
    target,
    keys: recordedAs.get(documentName(key, target)) ?? [key],
  });
  const memoryOf = (document: Named, seen?: LiveReference) => {
    const known = recorded(document);
    const memory = memoryIn(ledger, known);
    return seen === undefined ? memory : memoryOfSeen(seen, known, memory, input);
  };
  const documents = new Map(ledger.workflows.map((document) => [nameOf(document), document]));
  const past = (operation: WorkflowDelete) => {
    const document = documents.get(documentNameOf(operation));
    const { key, target, run } = operation;
    return pastEntries([{ names: namesOf(document ?? { key, target, formerKeys: [] }), run }]);
  };
  const open = [...plan.undecided, ...unselected, ...begunElsewhere(plan, successors, ledger)];
  const undecided = [...open, ...claimedBesides(heirs.values(), [...plan.operations, ...open])];
  const removed = removedIn(plan, ledger, head, undecided);
  // What was to be deleted had been made.
  const isUnsure = (document: DesiredWorkflow) =>
    memoryOf(document).unsure !== undefined && undoneOf(ledger, recorded(document))?.kind !== "delete";
  const planned = new Set(plan.operations.map(({ digest }) => digest));
  const notPlanned = [...reviewed].filter(([digest]) => !planned.has(digest)).map(reviewedDigest);
  return {
    v: 1,
    owner,
    ...(formerOwners.length > 0 && { formerOwners: [...formerOwners] }),
    sha: plan.head,
    directory,
    ...present({ environments: plan.environments }),
    base: plan.base,
    plan: plan.hash,
    run,
    operations: Object.fromEntries(
      plan.operations.map((operation) => [operation.id, undoneOperation(operation, memoryOf, reviewed, past)]),
    ),
    ...pastOfRecord(
      removed.filter((document) => !isUnsure(document)),
      ledger,
    ),
    undecided: [...undecided, ...removed.filter(isUnsure).map(leftOpen)].map((one) =>
      undecidedOperation(one, recorded, ledger),
    ),
    ...madeSince(made, Date.parse(plan.plannedAt)),
    ...(undecided.length > 0 && notPlanned.length > 0 && { reviewed: notPlanned }),
  };
}

/** What another commit's run had begun to make when this one planned: that run may still make it, so the next plan looks once more. */
function begunElsewhere(
  { head, environments }: Plan,
  { heirs, removed }: Successions,
  { doubts, unsure }: Ledger,
): Undecided[] {
  const all = [...[...heirs.values()].map((heir) => [heir.desired, heir] as const), ...removed.entries()];
  const isBegun = (name: string) => doubts.get(name) === "apply lost" && unsure.get(name) !== head;
  return all
    .filter(
      ([{ target }, { recordedAs }]) =>
        recordedAs.some((key) => isBegun(documentName(key, target))) &&
        (environments?.includes(target.environment) ?? true),
    )
    .map(([{ key, target, run }]) => ({ object: "workflow", key, target, run }));
}

/** Documents of base whose key one of head's lists as a former one although it goes on with another: their workflows may still be there. */
function claimedBesides(heirs: Iterable<Heir>, open: readonly (Operation | Undecided)[]): Undecided[] {
  const names = new Set(open.map(({ key, ...one }) => documentName(key, "target" in one ? one.target : undefined)));
  return [...heirs]
    .filter(({ desired }) => names.has(nameOf(desired)))
    .flatMap(({ before: [, ...others] }) => others)
    .filter((document) => !names.has(nameOf(document)))
    .map(({ key, target, run }) => ({ object: "workflow", key, target, run }));
}

/** Documents that are removed, and whose workflows nothing is to be done with: they have ended, were deleted by hand, or are kept. */
function removedIn(
  { operations, environments }: Plan,
  ledger: Ledger,
  head: Documents,
  undecided: readonly Undecided[],
): DesiredWorkflow[] {
  const open = new Set([
    ...operations.map(documentNameOf),
    ...undecided.map(({ key, target }) => documentName(key, target)),
  ]);
  return [...successions(head.workflows, ledger.workflows).removed.keys()].filter(
    (document) => (environments?.includes(document.target.environment) ?? true) && !open.has(nameOf(document)),
  );
}

/** Of those of which it isn't known whether they were made, that stays so, should they come back. */
function leftOpen({ key, target, run }: DesiredWorkflow): Undecided {
  return { object: "workflow", key, target, run };
}

function pastOfRecord(removed: readonly DesiredWorkflow[], ledger: Ledger): { past?: Record<string, number> } {
  const past = pastOf([
    Object.fromEntries(ledger.past),
    pastEntries(removed.map((one) => ({ names: namesOf(one), run: one.run }))),
  ]);
  return past.size === 0 ? {} : { past: Object.fromEntries(past) };
}

/** A first record, of the revision that a plan was compared with: nothing was decided, so what isn't known of it stays unknown, and templates are as other jobs have left them. */
export function draftUntouched(input: DraftInput, into: Pick<Documents, "templates">): RecordDraft {
  const { plan, ledger } = input;
  const unsure: Undecided[] = ledger.workflows
    .filter((document) => ledger.unsure.has(nameOf(document)))
    .map(({ key, target, run }) => ({ object: "workflow", key, target, run }));
  const templates = new Set([...ledger.templates, ...into.templates].map(({ key }) => key));
  const elsewhere = [...templates].filter(
    (key) => ledger.standsAt.get(undefined) !== plan.base || ledger.undone.has(documentName(key, undefined)),
  );
  return {
    ...draftRecord(input),
    sha: plan.base,
    operations: {},
    undecided: [...unsure, ...elsewhere.map((key): Undecided => ({ object: "template", key }))].map((one) =>
      undecidedOperation(one, (document) => ({ ...document, keys: [document.key] }), ledger),
    ),
  };
}

function undoneOperation(
  operation: Operation,
  memoryOf: MemoryOf,
  reviewed: Reviewed,
  past: (operation: WorkflowDelete) => ApplyRecord["past"],
): DraftOperation {
  const { kind, key, digest } = operation;
  const target = operation.object === "workflow" ? operation.target : undefined;
  const deletion = operation.object === "workflow" && operation.kind === "delete" ? operation : undefined;
  const lifted = reviewed.get(digest);
  const { run, ...memory } = memoryOf({ key, target }, seenBy(operation));
  return {
    kind,
    key,
    ...(operation.object === "workflow" && {
      target: targetName(operation.target),
      run: Math.max(operation.run, run ?? 0),
    }),
    digest,
    ...(operation.kind === "replace" && { restDigest: operation.restDigest }),
    reviewed: lifted !== undefined,
    ...liftedOf(lifted),
    ...memory,
    ...(operation.kind === "create" && operation.blockedBy.includes("rename") && { renamed: true }),
    ...(operation.kind === "delete" && operation.blockedBy.includes("empties-everything") && { emptied: true }),
    ...((isSendingWorkflow(operation) || deletion) && operation.blockedBy.length === 0 && { writes: true }),
    ...(deletion && { past: past(deletion) }),
  };
}

/**
 * What the plan found of the document. Where `no-memory` stops a replacement, what is there is of an earlier run: of what may have
 * been made nothing is known.
 */
function seenBy(operation: Operation): LiveReference | undefined {
  if (operation.object === "template" || operation.kind === "create" || operation.kind === "adopt") return undefined;
  if (operation.blockedBy.includes("no-memory")) return undefined;
  return operation.kind === "dedupe" ? operation.keep : operation.live;
}

/** What was seen there was made, whatever the ledger says: at the commit whose document asks for that run. */
function memoryOfSeen(
  seen: LiveReference,
  known: Named & Recorded,
  { revision, unsure, keyAt }: ReturnType<MemoryOf>,
  { plan, ledger, head }: DraftInput,
): ReturnType<MemoryOf> {
  if (isKnown(ledger, known) && unsure === undefined) return { revision, ...present({ keyAt }) };
  const name = documentName(known.key, known.target);
  const names = new Set(known.keys.map((key) => documentName(key, known.target)));
  const candidates = isKnown(ledger, known)
    ? [
        { commit: unsure, document: ledger.workflows.find((document) => names.has(nameOf(document))) },
        { commit: revision, document: [...names].flatMap((one) => ledger.before.get(one) ?? [])[0] },
      ]
    : [{ commit: plan.head, document: head.workflows.find((document) => nameOf(document) === name) }];
  const isOf = (document: DesiredWorkflow | undefined) =>
    document !== undefined && (seen.run === undefined || document.run === seen.run);
  const of = candidates.filter(({ document }) => isOf(document));
  const found = of.find(({ document }) => document?.content?.hash === seen.hash) ?? of[0];
  return found?.commit === undefined
    ? { revision: isKnown(ledger, known) ? revision : "nothing", unsure: unsure ?? plan.head, ...present({ keyAt }) }
    : { revision: found.commit, ...present({ keyAt }) };
}

/** What stopped it before is not done with because nothing could be decided this time. */
function undecidedOperation(
  { key, target, run }: Undecided,
  recorded: (document: Named) => Named & Recorded,
  ledger: Ledger,
): UndoneOperation {
  const document = recorded({ key, target });
  const { renamed, emptied } = undoneOf(ledger, document) ?? {};
  return {
    kind: "undecided",
    key,
    ...(target && { target: targetName(target) }),
    ...present({ run }),
    digest: "",
    reviewed: false,
    ...memoryIn(ledger, document),
    ...present({ renamed, emptied }),
  };
}

type Named = { key: string; target?: Target | undefined };

type MemoryOf = (
  document: Named,
  seen?: LiveReference,
) => Pick<UndoneOperation, "revision" | "unsure" | "keyAt" | "replacing" | "run">;

/** What was known of a document before stays known of it until something is done. Of a successor that may be missing, its run, too, whatever is asked for since. */
function memoryIn(ledger: Ledger, document: Recorded & Named): ReturnType<MemoryOf> {
  const { replacing, run } = undoneOf(ledger, document) ?? {};
  return { ...revisionOf(ledger, document), ...(replacing && { replacing, ...present({ run }) }) };
}

function reviewedDigest([digest, lifted]: readonly [string, ReadonlySet<string>]): ReviewedDigest {
  return { digest, ...liftedOf(lifted) };
}

/** Guards of whole plans are lifted with every review. */
function liftedOf(lifted: ReadonlySet<string> = new Set()): { lifted?: string[] } {
  const codes = [...lifted].filter((code) => !guardsOfWholePlans.includes(code)).sort();
  return codes.length > 0 ? { lifted: codes } : {};
}
