// Arguments of git → its output; a directory → the root of its work tree, its address on GitHub.
import { execFile } from "node:child_process";
import { access, lstat, readFile } from "node:fs/promises";
import { delimiter, dirname, join, resolve as resolvePath } from "node:path";
import { ExpectedError } from "../../model/messages/expected-error.ts";

/** The work tree's root; `undefined` outside of a repository. Any other failure of git is thrown: it doesn't mean that there is no repository. */
export async function repositoryRoot(directory: string): Promise<string | undefined> {
  try {
    return (await git(directory, ["rev-parse", "--show-toplevel"])).toString().trim();
  } catch (error) {
    if (!(error instanceof ExpectedError && /not a git repository/i.test(error.message))) throw error;
    // Git says the same of one that it can't use: of a work tree whose repository isn't mounted, or one that has lost a part.
    if (process.env.GIT_DIR !== undefined) throw error;
    const there = await gitAbove(directory);
    if (there === undefined) return undefined;
    throw new ExpectedError(`Git can't use ${there}. ${error.message}`, error.hint);
  }
}

/** What is called `.git`, where git looks for it. */
async function gitAbove(directory: string): Promise<string | undefined> {
  const path = join(directory, ".git");
  if (await isThere(path)) return path;
  const above = dirname(directory);
  const ceilings = process.env.GIT_CEILING_DIRECTORIES?.split(delimiter) ?? [];
  return above === directory || ceilings.includes(above) ? undefined : gitAbove(above);
}

/** Also where that can't be known. */
function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );
}

/** The same without git, for a run that needs nothing else of it: starting it takes a third of what a whole `validate` of one file should. */
export async function workTreeAbove(directory: string): Promise<string | undefined> {
  if (steering.some((name) => process.env[name] !== undefined)) return repositoryRoot(directory);
  const git = join(directory, ".git");
  const isRoot = await Promise.any([access(join(git, "HEAD")), readFile(git)]).then(
    () => true,
    () => false,
  );
  if (isRoot) return directory;
  const above = dirname(directory);
  return above === directory ? undefined : workTreeAbove(above);
}

/** Where git looks elsewhere than in the directories above. */
const steering = ["GIT_DIR", "GIT_WORK_TREE", "GIT_CEILING_DIRECTORIES"];

/** `acme/storefront`, from the address of the remote `origin`. */
export async function originName(root: string): Promise<string | undefined> {
  const url = await originUrl(root);
  return url === undefined ? undefined : repositoryName(url);
}

/** As git takes it, which may hold a password. */
export async function originUrl(root: string): Promise<string | undefined> {
  return (await attempt(root, ["remote", "get-url", "origin"]))?.trim();
}

/** `undefined` for the address of no repository on GitHub, such as a path on this machine. */
export function repositoryName(url: string): string | undefined {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url)?.[1] ?? /^[^/:]{2,}:(?!\/\/)(.+)$/.exec(url)?.[1] ?? "";
  const [name] = /^[\w.-]+\/[\w.-]+$/.exec(path.replace(/^\/|\/$/g, "").replace(/\.git$/, "")) ?? [];
  return name;
}

/** `undefined` where git fails. */
export async function attempt(directory: string, args: string[]): Promise<string | undefined> {
  try {
    return (await git(directory, args)).toString();
  } catch {
    return undefined;
  }
}

/** Where the environment names git's directories relative to where this was started, while git runs elsewhere. */
function fromHere(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"];
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, resolvePath(environment[name])]])),
  );
}

export interface GitOptions {
  input?: string | Uint8Array;
  /** Beside the process's own. */
  environment?: Record<string, string>;
  /** In milliseconds; without one it is waited for. */
  timeout?: number;
}

export function git(
  directory: string,
  args: string[],
  { input, environment, timeout = 0 }: GitOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      args,
      {
        cwd: directory,
        encoding: "buffer",
        maxBuffer: 512 * 1024 * 1024,
        timeout,
        env: { ...process.env, ...fromHere(process.env), LC_ALL: "C", ...environment },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === "ENOENT")
          reject(new ExpectedError("git is needed, and there is none on the PATH.", "Install git."));
        else reject(failure(`git ${args[0]} failed:`, stderr.toString().trim() || error.message));
      },
    );
    // git may end before it has read everything; the callback gets its error then.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

/** With what to do about it, beside git's own reason. */
function failure(what: string, reason: string): ExpectedError {
  const [first = ""] = reason.split("\n");
  const path = /dubious ownership in repository at '(.+)'/.exec(first)?.[1];
  if (path !== undefined)
    return new ExpectedError(
      `${what} ${first}`,
      `The repository belongs to another user than this runs as. Run it as that user; or, if you trust what is in there, run \`git config --global --add safe.directory ${path}\`.`,
    );
  const [, hint = "That is git's own reason; `git status` in the same directory may say more."] =
    hints.find(([pattern]) => pattern.test(reason)) ?? [];
  return new ExpectedError(`${what} ${reason}`, hint);
}

const hints: readonly [reason: RegExp, hint: string][] = [
  [
    /must be run in a work tree/,
    "A bare repository, or git's own directory, holds no files to read: run this in a clone of it, or in a work tree that `git worktree add` makes.",
  ],
  [
    /not a git repository/i,
    "What `.git` or GIT_DIR names is no repository, or not there any more: `git worktree repair` in the main work tree mends a moved one, a container needs that one mounted, too; else clone it anew.",
  ],
];
