import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isCommit
} from "./chunk-IMFSTL42.js";
import {
  canonicalJson,
  isObject
} from "./chunk-XEMECXA4.js";

// src/repository/record.ts
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
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
    unasked = [],
    begun = true,
    formerOwners = []
  } = value;
  const isRecord = v === 1 && areTexts([owner, sha, directory, base, plan, run]) && isCommit(String(sha)) && isListOf(environments, (one) => typeof one === "string") && isListOf(formerOwners, (one) => typeof one === "string") && isListOf(undone, isUndone) && isPast(past) && isListOf(made, isMade) && isListOf(reviewed, isReviewed) && isListOf(unasked, (one) => isCommit(String(one))) && begun === true;
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
  return createHmac("sha256", key).update(canonicalJson(record)).digest("base64url");
}
function isSigned(record, mac, key) {
  const [expected, given] = [Buffer.from(macOf(record, key)), Buffer.from(String(mac))];
  return expected.length === given.length && timingSafeEqual(expected, given);
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
  parseRecord,
  parsed,
  isUndone,
  isPast,
  isMade,
  recordKey,
  macOf,
  isSigned,
  inOwnersOrder
};
