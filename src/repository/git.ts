// A local repository, by the git binary → its root, its name and default branch on GitHub, the base revision of a command line, the files of a revision.
import { execFile } from "node:child_process";
import type { SourceFile } from "../model/document.ts";
import { emptySnapshot, isDocumentPath, type Snapshot, symbolicLink } from "./snapshot.ts";

export class GitError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The work tree's root, or `undefined` outside a repository. That git fails otherwise never means that there is none. */
export async function repositoryRoot(directory: string): Promise<string | undefined> {
  try {
    return (await git(directory, ["rev-parse", "--show-toplevel"])).toString().trim();
  } catch (error) {
    if (error instanceof GitError && /not a git repository/i.test(error.message)) return undefined;
    throw error;
  }
}

/**
 * `--base` as it was given; else the merge base with `origin/HEAD`; without any remote, nothing. A remote whose
 * default branch isn't known would make a guess of it: an error.
 */
export async function baseRevision(root: string, given: string | undefined): Promise<string | undefined> {
  if (given === "none") return undefined;
  if (given !== undefined) {
    const commit = await attempt(root, ["rev-parse", "--verify", "--quiet", `${given}^{commit}`]);
    if (commit === undefined)
      throw new GitError(`There is no revision \`${given}\` here.`, "Fetch it, or give another `--base`.");
    return commit.trim();
  }
  const remotes = (await git(root, ["remote"])).toString();
  if (remotes.trim() === "") return undefined;
  const mergeBase = await attempt(root, ["merge-base", "HEAD", "origin/HEAD"]);
  if (mergeBase === undefined)
    throw new GitError(
      "The base can't be told: this repository has a remote, but `origin/HEAD` is not known or has nothing in common with HEAD.",
      "Give `--base REVISION`, or run `git remote set-head origin --auto`. `--base none` starts from nothing.",
    );
  return mergeBase.trim();
}

/** `acme/storefront`, where the remote `origin` says so. */
export async function originName(root: string): Promise<string | undefined> {
  const url = await attempt(root, ["remote", "get-url", "origin"]);
  return url === undefined ? undefined : repositoryName(url.trim());
}

/** A path on this machine names no repository of GitHub's. */
export function repositoryName(url: string): string | undefined {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url)?.[1] ?? /^[^/:]{2,}:(?!\/\/)(.+)$/.exec(url)?.[1] ?? "";
  const [name] = /^[\w.-]+\/[\w.-]+$/.exec(path.replace(/^\/|\/$/g, "").replace(/\.git$/, "")) ?? [];
  return name;
}

/** What `origin/HEAD` stands for, where it is known. */
export async function defaultBranch(root: string): Promise<string | undefined> {
  const head = await attempt(root, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
  return head?.trim().replace(/^origin\//, "");
}

/** `directory` is relative to the root. */
export async function readRevisionFiles(
  root: string,
  commit: string | undefined,
  directory: string,
): Promise<Snapshot> {
  if (commit === undefined) return emptySnapshot;
  const listing = await git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", `${directory}/`]);
  const entries = listing
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [mode = "", , id = "", path = ""] = line.split(/ |\t/, 3).concat(line.slice(line.indexOf("\t") + 1));
      return { mode, id, path };
    });
  const documents = entries.filter(({ mode, path }) => isDocumentPath(path) && mode.startsWith("100"));
  const files = await readBlobs(root, documents);
  return {
    name: commit,
    files,
    diagnostics: entries.filter(({ mode }) => mode === "120000").map(({ path }) => symbolicLink(path)),
  };
}

/** All blobs by one process: `<id> blob <size>\n<bytes>\n` each. */
async function readBlobs(root: string, entries: readonly { id: string; path: string }[]): Promise<SourceFile[]> {
  if (entries.length === 0) return [];
  const output = await git(root, ["cat-file", "--batch"], { input: entries.map(({ id }) => `${id}\n`).join("") });
  let at = 0;
  return entries.map(({ path }) => {
    const end = output.indexOf("\n", at);
    const size = Number(output.subarray(at, end).toString().split(" ")[2]);
    if (!Number.isSafeInteger(size))
      throw new GitError(
        `git doesn't hold the content of ${path} at base.`,
        "Fetch the whole history, or give another `--base`.",
      );
    const bytes = output.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return { path, bytes };
  });
}

/** `undefined` where git fails. */
export async function attempt(directory: string, args: string[]): Promise<string | undefined> {
  try {
    return (await git(directory, args)).toString();
  } catch {
    return undefined;
  }
}

export function git(
  directory: string,
  args: string[],
  { input, environment }: { input?: string; environment?: Record<string, string> } = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      args,
      {
        cwd: directory,
        encoding: "buffer",
        maxBuffer: 512 * 1024 * 1024,
        env: { ...process.env, ...environment, LC_ALL: "C" },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === "ENOENT")
          reject(new GitError("git is needed, and there is none on the PATH.", "Install git."));
        else
          reject(
            new GitError(
              `git ${args[0]} failed: ${stderr.toString().trim() || error.message}`,
              "Is this a git repository, and is git installed?",
            ),
          );
      },
    );
    // git may end before it has read everything; what it says then comes with its exit.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
