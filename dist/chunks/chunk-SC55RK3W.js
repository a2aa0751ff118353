import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  canonicalize,
  documentName
} from "./chunk-4UXYGALD.js";
import {
  present
} from "./chunk-77JXZZ6V.js";
import {
  isObject
} from "./chunk-PU54HDA6.js";

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

// src/planning/scope/past.ts
import { createHash } from "node:crypto";
function pastRun(past, names) {
  const runs = runsOf(past, names).filter((run) => run > 0);
  return runs.length === 0 ? void 0 : Math.max(...runs);
}
function hasNeverRun(past, names) {
  const runs = runsOf(past, names);
  return runs.length > 0 && runs.every((run) => run === 0);
}
function runsOf(past, names) {
  return names.flatMap((name) => past.get(hashOf(name)) ?? []);
}
function pastOf(records) {
  const past = /* @__PURE__ */ new Map();
  for (const record of records)
    for (const [name, run] of Object.entries(record ?? {})) past.set(name, Math.max(run, past.get(name) ?? 0));
  return past;
}
function pastEntries(documents) {
  return Object.fromEntries(documents.flatMap(({ names, run }) => names.map((name) => [hashOf(name), run])));
}
function neverRun(entries) {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([name, run]) => [name, run - 1]));
}
function hashOf(name) {
  return createHash("sha256").update(name).digest().subarray(0, 8).toString("base64url");
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
  const nameOf = ({ key, target }) => documentName(key, target);
  const open = undecided.map((one) => doneNow.has(nameOf(one)) ? doneBut(one, record.sha) : one);
  const doubled = outcomes.filter(({ operation, status }) => !(operation in operations) && status !== "done").flatMap(({ operation }) => doneNow.get(operation.replace(/^dedupe /, "")) ?? []).map((one) => doneBut(one, record.sha));
  const again = new Map([...doubled, ...open].map((one) => [nameOf(one), one]));
  for (const one of undone) again.delete(nameOf(one));
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
  pastRun,
  hasNeverRun,
  pastOf,
  pastEntries,
  withHead,
  finishRecord,
  madeSince,
  beginRecord,
  openJournal,
  readJournal
};
