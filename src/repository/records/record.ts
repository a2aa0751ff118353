// What a file or a deployment holds ↔ the apply record, if it is one of this version, and what proves whose it is. Pure.
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import {
  type ApplyRecord,
  isCommit,
  type MadeWorkflow,
  type ReviewedDigest,
  type UndoneOperation,
} from "../../model/record.ts";
import { canonicalJson, isObject } from "../../model/values/json.ts";

/** `payload` is JSON or its text. Every field that anything reads is checked here. */
export function parseRecord(payload: unknown): ApplyRecord | undefined {
  const value = parsed(payload);
  if (!isObject(value)) return undefined;
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
    formerOwners = [],
  } = value;
  const isRecord =
    v === 1 &&
    areTexts([owner, sha, directory, base, plan, run]) &&
    isCommit(String(sha)) &&
    isListOf(environments, (one) => typeof one === "string") &&
    isListOf(formerOwners, (one) => typeof one === "string") &&
    isListOf(undone, isUndone) &&
    isPast(past) &&
    isListOf(made, isMade) &&
    isListOf(reviewed, isReviewed) &&
    isListOf(unasked, (one) => isCommit(String(one))) &&
    begun === true;
  return isRecord ? (value as unknown as ApplyRecord) : undefined; // every field was looked at
}

/** Of a record as of a part of one. */
export function parsed(payload: unknown): unknown {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

const kinds = ["create", "replace", "delete", "adopt", "dedupe", "undecided"];

export function isUndone(value: unknown): value is UndoneOperation {
  if (!isObject(value)) return false;
  const { kind, key, digest, reviewed, target = "", run = 1, lifted = [], replacing = true } = value;
  const { restDigest = digest, renamed = true, emptied = true } = value;
  const { revision, unsure = revision, keyAt = {} } = value;
  return (
    kinds.includes(String(kind)) &&
    areTexts([key, digest, restDigest, target]) &&
    Number.isSafeInteger(run) &&
    typeof reviewed === "boolean" &&
    isListOf(lifted, (one) => typeof one === "string") &&
    [revision, unsure].every((one) => typeof one === "string" && (one === "nothing" || isCommit(one))) &&
    isObject(keyAt) &&
    areTexts(Object.values(keyAt)) &&
    replacing === true &&
    renamed === true &&
    emptied === true
  );
}

export function isPast(value: unknown): value is Record<string, number> {
  return isObject(value) && Object.values(value).every((run) => Number.isSafeInteger(run));
}

export function isMade(value: unknown): value is MadeWorkflow {
  return isObject(value) && areTexts([value.target, value.id]) && Number.isSafeInteger(value.at);
}

function isReviewed(value: unknown): value is ReviewedDigest {
  if (!isObject(value)) return false;
  const { digest, lifted = [] } = value;
  return typeof digest === "string" && isListOf(lifted, (one) => typeof one === "string");
}

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}

/** The key that records are signed with: only who has the token that writes to LaunchDarkly has it. */
export function recordKey(accessToken: string): Buffer {
  return Buffer.from(hkdfSync("sha256", accessToken, "launchdarkly-workflow-sync", "apply record", 32));
}

/** HMAC-SHA-256 over the record's canonical JSON, base64url. */
export function macOf(record: ApplyRecord, key: Buffer): string {
  return createHmac("sha256", key).update(canonicalJson(record)).digest("base64url");
}

export function isSigned(record: ApplyRecord, mac: unknown, key: Buffer): boolean {
  const [expected, given] = [Buffer.from(macOf(record, key)), Buffer.from(String(mac))];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
