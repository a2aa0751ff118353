// The apply record of an instance, as GitHub keeps it: one deployment an apply, the newest of our own counts. Read and written here.

import { createHash } from "node:crypto";
import { type GitHub, isOurs } from "../github/client.ts";
import { isRequestFailure } from "../github/failures.ts";
import { sentOnce } from "../github/sent-once.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord, UndoneOperation } from "../model/record.ts";

const task = "launchdarkly-workflow-sync";

/** GitHub takes 255 characters and doesn't tell case apart. */
function environmentOf(instance: string): string {
  const name = `launchdarkly-workflows/${instance}`;
  if (name.length <= 200) return name;
  return `${name.slice(0, 180)}-${createHash("sha256").update(instance).digest("hex").slice(0, 12)}`;
}

export interface FoundRecord {
  /** The newest one; absent where there is none. */
  record?: ApplyRecord;
  /** Newer ones of ours that can't be read: something is wrong with them. */
  unreadable: number;
}

/** Deployments by others are left alone, whatever they are called: anyone with write access can make one. */
export async function readRecord(github: GitHub, instance: string): Promise<FoundRecord> {
  const { octokit, repository } = github;
  const { data } = await octokit.rest.repos.listDeployments({
    ...repository,
    environment: environmentOf(instance),
    task,
    per_page: 100,
  });
  const ours = await isOurs(
    github,
    data.map(({ creator }) => creator?.login),
  );
  const newestFirst = data.filter((_, index) => ours[index]).sort((left, right) => right.id - left.id);
  let unreadable = 0;
  for (const { payload } of newestFirst) {
    const record = parseRecord(payload);
    if (record !== undefined) return { record, unreadable };
    unreadable++;
  }
  return { unreadable };
}

/** Writes the record, and a status for those who look at the repository's list of deployments. */
export async function writeRecord(
  { octokit, repository }: GitHub,
  instance: string,
  record: ApplyRecord,
  status: { succeeded: boolean; description: string; address?: string },
): Promise<void> {
  const create = async () => {
    const { data } = await octokit.rest.repos.createDeployment({
      ...repository,
      ref: record.sha,
      environment: environmentOf(instance),
      task,
      payload: { ...record },
      auto_merge: false,
      required_contexts: [],
      production_environment: false,
      transient_environment: false,
      description: status.description.slice(0, 140),
    });
    if (!("id" in data)) throw new Error("GitHub answered a deployment with something else.");
    return data.id;
  };
  // Two that say the same do no harm; none would.
  const id = await sentOnce(create, async () => undefined);
  try {
    await octokit.rest.repos.createDeploymentStatus({
      ...repository,
      deployment_id: id,
      state: status.succeeded ? "success" : "failure",
      description: status.description.slice(0, 140),
      auto_inactive: false,
      ...present({ log_url: status.address }),
    });
  } catch (error) {
    // It is for those who look at the list; the record stands.
    if (!isRequestFailure(error)) throw error;
  }
}

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const kinds = ["create", "replace", "delete", "adopt", "dedupe", "undecided"];

/** Text or JSON; `undefined` where it isn't a record of this version. */
export function parseRecord(payload: unknown): ApplyRecord | undefined {
  const value = typeof payload === "string" ? parsed(payload) : payload;
  if (typeof value !== "object" || value === null) return undefined;
  const { v, sha, base, plan, run, undone, reviewed = [] } = value as Partial<Record<keyof ApplyRecord, unknown>>;
  if (v !== 1 || typeof sha !== "string" || !commit.test(sha) || !isTexts([base, plan, run])) return undefined;
  if (!Array.isArray(undone) || !undone.every(isUndone) || !Array.isArray(reviewed) || !isTexts(reviewed))
    return undefined;
  return value as ApplyRecord; // every field that is read was looked at
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

function isTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}

function isUndone(value: unknown): value is UndoneOperation {
  if (typeof value !== "object" || value === null) return false;
  const { kind, key, digest, reviewed, target = "", rest = "", revision } = value as Record<string, unknown>;
  return (
    kinds.includes(String(kind)) &&
    isTexts([key, digest, target, rest]) &&
    typeof reviewed === "boolean" &&
    (revision === undefined || revision === "nothing" || (typeof revision === "string" && commit.test(revision)))
  );
}
