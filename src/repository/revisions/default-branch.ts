// A clone → the default branch of its remote `origin`, by asking it, else by what was fetched of it; else the current branch.
import { attempt, type GitOptions, git } from "./git.ts";

export interface FoundBranch {
  branch: string;
  /** `current`: nothing is known of a remote. */
  from: "remote" | "fetched" | "current";
}

/** `undefined` where there is neither a remote that answers nor a branch, such as outside of a repository. */
export async function defaultBranch(root: string): Promise<FoundBranch | undefined> {
  const asked = await askRemote(root);
  if (asked?.branch !== undefined) return { branch: asked.branch, from: "remote" };
  const fetched = await attempt(root, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
  if (fetched !== undefined) return { branch: fetched.trim().replace(/^origin\//, ""), from: "fetched" };
  const current = await attempt(root, ["symbolic-ref", "--short", "HEAD"]);
  return current === undefined ? undefined : { branch: current.trim(), from: "current" };
}

export interface RemoteAnswer {
  /** Absent where its `HEAD` names no branch that is there. */
  branch?: string;
  /** Whether it has no branch at all. */
  isEmpty: boolean;
}

/** `undefined` where there is no `origin`, or it doesn't answer in time, or not without a password. */
export async function askRemote(root: string): Promise<RemoteAnswer | undefined> {
  if ((await attempt(root, ["remote", "get-url", "origin"])) === undefined) return undefined;
  const options = await unattended(root);
  const ask = (...args: string[]) =>
    git(root, ["-c", "credential.interactive=false", "ls-remote", ...args], options).then(String, () => undefined);
  const head = await ask("--symref", "origin", "HEAD");
  if (head === undefined) return undefined;
  const [, branch] = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(head) ?? [];
  // An empty repository may name the branch that its first push is to make.
  const isThere = /^[0-9a-f]+\tHEAD$/m.test(head);
  if (branch !== undefined && isThere) return { branch, isEmpty: false };
  const branches = await ask("--heads", "origin");
  return branches === undefined ? undefined : { isEmpty: branches.trim() === "" };
}

const mostMilliseconds = 10_000;

/** Nobody is asked for a password, whichever way it would be: what needs one fails. */
async function unattended(root: string): Promise<GitOptions> {
  const ssh = process.env.GIT_SSH_COMMAND ?? (await attempt(root, ["config", "core.sshCommand"]))?.trim() ?? "ssh";
  return {
    timeout: mostMilliseconds,
    environment: {
      GIT_TERMINAL_PROMPT: "0",
      GIT_ASKPASS: "",
      GCM_INTERACTIVE: "never",
      GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes`,
    },
  };
}
