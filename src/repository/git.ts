// Arguments of git → its output; a directory → the root of its work tree, its name and default branch on GitHub, the commit that `--base` stands for.
import { execFile } from "node:child_process";
import { resolve as resolvePath } from "node:path";
import { ExpectedError } from "../model/expected-error.ts";

/** The work tree's root; `undefined` outside of a repository. Any other failure of git is thrown: it doesn't mean that there is no repository. */
export async function repositoryRoot(directory: string): Promise<string | undefined> {
  try {
    return (await git(directory, ["rev-parse", "--show-toplevel"])).toString().trim();
  } catch (error) {
    if (error instanceof ExpectedError && /not a git repository/i.test(error.message)) return undefined;
    throw error;
  }
}

/**
 * The commit of `given`; without it the merge base with `origin/HEAD`; `undefined` where there is no remote, or for
 * `none`. An `ExpectedError` where the remote's default branch isn't known, since the base would be a guess.
 */
export async function baseRevision(root: string, given: string | undefined): Promise<string | undefined> {
  if (given === "none") return undefined;
  if (given !== undefined) {
    const commit = await attempt(root, ["rev-parse", "--verify", "--quiet", `${given}^{commit}`]);
    if (commit === undefined)
      throw new ExpectedError(`There is no revision \`${given}\` here.`, "Fetch it, or give another `--base`.");
    return commit.trim();
  }
  const remotes = (await git(root, ["remote"])).toString();
  if (remotes.trim() === "") return undefined;
  const mergeBase = await attempt(root, ["merge-base", "HEAD", "origin/HEAD"]);
  if (mergeBase === undefined)
    throw new ExpectedError(
      "The base isn't known: this repository has a remote, but `origin/HEAD` is not set or has nothing in common with HEAD.",
      "Give `--base REVISION`, or run `git remote set-head origin --auto`. `--base none` starts from nothing.",
    );
  return mergeBase.trim();
}

/** `acme/storefront`, from the address of the remote `origin`. */
export async function originName(root: string): Promise<string | undefined> {
  const url = await attempt(root, ["remote", "get-url", "origin"]);
  return url === undefined ? undefined : repositoryName(url.trim());
}

/** `undefined` for the address of no repository on GitHub, such as a path on this machine. */
export function repositoryName(url: string): string | undefined {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url)?.[1] ?? /^[^/:]{2,}:(?!\/\/)(.+)$/.exec(url)?.[1] ?? "";
  const [name] = /^[\w.-]+\/[\w.-]+$/.exec(path.replace(/^\/|\/$/g, "").replace(/\.git$/, "")) ?? [];
  return name;
}

/** The branch that `origin/HEAD` stands for, where it is known. */
export async function defaultBranch(root: string): Promise<string | undefined> {
  const head = await attempt(root, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
  return head?.trim().replace(/^origin\//, "");
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

export function git(
  directory: string,
  args: string[],
  { input }: { input?: string | Uint8Array } = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      args,
      {
        cwd: directory,
        encoding: "buffer",
        maxBuffer: 512 * 1024 * 1024,
        env: { ...process.env, ...fromHere(process.env), LC_ALL: "C" },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === "ENOENT")
          reject(new ExpectedError("git is needed, and there is none on the PATH.", "Install git."));
        else
          reject(
            new ExpectedError(
              `git ${args[0]} failed: ${stderr.toString().trim() || error.message}`,
              "Is this a git repository, and is git installed?",
            ),
          );
      },
    );
    // git may end before it has read everything; the callback gets its error then.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
