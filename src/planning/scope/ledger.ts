// The apply records and the documents at their commits → the ledger: what has been carried out so far, by document and target. Pure.
//
// LaunchDarkly forgets what has run, so what isn't there is new only where the ledger says that it was not made.
import type { DesiredTemplate, DesiredWorkflow, Target } from "../../model/document.ts";
import { type ApplyRecord, covers, isCommit, type UndoneOperation } from "../../model/record.ts";
import { documentName } from "../../model/target.ts";

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
  /** Names of documents of which it isn't known whether they were made. */
  unknown: ReadonlySet<string>;
  /** Environments of which nothing is known: not even what nobody had named before is new there. */
  blind: ReadonlySet<string>;
  /** Whether, where no record speaks, the revision that the change goes into was asked. */
  restsOnInto: boolean;
  /** By environment, and for templates by nothing: the commit that was applied last, `nothing`, or `unknown`. */
  standsAt: ReadonlyMap<string | undefined, string>;
}

/** What the ledger says of a document on a target. */
export type Memory = "made" | "not made" | "replacing" | "unknown";

/** A record and the documents at its commits; or one that ours can't be sure of. */
export type Source = RememberedApply | "unreadable";

export interface RememberedApply {
  record: ApplyRecord;
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
  const unknown = new Set<string>();
  const blind = new Set<string>();
  let restsOnInto = sources.length === 0;
  const standsAt = new Map<string | undefined, string>();
  for (const environment of environments) {
    const source = sourceFor(sources, environment);
    const here = ({ target }: DesiredWorkflow) => target.environment === environment;
    if (source === undefined || source === "unreadable") {
      restsOnInto = true;
      if (source === "unreadable") blind.add(environment);
      standsAt.set(environment, source === undefined ? into.name : "unknown");
      for (const document of into.workflows.filter(here)) {
        workflows.push(document);
        unknown.add(nameOf(document));
      }
      continue;
    }
    standsAt.set(environment, source.record.sha);
    const of = source.record.undone.filter(({ target }) => target?.endsWith(`/${environment}`));
    workflows.push(...carriedOut(source, of, ({ workflows: list }) => list.filter(here)));
    for (const entry of of) {
      const name = documentName(entry.key, entry.target);
      undone.set(name, entry);
      if (entry.revision === "unknown") unknown.add(name);
    }
  }
  const newest = sourceFor(sources, undefined);
  const ofTemplates = newest === undefined || newest === "unreadable" ? undefined : newest;
  const templateEntries = (ofTemplates?.record.undone ?? []).filter(({ target }) => target === undefined);
  for (const entry of templateEntries) undone.set(documentName(entry.key, undefined), entry);
  const templates =
    ofTemplates === undefined
      ? into.templates
      : carriedOut(ofTemplates, templateEntries, ({ templates: list }) => list);
  standsAt.set(undefined, ofTemplates?.record.sha ?? into.name);
  return { workflows, templates, count: keysOf(workflows, templates), undone, unknown, blind, standsAt, restsOnInto };
}

/** The ledger that a person gives: LaunchDarkly holds what these documents say. */
export function ledgerFrom({ workflows, templates, name }: Documents & { name: string }): Ledger {
  const environments = workflows.map(({ target }) => target.environment);
  return {
    workflows,
    templates,
    count: keysOf(workflows, templates),
    undone: new Map(),
    unknown: new Set(),
    blind: new Set(),
    restsOnInto: false,
    standsAt: new Map([undefined, ...environments].map((environment) => [environment, name])),
  };
}

/** `made`: the document as it was carried out, under this key or a former one. */
export function memoryOf(
  { undone, unknown, blind }: Ledger,
  { key, formerKeys, target }: NamedDocument & { target: Target },
  made: DesiredWorkflow | undefined,
): Memory {
  const names = [...namesOf({ key, formerKeys, target }), ...(made === undefined ? [] : [nameOf(made)])];
  if (names.some((name) => undone.get(name)?.replacing)) return "replacing";
  if (blind.has(target.environment) || names.some((name) => unknown.has(name))) return "unknown";
  return made === undefined ? "not made" : "made";
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
export function revisionOf(ledger: Ledger, document: NamedDocument): string {
  const { unknown, standsAt, blind } = ledger;
  const { target } = document;
  const entry = undoneOf(ledger, document);
  if (entry !== undefined) return entry.revision;
  const isUnknown = namesOf(document).some((name) => unknown.has(name));
  if (isUnknown || (target !== undefined && blind.has(target.environment))) return "unknown";
  return standsAt.get(target?.environment) ?? standsAt.get(undefined) ?? "nothing";
}

function namesOf({ key, formerKeys = [], target }: NamedDocument): string[] {
  return [key, ...formerKeys].map((one) => documentName(one, target));
}

function sourceFor(sources: readonly Source[], environment: string | undefined): Source | undefined {
  return sources.find((source) => source === "unreadable" || covers(source.record, environment));
}

/** The commits that records name for what is undone. */
export function revisionsOf({ undone }: ApplyRecord): string[] {
  return [...new Set(undone.map(({ revision }) => revision))].filter(isCommit);
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
  for (const { key, target, revision } of undone) {
    const desired = byName.get(documentName(key, target));
    const keys = [key, ...(desired?.kind === "Workflow" ? desired.formerKeys : [])];
    const names = new Set(keys.map((one) => documentName(one, target)));
    const before = revisions.get(revision);
    for (const document of before === undefined ? [] : listOf(before)) {
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
