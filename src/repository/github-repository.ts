// A repository on GitHub, read by its Git API, whatever was checked out → the documents at a commit.
import { join } from "node:path";
import type { GitHub } from "../github/client.ts";
import { isMissing, missingCommit } from "../github/commits.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { githubRecords } from "./records/github-records.ts";
import type { Repository } from "./repository.ts";
import { readRegularFile } from "./revisions/regular-file.ts";
import {
  blobId,
  directoriesOf,
  emptySnapshot,
  notADirectory,
  type Snapshot,
  snapshotOf,
  submodule,
  submoduleMode,
  type TreeEntry,
} from "./revisions/snapshot.ts";

/** `checkout`: a directory whose files save requests. One is taken only where its bytes hash to the id in the tree. `key`: see `githubRecords`. */
export function githubRepository(github: GitHub, directory: string, checkout: string, key?: Buffer): Repository {
  // Revisions share most of their trees and blobs, and each is read once.
  const directories = new Map<string, Promise<FoundDirectory>>();
  const trees = new Map<string, Promise<Snapshot>>();
  const blobs = new Map<string, Promise<Uint8Array>>();
  const blob = ({ id, path }: TreeEntry) => remember(blobs, id, () => readBlob(github, id, join(checkout, path)));
  const readTree = async (tree: string, prefix: string): Promise<Snapshot> =>
    snapshotOf(tree, await listTree(github, tree, prefix), (entries) => Promise.all(entries.map(blob)));
  return {
    async snapshot(commit, inside = directory) {
      if (commit === undefined) return emptySnapshot;
      const found = await remember(directories, `${inside} ${commit}`, () => findDirectory(github, commit, inside));
      if (found.tree === undefined) return { ...emptySnapshot, name: commit, diagnostics: found.diagnostics };
      const { tree } = found;
      return { ...(await remember(trees, `${inside} ${tree}`, () => readTree(tree, inside))), name: commit };
    },
    directories: async (commit) => directoriesOf((await listTree(github, commit, "")).map(({ path }) => path.slice(1))),
    records: githubRecords(github, key),
  };
}

function remember<T>(known: Map<string, Promise<T>>, id: string, read: () => Promise<T>): Promise<T> {
  const value = known.get(id) ?? read();
  known.set(id, value);
  return value;
}

type FoundDirectory = { tree: string } | { tree?: undefined; diagnostics: Diagnostic[] };

/** A directory that isn't there has no documents. A file or link in its place is an error. */
async function findDirectory(
  { octokit, repository }: GitHub,
  commit: string,
  directory: string,
): Promise<FoundDirectory> {
  let tree = commit;
  const segments = directory.split("/");
  for (const [index, segment] of segments.entries()) {
    const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree }).catch((error: unknown) => {
      if (index === 0 && isMissing(error)) throw missingCommit(commit);
      throw error;
    });
    const entry = data.tree.find(({ path }) => path === segment);
    if (entry?.sha === undefined) return { diagnostics: [] };
    if (entry.type !== "tree") {
      const path = segments.slice(0, index + 1).join("/");
      const isSubmodule = entry.mode === submoduleMode;
      return { diagnostics: [isSubmodule ? submodule(path) : notADirectory(path, entry.mode === "120000")] };
    }
    tree = entry.sha;
  }
  return { tree };
}

/** GitHub cuts a recursive listing short at 100,000 entries, and says so by `truncated`. Then each folder is listed by itself. */
async function listTree(github: GitHub, tree: string, prefix: string): Promise<TreeEntry[]> {
  const { octokit, repository } = github;
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "1" });
  const entriesOf = (list: typeof data.tree) =>
    list.flatMap(({ path, sha, mode, type }) =>
      path && sha && mode && type !== undefined ? [{ path: `${prefix}/${path}`, id: sha, mode, type }] : [],
    );
  if (!data.truncated) return entriesOf(data.tree).filter(({ type }) => type !== "tree");
  const { data: flat } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree });
  const nested = await Promise.all(
    entriesOf(flat.tree).map((entry) => (entry.type === "tree" ? listTree(github, entry.id, entry.path) : [entry])),
  );
  return nested.flat();
}

function readLocal(path: string): Uint8Array | undefined {
  try {
    return readRegularFile(path);
  } catch {
    return undefined;
  }
}

async function readBlob({ octokit, repository }: GitHub, id: string, path: string): Promise<Uint8Array> {
  const local = readLocal(path);
  if (local !== undefined && blobId(local, id) === id) return local;
  const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: id });
  return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}
