// The apply records of the command line: of each owner a file below `.git`, and a commit of the documents that were applied.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type ApplyRecord, covers, isCommit } from "../model/record.ts";
import { attempt, git } from "./git.ts";
import { parsed, parseRecord } from "./record.ts";
import type { FoundRecords, Records } from "./repository.ts";

/** One that can't be read counts as one of which nothing is known: what it names could start again. */
export function gitRecords(root: string, directory: string): Records {
  return {
    async read(owners, environments) {
      const found: FoundRecords = { records: [], diagnostics: [] };
      for (const owner of owners) {
        const speaks = (record: Remembered) =>
          record === "unreadable" || (environments?.some((name) => covers(record, name)) ?? true);
        const records = (await readRecords(root, owner)).filter(speaks);
        if (records.includes("unreadable")) found.diagnostics.push(unreadable(await pathOf(root, owner)));
        found.records.push(...records);
      }
      return found;
    },
    begin: async () => [],
    async write(record) {
      const sha = isCommit(record.sha) ? record.sha : await commitDocuments(root, directory, record.owner);
      const others = (await readRecords(root, record.owner)).filter((one) => !isCovered(one, record));
      // What names the working tree names the commit that was made of it.
      const undone = record.undone.map((entry) =>
        entry.revision === record.sha ? { ...entry, revision: sha } : entry,
      );
      await writeRecords(root, record.owner, [{ ...record, sha, undone }, ...others]);
      return [];
    },
  };
}

type Remembered = ApplyRecord | "unreadable";

/** Whether all that the older record speaks of is spoken of by the newer one. */
function isCovered(older: Remembered, newer: ApplyRecord): boolean {
  if (newer.environments === undefined) return true;
  return older !== "unreadable" && (older.environments?.every((name) => covers(newer, name)) ?? false);
}

/** Newest first; none where there is no file. */
async function readRecords(root: string, owner: string): Promise<Remembered[]> {
  const text = await readFile(await pathOf(root, owner), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return [];
  const value = parsed(text);
  // An empty list is none that we wrote.
  return Array.isArray(value) && value.length > 0
    ? value.map((one) => parseRecord(one) ?? "unreadable")
    : ["unreadable"];
}

function unreadable(path: string): Diagnostic {
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `The record of the last apply, ${path}, can't be understood, so it isn't known what was made before.`,
    hint: "Give `--base REVISION`: the revision whose documents LaunchDarkly holds. The next apply writes the record anew.",
  };
}

/** They are written beside the old ones and renamed, so that a run that is killed leaves the old ones whole. */
async function writeRecords(root: string, owner: string, records: readonly Remembered[]): Promise<void> {
  const path = await pathOf(root, owner);
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, `${JSON.stringify(records, null, 2)}\n`);
  await rename(beside, path);
}

/** Below git's common directory, which worktrees share. */
async function pathOf(root: string, owner: string): Promise<string> {
  const common = (await git(root, ["rev-parse", "--git-common-dir"])).toString().trim();
  return resolve(root, common, "ld-sync", `${encodeURIComponent(owner)}.json`);
}

/** Makes a commit of the documents in the working tree, for the next apply to be compared with. It is on no branch, so a ref of its own keeps git from throwing it away. */
async function commitDocuments(root: string, directory: string, owner: string): Promise<string> {
  const index = join(tmpdir(), `ld-sync-index-${randomUUID()}`);
  try {
    const environment = { GIT_INDEX_FILE: index };
    const head = (await attempt(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]))?.trim();
    if (head !== undefined) await git(root, ["read-tree", head], { environment });
    await git(root, ["add", "--all", "--force", "--", directory], { environment });
    const tree = (await git(root, ["write-tree"], { environment })).toString().trim();
    const identity = {
      GIT_AUTHOR_NAME: "launchdarkly-workflow-sync",
      GIT_AUTHOR_EMAIL: "launchdarkly-workflow-sync@localhost",
      GIT_COMMITTER_NAME: "launchdarkly-workflow-sync",
      GIT_COMMITTER_EMAIL: "launchdarkly-workflow-sync@localhost",
    };
    const parents = head === undefined ? [] : ["-p", head];
    const message = `Applied to LaunchDarkly as ${owner}`;
    const made = await git(root, ["commit-tree", tree, ...parents, "-m", message], { environment: identity });
    const commit = made.toString().trim();
    await git(root, ["update-ref", `refs/ld-sync/${Buffer.from(owner).toString("base64url")}`, commit]);
    return commit;
  } finally {
    await rm(index, { force: true });
  }
}
