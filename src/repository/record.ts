// What a file or a deployment holds → the apply record, if it is one of this version. Pure.
import { type ApplyRecord, isCommit, type UndoneOperation } from "../model/record.ts";

/** `payload` is JSON or its text. Every field that anything reads is checked here. */
export function parseRecord(payload: unknown): ApplyRecord | undefined {
  const value = typeof payload === "string" ? parsed(payload) : payload;
  if (typeof value !== "object" || value === null) return undefined;
  const { v, sha, base, plan, run, undone, reviewed = [] } = value as Partial<Record<keyof ApplyRecord, unknown>>;
  const isRecord =
    v === 1 &&
    areTexts([sha, base, plan, run]) &&
    isCommit(String(sha)) &&
    Array.isArray(undone) &&
    undone.every(isUndone) &&
    Array.isArray(reviewed) &&
    areTexts(reviewed);
  return isRecord ? (value as ApplyRecord) : undefined; // every field was looked at
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

const kinds = ["create", "replace", "delete", "adopt", "dedupe", "undecided"];

function isUndone(value: unknown): value is UndoneOperation {
  if (typeof value !== "object" || value === null) return false;
  const { kind, key, digest, reviewed, target = "", rest = "", revision } = value as Record<string, unknown>;
  return (
    kinds.includes(String(kind)) &&
    areTexts([key, digest, target, rest]) &&
    typeof reviewed === "boolean" &&
    (revision === undefined || revision === "nothing" || isCommit(String(revision)))
  );
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}
