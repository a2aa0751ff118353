// Records of applies, and the repository × what is remembered: each with the documents at its commits. What can't be read is an error, never nothing.
import { type Revision, readRevision } from "../configuration/revision.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import type { MadeWorkflow } from "../model/record.ts";
import { type Documents, type RememberedApply, revisionsOf } from "../planning/scope/ledger.ts";
import type { FoundRecord, FoundRecords } from "../repository/records/records.ts";
import type { Repository } from "../repository/repository.ts";
import { type Compared, recordOfTemplates } from "./template-record.ts";

export interface Remembered extends RememberedApply {
  documents: Revision;
  revisions: ReadonlyMap<string, Revision>;
}

/** Of a record that was found; an error where its commit can't be read. */
export type Memory = Remembered | ExpectedError | "unreadable";

/** The record's own directory is where its commit is read: the documents may have moved since. */
export async function remember(
  repository: Repository,
  found: FoundRecord,
  known?: Remembered,
): Promise<Remembered | ExpectedError> {
  try {
    return await readRemembered(repository, found, known);
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}

async function readRemembered(
  repository: Repository,
  { record, isProved }: FoundRecord,
  known?: Remembered,
): Promise<Remembered> {
  const { directory, sha } = record;
  const at = async (commit: string) =>
    readRevision((await repository.snapshot(commit, directory)).files, directory, "base");
  const [documents, ...revisions] = await Promise.all([
    known?.documents ?? at(sha),
    ...revisionsOf(record).map(async (commit) => [commit, known?.revisions.get(commit) ?? (await at(commit))] as const),
  ]);
  return { record, isProved, documents, revisions: new Map(revisions) };
}

/** What counts of templates; mostly the documents at its commit were read for the run's own record. */
export async function rememberTemplates(
  repository: Repository,
  { records, ofTemplates = [] }: FoundRecords,
  environments: readonly string[] | undefined,
  compared: Compared,
  memories: readonly Memory[],
): Promise<Remembered | ExpectedError | undefined> {
  const found = await recordOfTemplates(ofTemplates, environments, compared);
  if (found === undefined) return undefined;
  const { sha, directory } = found.record;
  const own = records.findIndex(
    (one) => one !== "unreadable" && one.record.sha === sha && one.record.directory === directory,
  );
  const known = memories[own];
  if (known === undefined || known === "unreadable") return remember(repository, found);
  return known instanceof ExpectedError ? known : remember(repository, found, known);
}

export function protectingDocuments(
  remembered: readonly Remembered[],
  ofTemplates: Remembered | undefined,
): Documents[] {
  const applied = remembered.map(({ documents }) => documents);
  if (ofTemplates === undefined) return applied;
  const { templates } = ofTemplates.documents;
  return [...applied.map(({ workflows }) => ({ workflows, templates: [] })), { workflows: [], templates }];
}

export function madeOf(remembered: readonly Remembered[]): MadeWorkflow[] {
  const made = remembered.flatMap(({ record }) => record.made ?? []);
  return [...new Map(made.map((one) => [one.id, one])).values()];
}

export function unreadableOf(remembered: readonly Remembered[], into: Revision | undefined): Diagnostic[] {
  const revisions = remembered.flatMap(({ documents, revisions: others }) => [documents, ...others.values()]);
  return [...new Set([...revisions, ...(into === undefined ? [] : [into])])].flatMap(({ unreadable }) => unreadable);
}

export function lostCommit({ message }: ExpectedError): Diagnostic {
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `The commit of the last apply can't be read: ${message.replace(/(?<!\.)$/, ".")} So it isn't known what was made before.`,
    hint: "Was the branch rewritten? Apply by hand with the input `base`, or `--base`: the commit whose documents LaunchDarkly holds.",
  };
}
