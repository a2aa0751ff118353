// An id → the object, or the listing of a tree, from the files in which git keeps what it has just written. That takes no
// process. Undefined where something has no such file: it is in a pack, or isn't there at all, which git has to say.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Git } from "./git.ts";

export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  /** Bytes; blobs only. */
  size?: number;
}

export interface GitObject {
  sha: string;
  type: string;
  content: Buffer;
}

export async function readLoose({ directory }: Git, sha: string): Promise<GitObject | undefined> {
  const file = await readFile(join(directory, "objects", sha.slice(0, 2), sha.slice(2))).catch(() => undefined);
  if (file === undefined) return undefined;
  const whole = inflateSync(file);
  // `blob 12`, a zero byte, the content.
  const end = whole.indexOf(0);
  const [type = ""] = whole.toString("latin1", 0, end).split(" ");
  return { sha, type, content: whole.subarray(end + 1) };
}

/** As `git ls-tree -l` lists it: with the sizes of blobs, and where it is recursive with the subtrees themselves too. */
export async function readLooseTree(git: Git, tree: string, recursive: boolean): Promise<TreeEntry[] | undefined> {
  const object = await readLoose(git, tree);
  if (object?.type === "commit")
    return readLooseTree(git, object.content.toString("latin1", 5, 5 + tree.length), recursive);
  if (object?.type !== "tree") return undefined;
  const found: TreeEntry[] = [];
  for (const entry of entriesOf(object)) {
    if (entry.type === "blob") {
      const blob = await readLoose(git, entry.sha);
      if (blob === undefined) return undefined;
      found.push({ ...entry, size: blob.content.length });
      continue;
    }
    found.push(entry);
    if (entry.type !== "tree" || !recursive) continue;
    const below = await readLooseTree(git, entry.sha, recursive);
    if (below === undefined) return undefined;
    found.push(...below.map((one) => ({ ...one, path: `${entry.path}/${one.path}` })));
  }
  return found;
}

/** Each is a mode, a blank, a name, a zero byte, and the bytes of an id that is as long as the tree's. */
function entriesOf({ sha, content }: GitObject): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let position = 0; position < content.length; ) {
    const end = content.indexOf(0, position);
    const named = content.toString("utf8", position, end);
    const blank = named.indexOf(" ");
    position = end + 1 + sha.length / 2;
    const mode = named.slice(0, blank).padStart(6, "0");
    const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
    entries.push({ path: named.slice(blank + 1), mode, type, sha: content.toString("hex", end + 1, position) });
  }
  return entries;
}
