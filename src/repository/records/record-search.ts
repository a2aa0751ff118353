// An owner, and the key that records are signed with → the records on GitHub that count, newest first, and what was passed over.
import { type GitHub, isOurs } from "../../github/client.ts";
import { isRequestFailure } from "../../github/failures.ts";
import { pagesOf } from "../../github/pages.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { MadeWorkflow, UndoneOperation } from "../../model/record.ts";
import { isObject, list, object } from "../../model/values/json.ts";
import { counted } from "../../model/values/words.ts";
import { isEnough, newestOfEach, speaksOf } from "./needed-records.ts";
import { inOwnersOrder, type OwnersRecords } from "./owner-order.ts";
import { isMade, isPast, isSigned, isUndone, parsed, parseRecord } from "./record.ts";
import { environmentOf, partTask, signed, task } from "./record-deployments.ts";
import type { FoundRecord, FoundRecords } from "./records.ts";

interface Found extends FoundRecord {
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

export interface Search extends FoundRecords {
  /** When a record that is signed now is signed, as ISO 8601. */
  now: string;
  /** All that speak of these environments, with the ids of their deployments. */
  listed: readonly Listed[];
}

export async function findRecords(
  github: GitHub,
  owners: readonly string[],
  environments: readonly string[] | undefined,
  key: Buffer | undefined,
): Promise<Search> {
  const passed: Passed = { foreign: 0, copies: 0, unproved: false, now: new Date().toISOString() };
  const listed: Listed[] = [];
  const groups: OwnersRecords<Found | "unreadable">[] = [];
  const ofEveryJob: OwnersRecords<Found | "unreadable">[] = [];
  for (const owner of owners) {
    const found = await ofOwner(github, owner, environments, key, passed);
    const here = found.filter(({ read }) => speaksOf(read === "unreadable" ? read : read.record, environments));
    listed.push(...here);
    groups.push(groupOf(owner, needed(inOrder(here), environments)));
    ofEveryJob.push(groupOf(owner, inOrder(found)));
  }
  const all = inOwnersOrder(groups);
  const [newest] = all;
  return {
    records: all.map((one) => (one === "unreadable" ? one : { record: one.record, isProved: one.isProved })),
    ofTemplates: newestOfEach(inOwnersOrder(ofEveryJob)),
    diagnostics: [...told(passed), ...(newest === undefined || isProved(newest) ? [] : [doubtful(newest)])],
    now: laterThanAll(listed, passed.now),
    listed,
  };
}

/** Of a new signature: GitHub's clock may have gone back, and the record that is left last has to count as the newest. */
function laterThanAll(listed: readonly Listed[], now: string): string {
  const signed = listed.flatMap(({ read }) => (read !== "unreadable" && read.isProved ? [read.at] : []));
  return new Date(Math.max(Date.parse(now), ...signed.map((at) => at + 1))).toISOString();
}

function groupOf(owner: string, records: (Found | "unreadable")[]): OwnersRecords<Found | "unreadable"> {
  return { owner, records, newest: records.find(isUnderstood) };
}

/** Those that may say something of these environments, and those of other ones that are ours for sure. */
async function ofOwner(
  github: GitHub,
  owner: string,
  environments: readonly string[] | undefined,
  key: Buffer | undefined,
  passed: Passed,
): Promise<Listed[]> {
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
      else if (!isOwn && (read === "unreadable" || !read.isProved)) passed.foreign++;
      else if (read === "unreadable") found.push({ id, read });
      else if (read.isProved || speaksOf(read.record, environments)) {
        if (!isOwn && key === undefined) passed.unproved = true;
        found.push({ id, read });
      }
    }
    // GitHub doesn't document an order. Where the newest come first, older pages say nothing new.
    if (isNewestFirst && isEnough(inOrder(found), environments)) break;
  }
  return found;
}

interface Listed {
  /** Of the deployment: later ones have higher numbers. */
  id: number;
  read: Found | "unreadable";
}

/** Newest signature first; of one second the later deployment, but of one run its last record first. What isn't proved keeps the place of its id. */
function inOrder(found: readonly Listed[]): (Found | "unreadable")[] {
  const listed = found.toSorted((left, right) => right.id - left.id).map(({ read }) => read);
  const proved = listed
    .filter(isProved)
    .sort(
      (left, right) => right.at - left.at || (left.record.run === right.record.run ? begun(left) - begun(right) : 0),
    );
  return listed.map((one) => (isProved(one) ? (proved.shift() ?? one) : one));
}

function begun({ record }: Found): number {
  return Number(record.begun === true);
}

function isProved(one: Found | "unreadable"): one is Found {
  return isUnderstood(one) && one.isProved;
}

function isUnderstood(one: Found | "unreadable"): one is Found {
  return one !== "unreadable";
}

/** Without those of which newer ones say as surely, or more so, all that they do. Of what isn't proved, one is enough. */
function needed(
  found: readonly (Found | "unreadable")[],
  environments: readonly string[] | undefined,
): (Found | "unreadable")[] {
  const kept: (Found | "unreadable")[] = [];
  for (const one of found) {
    if (isEnough(kept.filter(isProved), environments)) break;
    const isTold = !isProved(one) && isEnough(kept, environments);
    if (!isTold) kept.push(one);
  }
  return kept;
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
): Promise<Found | "copy" | "unreadable" | "of another owner"> {
  const value = parsed(payload);
  if (!isObject(value)) return "unreadable";
  const { mac, at, parts, ...main } = value;
  const more = await partsOf(github, list(parts).map(Number));
  const record = more && parseRecord(joined(main, more));
  if (record === undefined) return "unreadable";
  // GitHub doesn't tell upper from lower case in the names of environments.
  if (record.owner !== owner) return "of another owner";
  const signedAt = Date.parse(String(at));
  const isProved = key === undefined || isSigned(signed(record, String(at)), mac, key);
  if (isProved && Date.parse(created_at) - signedAt > longestWay) return "copy";
  return { record, at: signedAt, isProved };
}

interface Part {
  undone: UndoneOperation[];
  past: Record<string, number>;
  made: MadeWorkflow[];
}

/** A record without parts has no more fields than it was signed with. */
function joined(main: Record<string, unknown>, parts: readonly Part[]): Record<string, unknown> {
  const past = Object.assign({}, main.past, ...parts.map((part) => part.past));
  const made = [...list(main.made), ...parts.flatMap((part) => part.made)];
  return {
    ...main,
    undone: [...list(main.undone), ...parts.flatMap(({ undone }) => undone)],
    ...(Object.keys(past).length > 0 && { past }),
    ...(made.length > 0 && { made }),
  };
}

/** `undefined` where one is missing or isn't a part of a record. */
async function partsOf({ octokit, repository }: GitHub, ids: readonly number[]): Promise<Part[] | undefined> {
  const parts: Part[] = [];
  for (const id of ids) {
    try {
      const { data } = await octokit.rest.repos.getDeployment({ ...repository, deployment_id: id });
      const { undone, past = {}, made = [] } = object(parsed(data.payload));
      const entries = list(undone);
      const ids: unknown[] = list(made);
      if (data.task !== partTask || !entries.every(isUndone) || !isPast(past) || !ids.every(isMade)) return undefined;
      parts.push({ undone: entries as unknown as UndoneOperation[], past, made: ids }); // each was looked at
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return undefined;
      throw error;
    }
  }
  return parts;
}

/** Of the newest one that may be ours. */
function doubtful(newest: Found | "unreadable"): Diagnostic {
  const what =
    newest === "unreadable"
      ? "The newest apply record can't be understood: a newer release has left it, or it is damaged."
      : "The newest apply record was signed with another token than this job's for LaunchDarkly, or was changed: nothing proves it.";
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `${what} So it isn't known for sure what was made before.`,
    hint: "Was the token renewed? What is in LaunchDarkly goes on as it is, and this apply leaves a record of its own. What isn't there is stopped until someone lets it through.",
  };
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
