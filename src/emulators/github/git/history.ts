// Takes commit ids of a git directory; answers how they relate: lists of commits, merge bases, distances, changed files.
import { type Git, gitLines, runGit } from "./git.ts";

type FileStatus = "added" | "removed" | "modified" | "renamed" | "copied" | "changed";

export interface ChangedFile {
  path: string;
  previousPath?: string;
  status: FileStatus;
  /** The blob after the change; of a removed file, the one before. */
  sha: string;
  additions: number;
  deletions: number;
}

/** Ids of the commits that `to` has and none of `without` has, newest first. */
export function listCommits(git: Git, to: string, without: readonly string[] = []): Promise<string[]> {
  return gitLines(git, ["rev-list", "--topo-order", to, ...without.map((sha) => `^${sha}`), "--"]);
}

export async function mergeBase(git: Git, one: string, other: string): Promise<string | undefined> {
  const [base] = await gitLines(git, ["merge-base", one, other], { expected: [1] });
  return base;
}

export async function isAncestor(git: Git, ancestor: string, descendant: string): Promise<boolean> {
  const { code } = await runGit(git, ["merge-base", "--is-ancestor", ancestor, descendant], { expected: [1] });
  return code === 0;
}

/** How many commits `head` has that `base` has not, and the other way round. */
export async function countDistance(git: Git, base: string, head: string): Promise<{ ahead: number; behind: number }> {
  const [line = "0\t0"] = await gitLines(git, ["rev-list", "--left-right", "--count", `${base}...${head}`]);
  const [behind = 0, ahead = 0] = line.split("\t").map(Number);
  return { ahead, behind };
}

/** What a change from one commit to another does to files, renames found; `from` undefined is the empty tree. */
export async function changedFiles(git: Git, from: string | undefined, to: string): Promise<ChangedFile[]> {
  const before = from ?? (await gitLines(git, ["mktree"]))[0] ?? "";
  const { stdout } = await runGit(git, [
    "diff-tree",
    "-r",
    "-M",
    "--no-abbrev",
    "--raw",
    "--numstat",
    "-z",
    before,
    to,
  ]);
  return parseRawAndNumstat(stdout.toString().split("\0"));
}

/** `--raw --numstat -z`: first every raw record, then every numstat record, all fields ended by NUL. */
function parseRawAndNumstat(fields: string[]): ChangedFile[] {
  const files: ChangedFile[] = [];
  const counts = new Map<string, { additions: number; deletions: number }>();
  let position = 0;
  const next = () => fields[position++] ?? "";
  while (position < fields.length) {
    const field = next();
    if (field === "") continue;
    if (field.startsWith(":")) {
      const [, , oldSha = "", newSha = "", status = "M"] = field.split(" ");
      const letter = status[0] ?? "M";
      const moved = letter === "R" || letter === "C";
      const previousPath = moved ? next() : undefined;
      const file = {
        path: next(),
        status: statusName(letter),
        sha: letter === "D" ? oldSha : newSha,
        additions: 0,
        deletions: 0,
      };
      files.push(previousPath === undefined ? file : { ...file, previousPath });
    } else {
      const [added = "", deleted = "", path = ""] = field.split("\t");
      // A rename's record has an empty path here and both paths after it; binary files count as "-".
      const name = path === "" ? [next(), next()][1] : path;
      counts.set(name ?? "", { additions: Number(added) || 0, deletions: Number(deleted) || 0 });
    }
  }
  return files.map((file) => ({ ...file, ...counts.get(file.path) }));
}

function statusName(letter: string): FileStatus {
  switch (letter) {
    case "A":
      return "added";
    case "D":
      return "removed";
    case "R":
      return "renamed";
    case "C":
      return "copied";
    case "T":
      return "changed";
    default:
      return "modified";
  }
}
