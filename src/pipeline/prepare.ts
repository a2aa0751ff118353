// A repository and a change → the request for a plan. What has been carried out so far is found out here: from the records of applies,
// or from what a person says that LaunchDarkly holds.
import { configurationPath, type Revision, readRevision } from "../configuration/revision.ts";
import { noDirectory, standardDirectory } from "../configuration/settings.ts";
import { type Diagnostic, isError, leftEarlier } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import type { Owners } from "../model/owner.ts";
import { type ApplyRecord, isCommit } from "../model/record.ts";
import { present } from "../model/values/present.ts";
import type { Protecting } from "../planning/policy/guard-input.ts";
import {
  type Documents,
  type LedgerInput,
  ledgerFrom,
  ledgerOf,
  type RememberedApply,
} from "../planning/scope/ledger.ts";
import { newFindings } from "../planning/scope/new-findings.ts";
import { policyChanges } from "../policies/revisions.ts";
import type { Repository } from "../repository/repository.ts";
import { areSame, blobId, emptySnapshot, type Snapshot } from "../repository/revisions/snapshot.ts";
import { version } from "../version.ts";
import { usablePolicies, withUsablePolicies } from "./policies.ts";
import {
  lostCommit,
  type Memory,
  madeOf,
  protectingDocuments,
  type Remembered,
  remember,
  rememberTemplates,
  unreadableOf,
} from "./remembered.ts";
import { identify, ownersLeft, type PlanInputs, type PlanRequest, strictest } from "./request.ts";
import { reviewOf } from "./review.ts";

export interface Comparison {
  head: Snapshot;
  /** Head's files in another directory. */
  headIn(directory: string): Promise<Snapshot>;
  /** The revision that the change goes into. Without one, what was applied last takes its place, and where nothing was, `otherwise`. */
  into?: Snapshot;
  otherwise?(): Promise<Snapshot>;
  /** What a person says that LaunchDarkly holds: it counts in the place of the records. */
  named?: Snapshot;
  /** Whether what was applied at a commit is a part of `into`: a proposed change may be planned on an older state of its branch. */
  isPartOf?(commit: string): Promise<boolean>;
  /** How many commits have come since one, of a proposed change up to where it goes into, else up to head; `undefined` where it isn't in their past. */
  commitsSince?(commit: string): Promise<number | undefined>;
}

export interface Prepared {
  request: PlanRequest;
  /** Those that are ours for sure, newest first. */
  records: readonly ApplyRecord[];
  /** Whether there are others that may be ours. */
  isDoubtful: boolean;
  /** What kept records, or the commits that they name, from being read: an apply would leave a record without what they say. */
  unread: readonly Diagnostic[];
}

export async function prepare(repository: Repository, comparison: Comparison, inputs: PlanInputs): Promise<Prepared> {
  const { named } = comparison;
  const { directory, environments, areEnvironmentsTyped, key, scope, paused } = inputs;
  const revisionOf = (snapshot: Snapshot) => readRevision(snapshot.files, directory, "base");
  const given = comparison.into ?? named;
  const goesInto = given && (await withUsablePolicies(revisionOf(given)));
  const head = await withUsablePolicies(
    readRevision(comparison.head.files, directory, "head", goesInto?.configuration?.checks),
  );
  const identity = identify(head, goesInto ?? head, inputs);
  const { owners, instance, steering } = identity;
  // Records of a former owner count as soon as the change names it; what carries its marker is ours only from the merge on.
  const formerOwners = [...owners.formerOwners, ...(head.configuration?.formerOwners ?? [])];
  const allOwners = [...new Set([owners.owner, ...formerOwners])];
  const found = await repository.records.read(allOwners, environments);
  const memories: Memory[] = await Promise.all(
    found.records.map((one) => (one === "unreadable" ? one : remember(repository, one))),
  );
  const templates = await rememberTemplates(repository, found, environments, comparison, memories);
  const lostCommits = [...new Set([...memories, templates])].flatMap((memory) =>
    memory instanceof ExpectedError ? [lostCommit(memory)] : [],
  );
  const sources = memories.map((memory) => (memory instanceof ExpectedError ? ("unreadable" as const) : memory));
  const remembered = sources.flatMap((source) => (source === "unreadable" || !source.isProved ? [] : [source]));
  const ofTemplates = templates instanceof ExpectedError ? undefined : templates;
  const allRemembered = [...remembered, ...(ofTemplates === undefined ? [] : [ofTemplates])];
  const [newest] = remembered;
  // A branch that can't be read is compared as it was when it was applied last.
  const isBroken = goesInto !== undefined && goesInto.unreadable.length > 0 && newest !== undefined;
  const comparedWith =
    goesInto === undefined || isBroken
      ? await asApplied(newest, comparison, directory)
      : { ...goesInto, name: given?.name ?? "nothing" };
  const into =
    newest === undefined && comparedWith.count === 0
      ? await fromElsewhere(repository, comparedWith, comparison, owners, inputs)
      : comparedWith;
  const input: LedgerInput = {
    sources: await Promise.all(sources.map((source) => asOf(source, into, comparison))),
    ofTemplates:
      templates instanceof ExpectedError ? "unreadable" : templates && (await asOf(templates, into, comparison)),
    into,
    head,
  };
  const isNamed = named !== undefined;
  const ledger = isNamed ? ledgerFrom({ ...revisionOf(named), name: named.name }) : ledgerOf(input);
  const wasThere = found.records.some((one) => one !== "unreadable" && one.record.directory === directory);
  const isNowhere = ledger.count === 0 && !wasThere && [comparison.head, given].every(isMissing);
  // What is wrong with files that the change leaves as they are is not its own fault.
  const isUntouched = comparison.into !== undefined && areSame(comparison.head, comparison.into);
  const isEarlier = isUntouched ? () => true : madeEarlier(comparison, goesInto);
  const ownOrEarlier = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.flatMap((one) => (isEarlier(one) ? leftEarlier([one]) : [one]));
  const errors = [...head.diagnostics, ...comparison.head.diagnostics].filter(isError);
  const isHeldUp = !isUntouched && errors.length > 0 && errors.every(isEarlier);
  const policies = strictest(steering, [newest?.documents.configuration, head.configuration], paused);
  const request: PlanRequest = {
    head: { ...head, diagnostics: ownOrEarlier(newFindings(head.diagnostics, head, into)) },
    ledger,
    into,
    unreadable: ownOrEarlier(
      isNamed ? revisionOf(named).unreadable : unreadableOf(allRemembered, ledger.restsOnInto ? into : undefined),
    ),
    names: { head: comparison.head.name, base: isNamed ? named.name : (newest?.record.sha ?? into.name) },
    isBaseNamed: isNamed,
    isUnrecorded: isNamed || found.records.length === 0,
    scope,
    ...present({ environments, areEnvironmentsTyped, key }),
    directory,
    owners,
    formerOwners: allOwners.slice(1),
    instance,
    policies,
    compiled: (await usablePolicies(policies.policies)).policies,
    protecting: [...(isNamed ? [ledger] : protectingDocuments(remembered, ofTemplates)).map(asProtecting), into],
    lifted: reviewOf([], isNamed ? [] : remembered.map(({ record }) => record)),
    made: madeOf(remembered),
    tool: version,
    diagnostics: [
      ...(inputs.diagnostics ?? []),
      ...ownOrEarlier(comparison.head.diagnostics),
      ...(isNowhere && (directory !== standardDirectory || identity.diagnostics.some(isError))
        ? [noDirectory(directory)]
        : identity.diagnostics),
      ...(into.count > 0 || found.records.length > 0 ? ownersLeft(head, into, inputs) : []),
      ...found.diagnostics,
      ...(isHeldUp ? [heldUp] : []),
      ...(comparison.into === undefined ? [] : await changedPolicies(goesInto, head, directory)),
      ...lostCommits,
      ...(isBroken ? [brokenBranch(newest.record)] : []),
      ...(await otherDirectories(allRemembered, head, comparison, directory)),
    ],
  };
  return {
    request,
    records: remembered.map(({ record }) => record),
    isDoubtful: remembered.length < sources.length,
    unread: [...(found.unread === undefined ? [] : [found.unread]), ...(isNamed ? [] : lostCommits)],
  };
}

/** Whether the revision that the change goes into has the same error, in a file that the change leaves as it is. */
function madeEarlier({ head, into }: Comparison, goesInto: Revision | undefined): (diagnostic: Diagnostic) => boolean {
  if (into === undefined || goesInto === undefined) return () => false;
  const idOf = ({ code, message, position }: Diagnostic) => JSON.stringify([code, message, position]);
  const known = new Set([...goesInto.diagnostics, ...into.diagnostics].filter(isError).map(idOf));
  if (known.size === 0) return () => false;
  const before = new Map(into.files.map(({ path, bytes }) => [path, blobId(bytes)]));
  const same = new Set(head.files.flatMap(({ path, bytes }) => (before.get(path) === blobId(bytes) ? [path] : [])));
  const isFileOf = ({ position }: Diagnostic) =>
    position !== undefined && (same.has(position.file) || !head.files.some(({ path }) => path === position.file));
  return (diagnostic) => known.has(idOf(diagnostic)) && isFileOf(diagnostic);
}

async function changedPolicies(
  before: Revision | undefined,
  after: Revision,
  directory: string,
): Promise<Diagnostic[]> {
  const [old = [], now = []] = [before, after].map((one) => one?.configuration?.policies);
  const usable = new Set((await usablePolicies(old)).policies.map(({ name }) => name));
  return policyChanges(old, now, after.configuration && configurationPath(directory), usable);
}

const heldUp: Diagnostic = {
  severity: "warning",
  code: "held-up",
  message:
    "Errors in documents that this change leaves as they are keep this change from being planned: whatever isn't understood would be taken for removed. A merge of this change leaves it undone.",
  hint: "Mend them first: the next plan shows this change, too.",
};

/** A record holds what those right before it have made, too. */
function asProtecting({ workflows, templates }: Documents): Protecting {
  return { workflows, templates, isApplied: true };
}

/** One that a file or a link takes the place of isn't missing: that is told. */
function isMissing(snapshot: Snapshot | undefined): boolean {
  return snapshot === undefined || (snapshot.isMissing === true && snapshot.diagnostics.length === 0);
}

async function asApplied(
  newest: Remembered | undefined,
  { otherwise }: Comparison,
  directory: string,
): Promise<Revision & { name: string }> {
  if (newest !== undefined) return { ...newest.documents, name: newest.record.sha };
  const { name, files } = (await otherwise?.()) ?? emptySnapshot;
  return { ...readRevision(files, directory, "base"), name };
}

/** Where what was applied is newer than what the change goes into, the change is shown against the latter. */
async function asOf(
  source: Remembered | "unreadable",
  into: Revision,
  { isPartOf }: Comparison,
): Promise<RememberedApply | "unreadable"> {
  if (source === "unreadable" || isPartOf === undefined || (await isPartOf(source.record.sha))) return source;
  return { ...source, documents: into };
}

/** Without a record nobody knows where the documents lay before: those of the owner that head has moved away count, wherever they were. */
async function fromElsewhere(
  repository: Repository,
  into: Revision & { name: string },
  { headIn }: Comparison,
  { owner }: Owners,
  inputs: PlanInputs,
): Promise<Revision & { name: string }> {
  if (!isCommit(into.name)) return into;
  const others = (await repository.directories(into.name)).filter((other) => other !== inputs.directory);
  for (const directory of others) {
    const { files } = await repository.snapshot(into.name, directory);
    const before = readRevision(files, directory, "base");
    const { owners } = identify(before, before, { ...inputs, directory });
    if (owners.owner !== owner || before.count === 0) continue;
    const { count } = readRevision((await headIn(directory)).files, directory, "base");
    if (count === 0) return { ...before, name: into.name };
  }
  return into;
}

/** Two directories of one owner would delete each other's workflows. */
async function otherDirectories(
  remembered: readonly Remembered[],
  head: Revision,
  { headIn }: Comparison,
  directory: string,
): Promise<Diagnostic[]> {
  if (head.count === 0) return [];
  const others = [...new Set(remembered.map(({ record }) => record.directory))].filter((other) => other !== directory);
  const full = await Promise.all(
    others.map(async (other) => (readRevision((await headIn(other)).files, other, "base").count > 0 ? [other] : [])),
  );
  return full.flat().map((other) => ({
    severity: "error",
    code: "two-directories",
    message: `\`${directory}\` and \`${other}\` both hold documents, and both are applied under one owner: each would take the other's for removed.`,
    hint: `Give one of them an \`owner\` of its own in its workflow-sync.yaml, or move all documents into one directory. A change can't give an owner and use it at once: this error stands until that is merged.`,
  }));
}

/** A change that mends the branch it goes into is compared with what could be read last. */
function brokenBranch({ sha }: ApplyRecord): Diagnostic {
  return {
    severity: "warning",
    code: "base-broken",
    message: `The branch that this goes into can't be read, so this is compared with \`${sha.slice(0, 12)}\`, which was applied last.`,
    hint: "The plan shows what the merge will do if it mends the branch.",
  };
}
