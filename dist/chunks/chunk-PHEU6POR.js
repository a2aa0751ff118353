import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  contextKindOf
} from "./chunk-VA5DA7RP.js";
import {
  newFindings
} from "./chunk-SR5EA4X6.js";
import {
  referenceText
} from "./chunk-LFTSHEY5.js";
import {
  usablePolicies,
  withUsablePolicies
} from "./chunk-JSHT7TM2.js";
import {
  overridableStops
} from "./chunk-RNVREXDO.js";
import {
  areSame,
  blobId,
  emptySnapshot
} from "./chunk-3NGA4BNK.js";
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
} from "./chunk-LGMXDIMP.js";
import {
  configurationPath,
  readRevision,
  wholeWeight
} from "./chunk-DYXACLRO.js";
import {
  noDirectory,
  standardDirectory
} from "./chunk-2H2NMC7F.js";
import {
  errorAt,
  isError,
  leftEarlier
} from "./chunk-IA23WDKF.js";
import {
  nearestHint
} from "./chunk-OZDT6SGM.js";
import {
  stopsBesidesWaiting
} from "./chunk-P34VQHCV.js";
import {
  flagName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-ORF7NN5K.js";
import {
  jsonText,
  list,
  object,
  objects,
  texts
} from "./chunk-XEMECXA4.js";

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

// src/flags/state.ts
function flagPlace({ project, flag, environment }, flags) {
  const others = (key) => flags.get(flagName({ project, flag: key }));
  const own = others(flag);
  return own && { flag: own, environment, others };
}
function flagState({ flag, environment, others }) {
  const { variations, environments } = flag;
  const configuration = environments[environment]?.configuration;
  if (configuration === void 0) return void 0;
  const id = (index) => typeof index === "number" ? variations[index]?.id : void 0;
  const serving = (written) => readServing(object(written), id);
  const off = id(configuration.offVariation);
  return {
    on: configuration.on === true,
    ...present({ offVariation: off }),
    fallthrough: serving(configuration.fallthrough),
    rules: objects(configuration.rules).map((rule) => ({
      id: String(rule._id ?? ""),
      ...readDescription(rule),
      clauses: objects(rule.clauses).map(readClause),
      serving: serving(rule),
      disabled: rule.disabled === true,
      trackEvents: rule.trackEvents === true
    })),
    targets: [...objects(configuration.targets), ...objects(configuration.contextTargets)].flatMap((target) => {
      const variation = id(target.variation);
      const values = texts(target.values);
      return variation === void 0 || values.length === 0 ? [] : [{ contextKind: contextKindOf(target.contextKind), variation, values }];
    }),
    // A live flag names another flag's variation by its place there; instructions do by its id.
    prerequisites: objects(configuration.prerequisites).map(({ key, variation }) => ({
      key: String(key),
      variation: others(String(key))?.variations[Number(variation)]?.id ?? String(variation)
    })),
    trackEvents: configuration.trackEvents === true,
    trackEventsFallthrough: configuration.trackEventsFallthrough === true
  };
}
function readServing({ variation, rollout }, id) {
  const fixed = id(variation);
  if (fixed !== void 0) return { variation: fixed };
  const split = object(rollout);
  return {
    rollout: sharesOf(objects(split.variations).map((share) => [id(share.variation), share.weight])),
    ...readBucketing(split.contextKind, split.bucketBy),
    ...present({ seed: typeof split.seed === "number" ? split.seed : void 0, running: runningOn(split) })
  };
}
function readBucketing(contextKind, bucketBy) {
  return {
    contextKind: contextKindOf(contextKind),
    ...typeof bucketBy === "string" && bucketBy !== "" && bucketBy !== "key" && { bucketBy }
  };
}
function runningOn({ experimentAllocation, kind }) {
  if (object(experimentAllocation).type === "measuredRollout") return "rollout";
  return kind === "experiment" || typeof experimentAllocation === "object" && experimentAllocation !== null ? "experiment" : void 0;
}
function sharesOf(written) {
  const sums = /* @__PURE__ */ new Map();
  for (const [variation, weight] of written)
    if (variation !== void 0 && typeof weight === "number" && weight !== 0)
      sums.set(variation, (sums.get(variation) ?? 0) + weight);
  return [...sums].map(([variation, weight]) => ({ variation, weight })).sort((left, right) => left.variation < right.variation ? -1 : 1);
}
function readDescription({ description }) {
  return typeof description === "string" && description !== "" ? { description } : {};
}
function readClause({ _id, attribute, op, negate, values, contextKind }) {
  return {
    ...typeof _id === "string" && { id: _id },
    attribute: String(attribute ?? ""),
    op: String(op ?? ""),
    negate: negate === true,
    values: list(values),
    contextKind: contextKindOf(contextKind)
  };
}
function evaluatedRules({ rules }) {
  return rules.filter(({ disabled }) => !disabled);
}
function sharesById(serving) {
  return "variation" in serving ? [{ variation: serving.variation, weight: wholeWeight }] : serving.rollout;
}

// src/flags/rule-names.ts
function ruleNames({ environments }, environment) {
  const rules = objects(environments[environment]?.configuration.rules).map((rule) => {
    const id = String(rule._id ?? "");
    return { id, name: ruleName({ id, ...readDescription(rule), clauses: objects(rule.clauses).map(readClause) }) };
  });
  return new Map(
    rules.map(({ id, name }, index) => {
      const isShared = rules.some((other) => other.id !== id && other.name === name);
      return [id, isShared ? `#${index + 1} ${name}` : name];
    })
  );
}
function ruleName({ description, clauses, id }) {
  if (description !== void 0 && description !== "") return description;
  const shown = clauses.slice(0, 3).map(clauseName).join(" and ");
  return clauses.length > 3 ? `${shown}, …` : shown || id;
}
function clauseName({ attribute, op, negate, values, contextKind }) {
  const of = contextKind === "user" ? "" : `${contextKind} `;
  const what = op === "segmentMatch" ? "in segment" : `${of}${attribute} ${op}`;
  const shown = values.slice(0, 3).map(jsonText).join(", ");
  return `${negate ? "not " : ""}${what} ${shown}${values.length > 3 ? ", …" : ""}`;
}

// src/flags/prerequisites.ts
function servesOffVariation(state, place) {
  return !state.on || unmetPrerequisites(state, place).some(({ met }) => met === "by none");
}
function unmetPrerequisites({ prerequisites }, { flag, environment, others }, above = []) {
  return prerequisites.flatMap(({ key, variation }) => {
    const other = others(key);
    const seen = [...above, flag.key];
    const all = other === void 0 || seen.includes(key) ? void 0 : possible(other, { environment, others }, seen);
    if (all === void 0) return [{ key, variation, met: "not known", isOff: false }];
    const { variations, isOff, isSure } = all;
    if (isOff || !variations.has(variation)) return [{ key, variation, met: "by none", isOff }];
    if (variations.size === 1) return [];
    return [{ key, variation, met: isSure ? "by some" : "not known", isOff }];
  });
}
function possible(flag, { environment, others }, above) {
  const place = { flag, environment, others };
  const state = flagState(place);
  if (state === void 0) return void 0;
  const off = state.offVariation === void 0 ? [] : [state.offVariation];
  if (!state.on) return { variations: new Set(off), isOff: true, isSure: true };
  const unmet = unmetPrerequisites(state, place, above);
  if (unmet.some(({ met }) => met === "by none")) return { variations: new Set(off), isOff: false, isSure: true };
  const servings = [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)];
  return {
    variations: /* @__PURE__ */ new Set([
      ...servings.flatMap((serving) => sharesById(serving).map(({ variation }) => variation)),
      ...state.targets.map(({ variation }) => variation),
      ...unmet.length > 0 ? off : []
    ]),
    isOff: false,
    isSure: unmet.every(({ met }) => met !== "not known")
  };
}

// src/flags/served.ts
function served(state, place) {
  const { variations } = place.flag;
  const name = (id) => variationName(id, variations);
  const unmet = state.on ? unmetPrerequisites(state, place) : [];
  const prerequisites = unmet.map(({ key, variation, met, isOff }) => {
    const other = place.others(key);
    return {
      key,
      ...other && { variation: variationName(variation, other.variations) },
      met,
      ...isOff && { isOff: true }
    };
  });
  if (!state.on || unmet.some(({ met }) => met === "by none")) {
    return {
      on: state.on,
      everyone: state.offVariation === void 0 ? [] : [{ variation: name(state.offVariation), weight: wholeWeight }],
      rules: [],
      targets: [],
      ...prerequisites.length > 0 && { prerequisites }
    };
  }
  const names = ruleNames(place.flag, place.environment);
  const nameOf = (rule) => {
    const [own, live] = [ruleName(rule), names.get(rule.id)];
    return live?.replace(/^#\d+ /, "") === own ? live : own;
  };
  const disabled = state.rules.filter((rule) => rule.disabled);
  return {
    on: true,
    everyone: shares(state.fallthrough, name),
    ...present({ everyoneSplit: splitDetails(state.fallthrough) }),
    rules: evaluatedRules(state).map((rule) => ({
      name: nameOf(rule),
      serves: shares(rule.serving, name),
      ...present({ split: splitDetails(rule.serving) })
    })),
    ...disabled.length > 0 && { disabledRules: disabled.map(nameOf) },
    targets: state.targets.map(({ contextKind, variation, values }) => ({
      variation: name(variation),
      contextKind,
      values
    })),
    ...prerequisites.length > 0 && { prerequisites }
  };
}
function variationName(id, variations) {
  const index = variations.findIndex((candidate) => candidate.id === id);
  const variation = variations[index];
  if (variation === void 0) return id;
  const name = ownName(variation);
  const value = JSON.stringify(variation.value);
  if (variations.every((other) => other === variation || ownName(other) !== name)) return name;
  const isTold = variation.name && value.length <= longestValue;
  return isTold ? `${name} (${value})` : `#${index + 1} ${name}`;
}
var longestValue = 40;
function ownName({ name, value }) {
  if (name) return name;
  const text = jsonText(value);
  if (text.length <= longestValue) return text || '""';
  return typeof value === "object" ? `${text.slice(0, longestValue - 2)}…${text.at(-1)}` : `${text.slice(0, longestValue - 1)}…`;
}
function shares(serving, name) {
  return sharesById(serving).map(({ variation, weight }) => ({ variation: name(variation), weight })).sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
}
function servedSplit(state, rule, place) {
  if (servesOffVariation(state, place)) return void 0;
  const serving = rule === void 0 ? state.fallthrough : state.rules.find(({ id, disabled }) => id === rule.id && !disabled)?.serving;
  return serving === void 0 || "variation" in serving || serving.rollout.length < 2 ? void 0 : serving;
}
function assignsAnew(before, after, place) {
  const [was, is] = [before, after].map((state) => servedSplit(state, void 0, place));
  if (was === void 0 || is === void 0) return false;
  return was.contextKind !== is.contextKind || was.bucketBy !== is.bucketBy || was.seed !== is.seed;
}
function splitDetails(serving) {
  if ("variation" in serving) return void 0;
  const { rollout, contextKind, bucketBy, running } = serving;
  const details = {
    ...rollout.length > 1 && { ...contextKind !== "user" && { contextKind }, ...present({ bucketBy }) },
    ...present({ running })
  };
  return Object.keys(details).length === 0 ? void 0 : details;
}

// src/resolving/lookup.ts
import { isDeepStrictEqual } from "node:util";
function fail({ origin, pointer, diagnostics }, code, message, hint) {
  diagnostics.push(errorAt(origin, pointer, code, message, hint));
  return void 0;
}
function hintAmong(written, known) {
  return known.length === 0 ? "There are none." : nearestHint(written, known);
}
function variationId(reference, flag, site) {
  const { variations } = flag;
  const found = matchingVariations(reference, variations);
  const [only, another] = found;
  if (only !== void 0 && another === void 0) return only.id;
  const written = referenceText(reference);
  if (only === void 0) {
    const names = variations.map(({ id }) => variationName(id, variations));
    const message = `The flag \`${flag.key}\` has no variation \`${written}\`.`;
    return fail(site, "unknown-variation", message, hintAmong(written, names));
  }
  const meanings = found.map((variation) => `${ownName(variation)} (${JSON.stringify(variation.value)})`);
  return fail(
    site,
    "ambiguous-variation",
    `\`${written}\` means several variations of \`${flag.key}\`: ${meanings.join(", ")}.`,
    "Say which, with `{id: …}`, `{name: …}` or `{value: …}`."
  );
}
function matchingVariations(reference, variations) {
  if ("id" in reference) return variations.filter(({ id }) => id === reference.id);
  if ("name" in reference) return variations.filter(({ name }) => name === reference.name);
  if ("value" in reference) return variations.filter(({ value }) => isDeepStrictEqual(value, reference.value));
  const { ref } = reference;
  const byId = variations.filter(({ id }) => id === ref);
  return byId.length > 0 ? byId : variations.filter(({ name, value }) => name === ref || value === ref || isJsonTextOf(ref, value));
}
function isJsonTextOf(text, value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) === text;
  try {
    return isDeepStrictEqual(JSON.parse(text), value);
  } catch {
    return false;
  }
}
function ruleId(reference, flag, environment, site, added = /* @__PURE__ */ new Map()) {
  const rules = flag.environments[environment]?.rules ?? [];
  const written = referenceText(reference);
  const found = rules.filter(
    ({ id, description }) => id === written || !("id" in reference) && description === written
  );
  const [only, another] = found;
  if (only !== void 0 && another === void 0) return only.id;
  const adding = "id" in reference ? void 0 : added.get(written);
  if (only === void 0 && adding !== void 0)
    return fail(
      site,
      "rule-without-id",
      `The rule \`${written}\` is added by the stage \`${adding}\` of this same workflow: it has no id before that has run, so a later instruction can't name it.`,
      "Let the rule serve its final variation from the start, or write the workflow that changes it once the rule exists."
    );
  if (only === void 0)
    return fail(
      site,
      "unknown-rule",
      `The flag \`${flag.key}\` has no rule \`${written}\` in \`${environment}\`.`,
      hintAmong(written, rules.map(ruleReference))
    );
  return fail(
    site,
    "ambiguous-rule",
    `Several rules of \`${flag.key}\` are described as \`${written}\`.`,
    `Name it by its id: ${found.map(({ id }) => `\`${id}\``).join(", ")}.`
  );
}
function ruleReference({ id, description }) {
  return description ?? id;
}
function memberId(reference, members, site) {
  if ("id" in reference) return reference.id;
  if (members === void 0) return void 0;
  const written = referenceText(reference);
  const member = members.find(({ id, email }) => id === written || email.toLowerCase() === written.toLowerCase());
  if (member !== void 0) return member.id;
  const emails = members.map(({ email }) => email);
  return fail(site, "unknown-member", `There is no member \`${written}\`.`, hintAmong(written, emails));
}
function checkKey(kind, key, where, known, site) {
  if (known === "forbidden" || known.includes(key)) return;
  fail(site, `unknown-${kind}`, `There is no ${kind} \`${key}\`${where}.`, hintAmong(key, known));
}
function isMemberName(reference) {
  return reference !== void 0 && !("id" in reference);
}

export {
  flagPlace,
  flagState,
  readBucketing,
  sharesOf,
  readDescription,
  readClause,
  evaluatedRules,
  sharesById,
  servesOffVariation,
  unmetPrerequisites,
  ruleNames,
  ruleName,
  served,
  variationName,
  shares,
  servedSplit,
  assignsAnew,
  variationId,
  matchingVariations,
  ruleId,
  ruleReference,
  memberId,
  checkKey,
  isMemberName,
  reviewOf,
  reviewByHand,
  shownBy,
  reviewedPlan,
  isReviewRequired,
  prepare
};
