import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  newFindings
} from "./chunk-HWLFCXPU.js";
import {
  usablePolicies,
  withUsablePolicies
} from "./chunk-RQHKKKGQ.js";
import {
  overridableStops
} from "./chunk-RNVREXDO.js";
import {
  areSame,
  blobId,
  emptySnapshot
} from "./chunk-BKTNITTN.js";
import {
  ledgerFrom,
  ledgerOf,
  revisionsOf
} from "./chunk-52MH3IFL.js";
import {
  guardsOfWholePlans,
  isCommit
} from "./chunk-IMFSTL42.js";
import {
  version
} from "./chunk-SN4WNV3U.js";
import {
  identify,
  ownersLeft,
  policyChanges,
  strictest
} from "./chunk-XKCYZ24P.js";
import {
  configurationPath,
  readRevision
} from "./chunk-BNCSYJBC.js";
import {
  noDirectory,
  standardDirectory
} from "./chunk-Z265QYZM.js";
import {
  isError,
  leftEarlier
} from "./chunk-QJEXP4H6.js";
import {
  stopsBesidesWaiting
} from "./chunk-P34VQHCV.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/pipeline/review.ts
function reviewOf(plans, records) {
  const reviewed = /* @__PURE__ */ new Map();
  const add = (digest, lifted) => {
    reviewed.set(digest, /* @__PURE__ */ new Set([...reviewed.get(digest) ?? [], ...lifted, ...guardsOfWholePlans]));
  };
  for (const { undone, reviewed: notPlanned = [] } of records) {
    for (const entry of undone) if (entry.reviewed) add(entry.digest, entry.lifted ?? []);
    for (const { digest, lifted = [] } of notPlanned) add(digest, lifted);
  }
  const mergedAt = /* @__PURE__ */ new Map();
  for (const { shown, stopped = [], isOverridden, plannedAt = 0, ...plan } of plans) {
    for (const digest of stopped) reviewed.delete(digest);
    for (const [digest, time] of mergedAt) if (time < plannedAt && !shown.has(digest)) reviewed.delete(digest);
    for (const digest of shown.keys()) mergedAt.set(digest, plan.mergedAt ?? Number.POSITIVE_INFINITY);
    for (const [digest, stops] of shown) {
      if (stops.length === 0 || isOverridden) add(digest, stops);
      else reviewed.delete(digest);
    }
  }
  return reviewed;
}
function reviewByHand(plan, isAllowed) {
  return reviewOf([{ shown: shownBy(plan), isOverridden: isAllowed }], []);
}
function shownBy(plan) {
  const stops = overridableStops(plan);
  return new Map(
    plan.operations.flatMap((operation) => {
      const lifted = stops.get(operation.id) ?? [];
      if (stopsBesidesWaiting(operation).length !== lifted.length) return [];
      const isTemplate = operation.object === "template" && operation.kind === "replace";
      return [operation.digest, ...isTemplate ? [operation.restDigest] : []].map(
        (digest) => [digest, lifted]
      );
    })
  );
}
function reviewedPlan(plan, head, at) {
  const shown = shownBy(plan);
  const stopped = plan.operations.flatMap(({ digest }) => shown.has(digest) ? [] : [digest]);
  return { head, hash: plan.hash, at, shown, stopped };
}
function isReviewRequired(policy, isPlanned) {
  return policy === "required" || policy === "approved" || policy === "if-present" && isPlanned;
}

// src/pipeline/prepare.ts
async function prepare(repository, comparison, inputs) {
  const { named } = comparison;
  const { directory, environments, areEnvironmentsTyped, key, scope, paused } = inputs;
  const revisionOf = (snapshot) => readRevision(snapshot.files, directory, "base");
  const given = comparison.into ?? named;
  const goesInto = given && await withUsablePolicies(revisionOf(given));
  const head = await withUsablePolicies(
    readRevision(comparison.head.files, directory, "head", goesInto?.configuration?.checks)
  );
  const identity = identify(head, goesInto ?? head, inputs);
  const { owners, instance, steering } = identity;
  const formerOwners = [...owners.formerOwners, ...head.configuration?.formerOwners ?? []];
  const allOwners = [.../* @__PURE__ */ new Set([owners.owner, ...formerOwners])];
  const found = await repository.records.read(allOwners, environments);
  const memories = await Promise.all(
    found.records.map((one) => one === "unreadable" ? one : remember(repository, one))
  );
  const lost = memories.filter((memory) => memory instanceof ExpectedError);
  const sources = memories.map((memory) => memory instanceof ExpectedError ? "unreadable" : memory);
  const remembered = sources.flatMap((source) => source === "unreadable" || !source.isProved ? [] : [source]);
  const [newest] = remembered;
  const isBroken = goesInto !== void 0 && goesInto.unreadable.length > 0 && newest !== void 0;
  const comparedWith = goesInto === void 0 || isBroken ? await asApplied(newest, comparison, directory) : { ...goesInto, name: given?.name ?? "nothing" };
  const into = newest === void 0 && comparedWith.count === 0 ? await fromElsewhere(repository, comparedWith, comparison, owners, inputs) : comparedWith;
  const input = {
    sources: await Promise.all(sources.map((source) => asOf(source, into, comparison))),
    into,
    head
  };
  const isNamed = named !== void 0;
  const ledger = isNamed ? ledgerFrom({ ...revisionOf(named), name: named.name }) : ledgerOf(input);
  const wasThere = found.records.some((one) => one !== "unreadable" && one.record.directory === directory);
  const isNowhere = ledger.count === 0 && !wasThere && [comparison.head, given].every(isMissing);
  const isUntouched = comparison.into !== void 0 && areSame(comparison.head, comparison.into);
  const isEarlier = isUntouched ? () => true : madeEarlier(comparison, goesInto);
  const ownOrEarlier = (diagnostics) => diagnostics.flatMap((one) => isEarlier(one) ? leftEarlier([one]) : [one]);
  const errors = [...head.diagnostics, ...comparison.head.diagnostics].filter(isError);
  const isHeldUp = !isUntouched && errors.length > 0 && errors.every(isEarlier);
  const policies = strictest(steering, [newest?.documents.configuration, head.configuration], paused);
  const request = {
    head: { ...head, diagnostics: ownOrEarlier(newFindings(head.diagnostics, head, into)) },
    ledger,
    into,
    unreadable: ownOrEarlier(
      isNamed ? revisionOf(named).unreadable : unreadableOf(remembered, ledger.restsOnInto ? into : void 0)
    ),
    names: { head: comparison.head.name, base: isNamed ? named.name : newest?.record.sha ?? into.name },
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
    protecting: [...(isNamed ? [ledger] : remembered.map(({ documents }) => documents)).map(asProtecting), into],
    lifted: reviewOf([], isNamed ? [] : remembered.map(({ record }) => record)),
    made: madeOf(remembered),
    tool: version,
    diagnostics: [
      ...inputs.diagnostics ?? [],
      ...ownOrEarlier(comparison.head.diagnostics),
      ...isNowhere && (directory !== standardDirectory || identity.diagnostics.some(isError)) ? [noDirectory(directory)] : identity.diagnostics,
      ...into.count > 0 || found.records.length > 0 ? ownersLeft(head, into, inputs) : [],
      ...found.diagnostics,
      ...isHeldUp ? [heldUp] : [],
      ...comparison.into === void 0 ? [] : await changedPolicies(goesInto, head, directory),
      ...lost.map(lostCommit),
      ...isBroken ? [brokenBranch(newest.record)] : [],
      ...await otherDirectories(remembered, head, comparison, directory)
    ]
  };
  return { request, records: remembered.map(({ record }) => record), isDoubtful: remembered.length < sources.length };
}
function madeEarlier({ head, into }, goesInto) {
  if (into === void 0 || goesInto === void 0) return () => false;
  const idOf = ({ code, message, position }) => JSON.stringify([code, message, position]);
  const known = new Set([...goesInto.diagnostics, ...into.diagnostics].filter(isError).map(idOf));
  if (known.size === 0) return () => false;
  const before = new Map(into.files.map(({ path, bytes }) => [path, blobId(bytes)]));
  const same = new Set(head.files.flatMap(({ path, bytes }) => before.get(path) === blobId(bytes) ? [path] : []));
  const isFileOf = ({ position }) => position !== void 0 && (same.has(position.file) || !head.files.some(({ path }) => path === position.file));
  return (diagnostic) => known.has(idOf(diagnostic)) && isFileOf(diagnostic);
}
async function changedPolicies(before, after, directory) {
  const [old = [], now = []] = [before, after].map((one) => one?.configuration?.policies);
  const usable = new Set((await usablePolicies(old)).policies.map(({ name }) => name));
  return policyChanges(old, now, after.configuration && configurationPath(directory), usable);
}
var heldUp = {
  severity: "warning",
  code: "held-up",
  message: "Errors in documents that this change leaves as they are keep this change from being planned: whatever isn't understood would be taken for removed. A merge of this change leaves it undone.",
  hint: "Mend them first: the next plan shows this change, too."
};
function madeOf(remembered) {
  const made = remembered.flatMap(({ record }) => record.made ?? []);
  return [...new Map(made.map((one) => [one.id, one])).values()];
}
function asProtecting({ workflows, templates }) {
  return { workflows, templates, isApplied: true };
}
function isMissing(snapshot) {
  return snapshot === void 0 || snapshot.isMissing === true && snapshot.diagnostics.length === 0;
}
async function asApplied(newest, { otherwise }, directory) {
  if (newest !== void 0) return { ...newest.documents, name: newest.record.sha };
  const { name, files } = await otherwise?.() ?? emptySnapshot;
  return { ...readRevision(files, directory, "base"), name };
}
async function remember(repository, found) {
  try {
    return await readRemembered(repository, found);
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}
async function readRemembered(repository, { record, isProved }) {
  const { directory, sha } = record;
  const at = async (commit) => readRevision((await repository.snapshot(commit, directory)).files, directory, "base");
  const [documents, ...revisions] = await Promise.all([
    at(sha),
    ...revisionsOf(record).map(async (commit) => [commit, await at(commit)])
  ]);
  return { record, isProved, documents, revisions: new Map(revisions) };
}
async function asOf(source, into, { isPartOf }) {
  if (source === "unreadable" || isPartOf === void 0 || await isPartOf(source.record.sha)) return source;
  return { ...source, documents: into };
}
async function fromElsewhere(repository, into, { headIn }, { owner }, inputs) {
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
function unreadableOf(remembered, into) {
  const revisions = remembered.flatMap(({ documents, revisions: others }) => [
    documents,
    ...[...others.values()]
    // as `remember` reads them
  ]);
  return [...revisions, ...into === void 0 ? [] : [into]].flatMap(({ unreadable }) => unreadable);
}
function lostCommit({ message }) {
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `The commit of the last apply can't be read: ${message} So it isn't known what was made before.`,
    hint: "Was the branch rewritten? Apply by hand with the input `base`, or `--base`: the commit whose documents LaunchDarkly holds."
  };
}
async function otherDirectories(remembered, head, { headIn }, directory) {
  if (head.count === 0) return [];
  const others = [...new Set(remembered.map(({ record }) => record.directory))].filter((other) => other !== directory);
  const full = await Promise.all(
    others.map(async (other) => readRevision((await headIn(other)).files, other, "base").count > 0 ? [other] : [])
  );
  return full.flat().map((other) => ({
    severity: "error",
    code: "two-directories",
    message: `\`${directory}\` and \`${other}\` both hold documents, and both are applied under one owner: each would take the other's for removed.`,
    hint: `Give one of them an \`owner\` of its own in its workflow-sync.yaml, or move all documents into one directory. A change can't give an owner and use it at once: this error stands until that is merged.`
  }));
}
function brokenBranch({ sha }) {
  return {
    severity: "warning",
    code: "base-broken",
    message: `The branch that this goes into can't be read, so this is compared with \`${sha.slice(0, 12)}\`, which was applied last.`,
    hint: "The plan shows what the merge will do if it mends the branch."
  };
}

export {
  reviewOf,
  reviewByHand,
  shownBy,
  reviewedPlan,
  isReviewRequired,
  prepare
};
