// The apply records of the command line: of each instance a file below `.git`, and a commit of the documents that were applied.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ExpectedError } from "../model/expected-error.ts";
import { type ApplyRecord, isCommit } from "../model/record.ts";
import { attempt, git } from "./git.ts";
import { parseRecord } from "./record.ts";
import type { Records } from "./repository.ts";

/** A record that can't be read is an error, since what it names could start again. */
export function gitRecords(root: string, directory: string): Records {
  return {
    async read(instances) {
      for (const instance of instances) {
        const record = await readRecord(root, instance);
        if (record !== undefined) return { record, diagnostics: [] };
      }
      return { diagnostics: [] };
    },
    async write(instance, record) {
      const sha = isCommit(record.sha) ? record.sha : await commitDocuments(root, directory, instance);
      await writeRecord(root, instance, { ...record, sha });
      return [];
    },
  };
}

async function readRecord(root: string, instance: string): Promise<ApplyRecord | undefined> {
  const path = await pathOf(root, instance);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const record = parseRecord(text);
  if (record === undefined)
    throw new ExpectedError(
      `The record of the last apply, ${path}, can't be read.`,
      "Delete it, and give `--base REVISION`: the revision whose documents LaunchDarkly holds.",
    );
  return record;
}

/** The record is written beside the old one and renamed, so that a run that is killed leaves the old one whole. */
async function writeRecord(root: string, instance: string, record: ApplyRecord): Promise<void> {
  const path = await pathOf(root, instance);
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, `${JSON.stringify(record, null, 2)}\n`);
  await rename(beside, path);
}

async function pathOf(root: string, instance: string): Promise<string> {
  const name = `ld-sync/${encodeURIComponent(instance)}.json`;
  const path = (await git(root, ["rev-parse", "--git-path", name])).toString().trim();
  return join(root, path);
}

/** Makes a commit of the documents in the working tree, for the next apply to be compared with. It is on no branch, so a ref of its own keeps git from throwing it away. */
async function commitDocuments(root: string, directory: string, instance: string): Promise<string> {
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
    const message = `Applied to LaunchDarkly as ${instance}`;
    const made = await git(root, ["commit-tree", tree, ...parents, "-m", message], { environment: identity });
    const commit = made.toString().trim();
    await git(root, ["update-ref", `refs/ld-sync/${Buffer.from(instance).toString("base64url")}`, commit]);
    return commit;
  } finally {
    await rm(index, { force: true });
  }
}
