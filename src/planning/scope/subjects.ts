// Head and base documents → the subjects that a plan decides on: key and target, with what both revisions say. Pure.

import type { DesiredTemplate, DesiredWorkflow, Target, Understood } from "../../model/document.ts";
import type { UndoneOperation } from "../../model/record.ts";
import { documentName, targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { present } from "../../model/values/present.ts";
import { type Documents, type Doubt, type Ledger, nameOf } from "./ledger.ts";
import { type Memory, memoryOf, namesOf, undoneOf, whyUnknown } from "./memory.ts";
import { hasNeverRun, pastRun } from "./past.ts";
import { type Heir, type Removed, successions } from "./succession.ts";

interface OnTarget {
  key: string;
  /** Every key that its live workflow may carry: its own, and former ones at head and base, but for those that are another document's here. */
  keys: readonly string[];
  target: Target;
  memory: Memory;
  /** The run that the document had when it was removed before, if it had run by then. */
  pastRun?: number;
  /** Whether its workflow was deleted with the document before, and nothing of it had run. */
  wasStopped?: true;
  /** Why the memory is unknown, as far as that is known. */
  doubt?: Doubt;
  /** What an earlier apply left undone here. */
  undone?: UndoneOperation;
  /** Whether the change that is planned leaves the document as it is: what is to be done with it comes from earlier changes. */
  isEarlier: boolean;
  /** Where it isn't known whether `base` was carried out: the document that was before. */
  before?: DesiredWorkflow;
  /** All that head wants on this target, unchanged documents included: they say which run of a double is kept. */
  wantedHere: readonly Heir[];
}

/** A document of head on one of its targets. */
export interface WantedWorkflow extends OnTarget {
  desired: Understood<DesiredWorkflow>;
  /** The same document on all of its targets, this one among them. */
  ofDocument: readonly DesiredWorkflow[];
  /** The document of this key, or of a former key, as it was carried out. */
  base?: DesiredWorkflow;
  /** Documents of the ledger that this one claims by `formerKeys` besides `base`: two rollouts can't become one. */
  alsoAtBase?: readonly DesiredWorkflow[];
}

/** A document of the ledger that head doesn't have on this target any more. */
export interface RemovedWorkflow extends OnTarget {
  desired?: undefined;
  base: DesiredWorkflow;
}

export type WorkflowSubject = WantedWorkflow | RemovedWorkflow;

interface OfTemplate {
  key: string;
  isEarlier: boolean;
  /** What may have been made in place of `base`. */
  perhapsMade?: DesiredTemplate;
}

export interface WantedTemplate extends OfTemplate {
  desired: Understood<DesiredTemplate>;
  base?: DesiredTemplate;
}

export interface RemovedTemplate extends OfTemplate {
  desired?: undefined;
  base: DesiredTemplate;
}

export type TemplateSubject = WantedTemplate | RemovedTemplate;

export type Scope = "changed" | "all";

/** What a plan compares. */
export interface Compared {
  head: Documents;
  ledger: Ledger;
  /** The revision that the change goes into. */
  into: Documents;
  scope: Scope;
}

/** In scope `changed`, what is undone or unknown, and what differs between ledger and head in its compiled form: moving or reformatting a file changes nothing. */
export function workflowSubjects({ head, ledger, into, scope }: Compared): WorkflowSubject[] {
  const isEarlier = unchangedIn(into.workflows, head.workflows);
  const { heirs, removed } = successions(head.workflows, ledger.workflows);
  const wanted = groupBy(heirs.values(), ({ desired }) => targetName(desired.target));
  const documents = groupBy(head.workflows, ({ origin }) => origin.document);
  const onTarget = (document: DesiredWorkflow, { keys, recordedAs }: Removed, before?: DesiredWorkflow): OnTarget => {
    const { key, target } = document;
    const recorded = { keys: recordedAs, target };
    return {
      key,
      keys,
      target,
      wantedHere: wanted.get(targetName(target)) ?? [],
      memory: memoryOf(ledger, recorded, before),
      isEarlier: isEarlier(documentName(key, target)),
      ...present({
        before: recordedAs.flatMap((one) => ledger.before.get(documentName(one, target)) ?? [])[0],
        undone: undoneOf(ledger, recorded),
        pastRun: pastRun(ledger.past, namesOf(document)),
        wasStopped: hasNeverRun(ledger.past, namesOf(document)) || undefined,
        doubt: whyUnknown(ledger, recorded),
      }),
    };
  };
  const isSettled = ({ target }: DesiredWorkflow, { recordedAs: keys }: Heir, before: DesiredWorkflow) =>
    undoneOf(ledger, { keys, target }) === undefined && memoryOf(ledger, { keys, target }, before) === "made";
  const subjects: WorkflowSubject[] = [];
  for (const heir of heirs.values()) {
    const { desired } = heir;
    const [before, ...alsoAtBase] = heir.before;
    if (scope === "changed" && before !== undefined && saySame(desired, before) && isSettled(desired, heir, before))
      continue;
    subjects.push({
      desired: understood(desired),
      ofDocument: documents.get(desired.origin.document) ?? [],
      ...onTarget(desired, heir, before),
      ...present({ base: before }),
      ...(alsoAtBase.length > 0 && { alsoAtBase }),
    });
  }
  for (const [before, names] of removed) subjects.push({ base: before, ...onTarget(before, names) });
  return subjects;
}

/** Throws where that isn't so: a head with a document that isn't understood is not planned. */
function understood<Document extends DesiredWorkflow | DesiredTemplate>(document: Document): Understood<Document> {
  const { content } = document;
  if (content === undefined) throw new Error(`The content of head's document ${document.key} isn't known.`);
  return { ...document, content };
}

/** In scope `changed` also those that a changed workflow is made from: it needs them as they are wanted. */
export function templateSubjects(compared: Compared): TemplateSubject[] {
  const { head, ledger, into, scope } = compared;
  const isEarlier = unchangedIn(into.templates, head.templates);
  const identity = (key: string) => ({
    key,
    isEarlier: isEarlier(documentName(key, undefined)),
    ...present({ perhapsMade: ledger.perhapsMade.get(key) }),
  });
  const workflows = head.templates.length === 0 ? [] : workflowSubjects(compared);
  const needed = new Set(workflows.flatMap(({ desired }) => desired?.content.canonical.template ?? []));
  const atBase = new Map(ledger.templates.map((document) => [document.key, document]));
  const removed = new Map([...ledger.perhapsMade, ...atBase]);
  const subjects: TemplateSubject[] = [];
  for (const desired of head.templates) {
    const { key } = desired;
    const before = atBase.get(key);
    removed.delete(key);
    const subject = { ...identity(key), desired: understood(desired), ...present({ base: before }) };
    if (
      scope === "all" ||
      before === undefined ||
      needed.has(key) ||
      ledger.undone.has(documentName(key, undefined)) ||
      !saySame(desired, before)
    )
      subjects.push(subject);
  }
  // A template's key is its name in LaunchDarkly: a former key is a template to remove.
  return [...subjects, ...[...removed.values()].map((before) => ({ ...identity(before.key), base: before }))];
}

/** By a document's name, whether both revisions say the same of it, or both nothing. */
export function unchangedIn(
  into: readonly (DesiredWorkflow | DesiredTemplate)[],
  head: readonly (DesiredWorkflow | DesiredTemplate)[],
): (name: string) => boolean {
  const [before, after] = [into, head].map((documents) => new Map(documents.map((one) => [nameOf(one), one])));
  return (name) => saySame(before?.get(name), after?.get(name));
}

type Document = DesiredWorkflow | DesiredTemplate;

/** Wherever and however it is written. */
function saySame(one: Document | undefined, other: Document | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other;
  const isSameContent = one.content === other.content || one.content?.hash === other.content?.hash;
  return (
    isSameContent &&
    one.key === other.key &&
    one.adopt === other.adopt &&
    one.protect === other.protect &&
    one.onRemoval === other.onRemoval &&
    (one.kind === "WorkflowTemplate" || other.kind === "WorkflowTemplate" || sayTheSameRun(one, other))
  );
}

function sayTheSameRun(one: DesiredWorkflow, other: DesiredWorkflow): boolean {
  // Keys hold no space.
  const isSameKey = one.formerKeys.join(" ") === other.formerKeys.join(" ");
  return one.run === other.run && one.startAt === other.startAt && isSameKey;
}
