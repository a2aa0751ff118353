import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  sendThrough
} from "./chunk-SRAIKGVP.js";
import {
  canonicalize,
  documentName,
  targetName
} from "./chunk-2MKJOLJK.js";
import {
  present
} from "./chunk-77JXZZ6V.js";
import {
  isObject
} from "./chunk-ULS54STS.js";
import {
  ExpectedError
} from "./chunk-ORF7NN5K.js";

// src/proxy.ts
var names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];
async function honourProxies(environment) {
  const given = names.filter((name) => (environment[name] ?? "") !== "");
  if (given.length === 0) return;
  const unusable = given.find(
    (name) => !/^https?:\/\//.test(environment[name] ?? "") || !URL.canParse(environment[name] ?? "")
  );
  if (unusable !== void 0)
    throw new ExpectedError(
      `The environment variable ${unusable} is not the URL of a proxy.`,
      "Write it with its scheme, such as `http://proxy.example.com:8080`, or unset it."
    );
  const [{ HttpProxyAgent }, { HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
    import("./dist-KBFV6FWF.js"),
    import("./dist-63QICSAK.js"),
    import("./proxy-from-env-JDGYGARP.js")
  ]);
  const agents = /* @__PURE__ */ new Map();
  sendThrough((url) => {
    const isSecure = url.startsWith("https:");
    const proxy = getProxyForUrl(url) || (isSecure ? getProxyForUrl(url.replace("https:", "http:")) : "");
    if (proxy === "") return void 0;
    const name = `${isSecure} ${proxy}`;
    const agent = agents.get(name) ?? (isSecure ? new HttpsProxyAgent(proxy, { keepAlive: true }) : new HttpProxyAgent(proxy, { keepAlive: true }));
    agents.set(name, agent);
    return agent;
  });
}

// src/repository/record.ts
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

// src/model/record.ts
var unlistedFor = 6e4;
var guardsOfWholePlans = ["deletes", "empties-everything"];
function isCommit(revision) {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}
function covers({ environments }, environment) {
  return environments === void 0 || environment === void 0 || environments.includes(environment);
}

// src/repository/record.ts
function parseRecord(payload) {
  const value = parsed(payload);
  if (!isObject(value)) return void 0;
  const {
    v,
    owner,
    sha,
    directory,
    environments = [],
    base,
    plan,
    run,
    undone,
    past = {},
    made = [],
    reviewed = [],
    begun = true,
    formerOwners = []
  } = value;
  const isRecord = v === 1 && areTexts([owner, sha, directory, base, plan, run]) && isCommit(String(sha)) && isListOf(environments, (one) => typeof one === "string") && isListOf(formerOwners, (one) => typeof one === "string") && isListOf(undone, isUndone) && isPast(past) && isListOf(made, isMade) && isListOf(reviewed, isReviewed) && begun === true;
  return isRecord ? value : void 0;
}
function parsed(payload) {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return void 0;
  }
}
var kinds = ["create", "replace", "delete", "adopt", "dedupe", "undecided"];
function isUndone(value) {
  if (!isObject(value)) return false;
  const { kind, key, digest, reviewed, target = "", run = 1, lifted = [], replacing = true } = value;
  const { renamed = true, emptied = true } = value;
  const { revision, unsure = revision, keyAt = {} } = value;
  return kinds.includes(String(kind)) && areTexts([key, digest, target]) && Number.isSafeInteger(run) && typeof reviewed === "boolean" && isListOf(lifted, (one) => typeof one === "string") && [revision, unsure].every((one) => typeof one === "string" && (one === "nothing" || isCommit(one))) && isObject(keyAt) && areTexts(Object.values(keyAt)) && replacing === true && renamed === true && emptied === true;
}
function isPast(value) {
  return isObject(value) && Object.values(value).every((run) => Number.isSafeInteger(run));
}
function isMade(value) {
  return isObject(value) && areTexts([value.target, value.id]) && Number.isSafeInteger(value.at);
}
function isReviewed(value) {
  if (!isObject(value)) return false;
  const { digest, lifted = [] } = value;
  return typeof digest === "string" && isListOf(lifted, (one) => typeof one === "string");
}
function isListOf(value, is) {
  return Array.isArray(value) && value.every(is);
}
function areTexts(values) {
  return values.every((value) => typeof value === "string");
}
function recordKey(accessToken) {
  return Buffer.from(hkdfSync("sha256", accessToken, "launchdarkly-workflow-sync", "apply record", 32));
}
function macOf(record, key) {
  return createHmac("sha256", key).update(canonicalize(record) ?? "").digest("base64url");
}
function isSigned(record, mac, key) {
  const [expected, given] = [Buffer.from(macOf(record, key)), Buffer.from(String(mac))];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

// src/model/values/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

// src/planning/scope/subjects.ts
import { isDeepStrictEqual } from "node:util";

// src/planning/scope/past.ts
import { createHash } from "node:crypto";
function pastRun(past, names2) {
  const runs = runsOf(past, names2).filter((run) => run > 0);
  return runs.length === 0 ? void 0 : Math.max(...runs);
}
function hasNeverRun(past, names2) {
  const runs = runsOf(past, names2);
  return runs.length > 0 && runs.every((run) => run === 0);
}
function runsOf(past, names2) {
  return names2.flatMap((name) => past.get(hashOf(name)) ?? []);
}
function pastOf(records) {
  const past = /* @__PURE__ */ new Map();
  for (const record of records)
    for (const [name, run] of Object.entries(record ?? {})) past.set(name, Math.max(run, past.get(name) ?? 0));
  return past;
}
function pastEntries(documents) {
  return Object.fromEntries(documents.flatMap(({ names: names2, run }) => names2.map((name) => [hashOf(name), run])));
}
function neverRun(entries) {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([name, run]) => [name, run - 1]));
}
function hashOf(name) {
  return createHash("sha256").update(name).digest().subarray(0, 8).toString("base64url");
}

// src/planning/scope/ledger.ts
function ledgerOf({ sources, into, head }) {
  const remembered = sources.flatMap((source) => source === "unreadable" ? [] : [source]);
  const environments = new Set(
    [into, head, ...remembered.flatMap(({ documents, revisions }) => [documents, ...revisions.values()])].flatMap(
      ({ workflows: workflows2 }) => workflows2.map(({ target }) => target.environment)
    )
  );
  const workflows = [];
  const undone = /* @__PURE__ */ new Map();
  const unsure = /* @__PURE__ */ new Map();
  const before = /* @__PURE__ */ new Map();
  const blind = /* @__PURE__ */ new Set();
  const doubts = /* @__PURE__ */ new Map();
  let restsOnInto = sources.length === 0;
  const standsAt = /* @__PURE__ */ new Map();
  for (const environment of environments) {
    const speaking = sourcesFor(sources, environment);
    const here = ({ workflows: list }) => list.filter(({ target }) => target.environment === environment);
    const source = provedOf(speaking);
    if (source === void 0) {
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
      if (entry.unsure === void 0) continue;
      unsure.set(name, entry.unsure);
      const earlier = asEntered(here(source.revisions.get(entry.revision) ?? nothing), entry, entry.revision);
      if (earlier !== void 0) before.set(name, earlier);
      doubts.set(name, whyUnsure(entry, source.record));
    }
  }
  const ofTemplates = provedOf(sourcesFor(sources, void 0));
  const templateEntries = ofTemplates === void 0 ? [] : undoneIn(ofTemplates.record, void 0);
  for (const entry of templateEntries) undone.set(documentName(entry.key, void 0), entry);
  const templates = ofTemplates === void 0 ? into.templates : carriedOut(
    ofTemplates,
    templateEntries,
    ({ templates: list }) => list,
    (templates2, { key }) => templates2.find((template) => template.key === key)
  );
  standsAt.set(void 0, ofTemplates?.record.sha ?? into.name);
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
    restsOnInto
  };
}
function doubtOf([first]) {
  if (first === void 0) return "no record";
  return first === "unreadable" ? "not understood" : "not proved";
}
function whyUnsure({ unsure, revision }, { begun, sha }) {
  if (unsure === sha && begun) return "apply lost";
  return unsure === sha || revision !== "nothing" ? "apply cut short" : "not known before";
}
function sourcesFor(sources, environment) {
  const speaking = sources.filter((source) => source === "unreadable" || covers(source.record, environment));
  const end = speaking.findIndex((source) => source !== "unreadable" && source.isProved);
  return end < 0 ? speaking : speaking.slice(0, end + 1);
}
function provedOf([first]) {
  return first !== void 0 && first !== "unreadable" && first.isProved ? first : void 0;
}
function undoneIn({ undone }, environment) {
  return undone.filter(
    ({ target }) => environment === void 0 ? target === void 0 : target?.endsWith(`/${environment}`)
  );
}
function possible(sources, into, here) {
  const found = /* @__PURE__ */ new Map();
  const add = (documents, revision) => {
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
function ledgerFrom({ workflows, templates, name }) {
  const environments = workflows.map(({ target }) => target.environment);
  return {
    workflows,
    templates,
    count: keysOf(workflows, templates),
    undone: /* @__PURE__ */ new Map(),
    unsure: /* @__PURE__ */ new Map(),
    before: /* @__PURE__ */ new Map(),
    past: /* @__PURE__ */ new Map(),
    blind: /* @__PURE__ */ new Set(),
    doubts: /* @__PURE__ */ new Map(),
    restsOnInto: false,
    standsAt: new Map([void 0, ...environments].map((environment) => [environment, name]))
  };
}
function revisionsOf({ undone }) {
  return [...new Set(undone.flatMap(({ revision, unsure = revision }) => [revision, unsure]))].filter(isCommit);
}
function carriedOut({ documents, revisions }, undone, listOf, find) {
  const open = new Set(undone.map(({ key, target }) => documentName(key, target)));
  const before = undone.flatMap((entry) => {
    const { revision, unsure = revision } = entry;
    const found = [unsure, revision].flatMap(
      (commit) => find(listOf(revisions.get(commit) ?? nothing), entry, commit) ?? []
    );
    return found.slice(0, 1);
  });
  const once = new Map(before.map((document) => [nameOf(document), document]));
  return [...listOf(documents).filter((document) => !open.has(nameOf(document))), ...once.values()];
}
var nothing = { workflows: [], templates: [] };
function asEntered(documents, { key, target, keyAt }, commit) {
  const name = documentName(keyAt?.[commit] ?? key, target);
  const document = documents.find((one) => nameOf(one) === name);
  if (document === void 0 || keyAt === void 0) return document;
  const former = /* @__PURE__ */ new Set([...Object.values(keyAt), ...document.formerKeys]);
  former.delete(key);
  return { ...document, key, formerKeys: [...former] };
}
function keysOf(workflows, templates) {
  return new Set([...workflows, ...templates].map(({ kind, key }) => `${kind} ${key}`)).size;
}
function nameOf(document) {
  return documentName(document.key, document.kind === "Workflow" ? document.target : void 0);
}

// src/planning/scope/memory.ts
function memoryOf(ledger, document, made) {
  const { undone, unsure, past, blind } = ledger;
  const names2 = namesIn(document);
  if (names2.some((name) => undone.get(name)?.replacing)) return "replacing";
  if (blind.has(document.target.environment) || names2.some((name) => unsure.has(name))) return "unknown";
  return made === void 0 && pastRun(past, names2) === void 0 ? "not made" : "made";
}
function whyUnknown({ doubts }, document) {
  return [...namesIn(document), document.target.environment].flatMap((name) => doubts.get(name) ?? [])[0];
}
function undoneOf({ undone }, document) {
  return namesIn(document).map((name) => undone.get(name)).find((entry) => entry !== void 0);
}
function isKnown({ workflows, templates }, document) {
  const names2 = new Set(namesIn(document));
  return [...workflows, ...templates].some((made) => names2.has(nameOf(made)));
}
function revisionOf(ledger, document) {
  const { unsure, standsAt, blind } = ledger;
  const { target } = document;
  const entry = undoneOf(ledger, document);
  const doubtful = namesIn(document).find((name) => unsure.has(name));
  const isUnsure = doubtful !== void 0 || target !== void 0 && blind.has(target.environment);
  const stands = isUnsure ? "nothing" : standsAt.get(target?.environment) ?? standsAt.get(void 0) ?? "nothing";
  const revision = entry?.revision ?? stands;
  const perhaps = isUnsure ? (doubtful && unsure.get(doubtful)) ?? "nothing" : void 0;
  const keyAt = keysBefore(ledger, document, entry, [revision, ...perhaps === void 0 ? [] : [perhaps]]);
  return { revision, ...present({ unsure: perhaps, keyAt }) };
}
function keysBefore({ standsAt }, { key, keys: [recorded = key], target }, entry, commits) {
  const before = entry?.key ?? recorded;
  const keyAt = Object.fromEntries([
    ...[...commits, standsAt.get(target?.environment) ?? "nothing"].filter(isCommit).map((commit) => [commit, before]),
    ...Object.entries(entry?.keyAt ?? {})
  ]);
  return Object.values(keyAt).some((then) => then !== key) ? keyAt : void 0;
}
function namesIn({ keys, target }) {
  return keys.map((key) => documentName(key, target));
}
function namesOf({ key, formerKeys, target }) {
  return namesIn({ keys: [key, ...formerKeys], target });
}

// src/planning/scope/succession.ts
function successions(head, base) {
  const here = groupBy(head, ({ target }) => targetName(target));
  const before = groupBy(base, ({ target }) => targetName(target));
  const heirs = /* @__PURE__ */ new Map();
  const removed = /* @__PURE__ */ new Map();
  for (const target of /* @__PURE__ */ new Set([...here.keys(), ...before.keys()]))
    matchOnTarget(here.get(target) ?? [], before.get(target) ?? [], heirs, removed);
  return { heirs, removed };
}
function matchOnTarget(head, base, heirs, removed) {
  const [current, earlier] = [byKey(head), byKey(base)];
  const [claims, claimsBefore] = [byFormerKey(head), byFormerKey(base)];
  const orphans = base.filter(({ key }) => !current.has(key) && !claims.has(key));
  const isOld = (claimant, key, asked = /* @__PURE__ */ new Set()) => {
    const claim = `${claimant.key} ${key}`;
    if (asked.has(claim)) return true;
    asked.add(claim);
    const known = [claimant.key, ...claimant.formerKeys].filter((one) => one !== key && earlier.has(one));
    if (known.length === 0) return keepsItsKey(current.get(key), asked) && has(orphans, key);
    return known.some((one) => has([earlier.get(one)], key) && goesOn(one, claimant, asked));
  };
  const has = (documents, key) => documents.some((document) => document?.formerKeys.includes(key));
  const goesOn = (key, document, asked) => {
    const claimant = claims.get(key);
    if (document.key !== key)
      return claimant === document && !keepsItsKey(current.get(key), asked) && !isOld(document, key, asked);
    return claimant === void 0 || isOld(claimant, key, asked);
  };
  const keepsItsKey = (document, asked) => document?.formerKeys.every((key) => !earlier.has(key) || isOld(document, key, asked)) === true;
  const claimantOf = ({ key }) => {
    const claimant = claims.get(key);
    return claimant !== void 0 && !isOld(claimant, key) ? claimant : current.get(key);
  };
  const renamedAgain = (document) => head.find(
    (one) => [one.key, ...one.formerKeys].some((key) => document.formerKeys.includes(key)) && !earlier.has(one.key) && one.formerKeys.every((key) => !earlier.has(key) || isOld(one, key))
  );
  const successorOf = (document) => claimantOf(document) ?? renamedAgain(document);
  const ownerOf = (key) => {
    const claimant = claims.get(key);
    if (claimant !== void 0) return claimant;
    const before = claimsBefore.get(key);
    const successor = before && successorOf(before);
    if (successor !== void 0) return successor;
    if (before !== void 0 && (earlier.has(key) || !current.has(key))) return before;
    return current.get(key) ?? earlier.get(key);
  };
  const keysOf2 = (document, ...others) => [...new Set([document, ...others].flatMap(({ key, formerKeys }) => [key, ...formerKeys]))].filter(
    (key) => ownerOf(key) === document
  );
  const recordedAs = ({ key, formerKeys }, before) => [
    .../* @__PURE__ */ new Set([...before.map((one) => one.key), ...[key, ...formerKeys].filter((one) => !earlier.has(one))])
  ];
  const continued = groupBy(base, (document) => successorOf(document)?.key ?? "");
  for (const desired of head) {
    const { key, formerKeys } = desired;
    const order = [key, ...formerKeys];
    const before = (continued.get(key) ?? []).sort((left, right) => order.indexOf(left.key) - order.indexOf(right.key));
    heirs.set(desired, {
      desired,
      before,
      keys: keysOf2(desired, ...before.slice(0, 1)),
      recordedAs: recordedAs(desired, before)
    });
  }
  for (const document of continued.get("") ?? [])
    removed.set(document, { keys: keysOf2(document), recordedAs: recordedAs(document, [document]) });
}
function byKey(documents) {
  return new Map(documents.map((document) => [document.key, document]));
}
function byFormerKey(documents) {
  const claims = /* @__PURE__ */ new Map();
  for (const document of documents)
    for (const former of document.formerKeys)
      if (!claims.has(former) && former !== document.key) claims.set(former, document);
  return claims;
}

// src/planning/scope/subjects.ts
function workflowSubjects({ head, ledger, into, scope }) {
  const isEarlier = unchangedIn(into.workflows, head.workflows);
  const { heirs, removed } = successions(head.workflows, ledger.workflows);
  const wanted = groupBy(heirs.values(), ({ desired }) => targetName(desired.target));
  const onTarget = (document, { keys, recordedAs }, before) => {
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
        wasStopped: hasNeverRun(ledger.past, namesOf(document)) || void 0,
        doubt: whyUnknown(ledger, recorded)
      })
    };
  };
  const subjects = [];
  for (const heir of heirs.values()) {
    const { desired } = heir;
    const [before, ...alsoAtBase] = heir.before;
    const identity = onTarget(desired, heir, before);
    if (scope === "all" || before === void 0 || identity.undone !== void 0 || identity.memory !== "made" || !isDeepStrictEqual(compiledForm(desired), compiledForm(before)))
      subjects.push({
        ...identity,
        desired: understood(desired),
        ...present({ base: before }),
        ...alsoAtBase.length > 0 && { alsoAtBase }
      });
  }
  for (const [before, names2] of removed) subjects.push({ ...onTarget(before, names2), base: before });
  return subjects;
}
function understood(document) {
  const { content } = document;
  if (content === void 0) throw new Error(`The content of head's document ${document.key} isn't known.`);
  return { ...document, content };
}
function templateSubjects(compared) {
  const { head, ledger, into, scope } = compared;
  const isEarlier = unchangedIn(into.templates, head.templates);
  const identity = (key) => ({ key, isEarlier: isEarlier(documentName(key, void 0)) });
  const needed = new Set(
    workflowSubjects(compared).flatMap(({ desired }) => desired?.content.canonical.template ?? [])
  );
  const atBase = new Map(ledger.templates.map((document) => [document.key, document]));
  const subjects = [];
  for (const desired of head.templates) {
    const { key } = desired;
    const before = atBase.get(key);
    atBase.delete(key);
    const subject = { ...identity(key), desired: understood(desired), ...present({ base: before }) };
    if (scope === "all" || before === void 0 || needed.has(key) || ledger.undone.has(documentName(key, void 0)) || !isDeepStrictEqual(compiledForm(desired), compiledForm(before)))
      subjects.push(subject);
  }
  return [...subjects, ...[...atBase.values()].map((before) => ({ ...identity(before.key), base: before }))];
}
function unchangedIn(into, head) {
  const [before, after] = [into, head].map((documents) => new Map(documents.map((one) => [nameOf(one), one])));
  const formOf = (document) => document && compiledForm(document);
  return (name) => isDeepStrictEqual(formOf(before?.get(name)), formOf(after?.get(name)));
}
function compiledForm(document) {
  const { kind, key, adopt, protect, onRemoval, content } = document;
  const shared = { key, adopt, protect, onRemoval, hash: content?.hash };
  if (kind === "WorkflowTemplate") return shared;
  const { formerKeys, run, startAt } = document;
  return { ...shared, formerKeys, run, startAt };
}

// src/planning/scope/apply-record.ts
function withHead(draft, sha) {
  const named = (entry) => entry.revision === draft.sha ? { ...entry, revision: sha } : entry;
  const operations = Object.entries(draft.operations).map(([id, entry]) => [id, named(entry)]);
  return { ...draft, sha, operations: Object.fromEntries(operations), undecided: draft.undecided.map(named) };
}
function finishRecord({ operations, undecided, ...record }, outcomes, deleting = /* @__PURE__ */ new Set(), creating = /* @__PURE__ */ new Set()) {
  const became = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
  const whole = [...record.reviewed ?? []];
  const undone = Object.entries(operations).flatMap(
    ([id, { restDigest, makes, past: _, ...entry }]) => {
      const outcome = became.get(id);
      if (outcome?.status === "done") return [];
      if (makes && (outcome === void 0 ? creating.has(id) : outcome.status === "unknown"))
        return [perhapsMade(entry, record.sha)];
      const isReplacing = outcome === void 0 ? deleting.has(id) : outcome.replacing === true;
      if (!isReplacing || restDigest === void 0) return [entry];
      if (entry.reviewed) whole.push({ digest: entry.digest, ...present({ lifted: entry.lifted }) });
      return [{ ...entry, kind: "create", digest: restDigest, replacing: true }];
    }
  );
  const doneNow = new Map(
    Object.entries(operations).filter(([id, { kind }]) => became.get(id)?.status === "done" && kind !== "delete" && kind !== "dedupe").map(([, entry]) => [documentName(entry.key, entry.target), entry])
  );
  const nameOf2 = ({ key, target }) => documentName(key, target);
  const open = undecided.map((one) => doneNow.has(nameOf2(one)) ? doneBut(one, record.sha) : one);
  const doubled = outcomes.filter(({ operation, status }) => !(operation in operations) && status !== "done").flatMap(({ operation }) => doneNow.get(operation.replace(/^dedupe /, "")) ?? []).map((one) => doneBut(one, record.sha));
  const again = new Map([...doubled, ...open].map((one) => [nameOf2(one), one]));
  for (const one of undone) again.delete(nameOf2(one));
  const gone = outcomes.filter(({ status }) => status === "done");
  const past = pastOf([
    record.past,
    ...gone.map(({ operation, ran }) => {
      const entries = operations[operation]?.past;
      return ran === true ? entries : neverRun(entries);
    })
  ]);
  const made = outcomes.flatMap(({ operation, liveId, madeAt }) => {
    const target = operations[operation]?.target;
    return target === void 0 || liveId === void 0 || madeAt === void 0 ? [] : [{ target, id: liveId, at: madeAt }];
  });
  return {
    ...record,
    undone: [...undone, ...again.values()],
    ...madeSince([...record.made ?? [], ...made], Math.max(...made.map(({ at }) => at))),
    ...past.size > 0 && { past: Object.fromEntries(past) },
    ...whole.length > 0 && { reviewed: whole }
  };
}
function doneBut({ key, target, run }, revision) {
  return { kind: "undecided", key, ...present({ target, run }), digest: "", reviewed: false, revision };
}
function madeSince(all, now) {
  const made = all.filter(({ at }) => now - at < unlistedFor);
  return made.length > 0 ? { made } : {};
}
function beginRecord({ operations, undecided, ...record }) {
  const undone = Object.values(operations).map(
    ({ restDigest: _, past: __, makes, ...entry }) => makes === true ? perhapsMade(entry, record.sha) : entry
  );
  return { ...record, begun: true, undone: [...undone, ...undecided] };
}
function perhapsMade({ lifted = [], replacing: _, ...entry }, sha) {
  const still = lifted.filter((code) => code !== "no-memory");
  return { ...entry, unsure: sha, ...still.length > 0 && { lifted: still } };
}

// src/repository/journal.ts
import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
async function openJournal(path, entry) {
  await mkdir(dirname(path), { recursive: true });
  const header = { entry, pid: process.pid };
  await writeFile(path, `${JSON.stringify(header)}
`);
  const append = (line) => {
    try {
      appendFileSync(path, `${JSON.stringify(line)}
`);
    } catch {
    }
  };
  return {
    note: ({ operation, status, wrote, replacing, ran, forbidden, liveId, madeAt }) => append({ operation, status, wrote, ...present({ replacing, ran, forbidden, liveId, madeAt }) }),
    noteDelete: (operation) => append({ deleting: operation }),
    noteCreate: (operation) => append({ creating: operation }),
    close: () => rm(path, { force: true })
  };
}
async function readJournal(path) {
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const [first, ...rest] = text.split("\n").slice(0, -1);
  if (first === void 0) return void 0;
  const lines = rest.map((line) => JSON.parse(line));
  return {
    ...JSON.parse(first),
    // What was done may have been given up again at the end: of an operation, the last outcome counts.
    outcomes: [
      ...new Map(lines.flatMap((line) => "operation" in line ? [[line.operation, line]] : [])).values()
    ],
    deleting: new Set(lines.flatMap((line) => "deleting" in line ? [line.deleting] : [])),
    creating: new Set(lines.flatMap((line) => "creating" in line ? [line.creating] : []))
  };
}

// src/repository/owner-order.ts
function inOwnersOrder(groups) {
  const rest = groups.map((group, index) => ({ ...group, isOwn: index === 0 })).sort(
    (left, right) => Number(right.isOwn) - Number(left.isOwn) || (right.newest?.at ?? 0) - (left.newest?.at ?? 0)
  );
  const ordered = [];
  while (rest.length > 0) {
    const first = rest.findIndex((group) => !rest.some((other) => goesOnFrom(other, group)));
    ordered.push(...rest.splice(Math.max(0, first), 1).flatMap(({ records }) => records));
  }
  return ordered;
}
function goesOnFrom({ newest }, earlier) {
  return newest !== void 0 && newest.record.formerOwners?.includes(earlier.owner) === true && newest.at > (earlier.newest?.at ?? 0);
}

export {
  honourProxies,
  unlistedFor,
  guardsOfWholePlans,
  isCommit,
  covers,
  parseRecord,
  parsed,
  isUndone,
  isPast,
  isMade,
  recordKey,
  macOf,
  isSigned,
  inOwnersOrder,
  groupBy,
  pastOf,
  pastEntries,
  ledgerOf,
  ledgerFrom,
  revisionsOf,
  nameOf,
  undoneOf,
  isKnown,
  revisionOf,
  namesOf,
  successions,
  workflowSubjects,
  templateSubjects,
  unchangedIn,
  withHead,
  finishRecord,
  madeSince,
  beginRecord,
  openJournal,
  readJournal
};
