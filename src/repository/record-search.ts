// An owner, and the key that records are signed with → the records on GitHub that count, newest first, and what was passed over.
import { type GitHub, isOurs } from "../github/client.ts";
import { isRequestFailure } from "../github/failures.ts";
import { pagesOf } from "../github/pages.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isObject, list, object } from "../model/json.ts";
import { type ApplyRecord, covers, type UndoneOperation } from "../model/record.ts";
import { counted } from "../model/words.ts";
import { isSigned, isUndone, parsed, parseRecord } from "./record.ts";
import { environmentOf, partTask, signed, task } from "./record-deployments.ts";
import type { FoundRecords } from "./repository.ts";

interface Found {
  record: ApplyRecord;
  /** When it was signed, by GitHub's clock, in Unix milliseconds. */
  at: number;
}

interface Passed {
  /** Others' that nothing proves. */
  foreign: number;
  /** Old ones that somebody has put up again. */
  copies: number;
  /** Believed without a proof, though another identity than ours wrote it. */
  unproved: boolean;
  /** GitHub's clock, as ISO 8601. */
  now: string;
}

export async function findRecords(
  github: GitHub,
  owners: readonly string[],
  environments: readonly string[] | undefined,
  key: Buffer | undefined,
): Promise<FoundRecords & { now: string }> {
  const passed: Passed = { foreign: 0, copies: 0, unproved: false, now: new Date().toISOString() };
  const all: (Found | "unreadable")[] = [];
  for (const owner of owners) all.push(...(await ofOwner(github, owner, environments, key, passed)));
  // An owner's own records are newer than those of its former names.
  return {
    records: all.map((one) => (one === "unreadable" ? one : one.record)),
    diagnostics: told(passed),
    now: passed.now,
  };
}

async function ofOwner(
  github: GitHub,
  owner: string,
  environments: readonly string[] | undefined,
  key: Buffer | undefined,
  passed: Passed,
): Promise<(Found | "unreadable")[]> {
  const { octokit, repository } = github;
  const found: Listed[] = [];
  let isNewestFirst = true;
  let last = Number.POSITIVE_INFINITY;
  const pages = pagesOf(
    octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
      ...repository,
      environment: environmentOf(owner),
      task,
      per_page: 100,
    }),
  );
  for await (const { data, headers } of pages) {
    if (headers.date !== undefined) passed.now = new Date(headers.date).toISOString();
    const ours = await isOurs(
      github,
      data.map(({ creator }) => creator?.login),
    );
    for (const [index, deployment] of data.entries()) {
      const { id } = deployment;
      isNewestFirst &&= id < last;
      last = id;
      const isOwn = ours[index] === true;
      const read = await readRecord(github, deployment, owner, key);
      if (read === "of another owner") continue;
      if (read === "copy") passed.copies++;
      else if (read === "unproved" && !isOwn) passed.foreign++;
      else if (typeof read === "string") found.push({ id, read: "unreadable" });
      else if (environments?.some((name) => covers(read.record, name)) ?? true) {
        if (!isOwn && key === undefined) passed.unproved = true;
        found.push({ id, read });
      }
    }
    // GitHub doesn't document an order. Where the newest come first, older pages say nothing new.
    if (isNewestFirst && isEnough(inOrder(found), environments)) break;
  }
  return needed(inOrder(found), environments);
}

interface Listed {
  /** Of the deployment: later ones have higher numbers. */
  id: number;
  read: Found | "unreadable";
}

/** Signed last, first. What can't be understood stands where its number puts it. */
function inOrder(found: readonly Listed[]): (Found | "unreadable")[] {
  const listed = found.toSorted((left, right) => right.id - left.id).map(({ read }) => read);
  const readable = listed
    .flatMap((one) => (one === "unreadable" ? [] : [one]))
    .sort((left, right) => right.at - left.at);
  return listed.map((one) => (one === "unreadable" ? one : (readable.shift() ?? one)));
}

/** Up to the record that, with those before it, says all that is asked for. */
function needed(
  found: readonly (Found | "unreadable")[],
  environments: readonly string[] | undefined,
): (Found | "unreadable")[] {
  const end = found.findIndex((_, index) => isEnough(found.slice(0, index + 1), environments));
  return end < 0 ? [...found] : found.slice(0, end + 1);
}

function isEnough(found: readonly (Found | "unreadable")[], environments: readonly string[] | undefined): boolean {
  if (found.some((one) => one === "unreadable" || one.record.environments === undefined)) return true;
  return environments?.every((name) => found.some((one) => one !== "unreadable" && covers(one.record, name))) ?? false;
}

interface Deployment {
  id: number;
  created_at: string;
  payload: unknown;
}

/** Milliseconds between the signature and the deployment: a copy of an old record, which anyone can make who may write deployments, is older. */
const longestWay = 10 * 60_000;

async function readRecord(
  github: GitHub,
  { payload, created_at }: Deployment,
  owner: string,
  key: Buffer | undefined,
): Promise<Found | "copy" | "unproved" | "of another owner"> {
  const value = parsed(payload);
  if (!isObject(value)) return "unproved";
  const { mac, at, parts, ...main } = value;
  const more = await partsOf(github, list(parts).map(Number));
  const record = more && parseRecord({ ...main, undone: [...list(main.undone), ...more] });
  if (record === undefined) return "unproved";
  // GitHub doesn't tell upper from lower case in the names of environments.
  if (record.owner !== owner) return "of another owner";
  const signedAt = Date.parse(String(at));
  if (key !== undefined && !isSigned(signed(record, String(at)), mac, key)) return "unproved";
  if (Math.abs(Date.parse(created_at) - signedAt) > longestWay) return "copy";
  return { record, at: signedAt };
}

/** `undefined` where one is missing or isn't a part of a record. */
async function partsOf(
  { octokit, repository }: GitHub,
  ids: readonly number[],
): Promise<UndoneOperation[] | undefined> {
  const undone: UndoneOperation[] = [];
  for (const id of ids) {
    try {
      const { data } = await octokit.rest.repos.getDeployment({ ...repository, deployment_id: id });
      const entries = list(object(parsed(data.payload)).undone);
      if (data.task !== partTask || !entries.every(isUndone)) return undefined;
      undone.push(...(entries as unknown as UndoneOperation[])); // each was looked at
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return undefined;
      throw error;
    }
  }
  return undone;
}

function told({ foreign, copies, unproved }: Passed): Diagnostic[] {
  const warning = (message: string): Diagnostic => ({
    severity: "warning",
    code: "record-foreign",
    message,
    hint: "Look at the repository's deployments: which workflow, or whose token, has written them?",
  });
  return [
    ...(foreign > 0
      ? [warning(`${counted(foreign, "apply record")} of another identity, which nothing proves, were passed over.`)]
      : []),
    ...(copies > 0 ? [warning(`${counted(copies, "copy", "copies")} of older apply records were passed over.`)] : []),
    ...(unproved
      ? [
          warning(
            "Another identity than this job's own has written the apply record. The merge checks whether it is genuine.",
          ),
        ]
      : []),
  ];
}
