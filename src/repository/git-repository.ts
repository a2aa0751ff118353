// A repository on this machine, read by the git binary → the documents at a commit.
import { ExpectedError } from "../model/expected-error.ts";
import { git } from "./git.ts";
import { type GitRecords, gitRecords } from "./git-records.ts";
import type { Repository } from "./repository.ts";
import { directoriesOf, emptySnapshot, type Snapshot, snapshotOf, type TreeEntry } from "./snapshot.ts";

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
  const listing = await git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", `${directory}/`]);
  const lines = listing.toString().split("\0").slice(0, -1);
  return snapshotOf(commit, lines.map(parseEntry), (blobs) => readBlobs(root, blobs));
}

/** `100644 blob <id>\t<path>`. */
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
