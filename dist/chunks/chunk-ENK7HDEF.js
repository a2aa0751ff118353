import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hasNeverRun,
  isCommit,
  nameOf,
  pastRun
} from "./chunk-7RTDHSFB.js";
import {
  documentName,
  nearestHint,
  targetName
} from "./chunk-6L2KU3M3.js";
import {
  present
} from "./chunk-77JXZZ6V.js";

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

// src/planning/scope/memory.ts
function memoryOf(ledger, document, made) {
  const { undone, unsure, past, blind } = ledger;
  const names = namesIn(document);
  if (names.some((name) => undone.get(name)?.replacing)) return "replacing";
  if (blind.has(document.target.environment) || names.some((name) => unsure.has(name))) return "unknown";
  return made === void 0 && pastRun(past, names) === void 0 ? "not made" : "made";
}
function whyUnknown({ doubts }, document) {
  return [...namesIn(document), document.target.environment].flatMap((name) => doubts.get(name) ?? [])[0];
}
function undoneOf({ undone }, document) {
  return namesIn(document).map((name) => undone.get(name)).find((entry) => entry !== void 0);
}
function isKnown({ workflows, templates }, document) {
  const names = new Set(namesIn(document));
  return [...workflows, ...templates].some((made) => names.has(nameOf(made)));
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
  const keysOf = (document, ...others) => [...new Set([document, ...others].flatMap(({ key, formerKeys }) => [key, ...formerKeys]))].filter(
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
      keys: keysOf(desired, ...before.slice(0, 1)),
      recordedAs: recordedAs(desired, before)
    });
  }
  for (const document of continued.get("") ?? [])
    removed.set(document, { keys: keysOf(document), recordedAs: recordedAs(document, [document]) });
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
  for (const [before, names] of removed) subjects.push({ ...onTarget(before, names), base: before });
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

// src/pipeline/selection.ts
function selectWorkflows(subjects, { environments, key }) {
  return subjects.filter(
    (subject) => (environments?.includes(subject.target.environment) ?? true) && (key === void 0 || subject.keys.includes(key))
  );
}
function selectTemplates(subjects, workflows, { key }) {
  if (key === void 0) return [...subjects];
  const needed = new Set(workflows.map(({ desired }) => desired?.content?.canonical.template));
  return subjects.filter((subject) => subject.key === key || needed.has(subject.key));
}
function unselected(request) {
  const { environments } = request;
  if (request.key === void 0) return [];
  const compared = { ...request, scope: "changed" };
  const [workflows, templates] = [workflowSubjects(compared), templateSubjects(compared)];
  const here = selectWorkflows(workflows, present({ environments }));
  const chosen = selectWorkflows(here, request);
  const others = here.filter((subject) => !chosen.includes(subject));
  const otherTemplates = templates.filter((subject) => !selectTemplates(templates, chosen, request).includes(subject));
  return [
    ...others.map(({ key, target, desired, base }) => ({
      object: "workflow",
      key,
      target,
      ...present({ run: (desired ?? base)?.run })
    })),
    ...otherTemplates.map(({ key }) => ({ object: "template", key }))
  ];
}
function unknownSelection(request) {
  const { head, ledger: base, environments = [], areEnvironmentsTyped = false, key } = request;
  const documents = [...head.workflows, ...base.workflows];
  const named = [...documents, ...head.templates, ...base.templates];
  const unknownKey = key !== void 0 && !named.some((document) => [document.key, ...document.formerKeys].includes(key));
  const unused = environments.filter(
    (environment) => !documents.some(({ target }) => target.environment === environment)
  );
  return [
    ...unknownKey ? [
      {
        severity: "error",
        code: "unknown-key",
        message: `There is no document \`${key}\`, here or at base.`,
        hint: nearestHint(key, [...new Set(named.map((document) => document.key))])
      }
    ] : [],
    ...unused.map((environment) => ({
      // A job of a matrix names an environment also for the days on which no document does.
      severity: areEnvironmentsTyped && documents.length > 0 ? "error" : "warning",
      code: "unused-environment",
      message: `No document names the environment \`${environment}\`.`,
      hint: nearestHint(environment, [...new Set(documents.map(({ target }) => target.environment))])
    }))
  ];
}

export {
  groupBy,
  undoneOf,
  isKnown,
  revisionOf,
  namesOf,
  successions,
  workflowSubjects,
  templateSubjects,
  selectWorkflows,
  selectTemplates,
  unselected,
  unknownSelection
};
