// The apply records of the command line: of each owner a file below `.git`, a journal while an apply is under way, and a commit of the documents that were applied.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { ExpectedError } from "../../model/messages/expected-error.ts";
import { type ApplyRecord, covers } from "../../model/record.ts";
import { type ApplyEntry, beginRecord, finishRecord, withHead } from "../../planning/scope/apply-record.ts";
import { revisionsOf } from "../../planning/scope/ledger.ts";
import { attempt, git } from "../revisions/git.ts";
import type { Snapshot } from "../revisions/snapshot.ts";
import { type Journal, openJournal, readJournal } from "./journal.ts";
import { newestOfEach, speaksOf } from "./needed-records.ts";
import { inOwnersOrder, type OwnersRecords } from "./owner-order.ts";
import { parsed, parseRecord } from "./record.ts";
import type { FoundRecords, Records } from "./records.ts";

export interface GitRecords extends Records {
  /** Before the first write: keeps the documents that are applied as a commit, and opens a journal. An `ExpectedError` where another apply is under way. */
  begin(entry: ApplyEntry, documents: Snapshot): Promise<Begun>;
}

interface Begun {
  /** With the commit as its head. */
  entry: ApplyEntry;
  journal: Journal;
}

/** One that can't be read counts as one of which nothing is known: what it names could start again. */
export function gitRecords(root: string): GitRecords {
  /** By owner, what lay there when a plan was made. */
  const planned = new Map<string, string>();
  /** By owner, what an apply has found in the file of the records; nothing where there was none. */
  const before = new Map<string, string | undefined>();
  let common: Promise<string> | undefined;
  /** Below git's common directory, which worktrees share. */
  const pathsOf = async (owner: string) => {
    common ??= commonDirectory(root);
    const path = resolve(await common, "ld-sync", encodeURIComponent(owner));
    return { record: `${path}.json`, journal: `${path}.journal` };
  };
  const write = (record: ApplyRecord) => unlessRefused(() => put(record));
  const put = async (record: ApplyRecord) => {
    const { record: path } = await pathsOf(record.owner);
    const others = (await readRecords(path)).filter((one) => !isCovered(one, record));
    await putText(path, `${JSON.stringify([record, ...others], null, 2)}\n`);
    return [];
  };
  return {
    async read(owners, environments) {
      const found: FoundRecords = { records: [], diagnostics: [] };
      const groups: OwnersRecords<Listed>[] = [];
      const ofEveryJob: OwnersRecords<Listed>[] = [];
      for (const owner of owners) {
        const paths = await pathsOf(owner);
        planned.set(owner, await lyingAt(paths));
        const left = await leftBehind(paths.journal);
        if (left !== undefined) found.diagnostics.push(endedBefore(paths.journal));
        const all = [...(left === undefined ? [] : [left]), ...(await readRecords(paths.record))];
        const records = all.filter((record) => speaksOf(record, environments));
        if (records.includes("unreadable")) found.diagnostics.push(unreadable(paths.record));
        const at = all.some(isUnderstood) ? await leftAt(left === undefined ? paths.record : paths.journal) : 0;
        groups.push(groupOf(owner, records, at));
        ofEveryJob.push(groupOf(owner, all, at));
      }
      return { ...found, records: inOwnersOrder(groups), ofTemplates: newestOfEach(inOwnersOrder(ofEveryJob)) };
    },
    write,
    async withdraw({ owner }) {
      const { record } = await pathsOf(owner);
      if (before.has(owner)) await putText(record, before.get(owner));
    },
    begin: (entry, documents) =>
      unlessRefused(async () => {
        const { owner } = entry.draft;
        const { record, journal } = await pathsOf(owner);
        await requireEnded(journal);
        for (const [name, there] of planned) if (there !== (await lyingAt(await pathsOf(name)))) throw overtaken();
        const left = await leftBehind(journal);
        if (left !== undefined) await write(left);
        await rm(journal, { force: true });
        const needed = revisionsOf(beginRecord(entry.draft));
        const begun = { ...entry, draft: withHead(entry.draft, await commitDocuments(root, documents, owner, needed)) };
        before.set(owner, await textOf(record));
        // Should the journal be lost, it isn't known what was made.
        await write(beginRecord(begun.draft));
        const opened = await openJournal(journal, begun);
        opened.noteBegun();
        return { entry: begun, journal: opened };
      }),
  };
}

/** The texts of both files, or what keeps them from being read, as one. */
async function lyingAt({ record, journal }: { record: string; journal: string }): Promise<string> {
  const at = (path: string) =>
    readFile(path, "utf8").catch(({ code }: NodeJS.ErrnoException): { code?: string | undefined } => ({ code }));
  return JSON.stringify(await Promise.all([at(record), at(journal)]));
}

function overtaken(): ExpectedError {
  return new ExpectedError(
    "Another apply has been carried out in this repository since this one was planned. Nothing was sent.",
    "Run it again: it is planned with what that one has done.",
  );
}

/** `undefined` where there is no such file. */
async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "EISDIR") return undefined;
    throw error;
  });
}

/** What the operating system refuses, in words. */
async function unlessRefused<T>(keep: () => Promise<T>): Promise<T> {
  try {
    return await keep();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "path" in error)) throw error;
    throw new ExpectedError(
      `The record of the apply can't be kept: ${error.message}.`,
      "See to it that there is room and that the file can be written, and apply again: what was done is found as done.",
    );
  }
}

/** The record of an apply that was killed, or is under way, as its journal has it. Where that can't be read, what was left before the first write counts. */
async function leftBehind(path: string): Promise<ApplyRecord | undefined> {
  try {
    const journal = await readJournal(path);
    return journal && finishRecord(journal.entry.draft, journal.outcomes, journal.deleting, journal.creating);
  } catch {
    return undefined;
  }
}

/** Throws where the process that writes the journal is still there. */
async function requireEnded(path: string): Promise<void> {
  const { entry, pid } = (await readJournal(path).catch(() => undefined)) ?? {};
  if (entry === undefined || pid === undefined || entry.draft.run !== hostname() || !isAlive(pid)) return;
  throw new ExpectedError(
    `Another apply is under way in this repository: process ${pid}.`,
    `Wait for it, or end it. If that process is another program, write \`0\` in the place of its \`pid\` in ${path}.`,
  );
}

/** Unix milliseconds. */
async function leftAt(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  return mtimeMs;
}

type Remembered = ApplyRecord | "unreadable";
type Listed = FoundRecords["records"][number];

function groupOf(owner: string, records: readonly Remembered[], at: number): OwnersRecords<Listed> {
  const newest = records.find(isUnderstood);
  return {
    owner,
    records: records.map((record) => (record === "unreadable" ? record : { record, isProved: true })),
    newest: newest && { record: newest, at },
  };
}

function isUnderstood(record: Remembered): record is ApplyRecord {
  return record !== "unreadable";
}

/** Whether all that the older record speaks of is spoken of by the newer one. */
function isCovered(older: Remembered, newer: ApplyRecord): boolean {
  if (newer.environments === undefined) return true;
  return older !== "unreadable" && (older.environments?.every((name) => covers(newer, name)) ?? false);
}

/** Newest first; none where there is no file. */
async function readRecords(path: string): Promise<Remembered[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : ["unreadable"];
  }
  const value = parsed(text);
  // An empty list is none that we wrote.
  return Array.isArray(value) && value.length > 0
    ? value.map((one) => parseRecord(one) ?? "unreadable")
    : ["unreadable"];
}

function endedBefore(journal: string): Diagnostic {
  return {
    severity: "notice",
    code: "recorded-afterwards",
    message: `The last apply was ended before it could leave its record. What became of it is told by its journal, ${journal}.`,
  };
}

/** Whether there is such a process on this machine. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function unreadable(path: string): Diagnostic {
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `The record of the last apply, ${path}, can't be understood, so it isn't known what was made before.`,
    hint: "Give `--base REVISION`: the revision whose documents LaunchDarkly holds. The next apply writes the record anew.",
  };
}

/** It is written beside the old one and renamed, so that a run that is killed leaves the old one whole. */
async function putText(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, text);
  await rename(beside, path);
}

async function commonDirectory(root: string): Promise<string> {
  return resolve(root, (await git(root, ["rev-parse", "--git-common-dir"])).toString().trim());
}

/**
 * The documents as they were planned, as a commit for the next apply to be compared with. It is on no branch, so a ref of its own
 * keeps git from throwing it away, and those of earlier applies that are `needed`: its parents. Git takes the bytes as they are: no
 * filter changes them, and the working tree isn't read again.
 */
async function commitDocuments(
  root: string,
  { files }: Snapshot,
  owner: string,
  needed: readonly string[],
): Promise<string> {
  const head = (await attempt(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]))?.trim();
  const message = `Applied to LaunchDarkly as ${owner}`;
  const who = "launchdarkly-workflow-sync <launchdarkly-workflow-sync@localhost>";
  const data = (bytes: Uint8Array) => [`data ${bytes.length}\n`, bytes, "\n"];
  const stream = [
    `commit refs/ld-sync/${Buffer.from(owner).toString("base64url")}\nmark :1\n`,
    `committer ${who} ${Math.floor(Date.now() / 1_000)} +0000\n`,
    ...data(Buffer.from(message)),
    ...(head === undefined ? [] : [`from ${head}\n`]),
    ...(await thoseThere(root, needed)).filter((commit) => commit !== head).map((commit) => `merge ${commit}\n`),
    "deleteall\n",
    ...files.flatMap(({ path, bytes }) => [`M 100644 inline ${quoted(path)}\n`, ...data(bytes)]),
    "get-mark :1\n",
  ];
  const input = Buffer.concat(stream.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
  return (await git(root, ["fast-import", "--quiet", "--force"], { input })).toString().trim();
}

/** Those of the commits that are there. */
async function thoseThere(root: string, commits: readonly string[]): Promise<string[]> {
  if (commits.length === 0) return [];
  const input = Buffer.from(commits.map((commit) => `${commit}\n`).join(""));
  const types = (await git(root, ["cat-file", "--batch-check=%(objecttype)"], { input })).toString().split("\n");
  return commits.filter((_, index) => types[index] === "commit");
}

/** A path in the form that git reads whatever it holds. */
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
