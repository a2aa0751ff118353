// Object ids in a git directory → commits, tree entries and blobs.
import { type Git, isObjectId, runGit } from "./git.ts";
import { type GitObject, readLoose, readLooseTree, type TreeEntry } from "./loose.ts";

export interface Signature {
  name: string;
  email: string;
  /** ISO 8601, UTC, whole seconds. */
  date: string;
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

/** The tree's entries in git's order; recursive listings hold the subtrees themselves too, as GitHub's do. */
export async function readTree(git: Git, tree: string, recursive: boolean): Promise<TreeEntry[]> {
  const loose = await readLooseTree(git, tree, recursive);
  if (loose !== undefined) return loose;
  const { stdout } = await runGit(git, ["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree]);
  return stdout
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map(parseTreeLine);
}

export async function readObject(git: Git, sha: string): Promise<GitObject | undefined> {
  return (await readObjects(git, [sha])).get(sha);
}

export async function readCommit(git: Git, sha: string): Promise<Commit | undefined> {
  return (await readCommits(git, [sha]))[0];
}

/** In the order of the ids; ids that are no commits are left out. */
export async function readCommits(git: Git, shas: readonly string[]): Promise<Commit[]> {
  const objects = await readObjects(git, shas);
  return shas.flatMap((sha) => {
    const object = objects.get(sha);
    return object?.type === "commit" ? [parseCommit(object)] : [];
  });
}

async function readObjects(git: Git, shas: readonly string[]): Promise<Map<string, GitObject>> {
  const ids = shas.filter(isObjectId);
  const loose = await Promise.all(ids.map((id) => readLoose(git, id)));
  const objects = new Map(loose.flatMap((object) => (object === undefined ? [] : [[object.sha, object] as const])));
  const others = ids.filter((id) => !objects.has(id));
  if (others.length === 0) return objects;
  const { stdout } = await runGit(git, ["cat-file", "--batch"], { input: others.map((id) => `${id}\n`).join("") });
  let position = 0;
  while (position < stdout.length) {
    const lineEnd = stdout.indexOf(10, position);
    const [sha = "", type = "", size] = stdout.toString("utf8", position, lineEnd).split(" ");
    position = lineEnd + 1;
    if (size === undefined) continue; // "<id> missing"
    const end = position + Number(size);
    objects.set(sha, { sha, type, content: stdout.subarray(position, end) });
    position = end + 1;
  }
  return objects;
}

function parseTreeLine(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", type = "", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
  const entry = { path: line.slice(tab + 1), mode, type, sha };
  return type === "blob" ? { ...entry, size: Number(size) } : entry;
}

export function parseCommit(object: GitObject): Commit {
  const text = object.content.toString("utf8");
  const headerEnd = text.indexOf("\n\n");
  const headers = text.slice(0, headerEnd).split("\n");
  const values = (name: string) =>
    headers.filter((header) => header.startsWith(`${name} `)).map((header) => header.slice(name.length + 1));
  return {
    sha: object.sha,
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    author: parseSignature(values("author")[0] ?? ""),
    committer: parseSignature(values("committer")[0] ?? ""),
    message: text.slice(headerEnd + 2).replace(/\n+$/, ""),
  };
}

function parseSignature(line: string): Signature {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line);
  const [, name = "", email = "", seconds = "0"] = match ?? [];
  return { name, email, date: isoSeconds(Number(seconds) * 1000) };
}

/** GitHub's timestamps: UTC, whole seconds. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
