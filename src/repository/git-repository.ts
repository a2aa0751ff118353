// A repository on this machine, read by the git binary → the documents at a commit.
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { type GitRecords, gitRecords } from "./records/git-records.ts";
import type { Repository } from "./repository.ts";
import { git } from "./revisions/git.ts";
import {
  directoriesOf,
  emptySnapshot,
  notADirectory,
  notCheckedOut,
  type Snapshot,
  snapshotOf,
  submodule,
  submoduleMode,
  type TreeEntry,
} from "./revisions/snapshot.ts";

/** `directory` is relative to `root`, the root of the work tree. */
export function gitRepository(root: string, directory: string): Repository & { records: GitRecords } {
  return {
    snapshot: async (commit, inside = directory) =>
      commit === undefined ? emptySnapshot : readCommit(root, commit, inside),
    directories: async (commit) => {
      const listing = await git(root, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
      return directoriesOf(listing.toString().split("\0"));
    },
    records: gitRecords(root),
  };
}

async function readCommit(root: string, commit: string, directory: string): Promise<Snapshot> {
  const listing = await git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", directory]);
  const entries = linesOf(listing).map(parseEntry);
  const inTheWay = entries.length > 0 ? entries : await aboveOf(root, commit, directory);
  const [blocked] = inTheWay.filter(({ path }) => `${directory}/`.startsWith(`${path}/`));
  if (blocked !== undefined) {
    const { path, mode } = blocked;
    const diagnostic = mode === submoduleMode ? submodule(path) : notADirectory(path, mode === "120000");
    return { name: commit, files: [], diagnostics: [diagnostic] };
  }
  return snapshotOf(commit, entries, (blobs) => readBlobs(root, blobs));
}

/** What stands above the directory, and is no directory itself. */
async function aboveOf(root: string, commit: string, directory: string): Promise<TreeEntry[]> {
  const segments = directory.split("/").slice(0, -1);
  if (segments.length === 0) return [];
  const paths = segments.map((_, index) => segments.slice(0, index + 1).join("/"));
  const listing = await git(root, ["ls-tree", "-z", "--full-tree", commit, "--", ...paths]);
  return linesOf(listing)
    .map(parseEntry)
    .filter(({ mode }) => mode !== "040000");
}

/** What git holds of the directory, and this working tree doesn't: submodules that weren't fetched, and what a sparse checkout leaves out. */
export async function leftOut(root: string, directory: string): Promise<Diagnostic[]> {
  const listing = await git(root, ["ls-files", "-z", "-t", "--stage", "--", directory]);
  // `H 100644 <id> 0\t<path>`; what is left out begins with an S.
  const entries = linesOf(listing).map((line) => ({ isLeftOut: line.startsWith("S "), ...parseEntry(line.slice(2)) }));
  const [first, ...others] = entries.filter(({ isLeftOut, mode }) => isLeftOut && mode !== submoduleMode);
  return [
    ...entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => submodule(path)),
    ...(first === undefined ? [] : [notCheckedOut(first.path, others.length)]),
  ];
}

function linesOf(listing: Buffer): string[] {
  return listing.toString().split("\0").slice(0, -1);
}

/** `100644 blob <id>\t<path>`, as a tree is listed. */
function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
  return { mode, id, path: line.slice(tab + 1) };
}

/** One process reads all blobs; its output is `<id> blob <size>\n<bytes>\n` for each. */
async function readBlobs(root: string, blobs: readonly TreeEntry[]): Promise<Uint8Array[]> {
  if (blobs.length === 0) return [];
  const output = await git(root, ["cat-file", "--batch"], { input: blobs.map(({ id }) => `${id}\n`).join("") });
  let at = 0;
  return blobs.map(({ path }) => {
    const end = output.indexOf("\n", at);
    const size = Number(output.subarray(at, end).toString().split(" ")[2]);
    if (!Number.isSafeInteger(size))
      throw new ExpectedError(
        `git doesn't hold the content of ${path} at base.`,
        "Fetch the whole history, or give another `--base`.",
      );
    at = end + 1 + size + 1;
    return output.subarray(end + 1, end + 1 + size);
  });
}
