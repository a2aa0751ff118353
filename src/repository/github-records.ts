// The apply records on GitHub: each is a deployment, signed with a key that only a job has that may write to LaunchDarkly.
import { createHash } from "node:crypto";
import { type GitHub, isOurs } from "../github/client.ts";
import { historyBetween } from "../github/commits.ts";
import { createOnce } from "../github/create-once.ts";
import { isRefused, isRequestFailure, tolerateFailure } from "../github/failures.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isObject, list, object } from "../model/json.ts";
import { type ApplyRecord, covers, type UndoneOperation } from "../model/record.ts";
import { counted } from "../model/words.ts";
import { isSigned, isUndone, macOf, parsed, parseRecord } from "./record.ts";
import type { FoundRecords, RecordDetails, Records } from "./repository.ts";

/**
 * `key`: `recordKey` of the token that writes to LaunchDarkly. Without it, as for a plan, records can be neither proved nor left:
 * then the newest one is believed, and the merge decides.
 */
export function githubRecords(github: GitHub, key?: Buffer): Records {
  return {
    async read(owners, environments) {
      try {
        return await find(github, owners, environments, key);
      } catch (error) {
        if (!isRefused(error)) throw error;
        return { records: ["unreadable"], diagnostics: [notAllowed(key !== undefined)] };
      }
    },
    async begin(record) {
      // Nobody reads it: it shows that a deployment can be made, before anything is made that nobody could remember.
      const description = "Applying to LaunchDarkly";
      const begin = () => createDeployment(github, { record, task: beginTask, description, payload: { v: 1 } });
      return (await tolerateFailure(begin, { ...notLeft, what: "No record of this apply could be left" })).problems;
    },
    async write(record, details) {
      const { value: overtaken, problems } = await tolerateFailure(
        () => writeUnlessOvertaken(github, record, details, key),
        notLeft,
      );
      return [...problems, ...(overtaken === true ? [overtakenNotice] : [])];
    },
  };
}

const notLeft = {
  what: "The record of this apply could not be written",
  needed: "deployments: write",
  severity: "error",
  code: "no-record",
} as const;

function notAllowed(writes: boolean): Diagnostic {
  const needed = writes ? "deployments: write" : "deployments: read";
  return {
    severity: "warning",
    code: "no-record",
    message: `The apply records can't be read, so it isn't known what was made before: \`permissions: ${needed}\` is missing.`,
    hint: `Give the job \`permissions: ${needed}\`.`,
  };
}

const overtakenNotice: Diagnostic = {
  severity: "notice",
  code: "overtaken",
  message: "A run of a newer commit has left its record meanwhile: that one counts.",
};

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

async function find(
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
  const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
    ...repository,
    environment: environmentOf(owner),
    task,
    per_page: 100,
  });
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

/** What is signed: the record and when. */
function signed(record: ApplyRecord, at: string): ApplyRecord {
  return { ...record, at } as ApplyRecord;
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

/** Of two applies at once, the newer commit's record must stay the last one: its plan covered all that the older one's did. `true` where a newer one is there. */
async function writeUnlessOvertaken(
  github: GitHub,
  record: ApplyRecord,
  details: RecordDetails,
  key: Buffer | undefined,
): Promise<boolean> {
  const { owner, environments, sha } = record;
  const { records, now } = await find(github, [owner], environments, key);
  const [newest] = records;
  if (newest !== undefined && newest !== "unreadable" && newest.sha !== sha && newest.sha !== details.before)
    if ((await historyBetween(github, newest.sha, sha))?.status === "behind") return true;
  await writeRecord(github, record, now, details, key);
  return false;
}

/** GitHub keeps 16 KB with a deployment. */
const mostBytes = 15_000;

/** Writes the record, and a status for people who look at the repository's deployments. What one can't hold goes on in others, written before. */
async function writeRecord(
  github: GitHub,
  record: ApplyRecord,
  at: string,
  details: RecordDetails,
  key: Buffer | undefined,
): Promise<void> {
  const { octokit, repository } = github;
  const description = details.description.slice(0, 140);
  const mac = key === undefined ? "" : macOf(signed(record, at), key);
  const [undone = [], ...further] = chunksOf(record);
  const parts: number[] = [];
  for (const chunk of further)
    parts.push(
      await createDeployment(github, { record, task: partTask, description, payload: { v: 1, undone: chunk } }),
    );
  const payload = { ...record, undone, at, mac, ...(parts.length > 0 && { parts }) };
  const id = await createDeployment(github, { record, task, description, payload });
  try {
    await octokit.rest.repos.createDeploymentStatus({
      ...repository,
      deployment_id: id,
      state: details.succeeded ? "success" : "failure",
      description,
      auto_inactive: false,
      log_url: record.run,
    });
  } catch (error) {
    // The record stands without its status.
    if (!isRequestFailure(error)) throw error;
  }
}

/** The undone operations in lists that each fit into a deployment, the first one beside the record's other fields. */
function chunksOf(record: ApplyRecord): UndoneOperation[][] {
  const chunks: UndoneOperation[][] = [[]];
  let bytes = Buffer.byteLength(JSON.stringify({ ...record, undone: [] }));
  for (const entry of record.undone) {
    const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
    if (bytes + size > mostBytes) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(entry);
    bytes += size;
  }
  return chunks;
}

interface NewDeployment {
  record: Pick<ApplyRecord, "owner" | "sha">;
  task: string;
  description: string;
  payload: object;
}

/** Nothing is looked for where the answer is lost: two that say the same do no harm, but none would. */
function createDeployment({ octokit, repository }: GitHub, deployment: NewDeployment): Promise<number> {
  const { record, payload, description } = deployment;
  return createOnce(
    async () => {
      const { data } = await octokit.rest.repos.createDeployment({
        ...repository,
        ref: record.sha,
        environment: environmentOf(record.owner),
        task: deployment.task,
        payload: { ...payload },
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
        transient_environment: false,
        description,
      });
      if (!("id" in data)) throw new Error("GitHub answered a deployment with something else.");
      return data.id;
    },
    async () => undefined,
  );
}

const task = "launchdarkly-workflow-sync";
const partTask = `${task}-part`;
const beginTask = `${task}-begin`;

/** GitHub takes names of 255 characters, and doesn't tell upper from lower case. */
function environmentOf(owner: string): string {
  const name = `launchdarkly-workflows/${owner}`;
  if (name.length <= 200) return name;
  return `${name.slice(0, 180)}-${createHash("sha256").update(owner).digest("hex").slice(0, 12)}`;
}
