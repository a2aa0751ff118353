// A commit → the files of the directory at it and at its first parent, by the Git API at any checkout depth. Local files only save requests.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GitHub } from "../github/client.ts";
import { isRequestFailure } from "../github/failures.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/document.ts";
import { blobId, emptySnapshot, isDocumentPath, notADirectory, type Snapshot, symbolicLink } from "./snapshot.ts";

/** Where a checkout may lie; its bytes are taken where they hash to the tree's id. */
export interface Checkout {
  root: string;
}

export async function parentsOf({ octokit, repository }: GitHub, commit: string): Promise<string[]> {
  const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: commit });
  return data.parents.map(({ sha }) => sha);
}

/** `undefined` for a commit stands for the empty tree. */
export async function readCommits(
  github: GitHub,
  commits: { head: string; base: string | undefined },
  directory: string,
  checkout: Checkout,
): Promise<{ head: Snapshot; base: Snapshot }> {
  const trees = await Promise.all([
    directoryTree(github, commits.head, directory),
    commits.base === undefined ? undefined : directoryTree(github, commits.base, directory),
  ]);
  const [headTree, baseTree] = trees;
  const blobs = new Map<string, Promise<Uint8Array>>();
  const head = await readTree(github, commits.head, headTree, directory, checkout, blobs);
  if (commits.base === undefined) return { head, base: emptySnapshot };
  // Nothing in it has changed.
  if (headTree?.tree !== undefined && headTree.tree === baseTree?.tree)
    return { head, base: { ...head, name: commits.base } };
  return { head, base: await readTree(github, commits.base, baseTree, directory, checkout, blobs) };
}

/** A revision that was asked for isn't there. */
export class MissingCommit extends Error {
  readonly hint = "Check the input `base`; after a force push the commit before it may be gone: give another one.";
}

async function directoryTree(
  { octokit, repository }: GitHub,
  commit: string,
  directory: string,
): Promise<{ tree?: string; diagnostics: Diagnostic[] }> {
  let tree = commit;
  for (const [index, segment] of directory.split("/").entries()) {
    const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree }).catch((error: unknown) => {
      if (index === 0 && isRequestFailure(error) && (error.status === 404 || error.status === 422))
        throw new MissingCommit(`There is no commit \`${commit}\` in this repository.`);
      throw error;
    });
    const entry = data.tree.find(({ path }) => path === segment);
    if (entry?.sha === undefined) return { diagnostics: [] };
    if (entry.type !== "tree")
      return {
        diagnostics: [
          notADirectory(
            directory
              .split("/")
              .slice(0, index + 1)
              .join("/"),
            entry.mode === "120000",
          ),
        ],
      };
    tree = entry.sha;
  }
  return { tree, diagnostics: [] };
}

interface Entry {
  path: string;
  id: string;
  mode: string;
}

/** Recursive listings end at 100,000 entries with `truncated`; then each folder is listed by itself. */
async function listTree(github: GitHub, tree: string, prefix: string): Promise<Entry[]> {
  const { octokit, repository } = github;
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "1" });
  const entriesOf = (list: typeof data.tree) =>
    list.flatMap(({ path, sha, mode, type }) =>
      path && sha && mode && type !== undefined ? [{ path: `${prefix}/${path}`, id: sha, mode, type }] : [],
    );
  if (!data.truncated) return entriesOf(data.tree).filter(({ type }) => type === "blob");
  const { data: flat } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree });
  const nested = await Promise.all(
    entriesOf(flat.tree).map((entry) => (entry.type === "tree" ? listTree(github, entry.id, entry.path) : [entry])),
  );
  return nested.flat();
}

async function readTree(
  github: GitHub,
  commit: string,
  found: { tree?: string; diagnostics: Diagnostic[] } | undefined,
  directory: string,
  checkout: Checkout,
  blobs: Map<string, Promise<Uint8Array>>,
): Promise<Snapshot> {
  const tree = found?.tree;
  if (found === undefined || tree === undefined)
    return { ...emptySnapshot, name: commit, diagnostics: found?.diagnostics ?? [] };
  const entries = await listTree(github, tree, directory);
  const documents = entries.filter(({ mode, path }) => mode.startsWith("100") && isDocumentPath(path));
  const files = await Promise.all(
    documents.map(async ({ path, id }): Promise<SourceFile> => {
      const known = blobs.get(id) ?? readBlob(github, id, path, checkout);
      blobs.set(id, known);
      return { path, bytes: await known };
    }),
  );
  return {
    name: commit,
    files,
    diagnostics: entries.filter(({ mode }) => mode === "120000").map(({ path }) => symbolicLink(path)),
  };
}

async function readBlob(
  { octokit, repository }: GitHub,
  id: string,
  path: string,
  { root }: Checkout,
): Promise<Uint8Array> {
  const local = await readFile(join(root, path)).catch(() => undefined);
  if (local !== undefined && blobId(local, id) === id) return local;
  const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: id });
  return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}
