// The apply records and the documents at their commits → the ledger: what has been carried out so far, by document and target. Pure.
//
// LaunchDarkly forgets what has run, so what isn't there is new only where the ledger says that it was not made.
import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import { type ApplyRecord, covers, isCommit, type UndoneOperation } from "../../model/record.ts";
import { documentName } from "../../model/target.ts";
import { type Past, pastOf } from "./past.ts";

export interface Documents {
  workflows: readonly DesiredWorkflow[];
  templates: readonly DesiredTemplate[];
}

/** `workflows` and `templates` are the documents as they were carried out. */
export interface Ledger extends Documents {
  /** Documents, each counted once for all of its targets. */
  count: number;
  /** By the names of their documents: what earlier applies did not carry out. */
  undone: ReadonlyMap<string, UndoneOperation>;
  /** By the names of documents of which it isn't known whether they were made: the commit that has them, or `nothing`. */
  unsure: ReadonlyMap<string, string>;
  /** By the same names, the document that was carried out before, for sure. */
  before: ReadonlyMap<string, DesiredWorkflow>;
  /** By their keys, templates of which something is undone, as the last apply's commit has them: as that they may have been made. */
  perhapsMade: ReadonlyMap<string, DesiredTemplate>;
  /** Runs of documents that were removed after they had run: see `ApplyRecord`. */
  past: Past;
  /** Environments of which nothing is known for sure: not even what nobody had named before is new there. */
  blind: ReadonlySet<string>;
  /** Why something isn't known, as far as that is: by the names of environments, and of documents. */
  doubts: ReadonlyMap<string, Doubt>;
  /** Whether, where no record speaks, the revision that the change goes into was asked. */
  restsOnInto: boolean;
  /** By environment, and for templates by nothing: the commit that was applied last, or `nothing`. */
  standsAt: ReadonlyMap<string | undefined, string>;
}

/** Why it isn't known whether something was made. */
export type Doubt =
  | "no record"
  | "not understood"
  | "not proved"
  | "apply lost"
  | "apply cut short"
  | "not known before"
  | "to be deleted";

/** A record and the documents at its commits; or one that may be ours and can't be understood. */
export type Source = RememberedApply | "unreadable";

export interface RememberedApply {
  record: ApplyRecord;
  /** Whether the record is ours for sure. If not, it only tells which documents there may have been. */
  isProved: boolean;
  /** At the record's commit. */
  documents: Documents;
  /** At the commits that `undone` names. */
  revisions: ReadonlyMap<string, Documents>;
}

export interface LedgerInput {
  /** Newest first: for each environment the first one that covers it counts. */
  sources: readonly Source[];
  /** What counts of templates, where records of other environments were looked at, too; else the first of `sources` does. */
  ofTemplates?: Source | undefined;
  /** At the revision that a change goes into: where no record speaks, what it doesn't have was not made. */
  into: Documents & { name: string };
  /** The change's own documents. */
  head: Documents;
}

export function ledgerOf({ sources, ofTemplates: templatesSource, into, head }: LedgerInput): Ledger {
  const remembered = sources.flatMap((source) => (source === "unreadable" ? [] : [source]));
  const environments = new Set(
    [into, head, ...remembered.flatMap(({ documents, revisions }) => [documents, ...revisions.values()])].flatMap(
      ({ workflows }) => workflows.map(({ target }) => target.environment),
    ),
  );
  const workflows: DesiredWorkflow[] = [];
  const undone = new Map<string, UndoneOperation>();
  const unsure = new Map<string, string>();
  const before = new Map<string, DesiredWorkflow>();
  const blind = new Set<string>();
  const doubts = new Map<string, Doubt>();
  let restsOnInto = sources.length === 0;
  const standsAt = new Map<string | undefined, string>();
  for (const environment of environments) {
    const speaking = sourcesFor(sources, environment);
    const here = ({ workflows: list }: Documents) => list.filter(({ target }) => target.environment === environment);
    const source = provedOf(speaking);
    if (source === undefined) {
      restsOnInto = true;
      if (speaking.length > 0) blind.add(environment);
      doubts.set(environment, doubtOf(speaking));
      standsAt.set(environment, into.name);
      for (const [name, { document, revision }] of possible(speaking, into, here)) {
        workflows.push(document);
        unsure.set(name, revision);
      }
      continue;
    }
    standsAt.set(environment, source.record.sha);
    const of = undoneIn(source.record, environment);
    workflows.push(...carriedOut(source, of, here, asEntered));
    for (const entry of of) {
      const name = documentName(entry.key, entry.target);
      undone.set(name, entry);
      if (entry.unsure === undefined) continue;
      unsure.set(name, entry.unsure);
      const earlier = asEntered(here(source.revisions.get(entry.revision) ?? nothing), entry, entry.revision);
      if (earlier !== undefined) before.set(name, earlier);
      doubts.set(name, whyUnsure(entry, source.record));
    }
  }
  const ofTemplates = provedOf(templatesSource === undefined ? sourcesFor(sources, undefined) : [templatesSource]);
  const templateEntries = ofTemplates === undefined ? [] : undoneIn(ofTemplates.record, undefined);
  for (const entry of templateEntries) undone.set(documentName(entry.key, undefined), entry);
  const templates =
    ofTemplates === undefined
      ? into.templates
      : carriedOut(
          ofTemplates,
          templateEntries,
          ({ templates: list }) => list,
          (templates, { key }) => templates.find((template) => template.key === key),
        );
  standsAt.set(undefined, ofTemplates?.record.sha ?? into.name);
  const isUndone = ({ key }: DesiredTemplate) => undone.has(documentName(key, undefined));
  const perhapsMade = new Map(ofTemplates?.documents.templates.filter(isUndone).map((one) => [one.key, one]));
  return {
    workflows,
    templates,
    count: keysOf(workflows, templates),
    undone,
    unsure,
    before,
    perhapsMade,
    past: pastOf(remembered.filter(({ isProved }) => isProved).map(({ record }) => record.past)),
    blind,
    doubts,
    standsAt,
    restsOnInto,
  };
}

function doubtOf([first]: readonly Source[]): Doubt {
  if (first === undefined) return "no record";
  return first === "unreadable" ? "not understood" : "not proved";
}

/** A document that no record spoke of has no revision that was carried out for sure. */
function whyUnsure({ kind, unsure, revision }: UndoneOperation, { begun, sha }: ApplyRecord): Doubt {
  if (kind === "delete") return "to be deleted";
  if (unsure === sha && begun) return "apply lost";
  return unsure === sha || revision !== "nothing" ? "apply cut short" : "not known before";
}

/** Those that speak of an environment, up to the first that is ours for sure: what is older says nothing new. */
function sourcesFor(sources: readonly Source[], environment: string | undefined): Source[] {
  const speaking = sources.filter((source) => source === "unreadable" || covers(source.record, environment));
  const end = speaking.findIndex((source) => source !== "unreadable" && source.isProved);
  return end < 0 ? speaking : speaking.slice(0, end + 1);
}

/** The first, if it is ours for sure. */
function provedOf([first]: readonly Source[]): RememberedApply | undefined {
  return first !== undefined && first !== "unreadable" && first.isProved ? first : undefined;
}

function undoneIn({ undone }: ApplyRecord, environment: string | undefined): UndoneOperation[] {
  return undone.filter(({ target }) =>
    environment === undefined ? target === undefined : target?.endsWith(`/${environment}`),
  );
}

/** By name, what may have been made: what any of the sources says, and the revision that the change goes into. */
function possible(
  sources: readonly Source[],
  into: Documents & { name: string },
  here: (documents: Documents) => DesiredWorkflow[],
): Map<string, { document: DesiredWorkflow; revision: string }> {
  const found = new Map<string, { document: DesiredWorkflow; revision: string }>();
  const add = (documents: Documents, revision: string) => {
    for (const document of here(documents))
      if (!found.has(nameOf(document))) found.set(nameOf(document), { document, revision });
  };
  for (const source of sources) {
    if (source === "unreadable") continue;
    add(source.documents, source.record.sha);
    for (const [revision, documents] of source.revisions) add(documents, revision);
  }
  add(into, into.name);
  return found;
}

/** The ledger that a person gives: LaunchDarkly holds what these documents say. */
export function ledgerFrom({ workflows, templates, name }: Documents & { name: string }): Ledger {
  const environments = workflows.map(({ target }) => target.environment);
  return {
    workflows,
    templates,
    count: keysOf(workflows, templates),
    undone: new Map(),
    unsure: new Map(),
    before: new Map(),
    perhapsMade: new Map(),
    past: new Map(),
    blind: new Set(),
    doubts: new Map(),
    restsOnInto: false,
    standsAt: new Map([undefined, ...environments].map((environment) => [environment, name])),
  };
}

/** The commits that records name for what is undone. */
export function revisionsOf({ undone }: ApplyRecord): string[] {
  return [...new Set(undone.flatMap(({ revision, unsure = revision }) => [revision, unsure]))].filter(isCommit);
}

/** The documents at the record's commit, but of what is undone those that were carried out before, under the key that the record gives them. */
function carriedOut<Document extends DesiredWorkflow | DesiredTemplate>(
  { documents, revisions }: RememberedApply,
  undone: readonly UndoneOperation[],
  listOf: (documents: Documents) => readonly Document[],
  find: (documents: readonly Document[], entry: UndoneOperation, commit: string) => Document | undefined,
): Document[] {
  const open = new Set(undone.map(({ key, target }) => documentName(key, target)));
  const before = undone.flatMap((entry) => {
    const { revision, unsure = revision } = entry;
    const found = [unsure, revision].flatMap(
      (commit) => find(listOf(revisions.get(commit) ?? nothing), entry, commit) ?? [],
    );
    return found.slice(0, 1);
  });
  // A document may have several entries, such as of its removal and of its surplus workflow.
  const once = new Map(before.map((document) => [nameOf(document), document]));
  return [...listOf(documents).filter((document) => !open.has(nameOf(document))), ...once.values()];
}

const nothing: Documents = { workflows: [], templates: [] };

/** The document that an entry is of, as a commit has it; what it was called since, too, is a former key. */
function asEntered(
  documents: readonly DesiredWorkflow[],
  { key, target, keyAt }: UndoneOperation,
  commit: string,
): DesiredWorkflow | undefined {
  const name = documentName(keyAt?.[commit] ?? key, target);
  const document = documents.find((one) => nameOf(one) === name);
  if (document === undefined || keyAt === undefined) return document;
  const former = new Set([...Object.values(keyAt), ...document.formerKeys]);
  former.delete(key);
  return { ...document, key, formerKeys: [...former] };
}

function keysOf(workflows: readonly DesiredWorkflow[], templates: readonly DesiredTemplate[]): number {
  return new Set([...workflows, ...templates].map(({ kind, key }) => `${kind} ${key}`)).size;
}

export function nameOf(document: DesiredWorkflow | DesiredTemplate): string {
  return documentName(document.key, document.kind === "Workflow" ? document.target : undefined);
}
