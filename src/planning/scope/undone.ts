// What earlier applies left undone × base → the base that each document is planned against; and outcomes → what this apply leaves undone. Pure.

import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Operation, Plan } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import type { ApplyRecord, UndoneOperation } from "../../model/record.ts";
import { documentName, targetName } from "../../model/target.ts";
import { type Documents, templateForm, type UndoneDocuments, type UndoneEntry, workflowForm } from "./subjects.ts";

/** `head` against the branch as it is: not against what stood when a leftover was planned. */
export function markEdited(undone: readonly UndoneOperation[], head: Documents, newest: Documents): UndoneEntry[] {
  const forms = ({ workflows, templates }: Documents) =>
    new Map([
      ...workflows.map((document) => [nameOf(document), workflowForm(document)] as const),
      ...templates.map((document) => [nameOf(document), templateForm(document)] as const),
    ]);
  const [here, before] = [forms(head), forms(newest)];
  return undone.map((entry) => {
    const name = documentName(entry.key, entry.target);
    return here.get(name) === before.get(name) ? entry : { ...entry, edited: true };
  });
}

export function undoneDocuments(undone: readonly UndoneEntry[]): UndoneDocuments {
  return new Map(undone.map((entry) => [documentName(entry.key, entry.target), entry]));
}

/** Of what is undone, base is what stood when it was planned: that it is written down doesn't mean that it was carried out. `revisions` by commit. */
export function withUndoneBase<Base extends Documents & { count: number }>(
  base: Base,
  undone: readonly { entry: UndoneOperation; revision: string }[],
  revisions: ReadonlyMap<string, Documents>,
): Base {
  const old = new Map(undone.map(({ entry, revision }) => [documentName(entry.key, entry.target), revision]));
  const back = <Document extends DesiredWorkflow | DesiredTemplate>(
    listOf: (documents: Documents) => readonly Document[],
  ) => [
    ...listOf(base).filter((document) => !old.has(nameOf(document))),
    ...[...revisions].flatMap(([revision, documents]) =>
      listOf(documents).filter((document) => old.get(nameOf(document)) === revision),
    ),
  ];
  const workflows = back(({ workflows: list }) => list);
  const templates = back(({ templates: list }) => list);
  const here = new Set([...base.workflows, ...base.templates].map(({ kind, key }) => `${kind} ${key}`));
  const gone = new Set(
    [...workflows, ...templates].map(({ kind, key }) => `${kind} ${key}`).filter((name) => !here.has(name)),
  );
  // A guard that counts documents counts those whose removal is undone.
  return { ...base, workflows, templates, count: base.count + gone.size };
}

function nameOf(document: DesiredWorkflow | DesiredTemplate): string {
  return documentName(document.key, document.kind === "Workflow" ? targetName(document.target) : undefined);
}

/** The commit that an entry was planned against. */
export function revisionOf({ revision }: UndoneOperation, { base }: ApplyRecord): string {
  return revision ?? base;
}

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

/** What was compared with nothing at all has no commit for a base. */
export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}

/**
 * The record of an apply. Where the documents could not be understood, or where what is undone doesn't fit, base stays
 * what it was: what has been done is found by its markers. None, if that was no commit.
 */
export function recordOf({ plan, outcomes, reviewed, allowed, run, before }: RecordInput): ApplyRecord | undefined {
  const old = undoneDocuments(before?.undone ?? []);
  const done = new Set(outcomes.filter(({ status }) => status === "done").map(({ operation }) => operation));
  const decided = plan.operations.filter(({ id }) => !done.has(id));
  const plannedAgainst = (name: string) => {
    const entry = old.get(name);
    const revision = entry && before && revisionOf(entry, before);
    return revision === undefined || revision === plan.base ? {} : { revision };
  };
  const undone = [
    ...decided.map((operation): UndoneOperation => {
      const name = documentName(operation.key, placeOf(operation));
      const isReviewed = reviewed.has(operation.digest);
      return {
        kind: operation.kind,
        key: operation.key,
        ...(operation.object === "workflow" && { target: targetName(operation.target), run: operation.run }),
        digest: operation.digest,
        // What is stopped has not begun: nothing of it is gone by our doing.
        ...(operation.rest !== undefined && operation.blockedBy.length === 0 && { rest: operation.rest }),
        reviewed: isReviewed,
        ...(allowed.has(operation.digest) && { allowed: true }),
        ...plannedAgainst(name),
      };
    }),
    ...plan.undecided.map(
      ({ key, target, run: number }): UndoneOperation => ({
        kind: "undecided",
        key,
        ...(target && { target: targetName(target) }),
        ...present({ run: number }),
        digest: "",
        reviewed: false,
        ...plannedAgainst(documentName(key, target && targetName(target))),
      }),
    ),
  ];
  const known = new Set(plan.operations.map(({ digest }) => digest));
  const leftover = plan.undecided.length === 0 ? [] : [...reviewed].filter((digest) => !known.has(digest));
  const record: ApplyRecord = {
    v: 1,
    sha: plan.head,
    base: plan.base,
    plan: plan.hash,
    run,
    undone,
    ...(leftover.length > 0 && { reviewed: leftover }),
  };
  if (plan.understood && Buffer.byteLength(JSON.stringify(record)) <= mostBytes) return record;
  if (before !== undefined) return { ...before, plan: plan.hash, run };
  return isCommit(plan.base) ? { ...record, sha: plan.base, undone: [] } : undefined;
}

function placeOf(operation: Operation): string | undefined {
  return operation.object === "workflow" ? targetName(operation.target) : undefined;
}
