// What a plan leaves to be done × what became of it → the record that is left for the next plan. Pure.
import type { Outcome } from "../../model/outcome.ts";
import {
  type ApplyRecord,
  covers,
  type MadeWorkflow,
  type ReviewedDigest,
  type UndoneOperation,
  unlistedFor,
} from "../../model/record.ts";
import { documentName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import { neverRun, pastOf } from "./past.ts";

/** What a record is made of besides the outcomes. It is JSON: a journal keeps it for a run that is killed. */
export interface ApplyEntry {
  draft: RecordDraft;
  /** The commit of the newest record that was found. */
  before: string | undefined;
}

/** What the record will be made of, before anything is carried out. */
export interface RecordDraft extends Omit<ApplyRecord, "undone"> {
  /** By operation id: what is left of it where it isn't done. */
  operations: Record<string, DraftOperation>;
  undecided: UndoneOperation[];
}

/** Of a workflow's replacement, too, it holds a `restDigest`. */
export type DraftOperation = UndoneOperation & {
  /** Nothing stops it, and it makes a workflow, or deletes one. */
  writes?: true;
  /** Of a delete: what is remembered of the document if its workflow has run. */
  past?: ApplyRecord["past"];
};

/** A revision that had no commit when it was planned, as one. */
export function withHead(draft: RecordDraft, sha: string): RecordDraft {
  const named = <Entry extends UndoneOperation>(entry: Entry): Entry =>
    entry.revision === draft.sha ? { ...entry, revision: sha } : entry;
  const operations = Object.entries(draft.operations).map(([id, entry]) => [id, named(entry)] as const);
  return { ...draft, sha, operations: Object.fromEntries(operations), undecided: draft.undecided.map(named) };
}

/** The part of an outcome that a record needs. */
export type Became = Pick<
  Outcome,
  "operation" | "status" | "replacing" | "ran" | "wrote" | "forbidden" | "liveId" | "madeAt"
>;

/**
 * `deleting` and `creating`: ids of operations whose DELETE, or POST, may have been sent although no outcome says what became of them.
 * What may have been made counts as neither made nor not made: it can have run, and been deleted by hand, before anybody looks. The same
 * goes for what may have been deleted: should the document come back, it isn't known whether that or somebody else deleted it.
 */
export function finishRecord(
  { operations, undecided, ...record }: RecordDraft,
  outcomes: readonly Pick<Became, "operation" | "status" | "replacing" | "ran" | "liveId" | "madeAt">[],
  deleting: ReadonlySet<string> = new Set(),
  creating: ReadonlySet<string> = new Set(),
): ApplyRecord {
  const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
  const whole: ReviewedDigest[] = [...(record.reviewed ?? [])];
  const undone = Object.entries(operations).flatMap(
    ([id, { restDigest, writes, past: _, ...entry }]): UndoneOperation[] => {
      const outcome = became.get(id);
      if (outcome?.status === "done") return [];
      const sent = entry.kind === "delete" ? deleting : creating;
      if (writes && (outcome === undefined ? sent.has(id) : outcome.status === "unknown"))
        return [perhapsDone(entry, record.sha)];
      const isReplacing = outcome === undefined ? deleting.has(id) : outcome.replacing === true;
      if (!isReplacing || restDigest === undefined) return [withRest(entry, restDigest)];
      // The old one may still be there: then the whole replacement is planned again, and stays reviewed.
      if (entry.reviewed) whole.push({ digest: entry.digest, ...present({ lifted: entry.lifted }) });
      return [{ ...entry, kind: "create", digest: restDigest, replacing: true }];
    },
  );
  const doneNow = new Map(
    Object.entries(operations)
      .filter(([id, { kind }]) => became.get(id)?.status === "done" && kind !== "delete" && kind !== "dedupe")
      .map(([, entry]) => [documentName(entry.key, entry.target), entry]),
  );
  // Of what was done to a document, the record's own commit tells.
  const open = undecided.map((one) => (doneNow.has(nameOf(one)) ? doneBut(one, record.sha) : one));
  const doubled = outcomes
    .filter(({ operation, status }) => !(operation in operations) && status !== "done")
    .flatMap(({ operation }) => doneNow.get(operation.replace(/^dedupe /, "")) ?? [])
    .map((one) => doneBut(one, record.sha));
  const again = new Map([...doubled, ...open].map((one) => [nameOf(one), one]));
  for (const one of undone) again.delete(nameOf(one));
  const gone = outcomes.filter(({ status }) => status === "done");
  const past = pastOf([
    record.past,
    ...gone.map(({ operation, ran }) => {
      const entries = operations[operation]?.past;
      return ran === true ? entries : neverRun(entries);
    }),
  ]);
  const made = outcomes.flatMap(({ operation, liveId, madeAt }): MadeWorkflow[] => {
    const target = operations[operation]?.target;
    return target === undefined || liveId === undefined || madeAt === undefined
      ? []
      : [{ target, id: liveId, at: madeAt }];
  });
  return {
    ...record,
    undone: [...undone, ...again.values()],
    ...madeSince([...(record.made ?? []), ...made], Math.max(...made.map(({ at }) => at))),
    ...(past.size > 0 && { past: Object.fromEntries(past) }),
    ...(whole.length > 0 && { reviewed: whole }),
  };
}

/**
 * Of two runs of one commit, what either has made is made: whose record comes last doesn't say of it that it wasn't. What may have been
 * made twice is looked at all the same.
 */
export function withWhatIsMade(record: ApplyRecord, other: ApplyRecord): ApplyRecord {
  if (other.sha !== record.sha || other.begun) return record;
  const theirs = new Set(other.undone.map(nameOf));
  const isOpen = (entry: UndoneOperation) =>
    entry.unsure !== undefined ||
    entry.revision === record.sha ||
    theirs.has(nameOf(entry)) ||
    !covers(other, entry.target?.split("/").at(-1));
  const past = pastOf([record.past, other.past]);
  const made = new Map([...(other.made ?? []), ...(record.made ?? [])].map((one) => [one.id, one]));
  return {
    ...record,
    undone: record.undone.filter(isOpen),
    ...(made.size > 0 && { made: [...made.values()] }),
    ...(past.size > 0 && { past: Object.fromEntries(past) }),
  };
}

function nameOf({ key, target }: UndoneOperation): string {
  return documentName(key, target);
}

/** Done, and to be looked at once more: another run may have made one beside it. */
function doneBut({ key, target, run }: UndoneOperation, revision: string): UndoneOperation {
  return { kind: "undecided", key, ...present({ target, run }), digest: "", reviewed: false, revision };
}

/** Without what is surely listed by now, so that a long apply doesn't leave all that it has made. */
export function madeSince(all: readonly MadeWorkflow[], now: number): { made?: MadeWorkflow[] } {
  const made = all.filter(({ at }) => now - at < unlistedFor);
  return made.length > 0 ? { made } : {};
}

/** Before the first write, for a run that is lost without a trace: what it was to make or delete may have been. */
export function beginRecord({ operations, undecided, ...record }: RecordDraft): ApplyRecord {
  const undone = Object.values(operations).map(({ restDigest, past: _, writes, ...entry }) =>
    writes === true ? perhapsDone(entry, record.sha) : withRest(entry, restDigest),
  );
  return { ...record, begun: true, undone: [...undone, ...undecided] };
}

/** A workflow that is gone by the next plan may have run. */
function withRest(entry: UndoneOperation, restDigest: string | undefined): UndoneOperation {
  return entry.target === undefined ? { ...entry, ...present({ restDigest }) } : entry;
}

/** Whoever lifted a doubt before doesn't lift this one. */
function perhapsDone({ lifted = [], replacing: _, ...entry }: UndoneOperation, sha: string): UndoneOperation {
  const still = lifted.filter((code) => code !== "no-memory");
  return { ...entry, unsure: sha, ...(still.length > 0 && { lifted: still }) };
}
