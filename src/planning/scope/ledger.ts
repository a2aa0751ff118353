// The apply records and the documents at their commits → the ledger: what has been carried out so far, by document and target. Pure.
//
// LaunchDarkly forgets what has run, so what isn't there is new only where the ledger says that it was not made.
import type { DesiredTemplate, DesiredWorkflow, Target } from "../../model/document.ts";
import { type ApplyRecord, covers, isCommit, type UndoneOperation } from "../../model/record.ts";
import { documentName } from "../../model/target.ts";
import { type Past, pastOf, pastRun } from "./past.ts";

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
  | "not known before";

/** What the ledger says of a document on a target. */
export type Memory = "made" | "not made" | "replacing" | "unknown";

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
  /** At the revision that a change goes into: where no record speaks, what it doesn't have was not made. */
  into: Documents & { name: string };
  /** The change's own documents. */
  head: Documents;
}

export function ledgerOf({ sources, into, head }: LedgerInput): Ledger {
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
    workflows.push(...carriedOut(source, of, here));
    for (const entry of of) {
      const name = documentName(entry.key, entry.target);
      undone.set(name, entry);
      if (entry.unsure === undefined) continue;
      unsure.set(name, entry.unsure);
      const earlier = source.revisions.get(entry.revision)?.workflows.find((document) => nameOf(document) === name);
      if (earlier !== undefined) before.set(name, earlier);
      doubts.set(name, whyUnsure(entry, source.record));
    }
  }
  const ofTemplates = provedOf(sourcesFor(sources, undefined));
  const templateEntries = ofTemplates === undefined ? [] : undoneIn(ofTemplates.record, undefined);
  for (const entry of templateEntries) undone.set(documentName(entry.key, undefined), entry);
  const templates =
    ofTemplates === undefined
      ? into.templates
      : carriedOut(ofTemplates, templateEntries, ({ templates: list }) => list);
  standsAt.set(undefined, ofTemplates?.record.sha ?? into.name);
  return {
    workflows,
    templates,
    count: keysOf(workflows, templates),
    undone,
    unsure,
    before,
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
function whyUnsure({ unsure, revision }: UndoneOperation, { begun, sha }: ApplyRecord): Doubt {
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
    past: new Map(),
    blind: new Set(),
    doubts: new Map(),
    restsOnInto: false,
    standsAt: new Map([undefined, ...environments].map((environment) => [environment, name])),
  };
}

/** `made`: the document as it was carried out, under this key or a former one. */
export function memoryOf(
  { undone, unsure, past, blind }: Ledger,
  { key, formerKeys, target }: NamedDocument & { target: Target },
  made: DesiredWorkflow | undefined,
): Memory {
  const names = [...namesOf({ key, formerKeys, target }), ...(made === undefined ? [] : [nameOf(made)])];
  if (names.some((name) => undone.get(name)?.replacing)) return "replacing";
  if (blind.has(target.environment) || names.some((name) => unsure.has(name))) return "unknown";
  return made === undefined && pastRun(past, namesOf({ key, formerKeys, target })) === undefined ? "not made" : "made";
}

/** Why it isn't known whether a document on a target was made, where it isn't. */
export function whyUnknown({ doubts }: Ledger, document: NamedDocument & { target: Target }): Doubt | undefined {
  return [...namesOf(document), document.target.environment].flatMap((name) => doubts.get(name) ?? [])[0];
}

export interface NamedDocument {
  key: string;
  formerKeys?: readonly string[] | undefined;
  target?: Target | undefined;
}

/** What is undone of a document, under its key or a former one. */
export function undoneOf({ undone }: Ledger, document: NamedDocument): UndoneOperation | undefined {
  return namesOf(document)
    .map((name) => undone.get(name))
    .find((entry) => entry !== undefined);
}

/** Whether the ledger has the document, under its key or a former one. */
export function isKnown({ workflows, templates }: Ledger, document: NamedDocument): boolean {
  const names = new Set(namesOf(document));
  return [...workflows, ...templates].some((made) => names.has(nameOf(made)));
}

/** What has been carried out of a document is what it said at this commit: see `UndoneOperation`. */
export function revisionOf(ledger: Ledger, document: NamedDocument): Pick<UndoneOperation, "revision" | "unsure"> {
  const { unsure, standsAt, blind } = ledger;
  const { target } = document;
  const entry = undoneOf(ledger, document);
  const [doubtful] = namesOf(document).flatMap((name) => unsure.get(name) ?? []);
  const isBlind = target !== undefined && blind.has(target.environment);
  if (doubtful !== undefined || isBlind)
    return { revision: entry?.revision ?? "nothing", unsure: doubtful ?? "nothing" };
  return {
    revision: entry?.revision ?? standsAt.get(target?.environment) ?? standsAt.get(undefined) ?? "nothing",
  };
}

export function namesOf({ key, formerKeys = [], target }: NamedDocument): string[] {
  return [key, ...formerKeys].map((one) => documentName(one, target));
}

/** The commits that records name for what is undone. */
export function revisionsOf({ undone }: ApplyRecord): string[] {
  return [...new Set(undone.flatMap(({ revision, unsure = revision }) => [revision, unsure]))].filter(isCommit);
}

/** The documents at the record's commit, but of what is undone those that were carried out before, under the same key or a former one. */
function carriedOut<Document extends DesiredWorkflow | DesiredTemplate>(
  { documents, revisions }: RememberedApply,
  undone: readonly UndoneOperation[],
  listOf: (documents: Documents) => readonly Document[],
): Document[] {
  const applied = listOf(documents);
  const byName = new Map(applied.map((document) => [nameOf(document), document]));
  const open = new Set(undone.map(({ key, target }) => documentName(key, target)));
  const made = new Map(applied.filter((document) => !open.has(nameOf(document))).map((one) => [nameOf(one), one]));
  for (const { key, target, revision, unsure = revision } of undone) {
    const desired = byName.get(documentName(key, target));
    const keys = [key, ...(desired?.kind === "Workflow" ? desired.formerKeys : [])];
    const names = new Set(keys.map((one) => documentName(one, target)));
    const before = [unsure, revision].flatMap((commit) => revisions.get(commit) ?? []);
    for (const document of before.flatMap(listOf)) {
      const name = nameOf(document);
      if (names.has(name) && !made.has(name)) made.set(name, document);
    }
  }
  return [...made.values()];
}

function keysOf(workflows: readonly DesiredWorkflow[], templates: readonly DesiredTemplate[]): number {
  return new Set([...workflows, ...templates].map(({ kind, key }) => `${kind} ${key}`)).size;
}

export function nameOf(document: DesiredWorkflow | DesiredTemplate): string {
  return documentName(document.key, document.kind === "Workflow" ? document.target : undefined);
}
